// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/input_file.h"
#include "app/cli/lookup.h"
#include "core/commission/closing_store.h"
#include "core/commission/commission_query.h"
#include "core/commission/explanation_query.h"
#include "core/commission/policy_json.h"
#include "core/commission/simulation.h"
#include "core/ledger/ledger_derivation.h"
#include "core/orders/order_query.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace somo::cli {

namespace {

/// Percents have two decimals (cli.md); a rate that needs more says all of them.
QString rateText(Rate rate)
{
    constexpr qint64 twoDecimals = 100;
    return rate.millionths % twoDecimals == 0 ? fixedText(rate.millionths / twoDecimals, 2) : shortText(rate.millionths, 4);
}

QJsonValue unitJson(qint64 value, StatementUnit unit, const Figures &figures)
{
    switch (unit) {
    case StatementUnit::money: return figures.money(Money::fromMinorUnits(value));
    case StatementUnit::units: return quantityText(Quantity{value});
    case StatementUnit::orders: return value;
    case StatementUnit::percent: return rateText(Rate{value});
    }
    return {};
}

QJsonValue optionalJson(const std::optional<qint64> &value, StatementUnit unit, const Figures &figures)
{
    return value ? unitJson(*value, unit, figures) : QJsonValue::Null;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

/// A sheet as cli.md's JSON and as tables.
class SheetAnswer {
public:
    SheetAnswer(const Context &context, const Book &book, const CommissionSheet &sheet, std::map<OrderId, QString> codes)
        : m_context(context)
        , m_sheet(sheet)
        , m_figures(context.language(), book.settings().currency)
        , m_codes(std::move(codes))
    {
    }

    /// Adds the orders behind each row.
    void explain(Database &database) { m_explained = &database; }

    /// Of everybody, or of one person.
    Result<Answer> make(PersonId only)
    {
        Answer answer;
        QJsonArray rows;
        Int128 total = 0;
        for (const PayStatement &statement : m_sheet.statements) {
            if (only && statement.person != only)
                continue;
            QJsonObject row = rowJson(statement);
            if (m_explained)
                SOMO_TRY(addOrders(statement, row, answer));
            rows.append(row);
            addRow(statement, answer);
            total += statement.total.minorUnits();
        }
        SOMO_TRY_ASSIGN(const qint64 sum, narrowed(total, "commission"));
        answer.json = QJsonObject{{QStringLiteral("period"), m_sheet.period.toText()}, {QStringLiteral("state"), periodStateText(m_sheet.state)},
                                  {QStringLiteral("rows"), rows}, {QStringLiteral("total"), m_figures.money(Money::fromMinorUnits(sum))}};
        addHeaders(answer);
        answer.hasTotal = !answer.rows.empty();
        if (answer.hasTotal)
            answer.rows.push_back({text(QT_TRANSLATE_NOOP("cli", "Total")), {}, {}, {}, {}, {}, {}, shown(Money::fromMinorUnits(sum))});
        if (rows.isEmpty())
            answer.lead = only ? text(QT_TRANSLATE_NOOP("cli", "No policy in force covers this person in that period, so no commission is earned."))
                               : text(QT_TRANSLATE_NOOP("cli", "No policy in force pays by this kind of period."));
        return answer;
    }

private:
    QString text(const char *source) const { return m_context.text(source); }
    QString shown(Money amount) const { return m_figures.words().formats().money(amount); }

    QJsonObject lineJson(const StatementLine &line) const
    {
        QJsonObject json{{QStringLiteral("kind"), statementLineText(line.kind)},
                         {QStringLiteral("rule"), orNull(line.rule)},
                         {QStringLiteral("from"), optionalJson(line.from, line.fromUnit, m_figures)},
                         {QStringLiteral("rate"), line.rate ? QJsonValue(rateText(*line.rate)) : QJsonValue::Null},
                         {QStringLiteral("base"), optionalJson(line.base, line.baseUnit, m_figures)},
                         {QStringLiteral("amount"), m_figures.money(line.amount)},
                         {QStringLiteral("cause"), orNull(statementCauseText(line.cause))}};
        if (line.each)
            json[QStringLiteral("each")] = m_figures.money(*line.each);
        if (const auto code = m_codes.find(line.order); code != m_codes.end())
            json[QStringLiteral("order")] = code->second;
        if (!line.on.isNull())
            json[QStringLiteral("on")] = line.on.toIso();
        if (line.period)
            json[QStringLiteral("period")] = line.period->toText();
        if (!line.words.isEmpty())
            json[QStringLiteral("reason")] = line.words;
        return json;
    }

    QJsonObject rowJson(const PayStatement &statement) const
    {
        const Policy &policy = m_sheet.version(statement).policy;
        const RosterPerson *person = m_sheet.person(statement);
        QJsonArray lines;
        for (const StatementLine &line : statement.lines)
            lines.append(lineJson(line));
        return {{QStringLiteral("person"), QJsonObject{{QStringLiteral("code"), person ? person->code : QString()}, {QStringLiteral("name"), person ? person->name : QString()}}},
                {QStringLiteral("policy"), QJsonObject{{QStringLiteral("code"), policy.code}, {QStringLiteral("version"), policy.version}}},
                {QStringLiteral("base"), unitJson(statement.base, unitOf(policy.base), m_figures)},
                {QStringLiteral("commission"), m_figures.money(statement.commission())},
                {QStringLiteral("bonuses"), m_figures.money(statement.sumOf(StatementLineKind::bonus))},
                {QStringLiteral("adjustments"), m_figures.money(statement.sumOf(StatementLineKind::adjustment))},
                {QStringLiteral("carried_in"), m_figures.money(statement.carriedIn)},
                {QStringLiteral("carried_out"), m_figures.money(statement.carriedOut)},
                {QStringLiteral("total"), m_figures.money(statement.total)},
                {QStringLiteral("lines"), lines}};
    }

    Status addOrders(const PayStatement &statement, QJsonObject &row, Answer &answer)
    {
        // An order stands once, with the policy that looked at it; those without any stand with the person's first row.
        const bool isFirst = m_listed.insert(statement.person).second;
        const QString &policy = m_sheet.version(statement).policy.code;
        SOMO_TRY_ASSIGN(const auto orders, explainOrders(*m_explained, m_sheet, statement.person));
        QJsonArray list;
        for (const ExplainedOrder &order : orders) {
            if (order.policy != policy && !(order.policy.isEmpty() && isFirst))
                continue;
            list.append(orderJson(order));
            answer.tail += orderSentence(order);
        }
        row[QStringLiteral("orders")] = list;
        return success();
    }

    QJsonObject orderJson(const ExplainedOrder &order) const
    {
        return {{QStringLiteral("order"), order.code},
                {QStringLiteral("ordered_on"), order.orderedOn.toIso()},
                {QStringLiteral("reason"), payReasonText(order.reason)},
                {QStringLiteral("amount"), m_figures.money(order.amount)},
                {QStringLiteral("rules"), QJsonArray::fromStringList(order.rules)},
                {QStringLiteral("on"), order.on.isNull() ? QJsonValue::Null : QJsonValue(order.on.toIso())},
                {QStringLiteral("period"), order.period ? QJsonValue(order.period->toText()) : QJsonValue::Null}};
    }

    /// What an order paid, or why it paid nothing and what would have to happen.
    QString orderSentence(const ExplainedOrder &order) const
    {
        const QString on = m_figures.words().formats().date(order.on);
        switch (order.reason) {
        case PayReason::paid: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: %2, by %3"), {order.code, shown(order.amount), order.rules.join(QStringLiteral(", "))});
        case PayReason::draft: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing yet, it is a draft. Confirmed and counted, it pays."), {order.code});
        case PayReason::cancelled: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, it was cancelled."), {order.code});
        case PayReason::notYet: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing yet, the policy waits until it is “%2”. Then it counts in that period."), {order.code, m_context.thing(order.event ? recognitionEventText(*order.event) : QString())});
        case PayReason::held: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: held until %2 for returns, then it counts."), {order.code, on});
        case PayReason::otherPeriod: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: counts in %2."), {order.code, order.period ? order.period->toText() : QString()});
        case PayReason::noPolicy: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, no policy in force covers it."), {order.code});
        case PayReason::noRule: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, no rule takes it. A rule without a filter would."), {order.code});
        case PayReason::noTarget: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, its bands are percents of a revenue target and there is none for this period."), {order.code});
        case PayReason::unknownCost: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, the cost of its lines is unknown. With the product's cost it pays."), {order.code});
        case PayReason::returned: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, it came back whole."), {order.code});
        case PayReason::underBand: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, the base lies in a band that pays nothing."), {order.code});
        case PayReason::gate: return m_context.text(QT_TRANSLATE_NOOP("cli", "%1: nothing, the KPI score is under the policy's mark."), {order.code});
        }
        return {};
    }

    void addRow(const PayStatement &statement, Answer &answer) const
    {
        const Policy &policy = m_sheet.version(statement).policy;
        const RosterPerson *person = m_sheet.person(statement);
        const QString name = person ? person->name : QString();
        const QString version = QStringLiteral("%1/%2").arg(policy.code).arg(policy.version);
        const QJsonValue base = unitJson(statement.base, unitOf(policy.base), m_figures);
        answer.rows.push_back({name, version, isCounted(policy.base) ? Figures::plain(base) : shown(Money::fromMinorUnits(statement.base)), shown(statement.commission()),
                               shown(statement.sumOf(StatementLineKind::bonus)), shown(statement.sumOf(StatementLineKind::adjustment)),
                               shown(statement.carriedOut), shown(statement.total)});
        for (const StatementLine &line : statement.lines) {
            const QJsonObject json = lineJson(line);
            QStringList plain{person ? person->code : QString(), policy.code, QString::number(policy.version)};
            for (const char16_t *key : {u"kind", u"rule", u"from", u"rate", u"base", u"amount", u"cause", u"order", u"on"})
                plain += Figures::plain(json[QStringView(key)]);
            answer.csvRows.push_back(plain);
        }
    }

    void addHeaders(Answer &answer) const
    {
        answer.headers = QStringList{text(QT_TRANSLATE_NOOP("cli", "Person")),     text(QT_TRANSLATE_NOOP("cli", "Policy")),
                                     text(QT_TRANSLATE_NOOP("cli", "Base")),       text(QT_TRANSLATE_NOOP("cli", "Commission")),
                                     text(QT_TRANSLATE_NOOP("cli", "Bonuses")),    text(QT_TRANSLATE_NOOP("cli", "Adjustments")),
                                     text(QT_TRANSLATE_NOOP("cli", "Carried on")), text(QT_TRANSLATE_NOOP("cli", "Pay"))};
        answer.right = {false, false, true, true, true, true, true, true};
        answer.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("policy"), QStringLiteral("version"), QStringLiteral("kind"), QStringLiteral("rule"),
                                        QStringLiteral("from"), QStringLiteral("rate"), QStringLiteral("base"), QStringLiteral("amount"), QStringLiteral("cause"),
                                        QStringLiteral("order"), QStringLiteral("on")};
    }

    const Context &m_context;
    const CommissionSheet &m_sheet;
    Figures m_figures;
    std::map<OrderId, QString> m_codes;
    Database *m_explained = nullptr;
    std::set<PersonId> m_listed;
};

/// The codes of the orders that the statements' lines name.
Result<std::map<OrderId, QString>> orderCodes(Database &database, const std::vector<PayStatement> &statements)
{
    std::vector<OrderId> ids;
    for (const PayStatement &statement : statements) {
        for (const StatementLine &line : statement.lines) {
            if (line.order)
                ids.push_back(line.order);
        }
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    std::map<OrderId, QString> codes;
    for (const Order &order : orders)
        codes[order.id] = order.code;
    return codes;
}

class CommissionCommand : public Command {
public:
    QString name() const override { return QStringLiteral("commission"); }
    QString form() const override
    {
        return QStringLiteral("commission --period P [--person CODE] [--explain] | commission close --period P | commission simulate --person CODE --period P [--add WHAT]… [--policy FILE]");
    }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Statements of commission; “close” calculates, approves and freezes a period; “simulate” says what a sale more (--add \"revenue=5000000,product_group=TEA\") or another policy would pay, and writes nothing.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --format json commission --period 2026-10"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--person"), QStringLiteral("CODE")},
                {QStringLiteral("--explain"), {}}, {QStringLiteral("--add"), QStringLiteral("WHAT"), true}, {QStringLiteral("--policy"), QStringLiteral("FILE")}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString what = call.positions().value(0);
        if (call.positions().size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
        if (!what.isEmpty() && what != u"close" && what != u"simulate")
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("commission"), what, QStringLiteral("close, simulate")}));
        if (!call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(what == u"close" ? Book::Mode::readWrite : Book::Mode::readOnly));
        SOMO_USAGE_ASSIGN(const Period period, Period::fromText(call.value(QStringLiteral("--period")), book->settings().fiscalStart));
        if (what == u"close")
            return close(context, *book, period);
        SOMO_TRY_ASSIGN(const PersonId person, personOf(context, call, *book));
        if (what == u"simulate")
            return simulate(context, call, *book, period, person);
        SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book->database(), book->settings(), period));
        return write(context, *book, sheet, person, call.has(QStringLiteral("--explain")));
    }

private:
    static Result<PersonId> personOf(Context &context, const Call &call, Book &book)
    {
        if (!call.has(QStringLiteral("--person")))
            return PersonId();
        SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::person, call.value(QStringLiteral("--person")), context.today()));
        return PersonId{id};
    }

    static Result<int> write(Context &context, Book &book, const CommissionSheet &sheet, PersonId person, bool explained)
    {
        SOMO_TRY_ASSIGN(auto codes, orderCodes(book.database(), sheet.statements));
        SheetAnswer made(context, book, sheet, std::move(codes));
        if (explained)
            made.explain(book.database());
        SOMO_TRY_ASSIGN(const Answer answer, made.make(person));
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> close(Context &context, Book &book, const Period &period)
    {
        SOMO_TRY_ASSIGN(const QString author, context.author());
        const ClosingMark mark{author, context.nowUtc()};
        SOMO_TRY(book.write({QStringLiteral("commission_closed"), {period.toText()}}, author,
                            [&](Database &database) { return closePeriod(database, book.settings(), period, context.today(), mark); }));
        SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(book.database(), book.settings(), period));
        return write(context, book, sheet, {}, false);
    }

    static Result<int> simulate(Context &context, const Call &call, Book &book, const Period &period, PersonId person)
    {
        if (!person)
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--person")}));
        Simulation asked;
        asked.period = period;
        asked.person = person;
        asked.on = std::clamp(context.today(), period.first(), period.last());
        for (const QString &each : call.values(QStringLiteral("--add"))) {
            SOMO_USAGE_ASSIGN(SupposedSale sale, saleFromText(book, each, context.today()));
            asked.sales.push_back(std::move(sale));
        }
        if (call.has(QStringLiteral("--policy"))) {
            const QString path = call.value(QStringLiteral("--policy"));
            SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
            SOMO_TRY_ASSIGN(const Policy policy, policyFromJson(json, book.settings(), QFileInfo(path).fileName()));
            asked.policy = policy;
        }
        SOMO_TRY_ASSIGN(const Simulated simulated, simulateCommission(book.database(), book.settings(), asked));
        SOMO_TRY_ASSIGN(auto codes, orderCodes(book.database(), simulated.then.statements));
        SOMO_TRY_ASSIGN(Answer answer, SheetAnswer(context, book, simulated.then, std::move(codes)).make(person));
        const Figures figures(context.language(), book.settings().currency);
        QJsonObject json = answer.json.toObject();
        json[QStringLiteral("before")] = figures.money(simulated.totalNow);
        json[QStringLiteral("after")] = figures.money(simulated.totalThen);
        SOMO_TRY_ASSIGN(const Money difference, subtract(simulated.totalThen, simulated.totalNow, "commission"));
        json[QStringLiteral("difference")] = figures.money(difference);
        answer.json = json;
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Pay now %1, then %2: a difference of %3. Nothing was written."),
                                               {figures.words().formats().money(simulated.totalNow), figures.words().formats().money(simulated.totalThen),
                                                figures.words().formats().money(difference)})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    /// "revenue=5000000,product_group=TEA,channel=shopee": amounts in major units, cuts by code or name.
    static Result<SupposedSale> saleFromText(Book &book, const QString &text, Day today)
    {
        SupposedSale sale;
        const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const QString key = part.section(u'=', 0, 0).trimmed();
            const QString value = part.section(u'=', 1).trimmed();
            const Error bad = failure(ErrorCode::cliBadValue, {QStringLiteral("--add"), part, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "something like revenue=5000000,product_group=TEA"))});
            if (key == u"revenue" || key == u"gross_profit") {
                const auto amount = exactDecimalFromText(value.toStdString(), book.settings().currency.decimals);
                if (!amount)
                    return bad;
                (key == u"revenue" ? sale.net : sale.grossProfit) = Money::fromMinorUnits(*amount);
                continue;
            }
            if (key == u"units") {
                const auto quantity = exactDecimalFromText(value.toStdString(), 3);
                if (!quantity)
                    return bad;
                sale.quantity = Quantity{*quantity};
                continue;
            }
            const auto cut = cutFromText(key);
            if (!cut || value.isEmpty())
                return bad;
            SOMO_TRY_ASSIGN(const qint64 id, cutValueFromText(book.database(), *cut, value, today));
            switch (*cut) {
            case Cut::product: sale.product = ProductId{id}; break;
            case Cut::productGroup: sale.productGroup = ProductGroupId{id}; break;
            case Cut::channel: sale.channel = ChannelId{id}; break;
            case Cut::region: sale.province = ProvinceId{id}; break;
            case Cut::segment: sale.segment = SegmentId{id}; break;
            default: return bad;
            }
        }
        return sale;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> commissionCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CommissionCommand>());
    return commands;
}

} // namespace somo::cli
