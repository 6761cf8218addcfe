// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes_answer.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

QJsonObject lineJson(const StatementLine &line)
{
    return {{QStringLiteral("kind"), statementLineText(line.kind)}, {QStringLiteral("rule"), line.rule.isEmpty() ? QJsonValue::Null : QJsonValue(line.rule)},
            {QStringLiteral("cause"), line.cause == StatementCause::none ? QJsonValue::Null : QJsonValue(statementCauseText(line.cause))}};
}

QJsonValue numberOrNull(int number)
{
    return number == 0 ? QJsonValue::Null : QJsonValue(number);
}

QJsonObject personJson(const RosterPerson *person)
{
    return {{QStringLiteral("code"), person ? person->code : QString()}, {QStringLiteral("name"), person ? person->name : QString()}};
}

} // namespace

QJsonArray changesJson(const std::vector<StatementChange> &changes, const CommissionSheet &sheet, const Figures &figures)
{
    QJsonArray rows;
    for (const StatementChange &change : changes) {
        QJsonArray lines;
        for (const LineChange &each : change.lines) {
            QJsonObject line = lineJson(each.now ? *each.now : *each.before);
            line[QStringLiteral("before")] = each.before ? figures.money(each.before->amount) : QJsonValue::Null;
            line[QStringLiteral("now")] = each.now ? figures.money(each.now->amount) : QJsonValue::Null;
            lines.append(line);
        }
        rows.append(QJsonObject{{QStringLiteral("person"), personJson(sheet.facts.roster.person(change.person))},
                                {QStringLiteral("policy"), change.policy},
                                {QStringLiteral("version_before"), numberOrNull(change.versionBefore)},
                                {QStringLiteral("version_now"), numberOrNull(change.versionNow)},
                                {QStringLiteral("before"), figures.money(change.totalBefore)},
                                {QStringLiteral("now"), figures.money(change.totalNow)},
                                {QStringLiteral("carried_before"), figures.money(change.carriedBefore)},
                                {QStringLiteral("carried_now"), figures.money(change.carriedNow)},
                                {QStringLiteral("lines"), lines}});
    }
    return rows;
}

QStringList changeSentences(const std::vector<StatementChange> &changes, const CommissionSheet &sheet, const Context &context, const Figures &figures)
{
    const Formats &formats = figures.words().formats();
    QStringList sentences;
    for (const StatementChange &change : changes) {
        const RosterPerson *person = sheet.facts.roster.person(change.person);
        sentences += context.text(QT_TRANSLATE_NOOP("cli", "%1, %2: %3 before, %4 now."),
                                  {person ? person->name : QString(), change.policy, formats.money(change.totalBefore), formats.money(change.totalNow)});
    }
    return sentences;
}

} // namespace somo::cli
