// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

const char *awaited(const ExplainedOrder &order)
{
    switch (order.event.value_or(RecognitionEvent::completed)) {
    case RecognitionEvent::ordered:
    case RecognitionEvent::confirmed: return QT_TRANSLATE_NOOP("report", "Not confirmed yet");
    case RecognitionEvent::completed: break;
    case RecognitionEvent::paid: return QT_TRANSLATE_NOOP("report", "Not paid in full");
    case RecognitionEvent::partPaid: return QT_TRANSLATE_NOOP("report", "Nothing paid yet");
    }
    return order.status == OrderStatus::shipped ? QT_TRANSLATE_NOOP("report", "On its way") : QT_TRANSLATE_NOOP("report", "Not completed yet");
}

const char *onceItHappens(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::ordered:
    case RecognitionEvent::confirmed: return QT_TRANSLATE_NOOP("report", "Once it is confirmed, it counts in that period.");
    case RecognitionEvent::completed: break;
    case RecognitionEvent::paid: return QT_TRANSLATE_NOOP("report", "Once it is paid in full, it counts in that period.");
    case RecognitionEvent::partPaid: return QT_TRANSLATE_NOOP("report", "Each payment counts in the period of its day.");
    }
    return QT_TRANSLATE_NOOP("report", "Once it is completed, it counts in that period.");
}

/// What it would bring once that has happened.
QString broughtThen(const ExplainedOrder &order, const words::ReportWords &words)
{
    if (!order.expected)
        return {};
    if (order.expected->amount == Money())
        return words.text(QT_TRANSLATE_NOOP("report", "As things stand it would then bring nothing yet."));
    const QStringList amount{words.formats().money(order.expected->amount)};
    if (order.reason == PayReason::gate)
        return words.text(QT_TRANSLATE_NOOP("report", "At the mark it would bring about %1."), amount);
    if (order.event == RecognitionEvent::partPaid)
        return words.text(QT_TRANSLATE_NOOP("report", "Paid in full it would bring about %1."), amount);
    switch (order.expected->restsOn) {
    case ExpectedPay::RestsOn::orderAlone: return words.text(QT_TRANSLATE_NOOP("report", "It would then bring %1."), amount);
    case ExpectedPay::RestsOn::onlyBand: return words.text(QT_TRANSLATE_NOOP("report", "It would then bring about %1."), amount);
    case ExpectedPay::RestsOn::restOfPeriod: break;
    }
    return words.text(QT_TRANSLATE_NOOP("report", "It would then bring about %1, if nothing else comes."), amount);
}

OrderPayWords wordsOfReason(const ExplainedOrder &order, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    const auto day = [&](Day each) { return formats.date(each, order.orderedOn.year()); };
    const auto said = [&](const char *why, const char *then) { return OrderPayWords{words.text(why), words.text(then), {}}; };
    switch (order.reason) {
    case PayReason::paid: break;
    case PayReason::draft: return said(QT_TRANSLATE_NOOP("report", "Draft"), QT_TRANSLATE_NOOP("report", "Has to be confirmed and to be recognised."));
    case PayReason::cancelled: return said(QT_TRANSLATE_NOOP("report", "Cancelled"), QT_TRANSLATE_NOOP("report", "A cancelled order counts for nothing."));
    case PayReason::linked:
        return said(QT_TRANSLATE_NOOP("report", "Linked to another order"), QT_TRANSLATE_NOOP("report", "The other order of the same sale counts in its place; where they are two sales, say so at the order."));
    case PayReason::notYet: return said(awaited(order), onceItHappens(order.event.value_or(RecognitionEvent::completed)));
    case PayReason::held:
        return {words.text(QT_TRANSLATE_NOOP("report", "Held until %1"), {day(order.on)}),
                words.text(QT_TRANSLATE_NOOP("report", "Counts on that day, less what is returned until then.")), {}};
    case PayReason::otherPeriod:
        return {words.text(QT_TRANSLATE_NOOP("report", "Counts on %1"), {day(order.on)}),
                words.text(QT_TRANSLATE_NOOP("report", "Belongs to %1; it is not lost."), {order.period ? formats.periodInText(*order.period, order.orderedOn.year()) : QString()}), {}};
    case PayReason::noPolicy:
        return said(QT_TRANSLATE_NOOP("report", "No policy"), QT_TRANSLATE_NOOP("report", "A policy in force on that day has to cover the person and the order's payer."));
    case PayReason::noRule: return said(QT_TRANSLATE_NOOP("report", "No rule takes it"), QT_TRANSLATE_NOOP("report", "A rule without a filter would."));
    case PayReason::noTarget:
        return said(QT_TRANSLATE_NOOP("report", "No revenue target"), QT_TRANSLATE_NOOP("report", "The bands are percents of the target; with one for this period they pay."));
    case PayReason::unknownCost: return said(QT_TRANSLATE_NOOP("report", "Cost unknown"), QT_TRANSLATE_NOOP("report", "With the product's cost it pays."));
    case PayReason::returned: return said(QT_TRANSLATE_NOOP("report", "Came back whole"), QT_TRANSLATE_NOOP("report", "Nothing of it is left to be paid for."));
    case PayReason::underBand:
        return said(QT_TRANSLATE_NOOP("report", "In a band without pay"), QT_TRANSLATE_NOOP("report", "Pays once the base reaches a band that does."));
    case PayReason::gate:
        return said(QT_TRANSLATE_NOOP("report", "KPI score under the mark"), QT_TRANSLATE_NOOP("report", "Pays once the score reaches the policy's mark."));
    case PayReason::noBase:
        return said(QT_TRANSLATE_NOOP("report", "Adds nothing to the base"), QT_TRANSLATE_NOOP("report", "Pays once what the policy pays on is above 0."));
    case PayReason::smallerShare:
        return said(QT_TRANSLATE_NOOP("report", "Counts for the largest share"), QT_TRANSLATE_NOOP("report", "The policy counts orders; each counts for whoever has the largest share of it."));
    case PayReason::rounded:
        return said(QT_TRANSLATE_NOOP("report", "Its part rounds to 0"), QT_TRANSLATE_NOOP("report", "It is in the base; a larger base or a higher band makes its part larger."));
    case PayReason::afterClosing:
        return {words.text(QT_TRANSLATE_NOOP("report", "Known since the closing")),
                words.text(QT_TRANSLATE_NOOP("report", "An adjustment of %1."), {order.period ? formats.periodInText(*order.period, order.orderedOn.year()) : QString()}), {}};
    }
    return {};
}

} // namespace

OrderPayWords orderPayWords(const ExplainedOrder &order, const words::ReportWords &words)
{
    OrderPayWords made = wordsOfReason(order, words);
    made.brings = broughtThen(order, words);
    return made;
}

QString rulesInWords(const ExplainedOrder &order, Language language)
{
    QStringList names;
    for (const RuleName &rule : order.ruleNames)
        names += ruleWords(rule, language);
    return names.join(QStringLiteral(", "));
}

QString orderPaySentence(const ExplainedOrder &order, const words::ReportWords &words)
{
    if (order.reason == PayReason::paid)
        return words.text(QT_TRANSLATE_NOOP("report", "%1: %2, by %3"), {order.code, words.formats().money(order.amount), rulesInWords(order, words.language())});
    const OrderPayWords said = orderPayWords(order, words);
    return words.text(QT_TRANSLATE_NOOP("report", "%1: %2. %3"), {order.code, said.why, said.thenWhole()});
}

} // namespace somo
