// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_tables.h"

#include "core/insight/goes_with_query.h"
#include "core/insight/insight_words.h"
#include "core/insight/next_purchase_query.h"
#include "core/insight/rfm_query.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/insight/insight_traits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <memory>

namespace somo {

namespace {

QString scoresWord(int from, int to, const InsightWords &make)
{
    return from == to ? QString::number(from) : make.text(QT_TRANSLATE_NOOP("report", "%1 to %2"), {QString::number(from), QString::number(to)});
}

QString segmentRuleText(const insight::SegmentRule &rule, const InsightWords &make)
{
    return make.text(QT_TRANSLATE_NOOP("report", "“%1”: fifth %2 by the last order, and %3 by the mean of orders and revenue."),
                     {insight::segmentWord(rule.segment, make.words), scoresWord(rule.recencyFrom, rule.recencyTo, make), scoresWord(rule.valueFrom, rule.valueTo, make)});
}

QString rfmRuleText(const DayRange &days, const InsightWords &make)
{
    return make.text(QT_TRANSLATE_NOOP("report", "Rule: customers with an order that counts in the twelve months %1, in fifths by the last order, the number of orders and revenue less returns. Equal ones stay together in the lower fifth; fewer than five customers have no fifths."),
                     {make.words.formats().range(days)});
}

Result<InsightTable> loadSegmentTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(insight::RfmTable read, insight::loadRfm(database, recognitionEventOf(settings), ask.asOf()));
    const auto rfm = std::make_shared<const insight::RfmTable>(std::move(read));
    InsightTable table;
    SOMO_TRY_ASSIGN(table.names, insight::customerNames(database));
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "Segment")), make.column(QT_TRANSLATE_NOOP("report", "Customers"), true), make.moneyColumn(QT_TRANSLATE_NOOP("report", "Revenue")),
                     make.sentences(QT_TRANSLATE_NOOP("report", "Meaning"))};
    table.rule = rfmRuleText(rfm->days, make);
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "No order counts in these twelve months."));
    table.peopleTitle = make.text(QT_TRANSLATE_NOOP("report", "Customers in the segment"));
    BarChartData chart;
    chart.title = make.text(QT_TRANSLATE_NOOP("report", "Revenue by segment"));
    chart.valueTitle = make.text(QT_TRANSLATE_NOOP("report", "Revenue"));
    chart.emptyText = table.empty;
    chart.formats = make.words.formats();
    const auto add = [&](std::optional<insight::RfmSegment> segment, const QString &meaning, const QString &rule) -> Status {
        InsightTableRow row;
        Money revenue;
        for (const insight::RfmRow &each : rfm->rows) {
            if (each.segment != segment)
                continue;
            row.people.push_back(each.customer);
            SOMO_TRY_ASSIGN(revenue, somo::add(revenue, each.revenue, "revenue"));
        }
        if (row.people.empty() && !segment)
            return success();
        sortByGivenName(row.people, table.names);
        const QString word = insight::segmentWord(segment, make.words);
        row.cells = {make.word(word), make.count(qint64(row.people.size())), make.money(revenue), make.word(meaning)};
        row.reason = {rule, meaning};
        row.chart = 0;
        table.rows.push_back(std::move(row));
        chart.items.push_back({qint64(table.rows.size()) - 1, word, revenue, std::nullopt, std::nullopt});
        return success();
    };
    if (!rfm->rows.empty()) {
        for (const insight::SegmentRule &rule : insight::segmentRules())
            SOMO_TRY(add(rule.segment, insight::segmentMeaning(rule.segment, make.words), segmentRuleText(rule, make)));
        const QString few = make.text(QT_TRANSLATE_NOOP("report", "Fewer than five customers bought then, so there are no fifths and no segments."));
        SOMO_TRY(add(std::nullopt, few, few));
    }
    table.charts = {std::move(chart)};
    table.detail = [rfm, words = make.words](CustomerId customer) {
        const insight::RfmRow *row = rfm->of(customer);
        return row ? insight::rfmReason(*row, *rfm, words) : QString();
    };
    table.brief = [rfm, words = make.words](CustomerId customer) {
        const insight::RfmRow *row = rfm->of(customer);
        return row ? insight::rfmBrief(*row, words) : QString();
    };
    return table;
}

std::optional<insight::RfmSegment> segmentAtPlace(size_t place)
{
    return place == insight::RfmMovement::none ? std::nullopt : std::optional(insight::RfmSegment(place));
}

Result<InsightTable> loadMovementTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    const Day from = ask.period.first().addDays(-1);
    const Day to = std::max(from, ask.asOf());
    SOMO_TRY_ASSIGN(const insight::RfmMovement moved, insight::loadMovement(database, recognitionEventOf(settings), from, to));
    InsightTable table;
    SOMO_TRY_ASSIGN(table.names, insight::customerNames(database));
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "From segment")), make.column(QT_TRANSLATE_NOOP("report", "To segment")), make.column(QT_TRANSLATE_NOOP("report", "Customers"), true)};
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: the segment on %1 beside the one on %2, each over its own twelve months. In no segment is who had no order in them, or while fewer than five customers had one."),
                           {formats.date(from), formats.date(to)});
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "No order counts in these twelve months."));
    table.peopleTitle = make.text(QT_TRANSLATE_NOOP("report", "Customers who moved"));
    for (size_t before = 0; before <= insight::RfmMovement::none; ++before) {
        for (size_t after = 0; after <= insight::RfmMovement::none; ++after) {
            const qint64 customers = moved.counts[before][after];
            if (customers == 0)
                continue;
            const QString earlier = insight::segmentWord(segmentAtPlace(before), make.words);
            const QString later = insight::segmentWord(segmentAtPlace(after), make.words);
            InsightTableRow row;
            for (const insight::RfmMovement::Move &move : moved.moves) {
                if (before != after && move.before == segmentAtPlace(before) && move.after == segmentAtPlace(after))
                    row.people.push_back(move.customer);
            }
            sortByGivenName(row.people, table.names);
            row.cells = {make.word(earlier), make.word(later), make.count(customers)};
            row.reason = {before == after ? make.text(QT_TRANSLATE_NOOP("report", "On both days “%1”: %2."), {earlier, formats.count(customers)})
                                          : make.text(QT_TRANSLATE_NOOP("report", "On %1 “%2”, on %3 “%4”: %5."), {formats.date(from), earlier, formats.date(to), later, formats.count(customers)})};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Result<InsightTable> loadNextTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const insight::BuyingHistory history, insight::BuyingHistory::load(database, ask.today));
    SOMO_TRY_ASSIGN(const insight::GroupIntervals groups, insight::groupIntervals(database, ask.today));
    SOMO_TRY_ASSIGN(const auto all, insight::nextPurchases(database, ask.today, history, groups, ask.period.days()));
    SOMO_TRY_ASSIGN(const insight::ListedNames names, insight::customerNames(database));
    InsightTable table;
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "Customer")), make.column(QT_TRANSLATE_NOOP("report", "Expected on"), true), make.column(QT_TRANSLATE_NOOP("report", "Last order"), true),
                     make.column(QT_TRANSLATE_NOOP("report", "Days between"), true), make.column(QT_TRANSLATE_NOOP("report", "Why"))};
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: last order and the median of the customer's last six intervals; for one day of buying alone the median of its product group. An order counts from the day it was placed."));
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "Nobody's next purchase is expected in this period."));
    for (const auto &[customer, next] : all) {
        const QString reason = insight::nextPurchaseReason(next, make.words);
        InsightTableRow row;
        row.customer = customer;
        row.cells = {make.word(names.value(customer.value).name), {formats.date(next.expected), {}, next.expected.number()}, {formats.date(next.last), {}, next.last.number()}, make.count(next.interval), make.word(reason)};
        row.reason = {reason};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<InsightTable> loadGoesWithTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const insight::GoesWith pairs, insight::loadGoesWith(database, recognitionEventOf(settings), {firstKnownDay, ask.asOf()}));
    SOMO_TRY_ASSIGN(const insight::ListedNames products, insight::productNames(database));
    InsightTable table;
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "Product")), make.column(QT_TRANSLATE_NOOP("report", "Goes with")), make.column(QT_TRANSLATE_NOOP("report", "Orders together"), true),
                     make.column(QT_TRANSLATE_NOOP("report", "Support"), true), make.column(QT_TRANSLATE_NOOP("report", "Confidence"), true), make.column(QT_TRANSLATE_NOOP("report", "Confidence back"), true),
                     make.column(QT_TRANSLATE_NOOP("report", "Lift"), true)};
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: pairs in five orders that count or more, up to %1, among %2 orders. Support is the orders with both ÷ all, confidence those with both ÷ those with the first (back: the second), lift how many times as often as chance would have it."),
                           {formats.date(ask.asOf()), formats.count(pairs.orders)});
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "No two products stand together in five orders or more."));
    for (const insight::ProductPair &pair : pairs.pairs) {
        const QString first = products.value(pair.first.value).name;
        const QString second = products.value(pair.second.value).name;
        InsightTableRow row;
        row.cells = {make.word(first), make.word(second), make.count(pair.together), make.percent(pair.support()), make.percent(pair.confidenceOfSecond()), make.percent(pair.confidenceOfFirst()),
                     {insight::liftText(pair.liftHundredths(), make.words), fixedText(pair.liftHundredths(), 2), pair.liftHundredths()}};
        row.reason = {make.text(QT_TRANSLATE_NOOP("report", "Of %1 orders %2 hold “%3”, %4 hold “%5” and %6 hold both: %6 × %1 ÷ (%2 × %4) = %7."),
                                {formats.count(pair.orders), formats.count(pair.withFirst), first, formats.count(pair.withSecond), second, formats.count(pair.together), insight::liftText(pair.liftHundredths(), make.words)})};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Result<InsightTable> loadStageTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const insight::BuyingHistory history, insight::BuyingHistory::load(database, ask.asOf()));
    SOMO_TRY_ASSIGN(auto found, insight::stagesOf(database, history, ask.asOf()));
    const auto stages = std::make_shared<const std::unordered_map<qint64, insight::StageFinding>>(std::move(found));
    InsightTable table;
    SOMO_TRY_ASSIGN(table.names, insight::customerNames(database));
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "Stage")), make.column(QT_TRANSLATE_NOOP("report", "Customers"), true), make.sentences(QT_TRANSLATE_NOOP("report", "Meaning"))};
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: as of %1. Orders go before what was said; dormant is who hasn't ordered for 90 days or more and for longer than twice the median of their last six intervals."), {make.words.formats().date(ask.asOf())});
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "The book has no customers yet."));
    table.peopleTitle = make.text(QT_TRANSLATE_NOOP("report", "Customers at the stage"));
    constexpr std::array meanings{QT_TRANSLATE_NOOP("report", "known by name"), QT_TRANSLATE_NOOP("report", "there was a call, a message or a visit"), QT_TRANSLATE_NOOP("report", "somebody said that it fits"),
                                  QT_TRANSLATE_NOOP("report", "ordered on one day"), QT_TRANSLATE_NOOP("report", "ordered on two days or more"), QT_TRANSLATE_NOOP("report", "no order for longer than usual")};
    std::array<std::vector<CustomerId>, meanings.size()> people;
    for (const auto &[customer, finding] : *stages)
        people[size_t(finding.stage)].push_back(CustomerId{customer});
    for (size_t stage = 0; stage < meanings.size() && !stages->empty(); ++stage) {
        InsightTableRow row;
        row.people = std::move(people[stage]);
        sortByGivenName(row.people, table.names);
        row.cells = {make.word(insight::stageWord(insight::Stage(stage), make.words)), make.count(qint64(row.people.size())), make.word(make.text(meanings[stage]))};
        row.reason = {make.text(QT_TRANSLATE_NOOP("report", "“%1” means: %2."), {row.cells[0].text, row.cells[2].text})};
        table.rows.push_back(std::move(row));
    }
    table.detail = [stages, words = make.words](CustomerId customer) {
        const auto finding = stages->find(customer.value);
        return finding == stages->end() ? QString() : insight::stageReason(finding->second, words);
    };
    return table;
}

} // namespace

void sortByGivenName(std::vector<CustomerId> &people, const insight::ListedNames &names)
{
    std::ranges::sort(people, {}, [&](CustomerId customer) { return names.value(customer.value).place; });
}

Result<InsightTable> loadInsightTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const ReadView view(database); // names and figures of one moment
    SOMO_TRY(view.begun());
    switch (ask.tab) {
    case InsightTab::segments: return loadSegmentTable(database, settings, ask);
    case InsightTab::movement: return loadMovementTable(database, settings, ask);
    case InsightTab::next: return loadNextTable(database, settings, ask);
    case InsightTab::goesWith: return loadGoesWithTable(database, settings, ask);
    case InsightTab::cohorts: return loadCohortTable(database, settings, ask);
    case InsightTab::traits: return loadTraitTable(database, settings, ask);
    case InsightTab::touches: return loadTouchTable(database, settings, ask);
    case InsightTab::stages: return loadStageTable(database, settings, ask);
    }
    return InsightTable();
}

} // namespace somo
