// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_table.h"

#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_save.h"
#include "ui/common/theme/fonts.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

DealTable::DealTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new DealModel(this))
    , m_totalModel(new DealTotalModel(*m_model, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = makeListTable(m_model, this);
    m_view->setObjectName(QStringLiteral("dealList"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSortIndicator(DealModel::StageColumn, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_totals = makeListTable(m_totalModel, this);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->horizontalHeader()->hide();
    m_totals->setFixedHeight(currentMetrics().row + 1);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setFocusPolicy(Qt::NoFocus);
    setTotalsOf(m_view, m_totals);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_totals, [this](int section, int, int size) { m_totals->setColumnWidth(section, size); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_selecting = true;
        m_model->sortBy(column, order);
        m_selecting = false;
        select(m_marked);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const DealRow *row = m_model->at(index.row());
        if (m_selecting || !row)
            return;
        m_column = index.column();
        if (row->deal.id == m_marked)
            return;
        m_marked = row->deal.id;
        emit chosen(m_marked);
    });
    connect(m_view, &QTableView::doubleClicked, this, &DealTable::editAsked);
    retranslate();
}

void DealTable::setDeals(const std::vector<DealStage> &stages, std::vector<DealRow> rows, int inAll, const Formats &formats, int year, bool withPeople)
{
    m_stages.clear();
    std::ranges::copy_if(stages, std::back_inserter(m_stages), [](const DealStage &stage) { return !stage.retired; });
    m_withPeople = withPeople;
    m_all = inAll;
    m_selecting = true;
    m_model->setRows(std::move(rows), formats, year);
    m_selecting = false;
    m_totalModel->renew(m_all);
    select(m_marked);
    fit();
}

void DealTable::select(DealId deal)
{
    m_marked = deal;
    const int row = m_model->rowOf(deal);
    m_selecting = true;
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->isRowSelected(row)) {
        m_view->setCurrentIndex(m_model->index(row, m_column));
    }
    m_selecting = false;
}

void DealTable::fit()
{
    std::vector<int> columns{DealModel::NameColumn, DealModel::StageColumn, DealModel::AmountColumn, DealModel::CustomerColumn, DealModel::ExpectedColumn, DealModel::NextColumn};
    if (m_withPeople)
        columns.push_back(DealModel::PersonColumn);
    columns.insert(columns.end(), {DealModel::SinceColumn, DealModel::ClosedColumn, DealModel::CodeColumn});
    fitColumns(*m_view, columns, m_totals);
    for (int column = 0; column < DealModel::ColumnCount; ++column) {
        const bool shown = std::ranges::find(columns, column) != columns.end() && !m_view->isColumnHidden(column);
        m_view->setColumnHidden(column, !shown);
        m_totals->setColumnHidden(column, !shown);
        if (shown)
            m_totals->setColumnWidth(column, m_view->columnWidth(column));
    }
}

void DealTable::moveBy(int steps)
{
    const DealRow *row = m_model->at(m_view->currentIndex().row());
    if (!row)
        return;
    const auto now = std::ranges::find(m_stages, row->deal.stage, &DealStage::id);
    const qsizetype to = now - m_stages.begin() + steps;
    if (now != m_stages.end() && to >= 0 && to < qsizetype(m_stages.size()))
        emit moveAsked(row->deal.id, m_stages[size_t(to)].id);
}

bool DealTable::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_Right))
        moveBy(key == Qt::Key_Left ? -1 : 1);
    else if (!(modifiers & Qt::ControlModifier) && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2))
        emit editAsked();
    else if (key == Qt::Key_Delete && modifiers == Qt::NoModifier)
        emit removeAsked();
    else if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        m_view->horizontalHeader()->setSortIndicator(std::max(0, m_view->currentIndex().column()), key == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
    else
        return false;
    return true;
}

bool DealTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyTable(*m_view, m_totalModel);
            return true;
        }
        if (takesKey(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    return QWidget::eventFilter(watched, event);
}

void DealTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void DealTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QTableView *view : {m_view, m_totals})
            view->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
        m_totals->setFixedHeight(currentMetrics().row + 1);
        fit();
    }
}

void DealTable::retranslate()
{
    m_view->setAccessibleName(tr("Deals"));
    m_view->setToolTip(tr("Ctrl+← and Ctrl+→ take a deal to the next stage; Enter opens it"));
    m_totals->setAccessibleName(tr("Total of the deals"));
    m_totalModel->renew(m_all);
}

} // namespace somo
