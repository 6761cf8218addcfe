// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"
#include "core/kpi/kpi_words.h"

namespace somo {

/// The cut of a period kind.
Cut cutOf(PeriodKind kind);

/// Bars of a cut: this period's revenue with another's beside it, in the ledger's order. More than `most` of them: the
/// largest stay and the others are added up in one bar of id −1, so the parts still add up to the whole.
ChartSpec barsOf(Cut cut, const QString &title, const LedgerTable &now, const LedgerTable &before, const words::ReportWords &words,
                 size_t most = 10);
/// Regions added up to their areas, in the areas' order.
Result<LedgerTable> byArea(Database &database, const LedgerTable &byRegion);
/// What the days are called that a board is compared with, the same on its page, in reports and on the command line: "August";
/// "early September" where the period is open and only as many working days of it count; with its year where the name alone
/// would be the shown period's.
QString comparisonName(const Period &period, const DayRange &comparison, bool open, const words::ReportWords &words);
/// The legend of a comparison: "full: October · hollow: early September".
QString comparisonLegend(const Period &period, const DayRange &comparison, bool open, const words::ReportWords &words);

/// The tables that a board needs of one range of days, made in one pass over its entries.
struct BoardTables {
    LedgerTable person, channel, region, group, day;
};
Result<BoardTables> loadBoardTables(Database &database, const LedgerAsk &ask);

/// All charts of a board whose figures are filled in already. Revenue is the tables' first metric.
Status fillBoardCharts(Database &database, const BoardTables &now, const BoardTables &before, const words::ReportWords &words, BoardData &board);

} // namespace somo
