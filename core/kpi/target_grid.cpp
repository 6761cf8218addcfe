// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_grid.h"

#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace somo {

namespace {

std::optional<qint64> floorOf(const Fraction &value)
{
    const auto near = value.rounded();
    if (!near)
        return std::nullopt;
    return Fraction(Int128(*near), 1) > value ? *near - 1 : *near;
}

std::optional<qint64> ceilingOf(const Fraction &value)
{
    const auto near = value.rounded();
    if (!near)
        return std::nullopt;
    return Fraction(Int128(*near), 1) < value ? *near + 1 : *near;
}

/// The actuals of one metric by subject and month.
class MonthlyActuals {
public:
    static Result<MonthlyActuals> load(Database &database, const BookSettings &settings, const TargetGridAsk &ask, DayRange days)
    {
        MonthlyActuals made;
        made.m_metric = ask.metric;
        made.m_days = days;
        if (days.isEmpty())
            return made;
        LedgerAsk asked;
        asked.days = days;
        asked.kind = PeriodKind::month;
        asked.event = recognitionEventOf(settings);
        if (ask.kind != SubjectKind::everyone)
            asked.by.push_back(ask.kind == SubjectKind::person ? Cut::person : Cut::team);
        asked.by.push_back(Cut::month);
        asked.metrics = {ask.metric};
        if (ask.filter)
            asked.filters = {*ask.filter};
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, asked));
        for (const LedgerRow &row : table.rows)
            made.m_values[{row.key.size() > 1 ? row.key.front().id : 0, row.key.back().id}] = row.values.front();
        return made;
    }

    std::optional<Fraction> of(const Subject &subject, const Period &month) const
    {
        if (month.first() < m_days.first || month.first() > m_days.last)
            return std::nullopt;
        const auto found = m_values.find({subject.kind == SubjectKind::everyone ? 0 : subject.id, month.number()});
        return actualOf(m_metric, found == m_values.end() ? nullptr : &found->second).exact;
    }

private:
    Metric m_metric = Metric::revenue;
    DayRange m_days;
    std::map<std::pair<qint64, qint64>, MetricValue> m_values;
};

/// Up to and with the month if it is over, else the last ones that are over before it (rules §4).
std::vector<Period> judgedMonths(const Period &month, Day asOf, int count)
{
    Period last = month;
    while (!(last.last() < asOf))
        last = last.previous();
    std::vector<Period> months;
    for (int back = count - 1; back >= 0; --back)
        months.push_back(last.shifted(-back));
    return months;
}

class GridMaker {
public:
    GridMaker(const BookSettings &settings, const Roster &roster, const std::vector<Target> &targets, const MonthlyActuals &actuals,
              const TargetGridAsk &ask)
        : m_settings(settings)
        , m_roster(roster)
        , m_actuals(actuals)
        , m_ask(ask)
    {
        for (const Target &target : targets)
            m_targets.emplace(std::pair{target.subject.id, target.period.number()}, target);
    }

    bool hasTarget(const Subject &subject, const Period &first, const Period &last) const
    {
        const auto found = m_targets.lower_bound({subject.id, first.number()});
        return found != m_targets.end() && found->first.first == subject.id && found->first.second <= last.number();
    }

    std::optional<Target> targetOf(const Subject &subject, const Period &month) const
    {
        const auto found = m_targets.find({subject.id, month.number()});
        return found == m_targets.end() ? std::nullopt : std::optional(found->second);
    }

    TargetCell cellOf(const Subject &subject, const Period &month) const
    {
        TargetCell cell;
        cell.month = month;
        cell.activeDays = activeDays(subject, month);
        cell.target = targetOf(subject, month);
        cell.lastYear = inUnit(m_actuals.of(subject, month.yearBefore()));
        judge(cell, subject);
        return cell;
    }

private:
    int activeDays(const Subject &subject, const Period &month) const
    {
        const RosterPerson *person = subject.kind == SubjectKind::person ? m_roster.person(PersonId{subject.id}) : nullptr;
        return person ? person->activeDays(month.days()) : month.days().days();
    }

    void judge(TargetCell &cell, const Subject &subject) const
    {
        std::vector<std::optional<Fraction>> attainments;
        std::vector<Fraction> whole;
        for (const Period &month : judgedMonths(cell.month, m_ask.asOf, m_settings.healthPeriods)) {
            HealthEvidence evidence{month, std::nullopt};
            const auto actual = m_actuals.of(subject, month);
            const int active = activeDays(subject, month);
            if (const auto target = targetOf(subject, month))
                evidence.attainment = attainment(countedTarget(*target, active), actual, target->direction);
            // A part month's actual says what a whole one would have brought, as a target is cut by days.
            if (actual && active > 0)
                whole.push_back(isRatioMetric(m_ask.metric) ? *actual : *actual * Fraction(Int128(month.days().days()), Int128(active)));
            attainments.push_back(evidence.attainment);
            cell.evidence.push_back(std::move(evidence));
        }
        cell.health = cell.target ? healthOf(attainments, m_settings.healthPeriods, m_settings) : Health::notKnown;
        if (whole.empty() || whole.size() < size_t(m_settings.healthPeriods))
            return;
        const Direction direction = cell.target ? cell.target->direction : usualDirection(m_ask.metric);
        cell.fair = fairRange(whole, direction, m_settings);
        if (!cell.fair || (cell.health != Health::tooLow && cell.health != Health::tooHigh))
            return;
        Fraction sum;
        for (const Fraction &each : whole)
            sum = sum + each;
        const auto mean = (sum / Fraction(Int128(qint64(whole.size())), 1)).rounded();
        if (mean && *mean >= cell.fair->low && *mean <= cell.fair->high && *mean != cell.target->value)
            cell.proposal = mean;
    }

    const BookSettings &m_settings;
    const Roster &m_roster;
    const MonthlyActuals &m_actuals;
    const TargetGridAsk &m_ask;
    std::map<std::pair<qint64, int>, Target> m_targets; // by subject and month
};

std::vector<Subject> subjectsOf(const Roster &roster, const TargetGrid &grid, const GridMaker &maker)
{
    std::vector<Subject> subjects;
    const DayRange days{grid.months.front().first(), grid.months.back().last()};
    if (grid.ask.kind == SubjectKind::everyone)
        subjects.push_back({});
    if (grid.ask.kind == SubjectKind::team) {
        for (const RosterTeam &team : roster.teams)
            subjects.push_back({SubjectKind::team, team.id.value, team.code, team.name});
    }
    if (grid.ask.kind == SubjectKind::person) {
        for (const RosterPerson &person : roster.people) {
            Subject subject{SubjectKind::person, person.id.value, person.code, person.name};
            if (person.activeDays(days) > 0 || maker.hasTarget(subject, grid.months.front(), grid.months.back()))
                subjects.push_back(std::move(subject));
        }
    }
    return subjects;
}

} // namespace

std::optional<FairRange> fairRange(std::span<const Fraction> actuals, Direction direction, const BookSettings &settings)
{
    if (actuals.empty())
        return std::nullopt;
    const auto [least, most] = std::minmax_element(actuals.begin(), actuals.end());
    const Fraction success = Fraction::fromRate(settings.successFrom);
    const Fraction exceeded = Fraction::fromRate(settings.exceededFrom);
    if (!most->isPositive() || !success.isPositive() || !exceeded.isPositive())
        return std::nullopt;
    std::optional<qint64> low;
    std::optional<qint64> high;
    if (direction == Direction::higher) {
        // Every actual ÷ target ≥ exceeded: target ≤ least ÷ exceeded. Every one < success: target > most ÷ success.
        low = floorOf(*least / exceeded);
        high = floorOf(*most / success);
        if (low)
            ++*low;
    } else {
        low = ceilingOf(*least * success);
        high = ceilingOf(*most * exceeded);
        if (high)
            --*high;
    }
    if (!low || !high)
        return std::nullopt;
    const FairRange range{std::max<qint64>(1, *low), *high};
    return range.low <= range.high ? std::optional(range) : std::nullopt;
}

std::vector<qint64> spreadBySeason(qint64 total, std::span<const qint64> season)
{
    std::vector<qint64> shares(season.begin(), season.end());
    for (qint64 &share : shares)
        share = std::max<qint64>(0, share);
    Int128 sum = std::accumulate(shares.begin(), shares.end(), Int128(0));
    if (sum == 0) {
        std::fill(shares.begin(), shares.end(), 1);
        sum = Int128(qint64(shares.size()));
    }
    std::vector<qint64> parts;
    std::vector<std::pair<Int128, size_t>> rests;
    qint64 left = total;
    for (size_t i = 0; i < shares.size(); ++i) {
        const Int128 product = Int128(total) * shares[i];
        parts.push_back(qint64(product / sum));
        rests.emplace_back(product % sum, i);
        left -= parts.back();
    }
    std::stable_sort(rests.begin(), rests.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (size_t i = 0; left > 0 && i < rests.size(); ++i, --left)
        ++parts[rests[i].second];
    return parts;
}

Result<TargetGrid> loadTargetGrid(Database &database, const BookSettings &settings, const TargetGridAsk &ask)
{
    TargetGrid grid;
    grid.ask = ask;
    const Period year = Period::of(PeriodKind::year, ask.within, settings.fiscalStart);
    const Period first = Period::of(PeriodKind::month, year.first(), settings.fiscalStart);
    for (int i = 0; i < 12; ++i)
        grid.months.push_back(first.shifted(i));
    Period earliest = judgedMonths(first, ask.asOf, std::max(1, settings.healthPeriods)).front();
    if (first.shifted(-12).first() < earliest.first())
        earliest = first.shifted(-12);
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(std::vector<Target> targets,
                    targetsOf(database, PeriodKind::month, {earliest.first(), grid.months.back().first()}, settings.fiscalStart));
    const QString filter = ask.filter ? filterText({*ask.filter}) : QString();
    std::erase_if(targets, [&](const Target &each) {
        return each.metric != ask.metric || each.subject.kind != ask.kind || filterText(each.filters) != filter;
    });
    SOMO_TRY_ASSIGN(const MonthlyActuals actuals,
                    MonthlyActuals::load(database, settings, ask, {earliest.first(), std::min(grid.months.back().last(), ask.asOf)}));
    const GridMaker maker(settings, roster, targets, actuals, ask);
    for (Subject &subject : subjectsOf(roster, grid, maker)) {
        TargetGridRow row;
        row.before = maker.targetOf(subject, first.previous());
        for (const Period &month : grid.months)
            row.cells.push_back(maker.cellOf(subject, month));
        row.subject = std::move(subject);
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Status writeTargets(Database &database, const std::vector<TargetChange> &changes)
{
    for (const TargetChange &change : changes) {
        SOMO_TRY_ASSIGN(const auto known, targetSayingTheSame(database, change.target));
        if (change.remove) {
            if (known)
                SOMO_TRY(removeTarget(database, known->id));
            continue;
        }
        Target target = known.value_or(change.target);
        target.value = change.value.value_or(target.value);
        target.weight = change.weight.value_or(target.weight);
        if (!known && change.value) {
            SOMO_TRY_ASSIGN([[maybe_unused]] const TargetId id, addTarget(database, target));
        } else if (known && (target.value != known->value || target.weight != known->weight)) {
            SOMO_TRY(updateTarget(database, target));
        }
    }
    return success();
}

} // namespace somo
