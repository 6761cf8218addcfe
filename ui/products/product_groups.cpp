// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_groups.h"

#include "core/base/text.h"
#include "core/marketing/named_maker.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/products/product_list_model.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace somo {

namespace {

constexpr int groupRole = Qt::UserRole;

qint64 groupOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, groupRole).toLongLong() : qint64(ProductListModel::AllGroups);
}

} // namespace

ProductGroups::ProductGroups(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_add(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_rename(new QAction(somoIcon(QStringLiteral("note")), {}, this))
    , m_cut(new QAction(this))
    , m_paste(new QAction(this))
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.gap, 1, 1);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("productGroups"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(sizes.scaled(14));
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("groupActions"));
    m_more->setProperty("period", true);
    m_more->setProperty("plain", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setIcon(somoIcon(QStringLiteral("down"), Token::text));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setLayoutDirection(Qt::RightToLeft); // the chevron behind the word
    auto *menu = new QMenu(m_more);
    menu->addActions({m_add, m_rename, m_cut, m_paste});
    m_more->setMenu(menu);
    m_add->setObjectName(QStringLiteral("addGroup"));
    m_rename->setObjectName(QStringLiteral("renameGroup"));
    m_cut->setObjectName(QStringLiteral("cutGroup"));
    m_paste->setObjectName(QStringLiteral("pasteGroup"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    line->addWidget(m_more);
    line->addStretch(1);
    inside->addLayout(line);
    inside->addWidget(m_tree, 1);
    setTabOrder(m_more, m_tree); // as they stand
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        const bool real = group() > 0;
        m_rename->setEnabled(real);
        m_cut->setEnabled(real);
        if (!m_filling)
            emit chosen(group());
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [menu, this](const QPoint &at) { menu->popup(m_tree->viewport()->mapToGlobal(at)); });
    connect(m_add, &QAction::triggered, this, &ProductGroups::addGroup);
    connect(m_rename, &QAction::triggered, this, &ProductGroups::renameGroup);
    connect(m_cut, &QAction::triggered, this, [this] {
        m_moving = ProductGroupId{group()};
        m_paste->setEnabled(true);
        m_host.tell(tr("“%1” is picked up. Go to the group it belongs under and press Ctrl+V; “All products” is the top.").arg(nameOf(m_moving)));
    });
    connect(m_paste, &QAction::triggered, this, [this] { putUnder(m_moving, ProductGroupId{qMax<qint64>(0, group())}); });
    m_paste->setEnabled(false);
    retranslate();
}

qint64 ProductGroups::group() const
{
    return groupOf(m_tree->currentItem());
}

QString ProductGroups::nameOf(ProductGroupId group) const
{
    const QTreeWidgetItem *item = itemOf(group.value);
    return item ? item->data(0, groupRole + 1).toString() : QString();
}

QTreeWidgetItem *ProductGroups::itemOf(qint64 group) const
{
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (groupOf(*at) == group)
            return *at;
    }
    return nullptr;
}

void ProductGroups::choose(qint64 group)
{
    if (QTreeWidgetItem *item = itemOf(group))
        m_tree->setCurrentItem(item);
}

void ProductGroups::addBelow(QTreeWidgetItem *parent, ProductGroupId of, const std::vector<ProductGroupRow> &groups, const ProductListModel &model)
{
    for (const ProductGroupRow &row : groups) {
        if (row.parent != of)
            continue;
        auto *item = new QTreeWidgetItem(parent, {QStringLiteral("%1  %2").arg(row.name, m_host.formats().count(model.countOf(row.id.value)))});
        item->setData(0, groupRole, row.id.value);
        item->setSizeHint(0, {0, currentMetrics().row});
        item->setData(0, groupRole + 1, row.name);
        item->setData(0, groupRole + 2, row.version);
        item->setToolTip(0, row.name);
        addBelow(item, row.id, groups, model);
    }
}

void ProductGroups::fill(const ProductListModel &model)
{
    QSet<qint64> closed;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at) {
        if (!(*at)->isExpanded())
            closed.insert(groupOf(*at));
    }
    m_filling = true;
    m_tree->clear();
    const auto count = [&](qint64 group) { return m_host.formats().count(model.countOf(group)); };
    auto *all = new QTreeWidgetItem(m_tree, {QStringLiteral("%1  %2").arg(tr("All products"), count(ProductListModel::AllGroups))});
    all->setSizeHint(0, {0, currentMetrics().row});
    all->setData(0, groupRole, qint64(ProductListModel::AllGroups));
    addBelow(all, {}, model.list().groups, model);
    if (model.countOf(ProductListModel::WithoutGroup) > 0 && !model.list().groups.empty()) {
        auto *none = new QTreeWidgetItem(all, {QStringLiteral("%1  %2").arg(tr("Without group"), count(ProductListModel::WithoutGroup))});
        none->setSizeHint(0, {0, currentMetrics().row});
        none->setData(0, groupRole, qint64(ProductListModel::WithoutGroup));
        none->setFlags(none->flags() & ~(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled));
    }
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        (*at)->setExpanded(!closed.contains(groupOf(*at)) || (*at)->childCount() == 0);
    all->setFlags(all->flags() & ~Qt::ItemIsDragEnabled);
    QTreeWidgetItem *chosen = itemOf(model.group());
    m_tree->setCurrentItem(chosen ? chosen : all);
    m_filling = false;
    if (m_moving && !itemOf(m_moving.value)) {
        m_moving = {};
        m_paste->setEnabled(false);
    }
}

void ProductGroups::addGroup()
{
    const ProductGroupId parent{qMax<qint64>(0, group())};
    const auto answer = m_host.prompts().line(tr("New group"), parent ? tr("Name of the group under %1").arg(nameOf(parent)) : tr("Name of the group"), {});
    const QString name = answer ? cleanText(*answer) : QString();
    if (name.isEmpty())
        return;
    write({QStringLiteral("product_group_added"), {name}}, [parent, name](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 made, named::addByName(database, NamedKind::productGroup, name));
        return parent ? products::setParent(database, ProductGroupId{made}, parent) : success();
    });
}

void ProductGroups::renameGroup()
{
    const ProductGroupId of{group()};
    if (of.value <= 0)
        return;
    const QString before = nameOf(of);
    const qint64 opened = itemOf(of.value)->data(0, groupRole + 2).toLongLong();
    const auto answer = m_host.prompts().line(tr("Rename group"), tr("New name of %1").arg(before), before);
    const QString name = answer ? cleanText(*answer) : QString();
    if (name.isEmpty() || name == before)
        return;
    write({QStringLiteral("product_group_renamed"), {before, name}},
          [of, name, opened](Database &database) { return named::rename(database, NamedKind::productGroup, of.value, name, opened); });
}

void ProductGroups::putUnder(ProductGroupId moved, ProductGroupId parent)
{
    m_moving = {};
    m_paste->setEnabled(false);
    const QTreeWidgetItem *item = itemOf(moved.value);
    if (moved.value <= 0 || !item || moved == parent || groupOf(item->parent()) == parent.value)
        return;
    const CommandWords words = parent ? CommandWords{QStringLiteral("product_group_moved"), {nameOf(moved), nameOf(parent)}}
                                      : CommandWords{QStringLiteral("product_group_to_top"), {nameOf(moved)}};
    write(words, [moved, parent](Database &database) { return products::setParent(database, moved, parent); });
}

void ProductGroups::write(const CommandWords &words, Book::Work work)
{
    m_host.workspace().write(words, std::move(work), this, [this](const Result<CommandOutcome> &done) {
        if (!done)
            m_host.showProblem(done.error());
    });
}

bool ProductGroups::treeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto press = [](QAction *action) {
        action->trigger();
        return true;
    };
    if (modifiers == Qt::NoModifier && key == Qt::Key_F2)
        return press(m_rename);
    if (modifiers == Qt::ControlModifier && key == Qt::Key_X)
        return press(m_cut);
    if (modifiers == Qt::ControlModifier && key == Qt::Key_V)
        return press(m_paste);
    return false;
}

bool ProductGroups::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (treeKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::Drop) {
        // The book says where the group stands; the tree is filled again from there.
        auto *drop = static_cast<QDropEvent *>(event);
        const QTreeWidgetItem *on = m_tree->itemAt(drop->position().toPoint());
        drop->setDropAction(Qt::IgnoreAction);
        drop->accept();
        if (on && groupOf(on) != ProductListModel::WithoutGroup)
            putUnder(ProductGroupId{group()}, ProductGroupId{groupOf(on)});
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ProductGroups::retranslate()
{
    m_tree->setAccessibleName(tr("Product groups"));
    m_more->setText(tr("Groups"));
    m_more->setToolTip(tr("New group, rename, move"));
    m_add->setText(tr("New group…"));
    m_rename->setText(tr("Rename…\tF2"));
    m_cut->setText(tr("Pick up to move\tCtrl+X"));
    m_paste->setText(tr("Put here\tCtrl+V"));
}

} // namespace somo
