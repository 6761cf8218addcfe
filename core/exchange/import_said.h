// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_spool.h"
#include "core/exchange/staged_row.h"

#include <bitset>
#include <deque>
#include <memory>
#include <vector>

namespace somo {

constexpr size_t firstLineField = size_t(Field::lineNo);
constexpr size_t lineFieldCount = size_t(Field::lineReturned) - firstLineField + 1;
using FieldSet = std::bitset<fieldCount>;

/// What a source says about one line of an order.
struct SaidLine {
    std::array<Cell, lineFieldCount> cells;
    qint64 row = 0; // of the file; 0 where it comes from the book
    int part = 0; // of an order whose lines came in several files: which of them, from 0
    Cell &operator[](Field field) { return cells[size_t(field) - firstLineField]; }
    const Cell &operator[](Field field) const { return cells[size_t(field) - firstLineField]; }
};

/// What a source says about an order: cells of the order and customer fields, and the lines. Views point into the rows
/// it was gathered from, or into `owned`.
struct SaidOrder {
    std::string_view code;
    FieldSet mapped; // what the source says something about, be it "nothing"
    Cells head;
    std::vector<SaidLine> lines;
    bool isRefundedWhole = false; // all the money went back, and that is why the lines came back (import_refund.h)
    qint64 version = 0; // of the order when this was written; 0 for what comes from a file
    std::shared_ptr<std::deque<std::string>> owned;
    const Cell &operator[](Field field) const { return head[size_t(field)]; }
    bool isMapped(Field field) const { return mapped[size_t(field)]; }
    qint64 firstRow() const { return lines.empty() ? 0 : lines.front().row; }
};

/// The fields of an order's file that belong to the order or its customer, and those that belong to a line.
bool isLineField(Field field);

/// The compact canonical JSON that order_said keeps: {"v":version, order fields …,"l":[{line fields …} …]}. A field
/// that the source mapped without a value stands there as "".
std::string saidText(const SaidOrder &order, qint64 version);
/// What follows the version: equal where the source says the same.
std::string_view saidContent(std::string_view text);
/// Reads saidText() back; an order of which nothing was ever said is empty.
SaidOrder saidFromText(std::string_view text);

/// Puts the rows of one order together. Refused: orderContradicts where rows say two things of it.
class OrderGatherer {
public:
    /// `once`: amounts that every row repeats; others of the order's amounts are added up.
    OrderGatherer(FieldSet mapped, FieldSet once, const Mapper &mapper);
    /// The next order of the sorted rows into `order`, valid until the next call; false at the end (see status()).
    /// A contradiction is reported by problem().
    bool next(ImportSpool::Reader &reader, SaidOrder &order);
    /// Pieces of the order had come further than others; what they say of steps that the whole hasn't reached was left out.
    bool leftDatesOut() const { return m_leftDatesOut; }
    /// Money went back, or a return was agreed, and the order doesn't tell for what.
    bool isRefundUnclear() const { return m_isRefundUnclear; }
    const std::optional<Error> &problem() const { return m_problem; }
    /// How many rows the order has in the file.
    qint64 rows() const { return qint64(m_rows.size()); }

private:
    struct Row {
        qint64 row = 0;
        size_t offset = 0;
        size_t size = 0;
    };
    void readGroup(ImportSpool::Reader &reader);
    const Cells &decoded(const Row &row);
    bool takeStates(SaidOrder &order);
    void leaveDatesOut(SaidOrder &order);
    void addUnits(SaidOrder &order) const;
    void takeHead(const Cells &cells, qint64 row, SaidOrder &order);
    void contradiction(Field field, qint64 row, const Cell &cell, const SaidOrder &order);
    FieldSet m_mapped, m_once;
    const Mapper &m_mapper;
    std::string m_buffer, m_key, m_nextKey, m_nextPayload;
    qint64 m_nextRow = 0;
    bool m_started = false, m_hasNext = false;
    bool m_isPerUnit = false, m_hasStatePerLine = false, m_leftDatesOut = false, m_isRefundUnclear = false;
    std::vector<Row> m_rows;
    Cells m_cells;
    std::optional<Error> m_problem;
};

/// A cell as a person wrote it, near enough: for errors found after the file was read.
QString cellText(Field field, const Cell &cell, int currencyDecimals);

} // namespace somo
