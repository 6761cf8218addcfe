// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

using namespace parts;

namespace {

ReportTable amountTable(const QString &caption)
{
    ReportTable table;
    table.caption = caption;
    table.columns = {leftColumn(QString(), 6), rightColumn(QString(), 3)};
    return table;
}

QString reasonText(const UncountedOrder &order, const words::ReportWords &words)
{
    switch (order.reason) {
    case UncountedOrder::Reason::draft: return words.text(QT_TRANSLATE_NOOP("report", "Draft: %1"), {order.code});
    case UncountedOrder::Reason::cancelled: return words.text(QT_TRANSLATE_NOOP("report", "Cancelled: %1"), {order.code});
    case UncountedOrder::Reason::otherPeriod:
        return words.text(QT_TRANSLATE_NOOP("report", "Counts on %1: %2"), {words.formats().date(order.day), order.code});
    case UncountedOrder::Reason::open: break;
    }
    switch (order.status) {
    case OrderStatus::shipped: return words.text(QT_TRANSLATE_NOOP("report", "On its way: %1"), {order.code});
    case OrderStatus::completed: return words.text(QT_TRANSLATE_NOOP("report", "Not paid in full: %1"), {order.code});
    case OrderStatus::draft:
    case OrderStatus::confirmed:
    case OrderStatus::cancelled: break;
    }
    return words.text(QT_TRANSLATE_NOOP("report", "Confirmed: %1"), {order.code});
}

} // namespace

QString ReportPages::personNote(const ReportScope &scope) const
{
    QStringList teams;
    const PersonId id{scope.id};
    for (const RosterTeam &team : m_data.roster.teams) {
        if (!m_data.roster.isWithin(id, team.id, m_data.period.days()))
            continue;
        QString text = team.name;
        QStringList leads;
        for (const PersonId lead : m_data.roster.leads(team.id, m_data.period.last())) {
            if (lead != id)
                leads += m_data.roster.person(lead)->name;
        }
        if (!leads.isEmpty())
            text += QStringLiteral(", ") + m_words.text(QT_TRANSLATE_NOOP("report", "led by %1"), {leads.join(QStringLiteral(", "))});
        teams += text;
    }
    const RosterPerson *person = m_data.roster.person(id);
    const int active = person ? person->activeDays(m_data.period.days()) : 0;
    const int all = m_data.period.days().days();
    QString note = teams.join(QStringLiteral("; "));
    if (active != all) {
        if (!note.isEmpty())
            note += QStringLiteral(" · ");
        note += m_words.text(QT_TRANSLATE_NOOP("report", "active on %1 of %2 days"), {QString::number(active), QString::number(all)});
    }
    return note;
}

ReportTable ReportPages::countedTable(const ReportScope &scope, const BoardData &board) const
{
    ReportTable table = amountTable(m_words.text(QT_TRANSLATE_NOOP("report", "What counted (%1)"), {m_words.formats().currencySign()}));
    const auto found = m_data.counted.find(scope.id);
    const CountedFigures counted = found == m_data.counted.end() ? CountedFigures() : found->second;
    table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders"), int(board.team.orders))), moneyCell(counted.sales)});
    if (counted.returns > 0)
        table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_N_NOOP("report", "%n returns"), int(counted.returns))), moneyCell(counted.returned)});
    table.total = {textCell(metricName(Metric::revenue, m_words), true), moneyCell(board.team.revenue, true)};
    return table;
}

std::optional<ReportTable> ReportPages::uncountedTable(const ReportScope &scope) const
{
    ReportTable table = amountTable(m_words.text(QT_TRANSLATE_NOOP("report", "Not counted in this period (%1)"), {m_words.formats().currencySign()}));
    constexpr size_t most = 12;
    int more = 0;
    for (const UncountedOrder &order : m_data.uncounted) {
        if (order.person.value != scope.id)
            continue;
        if (table.rows.size() < most)
            table.rows.push_back({textCell(reasonText(order, m_words)), moneyCell(order.amount)});
        else
            ++more;
    }
    if (table.rows.empty())
        return std::nullopt;
    if (more > 0)
        table.note = m_words.text(QT_TRANSLATE_N_NOOP("report", "and %n more orders"), more);
    return table;
}

std::vector<ReportLeaf> ReportPages::incomeBlocks(const ReportScope &scope) const
{
    const auto found = std::find_if(m_data.sheet.incomes.begin(), m_data.sheet.incomes.end(),
                                    [&](const KpiIncome &each) { return each.person.id == scope.id; });
    if (!m_data.withPay || found == m_data.sheet.incomes.end())
        return {};
    ReportTable table = amountTable(m_words.text(QT_TRANSLATE_NOOP("report", "Income (%1)"), {m_words.formats().currencySign()}));
    const auto income = inUnit(found->income);
    if (!income) {
        table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_NOOP("report", "No base salary is written down."))), {}});
        return {table};
    }
    table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_NOOP("report", "Base salary"))), moneyCell(Money::fromMinorUnits(*income))});
    table.total = {textCell(m_words.text(QT_TRANSLATE_NOOP("report", "Total")), true), moneyCell(Money::fromMinorUnits(*income), true)};
    if (!found->verdict.ratio)
        return {table};
    const Formats &formats = m_words.formats();
    const QString low = formats.quantity(Quantity{m_data.settings.incomeLowHundredths * 10});
    const QString high = formats.quantity(Quantity{m_data.settings.incomeHighHundredths * 10});
    const QString ratio = formats.quantity(Quantity{found->verdict.ratio->rounded(100).value_or(0) * 10});
    QString text;
    switch (found->verdict.flag) {
    case IncomeFlag::none: text = m_words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, within %2 to %3."), {ratio, low, high}); break;
    case IncomeFlag::low: text = m_words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, below the span of %2 to %3."), {ratio, low, high}); break;
    case IncomeFlag::high: text = m_words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, above the span of %2 to %3."), {ratio, low, high}); break;
    }
    return {table, ReportParagraph{text, false}};
}

void ReportPages::addPerson(Report &report, const ReportScope &scope) const
{
    const BoardData &board = m_data.boards.at(scope);
    report.blocks.push_back(ReportHeading{1, name(scope), personNote(scope)});
    QStringList sentences{attainmentSentence(m_data, board, m_words)};
    if (board.averageOrder)
        sentences += m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders, %1 each on average."), int(board.team.orders), {m_words.formats().money(*board.averageOrder)});
    report.blocks.push_back(ReportParagraph{sentences.join(QLatin1Char(' ')), false});
    if (const auto targets = targetTable(m_data, scope, m_words)) {
        report.blocks.push_back(*targets);
    } else {
        report.blocks.push_back(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "There is no target for this period.")), false});
    }
    report.blocks.push_back(cutCharts(board));
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "Each chart adds up to %1."), {m_words.formats().money(board.team.revenue)}), true});
    report.blocks.push_back(trendChart(m_data, scope, m_words));
    ReportColumns columns;
    columns.columns.push_back({countedTable(scope, board)});
    if (const auto uncounted = uncountedTable(scope))
        columns.columns.front().push_back(*uncounted);
    const auto income = incomeBlocks(scope);
    if (!income.empty())
        columns.columns.push_back(income);
    report.blocks.push_back(std::move(columns));
    QStringList health;
    for (const KpiRow &row : m_data.sheet.rows) {
        const bool isShown = m_data.withPay || row.target.metric != Metric::grossProfit;
        if (isShown && row.target.subject.kind == SubjectKind::person && row.target.subject.id == scope.id)
            health += healthSentence(row, m_data, m_words);
    }
    if (!health.isEmpty())
        report.blocks.push_back(ReportParagraph{health.join(QLatin1Char(' ')), true});
}

} // namespace somo
