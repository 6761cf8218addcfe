// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "core/catalog/product_alias_store.h"
#include "core/marketing/named_store.h"
#include "core/orders/credit_rule_store.h"
#include "core/orders/order_twin_query.h"
#include "core/orders/order_twin_store.h"
#include "core/people/people_store.h"
#include "core/words/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace somo::cli {

namespace {

constexpr int mostListed = 10'000;

/// "12" → 12, of the word at that place.
Result<qint64> numberAt(Context &context, const Call &call, int place)
{
    bool isNumber = false;
    const qint64 number = call.positions().value(place).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("N")}));
    return number;
}

Status refuseMore(Context &context, const Call &call, int most)
{
    return call.positions().size() > most ? Status(context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}))) : success();
}

class TwinsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("twins"); }
    QString form() const override { return QStringLiteral("twins [same N --counts CODE | different N | ask N] [--all]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Pairs of orders of two sources that may be one sale. Of two that are the same only the one named by --counts counts; “ask” opens the question again.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo twins same 3 --counts 260401KW474ETA"); }
    std::vector<OptionSpec> options() const override { return {{QStringLiteral("--counts"), QStringLiteral("CODE")}, {QStringLiteral("--all"), {}}}; }

    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty()) {
            SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
            return list(context, *book, call.has(QStringLiteral("--all")));
        }
        const std::optional<TwinState> state = word == u"ask" ? std::optional(TwinState::possible) : twinStateFromText(word);
        if (!state || word == u"possible")
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, QStringLiteral("same, different, ask")}));
        SOMO_TRY(refuseMore(context, call, 2));
        SOMO_TRY_ASSIGN(const qint64 number, numberAt(context, call, 1));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const std::vector<OrderTwin> pairs, orderTwins(book->database(), std::nullopt, mostListed));
        const auto pair = std::ranges::find(pairs, TwinId{number}, &OrderTwin::id);
        if (pair == pairs.end())
            return failure(ErrorCode::rowNotFound, {QStringLiteral("order_twin"), QString::number(number)});
        OrderId counts;
        if (*state == TwinState::same) {
            SOMO_TRY_ASSIGN(counts, counting(context, call, *pair));
        }
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("twin_") + twinStateText(*state), {pair->first.code, pair->second.code}}, author, [&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const bool changed, twins::answer(database, pair->id, *state, counts));
            (void)changed;
            return success();
        }));
        return list(context, *book, true);
    }

private:
    /// --counts: the code of one of the two, or its source where both have the same code.
    static Result<OrderId> counting(Context &context, const Call &call, const OrderTwin &pair)
    {
        const QString text = call.value(QStringLiteral("--counts"));
        if (text.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--counts")}));
        const bool sameCode = pair.first.code == pair.second.code;
        if ((!sameCode && text == pair.first.code) || text == pair.first.source)
            return pair.first.id;
        if ((!sameCode && text == pair.second.code) || text == pair.second.source)
            return pair.second.id;
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--counts"), text, QStringList{sameCode ? pair.first.source : pair.first.code, sameCode ? pair.second.source : pair.second.code}.join(QStringLiteral(", "))}));
    }

    static QJsonObject sideJson(const TwinSide &side, const BookSettings &settings)
    {
        return {{QStringLiteral("code"), side.code}, {QStringLiteral("source"), side.source}, {QStringLiteral("ordered_on"), side.orderedOn.toIso()},
                {QStringLiteral("customer"), side.customer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(side.customer)},
                {QStringLiteral("net"), moneyText(side.net, settings.currency)}};
    }

    static Result<int> list(Context &context, Book &book, bool all)
    {
        SOMO_TRY_ASSIGN(const std::vector<OrderTwin> pairs, orderTwins(book.database(), all ? std::nullopt : std::optional(TwinState::possible), mostListed));
        const Formats formats(context.language(), book.settings().currency);
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "Order")), context.text(QT_TRANSLATE_NOOP("cli", "Source")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Date")), context.text(QT_TRANSLATE_NOOP("cli", "Amount")), context.text(QT_TRANSLATE_NOOP("cli", "State"))};
        answer.right = {true, false, false, false, true, false};
        answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("code"), QStringLiteral("source"), QStringLiteral("ordered_on"), QStringLiteral("net"),
                                        QStringLiteral("state"), QStringLiteral("counts")};
        for (const OrderTwin &pair : pairs) {
            const QString state = twinStateText(pair.state);
            QJsonObject row{{QStringLiteral("number"), pair.id.value}, {QStringLiteral("state"), state}, {QStringLiteral("found_by"), pair.code},
                            {QStringLiteral("first"), sideJson(pair.first, book.settings())}, {QStringLiteral("second"), sideJson(pair.second, book.settings())}};
            const OrderId counts = !pair.copy ? OrderId() : pair.copy == pair.first.id ? pair.second.id : pair.first.id;
            row[QStringLiteral("counts")] = !counts ? QJsonValue(QJsonValue::Null) : QJsonValue(counts == pair.first.id ? QStringLiteral("first") : QStringLiteral("second"));
            rows.append(row);
            for (const TwinSide *side : {&pair.first, &pair.second}) {
                const QString number = side == &pair.first ? QString::number(pair.id.value) : QString();
                const QString word = side == &pair.first ? context.thing(state) : side->id == pair.copy ? context.text(QT_TRANSLATE_NOOP("cli", "counts nowhere")) : QString();
                answer.rows.push_back({number, side->code, context.thing(side->source), formats.date(side->orderedOn), formats.money(side->net), word});
                answer.csvRows.push_back({QString::number(pair.id.value), side->code, side->source, side->orderedOn.toIso(), moneyText(side->net, book.settings().currency), state,
                                          side->id == pair.copy ? QStringLiteral("0") : QStringLiteral("1")});
            }
        }
        if (pairs.empty())
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No pairs wait for an answer."));
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

class CreditRulesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("credit-rules"); }
    QString form() const override
    {
        return QStringLiteral("credit-rules [add --to PERSON|keeper [--source PLATFORM[/SHOP]] [--area AREA] [--region PROVINCE] [--from DATE] [--until DATE] | move N PLACE"
                              " | remove N | apply [--dry-run] [--with-closed]]");
    }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Who is credited with orders that name nobody: the first rule that fits. Rules act on imports; “apply” credits orders of the book that name nobody.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo credit-rules add --source shopee/shop-a --to An"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--to"), QStringLiteral("PERSON")}, {QStringLiteral("--source"), QStringLiteral("SOURCE")}, {QStringLiteral("--area"), QStringLiteral("AREA")},
                {QStringLiteral("--region"), QStringLiteral("PROVINCE")}, {QStringLiteral("--from"), QStringLiteral("DATE")}, {QStringLiteral("--until"), QStringLiteral("DATE")},
                {QStringLiteral("--dry-run"), {}}, {QStringLiteral("--with-closed"), {}}};
    }

    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty()) {
            SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
            return list(context, *book);
        }
        if (word == u"add")
            return add(context, call);
        if (word == u"move")
            return move(context, call);
        if (word == u"remove")
            return remove(context, call);
        if (word == u"apply")
            return apply(context, call);
        return context.usage(failure(ErrorCode::cliBadValue, {name(), word, QStringLiteral("add, move, remove, apply")}));
    }

private:
    static Result<Day> dayOf(Context &context, const Call &call, const QString &option, Day otherwise)
    {
        if (!call.has(option))
            return otherwise;
        const std::optional<Day> day = Day::fromIso(call.value(option));
        if (!day)
            return context.usage(failure(ErrorCode::cliBadValue, {option, call.value(option), QStringLiteral("YYYY-MM-DD")}));
        return *day;
    }

    static Result<int> add(Context &context, const Call &call)
    {
        SOMO_TRY(refuseMore(context, call, 1));
        if (!call.has(QStringLiteral("--to")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--to")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        Database &database = book->database();
        CreditRule rule;
        rule.platform = platformOf(call.value(QStringLiteral("--source")));
        rule.shop = shopOf(call.value(QStringLiteral("--source")));
        SOMO_TRY_ASSIGN(rule.valid.first, dayOf(context, call, QStringLiteral("--from"), Day()));
        SOMO_TRY_ASSIGN(rule.valid.last, dayOf(context, call, QStringLiteral("--until"), Day::fromNumber(99999999)));
        if (call.has(QStringLiteral("--area"))) {
            SOMO_TRY_ASSIGN(const qint64 area, cutValueFromText(database, Cut::area, call.value(QStringLiteral("--area")), context.today()));
            rule.area = AreaId{area};
        }
        if (call.has(QStringLiteral("--region"))) {
            SOMO_TRY_ASSIGN(const qint64 province, cutValueFromText(database, Cut::region, call.value(QStringLiteral("--region")), context.today()));
            rule.province = ProvinceId{province};
        }
        const QString to = call.value(QStringLiteral("--to"));
        rule.toKeeper = to == u"keeper";
        if (!rule.toKeeper) {
            SOMO_TRY_ASSIGN(const qint64 person, cutValueFromText(database, Cut::person, to, context.today()));
            rule.person = PersonId{person};
        }
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("credit_rule_saved"), {}}, author, [&](Database &writing) -> Status {
            SOMO_TRY_ASSIGN(const CreditRuleId id, credit_rules::save(writing, rule));
            (void)id;
            return success();
        }));
        return list(context, *book);
    }

    static Result<int> move(Context &context, const Call &call)
    {
        SOMO_TRY(refuseMore(context, call, 3));
        SOMO_TRY_ASSIGN(const qint64 number, numberAt(context, call, 1));
        SOMO_TRY_ASSIGN(const qint64 place, numberAt(context, call, 2));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("credit_rule_moved"), {}}, author,
                             [&](Database &database) { return credit_rules::move(database, CreditRuleId{number}, int(std::min<qint64>(place, mostListed)) - 1); }));
        return list(context, *book);
    }

    static Result<int> remove(Context &context, const Call &call)
    {
        SOMO_TRY(refuseMore(context, call, 2));
        SOMO_TRY_ASSIGN(const qint64 number, numberAt(context, call, 1));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("credit_rule_removed"), {}}, author, [&](Database &database) { return credit_rules::remove(database, CreditRuleId{number}); }));
        return list(context, *book);
    }

    static Result<int> apply(Context &context, const Call &call)
    {
        SOMO_TRY(refuseMore(context, call, 1));
        const bool trial = call.has(QStringLiteral("--dry-run")), withClosed = call.has(QStringLiteral("--with-closed"));
        SOMO_TRY_ASSIGN(Book *const book, context.book(trial ? Book::Mode::readOnly : Book::Mode::readWrite));
        SOMO_TRY_ASSIGN(const std::vector<RuleCredit> credits, creditsByRules(book->database(), book->settings().fiscalStart));
        int written = 0;
        if (!trial && !credits.empty()) {
            SOMO_TRY_ASSIGN(const QString author, context.author());
            SOMO_TRY(book->write({QStringLiteral("orders_credited_by_rules"), {}}, author, [&](Database &database) -> Status {
                SOMO_TRY_ASSIGN(written, credit_rules::apply(database, credits, withClosed));
                return success();
            }));
        }
        const Formats formats(context.language(), book->settings().currency);
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Order")), context.text(QT_TRANSLATE_NOOP("cli", "Source")), context.text(QT_TRANSLATE_NOOP("cli", "Date")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Amount")), context.text(QT_TRANSLATE_NOOP("cli", "Credited to")), QString()};
        answer.right = {false, false, false, true, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("source"), QStringLiteral("ordered_on"), QStringLiteral("net"), QStringLiteral("person"),
                                        QStringLiteral("in_closed_period")};
        for (const RuleCredit &credit : credits) {
            const QString closed = credit.inClosedPeriod ? context.text(QT_TRANSLATE_NOOP("cli", "in a closed period")) : QString();
            answer.rows.push_back({credit.code, context.thing(credit.source), formats.date(credit.orderedOn), formats.money(credit.net), credit.personName, closed});
            answer.csvRows.push_back({credit.code, credit.source, credit.orderedOn.toIso(), moneyText(credit.net, book->settings().currency), credit.personName,
                                      credit.inClosedPeriod ? QStringLiteral("1") : QStringLiteral("0")});
            rows.append(QJsonObject{{QStringLiteral("order"), credit.code}, {QStringLiteral("source"), credit.source}, {QStringLiteral("ordered_on"), credit.orderedOn.toIso()},
                                    {QStringLiteral("net"), moneyText(credit.net, book->settings().currency)}, {QStringLiteral("person"), credit.personName},
                                    {QStringLiteral("rule"), credit.rule.value}, {QStringLiteral("in_closed_period"), credit.inClosedPeriod}});
        }
        const qint64 closed = std::ranges::count_if(credits, &RuleCredit::inClosedPeriod);
        if (trial)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "A trial: nothing was written."));
        else
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Credited: %1."), {QString::number(written)});
        if (closed > 0 && !withClosed)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Left as they are, as they count in a closed period: %1. With --with-closed they become adjustments of the earliest open one."), {QString::number(closed)});
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("credited"), written}, {QStringLiteral("in_closed_period"), closed}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<QString> nameOr(Database &database, Cut cut, qint64 id)
    {
        return id == 0 ? Result<QString>(QString()) : codeOf(database, CutFilter{cut, {id}});
    }

    static Result<int> list(Context &context, Book &book)
    {
        SOMO_TRY_ASSIGN(const std::vector<CreditRule> rules, creditRules(book.database()));
        const Formats formats(context.language(), book.settings().currency);
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "Source")), context.text(QT_TRANSLATE_NOOP("cli", "Area")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Region")), context.text(QT_TRANSLATE_NOOP("cli", "Credited to")), context.text(QT_TRANSLATE_NOOP("cli", "From")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Until"))};
        answer.right = {true, false, false, false, false, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("source"), QStringLiteral("area"), QStringLiteral("region"), QStringLiteral("to"),
                                        QStringLiteral("from"), QStringLiteral("until")};
        for (const CreditRule &rule : rules) {
            const QString source = rule.shop.isEmpty() ? rule.platform : QString(rule.platform + u'/' + rule.shop);
            SOMO_TRY_ASSIGN(const QString area, nameOr(book.database(), Cut::area, rule.area.value));
            SOMO_TRY_ASSIGN(const QString region, nameOr(book.database(), Cut::region, rule.province.value));
            SOMO_TRY_ASSIGN(const QString person, nameOr(book.database(), Cut::person, rule.person.value));
            const QString from = rule.valid.first.isNull() ? QString() : rule.valid.first.toIso();
            const QString until = rule.valid.last.number() == 99999999 ? QString() : rule.valid.last.toIso();
            const QString to = rule.toKeeper ? QStringLiteral("keeper") : person;
            answer.rows.push_back({QString::number(rule.id.value), source, area, region, rule.toKeeper ? context.text(QT_TRANSLATE_NOOP("cli", "the customer’s keeper")) : person,
                                   from.isEmpty() ? QString() : formats.date(rule.valid.first), until.isEmpty() ? QString() : formats.date(rule.valid.last)});
            answer.csvRows.push_back({QString::number(rule.id.value), source, area, region, to, from, until});
            const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
            rows.append(QJsonObject{{QStringLiteral("number"), rule.id.value}, {QStringLiteral("source"), textOrNull(source)}, {QStringLiteral("area"), textOrNull(area)},
                                    {QStringLiteral("region"), textOrNull(region)}, {QStringLiteral("to"), to}, {QStringLiteral("from"), textOrNull(from)},
                                    {QStringLiteral("until"), textOrNull(until)}});
        }
        if (rules.empty())
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No rules yet: orders that name nobody stay credited to nobody."));
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

class ProductAliasesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("product-aliases"); }
    QString form() const override { return QStringLiteral("product-aliases [set --source SOURCE (--sku CODE | --name NAME) --product CODE | remove N]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "What sources call the book’s products: later imports of the source take such lines as that product.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo product-aliases set --source shopee/shop-a --sku SP-TRA-01 --product TRA"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--source"), QStringLiteral("SOURCE")}, {QStringLiteral("--sku"), QStringLiteral("CODE")}, {QStringLiteral("--name"), QStringLiteral("NAME")},
                {QStringLiteral("--product"), QStringLiteral("CODE")}};
    }

    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty()) {
            SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
            return list(context, *book);
        }
        if (word == u"set")
            return set(context, call);
        if (word != u"remove")
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, QStringLiteral("set, remove")}));
        SOMO_TRY(refuseMore(context, call, 2));
        SOMO_TRY_ASSIGN(const qint64 number, numberAt(context, call, 1));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("product_alias_removed"), {}}, author, [&](Database &database) { return products::removeAlias(database, ProductAliasId{number}); }));
        return list(context, *book);
    }

private:
    static Result<int> set(Context &context, const Call &call)
    {
        SOMO_TRY(refuseMore(context, call, 1));
        for (const QString &option : {QStringLiteral("--source"), QStringLiteral("--product")}) {
            if (!call.has(option))
                return context.usage(failure(ErrorCode::cliArgumentMissing, {option}));
        }
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        const QString code = call.value(QStringLiteral("--product"));
        SOMO_TRY_ASSIGN(const qint64 product, cutValueFromText(book->database(), Cut::product, code, context.today()));
        SOMO_TRY_ASSIGN(const QString author, context.author());
        const QString sku = call.value(QStringLiteral("--sku")), name = call.value(QStringLiteral("--name"));
        SOMO_TRY(book->write({QStringLiteral("product_alias_set"), {sku.isEmpty() ? name : sku, code}}, author, [&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, call.value(QStringLiteral("--source"))));
            SOMO_TRY_ASSIGN(const ProductAliasId id, products::setAlias(database, {{}, SourceId{source}, sku, name, ProductId{product}}));
            (void)id;
            return success();
        }));
        return list(context, *book);
    }

    static Result<int> list(Context &context, Book &book)
    {
        SOMO_TRY_ASSIGN(const std::vector<ProductAliasRow> aliases, products::aliases(book.database()));
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "Source")), context.text(QT_TRANSLATE_NOOP("cli", "Its code")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Its name")), context.text(QT_TRANSLATE_NOOP("cli", "Product"))};
        answer.right = {true, false, false, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("number"), QStringLiteral("source"), QStringLiteral("sku"), QStringLiteral("name"), QStringLiteral("product")};
        for (const ProductAliasRow &row : aliases) {
            const QString number = QString::number(row.alias.id.value);
            answer.rows.push_back({number, row.source, row.alias.sku, row.alias.name, row.productName});
            answer.csvRows.push_back({number, row.source, row.alias.sku, row.alias.name, row.productCode});
            rows.append(QJsonObject{{QStringLiteral("number"), row.alias.id.value}, {QStringLiteral("source"), row.source}, {QStringLiteral("sku"), row.alias.sku},
                                    {QStringLiteral("name"), row.alias.name}, {QStringLiteral("product"), row.productCode}});
        }
        if (aliases.empty())
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No source calls a product by another code or name."));
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> joiningCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<TwinsCommand>());
    commands.push_back(std::make_unique<CreditRulesCommand>());
    commands.push_back(std::make_unique<ProductAliasesCommand>());
    return commands;
}

} // namespace somo::cli
