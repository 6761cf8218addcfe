// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "core/exchange/table_sample.h"

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// How a person, or the headers' words, say that a file is to be read: the draft of a profile.
struct Mapping {
    ImportKind kind = ImportKind::orders;
    std::vector<std::optional<Field>> fields; // one for each column of the sample
    QString date = QStringLiteral("auto"); // or a format
    QString decimal = QStringLiteral("auto"); // auto . ,
    std::vector<std::pair<QString, QString>> statuses; // the file's word → draft confirmed shipped completed cancelled
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// The kinds that the assistant offers, in the order in which several files are read: what others refer to comes first.
std::span<const ImportKind> importableKinds();
/// The folded words, Vietnamese and English, by which files call a field, separated by '|', the most usual first.
QStringView headingWordsOf(Field field);
/// Whether a heading is one of the words, Vietnamese or English, by which files call a field.
bool isKnownHeading(const QString &header);
/// What the headers' folded words say, each field at most once, the closest words first.
Mapping proposeMapping(const TableSample &sample, ImportKind kind);
/// The kind whose fields the headers name best.
ImportKind guessKind(const TableSample &sample);
/// The state that a word of a file most likely means ("Giao thành công" → completed); empty: it can't be told.
QString proposeStatus(const QString &word);
enum class DateOrder {
    found, // by the file
    dayFirst,
    monthFirst,
    yearFirst,
};
/// The format of a date written like the example in that order: "d/M/yyyy"; "auto" where the order is to be found out.
QString dateFormatLike(DateOrder order, const QString &example);
/// What is still to be mapped before a file of this kind can be read; of each group one field is enough.
std::vector<std::vector<Field>> missingFields(const Mapping &mapping);
/// The profile a mapping stands for. Without an order's code each row is an order of its own; a product without a code
/// goes by its name.
Profile profileOf(const Mapping &mapping, const TableSample &sample, const QString &name);
/// The mapping that a profile of plain columns stands for, for showing and changing it.
Mapping mappingOf(const Profile &profile, const TableSample &sample);

/// A profile with what a person changed in its mapping: everything else it says (constants, lookups, rows to drop) stays.
Profile changedProfile(const Profile &profile, const Mapping &changed, const TableSample &sample);

/// The first kind and profile of a file: headers that are field names, then the profile with the most columns in it.
/// Nothing where none fits; refused as recogniseProfile where the file can't be read.
Result<std::optional<Profile>> recogniseAnyKind(const QString &path, const std::vector<Profile> &candidates);

} // namespace somo
