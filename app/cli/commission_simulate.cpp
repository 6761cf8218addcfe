// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"
#include "app/cli/lookup.h"
#include "app/cli/policy_actions.h"
#include "app/cli/sheet_answer.h"
#include "core/commission/policy_query.h"
#include "core/commission/simulation.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::cli {

namespace {

/// "revenue=5000000,product_group=TEA,channel=shopee": amounts in major units, cuts by code or name; "payer=SME" for an order
/// of that principal, "payer=" for one of the house.
Result<SupposedSale> saleFromText(Book &book, const QString &text, Day today)
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
        if (key == u"payer") {
            sale.payer = value;
            continue;
        }
        const auto cut = cutFromText(key);
        if (!cut || value.isEmpty())
            return bad;
        SOMO_TRY_ASSIGN(const qint64 id, cutValueFromText(book.database(), *cut, value, today));
        switch (cut->kind()) {
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

/// A payer is one that some policy names.
Status payersAreKnown(Book &book, const Simulation &asked)
{
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(book.database(), book.settings()));
    for (const SupposedSale &sale : asked.sales) {
        const QString payer = sale.payer.value_or(QString());
        const bool isKnown = payer.isEmpty() || (asked.policy && asked.policy->payer == payer)
            || std::ranges::any_of(policies, [&](const StoredPolicy &each) { return each.policy.payer == payer; });
        if (!isKnown)
            return failure(ErrorCode::cliNotFound, {QStringLiteral("payer"), payer});
    }
    return success();
}

Result<int> simulatePerson(Context &context, const Call &call, Book &book, const Period &period, PersonId person)
{
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
        SOMO_TRY_ASSIGN(const Policy policy, policyFromFile(path, book.settings()));
        asked.policy = policy;
    }
    if (const Status known = payersAreKnown(book, asked); !known)
        return context.usage(known.error());
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
    if (simulated.profitAssumed)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "A policy pays by gross profit and none was given, so all of the revenue was taken for it."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> simulate(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Period period, periodOf(context, call, *book));
    SOMO_TRY_ASSIGN(const PersonId person, personOf(context, call, *book));
    SOMO_TRY(readerOf(*book, person));
    const QString policy = call.value(QStringLiteral("--policy"));
    if (!person && (policy.isEmpty() || call.has(QStringLiteral("--add"))))
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--person")}));
    if (!person)
        return tryPolicyOn(context, *book, period, policy);
    return orRefused(context, simulatePerson(context, call, *book, period, person), policy);
}

} // namespace

CommissionAction simulateAction()
{
    return {"simulate", "--period P --person CODE [--add WHAT]… [--policy FILE] | --period P --policy FILE",
            QT_TRANSLATE_NOOP("cli", "What a sale more (--add \"revenue=5000000,product_group=TEA\") or another policy would pay one person, or another policy everybody; writes nothing."),
            {{QStringLiteral("--period"), QStringLiteral("P")}, {QStringLiteral("--person"), QStringLiteral("CODE")},
             {QStringLiteral("--add"), QStringLiteral("WHAT"), true}, {QStringLiteral("--policy"), QStringLiteral("FILE")}},
            simulate};
}

} // namespace somo::cli
