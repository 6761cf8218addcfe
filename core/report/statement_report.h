// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/report/report.h"
#include "core/storage/settings.h"

#include <QDateTime>

#include <vector>

namespace somo {

class Database;

/// Which statements a report holds. Whose pay somebody may see (rules §10) is up to whoever asks.
struct StatementReportAsk {
    Period period; // of the kind by which the policies pay
    Day today;
    QDateTime moment; // of the figures, in the book's offset; a closed period shows the moment of its closing instead
    Language language = Language::vietnamese;
    std::vector<PersonId> people; // empty: all
    bool withAppendix = true; // every order of the period once, with what it paid or why it paid nothing
};

/// Statements of commission on paper: a page for each person and policy, then an appendix of the orders (ui.md §11). A closed
/// period's are as they were frozen, with the moment of closing and the trail's newest hash of then; an open period's are
/// provisional and say so. Inside the caller's read transaction. Refused: statementMissing where nobody asked for has one.
Result<Report> buildStatementReport(Database &database, const BookSettings &settings, const StatementReportAsk &ask);

/// Whoever was in the team on some day of the period, by given name.
Result<std::vector<PersonId>> teamMembers(Database &database, TeamId team, DayRange days);

/// "hoa-hong-2026-10" or "statement-2026-10": what a file with such a report is called, without its ending.
QString statementFileName(const StatementReportAsk &ask);

} // namespace somo
