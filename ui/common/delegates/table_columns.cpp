// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/table_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <utility>

namespace somo {

TableColumns::TableColumns(QTableView *view, QMenu *menu, const QString &name, Fit fitted)
    : QObject(view)
    , m_view(view)
    , m_menu(menu)
    , m_columnsKey(name + QStringLiteral("/columns"))
    , m_widthsKey(name + QStringLiteral("/widthsSet"))
    , m_fit(std::move(fitted))
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    const QSettings settings;
    const QByteArray kept = settings.value(m_columnsKey).toByteArray();
    m_chosen = !kept.isEmpty() && header->restoreState(kept);
    // Where nothing says whose the widths are, an earlier Somo kept them: they were set by hand.
    m_resized = m_chosen && settings.value(m_widthsKey, true).toBool();
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::keep);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // By a person's hand only: a column that is fitted is not remembered.
        if (m_fitting || !m_view->isVisible())
            return;
        m_resized = true;
        keep();
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) { m_menu->popup(header->viewport()->mapToGlobal(at)); });
    // Which have room changes with the window.
    connect(m_menu, &QMenu::aboutToShow, this, &TableColumns::fill);
}

void TableColumns::retranslate()
{
    fill();
}

void TableColumns::fill()
{
    m_menu->clear();
    for (int column = 1; column < m_view->model()->columnCount(); ++column) {
        QAction *action = m_menu->addAction(m_view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { show(column, shown); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As at first")), &QAction::triggered, this, &TableColumns::asAtFirst);
}

void TableColumns::show(int column, bool shown)
{
    m_chosen = true;
    {
        // Hiding makes a column nothing wide; nobody set that width.
        const QScopedValueRollback<bool> fitting(m_fitting, true);
        m_view->setColumnHidden(column, !shown);
    }
    fit();
    keep();
}

void TableColumns::asAtFirst()
{
    m_chosen = false;
    m_resized = false;
    QHeaderView *header = m_view->horizontalHeader();
    {
        const QScopedValueRollback<bool> fitting(m_fitting, true);
        for (int column = 0; column < m_view->model()->columnCount(); ++column) {
            m_view->setColumnHidden(column, false);
            header->moveSection(header->visualIndex(column), column);
        }
    }
    fit();
    QSettings settings;
    settings.remove(m_columnsKey);
    settings.remove(m_widthsKey);
}

void TableColumns::keep()
{
    if (m_fitting)
        return;
    m_chosen = true;
    QSettings settings;
    settings.setValue(m_columnsKey, m_view->horizontalHeader()->saveState());
    settings.setValue(m_widthsKey, m_resized);
}

void TableColumns::fit()
{
    if (m_resized)
        return;
    const QScopedValueRollback<bool> fitting(m_fitting, true);
    m_fit(m_chosen);
}

} // namespace somo
