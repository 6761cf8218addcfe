// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/month_model.h"

#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

namespace {

/// Which part of a statement stands in a column of money.
std::optional<Money PayParts::*> partOf(int column)
{
    switch (column) {
    case MonthModel::CommissionColumn: return &PayParts::commission;
    case MonthModel::TeamColumn: return &PayParts::team;
    case MonthModel::BonusColumn: return &PayParts::bonuses;
    case MonthModel::AdjustmentColumn: return &PayParts::adjustments;
    case MonthModel::CarriedColumn: return &PayParts::carried;
    case MonthModel::AdvanceColumn: return &PayParts::advance;
    case MonthModel::TotalColumn: return &PayParts::total;
    default: return std::nullopt;
    }
}

bool isFigure(int column)
{
    return column == MonthModel::BaseColumn || partOf(column).has_value();
}

} // namespace

void MonthModel::set(std::vector<MonthRow> rows, const CommissionMonthData &data, const Formats &formats, bool total)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_state = data.standing.state;
    m_total = total;
    m_hasBase = !total || data.hasBaseTotal;
    m_moneyBase = std::ranges::all_of(data.rows, [](const MonthRow &row) { return row.unit == StatementUnit::money; });
    m_statements = int(data.rows.size());
    m_formats = formats;
    endResetModel();
}

void MonthModel::setRows(const CommissionMonthData &data, const Formats &formats)
{
    set(data.rows, data, formats, false);
}

void MonthModel::setTotal(const CommissionMonthData &data, const Formats &formats)
{
    set({data.total}, data, formats, true);
}

bool MonthModel::isNeeded(const CommissionMonthData &data, int column)
{
    switch (column) {
    case TeamColumn: return std::ranges::any_of(data.rows, [](const MonthRow &row) { return row.parts.team != Money(); });
    case AdvanceColumn: return std::ranges::any_of(data.rows, [](const MonthRow &row) { return row.parts.advance != Money(); });
    case StateColumn: return std::ranges::any_of(data.rows, [](const MonthRow &row) { return row.before.has_value(); });
    default: return true;
    }
}

void MonthModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MonthModel::base(const MonthRow &row) const
{
    if (!m_hasBase)
        return {};
    switch (row.unit) {
    case StatementUnit::units: return tr("%1 units").arg(m_formats.quantity(Quantity{row.base}));
    case StatementUnit::orders: return tr("%n order(s)", nullptr, int(row.base));
    default: return m_moneyBase ? m_formats.amount(Money::fromMinorUnits(row.base)) : m_formats.money(Money::fromMinorUnits(row.base));
    }
}

QString MonthModel::state(const MonthRow &row) const
{
    if (m_total)
        return {};
    if (row.before)
        return m_state == PeriodState::closed ? tr("closed with %1").arg(m_formats.amount(*row.before)) : tr("calculated with %1").arg(m_formats.amount(*row.before));
    return {}; // the period's own, which the line of states says once
}

QString MonthModel::text(const MonthRow &row, int column) const
{
    if (const auto part = partOf(column)) {
        const Money amount = row.parts.*(*part);
        return amount == Money() && column != TotalColumn ? QString() : m_formats.amount(amount);
    }
    switch (column) {
    case PersonColumn: return m_total ? tr("%n statement(s)", nullptr, m_statements) : row.name;
    case PolicyColumn: return m_total ? QString() : tr("%1, version %2").arg(row.policyName).arg(row.version);
    case BaseColumn: return base(row);
    case StateColumn: return state(row);
    default: return {};
    }
}

QString MonthModel::tip(const MonthRow &row, int column) const
{
    if (m_total)
        return {};
    if (column == CarriedColumn && (row.carriedIn != Money() || row.carriedOut != Money()))
        return tr("Carried in %1, carried on %2").arg(m_formats.money(row.carriedIn), m_formats.money(row.carriedOut));
    if (column == TotalColumn)
        return partsOf(row);
    return isFigure(column) ? tr("Opens the statement of %1").arg(row.name) : text(row, column);
}

/// What the total is made of: also those parts whose column has no room.
QString MonthModel::partsOf(const MonthRow &row) const
{
    QStringList lines;
    for (const int each : {CommissionColumn, TeamColumn, BonusColumn, AdjustmentColumn, CarriedColumn, AdvanceColumn}) {
        if (const Money amount = row.parts.*(*partOf(each)); amount != Money())
            lines += tr("%1: %2").arg(headerData(each, Qt::Horizontal, Qt::DisplayRole).toString(), m_formats.money(amount));
    }
    lines += tr("Opens the statement of %1").arg(row.name);
    return lines.join(u'\n');
}

QVariant MonthModel::sortKey(const QModelIndex &index) const
{
    const MonthRow &row = m_rows[size_t(index.row())];
    if (const auto part = partOf(index.column()))
        return (row.parts.*(*part)).minorUnits();
    // By given name, as they come.
    return index.column() == BaseColumn ? QVariant(row.base) : index.column() == PersonColumn ? QVariant(index.row()) : QVariant(text(row, index.column()));
}

QVariant MonthModel::spoken(const QModelIndex &index) const
{
    const MonthRow &row = m_rows[size_t(index.row())];
    const QString said = text(row, index.column());
    if (!isFigure(index.column()) || said.isEmpty())
        return said;
    const QString figure = QStringLiteral("%1, %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), said);
    return m_total ? figure : tr("%1 of %2, opens the statement").arg(figure, row.name);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::AccessibleTextRole: return spoken(index);
    case Qt::TextAlignmentRole: return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole: return sortKey(index);
    case IdRole: return row.person.value;
    case OpensRole: return !m_total && isFigure(column) && !text(row, column).isEmpty();
    case EmphasisRole: return m_total || column == TotalColumn;
    case QuietRole: return column == PolicyColumn || (column == StateColumn && !row.before);
    case ChipRole: return column == StateColumn && row.before && !m_total ? text(row, column) : QVariant();
    case CopyRole: {
        const auto part = partOf(column);
        return part ? QVariant(moneyText(row.parts.*(*part), m_formats.currency())) : QVariant();
    }
    default: return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto withUnit = [this](const QString &name) { return QStringLiteral("%1 (%2)").arg(name, m_formats.currencySign()); };
    switch (section) {
    case PersonColumn: return tr("Person");
    case PolicyColumn: return tr("Policy");
    case BaseColumn: return m_moneyBase ? withUnit(tr("Base")) : tr("Base");
    case CommissionColumn: return withUnit(tr("Commission"));
    case TeamColumn: return withUnit(tr("Team"));
    case BonusColumn: return withUnit(tr("Bonus"));
    case AdjustmentColumn: return withUnit(tr("Adjustment"));
    case CarriedColumn: return withUnit(tr("Carried"));
    case AdvanceColumn: return withUnit(tr("Advance"));
    case TotalColumn: return withUnit(tr("Total"));
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace somo
