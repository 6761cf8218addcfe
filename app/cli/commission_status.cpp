// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changes_answer.h"
#include "app/cli/commission_actions.h"
#include "core/commission/closing_store.h"
#include "core/commission/commission_words.h"
#include "core/ledger/ledger_derivation.h"
#include "core/orders/order_query.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

QDateTime momentOf(const PeriodStanding::Step &step, const BookSettings &settings)
{
    return QDateTime::fromMSecsSinceEpoch(step.moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60);
}

QJsonValue stepJson(const PeriodStanding::Step &step, const BookSettings &settings)
{
    if (step.author.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("by"), step.author}, {QStringLiteral("at"), momentOf(step, settings).toString(Qt::ISODate)}};
}

/// What stands in the way as JSON: kinds and codes, no sentences.
class FindingsAnswer {
public:
    FindingsAnswer(const CommissionSheet &sheet, const std::vector<PeriodFinding> &findings)
        : m_sheet(sheet)
        , m_findings(findings)
    {
    }

    Result<QJsonArray> json(Database &database) const
    {
        std::vector<OrderId> ids;
        for (const PeriodFinding &finding : m_findings)
            ids.insert(ids.end(), finding.orders.begin(), finding.orders.end());
        SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
        std::map<OrderId, QString> codes;
        for (const Order &order : orders)
            codes[order.id] = order.code;
        QJsonArray rows;
        for (const PeriodFinding &finding : m_findings)
            rows.append(one(finding, codes));
        return rows;
    }

private:
    QJsonObject one(const PeriodFinding &finding, const std::map<OrderId, QString> &codes) const
    {
        QJsonArray orders;
        for (const OrderId order : finding.orders)
            orders.append(codes.at(order));
        QJsonArray people;
        for (const PersonId id : finding.people) {
            const RosterPerson *person = m_sheet.facts.roster.person(id);
            people.append(person ? person->code : QString());
        }
        return {{QStringLiteral("kind"), findingKindText(finding.kind)},
                {QStringLiteral("blocks"), finding.blocks()},
                {QStringLiteral("count"), finding.count},
                {QStringLiteral("orders"), orders},
                {QStringLiteral("people"), people},
                {QStringLiteral("policy"), finding.policy.isEmpty() ? QJsonValue::Null : QJsonValue(finding.policy)},
                {QStringLiteral("period"), finding.period ? QJsonValue(finding.period->toText()) : QJsonValue::Null},
                {QStringLiteral("event"), finding.event ? QJsonValue(recognitionEventText(*finding.event)) : QJsonValue::Null},
                {QStringLiteral("on"), finding.on.isNull() ? QJsonValue::Null : QJsonValue(finding.on.toIso())}};
    }

    const CommissionSheet &m_sheet;
    const std::vector<PeriodFinding> &m_findings;
};

Result<int> status(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    const BookSettings &settings = book->settings();
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book->database(), settings, period));
    SOMO_TRY_ASSIGN(const PeriodStanding standing, periodStanding(book->database(), period));
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(*book));
    SOMO_TRY_ASSIGN(const auto findings, periodFindings(book->database(), settings, sheet, context.today(), reader));
    SOMO_TRY_ASSIGN(auto changes, changesSinceCalculated(book->database(), sheet));
    keepReadable(changes, reader);
    const Figures figures(context.language(), settings.currency);
    Answer answer;
    SOMO_TRY_ASSIGN(const QJsonArray found, FindingsAnswer(sheet, findings).json(book->database()));
    answer.json = QJsonObject{{QStringLiteral("period"), period.toText()},
                              {QStringLiteral("state"), periodStateText(sheet.state)},
                              {QStringLiteral("calculated"), stepJson(standing.calculated, settings)},
                              {QStringLiteral("approved"), stepJson(standing.approved, settings)},
                              {QStringLiteral("closed"), stepJson(standing.closed, settings)},
                              {QStringLiteral("findings"), found},
                              {QStringLiteral("changes"), changesJson(changes, sheet, figures)}};
    answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "%1: %2."), {figures.words().formats().period(period), periodStateWord(sheet.state, figures.words())});
    answer.csvHeaders = QStringList{QStringLiteral("kind"), QStringLiteral("blocks"), QStringLiteral("count"), QStringLiteral("policy")};
    for (const PeriodFinding &finding : findings) {
        answer.tail += findingText(finding, sheet.facts.roster, figures.words());
        answer.csvRows.push_back({findingKindText(finding.kind), finding.blocks() ? QStringLiteral("true") : QStringLiteral("false"), QString::number(finding.count), finding.policy});
    }
    answer.tail += changeSentences(changes, sheet, context, figures);
    if (reader.isPartial)
        answer.tail += hiddenSentence(context, reader);
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// The sums before and now in a sentence: of everybody, or where a server gives that alone, of the reader.
QString comparedLead(const Context &context, const PayReader &reader, const QString &period, const QString &then, const QString &today)
{
    switch (reader.sees) {
    case PayReader::Sees::everything:
        return context.text(QT_TRANSLATE_NOOP("cli", "%1 as it was closed: %2. As it would be today: %3."), {period, then, today});
    case PayReader::Sees::own:
        return context.text(QT_TRANSLATE_NOOP("cli", "Your own pay of %1 as it was closed: %2. As it would be today: %3."), {period, then, today});
    case PayReader::Sees::nothing: break;
    }
    return hiddenSentence(context, reader);
}

Result<int> compare(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PayReader reader, readerOf(*book));
    SOMO_TRY_ASSIGN(PeriodThenAndNow compared, compareWithToday(book->database(), book->settings(), period));
    keepReadable(compared.then.statements, reader);
    keepReadable(compared.today.statements, reader);
    keepReadable(compared.changes, reader);
    const Figures figures(context.language(), book->settings().currency);
    const Formats &formats = figures.words().formats();
    SOMO_TRY_ASSIGN(const Money then, totalOf(compared.then));
    SOMO_TRY_ASSIGN(const Money today, totalOf(compared.today));
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("period"), period.toText()},
                              {QStringLiteral("at_closing"), reader.isPartial ? QJsonValue::Null : figures.money(then)},
                              {QStringLiteral("today"), reader.isPartial ? QJsonValue::Null : figures.money(today)},
                              {QStringLiteral("changes"), changesJson(compared.changes, compared.today, figures)}};
    answer.lead = comparedLead(context, reader, formats.period(period), formats.money(then), formats.money(today));
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Person")), context.text(QT_TRANSLATE_NOOP("cli", "Policy")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "At closing")), context.text(QT_TRANSLATE_NOOP("cli", "Today"))};
    answer.right = {false, false, true, true};
    answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("policy"), QStringLiteral("at_closing"), QStringLiteral("today")};
    for (const StatementChange &change : compared.changes) {
        const RosterPerson *person = compared.today.facts.roster.person(change.person);
        answer.rows.push_back({person ? person->name : QString(), change.policy, formats.money(change.totalBefore), formats.money(change.totalNow)});
        answer.csvRows.push_back({person ? person->code : QString(), change.policy, Figures::plain(figures.money(change.totalBefore)), Figures::plain(figures.money(change.totalNow))});
    }
    if (compared.changes.empty() && !reader.isPartial)
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Nothing differs."))};
    if (reader.sees == PayReader::Sees::own)
        answer.tail += hiddenSentence(context, reader);
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace

CommissionAction statusAction()
{
    return {"status", "--period P", QT_TRANSLATE_NOOP("cli", "Where a period stands, who took which step, and what stands in the way of the next one."),
            {{QStringLiteral("--period"), QStringLiteral("P")}}, status};
}

CommissionAction compareAction()
{
    return {"compare", "--period P", QT_TRANSLATE_NOOP("cli", "A closed period as it was closed beside how it would come out today."),
            {{QStringLiteral("--period"), QStringLiteral("P")}}, compare};
}

} // namespace somo::cli
