// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_model.h"

#include "ui/common/delegates/cell_delegate.h"

namespace somo {

namespace {

/// More is not kept: who scrolls through all customers looks at few of them twice.
constexpr qsizetype mostKnown = 20'000;

bool isFigure(int column)
{
    return column == CustomerListModel::OrdersColumn || column == CustomerListModel::RevenueColumn;
}

} // namespace

void CustomerListModel::setFormats(const Formats &formats, int yearOfList)
{
    m_formats = formats;
    m_year = yearOfList;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CustomerListModel::setRows(const std::vector<CustomerListRow> &rows)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (const CustomerListRow &row : rows) {
        if (row.id)
            m_known.insert(row.id.value, {row, m_age});
    }
    answered();
}

const CustomerListRow *CustomerListModel::row(CustomerId customer) const
{
    const auto found = m_known.constFind(customer.value);
    return found == m_known.cend() ? nullptr : &found->row;
}

void CustomerListModel::markOld()
{
    ++m_age;
    forgetAsked();
}

CopiedRows CustomerListModel::copied(const std::vector<CustomerListRow> &rows) const
{
    CopiedRows made(1);
    for (int column = 0; column < ColumnCount; ++column)
        made.front().push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (const CustomerListRow &row : rows) {
        auto &cells = made.emplace_back();
        for (int column = 0; column < ColumnCount; ++column) {
            switch (column) {
            case FirstColumn: cells.push_back({row.firstOrder.isNull() ? QString() : m_formats.date(row.firstOrder)}); break;
            case LastColumn: cells.push_back({row.lastOrder.isNull() ? QString() : m_formats.date(row.lastOrder)}); break;
            case OrdersColumn: cells.push_back({{}, QString::number(row.orders)}); break;
            case RevenueColumn: cells.push_back({{}, fixedText(row.revenue.minorUnits(), m_formats.currency().decimals)}); break;
            default: cells.push_back({text(row, column).simplified()}); break;
            }
        }
    }
    return made;
}

QStringList CustomerListModel::headers() const
{
    QStringList names;
    for (int column = 0; column < ColumnCount; ++column)
        names += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return names;
}

SavedTable CustomerListModel::saved(const std::vector<CustomerListRow> &rows, const QStringList &headers, const Currency &currency)
{
    SavedTable table{{}, headers, {}, {}};
    const auto money = [&](qint64 amount) { return SheetNumber{fixedText(amount, currency.decimals), currency.decimals}; };
    const auto count = [](qint64 number) { return SheetNumber{QString::number(number), 0}; };
    qint64 orders = 0, revenue = 0;
    for (const CustomerListRow &row : rows) {
        if (!row.id)
            continue; // gone meanwhile
        orders += row.orders;
        revenue += row.revenue.minorUnits();
        table.rows.push_back({row.name, row.code, row.phone, row.email, row.segment, row.province, row.firstOrder, row.lastOrder, count(row.orders), money(row.revenue.minorUnits())});
    }
    std::vector<SheetCell> total(ColumnCount);
    total[NameColumn] = count(qint64(table.rows.size()));
    total[OrdersColumn] = count(orders);
    total[RevenueColumn] = money(revenue);
    table.totals.push_back(std::move(total));
    return table;
}

CustomerSort CustomerListModel::sortOf(int column)
{
    constexpr CustomerSort sorts[] = {CustomerSort::name,     CustomerSort::code,       CustomerSort::phone,     CustomerSort::email,  CustomerSort::segment,
                                      CustomerSort::province, CustomerSort::firstOrder, CustomerSort::lastOrder, CustomerSort::orders, CustomerSort::revenue};
    return column >= 0 && column < ColumnCount ? sorts[column] : CustomerSort::name;
}

int CustomerListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CustomerListModel::text(const CustomerListRow &row, int column) const
{
    const auto day = [this](Day day) { return day.isNull() ? QString() : m_formats.date(day, m_year); };
    switch (column) {
    case NameColumn: return row.name;
    case CodeColumn: return row.code;
    case PhoneColumn: return row.phone;
    case EmailColumn: return row.email;
    case SegmentColumn: return row.segment;
    case ProvinceColumn: return row.province;
    case FirstColumn: return day(row.firstOrder);
    case LastColumn: return day(row.lastOrder);
    case OrdersColumn: return row.orders == 0 ? QString() : m_formats.count(row.orders);
    case RevenueColumn: return row.orders == 0 && row.revenue == Money() ? QString() : m_formats.amount(row.revenue);
    default: return {};
    }
}

QVariant CustomerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IdRole)
        return idAt(index.row());
    const auto known = m_known.constFind(idAt(index.row()));
    if (role == Qt::DisplayRole && (known == m_known.cend() || known->age != m_age))
        want(index.row());
    if (known == m_known.cend())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(known->row, column);
    case NoteRole: return column == NameColumn && known->row.internal ? tr("internal") : QVariant();
    case EmphasisRole: return column == NameColumn;
    case QuietRole: return column == CodeColumn || column == EmailColumn;
    default: return {};
    }
}

QVariant CustomerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case FirstColumn:
        case LastColumn: return tr("The order's own day; drafts and cancelled orders don't count");
        case OrdersColumn: return tr("Orders that count as sales, as on the KPI board");
        case RevenueColumn: return tr("Revenue of the orders that count, less what came back, as on the KPI board");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Customer");
    case CodeColumn: return tr("Code");
    case PhoneColumn: return tr("Phone");
    case EmailColumn: return tr("E-mail");
    case SegmentColumn: return tr("Segment");
    case ProvinceColumn: return tr("Region");
    case FirstColumn: return tr("First order");
    case LastColumn: return tr("Last order");
    case OrdersColumn: return tr("Orders");
    case RevenueColumn: return tr("Revenue (%1)").arg(m_formats.currencySign());
    default: return {};
    }
}

} // namespace somo
