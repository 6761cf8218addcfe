// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deal_actions.h"

#include "core/words/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

QJsonValue dealTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dealNamedOrNull(const QString &code, const QString &name)
{
    return code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("name"), name}});
}

QString dealDayText(Day day)
{
    return day.isNull() ? QString() : day.toIso();
}

QJsonObject dealJson(const DealRow &row, const QString &amount)
{
    const Deal &deal = row.deal;
    return {{QStringLiteral("code"), deal.code},
            {QStringLiteral("name"), deal.name},
            {QStringLiteral("stage"), QJsonObject{{QStringLiteral("code"), row.stageCode}, {QStringLiteral("name"), row.stage}, {QStringLiteral("kind"), dealStageKindText(row.kind)}}},
            {QStringLiteral("since"), dealTextOrNull(dealDayText(row.stageSince))},
            {QStringLiteral("customer"), dealNamedOrNull(row.customerCode, row.customer)},
            {QStringLiteral("person"), dealNamedOrNull(row.personCode, row.person)},
            {QStringLiteral("product"), dealNamedOrNull(row.productCode, row.product)},
            {QStringLiteral("amount"), dealTextOrNull(amount)},
            {QStringLiteral("opened_on"), dealTextOrNull(dealDayText(deal.openedOn))},
            {QStringLiteral("expected_on"), dealTextOrNull(dealDayText(deal.expectedOn))},
            {QStringLiteral("next_step"), dealTextOrNull(deal.nextStep)},
            {QStringLiteral("next_on"), dealTextOrNull(dealDayText(deal.nextOn))},
            {QStringLiteral("closed_on"), dealTextOrNull(dealDayText(deal.closedOn))},
            {QStringLiteral("lost_reason"), dealTextOrNull(row.lostReason)},
            {QStringLiteral("lost_note"), dealTextOrNull(deal.lostNote)},
            {QStringLiteral("order"), dealTextOrNull(row.order)},
            {QStringLiteral("note"), dealTextOrNull(deal.note)}};
}

} // namespace

Answer dealsAnswer(const Context &context, const Book &book, const std::vector<DealRow> &rows)
{
    const Currency currency = book.settings().currency;
    const Formats formats(context.language(), currency);
    Answer answer;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Code")),     context.text(QT_TRANSLATE_NOOP("cli", "Deal")),     context.text(QT_TRANSLATE_NOOP("cli", "Customer")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Person")),   context.text(QT_TRANSLATE_NOOP("cli", "Stage")),    context.text(QT_TRANSLATE_NOOP("cli", "Amount")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Expected")), context.text(QT_TRANSLATE_NOOP("cli", "Next step")), context.text(QT_TRANSLATE_NOOP("cli", "Closed"))};
    answer.right = {false, false, false, false, false, true, false, false, false};
    answer.csvHeaders = QStringList{QStringLiteral("code"),        QStringLiteral("name"),        QStringLiteral("customer"), QStringLiteral("person"),   QStringLiteral("product"),
                                    QStringLiteral("stage"),       QStringLiteral("kind"),        QStringLiteral("amount"),   QStringLiteral("opened_on"), QStringLiteral("expected_on"),
                                    QStringLiteral("next_step"),   QStringLiteral("next_on"),     QStringLiteral("closed_on"), QStringLiteral("lost_reason"), QStringLiteral("lost_note"),
                                    QStringLiteral("order")};
    QJsonArray json;
    Int128 sum = 0;
    const auto shownDay = [&](Day day) { return day.isNull() ? QString() : formats.date(day); };
    for (const DealRow &row : rows) {
        const Deal &deal = row.deal;
        const QString amount = deal.amount ? moneyText(*deal.amount, currency) : QString();
        sum += deal.amount.value_or(Money()).minorUnits();
        json.append(dealJson(row, amount));
        const QString next = deal.nextOn.isNull() ? deal.nextStep : QString(shownDay(deal.nextOn) + u' ' + deal.nextStep).trimmed();
        answer.rows.push_back({deal.code, deal.name, row.customer, row.person, row.stage, deal.amount ? formats.money(*deal.amount) : QString(), shownDay(deal.expectedOn), next,
                               shownDay(deal.closedOn)});
        answer.csvRows.push_back({deal.code, deal.name, row.customerCode, row.personCode, row.productCode, row.stageCode, dealStageKindText(row.kind), amount, dealDayText(deal.openedOn),
                                  dealDayText(deal.expectedOn), deal.nextStep, dealDayText(deal.nextOn), dealDayText(deal.closedOn), row.lostReason, deal.lostNote, row.order});
    }
    const Result<qint64> total = narrowed(sum, "amount");
    answer.json = QJsonObject{{QStringLiteral("deals"), json}, {QStringLiteral("amount"), total ? QJsonValue(moneyText(Money::fromMinorUnits(*total), currency)) : QJsonValue(QJsonValue::Null)}};
    if (rows.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No deals here."));
    else if (total)
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "%1 deals, %2 in all."), {formats.count(qint64(rows.size())), formats.money(Money::fromMinorUnits(*total))})};
    return answer;
}

} // namespace somo::cli
