// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/kpi/kpi.h"
#include "core/report/report.h"

#include <optional>
#include <vector>

namespace somo {

/// One row of the board: a person and what the month says of them. "Nothing" is never shown as 0.
struct BoardRow {
    PersonId person; // 0: not assigned to anybody
    QString code;
    QString name;
    QString sortKey;
    Money revenue;
    std::optional<Money> target; // multiplied by active days
    std::optional<Rate> attainment;
    std::optional<Band> band; // of a closed result, or of the projection while the period is open
    std::optional<Money> projected;
    std::optional<Rate> projectedAttainment;
    qint64 orders = 0;
    qint64 newCustomers = 0;
    std::vector<std::optional<Money>> trend; // 12 periods, the shown one last; filled by the second query
    Health health = Health::notKnown; // filled by the second query
    std::vector<Rate> healthEvidence; // attainments of the periods judged
};

/// The page's first answer (≤ 16 ms): figures only.
struct BoardData {
    Period period;
    Day today;
    bool open = false; // the period is not over yet
    Currency currency;
    QString recogniseOn;
    Rate gone; // working days gone ÷ all, as of today
    qint64 workingDaysGone = 0, workingDays = 0; // thousandths
    DayRange comparison; // the days compared with: the previous period, in an open one up to the same working days
    BoardRow team; // the whole book: person 0, name empty
    std::optional<Money> averageOrder;
    std::optional<Rate> returnRate;
    std::optional<Money> comparisonRevenue, comparisonAverageOrder;
    std::optional<Rate> comparisonReturnRate;
    qint64 comparisonOrders = 0, comparisonNewCustomers = 0;
    std::vector<BoardRow> rows; // by given name
    Day nearest; // of a period without anything: the nearest day on which something counts; else null
    bool paysCommission = false; // some policy does; filled in by whoever stands above KPI and knows policies
    ChartSpec byPerson, byChannel, byArea, byRegion, byGroup, cumulative;
    /// Nothing counts in the period, and nothing is aimed at.
    bool isEmpty() const;
};

/// The second answer (≤ 50 ms), which never moves the layout.
struct BoardTrend {
    std::vector<PersonId> people; // in the order of BoardData::rows
    std::vector<std::vector<std::optional<Money>>> trends;
    std::vector<Health> health;
    std::vector<std::vector<Rate>> evidence;
    std::vector<std::optional<Money>> teamTrend;
    Health teamHealth = Health::notKnown;
};

struct BoardAsk {
    Period period;
    Day today;
    std::optional<RecognitionEvent> event; // nothing: the book's
    std::vector<CutFilter> filters;
    bool compareWithLastYear = false;
    Language language = Language::vietnamese;
};

Result<BoardData> loadBoard(Database &database, const BookSettings &settings, const BoardAsk &ask);
Result<BoardTrend> loadBoardTrend(Database &database, const BookSettings &settings, const BoardAsk &ask, const std::vector<PersonId> &people);

} // namespace somo
