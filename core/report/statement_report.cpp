// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_report.h"

#include "core/commission/commission_query.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

Result<Report> buildStatementReport(Database &database, const BookSettings &settings, const StatementReportAsk &ask)
{
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, ask.period));
    const words::ReportWords words(ask.language, settings.currency);
    Report report;
    report.language = ask.language;
    report.currency = settings.currency;
    report.headerLeft = settings.name;
    report.title = words.text(QT_TRANSLATE_NOOP("report", "Commission statements, %1"), {words.formats().periodInText(ask.period)});
    report.headerRight = report.title;
    for (const PayStatement &statement : sheet.statements) {
        if (!ask.people.empty() && std::ranges::find(ask.people, statement.person) == ask.people.end())
            continue;
        const RosterPerson *person = sheet.person(statement);
        const QString name = person ? person->name : QString();
        report.blocks.push_back(ReportPageBreak{name});
        report.blocks.push_back(ReportHeading{1, name, sheet.version(statement).policy.name});
        ReportTable table;
        table.columns = {parts::leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Line")), 5), parts::rightColumn(words.formats().currencySign(), 2)};
        for (const StatementLine &line : statement.lines)
            table.rows.push_back({parts::textCell(line.rule), parts::moneyCell(line.amount)});
        table.total = {parts::textCell(words.text(QT_TRANSLATE_NOOP("report", "Total")), true), parts::moneyCell(statement.total, true)};
        report.blocks.push_back(std::move(table));
    }
    if (report.blocks.empty())
        return failure(ErrorCode::cliNotFound, {QStringLiteral("statement"), ask.period.toText()});
    return report;
}

QString statementFileName(const StatementReportAsk &ask)
{
    const QString kind = ask.language == Language::vietnamese ? QStringLiteral("hoa-hong") : QStringLiteral("statement");
    return QStringLiteral("%1-%2").arg(kind, ask.period.toText());
}

} // namespace somo
