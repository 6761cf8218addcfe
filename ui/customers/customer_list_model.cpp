// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list_model.h"

#include "core/insight/insight_words.h"
#include "ui/common/delegates/cell_delegate.h"

namespace somo {

namespace {

/// More is not kept: who scrolls through all customers looks at few of them twice.
constexpr qsizetype mostKnown = 20'000;

bool isFigure(int column)
{
    return column == CustomerListModel::OrdersColumn || column == CustomerListModel::RevenueColumn || column == CustomerListModel::YearColumn;
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

void CustomerListModel::setOutlooks(const std::vector<insight::CustomerOutlook> &outlooks)
{
    if (m_outlooks.size() > mostKnown)
        m_outlooks.clear();
    for (const insight::CustomerOutlook &outlook : outlooks)
        m_outlooks.insert(outlook.customer.value, outlook);
    if (rowCount() > 0)
        emit dataChanged(index(0, StageColumn), index(rowCount() - 1, NextColumn));
}

CopiedRows CustomerListModel::copied(const CustomerTable &table) const
{
    CopiedRows made(1);
    for (int column = 0; column < ColumnCount; ++column)
        made.front().push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    const auto day = [this](Day day) { return CopiedCell{day.isNull() ? QString() : m_formats.date(day)}; };
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const CustomerListRow &row = table.rows[i];
        const insight::CustomerOutlook &outlook = table.outlooks[i];
        auto &cells = made.emplace_back();
        for (int column = 0; column < ColumnCount; ++column) {
            switch (column) {
            case FirstColumn: cells.push_back(day(row.firstOrder)); break;
            case LastColumn: cells.push_back(day(row.lastOrder)); break;
            case NextColumn: cells.push_back(day(outlook.next ? outlook.next->expected : Day())); break;
            case StageColumn: cells.push_back({insight::stageWord(outlook.stage.stage, words)}); break;
            case OrdersColumn: cells.push_back({{}, QString::number(row.orders)}); break;
            case RevenueColumn: cells.push_back({{}, fixedText(row.revenue.minorUnits(), m_formats.currency().decimals)}); break;
            case YearColumn: cells.push_back({{}, fixedText(row.yearRevenue.minorUnits(), m_formats.currency().decimals)}); break;
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

SavedTable CustomerListModel::saved(const CustomerTable &table, const QStringList &headers, const words::ReportWords &words)
{
    const int decimals = words.formats().currency().decimals;
    SavedTable saved{{}, headers, {}, {}};
    const auto money = [&](qint64 amount) { return SheetNumber{fixedText(amount, decimals), decimals}; };
    const auto count = [](qint64 number) { return SheetNumber{QString::number(number), 0}; };
    qint64 orders = 0, revenue = 0, year = 0;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const CustomerListRow &row = table.rows[i];
        const insight::CustomerOutlook &outlook = table.outlooks[i];
        orders += row.orders;
        revenue += row.revenue.minorUnits();
        year += row.yearRevenue.minorUnits();
        saved.rows.push_back({row.name, row.phone, row.province, insight::stageWord(outlook.stage.stage, words), row.segment, row.keeper, row.lastOrder,
                              money(row.yearRevenue.minorUnits()), outlook.next ? outlook.next->expected : Day(), row.code, row.email, row.firstOrder, count(row.orders),
                              money(row.revenue.minorUnits())});
    }
    std::vector<SheetCell> total(ColumnCount);
    total[NameColumn] = tr("Total: %n customers", nullptr, int(saved.rows.size())); // no import takes that for somebody's name
    total[OrdersColumn] = count(orders);
    total[RevenueColumn] = money(revenue);
    total[YearColumn] = money(year);
    saved.totals.push_back(std::move(total));
    return saved;
}

CustomerSort CustomerListModel::sortOf(int column)
{
    constexpr CustomerSort sorts[] = {CustomerSort::name,      CustomerSort::phone,       CustomerSort::province,  CustomerSort::stage, CustomerSort::segment,
                                      CustomerSort::keeper,    CustomerSort::lastOrder,   CustomerSort::yearRevenue, CustomerSort::nextOrder, CustomerSort::code,
                                      CustomerSort::email,     CustomerSort::firstOrder,  CustomerSort::orders,    CustomerSort::revenue};
    return column >= 0 && column < ColumnCount ? sorts[column] : CustomerSort::name;
}

int CustomerListModel::columnOf(CustomerSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return NameColumn;
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
    case KeeperColumn: return row.keeper;
    case StageColumn:
    case NextColumn: return outlookText(row.id.value, column);
    case YearColumn: return row.yearRevenue == Money() ? QString() : m_formats.amount(row.yearRevenue);
    case FirstColumn: return day(row.firstOrder);
    case LastColumn: return day(row.lastOrder);
    case OrdersColumn: return row.orders == 0 ? QString() : m_formats.count(row.orders);
    case RevenueColumn: return row.orders == 0 && row.revenue == Money() ? QString() : m_formats.amount(row.revenue);
    default: return {};
    }
}

QString CustomerListModel::outlookText(qint64 customer, int column) const
{
    const auto found = m_outlooks.constFind(customer);
    if (found == m_outlooks.cend())
        return {};
    if (column == StageColumn)
        return insight::stageWord(found->stage.stage, words::ReportWords(m_formats.language(), m_formats.currency()));
    return found->next ? m_formats.date(found->next->expected, m_year) : QString();
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
        case StageColumn: return tr("How far somebody has come: what orders say goes before what was said");
        case YearColumn: return tr("Revenue of this month and the eleven before it, less what came back");
        case NextColumn: return tr("The last order and how long they usually take until the next one");
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
    case StageColumn: return tr("Stage");
    case KeeperColumn: return tr("Keeper");
    case YearColumn: return tr("12 months (%1)").arg(m_formats.currencySign());
    case NextColumn: return tr("Next expected");
    case FirstColumn: return tr("First order");
    case LastColumn: return tr("Last order");
    case OrdersColumn: return tr("Orders");
    case RevenueColumn: return tr("Revenue (%1)").arg(m_formats.currencySign());
    default: return {};
    }
}

} // namespace somo
