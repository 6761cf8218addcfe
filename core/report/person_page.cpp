// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pay_words.h"
#include "core/report/report_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

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

/// Why an order didn't count, in the order in which a page says it.
struct Reason {
    UncountedOrder::Reason kind = UncountedOrder::Reason::open;
    OrderStatus status = OrderStatus::confirmed; // of Reason::open
    int period = 0; // of Reason::otherPeriod
    friend auto operator<=>(const Reason &, const Reason &) = default;
};

struct ReasonGroup {
    QStringList codes;
    std::optional<Money> amount = Money();
    QString period;
};

QString reasonText(const Reason &reason, const ReasonGroup &group, const words::ReportWords &words)
{
    // The first ones by their codes: enough to find them, few enough to read.
    constexpr qsizetype most = 12;
    QString codes = group.codes.mid(0, most).join(QStringLiteral(", "));
    if (group.codes.size() > most)
        codes += QLatin1Char(' ') + words.text(QT_TRANSLATE_N_NOOP("report", "and %n more orders"), int(group.codes.size() - most));
    switch (reason.kind) {
    case UncountedOrder::Reason::draft: return words.text(QT_TRANSLATE_NOOP("report", "Draft: %1"), {codes});
    case UncountedOrder::Reason::cancelled: return words.text(QT_TRANSLATE_NOOP("report", "Cancelled: %1"), {codes});
    case UncountedOrder::Reason::otherPeriod: return words.text(QT_TRANSLATE_NOOP("report", "Counts in %1: %2"), {group.period, codes});
    case UncountedOrder::Reason::linked: return words.text(QT_TRANSLATE_NOOP("report", "Linked to other orders, which count in their place: %1"), {codes});
    case UncountedOrder::Reason::open: break;
    }
    switch (reason.status) {
    case OrderStatus::shipped: return words.text(QT_TRANSLATE_NOOP("report", "On its way: %1"), {codes});
    case OrderStatus::completed: return words.text(QT_TRANSLATE_NOOP("report", "Not paid in full: %1"), {codes});
    case OrderStatus::draft:
    case OrderStatus::confirmed:
    case OrderStatus::cancelled: break;
    }
    return words.text(QT_TRANSLATE_NOOP("report", "Confirmed: %1"), {codes});
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
    ReportTable table = amountTable(m_words.text(QT_TRANSLATE_NOOP("report", "Credited, not counted in this period (%1)"), {m_words.formats().currencySign()}));
    std::map<Reason, ReasonGroup> groups;
    for (const UncountedOrder &order : m_data.uncounted) {
        if (order.person.value != scope.id)
            continue;
        Reason reason{order.reason, order.status, 0};
        if (order.reason != UncountedOrder::Reason::open)
            reason.status = OrderStatus::draft;
        QString period;
        if (order.reason == UncountedOrder::Reason::otherPeriod) {
            const Period counts = Period::of(m_data.period.kind(), order.day, m_data.period.fiscalStart());
            reason.period = counts.number();
            period = m_words.formats().periodInText(counts, m_data.period.first().year());
        }
        ReasonGroup &group = groups[reason];
        group.codes += order.code;
        group.period = period;
        const Result<Money> sum = group.amount ? add(*group.amount, order.amount, "revenue") : Result<Money>(Money());
        group.amount = group.amount && sum ? std::optional(*sum) : std::nullopt;
    }
    if (groups.empty())
        return std::nullopt;
    for (const auto &[reason, group] : groups)
        table.rows.push_back({textCell(reasonText(reason, group, m_words)), moneyCell(group.amount)});
    return table;
}

std::vector<ReportLeaf> ReportPages::incomeBlocks(const ReportScope &scope) const
{
    if (m_data.withPay && m_data.reader.isPartial && !m_data.hasPayOf(PersonId{scope.id}))
        return {ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "Pay and income are for each person and the leads, so they aren’t open to you here.")), true}};
    const auto found = std::find_if(m_data.sheet.incomes.begin(), m_data.sheet.incomes.end(),
                                    [&](const KpiIncome &each) { return each.person.id == scope.id; });
    // A book that knows no salary at all says nothing of income on every page.
    const bool isKnown = std::ranges::any_of(m_data.sheet.incomes, [](const KpiIncome &each) { return each.income.has_value(); });
    if (!m_data.withPay || !isKnown || found == m_data.sheet.incomes.end())
        return {};
    std::vector<ReportLeaf> blocks{incomeTable(*found)};
    for (const QString &sentence : waiting(scope))
        blocks.push_back(ReportParagraph{sentence, true});
    if (found->verdict.ratio)
        blocks.push_back(ReportParagraph{ratioText(found->verdict), true});
    return blocks;
}

QStringList ReportPages::waiting(const ReportScope &scope) const
{
    const auto pay = m_data.pay.find(scope.id);
    return pay == m_data.pay.end() ? QStringList() : awaitedSentences(pay->second, m_words);
}

ReportTable ReportPages::incomeTable(const KpiIncome &income) const
{
    ReportTable table = amountTable(m_words.text(QT_TRANSLATE_NOOP("report", "Income (%1)"), {m_words.formats().currencySign()}));
    if (income.parts.salary) {
        const auto salary = inUnit(income.parts.salary);
        table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_NOOP("report", "Base salary"))), moneyCell(salary ? std::optional(Money::fromMinorUnits(*salary)) : std::nullopt)});
    } else {
        table.rows.push_back({textCell(m_words.text(QT_TRANSLATE_NOOP("report", "No base salary is written down."))), {}});
    }
    const auto pay = m_data.pay.find(income.person.id);
    for (const PayPart &part : payParts(income.parts, pay == m_data.pay.end() ? std::vector<StatementLine>() : pay->second.bonuses, m_words))
        table.rows.push_back({textCell(part.name), moneyCell(part.amount)});
    if (const auto whole = inUnit(income.income))
        table.total = {textCell(m_words.text(QT_TRANSLATE_NOOP("report", "Total")), true), moneyCell(Money::fromMinorUnits(*whole), true)};
    return table;
}

QString ReportPages::ratioText(const IncomeVerdict &verdict) const
{
    // A part of a month's revenue beside the whole month's pay would be called low until the last days.
    if (!m_data.sheet.days.over) {
        return m_words.text(QT_TRANSLATE_NOOP("report", "Revenue so far ÷ income of the whole period is %1; once the period is over it should lie from %2 to %3."),
                            {incomeRatioText(*verdict.ratio, m_data.settings, m_words.formats()), incomeMarkText(m_data.settings.incomeLowHundredths, m_words.formats()),
                             incomeMarkText(m_data.settings.incomeHighHundredths, m_words.formats())});
    }
    return incomeRatioSentence(verdict, m_data.settings, m_words);
}

void ReportPages::addPerson(Report &report, const ReportScope &scope) const
{
    const BoardData &board = m_data.boards.at(scope);
    report.blocks.push_back(ReportHeading{1, name(scope), personNote(scope)});
    QStringList sentences{attainmentSentence(m_data, board, m_words)};
    if (board.averageOrder)
        sentences += m_words.text(QT_TRANSLATE_N_NOOP("report", "%n orders, %1 each on average."), int(board.team.orders), {m_words.formats().money(*board.averageOrder)});
    report.blocks.push_back(ReportParagraph{sentences.join(QLatin1Char(' ')), false});
    if (const auto targets = targetTable(m_data, scope, m_words))
        report.blocks.push_back(*targets);
    report.blocks.push_back(cutCharts(board));
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "Each chart adds up to %1."), {m_words.formats().money(board.team.revenue)}), true});
    report.blocks.push_back(trendChart(m_data, scope, m_words));
    ReportColumns columns;
    columns.columns.push_back({countedTable(scope, board)});
    if (const auto uncounted = uncountedTable(scope))
        columns.columns.front().push_back(*uncounted);
    std::vector<ReportLeaf> beside = incomeBlocks(scope);
    const std::vector<ReportLeaf> health = healthBlocks(scope);
    beside.insert(beside.end(), health.begin(), health.end());
    if (!beside.empty())
        columns.columns.push_back(std::move(beside));
    report.blocks.push_back(std::move(columns));
}

std::vector<ReportLeaf> ReportPages::healthBlocks(const ReportScope &scope) const
{
    std::vector<ReportLeaf> blocks;
    for (const KpiRow &row : m_data.sheet.rows) {
        if (!m_data.shows(row) || row.target.subject.kind != SubjectKind::person || row.target.subject.id != scope.id)
            continue;
        if (blocks.empty())
            blocks.push_back(ReportHeading{2, m_words.text(QT_TRANSLATE_NOOP("report", "Is the target right?")), {}});
        blocks.push_back(ReportParagraph{healthSentence(row, m_data, m_words), true});
    }
    return blocks;
}

} // namespace somo
