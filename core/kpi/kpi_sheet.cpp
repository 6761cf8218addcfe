// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_sheet.h"

#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace somo {

namespace {

bool isSame(const Subject &a, const Subject &b)
{
    return a.kind == b.kind && (a.kind == SubjectKind::everyone || a.id == b.id);
}

bool isSameLine(const Target &a, const Target &b)
{
    return a.metric == b.metric && isSame(a.subject, b.subject) && filterText(a.filters) == filterText(b.filters);
}

/// Ledger figures by period, kind of subject and filter, each asked once for all targets that need it.
class Figures {
public:
    Figures(Database &database, RecognitionEvent event)
        : m_database(database)
        , m_event(event)
    {
    }

    void need(const Target &target)
    {
        Table &table = m_tables[keyOf(target)];
        table.example = target;
        if (std::find(table.metrics.begin(), table.metrics.end(), target.metric) == table.metrics.end())
            table.metrics.push_back(target.metric);
    }

    Status load()
    {
        for (auto &[key, table] : m_tables) {
            LedgerAsk ask;
            ask.days = table.example.period.days();
            ask.kind = table.example.period.kind();
            ask.event = m_event;
            if (table.example.subject.kind != SubjectKind::everyone)
                ask.by = {table.example.subject.kind == SubjectKind::person ? Cut::person : Cut::team};
            ask.metrics = table.metrics;
            ask.filters = table.example.filters;
            SOMO_TRY_ASSIGN(const LedgerTable answer, askLedger(m_database, ask));
            if (ask.by.empty())
                table.values.emplace(0, answer.total);
            for (const LedgerRow &row : answer.rows) {
                if (!ask.by.empty())
                    table.values.emplace(row.key.front().id, row.values);
            }
        }
        return success();
    }

    Actual actual(const Target &target) const
    {
        const auto found = m_tables.find(keyOf(target));
        if (found == m_tables.end())
            return {};
        const Table &table = found->second;
        const auto metric = std::find(table.metrics.begin(), table.metrics.end(), target.metric);
        const auto row = table.values.find(target.subject.kind == SubjectKind::everyone ? 0 : target.subject.id);
        if (metric == table.metrics.end())
            return {};
        return actualOf(target.metric, row == table.values.end() ? nullptr : &row->second[size_t(metric - table.metrics.begin())]);
    }

private:
    using Key = std::tuple<int, SubjectKind, QString>; // first day, kind of subject, filter
    struct Table {
        Target example;
        std::vector<Metric> metrics;
        std::map<qint64, std::vector<MetricValue>> values; // by the subject's id
    };
    static Key keyOf(const Target &target)
    {
        return {target.period.first().number(), target.subject.kind, filterText(target.filters)};
    }

    Database &m_database;
    RecognitionEvent m_event;
    std::map<Key, Table> m_tables;
};

int activeDaysOf(const Target &target, const Roster &roster)
{
    const DayRange days = target.period.days();
    if (target.subject.kind != SubjectKind::person)
        return days.days();
    const RosterPerson *person = roster.person(PersonId{target.subject.id});
    return person ? person->activeDays(days) : days.days();
}

KpiRow rowOf(const Target &target, const Roster &roster, const Figures &figures, const DaysGone &days, const BookSettings &settings)
{
    KpiRow row;
    row.target = target;
    row.periodDays = target.period.days().days();
    row.activeDays = activeDaysOf(target, roster);
    row.counted = countedTarget(target, row.activeDays);
    row.actual = figures.actual(target);
    row.attainment = attainment(row.counted, row.actual.exact, target.direction);
    if (row.attainment)
        row.band = bandOf(*row.attainment, settings);
    row.pace = paceOf(target.metric, row.counted, row.actual.exact, days);
    return row;
}

void judge(KpiRow &row, const std::vector<Period> &periods, const std::vector<Target> &history, const Roster &roster,
           const Figures &figures, const BookSettings &settings)
{
    std::vector<std::optional<Fraction>> attainments;
    for (const Period &period : periods) {
        const auto same = std::find_if(history.begin(), history.end(), [&](const Target &each) {
            return each.period == period && isSameLine(each, row.target);
        });
        Target then = row.target;
        then.period = period;
        HealthEvidence evidence;
        evidence.period = period;
        evidence.activeDays = activeDaysOf(then, roster);
        evidence.actual = figures.actual(then).exact;
        if (same != history.end())
            evidence.attainment = attainment(countedTarget(*same, evidence.activeDays), evidence.actual, same->direction);
        attainments.push_back(evidence.attainment);
        row.evidence.push_back(std::move(evidence));
    }
    row.health = healthOf(attainments, settings.healthPeriods, settings);
}

std::vector<KpiScore> scoresOf(const std::vector<KpiRow> &rows, const BookSettings &settings)
{
    std::vector<KpiScore> scores;
    std::vector<std::vector<WeightedAttainment>> lines;
    for (const KpiRow &row : rows) {
        // Rows of one subject stand together.
        if (scores.empty() || !isSame(scores.back().subject, row.target.subject)) {
            scores.push_back({row.target.subject, std::nullopt, std::nullopt});
            lines.emplace_back();
        }
        lines.back().push_back({row.target.weight, row.attainment});
    }
    for (size_t i = 0; i < scores.size(); ++i) {
        scores[i].score = scoreOf(lines[i], settings.scoreCap);
        if (scores[i].score)
            scores[i].band = bandOf(*scores[i].score, settings);
    }
    return scores;
}

Subject subjectOf(const RosterPerson &person)
{
    return {SubjectKind::person, person.id.value, person.code, person.name};
}

Result<std::vector<KpiIncome>> incomesOf(Database &database, const BookSettings &settings, const Roster &roster,
                                         const std::vector<PersonIncome> &given, const LedgerAsk &whole)
{
    LedgerAsk byPerson = whole;
    byPerson.by = {Cut::person};
    SOMO_TRY_ASSIGN(const LedgerTable revenue, askLedger(database, byPerson));
    std::vector<KpiIncome> incomes;
    for (const RosterPerson &person : roster.people) {
        if (person.activeDays(whole.days) == 0)
            continue;
        KpiIncome income;
        income.person = subjectOf(person);
        const auto row = std::find_if(revenue.rows.begin(), revenue.rows.end(),
                                      [&](const LedgerRow &each) { return each.key.front().id == person.id.value; });
        if (row != revenue.rows.end())
            income.revenue = Money::fromMinorUnits(row->values.front().value.value_or(0));
        const auto parts = std::ranges::find(given, person.id, &PersonIncome::person);
        if (parts != given.end())
            income.parts = *parts;
        income.income = income.parts.whole();
        income.verdict = incomeVerdict(income.revenue, income.income, settings);
        incomes.push_back(std::move(income));
    }
    return incomes;
}

class Gaps {
public:
    Gaps(const BookSettings &settings, const Roster &roster, const std::vector<KpiScore> &scores, const std::vector<KpiIncome> &incomes,
         bool withIncome)
        : m_settings(settings)
        , m_roster(roster)
        , m_scores(scores)
        , m_incomes(incomes)
        , m_withIncome(withIncome)
    {
    }

    Result<std::vector<KpiGap>> load(Database &database, LedgerAsk whole) const
    {
        LedgerTable credited;
        if (m_settings.gapMeasure == u"revenue") {
            whole.by = {Cut::team, Cut::person};
            SOMO_TRY_ASSIGN(credited, askLedger(database, whole));
        }
        std::vector<KpiGap> gaps;
        if (m_settings.gapMeasure == u"income" && !m_withIncome)
            return gaps;
        for (const RosterTeam &team : m_roster.teams) {
            const size_t first = gaps.size();
            Fraction highest;
            for (const RosterPerson &person : m_roster.people) {
                if (!m_roster.isThroughout(person, team.id, whole.days))
                    continue;
                KpiGap gap;
                gap.team = {SubjectKind::team, team.id.value, team.code, team.name};
                gap.person = subjectOf(person);
                gap.figure = figureOf(person, team.id, credited);
                if (gap.figure)
                    highest = std::max(highest, *gap.figure);
                gaps.push_back(std::move(gap));
            }
            for (size_t i = first; i < gaps.size(); ++i)
                gaps[i].verdict = gapOf(highest, gaps[i].figure, m_settings.gapLimit);
        }
        return gaps;
    }

private:
    std::optional<Fraction> figureOf(const RosterPerson &person, TeamId team, const LedgerTable &credited) const
    {
        if (m_settings.gapMeasure == u"income") {
            for (const KpiIncome &each : m_incomes) {
                if (each.person.id == person.id.value)
                    return each.income;
            }
            return std::nullopt;
        }
        if (m_settings.gapMeasure == u"score") {
            for (const KpiScore &each : m_scores) {
                if (each.subject.kind == SubjectKind::person && each.subject.id == person.id.value)
                    return each.score;
            }
            return std::nullopt;
        }
        for (const LedgerRow &row : credited.rows) {
            if (row.key[0].id == team.value && row.key[1].id == person.id.value)
                return Fraction(Int128(row.values.front().value.value_or(0)), 1);
        }
        return Fraction();
    }

    const BookSettings &m_settings;
    const Roster &m_roster;
    const std::vector<KpiScore> &m_scores;
    const std::vector<KpiIncome> &m_incomes;
    bool m_withIncome;
};

void keepOnly(KpiSheet &sheet, const Subject &subject)
{
    std::erase_if(sheet.rows, [&](const KpiRow &row) { return !isSame(row.target.subject, subject); });
    std::erase_if(sheet.scores, [&](const KpiScore &score) { return !isSame(score.subject, subject); });
    if (subject.kind == SubjectKind::everyone)
        return;
    std::erase_if(sheet.gaps, [&](const KpiGap &gap) { return !isSame(subject.kind == SubjectKind::team ? gap.team : gap.person, subject); });
    if (subject.kind == SubjectKind::person)
        std::erase_if(sheet.incomes, [&](const KpiIncome &income) { return !isSame(income.person, subject); });
}

} // namespace

TargetTrial tryTarget(const Target &target, const std::vector<HealthEvidence> &evidence, qint64 value, const BookSettings &settings)
{
    TargetTrial trial;
    Target other = target;
    other.value = value;
    for (const HealthEvidence &each : evidence) {
        other.period = each.period;
        trial.attainments.push_back(attainment(countedTarget(other, each.activeDays), each.actual, target.direction));
    }
    trial.health = healthOf(trial.attainments, settings.healthPeriods, settings);
    return trial;
}

std::optional<qint64> inUnit(const std::optional<Fraction> &value)
{
    return value ? value->rounded() : std::nullopt;
}

Result<KpiSheet> loadKpi(Database &database, const BookSettings &settings, const KpiAsk &ask)
{
    const RecognitionEvent event = ask.event.value_or(recognitionEventOf(settings));
    KpiSheet sheet;
    sheet.period = ask.period;
    SOMO_TRY_ASSIGN(sheet.days, daysGone(database, ask.period.days(), ask.asOf));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));

    const std::vector<Period> judged = judgedPeriods(ask.period, ask.asOf, ask.withHealth ? settings.healthPeriods : 0);
    const Day earliest = judged.empty() ? ask.period.first() : std::min(judged.front().first(), ask.period.first());
    SOMO_TRY_ASSIGN(const auto history, targetsOf(database, ask.period.kind(), {earliest, ask.period.first()}, settings.fiscalStart));
    std::vector<Target> shown;
    std::copy_if(history.begin(), history.end(), std::back_inserter(shown), [&](const Target &each) { return each.period == ask.period; });

    Figures figures(database, event);
    for (Target target : shown) {
        figures.need(target);
        // Also where no target was set then: another value is tried out on what came of these periods.
        for (const Period &period : judged) {
            target.period = period;
            figures.need(target);
        }
    }
    SOMO_TRY(figures.load());
    for (const Target &target : shown) {
        sheet.rows.push_back(rowOf(target, roster, figures, sheet.days, settings));
        if (ask.withHealth)
            judge(sheet.rows.back(), judged, history, roster, figures, settings);
    }
    sheet.scores = scoresOf(sheet.rows, settings);

    LedgerAsk whole;
    whole.days = ask.period.days();
    whole.kind = ask.period.kind();
    whole.event = event;
    whole.metrics = {Metric::revenue};
    if (ask.incomes) {
        SOMO_TRY_ASSIGN(sheet.incomes, incomesOf(database, settings, roster, *ask.incomes, whole));
    }
    SOMO_TRY_ASSIGN(sheet.gaps, Gaps(settings, roster, sheet.scores, sheet.incomes, ask.incomes.has_value()).load(database, whole));
    if (ask.subject)
        keepOnly(sheet, *ask.subject);
    return sheet;
}

} // namespace somo
