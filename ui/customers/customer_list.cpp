// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_list.h"

#include "core/ledger/ledger_derivation.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

constexpr int seen = 80; // rows read together with the keys, so that nothing flickers

} // namespace

CustomerList::CustomerList(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_model(new CustomerListModel(this))
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, sizes.gap, 1, 1);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("customerFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(sizes.gap, 0, sizes.gap, 0);
    line->addWidget(m_words);
    inside->addLayout(line);
    m_parts = new QStackedWidget(this);
    makeTable();
    makeEmpty();
    inside->addWidget(m_parts, 1);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("customerCount"));
    m_foot->setProperty("role", QStringLiteral("label"));
    m_foot->setContentsMargins(sizes.gap, 0, sizes.gap, sizes.small);
    inside->addWidget(m_foot);
    // Words are looked for when the fingers rest.
    m_typed.setSingleShot(true);
    m_typed.setInterval(120);
    connect(m_words, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(&m_typed, &QTimer::timeout, this, [this] {
        if (m_ask.text == m_words->text())
            return;
        m_ask.text = m_words->text();
        m_fresh = true;
        ask();
    });
    m_words->installEventFilter(this);
    connect(m_model, &PagedModel::rowsWanted, this, &CustomerList::askRows);
}

void CustomerList::makeTable()
{
    m_view = makeListTable(m_model, m_parts);
    m_view->setObjectName(QStringLiteral("customerList"));
    new TableSource(m_view, [this](const TableSource::Use &use) { saveRows(use); });
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(CustomerListModel::NameColumn, Qt::AscendingOrder);
    m_view->installEventFilter(this);
    m_parts->addWidget(m_view);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CustomerList::sortBy);
    connect(m_view, &QTableView::doubleClicked, this, [this] { emit ordersAsked(current()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_selecting && current())
            emit chosen(current());
    });
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

RecognitionEvent CustomerList::recognition() const
{
    return recognitionEventOf(m_host.workspace().settings());
}

void CustomerList::refresh()
{
    m_model->setFormats(m_host.formats(), m_host.workspace().today().year());
    m_model->markOld();
    ask();
}

void CustomerList::ask()
{
    const int top = std::max(0, m_view->rowAt(0));
    std::vector<CustomerId> held;
    if (!m_fresh) {
        for (int row = top; row < std::min(top + seen, m_model->rowCount()); ++row)
            held.push_back(CustomerId{m_model->idAt(row)});
    }
    const quint64 number = ++*m_asking;
    m_host.workspace().read<Answer>(
        this, m_askedKeys,
        [asked = m_ask, event = recognition(), held, asking = m_asking, number](Database &database, const BookSettings &) -> Result<Answer> {
            Transaction view(database, Transaction::Kind::read);
            SOMO_TRY(view.begun());
            Answer answer;
            SOMO_TRY_ASSIGN(answer.keys, customers::keys(database, asked, event, [&] { return number == *asking; }));
            std::vector<CustomerId> shown = held;
            shown.insert(shown.end(), answer.keys.rows.begin(), answer.keys.rows.begin() + std::min<qsizetype>(seen, qsizetype(answer.keys.rows.size())));
            SOMO_TRY_ASSIGN(answer.rows, customers::rows(database, shown, event));
            return answer;
        },
        [this](const Result<Answer> &answer) {
            if (answer)
                take(*answer);
            else
                m_host.showProblem(answer.error());
        });
}

void CustomerList::take(const Answer &answer)
{
    const int top = m_view->verticalScrollBar()->value();
    const qint64 topId = m_model->idAt(top);
    const CustomerId before = current();
    std::vector<qint64> ids;
    ids.reserve(answer.keys.rows.size());
    for (const CustomerId id : answer.keys.rows)
        ids.push_back(id.value);
    m_selecting = true;
    m_model->setRows(answer.rows);
    m_model->setIds(std::move(ids));
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
    fit();
    fillFoot();
    emit settled();
}

void CustomerList::askRows(const std::vector<qint64> &ids)
{
    std::vector<CustomerId> customers;
    customers.reserve(ids.size());
    for (const qint64 id : ids)
        customers.push_back(CustomerId{id});
    using Rows = std::vector<CustomerListRow>;
    m_host.workspace().read<Rows>(
        this, m_askedRows, [customers, event = recognition()](Database &database, const BookSettings &) { return customers::rows(database, customers, event); },
        [this](const Result<Rows> &rows) {
            if (rows)
                m_model->setRows(*rows);
        });
}

void CustomerList::sortBy(int column, Qt::SortOrder order)
{
    m_ask.sort = CustomerListModel::sortOf(column);
    m_ask.descending = order == Qt::DescendingOrder;
    m_fresh = true;
    ask();
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
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void CustomerList::clearFilter()
{
    m_words->clear();
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
    if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current()) {
        emit ordersAsked(current());
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

void CustomerList::saveRows(const TableSource::Use &use)
{
    std::vector<CustomerId> customers;
    for (const qint64 id : m_model->ids())
        customers.push_back(CustomerId{id});
    m_host.workspace().read<SavedTable>(
        this, m_askedSave,
        [customers, event = recognition(), headers = m_model->headers(), currency = m_host.formats().currency()](Database &database, const BookSettings &) -> Result<SavedTable> {
            SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> rows, customers::rows(database, customers, event));
            return CustomerListModel::saved(rows, headers, currency);
        },
        [this, use](const Result<SavedTable> &table) {
            if (table)
                use(*table);
            else
                m_host.showProblem(table.error());
        });
}

// Rows never looked at are read first; figures go as plain numbers, so that a spreadsheet takes them for numbers.
void CustomerList::copyRows()
{
    constexpr size_t mostCopied = 100'000;
    std::vector<CustomerId> customers = wanted();
    if (customers.size() > mostCopied)
        customers.resize(mostCopied);
    using Rows = std::vector<CustomerListRow>;
    m_host.workspace().read<Rows>(
        this, m_askedCopy, [customers, event = recognition()](Database &database, const BookSettings &) { return customers::rows(database, customers, event); },
        [this](const Result<Rows> &rows) {
            if (rows)
                QGuiApplication::clipboard()->setMimeData(tableData(m_model->copied(*rows)));
        });
}

bool CustomerList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && listKey(key))
            return true;
        // From the words straight into the list.
        if (watched == m_words && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CustomerList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

// What has no room stands in the form.
void CustomerList::fit()
{
    using Model = CustomerListModel;
    constexpr int byWorth[] = {Model::NameColumn,    Model::PhoneColumn,    Model::LastColumn, Model::RevenueColumn, Model::OrdersColumn,
                               Model::SegmentColumn, Model::ProvinceColumn, Model::CodeColumn, Model::FirstColumn,   Model::EmailColumn};
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
    m_empty->setWords(isEmpty() ? tr("Customers appear here when you import orders or add one.") : tr("No row matches the filter."),
                      isEmpty() ? tr("New customer") : tr("Clear filter"), tr("Import a file…"), isEmpty());
}

void CustomerList::retranslate()
{
    m_words->setPlaceholderText(tr("Name, phone, e-mail, code, segment, region; accents aren't needed"));
    m_words->setAccessibleName(tr("Find customers"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear: Ctrl+Shift+F"));
    m_view->setAccessibleName(tr("Customers"));
    m_model->setFormats(m_host.formats(), m_host.workspace().today().year());
    fillFoot();
    fit();
}

} // namespace somo
