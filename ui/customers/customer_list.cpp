// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list.h"

#include "core/ledger/ledger_derivation.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/delegates/table_columns.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace somo {

CustomerList::CustomerList(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_model(new CustomerListModel(this))
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.gap, 1, 1);
    m_bar = new CustomerFilterBar(this);
    inside->addWidget(m_bar);
    m_parts = new QStackedWidget(this);
    makeTable();
    makeEmpty();
    inside->addWidget(m_parts, 1);
    makeFoot();
    // The whole answer is looked for when the fingers rest; what the search index finds stands there before.
    m_typed.setSingleShot(true);
    m_typed.setInterval(120);
    connect(&m_typed, &QTimer::timeout, this, &CustomerList::ask);
    connectBar();
    connect(m_model, &PagedModel::rowsWanted, this, &CustomerList::askRows);
}

void CustomerList::connectBar()
{
    m_bar->words()->installEventFilter(this);
    connect(m_bar, &CustomerFilterBar::filterChanged, this, [this](bool typed) {
        m_fresh = true;
        followSort();
        if (!typed)
            return ask();
        m_typed.start();
        askQuick();
    });
    connect(m_bar, &CustomerFilterBar::saveAsked, this, &CustomerList::saveView);
    connect(m_bar, &CustomerFilterBar::removeAsked, this, &CustomerList::removeView);
}

void CustomerList::makeTable()
{
    m_view = makeListTable(m_model, m_parts);
    m_view->setObjectName(QStringLiteral("customerList"));
    new TableSource(m_view, [this](const TableSource::Use &use) { saveRows(use); });
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *columns = new QMenu(m_bar->columnsButton());
    m_bar->columnsButton()->setMenu(columns);
    m_columns = new TableColumns(m_view, columns, QStringLiteral("customerList"), [this](bool chosen) { fitTable(chosen); });
    QHeaderView *header = m_view->horizontalHeader();
    // Not what a person sorted by last time.
    header->setSortIndicator(CustomerListModel::NameColumn, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_parts->addWidget(m_view);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CustomerList::sortBy);
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit openAsked(current()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_selecting || !current())
            return;
        m_toSelect = {}; // whoever was to come back is no longer wanted
        emit chosen(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerList::fillFoot);
}

void CustomerList::makeEmpty()
{
    m_empty = new EmptyPart(QStringLiteral("customersEmpty"), QStringLiteral("customersEmptyMain"), QStringLiteral("customersEmptyImport"), m_parts);
    m_parts->addWidget(m_empty);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (isEmpty())
            emit newAsked();
        else
            clearFilter();
    });
    connect(m_empty, &EmptyPart::importAsked, this, &CustomerList::importAsked);
}

void CustomerList::makeFoot()
{
    const Metrics sizes = currentMetrics();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(sizes.gap, 0, sizes.gap, sizes.small);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("customerCount"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_bulk = new QPushButton(this);
    m_bulk->setObjectName(QStringLiteral("customerBulk"));
    m_bulk->setProperty("link", true);
    row->addWidget(m_foot, 1);
    row->addWidget(m_bulk);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_bulk, &QPushButton::clicked, this, &CustomerList::bulkAsked);
}

RecognitionEvent CustomerList::recognition() const
{
    return recognitionEventOf(m_host.workspace().settings());
}

words::ReportWords CustomerList::reportWords() const
{
    return {m_host.language(), m_host.formats().currency()};
}

void CustomerList::refresh()
{
    m_model->setFormats(m_host.formats(), m_host.workspace().today().year());
    m_model->markOld();
    askChoices();
    ask();
}

void CustomerList::take(const Answer &answer)
{
    const int top = m_view->verticalScrollBar()->value();
    const qint64 topId = m_model->idAt(top);
    const CustomerId before = current();
    m_selecting = true;
    m_model->setRows(answer.rows);
    showIds(answer.keys.rows);
    m_inBook = answer.keys.inBook;
    if (std::exchange(m_fresh, false)) {
        m_view->scrollToTop();
    } else if (top > 0 && topId != 0) {
        const int row = m_model->rowOf(topId);
        m_view->verticalScrollBar()->setValue(row >= 0 ? row : top);
    }
    m_selecting = false;
    select(m_toSelect ? m_toSelect : before);
    m_parts->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_columns->fit();
    fillFoot();
    std::vector<CustomerId> shown;
    for (const CustomerListRow &row : answer.rows) {
        if (row.id)
            shown.push_back(row.id);
    }
    askOutlooks(shown);
    emit settled();
}

void CustomerList::showIds(const std::vector<CustomerId> &customers)
{
    std::vector<qint64> ids;
    ids.reserve(customers.size());
    for (const CustomerId id : customers)
        ids.push_back(id.value);
    m_model->setIds(std::move(ids));
}

void CustomerList::sortBy(int column, Qt::SortOrder order)
{
    if (m_sorting)
        return;
    m_bar->setSort(CustomerListModel::sortOf(column), order == Qt::DescendingOrder);
    m_fresh = true;
    ask();
}

// A view brings its own order.
void CustomerList::followSort()
{
    const CustomerFilter &filter = m_bar->filter();
    m_sorting = true;
    m_view->horizontalHeader()->setSortIndicator(CustomerListModel::columnOf(filter.sort), filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_sorting = false;
}

CustomerId CustomerList::current() const
{
    return CustomerId{m_model->idAt(m_view->currentIndex().row())};
}

void CustomerList::select(CustomerId customer)
{
    const int row = m_model->rowOf(customer.value);
    m_toSelect = row < 0 ? customer : CustomerId();
    m_selecting = true;
    if (row < 0)
        m_view->setCurrentIndex({});
    else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->isRowSelected(row))
        m_view->setCurrentIndex(m_model->index(row, 0));
    m_selecting = false;
}

void CustomerList::openFilter()
{
    m_bar->words()->setFocus(Qt::ShortcutFocusReason);
    m_bar->words()->selectAll();
}

void CustomerList::clearFilter()
{
    m_bar->clear();
}

QWidget *CustomerList::firstFocus() const
{
    return m_view;
}

bool CustomerList::listKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_view->horizontalHeader()->setSortIndicator(std::max(0, m_view->currentIndex().column()),
                                                     event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        return true;
    }
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event->key() == Qt::Key_Space) {
        emit previewAsked();
        return true;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        emit openAsked(current());
        return true;
    }
    return false;
}

std::vector<CustomerId> CustomerList::wanted() const
{
    std::vector<CustomerId> customers;
    const bool isChosen = m_view->selectionModel()->selectedRows().size() > 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!isChosen || m_view->selectionModel()->isRowSelected(row))
            customers.push_back(CustomerId{m_model->idAt(row)});
    }
    return customers;
}

bool CustomerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && listKey(key))
            return true;
        // From the words straight into the list.
        if (watched == m_bar->words() && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CustomerList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_columns->fit();
}

// What has no room stands in the preview, unless a person chose the columns.
void CustomerList::fitTable(bool chosen)
{
    using Model = CustomerListModel;
    constexpr int byWorth[] = {Model::NameColumn,   Model::PhoneColumn,   Model::LastColumn,   Model::YearColumn, Model::StageColumn,  Model::NextColumn,  Model::ProvinceColumn,
                               Model::SegmentColumn, Model::KeeperColumn, Model::OrdersColumn, Model::CodeColumn, Model::RevenueColumn, Model::FirstColumn, Model::EmailColumn};
    if (chosen)
        fitChosenColumns(*m_view, byWorth);
    else
        fitColumns(*m_view, byWorth);
}

void CustomerList::fillFoot()
{
    const qint64 shown = m_model->rowCount();
    const Formats formats = m_host.formats();
    if (m_inBook < 0)
        m_foot->clear();
    else if (shown == m_inBook)
        m_foot->setText(tr("%n customer(s)", nullptr, int(shown)).replace(QString::number(shown), formats.count(shown)));
    else
        m_foot->setText(tr("%1 of %2 customers").arg(formats.count(shown), formats.count(m_inBook)));
    const qint64 chosen = m_view->selectionModel()->selectedRows().size();
    m_bulk->setText(chosen > 1 ? tr("Change the %1 chosen…").arg(formats.count(chosen)) : tr("Change all shown…"));
    m_bulk->setToolTip(tr("Keeper, tag, segment and more for many at once; first it is shown what would happen"));
    m_bulk->setVisible(shown > 0);
    m_empty->setWords(isEmpty() ? tr("Customers appear here when you import orders or add one.") : tr("No row matches the filter."),
                      isEmpty() ? tr("New customer") : tr("Clear filter"), tr("Import a file…"), isEmpty());
}

void CustomerList::retranslate()
{
    m_view->setAccessibleName(tr("Customers"));
    m_model->setFormats(m_host.formats(), m_host.workspace().today().year());
    m_bar->setChoices(m_choices, reportWords(), m_host.workspace().today(), !isPersonal(m_host.workspace().settings()));
    m_bar->retranslate();
    m_columns->retranslate();
    fillFoot();
    m_columns->fit();
}

} // namespace somo
