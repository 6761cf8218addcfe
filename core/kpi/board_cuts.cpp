// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board_cuts.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/dimension_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/own_cut_query.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace somo {

namespace {

constexpr std::array narrowing{Cut::team, Cut::person, Cut::channel, Cut::area, Cut::region, Cut::productGroup, Cut::segment, Cut::campaign};

LedgerAsk revenueAsk(const BookSettings &settings, const BoardAsk &ask)
{
    LedgerAsk asked;
    asked.days = ask.period.days();
    asked.kind = ask.period.kind();
    asked.event = ask.event.value_or(recognitionEventOf(settings));
    asked.metrics = {Metric::revenue};
    return asked;
}

CutValue named(CutValue value, const Cut &cut, const words::ReportWords &words)
{
    value.name = cutValueName(cut, value, words);
    return value;
}

Money revenueOf(const std::vector<MetricValue> &values)
{
    return Money::fromMinorUnits(values.front().value.value_or(0));
}

/// Values with their totals, in the ledger's order, and where each stands.
struct Side {
    std::vector<CutValue> values;
    std::vector<Money> totals;
    std::unordered_map<qint64, size_t> places;
};

Side sideOf(const LedgerTable &table, const Cut &cut, const words::ReportWords &words)
{
    Side side;
    for (const LedgerRow &row : table.rows) {
        side.places.emplace(row.key.front().id, side.values.size());
        side.values.push_back(named(row.key.front(), cut, words));
        side.totals.push_back(revenueOf(row.values));
    }
    return side;
}

} // namespace

Result<std::vector<CutChoices>> loadBoardChoices(Database &database, const BookSettings &settings, const BoardAsk &ask)
{
    const words::ReportWords words(ask.language, settings.currency);
    SOMO_TRY_ASSIGN(const std::vector<Cut> traits, ownCuts(database));
    std::vector<std::vector<Cut>> cuts;
    for (const Cut::Kind cut : narrowing)
        cuts.push_back({cut});
    for (const Cut &trait : traits)
        cuts.push_back({trait});
    LedgerAsk asked = revenueAsk(settings, ask);
    SOMO_TRY_ASSIGN(const auto now, askLedgerByEach(database, asked, cuts));
    const Period before = ask.compareWithLastYear ? ask.period.yearBefore() : ask.period.previous();
    asked.days = before.days();
    SOMO_TRY_ASSIGN(const auto then, askLedgerByEach(database, asked, cuts));
    std::vector<CutChoices> choices;
    for (size_t i = 0; i < cuts.size(); ++i) {
        const Cut &cut = cuts[i].front();
        CutChoices choice{cut, cutName(cut, words), {}};
        for (const LedgerTable *table : {&now[i], &then[i]}) {
            for (const LedgerRow &row : table->rows) {
                if (std::none_of(choice.values.begin(), choice.values.end(), [&](const CutValue &each) { return each.id == row.key.front().id; }))
                    choice.values.push_back(row.key.front());
            }
        }
        if (choice.values.size() < 2)
            continue;
        std::sort(choice.values.begin(), choice.values.end(), standsBefore);
        for (CutValue &value : choice.values)
            value = named(value, choice.cut, words);
        choices.push_back(std::move(choice));
    }
    return choices;
}

Result<CrossTable> loadCrossTable(Database &database, const BookSettings &settings, const BoardAsk &ask, const Cut &rows, const Cut &columns)
{
    const words::ReportWords words(ask.language, settings.currency);
    LedgerAsk asked = revenueAsk(settings, ask);
    asked.filters = ask.filters;
    const std::vector<std::vector<Cut>> cuts{{rows}, {columns}, {rows, columns}};
    SOMO_TRY_ASSIGN(const auto tables, askLedgerByEach(database, asked, cuts));
    Side left = sideOf(tables[0], rows, words);
    Side top = sideOf(tables[1], columns, words);
    CrossTable cross;
    cross.rowCut = rows;
    cross.columnCut = columns;
    cross.cells.assign(left.values.size(), std::vector<std::optional<Money>>(top.values.size()));
    for (const LedgerRow &row : tables[2].rows) {
        const auto down = left.places.find(row.key[0].id);
        const auto across = top.places.find(row.key[1].id);
        if (down != left.places.end() && across != top.places.end())
            cross.cells[down->second][across->second] = revenueOf(row.values);
    }
    cross.rows = std::move(left.values);
    cross.columns = std::move(top.values);
    cross.rowTotals = std::move(left.totals);
    cross.columnTotals = std::move(top.totals);
    cross.total = revenueOf(tables[0].total);
    return cross;
}

} // namespace somo
