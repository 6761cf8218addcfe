// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight_names_query.h"
#include "ui/common/charts/chart_data.h"

#include <functional>
#include <vector>

namespace somo {

/// The tabs of what is known of customers.
enum class InsightTab {
    segments,
    movement,
    next,
    goesWith,
    cohorts,
    traits,
    touches,
    stages,
};
constexpr int insightTabs = 8;

/// A cell as it reads, and the exact number behind it.
struct InsightTableCell {
    QString text;
    QString number = {}; // with a point, for a spreadsheet; empty: it is a text
    qint64 sort = 0; // what a figure is sorted by
};

struct InsightTableRow {
    std::vector<InsightTableCell> cells;
    QStringList reason; // sentences that answer "why?"
    CustomerId customer; // whom the row is about, if it is about one
    std::vector<CustomerId> people = {}; // who stands behind it, by given name
    int chart = -1; // which of the charts it belongs to
};

/// One tab, ready to be shown: made beside the window, so that long lists don't hold it up.
struct InsightTable {
    struct Column {
        QString title;
        bool right = false;
        bool wraps = false; // sentences, on as many lines as they need
    };
    std::vector<Column> columns;
    std::vector<InsightTableRow> rows;
    QString rule; // the last line of every answer, and below the table
    QString empty; // where there is no row
    std::vector<BarChartData> charts;
    QString peopleTitle; // empty: nobody stands behind the rows
    insight::ListedNames names; // of the people
    std::function<QString(CustomerId)> detail; // what is said of one of them
    std::function<QString(CustomerId)> brief = {}; // the same for a list, where the whole of it has no room
};

} // namespace somo
