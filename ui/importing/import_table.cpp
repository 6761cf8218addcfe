// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_table.h"

#include "ui/common/delegates/column_header.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFrame>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

void ImportCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    if (!index.data(RefusedRole).toBool())
        return;
    const Theme &theme = currentTheme();
    const Metrics metrics = currentMetrics();
    const QFontMetricsF font(option.font);
    const QString text = index.data().toString();
    const int pad = metrics.small;
    QRectF box(option.rect.left() + pad, option.rect.center().y() - metrics.scaled(10), font.horizontalAdvance(text) + 2 * pad + 2, metrics.scaled(20));
    box.setWidth(std::min(box.width(), double(option.rect.width() - 2 * pad)));
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        box.moveRight(option.rect.right() - pad);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(Token::errorSoft));
    painter->drawRoundedRect(box, 3, 3);
    painter->setFont(option.font);
    painter->setPen(theme.colour(Token::error));
    painter->drawText(box.adjusted(pad, 0, -pad, 0), int(Qt::AlignVCenter | Qt::AlignLeft), font.elidedText(text, Qt::ElideRight, box.width() - 2 * pad + 1));
    painter->restore();
}

namespace {

/// Shows something where it holds nothing.
class ImportCell : public QTableWidgetItem {
public:
    QVariant data(int role) const override
    {
        const QVariant value = QTableWidgetItem::data(role);
        return role == Qt::DisplayRole && value.toString().isEmpty() ? QTableWidgetItem::data(EmptyRole) : value;
    }
};

} // namespace

ImportTable::ImportTable(const QString &objectName, QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(objectName);
    setItemDelegate(new ImportCellDelegate(this));
    setHorizontalHeader(new ColumnHeader(this));
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(currentMetrics().row);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *changed) {
        if (!m_isFilling && state() == EditingState)
            emit textTyped(changed->row(), changed->column(), changed->data(Qt::EditRole).toString().trimmed());
    });
}

QTableWidgetItem *ImportTable::setTypedText(int row, int column, const QString &text, bool right)
{
    QTableWidgetItem *cell = setText(row, column, text, right);
    cell->setFlags(cell->flags() | Qt::ItemIsEditable);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    return cell;
}

/// Where the row's other cells are chosen, its cell that can be changed is meant.
bool ImportTable::goToTypedCell()
{
    const int row = currentRow();
    if (row < 0 || editTriggers() == NoEditTriggers || (currentItem() && currentItem()->flags().testFlag(Qt::ItemIsEditable)))
        return false;
    for (int column = 0; column < columnCount(); ++column) {
        if (item(row, column) && item(row, column)->flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentCell(row, column);
            return true;
        }
    }
    return false;
}

void ImportTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (goToTypedCell() && currentItem()) {
        editItem(currentItem());
        return;
    }
    QTableWidget::mouseDoubleClickEvent(event);
}

void ImportTable::inputMethodEvent(QInputMethodEvent *event)
{
    goToTypedCell();
    QTableWidget::inputMethodEvent(event);
}

void ImportTable::setHeaders(const QStringList &names)
{
    setColumnCount(int(names.size()));
    setHorizontalHeaderLabels(names);
}

QTableWidgetItem *ImportTable::setText(int row, int column, const QString &text, bool right)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new ImportCell;
        cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
        setItem(row, column, cell);
    }
    const QScopedValueRollback filling(m_isFilling, true);
    cell->setText(text);
    cell->setToolTip(text);
    cell->setTextAlignment(Qt::Alignment(Qt::AlignVCenter) | (right ? Qt::AlignRight : Qt::AlignLeft));
    if (QTableWidgetItem *header = horizontalHeaderItem(column))
        header->setTextAlignment(Qt::Alignment(cell->textAlignment()));
    return cell;
}

void ImportTable::fitColumns(int stretched, int most)
{
    m_isFitted = true;
    m_stretched = stretched;
    m_most = most;
    const Metrics metrics = currentMetrics();
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    int left = viewport()->width();
    int last = -1;
    for (int column = 0; column < columnCount(); ++column) {
        if (column == stretched || isColumnHidden(column))
            continue;
        last = column;
        int needed = horizontalHeader()->sectionSizeHint(column) + metrics.gap;
        for (int row = 0; row < std::min(200, rowCount()); ++row) {
            needed = std::max(needed, itemDelegate()->sizeHint(option, model()->index(row, column)).width());
            if (const QWidget *inside = cellWidget(row, column))
                needed = std::max(needed, inside->sizeHint().width() + metrics.small);
        }
        needed = std::min(needed, metrics.scaled(most));
        setColumnWidth(column, needed);
        left -= needed;
    }
    if (stretched >= 0)
        setColumnWidth(stretched, std::max(left, metrics.scaled(90)));
    else if (last >= 0 && left > 0)
        setColumnWidth(last, columnWidth(last) + left);
    fitRows();
}

void ImportTable::setOnlyAsHighAsRows(bool only)
{
    m_isAsHighAsRows = only;
    if (!only)
        setMaximumHeight(QWIDGETSIZE_MAX);
    fitRows();
}

void ImportTable::fitRows()
{
    for (int row = 0; row < rowCount(); ++row) {
        int high = 0; // others set the height themselves
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem *cell = item(row, column);
            if (cell && cell->data(WrapsRole).toBool() && !isColumnHidden(column))
                high = std::max(high, CellDelegate::heightOf(cell->text(), font(), columnWidth(column)));
        }
        if (high > 0)
            setRowHeight(row, high);
    }
    if (m_isAsHighAsRows)
        setMaximumHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + currentMetrics().small);
}

void ImportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyTable(*this);
    const bool types = !event->text().isEmpty() && event->text().front().isPrint() && !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (event->key() == Qt::Key_F2 || types)
        goToTypedCell();
    QTableWidget::keyPressEvent(event);
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (m_isFitted)
        fitColumns(m_stretched, m_most);
}

QVBoxLayout *giveCardLayout(QFrame &frame)
{
    frame.setProperty("card", true);
    auto *inside = new QVBoxLayout(&frame);
    const Metrics metrics = currentMetrics();
    inside->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    inside->setSpacing(metrics.small);
    return inside;
}

QFrame *makeCard(QWidget *parent, QVBoxLayout *&inside)
{
    auto *card = new QFrame(parent);
    inside = giveCardLayout(*card);
    return card;
}

} // namespace somo
