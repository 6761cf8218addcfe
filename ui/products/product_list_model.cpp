// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_list_model.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/products/product_words.h"

#include <QtEndian>

#include <algorithm>

namespace somo {

namespace {

bool isFigureColumn(int column)
{
    return column == ProductListModel::PriceColumn || column == ProductListModel::CostColumn || column == ProductListModel::SoldColumn;
}

/// Compares as the numbers do; those without one stand apart.
QByteArray numberKey(std::optional<qint64> number)
{
    if (!number)
        return {};
    const quint64 bytes = qToBigEndian(quint64(*number) ^ (quint64(1) << 63)); // what is below 0 first
    return {reinterpret_cast<const char *>(&bytes), sizeof bytes};
}

} // namespace

void ProductListModel::setList(ProductList list, SoldUnits sold, const QString &soldMeaning, const Formats &formats)
{
    m_list = std::move(list);
    m_sold = std::move(sold);
    m_soldMeaning = soldMeaning;
    m_formats = formats;
    m_places.clear();
    m_groupPlaces.clear();
    m_foldedRows.clear();
    m_counts.clear();
    for (size_t i = 0; i < m_list.groups.size(); ++i)
        m_groupPlaces.emplace(m_list.groups[i].id.value, i);
    if (m_group > 0 && !m_groupPlaces.contains(m_group))
        m_group = AllGroups;
    for (size_t i = 0; i < m_list.products.size(); ++i) {
        const ProductListRow &row = m_list.products[i];
        m_places.emplace(row.id.value, i);
        ++m_counts[row.group ? row.group.value : qint64(WithoutGroup)];
        for (const ProductGroupRow *above = groupRow(row.group); above && above->parent; above = groupRow(above->parent))
            ++m_counts[above->parent.value];
    }
    m_counts[AllGroups] = qint64(m_list.products.size());
    sift();
    answered();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ProductListModel::setFilter(const QString &words)
{
    m_words = folded(words).split(u' ', Qt::SkipEmptyParts);
    sift();
}

void ProductListModel::setGroup(qint64 group)
{
    m_group = group;
    sift();
}

void ProductListModel::sortBy(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_descending = order == Qt::DescendingOrder;
    sift();
}

bool ProductListModel::isIn(const ProductListRow &row, qint64 group) const
{
    if (group == AllGroups)
        return true;
    if (group == WithoutGroup)
        return !row.group;
    for (ProductGroupId above = row.group; above;) {
        if (above.value == group)
            return true;
        const ProductGroupRow *place = groupRow(above);
        above = place ? place->parent : ProductGroupId();
    }
    return false;
}

bool ProductListModel::hasWords(size_t place) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return m_foldedRows[place].contains(word); });
}

qint64 ProductListModel::countOf(qint64 group) const
{
    const auto count = m_counts.find(group);
    return count == m_counts.end() ? 0 : count->second;
}

std::optional<qint64> ProductListModel::number(const ProductListRow &row, int column) const
{
    if (column == SoldColumn) {
        const auto sold = m_sold.find(row.id.value);
        return sold == m_sold.end() ? std::nullopt : std::optional(sold->second.thousandths);
    }
    const std::optional<UnitPrice> &price = column == PriceColumn ? row.price : row.cost;
    return price ? std::optional(price->value) : std::nullopt;
}

/// The values that a column is sorted by, computed once for each row.
std::vector<std::pair<QByteArray, size_t>> ProductListModel::sortedBy(const std::vector<size_t> &places) const
{
    std::vector<std::pair<QByteArray, size_t>> keyed;
    keyed.reserve(places.size());
    for (const size_t place : places) {
        const ProductListRow &row = m_list.products[place];
        keyed.emplace_back(isFigureColumn(m_sorted) ? numberKey(number(row, m_sorted)) : sortKey(text(row, m_sorted)), place);
    }
    return keyed;
}

void ProductListModel::sift()
{
    // Folded when words are looked for, and then kept.
    if (!m_words.isEmpty() && m_foldedRows.size() != m_list.products.size()) {
        m_foldedRows.clear();
        for (const ProductListRow &row : m_list.products)
            m_foldedRows.push_back(folded(QStringList{row.name, row.code, row.unit, text(row, GroupColumn)}.join(u'\n')));
    }
    std::vector<size_t> places; // by name, as the list is
    for (size_t i = 0; i < m_list.products.size(); ++i) {
        if (isIn(m_list.products[i], m_group) && hasWords(i))
            places.push_back(i);
    }
    if (m_sorted == NameColumn) {
        if (m_descending)
            std::reverse(places.begin(), places.end());
    } else {
        auto keyed = sortedBy(places);
        std::stable_sort(keyed.begin(), keyed.end(), [this](const auto &a, const auto &b) { return m_descending ? b.first < a.first : a.first < b.first; });
        std::transform(keyed.begin(), keyed.end(), places.begin(), [](const auto &each) { return each.second; });
    }
    std::vector<qint64> ids;
    ids.reserve(places.size());
    for (const size_t place : places)
        ids.push_back(m_list.products[place].id.value);
    setIds(std::move(ids));
}

const ProductListRow *ProductListModel::product(ProductId product) const
{
    const auto place = m_places.find(product.value);
    return place == m_places.end() ? nullptr : &m_list.products[place->second];
}

const ProductGroupRow *ProductListModel::groupRow(ProductGroupId group) const
{
    const auto place = m_groupPlaces.find(group.value);
    return place == m_groupPlaces.end() ? nullptr : &m_list.groups[place->second];
}

int ProductListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProductListModel::text(const ProductListRow &row, int column) const
{
    switch (column) {
    case NameColumn: return row.name;
    case CodeColumn: return row.code;
    case UnitColumn: return row.unit;
    case GroupColumn: {
        const ProductGroupRow *group = groupRow(row.group);
        return group ? group->name : QString();
    }
    case PriceColumn: return row.price ? priceText(*row.price, m_formats) : QString();
    case CostColumn: return row.cost ? priceText(*row.cost, m_formats) : QString();
    case SoldColumn: {
        const std::optional<qint64> sold = number(row, column);
        return sold ? m_formats.quantity(Quantity{*sold}) : QString();
    }
    default: return {};
    }
}

QVariant ProductListModel::exactText(const ProductListRow &row, int column) const
{
    if (!isFigureColumn(column))
        return {};
    const std::optional<qint64> exact = number(row, column);
    return exact ? QVariant(shortText(*exact, column == SoldColumn ? 3 : m_formats.currency().decimals + 4)) : QVariant();
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    const ProductListRow *row = at(index.row());
    if (!row)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::TextAlignmentRole: return int((isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole: return row->id.value;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(*row, column);
    case Qt::ToolTipRole:
        if (column == CostColumn && !row->cost)
            return tr("No cost is known: the gross profit of this product isn't either");
        return text(*row, column);
    case CopyRole: return exactText(*row, column);
    case EmphasisRole: return column == NameColumn;
    case QuietRole: return column == CodeColumn || column == GroupColumn;
    default: return {};
    }
}

QString ProductListModel::headerTip(int column) const
{
    switch (column) {
    case NameColumn:
    case UnitColumn: return tr("F2 edits it in its place");
    case PriceColumn:
    case CostColumn: return tr("The one in force today; F2 sets another from today on");
    case SoldColumn: return m_soldMeaning;
    default: return {};
    }
}

QVariant ProductListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigureColumn(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return headerTip(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Product");
    case CodeColumn: return tr("Code");
    case UnitColumn: return tr("Unit");
    case GroupColumn: return tr("Group");
    case PriceColumn: return tr("Price (%1)").arg(m_formats.currencySign());
    case CostColumn: return tr("Cost (%1)").arg(m_formats.currencySign());
    case SoldColumn: return tr("Sold in period");
    default: return {};
    }
}

} // namespace somo
