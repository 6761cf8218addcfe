// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_grid_view.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/column_header.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/targets/clipboard_cells.h"
#include "ui/targets/target_cell_delegate.h"
#include "ui/targets/target_edits.h"
#include "ui/targets/target_grid_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <set>

namespace somo {

namespace {

/// Names on the line of their targets, the chosen one bold, over the same row lines as the cells.
class SubjectHeader : public QHeaderView {
public:
    explicit SubjectHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(true);
    }

protected:
    QSize sectionSizeFromContents(int row) const override
    {
        const int width = QFontMetrics(roleFont(TextRole::bodyBold)).horizontalAdvance(model()->headerData(row, Qt::Vertical).toString());
        return {width + 2 * TargetCellDelegate::padding + 1, QHeaderView::sectionSizeFromContents(row).height()};
    }
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        const Theme &theme = currentTheme();
        const auto *view = qobject_cast<const QTableView *>(parentWidget());
        const bool current = view && view->currentIndex().row() == row;
        painter->save();
        painter->fillRect(rect, theme.colour(Token::raised));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Token::grid));
        painter->setFont(roleFont(current ? TextRole::bodyBold : TextRole::body));
        painter->setPen(theme.colour(Token::text));
        const QRectF line = TargetCellDelegate::valueLine(rect);
        const QString name = model()->headerData(row, Qt::Vertical).toString();
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(painter->font()).elidedText(name, Qt::ElideRight, line.width()));
        painter->restore();
    }
};

} // namespace

TargetGridView::TargetGridView(QWidget *parent)
    : QTableView(parent)
    , m_model(new TargetGridModel(this))
    , m_cells(new TargetCellDelegate(this))
{
    setObjectName(QStringLiteral("targetGrid"));
    setModel(m_model);
    setItemDelegate(m_cells);
    setHorizontalHeader(new ColumnHeader(this));
    horizontalHeader()->setStretchLastSection(false);
    setVerticalHeader(new SubjectHeader(this));
    verticalHeader()->setMaximumWidth(currentMetrics().scaled(190));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_cells, &TargetCellDelegate::moved, this, &TargetGridView::goOn);
    connect(m_model, &TargetGridModel::typed, this, &TargetGridView::typed);
    connect(m_model, &TargetGridModel::refused, this, [this](const QModelIndex &index, const QString &error) {
        emit said(QStringLiteral("%1, %2: %3").arg(nameOf(index.row()), m_model->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), error));
    });
    TargetGridView::retranslate();
}

const TargetGrid &TargetGridView::grid() const
{
    return m_model->grid();
}

const TargetCell *TargetGridView::currentCell() const
{
    return m_model->cell(currentIndex());
}

void TargetGridView::setGrid(TargetGrid grid, Day today, const Formats &formats)
{
    m_formats = formats;
    m_cells->setLanguage(formats.language());
    m_fiscalStart = grid.periods.empty() ? 1 : grid.periods.front().fiscalStart();
    m_model->setGrid(std::move(grid), formats.language(), formats);
    fitColumns();
    if (currentIndex().isValid() || m_model->rowCount() == 0)
        return;
    const auto &periods = m_model->grid().periods;
    const auto now = std::ranges::find_if(periods, [today](const Period &period) { return period.days().contains(today); });
    setCurrentIndex(m_model->index(0, now == periods.end() ? 0 : int(now - periods.begin())));
}

void TargetGridView::fitColumns()
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    const auto *delegate = itemDelegate();
    const int height = m_model->rowCount() > 0 ? delegate->sizeHint(option, m_model->index(0, 0)).height() : currentMetrics().row;
    verticalHeader()->setDefaultSectionSize(height);
    const int columns = m_model->columnCount();
    const bool ofYears = grid().ask.by == PeriodKind::year;
    const int shown = columns - (ofYears ? 1 : 0);
    const int share = shown > 0 ? viewport()->width() / shown : 0;
    for (int column = 0; column < columns; ++column) {
        int needed = std::max({share, horizontalHeader()->sectionSizeHint(column), currentMetrics().scaled(48)});
        for (int row = 0; row < std::min(300, m_model->rowCount()); ++row)
            needed = std::max(needed, delegate->sizeHint(option, m_model->index(row, column)).width());
        setColumnWidth(column, needed);
        setColumnHidden(column, column == m_model->yearColumn() && ofYears);
    }
}

void TargetGridView::retranslate()
{
    setAccessibleName(grid().ask.by == PeriodKind::year ? tr("Targets by year") : grid().ask.by == PeriodKind::quarter ? tr("Targets by quarter") : tr("Targets by month"));
    verticalHeader()->setAccessibleName(tr("Whose targets"));
}

void TargetGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    verticalHeader()->viewport()->update();
    emit currentCellChanged();
}

bool TargetGridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool wasEditing = state() == EditingState;
    const bool edits = QTableView::edit(index, trigger, event);
    if (const TargetCell *cell = m_model->cell(index); edits && !wasEditing && cell) {
        m_edited = index;
        m_opened = {cell->target};
    }
    return edits;
}

// Enter or Tab ended the editing; what was refused keeps the cursor.
void TargetGridView::goOn(int rows, int columns)
{
    const QModelIndex now = currentIndex();
    if (now.data(WrongRole).toString().isEmpty()) {
        const int row = std::clamp(now.row() + rows, 0, std::max(0, m_model->rowCount() - 1));
        int column = std::clamp(now.column() + columns, 0, std::max(0, m_model->columnCount() - 1));
        if (isColumnHidden(column))
            column += columns; // a grid of years has no year's column
        setCurrentIndex(m_model->index(row, column));
    }
    setFocus();
}

std::vector<int> TargetGridView::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QString TargetGridView::nameOf(int row) const
{
    return m_model->subjectName(row);
}

QString TargetGridView::yearText() const
{
    return grid().periods.empty() ? QString() : Period::of(PeriodKind::year, grid().periods.front().first(), m_fiscalStart).toText();
}

QString TargetGridView::yearName() const
{
    const auto &periods = grid().periods;
    if (periods.empty())
        return {};
    if (grid().ask.by == PeriodKind::year)
        return QStringLiteral("%1–%2").arg(periods.front().number()).arg(periods.back().number());
    return m_formats.period(Period::of(PeriodKind::year, periods.front().first(), m_fiscalStart));
}

void TargetGridView::ask(const QString &code, const QStringList &args, const std::vector<TargetChange> &changes)
{
    if (!changes.empty())
        emit changesAsked(code, args, changes);
}

void TargetGridView::typed(const QModelIndex &index, std::optional<qint64> value)
{
    emit said({});
    const QString name = nameOf(index.row());
    if (index.column() == m_model->weightColumn()) {
        if (value)
            ask(QStringLiteral("targets_weighed"), {name, yearText()}, weighRow(grid(), index.row(), *value));
        return;
    }
    if (index.column() == m_model->yearColumn()) {
        if (value)
            ask(QStringLiteral("targets_spread"), {name, yearText()}, spreadYear(grid(), index.row(), *value));
        return;
    }
    TargetChange change = cellChange(grid(), index.row(), index.column(), value);
    if (m_edited == index)
        change.opened = m_opened;
    m_edited = QPersistentModelIndex();
    ask(value ? QStringLiteral("target_set") : QStringLiteral("target_cleared"),
        value ? QStringList{name, grid().periods[size_t(index.column())].toText()} : QStringList{name}, {change});
}

void TargetGridView::copyBefore()
{
    const int period = currentIndex().column();
    if (period < 0 || period >= m_model->yearColumn())
        return emit said(tr("Choose the period to copy into."));
    std::vector<int> rows = selectedRows();
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.push_back(row);
    }
    const auto changes = copiedFromBefore(grid(), rows, period);
    const Period into = grid().periods[size_t(period)];
    if (changes.empty())
        return emit said(tr("Nothing to copy: the period before has no targets, or %1 has its own.").arg(m_formats.periodInText(into)));
    emit said({});
    ask(QStringLiteral("targets_copied"), {into.previous().toText(), into.toText()}, changes);
}

void TargetGridView::spread()
{
    const QModelIndex now = currentIndex();
    if (!now.isValid() || !m_model->hasYear())
        return;
    const QModelIndex year = m_model->index(now.row(), m_model->yearColumn());
    setFocus();
    setCurrentIndex(year);
    edit(year);
    emit hinted(tr("Type the year's total. It is spread by last year's figures, evenly where there are none."));
}

struct TargetGridView::Pasted {
    std::vector<TargetChange> changes;
    std::vector<LeftOut> leftOut;
    QStringList names; // whose targets change
};

void TargetGridView::takeCell(const QString &text, int row, int period, Pasted &pasted)
{
    const TypedTarget now = m_model->read(text, period);
    if (!now.error.isEmpty()) {
        m_model->setRefused(m_model->index(row, period), text, now.error);
        pasted.leftOut.push_back({QStringLiteral("%1, %2").arg(nameOf(row), m_model->headerData(period, Qt::Horizontal, Qt::DisplayRole).toString()), text, now.error});
        return;
    }
    if (!pasted.names.contains(nameOf(row)))
        pasted.names += nameOf(row);
    pasted.changes.push_back(cellChange(grid(), row, period, now.value));
}

// The first ones are named at once, all of them on request.
QString TargetGridView::leftOutWords(const std::vector<LeftOut> &cells)
{
    constexpr size_t mostNamed = 3;
    QStringList named;
    for (size_t i = 0; i < std::min(mostNamed, cells.size()); ++i)
        named << cells[i].where + QStringLiteral(": ") + cells[i].why;
    if (cells.size() > mostNamed)
        named += tr("and %n more", nullptr, int(cells.size() - mostNamed));
    return named.isEmpty() ? QString() : QString(tr("Not taken:") + u' ' + named.join(QStringLiteral(" · ")));
}

void TargetGridView::paste()
{
    const QModelIndex start = currentIndex();
    const std::vector<QStringList> rows = clipboardCells(QApplication::clipboard()->text());
    if (!start.isValid() || rows.empty())
        return;
    m_model->clearRefused();
    Pasted pasted;
    for (int line = 0; line < int(rows.size()); ++line) {
        for (int i = 0; i < rows[size_t(line)].size(); ++i) {
            const QString cell = rows[size_t(line)][i].simplified();
            const int row = start.row() + line;
            const int period = start.column() + i;
            if (cell.isEmpty())
                continue;
            if (row >= m_model->rowCount() || period >= m_model->yearColumn())
                pasted.leftOut.push_back({tr("row %1, column %2 of what was pasted").arg(line + 1).arg(i + 1), cell, tr("“%1” lies outside the table").arg(cell)});
            else
                takeCell(cell, row, period, pasted);
        }
    }
    emit said(leftOutWords(pasted.leftOut));
    emit leftOut(pasted.leftOut);
    ask(QStringLiteral("targets_pasted"), {pasted.names.join(QStringLiteral(", "))}, pasted.changes);
}

// A block goes as it stands, to be pasted here or there; the whole grid with its names and periods.
void TargetGridView::copyOut() const
{
    const auto selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    const auto byRow = std::minmax_element(selected.begin(), selected.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    const auto byColumn = std::minmax_element(selected.begin(), selected.end(), [](const auto &a, const auto &b) { return a.column() < b.column(); });
    const bool whole = selected.size() == qsizetype(m_model->rowCount()) * m_model->columnCount() && selected.size() > 1;
    QStringList lines;
    if (whole) {
        QStringList titles{QString()};
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!isColumnHidden(column))
                titles += m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        }
        lines += titles.join(u'\t');
    }
    const QSet<QModelIndex> taken(selected.begin(), selected.end());
    for (int row = byRow.first->row(); row <= byRow.second->row(); ++row) {
        QStringList cells;
        if (whole)
            cells += nameOf(row);
        for (int column = byColumn.first->column(); column <= byColumn.second->column(); ++column) {
            const QModelIndex index = m_model->index(row, column);
            if (!isColumnHidden(column))
                cells += taken.contains(index) ? index.data(CopyRole).toString() : QString();
        }
        lines += cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TargetGridView::clearSelected()
{
    std::vector<TargetChange> changes;
    QStringList names;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        m_model->setRefused(index, {}, {});
        const TargetCell *cell = m_model->cell(index);
        if (!cell || !cell->target)
            continue;
        changes.push_back(cellChange(grid(), index.row(), index.column(), std::nullopt));
        if (!names.contains(nameOf(index.row())))
            names += nameOf(index.row());
    }
    emit said({});
    ask(QStringLiteral("target_cleared"), {names.join(QStringLiteral(", "))}, changes);
}

void TargetGridView::fill(bool down)
{
    const auto selected = selectionModel()->selectedIndexes();
    std::vector<TargetChange> changes;
    QStringList names;
    for (const QModelIndex &index : selected) {
        if (!m_model->cell(index))
            continue;
        const auto source = std::min_element(selected.begin(), selected.end(), [&](const QModelIndex &a, const QModelIndex &b) {
            const auto rank = [&](const QModelIndex &each) {
                const bool same = down ? each.column() == index.column() : each.row() == index.row();
                return std::pair{!same, down ? each.row() : each.column()};
            };
            return rank(a) < rank(b);
        });
        const TargetCell *from = m_model->cell(*source);
        if (*source == index || !from || !from->target)
            continue;
        changes.push_back(cellChange(grid(), index.row(), index.column(), from->target->value));
        if (!names.contains(nameOf(index.row())))
            names += nameOf(index.row());
    }
    if (changes.empty())
        return emit said(tr("Select the cell to fill from together with those to fill."));
    emit said({});
    ask(QStringLiteral("targets_filled"), {names.join(QStringLiteral(", "))}, changes);
}

void TargetGridView::takeProposal(qint64 value)
{
    const QModelIndex now = currentIndex();
    if (!m_model->cell(now))
        return;
    setFocus();
    ask(QStringLiteral("target_proposal"), {nameOf(now.row()), grid().periods[size_t(now.column())].toText()},
        {cellChange(grid(), now.row(), now.column(), value)});
}

void TargetGridView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->matches(QKeySequence::Copy))
        copyOut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clearSelected();
    else if (control && event->key() == Qt::Key_D)
        fill(true);
    else if (control && event->key() == Qt::Key_R)
        fill(false);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier)
        setCurrentIndex(m_model->index(std::min(currentIndex().row() + 1, m_model->rowCount() - 1), currentIndex().column()));
    else
        QTableView::keyPressEvent(event);
}

} // namespace somo
