// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/care/care_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/today/today_query.h"
#include "ui/board/pay_card.h"
#include "ui/common/icon_label.h"
#include "ui/common/role_label.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/today/today_deeds.h"
#include "ui/today/today_month.h"
#include "ui/today/today_section.h"
#include "ui/why/why_orders.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace somo {

namespace {

constexpr int sideFrom = 1000; // of the page's width: below it the right column goes under the left
constexpr int sideWidth = 326;
constexpr int putOffDays[] = {1, 2, 3, 7, 14, 30};

} // namespace

TodayPage::TodayPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_cache(std::make_shared<insight::InsightCache>())
    , m_calendar(new QAction(somoIcon(QStringLiteral("export")), {}, this))
    , m_deeds(new TodayDeeds(host, this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_calendar->setObjectName(QStringLiteral("todayCalendar"));
    connect(m_calendar, &QAction::triggered, this, &TodayPage::calendarAsked);
    m_open = addKey(QStringLiteral("todayOpen"), QKeySequence(QStringLiteral("Ctrl+Return")), [](TodayRow &row) { row.open(); });
    m_putOff = addKey(QStringLiteral("todayPutOffKey"), QKeySequence(QStringLiteral("Ctrl+H")), [](TodayRow &row) { row.act(TodayDeed::putOff); });
    m_decline = addKey(QStringLiteral("todayDeclineKey"), QKeySequence(Qt::Key_Delete), [](TodayRow &row) { row.act(TodayDeed::decline); });
    makeSections();
    m_why = new WhyPopover(this);
    connect(m_why, &WhyPopover::ordersAsked, this, [this] { emit ordersBehindAsked(m_behind); });
    connect(m_why, &WhyPopover::figureOpened, this, &TodayPage::askBehind);
    connect(m_why, &WhyPopover::orderAsked, this, [this](OrderId order) { this->host().showPage(PageId::orders, order.value); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
    for (const auto signal : {&Workspace::opened, &Workspace::closed})
        connect(&this->host().workspace(), signal, this, [this] { m_cache = std::make_shared<insight::InsightCache>(); });
    TodayPage::retranslate();
}

QAction *TodayPage::addKey(const QString &name, const QKeySequence &keys, std::function<void(TodayRow &)> act)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setAutoRepeat(false); // held down it does one line, not the next ones too
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        if (m_current && m_current->isVisible())
            act(*m_current);
    });
    return action;
}

void TodayPage::makeSections()
{
    const Metrics metrics = currentMetrics();
    auto *inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inside);
    m_columns->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    m_columns->setSpacing(metrics.gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics.gap);
    m_promised = new TodaySection(QStringLiteral("todayPromised"), false, inside);
    m_usefulPart = new TodaySection(QStringLiteral("todayUseful"), false, inside);
    m_news = new TodaySection(QStringLiteral("todayNews"), false, inside);
    m_empty = roleLabel(inside, "lead");
    m_empty->setObjectName(QStringLiteral("todayEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMinimumHeight(metrics.scaled(120));
    m_empty->hide();
    m_end = new QWidget(inside);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, metrics.edge, 0, metrics.edge);
    end->addStretch(1);
    end->addWidget(new IconLabel(QStringLiteral("check"), Token::text2, metrics.icon, m_end));
    m_endWords = roleLabel(m_end, "label");
    m_endWords->setObjectName(QStringLiteral("todayEnd"));
    end->addWidget(m_endWords);
    end->addStretch(1);
    m_end->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_promised, m_usefulPart, m_news, m_end})
        left->addWidget(part);
    left->addStretch(1);
    m_side = new QWidget(inside);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(metrics.gap);
    m_month = new TodayMonthCard(m_side);
    m_payCard = new PayCard(m_side);
    m_payCard->hide();
    m_coming = new TodaySection(QStringLiteral("todayComing"), true, m_side);
    for (QWidget *part : std::initializer_list<QWidget *>{m_month, m_payCard, m_coming})
        side->addWidget(part);
    side->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    connect(m_month, &TodayMonthCard::whyAsked, this, &TodayPage::showWhy);
    connect(m_payCard, &PayCard::opened, this, [this](PersonId person) { host().showPage(PageId::commission, person.value); });
    connect(m_promised, &TodaySection::acted, this, [this](int line, TodayDeed deed, const TodayRow *row) { actPromised(line, deed, *row); });
    connect(m_usefulPart, &TodaySection::acted, this, [this](int line, TodayDeed deed, const TodayRow *row) { actUseful(line, deed, *row); });
    connect(m_promised, &TodaySection::opened, this, &TodayPage::openPromised);
    connect(m_usefulPart, &TodaySection::opened, this, &TodayPage::openUseful);
    connect(m_news, &TodaySection::opened, this, &TodayPage::openNews);
    connect(m_coming, &TodaySection::opened, this, &TodayPage::openComing);
    for (TodaySection *section : {m_promised, m_usefulPart, m_news, m_coming}) {
        connect(section, &TodaySection::moveAsked, this, &TodayPage::move);
        connect(section, &TodaySection::rowsChanged, this, [this] { tabAsLaidOut(*m_area->widget()); });
    }
    arrange();
}

QString TodayPage::title() const
{
    return tr("Today");
}

QString TodayPage::note() const
{
    return longDay(host().workspace().today(), words());
}

QList<QAction *> TodayPage::headerActions() const
{
    return {m_calendar};
}

QWidget *TodayPage::firstFocus()
{
    if (m_current && m_current->isVisibleTo(this))
        return m_current;
    const std::vector<TodayRow *> all = rows();
    return all.empty() ? static_cast<QWidget *>(this) : all.front();
}

std::vector<CustomerId> TodayPage::customersShown() const
{
    std::vector<CustomerId> shown;
    const auto add = [&](CustomerId customer) {
        if (customer && std::ranges::find(shown, customer) == shown.end())
            shown.push_back(customer);
    };
    for (const PromiseRow &row : m_today ? m_today->promised : std::vector<PromiseRow>())
        add(row.promise.customer);
    for (const care::Item &item : m_useful.items)
        add(item.key.customer);
    return shown;
}

void TodayPage::refresh()
{
    TodayAsk ask;
    ask.today = host().workspace().today();
    ask.language = host().language();
    host().workspace().read<Today>(
        this, m_askedToday,
        [ask, author = host().workspace().author()](Database &database, const BookSettings &settings) -> Result<Today> {
            const ReadView view(database); // who looks, and what they see
            SOMO_TRY(view.begun());
            TodayAsk known = ask;
            SOMO_TRY_ASSIGN(known.person, todayPerson(database, author));
            return loadToday(database, settings, known);
        },
        [this](const Result<Today> &today) {
            if (!today)
                return host().showProblem(today.error());
            m_hadFocus = m_current && m_current->isAncestorOf(QApplication::focusWidget());
            m_hadFocus = m_hadFocus || (m_current && m_current == QApplication::focusWidget());
            m_today = *today;
            m_deeds->setPerson(m_today->person);
            m_awaited = 2;
            fill();
            askUseful();
            askPay();
        });
}

// Apart from the figures: the occasions of all customers lie behind the list.
void TodayPage::askUseful()
{
    const QTime time = host().workspace().now().time();
    const care::TodayAsk asked{{m_today->day, time.hour() * 60 + time.minute()}, m_today->person, {}, nullptr};
    host().workspace().read<care::TodayList>(
        this, m_askedUseful,
        [asked, cache = m_cache](Database &database, const BookSettings &settings) {
            care::TodayAsk ask = asked;
            ask.cache = cache.get();
            return care::today(database, settings, ask);
        },
        [this](const Result<care::TodayList> &useful) {
            if (useful)
                m_useful = *useful;
            else
                host().showProblem(useful.error());
            fillUseful();
            fillEnd();
            cameIn();
        });
}

void TodayPage::askPay()
{
    TodayAsk ask;
    ask.today = m_today->day;
    ask.person = m_today->person;
    host().workspace().read<std::optional<PayOutlook>>(
        this, m_askedPay,
        [ask, reader = host().workspace().author()](Database &database, const BookSettings &settings) { return loadTodayPay(database, settings, ask, reader); },
        [this](const Result<std::optional<PayOutlook>> &pay) {
            if (pay)
                m_pay = *pay;
            else
                host().showProblem(pay.error());
            fillPay();
            cameIn();
        });
}

void TodayPage::cameIn()
{
    if (--m_awaited > 0)
        return;
    m_deeds->renew();
    keepFocus();
    emit settled();
}

std::vector<TodayRow *> TodayPage::rows() const
{
    std::vector<TodayRow *> all;
    for (const TodaySection *section : {m_promised, m_usefulPart, m_news, m_coming}) {
        const std::vector<TodayRow *> shown = section->rows();
        all.insert(all.end(), shown.begin(), shown.end());
    }
    return all;
}

void TodayPage::setCurrent(TodayRow *row)
{
    if (m_current && m_current != row)
        m_current->setCurrent(false);
    m_current = row;
    if (row) {
        row->setCurrent(true);
        m_area->ensureWidgetVisible(row, 0, currentMetrics().gap);
    }
    showMessage();
}

void TodayPage::followFocus(const QWidget *now)
{
    for (TodayRow *row : rows()) {
        if (now && (row == now || row->isAncestorOf(now)))
            return setCurrent(row);
    }
}

void TodayPage::move(TodayRow *from, int step)
{
    const std::vector<TodayRow *> all = rows();
    const auto at = std::ranges::find(all, from);
    if (at == all.end())
        return;
    const qsizetype place = std::clamp<qsizetype>(at - all.begin() + step, 0, qsizetype(all.size()) - 1);
    all[size_t(place)]->setFocus(Qt::TabFocusReason);
}

// A line that was done goes; the keyboard stays where the next one has come.
void TodayPage::keepFocus()
{
    const std::vector<TodayRow *> all = rows();
    if (all.empty())
        return setCurrent(nullptr);
    if (m_current && std::ranges::find(all, m_current) != all.end())
        return setCurrent(m_current);
    TodayRow *next = all.front();
    // The last of its section that is left, else the first of all.
    if (m_current) {
        for (TodayRow *row : all) {
            if (row->parentWidget() == m_current->parentWidget())
                next = row;
        }
    }
    setCurrent(next);
    const bool wasHere = m_hadFocus || QApplication::focusWidget() == this;
    if (wasHere && isVisible())
        next->setFocus(Qt::OtherFocusReason);
}

void TodayPage::askDay(const TodayRow &row, std::function<void(Day)> chosen)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("todayPutOffMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Day today = host().workspace().today();
    for (const int days : putOffDays) {
        const Day day = today.addDays(days);
        const QString words = days == 1 ? tr("Tomorrow, %1") : tr("In %n days, %1", nullptr, days);
        QAction *action = menu->addAction(words.arg(shortDay(day, today, this->words())));
        connect(action, &QAction::triggered, this, [chosen, day] { chosen(day); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(row.placeOf(TodayDeed::putOff));
}

void TodayPage::actPromised(int line, TodayDeed deed, const TodayRow &row)
{
    if (!m_today || line < 0 || size_t(line) >= m_today->promised.size())
        return;
    const PromiseRow promise = m_today->promised[size_t(line)];
    switch (deed) {
    case TodayDeed::main: return m_deeds->keep(promise);
    case TodayDeed::putOff: return askDay(row, [this, promise](Day until) { m_deeds->putOff(promise, until); });
    case TodayDeed::decline: return m_deeds->letGo(promise);
    }
}

void TodayPage::actUseful(int line, TodayDeed deed, const TodayRow &row)
{
    if (line < 0 || size_t(line) >= m_useful.items.size())
        return;
    const care::Item item = m_useful.items[size_t(line)];
    switch (deed) {
    case TodayDeed::main: return m_deeds->say(item);
    case TodayDeed::putOff: return askDay(row, [this, item](Day until) { m_deeds->putOff(item, until); });
    case TodayDeed::decline: return m_deeds->decline(item);
    }
}

void TodayPage::showWhy(bool team)
{
    if (!m_today)
        return;
    const TodayMonth &month = m_today->month;
    const BoardRow &row = team || !month.mine ? month.board.team : *month.mine;
    const BoardContext known = context();
    const bool isWhole = team || known.personal;
    const BoardWhy of{month.board, row, isWhole, known.formats, known.successFrom, known.exceededFrom};
    const WhyTree tree = whyTree(BoardFigure::revenue, of);
    m_behind = {{}, known.personal ? tr("All orders") : tr("Whole team"), tree.behind.value_or(Metric::revenue)};
    if (!isWhole) {
        m_behind.filters = {{Cut::person, row.person.value}};
        m_behind.title = row.name.isEmpty() ? row.code : row.name;
    }
    m_why->setTree(tree);
    m_why->showAt(m_month->placeOfFigure(team));
}

void TodayPage::askBehind(Metric metric)
{
    LedgerAsk ask;
    ask.days = m_today->month.board.period.days();
    ask.metrics = {metric};
    ask.filters = m_behind.filters;
    host().workspace().read<std::vector<OrderBehind>>(
        this, m_askedBehind,
        [ask](Database &database, const BookSettings &settings) {
            LedgerAsk known = ask;
            known.event = recognitionEventOf(settings);
            return ordersBehind(database, known, mostOrdersInWhy + 1, 0);
        },
        [this, metric](const Result<std::vector<OrderBehind>> &orders) {
            if (orders)
                m_why->setUnder(metric, orderLines(*orders, host().formats()));
            else
                host().showProblem(orders.error());
        });
}

BoardContext TodayPage::context() const
{
    const BookSettings &settings = host().workspace().settings();
    return {host().formats(), settings.successFrom, settings.exceededFrom, isPersonal(settings)};
}

words::ReportWords TodayPage::words() const
{
    return words::ReportWords(host().language(), host().formats().currency());
}

void TodayPage::arrange()
{
    const Metrics metrics = currentMetrics();
    const bool beside = width() >= metrics.scaled(sideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (beside)
        m_side->setFixedWidth(metrics.scaled(sideWidth));
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool goesIn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (const std::vector<TodayRow *> all = rows(); goesIn && !all.empty())
        return all.front()->setFocus(Qt::TabFocusReason);
    if (event->key() == Qt::Key_Escape && m_why->isVisible())
        return m_why->hide();
    Page::keyPressEvent(event);
}

void TodayPage::hideEvent(QHideEvent *event)
{
    m_why->hide();
    Page::hideEvent(event);
}

} // namespace somo
