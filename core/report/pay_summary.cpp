// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pay_summary.h"

#include "core/commission/commission_words.h"
#include "core/kpi/roster_query.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

Status addTo(PaySummaryRow &sum, const PaySummaryRow &row)
{
    SOMO_TRY_ASSIGN(sum.parts, sumOf(sum.parts, row.parts));
    SOMO_TRY_ASSIGN(sum.toPay, add(sum.toPay, row.toPay, "pay"));
    if (row.salary) {
        SOMO_TRY_ASSIGN(sum.salary, add(sum.salary.value_or(Money()), *row.salary, "pay"));
    }
    return success();
}

/// One person's rows under all policies of a payer.
Result<std::optional<PaySummaryRow>> rowOf(const RosterPerson &person, const CommissionSheet &sheet, const QString &payer, const std::vector<SalaryFrom> &salaries)
{
    PaySummaryRow row{person.id, person.code, person.name, {}, {}, {}};
    bool isPaid = false;
    for (const PayStatement &statement : sheet.statements) {
        if (statement.person != person.id || sheet.version(statement).policy.payer != payer)
            continue;
        isPaid = true;
        SOMO_TRY_ASSIGN(row.parts, sumOf(row.parts, payPartsOf(statement)));
    }
    if (payer.isEmpty()) {
        if (const auto salary = salaryOf(person, salaries, sheet.period.days())) {
            const auto rounded = salary->rounded();
            if (!rounded)
                return failure(ErrorCode::overflow, {QStringLiteral("pay")});
            row.salary = Money::fromMinorUnits(*rounded);
        }
    }
    if (!isPaid && !row.salary)
        return std::optional<PaySummaryRow>();
    SOMO_TRY_ASSIGN(row.toPay, add(row.parts.total, row.salary.value_or(Money()), "pay"));
    return std::optional(row);
}

ReportCell moneyCell(Money amount, bool bold)
{
    return amount == Money() ? ReportCell() : parts::moneyCell(amount, bold);
}

std::vector<ReportCell> cellsOf(const PaySummaryRow &row, bool bold)
{
    std::vector<ReportCell> cells;
    cells.push_back(parts::moneyCell(row.salary, bold));
    cells.push_back(moneyCell(row.parts.commission, bold));
    cells.push_back(moneyCell(row.parts.team, bold));
    cells.push_back(moneyCell(row.parts.bonuses, bold));
    cells.push_back(moneyCell(row.parts.adjustments, bold));
    cells.push_back(moneyCell(row.parts.carried, bold));
    cells.push_back(moneyCell(row.parts.advance, bold));
    cells.push_back(parts::moneyCell(row.parts.total, bold));
    cells.push_back(parts::moneyCell(row.toPay, true));
    return cells;
}

ReportTable tableOf(const PaySummaryPart &part, const words::ReportWords &words)
{
    ReportTable table;
    if (!part.payer.isEmpty())
        table.caption = words.text(QT_TRANSLATE_NOOP("report", "Paid by %1"), {part.payer});
    table.columns = {parts::leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Code")), 2), parts::leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Person")), 5)};
    const auto column = [&](const char *title, bool leftOutEmpty = false) {
        table.columns.push_back(parts::rightColumn(words.text(title), 3));
        table.columns.back().leftOutEmpty = leftOutEmpty;
    };
    column(QT_TRANSLATE_NOOP("report", "Base salary"));
    column(QT_TRANSLATE_NOOP("report", "Commission"));
    column(QT_TRANSLATE_NOOP("report", "Team and referral"), true);
    column(QT_TRANSLATE_NOOP("report", "Bonuses"), true);
    column(QT_TRANSLATE_NOOP("report", "Adjustments"), true);
    column(QT_TRANSLATE_NOOP("report", "Carried"), true);
    column(QT_TRANSLATE_NOOP("report", "Advance"), true);
    column(QT_TRANSLATE_NOOP("report", "Commission in all"));
    column(QT_TRANSLATE_NOOP("report", "To pay"));
    for (const PaySummaryRow &row : part.rows) {
        std::vector<ReportCell> cells{parts::textCell(row.code), parts::textCell(row.name)};
        std::ranges::move(cellsOf(row, false), std::back_inserter(cells));
        table.rows.push_back(std::move(cells));
    }
    table.total = {parts::textCell(words.text(QT_TRANSLATE_NOOP("report", "Total")), true), ReportCell()};
    std::ranges::move(cellsOf(part.total, true), std::back_inserter(table.total));
    table.note = words.text(QT_TRANSLATE_NOOP("report", "Amounts in %1. To pay = base salary by calendar days + commission in all; what is below 0 is carried on and never taken from the salary."), {words.formats().currencySign()});
    return table;
}

/// "Closed on 05/10/2026 09:12 by Trần Thu Hà. Trail: 3f2a…"
QString standingSentence(const PaySummary &summary, const BookSettings &settings, const words::ReportWords &words)
{
    const PeriodStanding &standing = summary.standing;
    const auto said = [&](const char *source, const PeriodStanding::Step &step) {
        return words.text(source, {words.formats().moment(QDateTime::fromMSecsSinceEpoch(step.moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60)), step.author});
    };
    switch (standing.state) {
    case PeriodState::open: return words.text(QT_TRANSLATE_NOOP("report", "The period is open: these amounts are provisional."));
    case PeriodState::calculated: return said(QT_TRANSLATE_NOOP("report", "Calculated on %1 by %2, not approved yet."), standing.calculated);
    case PeriodState::approved: return said(QT_TRANSLATE_NOOP("report", "Approved on %1 by %2, not closed yet."), standing.approved);
    case PeriodState::closed: {
        const QString text = said(QT_TRANSLATE_NOOP("report", "Closed on %1 by %2."), standing.closed);
        return standing.hash.isEmpty() ? text : QString(text + u' ' + words.text(QT_TRANSLATE_NOOP("report", "Newest mark of the history then: %1"), {standing.hash}));
    }
    }
    return {};
}

} // namespace

Result<PaySummary> loadPaySummary(Database &database, const BookSettings &settings, const Period &period)
{
    PaySummary summary;
    summary.period = period;
    SOMO_TRY_ASSIGN(summary.standing, periodStanding(database, period));
    SOMO_TRY_ASSIGN(CommissionSheet sheet, loadCommission(database, settings, period));
    if (sheet.facts.policies.empty()) {
        SOMO_TRY_ASSIGN(sheet.facts.roster, loadRoster(database));
    }
    SOMO_TRY_ASSIGN(const auto salaries, loadSalaries(database));
    QStringList payers{QString()};
    for (const PayStatement &statement : sheet.statements)
        payers += sheet.version(statement).policy.payer;
    payers.sort();
    payers.removeDuplicates();
    for (const QString &payer : payers) {
        PaySummaryPart part;
        part.payer = payer;
        for (const RosterPerson &person : sheet.facts.roster.people) {
            SOMO_TRY_ASSIGN(const auto row, rowOf(person, sheet, payer, salaries));
            if (!row)
                continue;
            SOMO_TRY(addTo(part.total, *row));
            part.rows.push_back(*row);
        }
        if (!part.rows.empty())
            summary.parts.push_back(std::move(part));
    }
    return summary;
}

Report paySummaryReport(const PaySummary &summary, const BookSettings &settings, Language language, const QDateTime &moment)
{
    const words::ReportWords words(language, settings.currency);
    const QString period = words.formats().period(summary.period);
    Report report;
    report.language = language;
    report.currency = settings.currency;
    report.title = words.text(QT_TRANSLATE_NOOP("report", "Pay summary, %1"), {language == Language::vietnamese ? parts::lowered(period) : period});
    report.headerLeft = settings.sample ? QString(settings.name + QStringLiteral(" – ") + words.text(QT_TRANSLATE_NOOP("report", "SAMPLE BOOK"))) : settings.name;
    report.headerRight = report.title;
    report.footerLeft = words.text(QT_TRANSLATE_NOOP("report", "Figures of %1. Somo."), {words.formats().moment(moment)});
    report.successFrom = settings.successFrom;
    report.exceededFrom = settings.exceededFrom;
    report.blocks.push_back(ReportHeading{1, report.title, periodStateWord(summary.standing.state, words)});
    report.blocks.push_back(ReportParagraph{standingSentence(summary, settings, words)});
    for (const PaySummaryPart &part : summary.parts)
        report.blocks.push_back(tableOf(part, words));
    if (summary.parts.empty())
        report.blocks.push_back(ReportParagraph{words.text(QT_TRANSLATE_NOOP("report", "Nobody has a salary or a policy in this period."))});
    return report;
}

} // namespace somo
