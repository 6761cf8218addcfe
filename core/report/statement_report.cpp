// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_report.h"

#include "core/kpi/roster_query.h"
#include "core/report/statement_pages.h"

#include <QCoreApplication>

namespace somo {

namespace {

QString footer(const StatementReportData &data, const StatementPages &pages, const StatementReportAsk &ask, const words::ReportWords &words)
{
    const bool closed = data.closedAt != 0;
    const QDateTime moment = closed ? QDateTime::fromMSecsSinceEpoch(data.closedAt, Qt::OffsetFromUTC, data.settings.offsetMinutes * 60) : ask.moment;
    const QString figures = words.text(closed ? QT_TRANSLATE_NOOP("report", "Figures as closed on %1.") : QT_TRANSLATE_NOOP("report", "Provisional figures of %1."),
                                       {words.formats().moment(moment)});
    if (pages.shortHash().isEmpty())
        return QString(figures + QStringLiteral(" Somo."));
    return QString(figures + QLatin1Char(' ') + words.text(QT_TRANSLATE_NOOP("report", "Trail %1. Somo."), {pages.shortHash()}));
}

} // namespace

Result<Report> buildStatementReport(Database &database, const BookSettings &settings, const StatementReportAsk &ask)
{
    SOMO_TRY_ASSIGN(const StatementReportData data, loadStatementReport(database, settings, ask));
    if (data.statements.empty() && data.uncovered.empty())
        return failure(ErrorCode::statementMissing, {ask.period.toText()});
    const words::ReportWords words(ask.language, settings.currency);
    const StatementPages pages(data, words);
    Report report;
    report.language = ask.language;
    report.currency = settings.currency;
    report.successFrom = settings.successFrom;
    report.exceededFrom = settings.exceededFrom;
    report.title = words.text(QT_TRANSLATE_NOOP("report", "Commission statement, %1"), {parts::periodInTitle(ask.period, words)});
    report.headerLeft = parts::bookName(settings, words);
    report.headerRight = data.closedAt != 0 ? report.title : QString(report.title + QStringLiteral(" · ") + words.text(QT_TRANSLATE_NOOP("report", "provisional")));
    report.footerLeft = footer(data, pages, ask, words);
    for (const size_t index : data.statements)
        pages.addStatement(report, data.sheet.statements[index]);
    for (const PersonId person : data.uncovered)
        pages.addUncovered(report, person);
    return report;
}

Result<std::vector<PersonId>> teamMembers(Database &database, TeamId team, DayRange days)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    std::vector<PersonId> people;
    for (const RosterPerson &person : roster.people) {
        if (roster.isWithin(person.id, team, days))
            people.push_back(person.id);
    }
    return people;
}

QString statementFileName(const StatementReportAsk &ask)
{
    const QString kind = ask.language == Language::vietnamese ? QStringLiteral("hoa-hong") : QStringLiteral("statement");
    return QStringLiteral("%1-%2").arg(kind, ask.period.toText());
}

} // namespace somo
