// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header_map.h"
#include "core/exchange/lookup_table.h"
#include "core/exchange/value_parse.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace somo {

/// A text with {Header} and {key} in it.
struct TextTemplate {
    struct Part {
        std::string literal;
        int column = -1; // from 0; -1: the literal; -2: the unpivoted column's key
    };
    std::vector<Part> parts;
    static Result<TextTemplate> fromText(const QString &text, const HeaderMap &headers);
};

/// What begins so is the target, however it is written.
struct MappedPrefix {
    std::string text, folded;
    MapTarget target;
};
/// One of the ways in which a profile says that a column's dates may be written; without a pattern: any sensible one.
struct DateForm {
    std::optional<DatePattern> pattern;
    qint64 read = 0; // values of the column that it reads
    bool reads(std::string_view text) const;
};

/// A field of a profile, made ready for one file: columns by number, formats parsed, decisions taken.
struct ColumnPlan {
    Field field = Field::orderCode;
    FieldType type = FieldType::text;
    QString name; // the columns' headers, for errors
    std::vector<int> columns;
    std::vector<int> otherwise;
    std::vector<int> minus;
    std::string join;
    bool sum = false;
    bool absolute = false;
    bool maskedIsEmpty = false;
    bool unreadableIsEmpty = false;
    std::string split;
    std::vector<std::pair<Field, std::vector<std::string>>> when;
    std::string before;
    std::optional<TextTemplate> textTemplate;
    bool fromRow = false;
    bool fillDown = false;
    std::vector<std::string> empty;
    std::vector<std::shared_ptr<const LookupTable>> lookups;
    std::unordered_map<std::string, MapTarget> map;
    std::unordered_map<std::string, std::optional<MapTarget>> foldedMap; // empty: two words that read alike mean different things
    std::vector<MappedPrefix> prefixes; // the longest first
    std::unordered_map<std::string, const MapTarget *> mappedBefore; // words of the file that the map hasn't letter by letter
    std::optional<std::string> defaultValue;
    std::optional<DatePattern> pattern;
    std::vector<DateForm> dateForms; // more than one: the file decides
    bool decided = false; // the readings come from the profile
    bool datesDecided = false;
    char guardedSign = '\0'; // the profile's decimal sign where the currency has no decimals: 165.000 is asked of the column
    NumberReading numbers = NumberReading::thousands;
    DateReading dates = DateReading::dayFirst;
    NumberEvidence numberEvidence;
    DateEvidence dateEvidence;
    std::string scale;
    QString percentOf;
    bool isPercentByHeader = false; // "CK %": what is below 1 is a part of the whole, as a spreadsheet keeps percents
    bool oncePerOrder = false;
    std::optional<std::string> constant; // canonical already
    qint64 lookupMisses = 0;
    std::string missExample;
    qint64 farDates = 0;
    std::string farExamples;
    qint64 badPhones = 0;
    std::string badPhoneExamples;
    qint64 roundedAmounts = 0;
    std::string roundedExamples;
    qint64 asideAmounts = 0;
    std::string asideExamples;

    // The row just read.
    std::string scratch;
    std::string joined;
    std::string last; // for fillDown
    std::string canonical;
    std::string_view raw; // as it stands in the file, cleaned
    CellKind kind = CellKind::text;
    bool isCorrected = false; // raw was put right by a person

    bool isNumeric() const
    {
        return type == FieldType::amount || type == FieldType::price || type == FieldType::quantity || type == FieldType::number;
    }
    bool isDate() const { return type == FieldType::date; }
    /// Whether values of the file decide how it is read.
    bool needsEvidence() const
    {
        if (constant)
            return false;
        return isNumeric() ? !decided || guardedSign != '\0' : isDate() && (!dateForms.empty() || (!decided && !pattern && !datesDecided));
    }
};

/// As people's retyping leaves it alone: without case and marks.
std::string foldedUtf8(std::string_view text);

/// The plan of one field, or nothing where its optional column isn't in the file.
Result<std::optional<ColumnPlan>> planColumn(Field field, const ColumnSpec &spec, const Profile &profile,
                                             const HeaderMap &headers, const MapperOptions &options);

/// Decides for every column how its ambiguous values are read, from the evidence that was gathered.
void decideReadings(const std::vector<ColumnPlan *> &plans, bool mappingFree, const MapperOptions &options);

} // namespace somo
