// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/pinned_total.h"

#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace somo {

PinnedTotal::PinnedTotal(QTableView &above, QWidget *parent)
    : QObject(&above)
    , m_above(above)
    , m_total(makeListTable(above.model(), parent))
{
    m_total->setSelectionModel(above.selectionModel());
    m_total->setSelectionMode(above.selectionMode());
    m_total->setItemDelegate(above.itemDelegate());
    m_total->horizontalHeader()->hide();
    m_total->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_total->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_total->setFocusPolicy(Qt::ClickFocus);
    m_total->setFocusProxy(&above);
    m_total->setFixedHeight(height());
    above.installEventFilter(this);
    connect(above.horizontalHeader(), &QHeaderView::sectionResized, m_total, [this](int section, int, int size) {
        if (size > 0)
            m_total->setColumnWidth(section, size);
    });
}

int PinnedTotal::height()
{
    return currentMetrics().row + 1;
}

void PinnedTotal::follow()
{
    const int last = m_above.model()->rowCount() - 1;
    for (int row = 0; row <= last; ++row) {
        m_above.setRowHidden(row, row == last && last > 0);
        m_total->setRowHidden(row, row != last);
    }
    for (int column = 0; column < m_above.model()->columnCount(); ++column) {
        m_total->setColumnHidden(column, m_above.isColumnHidden(column));
        if (!m_above.isColumnHidden(column))
            m_total->setColumnWidth(column, m_above.columnWidth(column));
    }
    m_total->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
    m_total->setFixedHeight(height());
    m_total->setVisible(last > 0);
}

/// Down from the last row in the table to the total, and up again.
bool PinnedTotal::moves(int key)
{
    const QModelIndex now = m_above.currentIndex();
    const int last = m_above.model()->rowCount() - 1;
    const bool down = key == Qt::Key_Down && now.row() == last - 1;
    const bool up = key == Qt::Key_Up && now.row() == last;
    if (!now.isValid() || last < 1 || (!down && !up))
        return false;
    m_above.setCurrentIndex(now.siblingAtRow(down ? last : last - 1));
    return true;
}

bool PinnedTotal::eventFilter(QObject *watched, QEvent *event)
{
    // The total shows by its ring that the keyboard of the table is in it.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_total->viewport()->update();
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!(key.modifiers() & ~Qt::KeypadModifier) && moves(key.key()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace somo
