// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_data.h"

#include <QDateTime>

namespace somo {

struct KpiReportAsk {
    Period period;
    Day today;
    QDateTime moment; // of the figures, in the book's offset; shown in the footer
    Language language = Language::vietnamese;
    ReportScope scope; // the whole book, one team or one person
    /// The team edition: without pay, income, ratio and gross profit (rules §10).
    bool teamEdition = false;
    std::optional<RecognitionEvent> event; // nothing: the book's
};

/// The KPI report of a period as a value (ui.md, Paper): cover, a page per team, one per person, the metric dictionary.
Result<Report> kpiReport(Database &database, const BookSettings &settings, const KpiReportAsk &ask);

/// A ledger table as a report of one table: what `report board` writes.
struct BoardReportAsk {
    LedgerAsk ledger;
    Period period;
    Language language = Language::vietnamese;
    QDateTime moment;
};
Result<Report> boardReport(Database &database, const BookSettings &settings, const BoardReportAsk &ask);

} // namespace somo
