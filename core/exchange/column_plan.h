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
    std::vector<std::pair<std::string, MapTarget>> prefixes; // the longest first
    std::optional<std::string> defaultValue;
    std::optional<DatePattern> pattern;
    bool decided = false; // the readings come from the profile
    bool datesDecided = false;
    NumberReading numbers = NumberReading::thousands;
    DateReading dates = DateReading::dayFirst;
    NumberEvidence numberEvidence;
    DateEvidence dateEvidence;
    std::string scale;
    QString percentOf;
    bool oncePerOrder = false;
    std::optional<std::string> constant; // canonical already
    qint64 lookupMisses = 0;
    std::string missExample;
    qint64 farDates = 0;
    std::string farExamples;
    qint64 roundedAmounts = 0;
    std::string roundedExamples;

    // The row just read.
    std::string scratch;
    std::string joined;
    std::string last; // for fillDown
    std::string canonical;
    std::string_view raw; // as it stands in the file, cleaned
    CellKind kind = CellKind::text;

    bool isNumeric() const
    {
        return type == FieldType::amount || type == FieldType::price || type == FieldType::quantity || type == FieldType::number;
    }
    bool isDate() const { return type == FieldType::date; }
    /// Whether values of the file decide how it is read.
    bool needsEvidence() const { return !decided && !constant && (isNumeric() || (isDate() && !pattern && !datesDecided)); }
};

/// The plan of one field, or nothing where its optional column isn't in the file.
Result<std::optional<ColumnPlan>> planColumn(Field field, const ColumnSpec &spec, const Profile &profile,
                                             const HeaderMap &headers, const MapperOptions &options);

/// Decides for every column how its ambiguous values are read, from the evidence that was gathered.
void decideReadings(const std::vector<ColumnPlan *> &plans, bool mappingFree, const MapperOptions &options);

} // namespace somo
