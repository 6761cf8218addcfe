// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_pages.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace somo {

using namespace parts;

QString ReportPages::rangeNote() const
{
    return m_words.text(QT_TRANSLATE_NOOP("report", "%1 · %2 working days"),
                        {raised(m_words.formats().range(m_data.period.days())), workingDaysText(m_data.sheet.days.all, m_words)});
}

std::vector<ReportScope> ReportPages::furtherScopes(SubjectKind kind, const ReportScope &top) const
{
    std::vector<ReportScope> scopes;
    const auto take = [&](qint64 id) {
        const ReportScope scope{kind, id};
        if (scope != top && m_data.boards.contains(scope))
            scopes.push_back(scope);
    };
    if (kind == SubjectKind::team) {
        for (const RosterTeam &team : m_data.roster.teams)
            take(team.id.value);
    } else {
        for (const RosterPerson &person : m_data.roster.people)
            take(person.id.value);
    }
    return scopes;
}

QString ReportPages::gapText() const
{
    std::optional<Fraction> largest;
    // Where nobody of a team has anything yet, nobody is apart from anybody.
    std::set<qint64> begun;
    for (const KpiGap &gap : m_data.sheet.gaps) {
        if (gap.figure && gap.figure->isPositive())
            begun.insert(gap.team.id);
    }
    int flagged = 0;
    for (const KpiGap &gap : m_data.sheet.gaps) {
        flagged += gap.verdict.flag && begun.contains(gap.team.id) ? 1 : 0;
        if (gap.verdict.ratio)
            largest = std::max(largest.value_or(Fraction()), *gap.verdict.ratio);
    }
    const QString limit = thresholdText(m_data.settings.gapLimit, m_words);
    if (flagged > 0)
        return m_words.text(QT_TRANSLATE_N_NOOP("report", "In their teams %n people stand more than %1 apart from the highest figure: a matter for how the team is set up."), flagged, {limit});
    if (!largest)
        return {};
    return m_words.text(QT_TRANSLATE_NOOP("report", "The largest gap within a team is %1, inside the limit of %2."),
                        {m_words.formats().percent(shownRate(*largest, m_data.settings), {}), limit});
}

QString ReportPages::reviewText() const
{
    QStringList texts;
    for (const KpiRow &row : m_data.sheet.rows) {
        if (!m_data.shows(row))
            continue;
        const QString subject = name({row.target.subject.kind, row.target.subject.id});
        const bool lower = row.target.direction == Direction::lower;
        if (row.health == Health::tooHigh)
            texts += m_words.text(lower ? QT_TRANSLATE_N_NOOP("report", "%1’s %2 (%n periods under %3, perhaps too strict)")
                                        : QT_TRANSLATE_N_NOOP("report", "%1’s %2 (%n periods under %3, perhaps too high)"), m_data.settings.healthPeriods,
                                  {subject, lowered(metricName(row.target.metric, m_words)), thresholdText(m_data.settings.successFrom, m_words)});
        else if (row.health == Health::tooLow)
            texts += m_words.text(lower ? QT_TRANSLATE_N_NOOP("report", "%1’s %2 (%n periods kept, perhaps too easy)")
                                        : QT_TRANSLATE_N_NOOP("report", "%1’s %2 (%n periods exceeded, perhaps too low)"), m_data.settings.healthPeriods,
                                  {subject, lowered(metricName(row.target.metric, m_words))});
    }
    if (texts.isEmpty())
        return {};
    // A cover names a few; each stands with its evidence on the page of its team or person.
    constexpr qsizetype most = 3;
    const QString named = texts.mid(0, most).join(QStringLiteral("; "));
    if (texts.size() <= most)
        return m_words.text(QT_TRANSLATE_NOOP("report", "Targets to look at again: %1."), {named});
    return m_words.text(QT_TRANSLATE_N_NOOP("report", "Targets to look at again: %1; %n more stand on the pages of their teams and people."),
                        int(texts.size() - most), {named});
}

QString ReportPages::coverText(const BoardData &board) const
{
    QStringList sentences{attainmentSentence(m_data, board, m_words)};
    if (!board.open) {
        int exceeded = 0, successful = 0, notYet = 0;
        for (const BoardRow &row : board.rows) {
            exceeded += row.band == Band::exceeded ? 1 : 0;
            successful += row.band == Band::successful ? 1 : 0;
            notYet += row.band == Band::notYet ? 1 : 0;
        }
        if (exceeded + successful + notYet > 0)
            sentences += m_words.text(QT_TRANSLATE_NOOP("report", "People above their target: %1; successful: %2; not yet: %3."),
                                      {QString::number(exceeded), QString::number(successful), QString::number(notYet)});
    }
    sentences += gapText();
    sentences += reviewText();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

void ReportPages::addTargets(Report &report, const ReportScope &scope) const
{
    // Where revenue is all there is, the page's figures and its paragraph have said everything a table would.
    const bool onlyRevenue = std::none_of(m_data.sheet.rows.begin(), m_data.sheet.rows.end(), [&](const KpiRow &row) {
        const bool isMine = row.target.subject.kind == scope.kind && (scope.kind == SubjectKind::everyone || row.target.subject.id == scope.id);
        const bool isDoubtful = row.health == Health::tooHigh || row.health == Health::tooLow;
        return isMine && (row.target.metric != Metric::revenue || !row.target.filters.empty() || isDoubtful);
    });
    if (onlyRevenue)
        return;
    if (const auto targets = targetTable(m_data, scope, m_words))
        report.blocks.push_back(*targets);
}

void ReportPages::addCover(Report &report) const
{
    const ReportScope everyone;
    const BoardData &board = m_data.boards.at(everyone);
    const auto people = std::count_if(board.rows.begin(), board.rows.end(), [](const BoardRow &row) { return bool(row.person); });
    const int teams = int(furtherScopes(SubjectKind::team, everyone).size());
    QString note = rangeNote();
    if (people > 0)
        note += QStringLiteral(" · ") + m_words.text(QT_TRANSLATE_N_NOOP("report", "%n people"), int(people));
    if (teams > 0)
        note += QStringLiteral(", ") + m_words.text(QT_TRANSLATE_N_NOOP("report", "%n teams"), teams);
    report.blocks.push_back(ReportHeading{1, m_words.formats().period(m_data.period), note});
    report.blocks.push_back(boardFigures(m_data, board, m_words));
    report.blocks.push_back(ReportParagraph{coverText(board), false});
    if (!board.rows.empty())
        report.blocks.push_back(peopleTable(board, m_words));
    addTargets(report, everyone);
    report.blocks.push_back(ReportColumns{{{board.byChannel}, {board.byArea}}});
    report.blocks.push_back(trendChart(m_data, everyone, m_words));
}

QString ReportPages::teamNote(const ReportScope &scope) const
{
    QStringList leads;
    for (const PersonId lead : m_data.roster.leads(TeamId{scope.id}, m_data.period.last()))
        leads += m_data.roster.person(lead)->name;
    const auto members = std::count_if(m_data.roster.people.begin(), m_data.roster.people.end(), [&](const RosterPerson &person) {
        return m_data.roster.isWithin(person.id, TeamId{scope.id}, m_data.period.days());
    });
    QString note = m_words.text(QT_TRANSLATE_N_NOOP("report", "%n people"), int(members));
    if (!leads.isEmpty())
        note = m_words.text(QT_TRANSLATE_NOOP("report", "led by %1"), {leads.join(QStringLiteral(", "))}) + QStringLiteral(" · ") + note;
    return note;
}

std::optional<ReportTable> ReportPages::gapTable(const ReportScope &scope) const
{
    ReportTable table;
    table.caption = m_words.text(QT_TRANSLATE_NOOP("report", "Gap within the team"));
    table.note = m_words.text(QT_TRANSLATE_NOOP("report", "The team’s highest figure ÷ a person’s, over those who were in the team on every day; up to %1 is in order."),
                              {thresholdText(m_data.settings.gapLimit, m_words)});
    table.columns = {leftColumn(cutName(Cut::person, m_words), 5),
                     rightColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Highest ÷ own")), 3)};
    bool isFlagged = false;
    for (const KpiGap &gap : m_data.sheet.gaps) {
        if (gap.team.id != scope.id)
            continue;
        ReportCell ratio = textCell(QStringLiteral("–"));
        if (gap.verdict.ratio) {
            ratio.kind = ReportCell::Kind::percent;
            ratio.text.clear();
            ratio.value = shownRate(*gap.verdict.ratio, m_data.settings).millionths;
        }
        // A star rather than a word beside a name: it says something of the team, not of the person (rules §4).
        if (gap.verdict.flag)
            ratio.text += ratio.kind == ReportCell::Kind::text ? QStringLiteral(" *") : QStringLiteral("*");
        isFlagged = isFlagged || gap.verdict.flag;
        table.rows.push_back({textCell(gap.person.name), ratio});
    }
    if (isFlagged)
        table.note += QLatin1Char(' ') + m_words.text(QT_TRANSLATE_NOOP("report", "* Beyond it: a matter for how the team is set up."));
    return table.rows.empty() ? std::nullopt : std::optional(table);
}

void ReportPages::addTeam(Report &report, const ReportScope &scope) const
{
    const BoardData &board = m_data.boards.at(scope);
    report.blocks.push_back(ReportHeading{1, name(scope), teamNote(scope)});
    report.blocks.push_back(boardFigures(m_data, board, m_words));
    report.blocks.push_back(ReportParagraph{attainmentSentence(m_data, board, m_words), false});
    addTargets(report, scope);
    ReportTable people = peopleTable(board, m_words);
    people.note = m_words.text(QT_TRANSLATE_NOOP("report", "With what was credited to them in this team."));
    report.blocks.push_back(std::move(people));
    report.blocks.push_back(cutCharts(board));
    // Side by side, so that a team's page stays one page.
    if (const auto gaps = gapTable(scope))
        report.blocks.push_back(ReportColumns{{{trendChart(m_data, scope, m_words)}, {*gaps}}});
    else
        report.blocks.push_back(trendChart(m_data, scope, m_words));
}

void ReportPages::addDifference(Report &report, const PrintedDifference &difference, int offsetMinutes) const
{
    const QDateTime printed = QDateTime::fromMSecsSinceEpoch(difference.before.moment, Qt::OffsetFromUTC, offsetMinutes * 60);
    report.blocks.push_back(ReportHeading{2, m_words.text(QT_TRANSLATE_NOOP("report", "What differs from the report of %1"), {m_words.formats().moment(printed)}), {}});
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "Revenue was %1 then and is %2 now."),
                     {m_words.formats().money(difference.before.figures.revenue), m_words.formats().money(difference.revenue)}),
        false});
    ReportTable table;
    table.columns = {leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Order")), 4),
                     rightColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Then")), 3),
                     rightColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Now")), 3)};
    constexpr size_t most = 40;
    for (size_t i = 0; i < std::min(difference.orders.size(), most); ++i) {
        const auto &order = difference.orders[i];
        table.rows.push_back({textCell(order.code), moneyCell(order.before), moneyCell(order.now)});
    }
    if (difference.orders.size() > most)
        table.note = m_words.text(QT_TRANSLATE_N_NOOP("report", "%n more orders differ."), int(difference.orders.size() - most));
    report.blocks.push_back(std::move(table));
}

void ReportPages::addDictionary(Report &report) const
{
    report.blocks.push_back(ReportHeading{1, m_words.text(QT_TRANSLATE_NOOP("report", "What the figures mean")), {}});
    ReportTable table;
    table.columns = {leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Metric")), 3), leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Meaning")), 12)};
    for (const Metric metric : {Metric::revenue, Metric::grossProfit, Metric::orders, Metric::units, Metric::averageOrder, Metric::newCustomers,
                                Metric::repeatCustomers, Metric::returnRate, Metric::collected})
        table.rows.push_back({textCell(metricName(metric, m_words)), textCell(metricMeaning(metric, m_words))});
    report.blocks.push_back(std::move(table));
    const Formats &formats = m_words.formats();
    const BookSettings &settings = m_data.settings;
    const QString success = thresholdText(settings.successFrom, m_words);
    const QString exceeded = thresholdText(settings.exceededFrom, m_words);
    report.blocks.push_back(ReportParagraph{recognitionSentence(m_data.event, m_words), false});
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "Reached is actual ÷ target; where lower is better, target ÷ actual. Under %1 is not yet, from %1 successful, from %2 exceeded. A person’s target counts by the days on which they were active."),
                     {success, exceeded}),
        false});
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "The score weighs what was reached, each from 0 to %1, by the targets’ weights."), {thresholdText(settings.scoreCap, m_words)}), false});
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_N_NOOP("report", "Is the target right? Over %n periods that are over: always at %2 or more, it is perhaps too low; always under %1, perhaps too high."),
                     settings.healthPeriods, {success, exceeded}),
        false});
    report.blocks.push_back(ReportParagraph{
        m_words.text(QT_TRANSLATE_NOOP("report", "Within a team the highest figure ÷ a person’s should be at most %1; beyond it the team’s set-up is in question, not the person."),
                     {thresholdText(settings.gapLimit, m_words)}),
        false});
    if (m_data.withPay) {
        report.blocks.push_back(ReportParagraph{
            m_words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income should lie from %1 to %2."),
                         {formats.quantity(Quantity{settings.incomeLowHundredths * 10}), formats.quantity(Quantity{settings.incomeHighHundredths * 10})}),
            false});
    }
}

} // namespace somo
