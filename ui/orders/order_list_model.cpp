// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_list_model.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/orders/order_words.h"

#include <QHeaderView>

#include <algorithm>
#include <unordered_map>

namespace somo {

namespace {

/// More is not kept: who scrolls through a quarter of a million rows looks at few of them twice.
constexpr qsizetype mostKnown = 20'000;
/// Asked for around what is looked at, so that scrolling meets rows that are there.
constexpr int around = 60;

} // namespace

OrderListModel::OrderListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OrderListModel::askWanted);
}

void OrderListModel::setFormats(const Formats &formats, int yearOfList)
{
    m_formats = formats;
    m_year = yearOfList;
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void OrderListModel::setKeys(Keys keys)
{
    if (std::ranges::equal(*keys, *m_keys, {}, &OrderKey::id, &OrderKey::id)) {
        m_keys = std::move(keys);
        return;
    }
    const size_t before = m_rows;
    const size_t now = keys->size();
    if (before == 0 || now == 0) {
        beginResetModel();
        m_keys = std::move(keys);
        m_rows = now;
        endResetModel();
        return;
    }
    // Longer first, then in the new order, then shorter: views keep what they hold on to through each step.
    if (now > before) {
        beginInsertRows({}, int(before), int(now) - 1);
        m_rows = now;
        endInsertRows();
    }
    replaceKeys(std::move(keys));
    if (now < before) {
        beginRemoveRows({}, int(now), int(before) - 1);
        m_rows = now;
        endRemoveRows();
    }
}

void OrderListModel::replaceKeys(Keys keys)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList held = persistentIndexList();
    std::unordered_map<qint64, int> rows; // of the orders held on to, in the new order
    for (const QModelIndex &index : held)
        rows.emplace(orderAt(index.row()).value, -1);
    for (size_t i = 0; i < keys->size() && !rows.empty(); ++i) {
        const OrderId id = (*keys)[i].id;
        if (const auto found = rows.find(id.value); found != rows.end() && id)
            found->second = int(i);
    }
    QModelIndexList now;
    now.reserve(held.size());
    for (const QModelIndex &index : held) {
        const int row = rows[orderAt(index.row()).value];
        now << (row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    m_keys = std::move(keys);
    changePersistentIndexList(held, now);
    emit layoutChanged();
}

OrderId OrderListModel::orderAt(int row) const
{
    return row >= 0 && size_t(row) < m_keys->size() ? (*m_keys)[size_t(row)].id : OrderId{};
}

int OrderListModel::rowOf(OrderId order) const
{
    const auto found = std::ranges::find(*m_keys, order, &OrderKey::id);
    return found == m_keys->end() ? -1 : int(found - m_keys->begin());
}

void OrderListModel::setRows(const std::vector<OrderListRow> &rows)
{
    m_asked.clear();
    if (m_known.size() > mostKnown)
        m_known.clear();
    for (const OrderListRow &row : rows) {
        if (row.id)
            m_known.insert(row.id.value, {row, m_age});
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const OrderListRow *OrderListModel::row(OrderId order) const
{
    const auto found = m_known.constFind(order.value);
    return found == m_known.cend() ? nullptr : &found->row;
}

void OrderListModel::markOld()
{
    ++m_age;
    m_asked.clear();
}

void OrderListModel::want(int row) const
{
    // Asked again, the question under way would be dropped for the new one: whoever looks often would never see the row.
    if (m_asked.contains(orderAt(row).value))
        return;
    m_firstWanted = m_firstWanted < 0 ? row : std::min(m_firstWanted, row);
    m_lastWanted = std::max(m_lastWanted, row);
    if (!m_timer.isActive())
        m_timer.start();
}

void OrderListModel::askWanted()
{
    const int first = std::max(0, m_firstWanted - around);
    const int last = std::min({rowCount() - 1, m_lastWanted + around, first + 4 * around});
    m_firstWanted = m_lastWanted = -1;
    std::vector<OrderId> orders;
    m_asked.clear();
    for (int row = first; row <= last; ++row) {
        orders.push_back(orderAt(row));
        m_asked.insert(orders.back().value);
    }
    if (!orders.empty())
        emit rowsWanted(orders);
}

CopiedRows OrderListModel::copied(const std::vector<OrderListRow> &rows, const QHeaderView &header) const
{
    const int decimals = m_formats.currency().decimals;
    const auto columns = shownColumns(header);
    CopiedRows made(1);
    for (const auto &[column, name] : columns)
        made.front().push_back({name});
    for (const OrderListRow &row : rows) {
        auto &cells = made.emplace_back();
        for (const auto &[column, name] : columns) {
            switch (column) {
            case DayColumn: cells.push_back({m_formats.date(row.orderedOn)}); break;
            case LinesColumn: cells.push_back({{}, QString::number(row.lines)}); break;
            case NetColumn: cells.push_back({{}, fixedText(row.net.minorUnits(), decimals)}); break;
            case PaidColumn: cells.push_back({{}, fixedText(row.paid.minorUnits(), decimals)}); break;
            default: cells.push_back({text(row, column).simplified()}); break;
            }
        }
    }
    return made;
}

std::vector<std::pair<int, QString>> OrderListModel::shownColumns(const QHeaderView &header) const
{
    std::vector<std::pair<int, QString>> columns;
    for (int visual = 0; visual < ColumnCount; ++visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            columns.emplace_back(column, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    return columns;
}

SavedTable OrderListModel::saved(const std::vector<OrderListRow> &rows, const std::vector<std::pair<int, QString>> &columns, const Currency &currency)
{
    const auto money = [&](Money amount) { return SheetNumber{fixedText(amount.minorUnits(), currency.decimals), currency.decimals}; };
    const auto count = [](qint64 number) { return SheetNumber{QString::number(number), 0}; };
    const auto cell = [&](const OrderListRow &row, int column) -> SheetCell {
        switch (column) {
        case CodeColumn: return row.code;
        case DayColumn: return row.orderedOn;
        case CustomerColumn: return row.customer;
        case ChannelColumn: return row.channel;
        case PeopleColumn: return row.people;
        case LinesColumn: return count(row.lines);
        case NetColumn: return money(row.net);
        case PaidColumn: return money(row.paid);
        default: return statusText(row);
        }
    };
    SavedTable table;
    OrderListRow total;
    for (const auto &[column, name] : columns)
        table.headers += name;
    for (const OrderListRow &row : rows) {
        if (!row.id)
            continue; // gone meanwhile
        auto &cells = table.rows.emplace_back();
        for (const auto &[column, name] : columns)
            cells.push_back(cell(row, column));
        total.lines += row.lines;
        total.net = Money::fromMinorUnits(total.net.minorUnits() + row.net.minorUnits());
        total.paid = Money::fromMinorUnits(total.paid.minorUnits() + row.paid.minorUnits());
    }
    // In words, so that nobody, and no import, takes the row for an order.
    const QString label = tr("Total: %n orders", nullptr, int(table.rows.size()));
    auto &sums = table.totals.emplace_back();
    for (const auto &[column, name] : columns) {
        const bool isSum = column == LinesColumn || column == NetColumn || column == PaidColumn;
        sums.push_back(column == CodeColumn ? SheetCell(label) : isSum ? cell(total, column) : SheetCell());
    }
    return table;
}

QString OrderListModel::statusText(const OrderListRow &row)
{
    return row.kind == OrderKind::freeReturn ? tr("Return without an order") : statusName(row.status);
}

OrderSort OrderListModel::sortOf(int column)
{
    constexpr OrderSort sorts[] = {OrderSort::code,  OrderSort::day, OrderSort::customer, OrderSort::channel, OrderSort::person,
                                   OrderSort::lines, OrderSort::net, OrderSort::paid,     OrderSort::status};
    return column >= 0 && column < ColumnCount ? sorts[column] : OrderSort::day;
}

int OrderListModel::columnOf(OrderSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return DayColumn;
}

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows);
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OrderListModel::text(const OrderListRow &row, int column) const
{
    switch (column) {
    case CodeColumn: return row.code;
    case DayColumn: return m_formats.date(row.orderedOn, m_year);
    case CustomerColumn: return row.customer;
    case ChannelColumn: return row.channel;
    case PeopleColumn: return row.people;
    case LinesColumn: return m_formats.count(row.lines);
    case NetColumn: return m_formats.amount(row.net);
    case PaidColumn: return row.paid == Money() ? QString() : m_formats.amount(row.paid);
    case StatusColumn: return statusText(row);
    default: return {};
    }
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column >= LinesColumn && column <= PaidColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IdRole)
        return orderAt(index.row()).value;
    const auto known = m_known.constFind(orderAt(index.row()).value);
    if (role == Qt::DisplayRole && (known == m_known.cend() || known->age != m_age))
        want(index.row());
    if (known == m_known.cend())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(known->row, column);
    case SortRole:
        if (column == NetColumn)
            return known->row.net.minorUnits();
        if (column == PaidColumn)
            return known->row.paid.minorUnits();
        if (column == LinesColumn)
            return qint64(known->row.lines);
        return {};
    case NoteRole:
        if (column != StatusColumn)
            return {};
        if (!known->row.linkedTo.isEmpty())
            return tr("linked to %1").arg(known->row.linkedTo);
        if (known->row.possibleTwin)
            return tr("one sale with another?");
        return known->row.returned != Money() ? tr("returned %1").arg(m_formats.amount(known->row.returned)) : QVariant();
    case EmphasisRole:
        return column == NetColumn;
    case QuietRole:
        return known->row.status == OrderStatus::cancelled || !known->row.linkedTo.isEmpty() || (column == StatusColumn && known->row.status == OrderStatus::completed);
    default:
        return {};
    }
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= LinesColumn && section <= PaidColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn: return tr("Order");
    case DayColumn: return tr("Date");
    case CustomerColumn: return tr("Customer");
    case ChannelColumn: return tr("Channel");
    case PeopleColumn: return tr("People");
    case LinesColumn: return tr("Lines");
    case NetColumn: return tr("Amount (%1)").arg(m_formats.currencySign());
    case PaidColumn: return tr("Paid (%1)").arg(m_formats.currencySign());
    case StatusColumn: return tr("Status");
    default: return {};
    }
}

} // namespace somo
