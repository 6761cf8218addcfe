// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kpi_report.h"

#include "core/report/printed_report.h"
#include "core/report/report_pages.h"

#include <QCoreApplication>

namespace somo {

namespace {

Report emptyReport(const BookSettings &settings, const words::ReportWords &words, RecognitionEvent event, const QDateTime &moment)
{
    Report report;
    report.language = words.language();
    report.currency = settings.currency;
    report.headerLeft = parts::bookName(settings, words);
    report.footerLeft = words.text(QT_TRANSLATE_NOOP("report", "%1 Figures of %2. Somo."),
                                   {recognitionSentence(event, words), words.formats().moment(moment)});
    report.successFrom = settings.successFrom;
    report.exceededFrom = settings.exceededFrom;
    return report;
}

ReportCell cellOf(const MetricValue &value, Metric metric)
{
    ReportCell cell;
    if (!value.value)
        return cell;
    cell.value = *value.value;
    switch (metricUnit(metric)) {
    case MetricUnit::money: cell.kind = ReportCell::Kind::money; break;
    case MetricUnit::count: cell.kind = ReportCell::Kind::count; break;
    case MetricUnit::decimal: cell.kind = ReportCell::Kind::quantity; break;
    case MetricUnit::percent: cell.kind = ReportCell::Kind::percent; break;
    }
    return cell;
}

/// The page that the report is named by.
void addFirstPage(Report &report, const ReportPages &pages, const ReportScope &scope)
{
    switch (scope.kind) {
    case SubjectKind::everyone: pages.addCover(report); break;
    case SubjectKind::team: pages.addTeam(report, scope); break;
    case SubjectKind::person: pages.addPerson(report, scope); break;
    }
}

} // namespace

Result<Report> kpiReport(Database &database, const BookSettings &settings, const KpiReportAsk &ask)
{
    const words::ReportWords words(ask.language, settings.currency);
    SOMO_TRY_ASSIGN(const KpiReportData data, loadKpiReport(database, settings, ask));
    Report report = emptyReport(settings, words, data.event, ask.moment);
    report.title = words.text(QT_TRANSLATE_NOOP("report", "KPI report, %1"), {parts::periodInTitle(ask.period, words)});
    report.headerRight = report.title;
    if (ask.teamEdition)
        report.headerRight += QStringLiteral(" · ") + words.text(QT_TRANSLATE_NOOP("report", "team edition"));
    const ReportPages pages(data, words);
    SOMO_TRY_ASSIGN(const auto difference, differenceToPrinted(database, data.event, ask.period, ask.today, ask.scope));
    if (ask.parts.cover)
        addFirstPage(report, pages, ask.scope);
    // Whatever is chosen with figures in it says where they differ from those printed before (rules §2).
    if (difference && (ask.parts.cover || ask.parts.teams || ask.parts.people))
        pages.addDifference(report, *difference, settings.offsetMinutes);
    for (const SubjectKind kind : {SubjectKind::team, SubjectKind::person}) {
        if (kind == SubjectKind::team ? !ask.parts.teams : !ask.parts.people)
            continue;
        for (const ReportScope &scope : pages.furtherScopes(kind, ask.scope)) {
            report.blocks.push_back(ReportPageBreak{pages.name(scope)});
            if (kind == SubjectKind::team)
                pages.addTeam(report, scope);
            else
                pages.addPerson(report, scope);
        }
    }
    if (ask.parts.dictionary) {
        report.blocks.push_back(ReportPageBreak{words.text(QT_TRANSLATE_NOOP("report", "What the figures mean"))});
        pages.addDictionary(report);
    }
    return report;
}

Result<Report> boardReport(Database &database, const BookSettings &settings, const BoardReportAsk &ask)
{
    const words::ReportWords words(ask.language, settings.currency);
    SOMO_TRY_ASSIGN(const LedgerTable ledger, askLedger(database, ask.ledger));
    Report report = emptyReport(settings, words, ask.ledger.event, ask.moment);
    QStringList cuts;
    ReportTable table;
    for (const Cut &cut : ask.ledger.by) {
        cuts += cutName(cut, words);
        table.columns.push_back(parts::leftColumn(cutName(cut, words), 5));
    }
    for (const Metric &metric : ask.ledger.metrics)
        table.columns.push_back(parts::rightColumn(parts::headerWithUnit(metric, words), 3));
    const auto addFigures = [&](std::vector<ReportCell> cells, const std::vector<MetricValue> &values, bool bold) {
        for (size_t i = 0; i < values.size(); ++i) {
            cells.push_back(cellOf(values[i], ask.ledger.metrics[i]));
            cells.back().bold = bold;
        }
        return cells;
    };
    for (const LedgerRow &row : ledger.rows) {
        std::vector<ReportCell> cells;
        for (size_t i = 0; i < row.key.size(); ++i)
            cells.push_back(parts::textCell(cutValueName(ask.ledger.by[i], row.key[i], words)));
        table.rows.push_back(addFigures(std::move(cells), row.values, false));
    }
    std::vector<ReportCell> total(ask.ledger.by.size());
    if (!total.empty())
        total.front() = parts::textCell(words.text(QT_TRANSLATE_NOOP("report", "Total")), true);
    table.total = addFigures(std::move(total), ledger.total, true);
    report.title = words.text(QT_TRANSLATE_NOOP("report", "Board, %1"), {parts::periodInTitle(ask.period, words)});
    report.headerRight = report.title;
    report.blocks.push_back(ReportHeading{1, words.formats().period(ask.period), cuts.join(QStringLiteral(" × "))});
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace somo
