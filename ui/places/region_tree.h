// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/places_query.h"
#include "core/words/formats.h"

#include <QSet>
#include <QStringList>
#include <QTreeWidget>

#include <unordered_map>
#include <vector>

namespace somo {

/// Areas with their regions, and under a province of today those of before the reform that became part of it.
class RegionTree : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, OrdersColumn, CustomersColumn, ColumnCount };
    enum class Kind {
        none,
        area, // an id of 0: the regions without one
        region,
    };
    struct Node {
        Kind kind = Kind::none;
        qint64 id = 0;
        friend bool operator==(const Node &, const Node &) = default;
    };

    explicit RegionTree(QWidget *parent);
    /// What is chosen and open stays.
    void fill(const Places &places, const Formats &formats);
    /// Folded words: what holds them stays, with what it stands in and, of an area, with all that stands in it.
    void sift(const QStringList &words);
    Node current() const;
    /// False where it isn't there.
    bool choose(const Node &node);
    /// Regions that are in force, and how many of them the filter lets through.
    int regions() const { return m_regions; }
    int shownRegions() const;
    bool isEmpty() const { return topLevelItemCount() == 0; }
    bool showsAny() const;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    using Former = std::unordered_map<qint64, std::vector<const RegionPlace *>>; // by what they became part of
    QTreeWidgetItem *addArea(const NamedRow &area);
    void addRegion(QTreeWidgetItem *parent, const RegionPlace &place, const Former &former);
    bool siftItem(QTreeWidgetItem *item, bool all);
    void expandAsKept(QTreeWidgetItem *item);
    void keepExpanded(const QTreeWidgetItem *item, bool expanded);
    QTreeWidgetItem *itemOf(const Node &node) const;
    void fitColumns();

    Formats m_formats{Language::vietnamese};
    QStringList m_words;
    QSet<qint64> m_closedAreas, m_openRegions; // as the person left them
    int m_regions = 0;
    bool m_filling = false;
};

} // namespace somo
