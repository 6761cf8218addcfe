// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_traits.h"

#include "core/insight/cohort_query.h"
#include "core/insight/demographics_query.h"
#include "core/insight/insight_words.h"
#include "core/insight/touch_query.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace somo {

namespace {

/// The months after the first that are columns.
constexpr size_t cohortMonths = 12;

BarChartData revenueChart(const QString &title, const QString &empty, const InsightWords &make)
{
    BarChartData chart;
    chart.title = title;
    chart.valueTitle = make.text(QT_TRANSLATE_NOOP("report", "Revenue"));
    chart.emptyText = empty;
    chart.formats = make.words.formats();
    return chart;
}

/// First and last touch of one channel or campaign side by side.
struct TouchPair {
    QString name;
    qint64 firstCustomers = 0, lastCustomers = 0;
    Money first, last;
};

std::vector<TouchPair> touchPairs(const std::vector<insight::TouchRow> &first, const std::vector<insight::TouchRow> &last, const QString &none)
{
    std::map<qint64, TouchPair> byId;
    std::vector<qint64> order;
    const auto pairOf = [&](const insight::TouchRow &row) -> TouchPair & {
        const auto [place, isNew] = byId.try_emplace(row.id);
        if (isNew) {
            order.push_back(row.id);
            place->second.name = row.id == 0 ? none : row.name;
        }
        return place->second;
    };
    for (const insight::TouchRow &row : first) {
        pairOf(row).firstCustomers = row.customers;
        pairOf(row).first = row.revenue;
    }
    for (const insight::TouchRow &row : last) {
        pairOf(row).lastCustomers = row.customers;
        pairOf(row).last = row.revenue;
    }
    std::vector<TouchPair> pairs;
    for (const qint64 id : order)
        pairs.push_back(byId.at(id));
    return pairs;
}

} // namespace

Result<InsightTable> loadTraitTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const auto traits, insight::loadDemographics(database, settings, ask.period.days(), ask.today));
    InsightTable table;
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "Trait")), make.column(QT_TRANSLATE_NOOP("report", "Value")), make.column(QT_TRANSLATE_NOOP("report", "Customers"), true),
                     make.column(QT_TRANSLATE_NOOP("report", "Buyers"), true), make.moneyColumn(QT_TRANSLATE_NOOP("report", "Revenue"))};
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "The book has no customers yet."));
    const Money nobody = traits.empty() ? Money() : traits.front().nobody;
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: customers of the book, those with an order that counts in %1, and their revenue less returns, by what is known of them now. Orders that name no customer: %2."),
                           {formats.periodInText(ask.period), formats.money(nobody)});
    for (const insight::Demographic &trait : traits) {
        const QString name = insight::traitWord(trait, make.words);
        BarChartData chart = revenueChart(make.text(QT_TRANSLATE_NOOP("report", "Revenue · %1"), {name}), table.empty, make);
        for (const insight::DemographicRow &each : trait.rows) {
            const QString value = insight::traitValueWord(trait, each.value, make.words);
            InsightTableRow row;
            row.cells = {make.word(name), make.word(value), make.count(each.customers), make.count(each.buyers), make.money(each.revenue)};
            row.reason = {make.words.text(QT_TRANSLATE_N_NOOP("report", "%1 “%2”: %3 customers in the book, %4 of them bought in %5, for %6."), int(each.customers),
                                          {name, value, formats.count(each.customers), formats.count(each.buyers), formats.periodInText(ask.period), formats.money(each.revenue)})};
            row.chart = int(table.charts.size());
            table.rows.push_back(std::move(row));
            chart.items.push_back({qint64(table.rows.size()) - 1, value, each.revenue, std::nullopt, std::nullopt});
        }
        table.charts.push_back(std::move(chart));
    }
    return table;
}

Result<InsightTable> loadTouchTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const insight::Touches touches, insight::loadTouches(database, recognitionEventOf(settings), ask.period.days()));
    InsightTable table;
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "By")), make.column(QT_TRANSLATE_NOOP("report", "Value")), make.column(QT_TRANSLATE_NOOP("report", "Came first: customers"), true),
                     make.moneyColumn(QT_TRANSLATE_NOOP("report", "Came first: revenue")), make.column(QT_TRANSLATE_NOOP("report", "Came last: customers"), true),
                     make.moneyColumn(QT_TRANSLATE_NOOP("report", "Came last: revenue"))};
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "Nobody has an order that counts in this period."));
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: of everyone with an order that counts in %1 the first such order ever and the last one up to its end, with their revenue of the period. Revenue of nobody, or of those without an order in it: %2."),
                           {formats.periodInText(ask.period), formats.money(touches.others)});
    const QString none = make.text(QT_TRANSLATE_NOOP("report", "none named"));
    const auto add = [&](const QString &by, const QString &title, const std::vector<insight::TouchRow> &first, const std::vector<insight::TouchRow> &last) {
        BarChartData chart = revenueChart(title, table.empty, make);
        chart.valueTitle = make.text(QT_TRANSLATE_NOOP("report", "first touch"));
        chart.comparisonTitle = make.text(QT_TRANSLATE_NOOP("report", "last touch"));
        chart.legend = true;
        for (const TouchPair &pair : touchPairs(first, last, none)) {
            InsightTableRow row;
            row.cells = {make.word(by), make.word(pair.name), make.count(pair.firstCustomers), make.money(pair.first), make.count(pair.lastCustomers), make.money(pair.last)};
            row.reason = {make.text(QT_TRANSLATE_NOOP("report", "%1 “%2” brought %3 of the period's buyers first, and %4 came by it last."), {by, pair.name, formats.count(pair.firstCustomers), formats.count(pair.lastCustomers)})};
            row.chart = int(table.charts.size());
            table.rows.push_back(std::move(row));
            chart.items.push_back({qint64(table.rows.size()) - 1, pair.name, pair.first, pair.last, std::nullopt});
        }
        table.charts.push_back(std::move(chart));
    };
    add(make.text(QT_TRANSLATE_NOOP("report", "Channel")), make.text(QT_TRANSLATE_NOOP("report", "Revenue by channel of the first and the last touch")), touches.firstChannel, touches.lastChannel);
    add(make.text(QT_TRANSLATE_NOOP("report", "Campaign")), make.text(QT_TRANSLATE_NOOP("report", "Revenue by campaign of the first and the last touch")), touches.firstCampaign, touches.lastCampaign);
    return table;
}

Result<InsightTable> loadCohortTable(Database &database, const BookSettings &settings, const InsightAsk &ask)
{
    const InsightWords make(settings, ask);
    SOMO_TRY_ASSIGN(const auto cohorts, insight::loadCohorts(database, recognitionEventOf(settings), {firstKnownDay, ask.asOf()}, ask.asOf()));
    InsightTable table;
    const Formats &formats = make.words.formats();
    table.columns = {make.column(QT_TRANSLATE_NOOP("report", "First order")), make.column(QT_TRANSLATE_NOOP("report", "Customers"), true), make.moneyColumn(QT_TRANSLATE_NOOP("report", "Revenue"))};
    for (size_t n = 1; n <= cohortMonths; ++n)
        table.columns.push_back({QStringLiteral("+%1").arg(n), true});
    table.rule = make.text(QT_TRANSLATE_NOOP("report", "Rule: customers stand in the month of their first order that counts; +1 is the month after it and says which part of them ordered in it. Revenue is all of theirs up to %1, less returns."), {formats.date(ask.asOf())});
    table.empty = make.text(QT_TRANSLATE_NOOP("report", "Nobody has an order that counts yet."));
    BarChartData chart = revenueChart(make.text(QT_TRANSLATE_NOOP("report", "Revenue by month of the first order")), table.empty, make);
    chart.shape = BarChartData::Shape::columns;
    // The newest first, as the months in which something can still be done.
    for (auto cohort = cohorts.rbegin(); cohort != cohorts.rend(); ++cohort) {
        const QString name = formats.period(Period::of(PeriodKind::month, Day::fromNumber(cohort->month * 100 + 1), 1));
        InsightTableRow row;
        Money revenue;
        for (const insight::CohortMonth &month : cohort->months) {
            SOMO_TRY_ASSIGN(revenue, add(revenue, month.revenue, "revenue"));
        }
        row.cells = {{name, {}, cohort->month}, make.count(cohort->customers), make.money(revenue)};
        for (size_t n = 1; n <= cohortMonths; ++n)
            row.cells.push_back(n < cohort->months.size() ? make.percent(cohort->retention(n)) : InsightTableCell{{}, {}, -1});
        row.reason = {make.words.text(QT_TRANSLATE_N_NOOP("report", "%1: %2 customers ordered for the first time, and brought %3 since then."), int(cohort->customers),
                                      {name, formats.count(cohort->customers), formats.money(revenue)})};
        for (size_t n = 1; n < std::min(cohort->months.size(), size_t(4)); ++n) {
            row.reason += make.text(QT_TRANSLATE_NOOP("report", "+%1: %2 of them ordered, for %3."),
                                    {QString::number(n), formats.count(cohort->months[n].customers), formats.money(cohort->months[n].revenue)});
        }
        row.chart = 0;
        table.rows.push_back(std::move(row));
        const QString label = QStringLiteral("%1/%2").arg(cohort->month % 100, 2, 10, QLatin1Char('0')).arg(cohort->month / 100 % 100, 2, 10, QLatin1Char('0'));
        if (chart.items.size() < cohortMonths)
            chart.items.insert(chart.items.begin(), {qint64(table.rows.size()) - 1, label, revenue, std::nullopt, std::nullopt});
    }
    table.charts = {std::move(chart)};
    return table;
}

} // namespace somo
