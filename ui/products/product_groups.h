// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_list_query.h"
#include "ui/shell/workspace.h"

#include <QFrame>

class QTreeWidget;
class QTreeWidgetItem;
class QToolButton;
class QAction;

namespace somo {

class PageHost;
class ProductListModel;

/// The tree of product groups: choosing one narrows the list. Groups are made, renamed and put under others here, by
/// mouse (drag) and by keys (F2, Ctrl+X and Ctrl+V).
class ProductGroups : public QFrame {
    Q_OBJECT
public:
    explicit ProductGroups(PageHost &host, QWidget *parent = nullptr);

    /// The groups as the book has them now; what is chosen and open stays.
    void fill(const ProductListModel &model);
    qint64 group() const;
    void choose(qint64 group);
    QTreeWidget *tree() const { return m_tree; }
    void retranslate();

signals:
    /// A group's id, or one of ProductListModel::Group.
    void chosen(qint64 group);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addGroup();
    void renameGroup();
    void putUnder(ProductGroupId moved, ProductGroupId parent);
    void write(const CommandWords &words, Book::Work work);
    QString nameOf(ProductGroupId group) const;
    QTreeWidgetItem *itemOf(qint64 group) const;
    void addBelow(QTreeWidgetItem *parent, ProductGroupId of, const std::vector<ProductGroupRow> &groups, const ProductListModel &model);
    bool treeKey(int key, Qt::KeyboardModifiers modifiers);

    PageHost &m_host;
    QTreeWidget *m_tree = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_add = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_paste = nullptr;
    ProductGroupId m_moving; // cut and not put anywhere yet
    bool m_filling = false;
};

} // namespace somo
