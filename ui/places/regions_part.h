// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/list_rows.h"
#include "core/marketing/places_query.h"
#include "ui/places/region_tree.h"

#include <QFrame>

class QLabel;
class QStackedWidget;

namespace somo {

class EmptyPart;
class ListRowForm;
class PageHost;
class RegionFacts;

/// The areas with their regions, and below them the chosen one: what the book made itself can be renamed (F2), put into
/// an area and, while nothing names it, taken out (Del); the provinces that Somo brings can be read.
class RegionsPart : public QFrame {
    Q_OBJECT
public:
    explicit RegionsPart(PageHost &host, QWidget *parent);

    /// The regions as the book has them now; what is chosen and being typed stays.
    void fill(const Places &places);
    /// Folded words, as typedWords() gives them.
    void sift(const QStringList &words);
    void addRegion();
    void addArea();
    bool settle();
    RegionTree *tree() const { return m_tree; }
    void retranslate();

signals:
    void clearAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void connectParts();
    void choose();
    void showChosen();
    void add(const ListRow &row);
    void backToTree();
    bool isOwn() const;
    ListRow chosenRow() const;
    bool treeKey(int key, Qt::KeyboardModifiers modifiers);
    void fillFoot();

    PageHost &m_host;
    Places m_places;
    QLabel *m_title = nullptr;
    QStackedWidget *m_parts = nullptr;
    RegionTree *m_tree = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    ListRowForm *m_form = nullptr;
    RegionFacts *m_facts = nullptr;
    RegionTree::Node m_chosen;
    bool m_adding = false;
    bool m_known = false; // the book was read
    bool m_selecting = false; // by the part itself, not by the person
};

} // namespace somo
