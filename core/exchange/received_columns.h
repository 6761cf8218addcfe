// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_statement.h"
#include "core/exchange/profile.h"
#include "core/exchange/table_sample.h"

#include <array>
#include <map>

namespace somo {

/// What a person says about a received file's columns; nothing: the file doesn't give that field. Fields that aren't
/// named are told by the headings.
using ReceivedMapping = std::map<ReceivedField, std::optional<ColumnRef>>;

/// "order=Mã đơn,amount=F,base=": headings, or a column's letter or number where no heading is called so; empty for none.
/// Nothing where a field is unknown or given twice.
std::optional<ReceivedMapping> receivedMappingFromText(const QString &text);

/// Where the fields of a received statement stand.
struct ReceivedColumns {
    std::vector<qint64> headingRows; // their numbers in the file: one, or two that belong together; none: no headings
    QStringList headers; // of every column; empty where there is none
    std::array<int, receivedFieldCount> columns{}; // from 0; −1: the file doesn't give it
    int at(ReceivedField field) const { return columns[size_t(field)]; }
    bool has(ReceivedField field) const { return at(field) >= 0; }
    /// The heading, or the column's number.
    QString name(ReceivedField field) const;
    /// What is needed before the file can be read and is not known: the order's code, the amount.
    std::vector<ReceivedField> missing() const;
};

constexpr int receivedHeadingRows = 30; // among which the headings are looked for

/// Finds the headings among a file's first rows, also where two rows belong together (merged cells), and tells the columns
/// by their words. Refused: headerMissing, headerTwice, columnBeyondFile for what the mapping names.
Result<ReceivedColumns> findReceivedColumns(const std::vector<SampledRow> &rows, const ReceivedMapping &mapping);

} // namespace somo
