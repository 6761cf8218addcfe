// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/ledger/ledger_query.h"
#include "core/report/report_data.h"

#include <map>
#include <optional>

namespace somo {

/// What a report said of a period that was over: kept, so that a later one can say where it differs (rules §2).
struct PrintedFigures {
    Money revenue;
    std::map<qint64, Money> orders; // net by order
    friend bool operator==(const PrintedFigures &, const PrintedFigures &) = default;
};
/// The figures of a period and scope as they are now.
Result<PrintedFigures> presentFigures(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope);

struct PrintedReport {
    PrintedFigures figures;
    qint64 moment = 0; // ms UTC
};
/// The newest one remembered of that period and scope, in the order in which they were: a clock may have been set back.
Result<std::optional<PrintedReport>> lastPrinted(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope);
/// Whether a report of that period is remembered when it is printed or exported: it is over.
bool isRemembered(const Period &period, Day today);
/// Remembers the present figures; runs inside Book::write. Nothing is written where they are those remembered last.
Status rememberPrinted(Database &database, RecognitionEvent event, const Period &period, const ReportScope &scope, qint64 moment);

/// Where a report differs from the one remembered.
struct PrintedDifference {
    PrintedReport before;
    Money revenue; // now
    struct Order {
        QString code;
        Money before, now;
    };
    std::vector<Order> orders; // by code
};
/// Nothing where none is remembered, where the period isn't over, or where nothing differs.
Result<std::optional<PrintedDifference>> differenceToPrinted(Database &database, RecognitionEvent event, const Period &period,
                                                             Day today, const ReportScope &scope);

} // namespace somo
