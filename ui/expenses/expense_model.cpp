// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expenses/expense_model.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>
#include <numeric>

namespace somo {

namespace {

int expenseAlignment(int column)
{
    return int((column == ExpenseModel::AmountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Numbers as bytes that are ordered as they are.
QByteArray orderedNumber(qint64 number)
{
    const quint64 shifted = quint64(number) ^ (quint64(1) << 63);
    QByteArray key(8, '\0');
    for (int i = 0; i < 8; ++i)
        key[i] = char(shifted >> (56 - 8 * i));
    return key;
}

} // namespace

void ExpenseModel::setRows(std::vector<ExpenseListRow> rows, const Formats &formats, int year)
{
    m_rows = std::move(rows);
    m_formats = formats;
    m_year = year;
    sift();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ExpenseModel::setFilter(const QString &text)
{
    m_filter = folded(text).simplified();
    sift();
}

void ExpenseModel::sortBy(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    sift();
}

void ExpenseModel::sift()
{
    beginResetModel();
    m_shown.clear();
    std::vector<QByteArray> keys(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        QStringList cells;
        for (int column = 0; !m_filter.isEmpty() && column < ColumnCount; ++column)
            cells += text(m_rows[i], column);
        if (!m_filter.isEmpty() && !folded(cells.join(u' ')).contains(m_filter))
            continue;
        keys[i] = sortKey(m_rows[i], m_sortColumn);
        m_shown.push_back(i);
    }
    // Equal ones stay as they came: the newest first.
    std::ranges::stable_sort(m_shown, [&](size_t a, size_t b) { return m_order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a]; });
    endResetModel();
}

QByteArray ExpenseModel::sortKey(const ExpenseListRow &row, int column) const
{
    switch (column) {
    case DayColumn: return orderedNumber(row.expense.day.number());
    case AmountColumn: return orderedNumber(row.expense.amount.minorUnits());
    case CustomerColumn:
    case PersonColumn: return personSortKey(text(row, column));
    default: return somo::sortKey(text(row, column));
    }
}

const ExpenseListRow *ExpenseModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[m_shown[size_t(row)]] : nullptr;
}

const ExpenseListRow *ExpenseModel::of(ExpenseId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const ExpenseListRow &row) { return row.expense.id; });
    return found == m_rows.end() ? nullptr : &*found;
}

int ExpenseModel::rowOf(ExpenseId id) const
{
    const auto found = std::ranges::find(m_shown, id, [this](size_t at) { return m_rows[at].expense.id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

std::optional<Money> ExpenseModel::total() const
{
    qint64 sum = 0;
    for (const size_t at : m_shown) {
        if (__builtin_add_overflow(sum, m_rows[at].expense.amount.minorUnits(), &sum))
            return std::nullopt;
    }
    return Money::fromMinorUnits(sum);
}

int ExpenseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ExpenseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ExpenseModel::text(const ExpenseListRow &row, int column) const
{
    switch (column) {
    case DayColumn: return m_formats.date(row.expense.day, m_year);
    case KindColumn: return row.category;
    case AmountColumn: return m_formats.amount(row.expense.amount);
    case CustomerColumn: return row.customer;
    case NoteColumn: return row.expense.note;
    case PersonColumn: return row.person;
    default: return {};
    }
}

QVariant ExpenseModel::data(const QModelIndex &index, int role) const
{
    const ExpenseListRow *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::TextAlignmentRole: return expenseAlignment(index.column());
    case IdRole: return row->expense.id.value;
    case DayRole: return index.column() == DayColumn ? QVariant(row->expense.day.number()) : QVariant();
    case CopyRole: return index.column() == AmountColumn ? QVariant(moneyText(row->expense.amount, m_formats.currency())) : QVariant();
    default: return {};
    }
}

QVariant ExpenseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return expenseAlignment(section);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case DayColumn: return tr("Date");
    case KindColumn: return tr("Kind");
    case AmountColumn: return QString(tr("Amount") + QStringLiteral(" (%1)").arg(m_formats.currencySign()));
    case CustomerColumn: return tr("Customer");
    case NoteColumn: return tr("What for");
    case PersonColumn: return tr("Who");
    default: return {};
    }
}

ExpenseTotalModel::ExpenseTotalModel(const ExpenseModel &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_of(rows)
{
}

void ExpenseTotalModel::renew(const Formats &formats)
{
    m_formats = formats;
    emit dataChanged(index(0, 0), index(0, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ExpenseTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int ExpenseTotalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ExpenseModel::ColumnCount);
}

QString ExpenseTotalModel::text(int column) const
{
    const auto total = m_of.total();
    switch (column) {
    case ExpenseModel::DayColumn: return tr("Total");
    case ExpenseModel::AmountColumn: return total ? m_formats.amount(*total) : QString();
    case ExpenseModel::KindColumn:
        return m_of.rowCount() == m_of.all() ? QString() : tr("%1 of %2").arg(m_formats.count(m_of.rowCount()), m_formats.count(m_of.all()));
    default: return {};
    }
}

QVariant ExpenseTotalModel::data(const QModelIndex &index, int role) const
{
    const auto total = m_of.total();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(index.column());
    case Qt::TextAlignmentRole: return expenseAlignment(index.column());
    case EmphasisRole: return true;
    case CopyRole: return index.column() == ExpenseModel::AmountColumn && total ? QVariant(moneyText(*total, m_formats.currency())) : QVariant();
    default: return {};
    }
}

} // namespace somo
