// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_outlook_query.h"
#include "core/commission/pay_reader.h"
#include "core/kpi/board.h"
#include "core/kpi/kpi_sheet.h"
#include "core/kpi/kpi_words.h"
#include "core/report/uncounted_query.h"

#include <map>

namespace somo {

/// Whom a part of a report is about: the whole book, a team or a person.
struct ReportScope {
    SubjectKind kind = SubjectKind::everyone;
    qint64 id = 0;
    friend auto operator<=>(const ReportScope &, const ReportScope &) = default;
    /// As remembered with a printed report: "everyone", "team:3", "person:7".
    QString toText() const;
    /// The ledger filters that choose it.
    std::vector<CutFilter> filters() const;
};

struct TrendPoint {
    Period period;
    std::optional<qint64> value;
    std::optional<qint64> target;
};

/// All figures of a KPI report, loaded in one go; the pages only lay them out.
struct KpiReportData {
    BookSettings settings;
    RecognitionEvent event = RecognitionEvent::completed;
    Period period;
    Day today;
    Roster roster;
    KpiSheet sheet;
    std::map<ReportScope, BoardData> boards;
    std::map<ReportScope, std::vector<TrendPoint>> trends; // twelve periods, the shown one last
    std::map<qint64, CountedFigures> counted; // by person
    std::map<qint64, PayOutlook> pay; // by person, of those whose pay is in it
    std::vector<UncountedOrder> uncounted;
    std::map<std::pair<Cut, qint64>, QString> filterNames; // of the targets' filters
    bool withPay = true; // not the team edition
    PayReader reader{PayReader::Sees::everything, {}};
    bool hasPayOf(PersonId person) const { return withPay && reader.mayRead(person); }
    /// Gross profit is not in the team edition, and a person's is as private as their pay (rules §10).
    bool shows(const KpiRow &row) const
    {
        return (withPay || row.target.metric != Metric::grossProfit) && reader.mayRead(row.target.metric, row.target.subject);
    }
};

struct KpiReportAsk;
Result<KpiReportData> loadKpiReport(Database &database, const BookSettings &settings, const KpiReportAsk &ask);

} // namespace somo
