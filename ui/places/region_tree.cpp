// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/region_tree.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/column_header.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/common/word_match.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>

namespace somo {

namespace {

constexpr int kindRole = Qt::UserRole + 100; // beside the roles of CellRole
constexpr int idRole = kindRole + 1;

RegionTree::Node nodeOf(const QTreeWidgetItem *item)
{
    return item ? RegionTree::Node{RegionTree::Kind(item->data(0, kindRole).toInt()), item->data(0, idRole).toLongLong()} : RegionTree::Node();
}

void setNode(QTreeWidgetItem *item, RegionTree::Kind kind, qint64 id)
{
    item->setData(0, kindRole, int(kind));
    item->setData(0, idRole, id);
}

} // namespace

RegionTree::RegionTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setItemDelegate(new CellDelegate(this));
    setHeader(new ColumnHeader(this));
    header()->setSortIndicatorShown(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setIndentation(currentMetrics().scaled(16));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    copyByKey(this);
    connect(this, &QTreeWidget::itemExpanded, this, [this](const QTreeWidgetItem *item) { keepExpanded(item, true); });
    connect(this, &QTreeWidget::itemCollapsed, this, [this](const QTreeWidgetItem *item) { keepExpanded(item, false); });
}

void RegionTree::keepExpanded(const QTreeWidgetItem *item, bool expanded)
{
    if (m_filling || !m_words.isEmpty())
        return;
    const Node node = nodeOf(item);
    QSet<qint64> &kept = node.kind == Kind::area ? m_closedAreas : m_openRegions;
    if (expanded == (node.kind == Kind::region))
        kept.insert(node.id);
    else
        kept.remove(node.id);
}

QTreeWidgetItem *RegionTree::addArea(const NamedRow &area)
{
    auto *item = new QTreeWidgetItem(this);
    setNode(item, Kind::area, area.id);
    item->setText(NameColumn, area.id ? area.name : tr("Without area"));
    item->setText(CodeColumn, area.code);
    item->setData(NameColumn, EmphasisRole, true);
    return item;
}

void RegionTree::addRegion(QTreeWidgetItem *parent, const RegionPlace &place, const Former &former)
{
    const Province &region = place.region;
    auto *item = new QTreeWidgetItem(parent);
    setNode(item, Kind::region, region.id.value);
    item->setText(NameColumn, region.name);
    item->setText(CodeColumn, region.code);
    item->setText(OrdersColumn, m_formats.count(place.orders));
    item->setText(CustomersColumn, m_formats.count(place.customers));
    item->setData(OrdersColumn, CopyRole, QString::number(place.orders));
    item->setData(CustomersColumn, CopyRole, QString::number(place.customers));
    for (const int column : {OrdersColumn, CustomersColumn})
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    if (region.successor) {
        item->setData(NameColumn, QuietRole, true);
        item->setData(NameColumn, NoteRole, tr("until %1").arg(m_formats.date(region.to)));
    }
    item->setToolTip(NameColumn, region.name);
    const auto became = former.find(region.id.value);
    for (const RegionPlace *each : became == former.end() ? std::vector<const RegionPlace *>() : became->second)
        addRegion(item, *each, former);
}

void RegionTree::fill(const Places &places, const Formats &formats)
{
    const Node chosen = current();
    const bool first = isEmpty();
    const int top = verticalScrollBar()->value();
    m_filling = true;
    m_formats = formats;
    clear();
    Former former;
    for (const RegionPlace &place : places.regions) {
        if (place.region.successor)
            former[place.region.successor.value].push_back(&place);
    }
    m_regions = 0;
    std::vector<NamedRow> areas = places.areas;
    areas.push_back({}); // those without an area stand last
    for (const NamedRow &area : areas) {
        QTreeWidgetItem *item = addArea(area);
        int count = 0;
        for (const RegionPlace &place : places.regions) {
            if (place.region.successor || place.region.area.value != area.id)
                continue;
            addRegion(item, place, former);
            ++count;
        }
        m_regions += count;
        item->setData(NameColumn, NoteRole, count > 0 ? tr("%n region(s)", nullptr, count) : tr("no region yet"));
        if (area.id == 0 && count == 0)
            delete item;
    }
    sift(m_words);
    m_filling = true;
    if (!choose(chosen) && (first || chosen.kind != Kind::none) && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    m_filling = false;
    fitColumns();
    doItemsLayout();
    verticalScrollBar()->setValue(top);
}

bool RegionTree::siftItem(QTreeWidgetItem *item, bool all)
{
    const bool own = all || holdsWords(item->text(NameColumn) + QLatin1Char(' ') + item->text(CodeColumn), m_words);
    bool below = false;
    for (int i = 0; i < item->childCount(); ++i)
        below = siftItem(item->child(i), own) || below;
    const bool found = own || below;
    item->setHidden(!found);
    if (m_words.isEmpty())
        expandAsKept(item);
    else
        item->setExpanded(nodeOf(item).kind == Kind::area || (below && !own));
    return found;
}

void RegionTree::expandAsKept(QTreeWidgetItem *item)
{
    const Node node = nodeOf(item);
    item->setExpanded(node.kind == Kind::area ? !m_closedAreas.contains(node.id) : m_openRegions.contains(node.id));
}

void RegionTree::sift(const QStringList &words)
{
    m_filling = true;
    m_words = words;
    for (int i = 0; i < topLevelItemCount(); ++i)
        siftItem(topLevelItem(i), m_words.isEmpty());
    m_filling = false;
}

RegionTree::Node RegionTree::current() const
{
    return nodeOf(currentItem());
}

QTreeWidgetItem *RegionTree::itemOf(const Node &node) const
{
    for (QTreeWidgetItemIterator at(const_cast<RegionTree *>(this)); *at; ++at) {
        if (nodeOf(*at) == node)
            return *at;
    }
    return nullptr;
}

bool RegionTree::choose(const Node &node)
{
    QTreeWidgetItem *item = node.kind == Kind::none ? nullptr : itemOf(node);
    if (!item)
        return false;
    setCurrentItem(item);
    return true;
}

int RegionTree::shownRegions() const
{
    int shown = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int each = 0; each < topLevelItem(i)->childCount(); ++each)
            shown += !topLevelItem(i)->child(each)->isHidden();
    }
    return shown;
}

bool RegionTree::showsAny() const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isHidden())
            return true;
    }
    return false;
}

// Figures as wide as they need, the name takes the rest.
void RegionTree::fitColumns()
{
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {CodeColumn, OrdersColumn, CustomersColumn})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void RegionTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    // The code stands in the form as well.
    setColumnHidden(CodeColumn, width() < currentMetrics().scaled(400));
}

// The ground before a name is painted as its cell is.
void RegionTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->fillRect(rect, theme.colour(selectionModel()->isSelected(index) ? Token::select : Token::surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Token::grid));
    QTreeWidget::drawBranches(painter, rect, index);
}

void RegionTree::retranslate()
{
    setHeaderLabels({tr("Region"), tr("Code"), tr("Orders"), tr("Customers")});
    for (const int column : {OrdersColumn, CustomersColumn})
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setToolTip(OrdersColumn, tr("All orders of exactly this region, whatever their status; those from before July 2025 stay with the province of then"));
    headerItem()->setToolTip(CustomersColumn, tr("Customers of exactly this region"));
    setAccessibleName(tr("Areas and regions"));
    setToolTip(tr("F2: rename · →, ←: open, close · Del: remove"));
}

} // namespace somo
