// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/report_data.h"

#include <QDateTime>

namespace somo {

/// Which parts go into a KPI report. Without any of them it has no pages.
struct ReportParts {
    bool cover = true; // the first page: the cover; of a team's or a person's report, its own page
    bool teams = true; // a page for each team; only in a report of everyone
    bool people = true; // a page for each person; not in a report of one person
    bool dictionary = true; // what the figures mean
    friend bool operator==(const ReportParts &, const ReportParts &) = default;
};

struct KpiReportAsk {
    Period period;
    Day today;
    QDateTime moment; // of the figures, in the book's offset; shown in the footer
    Language language = Language::vietnamese;
    ReportScope scope; // the whole book, one team or one person
    ReportParts parts;
    /// The team edition: without pay, income, ratio and gross profit (rules §10).
    bool teamEdition = false;
    /// The name of whoever reads it: pay, income, ratio and gross profit are of those people only whose pay they may see
    /// (loadPayReader). Nothing: of everybody, as for whoever has the file and the command line, but on a team's server of
    /// those whose pay the login reads.
    std::optional<QString> reader;
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
