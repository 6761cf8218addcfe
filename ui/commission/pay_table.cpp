// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/pay_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_save.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/why_key.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

PayTable::PayTable(QWidget *parent)
    : QFrame(parent)
    , m_model(new MonthModel(this))
    , m_totalModel(new MonthModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_note(new QLabel(this))
{
    setProperty("card", true);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_view = makeView(m_sorted);
    m_view->setObjectName(QStringLiteral("monthPay"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(MonthModel::PersonColumn, Qt::AscendingOrder);
    m_totals = makeView(m_totalModel);
    setTotalsOf(m_view, m_totals);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->horizontalHeader()->hide();
    m_totals->setFixedHeight(currentMetrics().row + 1);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setFocusPolicy(Qt::NoFocus);
    m_note->setObjectName(QStringLiteral("monthNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_note);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_totals, [this](int section, int, int size) { m_totals->setColumnWidth(section, size); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(OpensRole).toBool())
            open(index);
    });
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.data(OpensRole).toBool()) // the first click has opened it already
            open(index);
    });
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    keepWhyKey(m_view);
    retranslate();
}

QTableView *PayTable::makeView(QAbstractItemModel *model)
{
    QTableView *view = makeListTable(model, this);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    return view;
}

void PayTable::setData(const CommissionMonthData &data, const Formats &formats)
{
    const QModelIndex before = m_view->currentIndex();
    const qint64 chosen = before.isValid() ? before.data(IdRole).toLongLong() : 0;
    m_data = data;
    m_model->setRows(data, formats);
    m_totalModel->setTotal(data, formats);
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(IdRole).toLongLong() == chosen || chosen == 0) {
            m_view->setCurrentIndex(m_sorted->index(row, std::max(0, before.column())));
            break;
        }
    }
    fit();
}

void PayTable::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PayTable::retranslate()
{
    m_view->setAccessibleName(tr("Statements of the period"));
    m_totals->setAccessibleName(tr("Total of the statements"));
    m_model->retranslate();
    m_totalModel->retranslate();
    fit();
}

void PayTable::open(const QModelIndex &index)
{
    if (index.isValid())
        emit personOpened(PersonId{index.data(IdRole).toLongLong()});
}

void PayTable::fit()
{
    std::vector<int> columns;
    // What adds up to the total comes before what it is worked out from.
    for (const int column : {MonthModel::PersonColumn, MonthModel::TotalColumn, MonthModel::CommissionColumn, MonthModel::TeamColumn, MonthModel::BonusColumn, MonthModel::AdjustmentColumn,
                             MonthModel::CarriedColumn, MonthModel::AdvanceColumn, MonthModel::BaseColumn, MonthModel::StateColumn, MonthModel::PolicyColumn}) {
        if (MonthModel::isNeeded(m_data, column))
            columns.push_back(column);
    }
    fitColumns(*m_view, columns, m_totals);
    for (int column = 0; column < MonthModel::ColumnCount; ++column) {
        const bool shown = std::ranges::find(columns, column) != columns.end() && !m_view->isColumnHidden(column);
        m_view->setColumnHidden(column, !shown);
        m_totals->setColumnHidden(column, !shown);
        if (shown)
            m_totals->setColumnWidth(column, m_view->columnWidth(column));
    }
}

bool PayTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Copy)) {
            copyTable(*m_view, m_totalModel);
            return true;
        }
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_F1) {
            open(m_view->currentIndex());
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        const bool opens = m_view->indexAt(static_cast<QMouseEvent *>(event)->pos()).data(OpensRole).toBool();
        m_view->viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    return QFrame::eventFilter(watched, event);
}

void PayTable::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit(); // what was measured before had no style yet
}

void PayTable::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QTableView *view : {m_view, m_totals})
            view->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
        m_totals->setFixedHeight(currentMetrics().row + 1);
        fit();
    }
}

} // namespace somo
