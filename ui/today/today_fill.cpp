// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of the first page say, and what they open.
#include "core/care/care_words.h"
#include "ui/board/pay_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/today/today_month.h"
#include "ui/today/today_page.h"
#include "ui/today/today_section.h"

#include <QAction>
#include <QLabel>

namespace somo {

namespace {

QString newsIcon(TodayNews::Kind kind)
{
    switch (kind) {
    case TodayNews::Kind::counted:
    case TodayNews::Kind::countedByAll: return QStringLiteral("orders");
    case TodayNews::Kind::returned: return QStringLiteral("return");
    case TodayNews::Kind::answered: return QStringLiteral("question");
    case TodayNews::Kind::unassigned: return QStringLiteral("import");
    case TodayNews::Kind::policyProposed:
    case TodayNews::Kind::policyApplied: return QStringLiteral("policy");
    }
    return {};
}

QString usefulIcon(const care::Item &item)
{
    switch (item.trigger) {
    case care::Trigger::birthday: return QStringLiteral("gift");
    case care::Trigger::nextPurchase:
    case care::Trigger::dormant: return QStringLiteral("clock");
    case care::Trigger::orderCompleted: return QStringLiteral("products");
    case care::Trigger::stageReached:
    case care::Trigger::dealStageReached: return QStringLiteral("pipeline");
    case care::Trigger::onDate: return QStringLiteral("today");
    }
    return QStringLiteral("care");
}

/// The title with the customer's name as what it opens; before it where it doesn't name the customer.
std::vector<TodayPart> usefulParts(const QString &title, const QString &customer)
{
    const TodayPart link{customer, TodayPart::Style::link};
    const qsizetype at = customer.isEmpty() ? -1 : title.indexOf(customer);
    if (at < 0)
        return customer.isEmpty() ? std::vector<TodayPart>{{title, TodayPart::Style::plain}} : std::vector<TodayPart>{link, {QStringLiteral(": ") + title, TodayPart::Style::plain}};
    std::vector<TodayPart> parts;
    if (at > 0)
        parts.push_back({title.left(at), TodayPart::Style::plain});
    parts.push_back(link);
    if (const QString rest = title.mid(at + customer.size()); !rest.isEmpty())
        parts.push_back({rest, TodayPart::Style::plain});
    return parts;
}

} // namespace

void TodayPage::retranslate()
{
    m_calendar->setText(tr("Calendar (.ics)"));
    m_calendar->setToolTip(tr("Promises and the ends of periods as a file for a calendar"));
    m_open->setText(tr("Open what the line is about"));
    m_putOff->setText(tr("Put off"));
    m_decline->setText(tr("Not needed"));
    m_empty->setText(tr("Nothing is due today."));
    m_endWords->setText(tr("That is all. Nothing is hidden elsewhere."));
    if (m_today) {
        fill();
        fillUseful();
        fillPay();
        fillEnd();
    }
    emit headerChanged();
}

void TodayPage::fill()
{
    m_month->setMonth(m_today->month, context());
    fillPromised();
    fillNews();
    fillComing();
}

void TodayPage::fillPromised()
{
    const bool mayWrite = !host().workspace().isReadOnly();
    std::vector<TodayLine> lines;
    for (const PromiseRow &row : m_today->promised) {
        TodayLine line;
        line.icon = QStringLiteral("promise");
        line.text = promiseText(row, m_today->day, m_today->person, words());
        if (mayWrite)
            line.deeds = {tr("Done"), tr("Put off"), tr("Not needed")};
        if (row.promise.customer)
            line.opens = tr("Ctrl+Enter opens the customer");
        else if (row.promise.order)
            line.opens = tr("Ctrl+Enter opens the order");
        lines.push_back(std::move(line));
    }
    m_promised->setTitle(m_today->person ? tr("You promised") : tr("Promised"), tr("%n promise(s)", nullptr, int(lines.size())));
    m_promised->setLines(std::move(lines));
}

void TodayPage::fillUseful()
{
    const bool mayWrite = !host().workspace().isReadOnly();
    const words::ReportWords said = words();
    std::vector<TodayLine> lines;
    for (const care::Item &item : m_useful.items) {
        TodayLine line;
        line.icon = usefulIcon(item);
        line.text.first = usefulParts(care::itemTitle(item, said), item.customerName);
        line.text.second = care::reason(item, m_today->day, said);
        if (mayWrite)
            line.deeds = {care::channelAction(item.channel, said), tr("Later"), tr("Not needed")};
        line.opens = tr("Ctrl+Enter opens the customer");
        lines.push_back(std::move(line));
    }
    m_usefulPart->setTitle(tr("Useful to customers"), tr("%n suggestion(s), each with its reason", nullptr, int(lines.size())));
    m_usefulPart->setLines(std::move(lines));
    showMessage();
}

// What is said and where it goes is read before anything is opened.
void TodayPage::showMessage()
{
    const int at = m_current && !m_current->isHidden() ? m_usefulPart->indexOf(m_current) : -1;
    QStringList sentences;
    if (at >= 0 && size_t(at) < m_useful.items.size()) {
        const care::Item &item = m_useful.items[size_t(at)];
        if (!item.address.shown.isEmpty())
            sentences << tr("To %1: “%2”").arg(item.address.shown, item.text);
        else
            sentences << QStringLiteral("“%1”").arg(item.text);
        if (!item.missing.isEmpty())
            sentences << tr("Not known, left out: %1.").arg(item.missing.join(QStringLiteral(", ")));
    }
    if (const QString held = care::heldSentence(m_useful.held, words()); !held.isEmpty())
        sentences << held;
    m_usefulPart->setFoot(sentences.join(u'\n'));
}

void TodayPage::fillNews()
{
    std::vector<TodayLine> lines;
    for (const TodayNews &news : m_today->news) {
        TodayLine line;
        line.icon = newsIcon(news.kind);
        line.text = newsText(news, m_today->day, host().workspace().settings(), words());
        line.opens = news.kind == TodayNews::Kind::countedByAll ? QString() : tr("Enter opens it");
        lines.push_back(std::move(line));
    }
    m_news->setTitle(tr("New since yesterday"), tr("%n thing(s)", nullptr, int(lines.size())));
    m_news->setLines(std::move(lines));
}

void TodayPage::fillComing()
{
    std::vector<TodayLine> lines;
    for (const TodayComing &coming : m_today->coming) {
        TodayLine line;
        line.text = comingText(coming, m_today->day, words());
        const bool isDeal = coming.kind == TodayComing::Kind::dealStep || coming.kind == TodayComing::Kind::dealExpected;
        if (coming.customer || isDeal)
            line.opens = tr("Enter opens it");
        lines.push_back(std::move(line));
    }
    m_coming->setTitle(tr("Coming up"), {});
    m_coming->setLines(std::move(lines));
}

void TodayPage::fillPay()
{
    m_payCard->setVisible(m_pay.has_value());
    if (!m_pay)
        return;
    BoardPay pay;
    pay.person = m_today->person;
    pay.name = m_today->personName;
    pay.own = true;
    pay.outlook = m_pay;
    m_payCard->setPay(pay, host().formats());
}

void TodayPage::fillEnd()
{
    const bool isEmpty = m_today->promised.empty() && m_useful.items.empty();
    m_empty->setVisible(isEmpty);
    m_end->setVisible(!isEmpty || !m_today->news.empty());
}

void TodayPage::openCustomer(CustomerId customer)
{
    if (customer)
        host().showPage(PageId::customer, customer.value);
}

void TodayPage::openPromised(int line)
{
    const Promise promise = m_today->promised[size_t(line)].promise;
    if (promise.customer)
        openCustomer(promise.customer);
    else if (promise.order)
        host().showPage(PageId::orders, promise.order.value);
}

void TodayPage::openUseful(int line)
{
    openCustomer(m_useful.items[size_t(line)].key.customer);
}

void TodayPage::openNews(int line)
{
    const TodayNews news = m_today->news[size_t(line)];
    switch (news.kind) {
    case TodayNews::Kind::counted:
    case TodayNews::Kind::returned: return host().showPage(PageId::orders, news.order.value);
    case TodayNews::Kind::countedByAll: return;
    case TodayNews::Kind::unassigned: return emit creditAsked();
    case TodayNews::Kind::answered:
        if (!news.period)
            return host().showPage(PageId::policies);
        host().showPeriod(*news.period);
        return host().showPage(PageId::commission, news.person.value);
    case TodayNews::Kind::policyProposed:
    case TodayNews::Kind::policyApplied: return host().showPage(PageId::policies);
    }
}

void TodayPage::openComing(int line)
{
    const TodayComing coming = m_today->coming[size_t(line)];
    if (coming.kind == TodayComing::Kind::dealStep || coming.kind == TodayComing::Kind::dealExpected)
        host().showPage(PageId::pipeline, coming.thing);
    else
        openCustomer(coming.customer);
}

} // namespace somo
