// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pay_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

QString bonusName(const StatementLine &bonus, const words::ReportWords &words)
{
    switch (bonus.cause) {
    case StatementCause::firstOrder: return words.text(QT_TRANSLATE_NOOP("report", "Bonus for the first order"));
    case StatementCause::topRevenue: return words.text(QT_TRANSLATE_NOOP("report", "Bonus for the highest revenue"));
    case StatementCause::byHand: return words.text(QT_TRANSLATE_NOOP("report", "Bonus: %1"), {bonus.words});
    default: break;
    }
    return words.text(QT_TRANSLATE_NOOP("report", "Bonus"));
}

const char *waitingText(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::confirmed: return QT_TRANSLATE_N_NOOP("report", "%n orders to be confirmed first: %1 of revenue.");
    case RecognitionEvent::paid: return QT_TRANSLATE_N_NOOP("report", "%n orders to be paid in full first: %1 of revenue.");
    case RecognitionEvent::partPaid: return QT_TRANSLATE_N_NOOP("report", "%n orders to be paid first: %1 of revenue.");
    case RecognitionEvent::ordered:
    case RecognitionEvent::completed: break;
    }
    return QT_TRANSLATE_N_NOOP("report", "%n orders to be completed first: %1 of revenue.");
}

} // namespace

std::vector<PayPart> payParts(const PersonIncome &income, const std::vector<StatementLine> &bonuses, const words::ReportWords &words)
{
    std::vector<PayPart> parts;
    if (!income.hasStatement)
        return parts;
    parts.push_back({words.text(QT_TRANSLATE_NOOP("report", "Commission")), income.commission});
    const auto addIfAny = [&](const char *name, Money amount) {
        if (amount != Money())
            parts.push_back({words.text(name), amount});
    };
    addIfAny(QT_TRANSLATE_NOOP("report", "Share of the team's pool"), income.pools);
    addIfAny(QT_TRANSLATE_NOOP("report", "From the team's sales"), income.overrides);
    addIfAny(QT_TRANSLATE_NOOP("report", "Referrals"), income.referrals);
    for (const StatementLine &bonus : bonuses)
        parts.push_back({bonusName(bonus, words), bonus.amount});
    addIfAny(QT_TRANSLATE_NOOP("report", "Adjustments"), income.adjustments);
    return parts;
}

QStringList awaitedSentences(const PayOutlook &outlook, const words::ReportWords &words)
{
    QStringList sentences;
    for (const AwaitedOrders &each : outlook.awaited) {
        const QString net = words.formats().money(each.net);
        if (each.event)
            sentences += words.text(waitingText(*each.event), each.orders, {net});
        else if (each.counted)
            sentences += words.text(QT_TRANSLATE_N_NOOP("report", "Counted, but held until %1: %n orders, %2 of revenue."), each.orders, {words.formats().date(each.until), net});
        else
            sentences += words.text(QT_TRANSLATE_N_NOOP("report", "Held until %1: %n orders, %2 of revenue."), each.orders, {words.formats().date(each.until), net});
    }
    return sentences;
}

} // namespace somo
