// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/insight_actions.h"
#include "app/cli/lookup.h"
#include "core/insight/insight_words.h"
#include "core/insight/next_purchase_query.h"
#include "core/insight/rfm_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/words/period_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::cli {

namespace {

const QString insightPeriod = QStringLiteral("--period");
const QString insightCustomer = QStringLiteral("--customer");

/// What one word after `insight` does.
struct InsightAction {
    const char *word; // empty: the segments
    const char *form;
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const InsightCall &call);
};

/// Customers of a table by given name.
template <typename Row>
void sortByName(std::vector<Row> &rows, const insight::ListedNames &names)
{
    std::ranges::sort(rows, {}, [&](const Row &row) { return names.value(row.customer.value).place; });
}

QJsonObject asOfJson(const insight::RfmTable &table)
{
    QJsonObject head = InsightSheet::daysJson(table.days);
    head[QStringLiteral("as_of")] = table.asOf.toIso();
    head[QStringLiteral("customers")] = qint64(table.rows.size());
    return head;
}

InsightCell segmentCell(const InsightSheet &sheet, const std::optional<insight::RfmSegment> &segment)
{
    return sheet.word(segment ? insight::segmentText(*segment) : QString(), insight::segmentWord(segment, sheet.words()));
}

QString scoresFromTo(int from, int to)
{
    return from == to ? QString::number(from) : QStringLiteral("%1-%2").arg(from).arg(to);
}

/// The segments with their rules, and who is in them.
Result<int> showSegments(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(const insight::RfmTable table, insight::loadRfm(call.book->database(), call.event(), call.asOf));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"segment", QT_TRANSLATE_NOOP("cli", "Segment"));
    sheet.addColumn(u"recency", QT_TRANSLATE_NOOP("cli", "Fifth by last order"), true);
    sheet.addColumn(u"value", QT_TRANSLATE_NOOP("cli", "Fifth by orders and revenue"), true);
    sheet.addColumn(u"customers", QT_TRANSLATE_NOOP("cli", "Customers"), true);
    sheet.addColumn(u"revenue", QT_TRANSLATE_NOOP("cli", "Revenue"), true);
    sheet.addColumn(u"meaning", QT_TRANSLATE_NOOP("cli", "Meaning"));
    for (const insight::SegmentRule &rule : insight::segmentRules()) {
        qint64 customers = 0;
        Money revenue;
        for (const insight::RfmRow &row : table.rows) {
            if (row.segment != rule.segment)
                continue;
            ++customers;
            SOMO_TRY_ASSIGN(revenue, add(revenue, row.revenue, "revenue"));
        }
        sheet.addRow({segmentCell(sheet, rule.segment), sheet.text(scoresFromTo(rule.recencyFrom, rule.recencyTo)), sheet.text(scoresFromTo(rule.valueFrom, rule.valueTo)),
                      sheet.count(customers), sheet.money(revenue), sheet.text(insight::segmentMeaning(rule.segment, sheet.words()))});
    }
    Answer answer = sheet.answer(asOfJson(table));
    if (table.rows.size() < insight::rfmLeast)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Fewer than five customers bought in these twelve months, so nobody is in a segment."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showRfm(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(insight::RfmTable table, insight::loadRfm(call.book->database(), call.event(), call.asOf));
    SOMO_TRY_ASSIGN(const insight::ListedNames names, insight::customerNames(call.book->database()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"customer", QT_TRANSLATE_NOOP("cli", "Customer"));
    sheet.addColumn(u"last_order", QT_TRANSLATE_NOOP("cli", "Last order"));
    sheet.addColumn(u"days", QT_TRANSLATE_NOOP("cli", "Days since"), true);
    sheet.addColumn(u"orders", QT_TRANSLATE_NOOP("cli", "Orders"), true);
    sheet.addColumn(u"revenue", QT_TRANSLATE_NOOP("cli", "Revenue"), true);
    sheet.addColumn(u"r", QT_TRANSLATE_NOOP("cli", "R"), true);
    sheet.addColumn(u"f", QT_TRANSLATE_NOOP("cli", "F"), true);
    sheet.addColumn(u"m", QT_TRANSLATE_NOOP("cli", "M"), true);
    sheet.addColumn(u"segment", QT_TRANSLATE_NOOP("cli", "Segment"));
    const QJsonObject head = asOfJson(table);
    const insight::RfmRow *const chosen = call.customer ? table.of(call.customer) : nullptr;
    const QStringList reason = chosen ? QStringList{insight::rfmReason(*chosen, table, sheet.words())} : QStringList();
    std::vector<insight::RfmRow> rows = call.customer ? std::vector<insight::RfmRow>() : table.rows;
    if (chosen)
        rows = {*chosen};
    sortByName(rows, names);
    for (const insight::RfmRow &row : rows) {
        const auto score = [&](int insight::RfmScores::*of) { return row.scores ? sheet.count((*row.scores).*of) : sheet.none(); };
        sheet.addRow({sheet.named(names.value(row.customer.value)), sheet.day(row.last), sheet.count(row.since), sheet.count(row.orders), sheet.money(row.revenue),
                      score(&insight::RfmScores::recency), score(&insight::RfmScores::frequency), score(&insight::RfmScores::revenue), segmentCell(sheet, row.segment)});
    }
    Answer answer = sheet.answer(head);
    answer.tail = reason;
    if (rows.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No order counts in these twelve months."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showMovement(Context &context, const InsightCall &call)
{
    const Period period = call.period.value_or(Period::of(PeriodKind::month, context.today(), call.book->settings().fiscalStart));
    const Day from = period.first().addDays(-1);
    SOMO_TRY_ASSIGN(const insight::RfmMovement moved, insight::loadMovement(call.book->database(), call.event(), from, std::max(from, call.asOf)));
    SOMO_TRY_ASSIGN(const insight::ListedNames names, insight::customerNames(call.book->database()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"from", QT_TRANSLATE_NOOP("cli", "From segment"));
    sheet.addColumn(u"to", QT_TRANSLATE_NOOP("cli", "To segment"));
    sheet.addColumn(u"customers", QT_TRANSLATE_NOOP("cli", "Customers"), true);
    const auto segmentAt = [](size_t place) { return place == insight::RfmMovement::none ? std::nullopt : std::optional(insight::RfmSegment(place)); };
    for (size_t before = 0; before <= insight::RfmMovement::none; ++before) {
        for (size_t after = 0; after <= insight::RfmMovement::none; ++after) {
            if (const qint64 customers = moved.counts[before][after]; customers > 0)
                sheet.addRow({segmentCell(sheet, segmentAt(before)), segmentCell(sheet, segmentAt(after)), sheet.count(customers)});
        }
    }
    InsightSheet moves(context, call.book->settings());
    moves.addColumn(u"customer", nullptr);
    moves.addColumn(u"from", nullptr);
    moves.addColumn(u"to", nullptr);
    std::vector<insight::RfmMovement::Move> byName = moved.moves;
    sortByName(byName, names);
    for (const insight::RfmMovement::Move &move : byName)
        moves.addRow({moves.named(names.value(move.customer.value)), segmentCell(moves, move.before), segmentCell(moves, move.after)});
    QJsonObject head = InsightSheet::daysJson({moved.from, moved.to});
    head[QStringLiteral("moves")] = moves.answer({}).json.toObject()[QStringLiteral("rows")];
    SOMO_TRY(context.writeAnswer(sheet.answer(head)));
    return exitDone;
}

Result<std::vector<insight::CustomerNext>> nextOf(const InsightCall &call)
{
    Database &database = call.book->database();
    SOMO_TRY_ASSIGN(const insight::GroupIntervals groups, insight::groupIntervals(database, call.today));
    if (call.customer) {
        SOMO_TRY_ASSIGN(const auto next, insight::nextPurchaseOf(database, call.customer, call.today, groups));
        return next ? std::vector<insight::CustomerNext>{{call.customer, *next}} : std::vector<insight::CustomerNext>();
    }
    SOMO_TRY_ASSIGN(const insight::BuyingHistory history, insight::BuyingHistory::load(database, call.today));
    return insight::nextPurchases(database, call.today, history, groups, call.period ? std::optional(call.period->days()) : std::nullopt);
}

Result<int> showNext(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(const auto all, nextOf(call));
    SOMO_TRY_ASSIGN(const insight::ListedNames names, insight::customerNames(call.book->database()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"customer", QT_TRANSLATE_NOOP("cli", "Customer"));
    sheet.addColumn(u"expected", QT_TRANSLATE_NOOP("cli", "Expected on"));
    sheet.addColumn(u"last_order", nullptr);
    sheet.addColumn(u"interval", nullptr);
    sheet.addColumn(u"intervals", nullptr);
    sheet.addColumn(u"basis", nullptr);
    sheet.addColumn(u"group", nullptr);
    sheet.addColumn(u"reason", QT_TRANSLATE_NOOP("cli", "Why"));
    for (const auto &[customer, next] : all) {
        sheet.addRow({sheet.named(names.value(customer.value)), sheet.day(next.expected), sheet.day(next.last), sheet.count(next.interval), sheet.count(next.intervals),
                      sheet.text(next.group ? QStringLiteral("group") : QStringLiteral("own")), next.group ? sheet.text(next.group->name) : sheet.none(),
                      sheet.text(insight::nextPurchaseReason(next, sheet.words()))});
    }
    Answer answer = sheet.answer({{QStringLiteral("as_of"), call.today.toIso()}});
    if (all.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No next purchase can be told: it takes two days with an order, or a product group that others bought twice."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// `insight`, whose first word says what is asked.
class InsightCommand : public ActionCommand<InsightAction> {
public:
    QString name() const override { return QStringLiteral("insight"); }
    QString form() const override { return QStringLiteral("insight [ACTION] …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "What is known of customers: segments, next purchases, what goes with what, cohorts, who buys, where they came from, stages.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo insight rfm --period 2026-09"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const InsightAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word).trimmed()}));
        if (call.positions().size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
        InsightCall asked;
        SOMO_TRY_ASSIGN(asked.book, context.book(Book::Mode::readOnly));
        asked.today = context.today();
        asked.asOf = asked.today;
        if (call.has(insightPeriod)) {
            SOMO_USAGE_ASSIGN(asked.period, words::periodFromWords(call.value(insightPeriod), asked.book->settings().fiscalStart));
            asked.asOf = std::min(asked.today, asked.period->last());
        }
        if (call.has(insightCustomer)) {
            SOMO_USAGE_ASSIGN(const qint64 customer, cutValueFromText(asked.book->database(), Cut::customer, call.value(insightCustomer), asked.today));
            asked.customer = CustomerId{customer};
        }
        return action->run(context, asked);
    }

protected:
    const std::vector<InsightAction> &actions() const override
    {
        static const OptionSpec period{insightPeriod, QStringLiteral("P")};
        static const OptionSpec customer{insightCustomer, QStringLiteral("CODE")};
        static const std::vector<InsightAction> all{
            {"", "[--period P]", QT_TRANSLATE_NOOP("cli", "The segments by last order, number of orders and revenue of twelve months, their rules and who is in them, as of the period’s end."), {period}, showSegments},
            {"rfm", "[--period P] [--customer CODE]", QT_TRANSLATE_NOOP("cli", "The same customer by customer, with the fifths from 1 to 5."), {period, customer}, showRfm},
            {"movement", "[--period P]", QT_TRANSLATE_NOOP("cli", "Who went from which segment into which during the period; without one, in this month so far."), {period}, showMovement},
            {"next", "[--period P] [--customer CODE]", QT_TRANSLATE_NOOP("cli", "Next purchases that may be expected, in the period where one is given, each with its reason."), {period, customer}, showNext},
            {"goes-with", "[--period P] [--customer CODE]", QT_TRANSLATE_NOOP("cli", "Pairs of products by lift, with support and confidence; for a customer what may go with what they bought."), {period, customer}, showGoesWith},
            {"cohorts", "[--period P]", QT_TRANSLATE_NOOP("cli", "Customers by the month of their first order: who came back in which month, and for how much."), {period}, showCohorts},
            {"demographics", "[--period P]", QT_TRANSLATE_NOOP("cli", "Customers, buyers and revenue by age, gender, province and own traits; without a period, of the last twelve months."), {period}, showDemographics},
            {"touch", "[--period P]", QT_TRANSLATE_NOOP("cli", "Where the period’s buyers came from first and by what they came last, by channel and campaign."), {period}, showTouches},
            {"stages", "[--period P] [--customer CODE]", QT_TRANSLATE_NOOP("cli", "How many customers stand at which stage, as of the period’s end; for a customer the stage with its reason."), {period, customer}, showStages},
        };
        return all;
    }
};

} // namespace

RecognitionEvent InsightCall::event() const
{
    return recognitionEventOf(book->settings());
}

std::vector<std::unique_ptr<Command>> insightCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<InsightCommand>());
    return commands;
}

} // namespace somo::cli
