// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_side.h"

#include "core/words/command_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/orders/order_commission.h"
#include "ui/orders/order_credits.h"
#include "ui/orders/order_money.h"
#include "ui/orders/order_returns.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace somo {

namespace {

QFrame *textCard(QWidget *parent, QLabel *&title, QLabel *&text)
{
    const Metrics metrics = currentMetrics();
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics.inside, metrics.gap, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    title = new QLabel(card);
    title->setProperty("role", QStringLiteral("cardTitle"));
    text = new QLabel(card);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(title);
    layout->addWidget(text);
    return card;
}

} // namespace

OrderSide::OrderSide(PageHost &host, QWidget *parent)
    : QScrollArea(parent)
    , m_host(host)
{
    const Metrics metrics = currentMetrics();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, metrics.small, 0);
    column->setSpacing(metrics.gap);
    m_money = new OrderMoney(inside);
    m_credits = new OrderCredits(inside);
    m_returns = new OrderReturns(inside);
    QFrame *consequence = textCard(inside, m_consequenceTitle, m_consequence);
    m_consequence->setObjectName(QStringLiteral("orderConsequence"));
    m_historyCard = textCard(inside, m_historyTitle, m_historyText);
    m_historyText->setObjectName(QStringLiteral("orderHistory"));
    for (QFrame *card : {static_cast<QFrame *>(m_money), static_cast<QFrame *>(m_credits), static_cast<QFrame *>(m_returns), consequence, m_historyCard})
        column->addWidget(card);
    column->addStretch(1);
    setWidget(inside);
}

void OrderSide::setWays(std::vector<OrderWays> ways)
{
    m_ways = std::move(ways);
    tell(m_told);
}

void OrderSide::tell(const OrderConsequence &consequence)
{
    m_told = consequence;
    const QString titles[] = {tr("On the day of the order"), tr("When this order is confirmed"), tr("When this order is completed"), tr("When this order is paid")};
    m_consequenceTitle->setText(titles[int(consequence.event)]);
    QStringList sentences;
    if (consequence.status == OrderStatus::cancelled) {
        sentences << tr("A cancelled order counts for nothing.");
    } else if (consequence.status == OrderStatus::draft) {
        sentences << tr("A draft counts for nothing yet.");
    } else if (consequence.net) {
        sentences << tr("%1 count as revenue.").arg(m_host.formats().money(*consequence.net));
        if (m_money->shipping() != Money())
            sentences << tr("Shipping is not revenue.");
        const QStringList shares = m_credits->shares();
        if (shares.size() > 1)
            sentences << shares.join(QStringLiteral(", ")) + QLatin1Char('.');
        sentences << commissionSentences(m_ways);
    } else {
        sentences << tr("Nothing yet: the order has no lines.");
    }
    m_consequence->setText(sentences.join(QLatin1Char(' ')));
}

void OrderSide::setHistory(const std::vector<LoggedCommand> &history)
{
    m_history = history;
    fillHistory();
}

void OrderSide::fillHistory()
{
    const int offset = m_host.workspace().settings().offsetMinutes * 60;
    QStringList lines;
    for (const LoggedCommand &command : m_history) {
        lines << QStringLiteral("%1  %2\n%3").arg(m_host.formats().moment(QDateTime::fromMSecsSinceEpoch(command.moment, Qt::OffsetFromUTC, offset)), command.author,
                                                  words::commandText(command.words.code, command.words.args, m_host.language()));
    }
    m_historyText->setText(lines.join(QLatin1Char('\n')));
    m_historyCard->setVisible(!m_history.empty());
}

void OrderSide::retranslate()
{
    m_money->retranslate();
    m_credits->retranslate();
    m_returns->retranslate();
    m_historyTitle->setText(tr("History of this order"));
    fillHistory();
}

} // namespace somo
