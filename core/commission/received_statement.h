// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/statement.h"

#include <span>

namespace somo {

/// What a column of a received statement holds.
enum class ReceivedField {
    order,
    date,
    customer,
    base, // what the commission is reckoned on
    rate, // in percent
    amount, // the commission
    words, // what a line without an order is for
};
constexpr size_t receivedFieldCount = size_t(ReceivedField::words) + 1;
/// order | date | customer | base | rate | amount | words.
QString receivedFieldText(ReceivedField field);
std::optional<ReceivedField> receivedFieldFromText(QStringView text);
std::span<const ReceivedField> receivedFields();

/// One line of a statement that a principal or an employer sent.
struct ReceivedLine {
    qint64 row = 0; // in the file, from 1
    QString order; // as the file writes it, clean; empty: a line without an order
    Day date; // null: none given
    QString customer;
    QString words;
    std::optional<Money> base;
    std::optional<Rate> rate;
    std::optional<Money> amount; // nothing: the file gives none
    /// What a line without an order is for, as its words say; nothing where they don't.
    std::optional<StatementLineKind> kind;
};

/// A total that the file states itself, held against the lines that it can stand for.
struct ReceivedTotal {
    qint64 row = 0;
    Money amount; // as stated
    Money sum; // of its lines: those above it, or since the total before it, or all
    bool agrees() const { return amount == sum; }
};

/// A statement as it was received: what a payer says that it pays, order by order.
struct ReceivedStatement {
    QString fileName;
    std::vector<ReceivedLine> lines; // as they stand in the file
    std::vector<ReceivedTotal> totals;
    Money sum; // Σ amounts of the lines
    qint64 passedRows = 0; // headings, remarks and signatures: rows that say nothing about pay
    qint64 roundedAmounts = 0; // with more decimals than the currency has; each rounded half away from zero
    QString assumedDay; // an example of dates of which nothing says whether the day or the month stands first; else empty
};

/// The kind of pay that a line's words speak of, in Vietnamese or English; nothing where they name none.
std::optional<StatementLineKind> payKindOfWords(const QString &words);

} // namespace somo
