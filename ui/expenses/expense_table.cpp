// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expenses/expense_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/table_copy.h"
#include "ui/common/table_save.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

ExpenseTable::ExpenseTable(QWidget *parent)
    : QFrame(parent)
    , m_model(new ExpenseModel(this))
    , m_totalModel(new ExpenseTotalModel(*m_model, this))
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, sizes.gap, 1, 1);
    layout->setSpacing(sizes.small);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("expenseFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    line->addWidget(m_words);
    layout->addLayout(line);
    makeViews();
    layout->addWidget(m_parts, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_selecting = true;
        m_model->setFilter(text);
        m_selecting = false;
        sifted();
    });
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_selecting = true;
        m_model->sortBy(column, order);
        m_selecting = false;
        sifted();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const ExpenseListRow *row = m_model->at(index.row());
        if (m_selecting || !row)
            return;
        m_column = index.column();
        if (row->expense.id == m_marked)
            return;
        m_marked = row->expense.id;
        emit chosen(m_marked);
    });
    connect(m_view, &QTableView::doubleClicked, this, &ExpenseTable::editAsked);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_model->all() == 0)
            emit newAsked();
        else
            clearFilter();
    });
    connect(m_empty, &EmptyPart::importAsked, this, &ExpenseTable::importAsked);
    retranslate();
}

void ExpenseTable::makeViews()
{
    m_parts = new QStackedWidget(this);
    m_list = new QWidget(m_parts);
    auto *inside = new QVBoxLayout(m_list);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_view = makeView(m_model);
    m_view->setObjectName(QStringLiteral("expenseList"));
    m_view->horizontalHeader()->setSortIndicator(ExpenseModel::DayColumn, Qt::DescendingOrder);
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_totals = makeView(m_totalModel);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->horizontalHeader()->hide();
    m_totals->setFixedHeight(currentMetrics().row + 1);
    m_totals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totals->setFocusPolicy(Qt::NoFocus);
    setTotalsOf(m_view, m_totals);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, m_totals, [this](int section, int, int size) { m_totals->setColumnWidth(section, size); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals->horizontalScrollBar(), &QScrollBar::setValue);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_totals);
    m_parts->addWidget(m_list);
    m_empty = new EmptyPart(QStringLiteral("expensesEmpty"), QStringLiteral("expensesEmptyMain"), QStringLiteral("expensesEmptyImport"), m_parts);
    m_parts->addWidget(m_empty);
}

QTableView *ExpenseTable::makeView(QAbstractItemModel *model)
{
    QTableView *view = makeListTable(model, m_list);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    return view;
}

void ExpenseTable::setRows(std::vector<ExpenseListRow> rows, const Formats &formats, const Period &period, bool withPeople)
{
    m_formats = formats;
    m_period = period;
    m_withPeople = withPeople;
    m_isKnown = true;
    m_selecting = true;
    m_model->setRows(std::move(rows), formats, period.last().year());
    m_selecting = false;
    sifted();
}

void ExpenseTable::select(ExpenseId id)
{
    m_marked = id;
    const int row = m_model->rowOf(id);
    m_selecting = true;
    if (row < 0) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->isRowSelected(row)) {
        m_view->setCurrentIndex(m_model->index(row, m_column));
    }
    m_selecting = false;
}

void ExpenseTable::openFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ExpenseTable::clearFilter()
{
    m_words->clear();
}

// Another choice of rows: what was marked stays marked where it is among them.
void ExpenseTable::sifted()
{
    select(m_marked);
    m_totalModel->renew(m_formats);
    m_parts->setCurrentIndex(m_model->rowCount() > 0 || !m_isKnown ? 0 : 1);
    const bool none = m_model->all() == 0;
    m_empty->setWords(none && m_isKnown ? tr("Nothing is written down for %1. Type an expense here, or “180k lunch with a customer” into quick entry (Ctrl+N).").arg(m_formats.periodInText(m_period, 0))
                                        : tr("No row matches the filter."),
                      none ? tr("New expense") : tr("Clear filter"), tr("Import a file…"), none);
    fit();
}

void ExpenseTable::fit()
{
    std::vector<int> columns{ExpenseModel::DayColumn, ExpenseModel::AmountColumn, ExpenseModel::KindColumn, ExpenseModel::NoteColumn, ExpenseModel::CustomerColumn};
    if (m_withPeople)
        columns.push_back(ExpenseModel::PersonColumn);
    fitColumns(*m_view, columns, m_totals);
    for (int column = 0; column < ExpenseModel::ColumnCount; ++column) {
        const bool shown = std::ranges::find(columns, column) != columns.end() && !m_view->isColumnHidden(column);
        m_view->setColumnHidden(column, !shown);
        m_totals->setColumnHidden(column, !shown);
        if (shown)
            m_totals->setColumnWidth(column, m_view->columnWidth(column));
    }
}

bool ExpenseTable::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit editAsked();
    else if (key == Qt::Key_Delete)
        emit removeAsked();
    else if (modifiers == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        m_view->horizontalHeader()->setSortIndicator(std::max(0, m_view->currentIndex().column()), key == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
    else
        return false;
    return true;
}

bool ExpenseTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool goesDown = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
        if (watched == m_words && goesDown && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (watched == m_view && key->matches(QKeySequence::Copy)) {
            copyTable(*m_view, m_totalModel);
            return true;
        }
        if (watched == m_view && takesKey(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    return QFrame::eventFilter(watched, event);
}

void ExpenseTable::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit();
}

void ExpenseTable::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        for (QTableView *view : {m_view, m_totals})
            view->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
        m_totals->setFixedHeight(currentMetrics().row + 1);
        fit();
    }
}

void ExpenseTable::retranslate()
{
    m_words->setPlaceholderText(tr("Kind, customer, note or amount; accents aren't needed"));
    m_words->setAccessibleName(tr("Find expenses"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear: Ctrl+Shift+F"));
    m_view->setAccessibleName(tr("Expenses of the period"));
    m_totals->setAccessibleName(tr("Total of the expenses"));
    m_totalModel->renew(m_formats);
    sifted();
}

} // namespace somo
