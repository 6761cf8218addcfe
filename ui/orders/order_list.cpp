// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_list.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/delegates/table_columns.h"
#include "ui/common/empty_part.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/history/row_history.h"
#include "ui/orders/order_columns.h"
#include "ui/orders/order_preview.h"
#include "ui/orders/order_words.h"
#include "ui/shell/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <utility>

namespace somo {

namespace {

constexpr size_t firstPage = 200;

} // namespace

OrderList::OrderList(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new OrderListModel(this))
    , m_bar(new OrderFilterBar(this))
{
    setObjectName(QStringLiteral("orderList"));
    m_whoChanged = addHistoryAction(host, this, [this] {
        const OrderListRow *row = m_model->row(currentOrder());
        return row ? historyOfRow(QStringLiteral("sales_order"), row->id.value, row->code) : HistoryOf();
    });
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);
    layout->addWidget(m_bar);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics.gap);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_middle = new QStackedWidget(card);
    inside->addWidget(m_middle, 1);
    buildTable(card);
    buildEmpty(card);
    buildFoot(card);
    sides->addWidget(card, 1);
    m_preview = new OrderPreview(this);
    m_preview->hide();
    connect(m_preview, &OrderPreview::twinAnswered, this, &OrderList::twinAnswered);
    sides->addWidget(m_preview);
    layout->addLayout(sides, 1);
    connectBar();
    connect(m_model, &OrderListModel::rowsWanted, this, &OrderList::askRows);
    retranslate();
}

void OrderList::buildTable(QWidget *card)
{
    m_view = makeListTable(m_model, card);
    m_view->setObjectName(QStringLiteral("orderTable"));
    new TableSource(m_view, [this](const TableSource::Use &use) { saveRows(use); });
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicator(OrderListModel::DayColumn, Qt::DescendingOrder);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_middle->addWidget(m_view);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &OrderList::sortBy);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { emit openAsked(m_model->orderAt(index.row())); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrderList::fillFoot);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrderList::askPreview);
    auto *menu = new QMenu(m_bar->columnsButton());
    m_bar->columnsButton()->setMenu(menu);
    m_columns = new TableColumns(m_view, menu, QStringLiteral("orderList"), [this](bool) { fitOrderColumns(*m_view, *m_model); });
    // Not what a person sorted by last time: the list begins with the newest.
    header->setSortIndicator(OrderListModel::DayColumn, Qt::DescendingOrder);
}

void OrderList::buildEmpty(QWidget *card)
{
    m_empty = new EmptyPart(QStringLiteral("ordersEmpty"), QStringLiteral("emptyNewOrder"), QStringLiteral("emptyImport"), card);
    m_middle->addWidget(m_empty);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] {
        if (m_inBook == 0)
            emit newAsked();
        else
            m_bar->setFilter({});
    });
    connect(m_empty, &EmptyPart::importAsked, this, &OrderList::importAsked);
}

void OrderList::buildFoot(QWidget *card)
{
    const Metrics metrics = currentMetrics();
    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_count = new QLabel(foot);
    m_count->setObjectName(QStringLiteral("orderCount"));
    m_sums = new QLabel(foot);
    m_sums->setObjectName(QStringLiteral("orderSums"));
    for (QLabel *label : {m_count, m_sums})
        label->setProperty("role", QStringLiteral("cardTitle"));
    m_do = new QToolButton(foot);
    m_do->setObjectName(QStringLiteral("orderActions"));
    m_do->setProperty("period", true);
    m_do->setProperty("plain", true);
    m_do->setFixedHeight(metrics.row - metrics.small);
    m_do->setFocusPolicy(Qt::StrongFocus);
    connect(m_do, &QToolButton::clicked, this, [this] { showMenu(m_do->mapToGlobal(QPoint(0, 0))); });
    line->addWidget(m_count);
    line->addWidget(m_do);
    line->addStretch(1);
    line->addWidget(m_sums);
    card->layout()->addWidget(foot);
}

void OrderList::connectBar()
{
    connect(m_bar, &OrderFilterBar::filterChanged, this, [this] {
        m_known = false;
        ++*m_asking;
        // Words may stand in few orders only: then the first page would cost as much as the whole.
        if (m_bar->filter().text.isEmpty())
            ask(true);
        ask(false);
    });
    connect(m_bar, &OrderFilterBar::saveAsked, this, &OrderList::saveView);
    connect(m_bar, &OrderFilterBar::removeAsked, this, [this](const QString &name) {
        SavedOrderViews views(m_host.workspace().place());
        views.remove(name);
        m_bar->setSavedViews(views.all());
    });
    m_bar->words()->installEventFilter(this);
}

Day OrderList::today() const
{
    return m_host.workspace().today();
}

OrderListAsk OrderList::listAsk() const
{
    OrderListAsk ask = m_bar->filter().ask(today());
    ask.sort = m_sort;
    ask.descending = m_descending;
    return ask;
}

void OrderList::refresh()
{
    m_bar->setFormats(m_host.formats(), today());
    m_bar->setSavedViews(SavedOrderViews(m_host.workspace().place()).all());
    m_model->setFormats(m_host.formats(), today().year());
    m_model->markOld();
    askChoices();
    if (!m_known)
        ask(true);
    ask(false);
    askPreview();
}

void OrderList::ask(bool firstPageOnly)
{
    const OrderListAsk asked = listAsk();
    // What stands in the view is read in the same look at the book, so that nothing flickers when the keys change.
    const int top = std::max(0, m_view->rowAt(0));
    std::vector<OrderId> seen;
    for (int row = top; row < std::min(top + 80, m_model->rowCount()); ++row)
        seen.push_back(m_model->orderAt(row));
    m_host.workspace().read<Answer>(
        this, firstPageOnly ? m_askedFirst : m_askedAll,
        [asked, firstPageOnly, seen, asking = m_asking, number = m_asking->load()](Database &database, const BookSettings &) -> Result<Answer> {
            Transaction view(database, Transaction::Kind::read);
            SOMO_TRY(view.begun());
            Answer answer;
            SOMO_TRY_ASSIGN(answer.head, orderKeys(database, asked, firstPageOnly ? firstPage : 0, [&] { return number == *asking; }));
            answer.keys = std::make_shared<const std::vector<OrderKey>>(std::exchange(answer.head.rows, {}));
            SOMO_TRY_ASSIGN(answer.totals, totalsOf(*answer.keys));
            std::vector<OrderId> shown = seen;
            for (size_t i = 0; i < std::min<size_t>(80, answer.keys->size()); ++i)
                shown.push_back((*answer.keys)[i].id);
            SOMO_TRY_ASSIGN(answer.rows, orderListRows(database, shown));
            return answer;
        },
        [this, firstPageOnly, asked](const Result<Answer> &answer) {
            if (asked != listAsk())
                return;
            if (answer)
                take(*answer, firstPageOnly);
            else
                m_host.showProblem(answer.error());
        });
}

void OrderList::take(const Answer &answer, bool firstPageOnly)
{
    if (firstPageOnly && m_known)
        return; // the whole answer came first
    const int top = m_view->verticalScrollBar()->value();
    const OrderId topOrder = m_model->orderAt(top);
    m_model->setRows(answer.rows);
    const bool fresh = !m_known;
    m_model->setKeys(answer.keys);
    if (fresh)
        m_view->scrollToTop();
    else if (top > 0 && topOrder) {
        const int row = m_model->rowOf(topOrder);
        m_view->verticalScrollBar()->setValue(row >= 0 ? row : top);
    }
    m_known = !firstPageOnly;
    m_whole = !firstPageOnly;
    if (!firstPageOnly) {
        m_totals = answer.totals;
        m_inBook = answer.head.inBook;
        m_bar->setCounts(answer.head.byStatus);
    }
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    if (m_toShow)
        showOrder(m_toShow);
    if (!firstPageOnly)
        m_toShow = {};
    fillEmpty();
    m_columns->fit();
    fillFoot();
    m_view->viewport()->update();
    if (!firstPageOnly)
        emit settled();
}

void OrderList::askChoices()
{
    m_host.workspace().read<OrderChoices>(
        this, m_askedChoices, [day = today()](Database &database, const BookSettings &) { return orderChoices(database, day); },
        [this](const Result<OrderChoices> &choices) {
            if (!choices)
                return;
            m_people = choices->people;
            m_bar->setChoices(*choices);
        });
}

void OrderList::askRows(const std::vector<OrderId> &orders)
{
    using Rows = std::vector<OrderListRow>;
    m_host.workspace().read<Rows>(
        this, m_askedRows, [orders](Database &database, const BookSettings &) { return orderListRows(database, orders); },
        [this](const Result<Rows> &rows) {
            if (rows)
                m_model->setRows(*rows);
        });
}

void OrderList::askPreview()
{
    if (m_preview->isHidden())
        return;
    const OrderId order = currentOrder();
    if (!order)
        return m_preview->clear();
    m_host.workspace().read<OrderSheet>(
        this, m_askedPreview, [order](Database &database, const BookSettings &) { return orderSheet(database, order); },
        [this](const Result<OrderSheet> &sheet) {
            if (sheet)
                m_preview->setOrder(*sheet, m_host.formats());
            else
                m_preview->clear();
        });
}

void OrderList::sortBy(int column, Qt::SortOrder order)
{
    const OrderSort sort = OrderListModel::sortOf(column);
    if (sort == m_sort && (order == Qt::DescendingOrder) == m_descending)
        return;
    m_sort = sort;
    m_descending = order == Qt::DescendingOrder;
    m_known = false;
    ++*m_asking;
    if (m_sort == OrderSort::day && m_descending)
        ask(true);
    ask(false);
}

OrderId OrderList::currentOrder() const
{
    return m_model->orderAt(m_view->currentIndex().row());
}

std::vector<OrderId> OrderList::selectedOrders() const
{
    std::vector<OrderId> orders;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            orders.push_back(m_model->orderAt(row));
    }
    if (orders.empty() && currentOrder())
        orders.push_back(currentOrder());
    return orders;
}

void OrderList::showOrder(OrderId order)
{
    const int row = m_model->rowOf(order);
    m_toShow = row < 0 ? order : OrderId{}; // it may stand in the answer that is on its way
    if (row < 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(m_model->index(row, 0));
}

void OrderList::fillFoot()
{
    const Formats formats = m_host.formats();
    m_do->setVisible(m_model->rowCount() > 0);
    std::vector<OrderKey> selected;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        if (range.left() > 0)
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.push_back(m_model->keys()[size_t(row)]);
    }
    OrderListTotals totals = m_totals;
    const qint64 shown = m_model->rowCount();
    if (selected.size() > 1) {
        const auto sum = totalsOf(selected);
        if (!sum)
            return m_sums->clear();
        totals = *sum;
        m_count->setText(tr("%1 selected of %2").arg(formats.count(totals.orders), formats.count(shown)));
    } else if (!m_whole) {
        m_count->setText(tr("The newest %1; counting the others…").arg(formats.count(shown)));
        return m_sums->clear();
    } else {
        m_count->setText(shown == m_inBook ? tr("%n order(s)", nullptr, int(shown)).replace(QString::number(shown), formats.count(shown))
                                           : tr("%1 of %2 orders").arg(formats.count(shown), formats.count(m_inBook)));
    }
    QStringList sums{tr("Amount %1").arg(formats.money(totals.net))};
    if (totals.returned != Money())
        sums << tr("returned %1").arg(formats.money(totals.returned));
    sums << tr("paid %1").arg(formats.money(totals.paid));
    m_sums->setText(sums.join(QStringLiteral("   ")));
}

void OrderList::fillEmpty()
{
    const bool empty = m_known && m_model->rowCount() == 0;
    m_middle->setCurrentIndex(empty ? 1 : 0);
    const bool book = m_inBook == 0;
    m_empty->setWords(book ? tr("No orders yet. Drop a platform's file here, or type the first one.") : tr("No row matches the filter."),
                      book ? tr("New order") : tr("Clear filter"), tr("Import a file…"), book);
}

void OrderList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->fit();
}

void OrderList::togglePreview()
{
    m_preview->setVisible(m_preview->isHidden());
    m_columns->fit();
    askPreview();
}

void OrderList::saveView()
{
    const auto name = m_host.prompts().line(tr("Save this view"), tr("Its name"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    SavedOrderViews views(m_host.workspace().place());
    views.save({name->trimmed(), m_bar->filter()});
    m_bar->setSavedViews(views.all());
}

void OrderList::showMenu(const QPoint &at)
{
    const std::vector<OrderId> orders = selectedOrders();
    if (orders.empty())
        return;
    QMenu menu(this);
    const OrderId current = currentOrder();
    connect(menu.addAction(tr("Open\tEnter")), &QAction::triggered, this, [this, current] { emit openAsked(current); });
    connect(menu.addAction(tr("Duplicate\tCtrl+D")), &QAction::triggered, this, [this, current] { emit duplicateAsked(current); });
    menu.addAction(m_whoChanged);
    menu.addSeparator();
    for (const OrderStatus status : {OrderStatus::confirmed, OrderStatus::shipped, OrderStatus::completed})
        connect(menu.addAction(tr("Mark as: %1").arg(statusName(status))), &QAction::triggered, this, [this, orders, status] { emit stepAsked(orders, status); });
    connect(menu.addAction(tr("Cancel\tDel")), &QAction::triggered, this, [this, orders] { emit stepAsked(orders, OrderStatus::cancelled); });
    menu.addSeparator();
    QMenu *people = menu.addMenu(tr("Credit to"));
    for (const NamedRow &person : m_people) {
        const QAction *action = people->addAction(QString(person.name).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, orders, person] { emit creditAsked(orders, person); });
    }
    people->setEnabled(!m_people.empty());
    menu.exec(at);
}

// Rows that were never looked at are read first; figures go as plain numbers, so that a spreadsheet takes them for numbers.
void OrderList::copyRows()
{
    constexpr size_t mostCopied = 100'000;
    std::vector<OrderId> orders = selectedOrders();
    if (orders.size() < 2) {
        orders.clear();
        for (const OrderKey &key : m_model->keys())
            orders.push_back(key.id);
    }
    if (orders.size() > mostCopied)
        orders.resize(mostCopied);
    using Rows = std::vector<OrderListRow>;
    m_host.workspace().read<Rows>(
        this, m_askedCopy, [orders](Database &database, const BookSettings &) { return orderListRows(database, orders); },
        [this](const Result<Rows> &rows) {
            if (rows)
                QGuiApplication::clipboard()->setMimeData(tableData(m_model->copied(*rows, *m_view->horizontalHeader())));
        });
}

// All that the filter lets through, also where only the first page of the list is known yet.
void OrderList::saveRows(const TableSource::Use &use)
{
    m_host.workspace().read<SavedTable>(
        this, m_askedSave,
        [asked = listAsk(), columns = m_model->shownColumns(*m_view->horizontalHeader()), currency = m_host.formats().currency()](Database &database, const BookSettings &) -> Result<SavedTable> {
            Transaction view(database, Transaction::Kind::read);
            SOMO_TRY(view.begun());
            SOMO_TRY_ASSIGN(const OrderKeys keys, orderKeys(database, asked));
            std::vector<OrderId> orders;
            for (const OrderKey &key : keys.rows)
                orders.push_back(key.id);
            SOMO_TRY_ASSIGN(const std::vector<OrderListRow> rows, orderListRows(database, orders));
            return OrderListModel::saved(rows, columns, currency);
        },
        [this, use](const Result<SavedTable> &table) {
            if (table)
                use(*table);
            else
                m_host.showProblem(table.error());
        });
}

bool OrderList::listKey(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)) {
        showMenu(m_view->visualRect(m_view->currentIndex()).center());
        return true;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D && currentOrder()) {
        emit duplicateAsked(currentOrder());
        return true;
    }
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        m_view->horizontalHeader()->setSortIndicator(std::max(0, m_view->currentIndex().column()),
                                                     event->key() == Qt::Key_Up ? Qt::AscendingOrder : Qt::DescendingOrder);
        return true;
    }
    if (!plain || !currentOrder())
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openAsked(currentOrder()); return true;
    case Qt::Key_Space: togglePreview(); return true;
    case Qt::Key_Delete: emit stepAsked(selectedOrders(), OrderStatus::cancelled); return true;
    default: return false;
    }
}

bool OrderList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_view && listKey(key))
            return true;
        // From the words straight into the list.
        if (watched == m_bar->words() && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *OrderList::firstFocus() const
{
    return m_view;
}

void OrderList::retranslate()
{
    m_do->setText(tr("With the selected…"));
    m_do->setToolTip(tr("Mark, credit or cancel the selected orders"));
    m_view->setAccessibleName(tr("Orders"));
    m_model->setFormats(m_host.formats(), today().year());
    m_bar->setFormats(m_host.formats(), today());
    m_columns->retranslate();
    fillEmpty();
    fillFoot();
    m_columns->fit();
}

} // namespace somo
