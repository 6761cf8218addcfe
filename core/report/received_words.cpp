// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/received_words.h"

#include "core/commission/policy_wording.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

QString moneyOf(const std::optional<Money> &amount, const words::ReportWords &words)
{
    return words.formats().money(amount.value_or(Money()));
}

/// With the decimals that it has: rates that are close don't read alike.
QString rateOf(const std::optional<Rate> &rate, const words::ReportWords &words)
{
    return words.formats().rate(rate.value_or(Rate()));
}

/// Why nothing, or something else, is paid for it here.
QString reasonSentence(const MatchedLine &line, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    switch (line.why) {
    case DifferenceWhy::otherPerson: return words.text(QT_TRANSLATE_NOOP("report", "In the book it is credited to %1."), {line.person});
    case DifferenceWhy::held: return words.text(QT_TRANSLATE_NOOP("report", "Held until %1 for returns; it counts then."), {formats.date(line.on)});
    case DifferenceWhy::otherPeriod:
        return words.text(QT_TRANSLATE_NOOP("report", "It counts in %1."), {line.period ? parts::periodInTitle(*line.period, words) : QString()});
    case DifferenceWhy::notYet:
        return words.text(QT_TRANSLATE_NOOP("report", "The policy counts it %1."),
                          {words::translated(words.language(), "policy", wordFor(line.event.value_or(RecognitionEvent::completed)))});
    case DifferenceWhy::draft: return words.text(QT_TRANSLATE_NOOP("report", "A draft in the book."));
    case DifferenceWhy::cancelled: return words.text(QT_TRANSLATE_NOOP("report", "Cancelled in the book."));
    case DifferenceWhy::linked: return words.text(QT_TRANSLATE_NOOP("report", "Linked to another order of the book, which counts in its place."));
    case DifferenceWhy::returned:
        return line.on.isNull() || line.ours != Money() ? words.text(QT_TRANSLATE_NOOP("report", "Part of it came back; they pay as before."))
                                                       : words.text(QT_TRANSLATE_NOOP("report", "All of it came back; they pay for it."));
    case DifferenceWhy::noPolicy: return words.text(QT_TRANSLATE_NOOP("report", "The agreed policy doesn't cover it."));
    case DifferenceWhy::noRule: return words.text(QT_TRANSLATE_NOOP("report", "No rule of the agreed policy takes it."));
    case DifferenceWhy::noTarget: return words.text(QT_TRANSLATE_NOOP("report", "The bands are percents of a revenue target, and there is none."));
    case DifferenceWhy::unknownCost: return words.text(QT_TRANSLATE_NOOP("report", "Its cost is unknown here, so its gross profit is."));
    case DifferenceWhy::underBand: return words.text(QT_TRANSLATE_NOOP("report", "The base lies in a band that pays nothing."));
    case DifferenceWhy::gate: return words.text(QT_TRANSLATE_NOOP("report", "The KPI score is under the policy's mark."));
    case DifferenceWhy::noBase: return words.text(QT_TRANSLATE_NOOP("report", "It adds nothing to the base here."));
    case DifferenceWhy::smallerShare: return words.text(QT_TRANSLATE_NOOP("report", "Orders count for whoever has the largest share of them."));
    default: return {};
    }
}

QString figureSentence(const MatchedLine &line, const words::ReportWords &words)
{
    switch (line.why) {
    case DifferenceWhy::otherBase:
        return words.text(QT_TRANSLATE_NOOP("report", "Another base: theirs %1, yours %2."), {moneyOf(line.theirBase, words), moneyOf(line.ourBase, words)});
    case DifferenceWhy::otherRate:
        return words.text(QT_TRANSLATE_NOOP("report", "Another rate: theirs %1, yours %2."), {rateOf(line.theirRate, words), rateOf(line.ourRate, words)});
    case DifferenceWhy::theirProduct:
        return words.text(QT_TRANSLATE_NOOP("report", "Their own base %1 at %2 is %3."), {moneyOf(line.theirBase, words), rateOf(line.theirRate, words), moneyOf(line.product, words)});
    case DifferenceWhy::rounding: return words.text(QT_TRANSLATE_NOOP("report", "One unit: rounded otherwise."));
    case DifferenceWhy::noAmount: return words.text(QT_TRANSLATE_NOOP("report", "The statement gives no amount for it."));
    case DifferenceWhy::otherAmount: return words.text(QT_TRANSLATE_NOOP("report", "The same kind of pay, another amount."));
    case DifferenceWhy::notInBook:
        return line.kind || line.code.isEmpty() ? words.text(QT_TRANSLATE_NOOP("report", "The agreed policy pays no such line.")) : words.text(QT_TRANSLATE_NOOP("report", "The book has no order of this code."));
    case DifferenceWhy::notInStatement: return words.text(QT_TRANSLATE_NOOP("report", "The statement doesn't name it."));
    case DifferenceWhy::unknown: return words.text(QT_TRANSLATE_NOOP("report", "The figures given don't say why."));
    default: return {};
    }
}

QString matchedSentence(const MatchedLine &line, const words::ReportWords &words)
{
    switch (line.by) {
    case MatchedBy::letters: return words.text(QT_TRANSLATE_NOOP("report", "Theirs is written “%1”."), {line.theirCode});
    case MatchedBy::zeros: return words.text(QT_TRANSLATE_NOOP("report", "Theirs is “%1”: zeros or signs before the code differ."), {line.theirCode});
    case MatchedBy::source: return words.text(QT_TRANSLATE_NOOP("report", "Theirs is “%1”: a source stands before the code."), {line.theirCode});
    case MatchedBy::amount: return words.text(QT_TRANSLATE_NOOP("report", "Matched by its amount alone."));
    default: return {};
    }
}

QString countPart(MatchResult result, qint64 lines, const words::ReportWords &words)
{
    const int count = int(std::min<qint64>(lines, std::numeric_limits<int>::max()));
    switch (result) {
    case MatchResult::agrees: return words.text(QT_TRANSLATE_N_NOOP("report", "%n lines agree"), count);
    case MatchResult::differs: return words.text(QT_TRANSLATE_N_NOOP("report", "%n lines differ"), count);
    case MatchResult::missingHere: return words.text(QT_TRANSLATE_N_NOOP("report", "%n lines are missing here"), count);
    case MatchResult::missingThere: return words.text(QT_TRANSLATE_N_NOOP("report", "%n lines are missing there"), count);
    }
    return {};
}

} // namespace

QString matchResultName(MatchResult result, const words::ReportWords &words)
{
    switch (result) {
    case MatchResult::agrees: return words.text(QT_TRANSLATE_NOOP("report", "Agrees"));
    case MatchResult::differs: return words.text(QT_TRANSLATE_NOOP("report", "Differs"));
    case MatchResult::missingHere: return words.text(QT_TRANSLATE_NOOP("report", "Missing here"));
    case MatchResult::missingThere: return words.text(QT_TRANSLATE_NOOP("report", "Missing there"));
    }
    return {};
}

QString payKindName(StatementLineKind kind, const words::ReportWords &words)
{
    switch (kind) {
    case StatementLineKind::band: return words.text(QT_TRANSLATE_NOOP("report", "Commission not shown by order"));
    case StatementLineKind::gate: return words.text(QT_TRANSLATE_NOOP("report", "Gate by KPI score"));
    case StatementLineKind::cap: return words.text(QT_TRANSLATE_NOOP("report", "Cap"));
    case StatementLineKind::guarantee: return words.text(QT_TRANSLATE_NOOP("report", "Guarantee"));
    case StatementLineKind::pool: return words.text(QT_TRANSLATE_NOOP("report", "Team pool"));
    case StatementLineKind::overridePay: return words.text(QT_TRANSLATE_NOOP("report", "Override"));
    case StatementLineKind::referral: return words.text(QT_TRANSLATE_NOOP("report", "Referral"));
    case StatementLineKind::bonus: return words.text(QT_TRANSLATE_NOOP("report", "Bonus"));
    case StatementLineKind::adjustment: return words.text(QT_TRANSLATE_NOOP("report", "Adjustment"));
    case StatementLineKind::carry: return words.text(QT_TRANSLATE_NOOP("report", "Carried in"));
    case StatementLineKind::draw: return words.text(QT_TRANSLATE_NOOP("report", "Draw"));
    }
    return {};
}

QString receivedFieldName(ReceivedField field, const words::ReportWords &words)
{
    switch (field) {
    case ReceivedField::order: return words.text(QT_TRANSLATE_NOOP("report", "Order code"));
    case ReceivedField::date: return words.text(QT_TRANSLATE_NOOP("report", "Date"));
    case ReceivedField::customer: return words.text(QT_TRANSLATE_NOOP("report", "Customer"));
    case ReceivedField::base: return words.text(QT_TRANSLATE_NOOP("report", "Base"));
    case ReceivedField::rate: return words.text(QT_TRANSLATE_NOOP("report", "Rate"));
    case ReceivedField::amount: return words.text(QT_TRANSLATE_NOOP("report", "Commission"));
    case ReceivedField::words: return words.text(QT_TRANSLATE_NOOP("report", "What it is for"));
    }
    return {};
}

QString matchedLineName(const MatchedLine &line, const words::ReportWords &words)
{
    if (!line.code.isEmpty())
        return line.code;
    if (line.kind && line.result == MatchResult::missingThere && !line.words.isEmpty()) // the own book's words: a team's or a rule's code
        return words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {payKindName(*line.kind, words), line.words});
    if (!line.words.isEmpty())
        return line.words;
    return line.kind ? payKindName(*line.kind, words) : words.text(QT_TRANSLATE_NOOP("report", "A line without an order"));
}

QString whySentence(const MatchedLine &line, const words::ReportWords &words)
{
    QStringList sentences;
    for (const QString &each : {reasonSentence(line, words), figureSentence(line, words), matchedSentence(line, words)}) {
        if (!each.isEmpty())
            sentences += each;
    }
    if (line.isRounded)
        sentences += words.text(QT_TRANSLATE_NOOP("report", "Apart by one unit, let pass."));
    if (line.ourOrders > 1)
        sentences += words.text(QT_TRANSLATE_N_NOOP("report", "%n of your orders have this code; they are summed."), line.ourOrders);
    return sentences.join(QLatin1Char(' '));
}

std::optional<Money> theirSide(const MatchedLine &line)
{
    const bool isSilent = line.result == MatchResult::missingThere || line.why == DifferenceWhy::noAmount;
    return isSilent ? std::nullopt : std::optional(line.theirs);
}

std::optional<Money> ourSide(const MatchedLine &line)
{
    return line.result == MatchResult::missingHere ? std::nullopt : std::optional(line.ours);
}

QStringList summarySentences(const StatementMatch &match, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    const Money apart = match.all.difference;
    const QStringList sums{formats.money(match.all.theirs), formats.money(match.all.ours), formats.money(apart < Money() ? -apart : apart)};
    QStringList sentences;
    if (apart == Money())
        sentences += words.text(QT_TRANSLATE_NOOP("report", "The statement pays %1, and so does the agreed policy."), sums);
    else if (apart < Money())
        sentences += words.text(QT_TRANSLATE_NOOP("report", "The statement pays %1, the agreed policy %2: the statement is %3 lower."), sums);
    else
        sentences += words.text(QT_TRANSLATE_NOOP("report", "The statement pays %1, the agreed policy %2: the statement is %3 higher."), sums);
    QStringList counts;
    for (const MatchResult result : {MatchResult::agrees, MatchResult::differs, MatchResult::missingHere, MatchResult::missingThere}) {
        if (match.of(result).lines > 0)
            counts += countPart(result, match.of(result).lines, words);
    }
    if (!counts.isEmpty())
        sentences += QString(counts.join(QStringLiteral(", ")) + QLatin1Char('.'));
    return sentences;
}

QStringList matchNotes(const StatementMatch &match, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    QStringList notes;
    if (match.own.personName.isEmpty())
        notes += words.text(QT_TRANSLATE_NOOP("report", "Nobody is chosen whose statement it could be, so nothing stands on your side."));
    else if (match.own.policies.isEmpty())
        notes += words.text(QT_TRANSLATE_NOOP("report", "No agreed policy pays %1 for %2, so nothing stands on your side."),
                            {match.own.personName, parts::periodInTitle(match.own.period, words)});
    else
        notes += words.text(QT_TRANSLATE_NOOP("report", "By policy %1. An order's amount is its part of the period's pay, which is shared out over the orders by base."),
                            {match.own.policies.join(QStringLiteral(", "))});
    for (const ReceivedTotal &total : match.received.totals) {
        if (!total.agrees())
            notes += words.text(QT_TRANSLATE_NOOP("report", "Row %1 of the file states a total of %2, but its lines add up to %3."),
                                {QString::number(total.row), formats.money(total.amount), formats.money(total.sum)});
    }
    if (match.own.carriedOut < Money())
        notes += words.text(QT_TRANSLATE_NOOP("report", "%1 of your side is below zero and goes on to the next period."), {formats.money(match.own.carriedOut)});
    if (match.letsRoundingPass)
        notes += words.text(QT_TRANSLATE_NOOP("report", "Amounts that are one unit apart count as agreeing."));
    if (match.received.roundedAmounts > 0)
        notes += words.text(QT_TRANSLATE_N_NOOP("report", "%n amounts of the file had more decimals than the currency and were rounded."), int(match.received.roundedAmounts));
    if (!match.received.assumedDay.isEmpty())
        notes += words.text(QT_TRANSLATE_NOOP("report", "Nothing in the file says whether dates like %1 have the day or the month first; they were read as is usual here."), {match.received.assumedDay});
    if (match.received.passedRows > 0)
        notes += words.text(QT_TRANSLATE_N_NOOP("report", "%n rows of the file say nothing about pay and were passed over."), int(match.received.passedRows));
    return notes;
}

} // namespace somo
