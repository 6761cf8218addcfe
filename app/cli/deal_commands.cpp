// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/deal_actions.h"
#include "app/cli/lookup.h"
#include "core/deals/deal_store.h"
#include "core/exchange/typed_values.h"
#include "core/orders/order_entry_store.h"
#include "core/words/period_words.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

const QString dealNameOption = QStringLiteral("--name");
const QString dealCustomerOption = QStringLiteral("--customer");
const QString dealPersonOption = QStringLiteral("--person");
const QString dealProductOption = QStringLiteral("--product");
const QString dealStageOption = QStringLiteral("--stage");
const QString dealAmountOption = QStringLiteral("--amount");
const QString dealOpenedOption = QStringLiteral("--opened");
const QString dealExpectedOption = QStringLiteral("--expected");
const QString dealNextOption = QStringLiteral("--next");
const QString dealNextOnOption = QStringLiteral("--next-on");
const QString dealNoteOption = QStringLiteral("--note");
const QString dealOnOption = QStringLiteral("--on");
const QString dealOrderOption = QStringLiteral("--order");
const QString dealReasonOption = QStringLiteral("--reason");
const QString dealClosedOption = QStringLiteral("--closed");

/// The day of an option; `without` where it isn't given, none where it is empty.
Result<Day> givenDealDay(Context &context, const Call &call, const QString &option, Day without)
{
    if (!call.has(option))
        return without;
    const QString given = call.value(option);
    const auto day = given.isEmpty() ? std::optional(Day()) : Day::fromIso(given);
    if (!day)
        return context.usage(failure(ErrorCode::cliBadValue, {option, given, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-05"))}));
    return *day;
}

/// The id that an option names; `without` where it isn't given, none where it is empty.
template <typename IdType>
Result<IdType> givenDealId(Context &context, const Call &call, const QString &option, Cut cut, Book &book, IdType without)
{
    if (!call.has(option))
        return without;
    if (call.value(option).isEmpty())
        return IdType();
    SOMO_USAGE_ASSIGN(const qint64 id, cutValueFromText(book.database(), cut, call.value(option), context.today()));
    return IdType{id};
}

Result<DealStage> givenStage(Context &context, Book &book, const QString &text)
{
    SOMO_USAGE_ASSIGN(const std::optional<DealStage> stage, dealStage(book.database(), text));
    return stage ? *stage : Result<DealStage>(context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("deal_stage"), text})));
}

/// The deal that the call's second word names.
Result<Deal> givenDeal(Context &context, const Call &call, Book &book)
{
    const QString text = call.positions().value(1);
    if (text.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
    SOMO_USAGE_ASSIGN(const std::optional<Deal> deal, deals::find(book.database(), text));
    return deal ? *deal : Result<Deal>(context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("deal"), text})));
}

/// The open deals, or those closed in a period, by stage and person and customer as asked.
Result<int> listDeals(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    deals::ListAsk ask;
    SOMO_TRY_ASSIGN(ask.customer, givenDealId(context, call, dealCustomerOption, Cut::customer, *book, CustomerId()));
    SOMO_TRY_ASSIGN(ask.person, givenDealId(context, call, dealPersonOption, Cut::person, *book, PersonId()));
    ask.closedIn = {lastKnownDay, firstKnownDay};
    if (call.has(dealClosedOption)) {
        SOMO_USAGE_ASSIGN(const Period period, words::periodFromWords(call.value(dealClosedOption), book->settings().fiscalStart));
        ask.open = false;
        ask.closedIn = period.days();
    }
    SOMO_TRY_ASSIGN(std::vector<DealRow> rows, deals::list(book->database(), ask));
    if (call.has(dealStageOption)) {
        SOMO_TRY_ASSIGN(const DealStage stage, givenStage(context, *book, call.value(dealStageOption)));
        std::erase_if(rows, [&](const DealRow &row) { return row.deal.stage != stage.id; });
    }
    SOMO_TRY(context.writeAnswer(dealsAnswer(context, *book, rows)));
    return exitDone;
}

Result<int> writeDeal(Context &context, Book &book, DealId id)
{
    SOMO_TRY_ASSIGN(const DealRow row, deals::rowById(book.database(), id));
    SOMO_TRY(context.writeAnswer(dealsAnswer(context, book, {row})));
    return exitDone;
}

/// What the options say, over what the deal held before.
Result<Deal> filledDeal(Context &context, const Call &call, Book &book, Deal deal)
{
    SOMO_TRY_ASSIGN(deal.customer, givenDealId(context, call, dealCustomerOption, Cut::customer, book, deal.customer));
    SOMO_TRY_ASSIGN(deal.person, givenDealId(context, call, dealPersonOption, Cut::person, book, deal.person));
    SOMO_TRY_ASSIGN(deal.product, givenDealId(context, call, dealProductOption, Cut::product, book, deal.product));
    SOMO_TRY_ASSIGN(deal.openedOn, givenDealDay(context, call, dealOpenedOption, deal.openedOn));
    SOMO_TRY_ASSIGN(deal.expectedOn, givenDealDay(context, call, dealExpectedOption, deal.expectedOn));
    SOMO_TRY_ASSIGN(deal.nextOn, givenDealDay(context, call, dealNextOnOption, deal.nextOn));
    if (call.has(dealNameOption))
        deal.name = call.value(dealNameOption);
    if (call.has(dealNextOption))
        deal.nextStep = call.value(dealNextOption);
    if (call.has(dealNoteOption))
        deal.note = call.value(dealNoteOption);
    if (!call.has(dealAmountOption))
        return deal;
    const QString given = call.value(dealAmountOption);
    const auto amount = amountFromTyping(given, book.settings().currency);
    if (!given.isEmpty() && (!amount || amount->ambiguous))
        return context.usage(failure(ErrorCode::cliBadValue, {dealAmountOption, given, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "an amount such as 2000000"))}));
    deal.amount = given.isEmpty() ? std::nullopt : std::optional(amount->amount);
    return deal;
}

Result<int> addDeal(Context &context, const Call &call)
{
    const QString name = call.positions().value(1);
    if (name.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("NAME")}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    Deal begun;
    begun.name = name;
    begun.openedOn = context.today();
    SOMO_TRY_ASSIGN(begun.person, context.authorId());
    SOMO_TRY_ASSIGN(Deal deal, filledDeal(context, call, *book, begun));
    const QString stage = call.value(dealStageOption);
    DealId id;
    SOMO_TRY(book->write({QStringLiteral("deal_added"), {deal.name}}, author, [&](Database &database) -> Status {
        SOMO_TRY(stages::ensureShipped(database));
        if (!stage.isEmpty()) {
            SOMO_TRY_ASSIGN(const DealStage known, givenStage(context, *book, stage));
            deal.stage = known.id;
            deal.closedOn = known.kind == DealStageKind::open ? Day() : context.today();
        }
        SOMO_TRY_ASSIGN(id, deals::add(database, deal));
        return success();
    }));
    return writeDeal(context, *book, id);
}

Result<int> changeDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal known, givenDeal(context, call, *book));
    SOMO_TRY_ASSIGN(const Deal deal, filledDeal(context, call, *book, known));
    SOMO_TRY(book->write({QStringLiteral("deal_changed"), {deal.name}}, author, [&](Database &database) { return deals::update(database, deal); }));
    return writeDeal(context, *book, deal.id);
}

Result<int> moveDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal deal, givenDeal(context, call, *book));
    if (call.positions().value(2).isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("STAGE")}));
    SOMO_TRY_ASSIGN(const DealStage stage, givenStage(context, *book, call.positions().value(2)));
    SOMO_TRY_ASSIGN(const Day day, givenDealDay(context, call, dealOnOption, context.today()));
    SOMO_TRY(book->write({QStringLiteral("deal_moved"), {deal.name, stage.name}}, author, [&](Database &database) { return deals::moveTo(database, deal.id, stage.id, day); }));
    return writeDeal(context, *book, deal.id);
}

/// With --order it becomes a draft order of that day in the same command.
Result<int> winDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal deal, givenDeal(context, call, *book));
    SOMO_TRY_ASSIGN(const Day day, givenDealDay(context, call, dealOnOption, context.today()));
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(book->database()));
    const auto now = std::ranges::find(all, deal.stage, &DealStage::id);
    const bool isWon = now != all.end() && now->kind == DealStageKind::won;
    SOMO_TRY(book->write({QStringLiteral("deal_won"), {deal.name}}, author, [&](Database &database) -> Status {
        if (!isWon)
            SOMO_TRY(deals::win(database, deal.id, day));
        if (!call.has(dealOrderOption) || deal.order)
            return success();
        SOMO_TRY_ASSIGN(const Order order, deals::orderOf(database, deal.id, day));
        SOMO_TRY_ASSIGN(const OrderSaved saved, orders::saveEntry(database, {order, {}, {}, {}}));
        return deals::linkOrder(database, deal.id, saved.id);
    }));
    return writeDeal(context, *book, deal.id);
}

Result<int> loseDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal deal, givenDeal(context, call, *book));
    SOMO_TRY_ASSIGN(const Day day, givenDealDay(context, call, dealOnOption, context.today()));
    if (call.value(dealReasonOption).isEmpty()) {
        SOMO_TRY_ASSIGN(const std::vector<LostReason> reasons, lostReasons(book->database()));
        QStringList codes;
        for (const LostReason &each : reasons) {
            if (!each.retired)
                codes += each.code;
        }
        return context.usage(failure(ErrorCode::cliBadValue, {dealReasonOption, QString(), codes.join(QStringLiteral(", "))}));
    }
    SOMO_USAGE_ASSIGN(const std::optional<LostReason> reason, lostReason(book->database(), call.value(dealReasonOption)));
    if (!reason)
        return context.usage(failure(ErrorCode::cliNotFound, {QStringLiteral("lost_reason"), call.value(dealReasonOption)}));
    SOMO_TRY(book->write({QStringLiteral("deal_lost"), {deal.name}}, author,
                         [&](Database &database) { return deals::lose(database, deal.id, day, reason->id, call.value(dealNoteOption)); }));
    return writeDeal(context, *book, deal.id);
}

Result<int> unlinkDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal deal, givenDeal(context, call, *book));
    SOMO_TRY(book->write({QStringLiteral("deal_unlinked"), {deal.name}}, author, [&](Database &database) { return deals::linkOrder(database, deal.id, {}); }));
    return writeDeal(context, *book, deal.id);
}

Result<int> removeDeal(Context &context, const Call &call)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readWrite));
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Deal deal, givenDeal(context, call, *book));
    SOMO_TRY(book->write({QStringLiteral("deal_removed"), {deal.name}}, author, [&](Database &database) { return deals::remove(database, deal.id); }));
    return listDeals(context, {});
}

std::vector<OptionSpec> dealContentOptions(std::vector<OptionSpec> more)
{
    const QString code = QStringLiteral("CODE"), date = QStringLiteral("DATE"), text = QStringLiteral("TEXT");
    more.insert(more.end(), {{dealCustomerOption, code}, {dealPersonOption, code}, {dealProductOption, code}, {dealAmountOption, QStringLiteral("AMOUNT")}, {dealOpenedOption, date}, {dealExpectedOption, date},
                             {dealNextOption, text}, {dealNextOnOption, date}, {dealNoteOption, text}});
    return more;
}

/// `deals`, whose first word says what is done.
class DealCommand : public ActionCommand<DealAction> {
public:
    QString name() const override { return QStringLiteral("deals"); }
    QString form() const override { return QStringLiteral("deals [ACTION] …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Deals and the stages they go through: amount, expected date, next step, why one was lost; conversion and time by stage. A won deal becomes an order.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An deals add \"Tea for the office\" --customer KH-0012 --amount 12tr --expected 2026-10-30"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const DealAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word).trimmed()}));
        const qsizetype most = action->words + (word.isEmpty() ? 0 : 1);
        if (call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        return action->run(context, call);
    }

protected:
    const std::vector<DealAction> &actions() const override
    {
        static const OptionSpec on{dealOnOption, QStringLiteral("DATE")};
        static const std::vector<OptionSpec> listed{{dealStageOption, QStringLiteral("STAGE")}, {dealPersonOption, QStringLiteral("CODE")}, {dealCustomerOption, QStringLiteral("CODE")}, {dealClosedOption, QStringLiteral("P")}};
        static const std::vector<DealAction> all{
            {"", "[--stage STAGE] [--person CODE] [--customer CODE] [--closed P]", QT_TRANSLATE_NOOP("cli", "The open deals, or with --closed those closed in a period."), listed, listDeals},
            {"list", "[--stage STAGE] [--person CODE] [--customer CODE] [--closed P]", QT_TRANSLATE_NOOP("cli", "The same."), listed, listDeals},
            {"add", "NAME [--stage STAGE] [--customer CODE] [--person CODE] [--product CODE] [--amount AMOUNT] [--opened DATE] [--expected DATE] [--next TEXT] [--next-on DATE] [--note TEXT]",
             QT_TRANSLATE_NOOP("cli", "Opens a deal, today and in the first stage where nothing else is said."), dealContentOptions({{dealStageOption, QStringLiteral("STAGE")}}), addDeal, 1},
            {"change", "CODE [--name NAME] [the other options of add]", QT_TRANSLATE_NOOP("cli", "Changes what is given; an empty value takes it away."), dealContentOptions({{dealNameOption, QStringLiteral("NAME")}}), changeDeal, 1},
            {"move", "CODE STAGE [--on DATE]", QT_TRANSLATE_NOOP("cli", "Puts a deal into another stage."), {on}, moveDeal, 2},
            {"win", "CODE [--on DATE] [--order]", QT_TRANSLATE_NOOP("cli", "Wins a deal; with --order it becomes a draft order as well."), {on, {dealOrderOption, {}}}, winDeal, 1},
            {"lose", "CODE --reason REASON [--on DATE] [--note TEXT]", QT_TRANSLATE_NOOP("cli", "Closes a deal as lost, with why."),
             {on, {dealReasonOption, QStringLiteral("REASON")}, {dealNoteOption, QStringLiteral("TEXT")}}, loseDeal, 1},
            {"unlink", "CODE", QT_TRANSLATE_NOOP("cli", "Takes the order off a won deal; the order stays."), {}, unlinkDeal, 1},
            {"remove", "CODE", QT_TRANSLATE_NOOP("cli", "Takes a deal out."), {}, removeDeal, 1},
            {"stages", "[add NAME [--kind open|won|lost] | rename CODE NAME | before CODE [OTHER] | retire CODE | restore CODE]",
             QT_TRANSLATE_NOOP("cli", "The stages with what stands in them; adds, renames, puts one before another (or last), takes out of use and into use again."), {{QStringLiteral("--kind"), QStringLiteral("KIND")}}, dealStagesAction, 3},
            {"reasons", "[add NAME | rename CODE NAME | retire CODE | restore CODE]", QT_TRANSLATE_NOOP("cli", "The reasons for losing, likewise."), {}, lostReasonsAction, 3},
            {"report", "--period P [--person CODE]", QT_TRANSLATE_NOOP("cli", "Conversion and time by stage over a period."), {{QStringLiteral("--period"), QStringLiteral("P")}, {dealPersonOption, QStringLiteral("CODE")}}, dealReportAction},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> dealCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DealCommand>());
    return commands;
}

} // namespace somo::cli
