// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_grid.h"

#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "core/storage/row_changes.h"

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

Cut cutOfPeriods(PeriodKind kind)
{
    return kind == PeriodKind::year ? Cut::year : kind == PeriodKind::quarter ? Cut::quarter : Cut::month;
}

/// The actuals of one metric by subject and period of one kind.
class PeriodActuals {
public:
    static Result<PeriodActuals> load(Database &database, const BookSettings &settings, const TargetGridAsk &ask, PeriodKind kind, DayRange days)
    {
        PeriodActuals made;
        made.m_metric = ask.metric;
        made.m_days = days;
        if (days.isEmpty())
            return made;
        LedgerAsk asked;
        asked.days = days;
        asked.kind = kind;
        asked.event = recognitionEventOf(settings);
        if (ask.kind != SubjectKind::everyone)
            asked.by.push_back(ask.kind == SubjectKind::person ? Cut::person : Cut::team);
        asked.by.push_back(cutOfPeriods(kind));
        asked.metrics = {ask.metric};
        if (ask.filter)
            asked.filters = {*ask.filter};
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, asked));
        for (const LedgerRow &row : table.rows)
            made.m_values[{row.key.size() > 1 ? row.key.front().id : 0, row.key.back().id}] = row.values.front();
        if (!ask.filter) {
            made.beginWith(table);
            return made;
        }
        // Whatever the filter holds, the book's figures begin with its first ones.
        asked.by = {cutOfPeriods(kind)};
        asked.filters.clear();
        SOMO_TRY_ASSIGN(const LedgerTable whole, askLedger(database, asked));
        made.beginWith(whole);
        return made;
    }

    /// False before the period of the book's first figure: nothing there is no figure of 0.
    bool knows(const Period &period) const { return m_first && *m_first <= period.number(); }

    std::optional<Fraction> of(const Subject &subject, const Period &period) const
    {
        if (period.first() < m_days.first || period.first() > m_days.last)
            return std::nullopt;
        const auto found = m_values.find({subject.kind == SubjectKind::everyone ? 0 : subject.id, period.number()});
        return actualOf(m_metric, found == m_values.end() ? nullptr : &found->second).exact;
    }

private:
    void beginWith(const LedgerTable &table)
    {
        for (const LedgerRow &row : table.rows)
            m_first = std::min(m_first.value_or(row.key.back().id), row.key.back().id);
    }

    Metric m_metric = Metric::revenue;
    DayRange m_days;
    std::optional<qint64> m_first; // number of the first period with a figure, whoever's
    std::map<std::pair<qint64, qint64>, MetricValue> m_values;
};

/// The periods that judge a cell. A period yet to come is judged as the one that is running: half a month says nothing
/// about a target.
std::vector<Period> judgedFor(const Period &period, Day asOf, int count, int fiscalStart)
{
    const Period running = Period::of(period.kind(), asOf, fiscalStart);
    return judgedPeriods(asOf < period.first() ? running : period, asOf, count);
}

/// The periods of a grid: a year's months or quarters, or three years before the one asked for, itself and the next.
std::vector<Period> gridPeriods(const TargetGridAsk &ask, int fiscalStart)
{
    const Period year = Period::of(PeriodKind::year, ask.within, fiscalStart);
    const bool ofYears = ask.by == PeriodKind::year;
    const Period first = ofYears ? year.shifted(-3) : Period::of(ask.by, year.first(), fiscalStart);
    const int count = ofYears ? 5 : ask.by == PeriodKind::quarter ? 4 : 12;
    std::vector<Period> periods;
    for (int i = 0; i < count; ++i)
        periods.push_back(first.shifted(i));
    return periods;
}

/// The same metric and filter.
bool isAbout(const Target &target, const TargetGridAsk &ask)
{
    return target.metric == ask.metric && filterText(target.filters) == (ask.filter ? filterText({*ask.filter}) : QString());
}

class GridMaker {
public:
    /// `targets` are of the asked metric, filter and kind of period, of whomever.
    GridMaker(const BookSettings &settings, const Roster &roster, const std::vector<Target> &targets, const PeriodActuals &actuals,
              const TargetGridAsk &ask)
        : m_settings(settings)
        , m_roster(roster)
        , m_actuals(actuals)
        , m_ask(ask)
    {
        for (const Target &target : targets) {
            if (target.subject.kind == ask.kind)
                m_targets.emplace(std::pair{target.subject.id, target.period.number()}, target);
            if (target.subject.kind == SubjectKind::person)
                m_people.emplace(std::pair{target.subject.id, target.period.number()}, target);
        }
    }

    bool hasTarget(const Subject &subject, const Period &first, const Period &last) const
    {
        const auto found = m_targets.lower_bound({subject.id, first.number()});
        return found != m_targets.end() && found->first.first == subject.id && found->first.second <= last.number();
    }

    std::optional<Target> targetOf(const Subject &subject, const Period &period) const
    {
        const auto found = m_targets.find({subject.id, period.number()});
        return found == m_targets.end() ? std::nullopt : std::optional(found->second);
    }

    TargetCell cellOf(const Subject &subject, const Period &period) const
    {
        TargetCell cell;
        cell.period = period;
        cell.activeDays = activeDays(subject, period);
        cell.target = targetOf(subject, period);
        cell.people = peopleSum(subject, period);
        if (m_actuals.knows(period.yearBefore()))
            cell.lastYear = inUnit(m_actuals.of(subject, period.yearBefore()));
        cell.lastYearIsOpen = !(period.yearBefore().last() < m_ask.asOf);
        judge(cell, subject);
        return cell;
    }

private:
    int activeDays(const Subject &subject, const Period &period) const
    {
        const RosterPerson *person = subject.kind == SubjectKind::person ? m_roster.person(PersonId{subject.id}) : nullptr;
        return person ? person->activeDays(period.days()) : period.days().days();
    }

    std::optional<PeopleSum> peopleSum(const Subject &subject, const Period &period) const
    {
        if (subject.kind == SubjectKind::person || !addsUp(m_ask.metric))
            return std::nullopt;
        PeopleSum made;
        Fraction sum;
        for (const RosterPerson &person : m_roster.people) {
            const int active = person.activeDays(period.days());
            if (active == 0 || (subject.kind == SubjectKind::team && !m_roster.isWithin(person.id, TeamId{subject.id}, period.days())))
                continue;
            ++made.people;
            const auto target = m_people.find({person.id.value, period.number()});
            if (target == m_people.end())
                continue;
            ++made.aimed;
            sum = sum + countedTarget(target->second, active);
        }
        const auto rounded = inUnit(sum);
        if (made.aimed == 0 || !rounded)
            return std::nullopt;
        made.sum = *rounded;
        return made;
    }

    void judge(TargetCell &cell, const Subject &subject) const
    {
        std::vector<std::optional<Fraction>> attainments;
        std::vector<Fraction> whole;
        for (const Period &period : judgedFor(cell.period, m_ask.asOf, m_settings.healthPeriods, m_settings.fiscalStart)) {
            HealthEvidence evidence;
            evidence.period = period;
            evidence.actual = m_actuals.of(subject, period);
            evidence.activeDays = activeDays(subject, period);
            if (const auto target = targetOf(subject, period))
                evidence.attainment = attainment(countedTarget(*target, evidence.activeDays), evidence.actual, target->direction);
            // A part period's actual says what a whole one would have brought, as a target is cut by days.
            if (evidence.actual && evidence.activeDays > 0)
                whole.push_back(isRatioMetric(m_ask.metric) ? *evidence.actual : *evidence.actual * Fraction(Int128(period.days().days()), Int128(evidence.activeDays)));
            attainments.push_back(evidence.attainment);
            cell.evidence.push_back(std::move(evidence));
        }
        cell.health = cell.target ? healthOf(attainments, m_settings.healthPeriods, m_settings) : Health::notKnown;
        if (whole.empty() || whole.size() < size_t(m_settings.healthPeriods))
            return;
        const Direction direction = cell.target ? cell.target->direction : usualDirection(m_ask.metric);
        cell.fair = fairRange(whole, direction, m_settings);
        // Where nothing was kept yet, a range would only say that nothing was sold.
        cell.lacksData = cell.fair && std::ranges::any_of(cell.evidence, [this](const HealthEvidence &each) { return !m_actuals.knows(each.period); });
        if (cell.lacksData)
            cell.fair.reset();
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
    const PeriodActuals &m_actuals;
    const TargetGridAsk &m_ask;
    using Targets = std::map<std::pair<qint64, int>, Target>; // by subject and period
    Targets m_targets; // of the asked kind of subject
    Targets m_people;
};

std::vector<Subject> subjectsOf(const Roster &roster, const TargetGrid &grid, const GridMaker &maker)
{
    std::vector<Subject> subjects;
    const DayRange days{grid.periods.front().first(), grid.periods.back().last()};
    if (grid.ask.kind == SubjectKind::everyone)
        subjects.push_back({});
    if (grid.ask.kind == SubjectKind::team) {
        for (const RosterTeam &team : roster.teams)
            subjects.push_back({SubjectKind::team, team.id.value, team.code, team.name});
    }
    if (grid.ask.kind == SubjectKind::person) {
        for (const RosterPerson &person : roster.people) {
            Subject subject{SubjectKind::person, person.id.value, person.code, person.name};
            if (person.activeDays(days) > 0 || maker.hasTarget(subject, grid.periods.front(), grid.periods.back()))
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

namespace {

/// What stands beside a year's months or quarters: the target of the year itself, and the year before.
Status loadYear(Database &database, const BookSettings &settings, TargetGrid &grid)
{
    const Period year = Period::of(PeriodKind::year, grid.ask.within, settings.fiscalStart);
    SOMO_TRY_ASSIGN(const auto targets, targetsOf(database, PeriodKind::year, {year.first(), year.first()}, settings.fiscalStart));
    const Period before = year.yearBefore();
    SOMO_TRY_ASSIGN(const auto actuals, PeriodActuals::load(database, settings, grid.ask, PeriodKind::year,
                                                            {before.first(), std::min(before.last(), grid.ask.asOf)}));
    for (TargetGridRow &row : grid.rows) {
        if (actuals.knows(before))
            row.lastYear = inUnit(actuals.of(row.subject, before));
        row.lastYearIsOpen = !(before.last() < grid.ask.asOf);
        for (const Target &target : targets) {
            if (isAbout(target, grid.ask) && target.subject.kind == row.subject.kind && target.subject.id == row.subject.id)
                row.yearTarget = target.value;
        }
    }
    return success();
}

/// Whether the book says already what a change asks for: then nothing of anybody is lost.
bool isAsAsked(const TargetChange &change, const std::optional<Target> &now)
{
    if (change.remove)
        return !now;
    return now && now->value == change.value.value_or(now->value) && now->weight == change.weight.value_or(now->weight);
}

Status checkOpened(Database &database, const TargetChange &change, const std::optional<Target> &now)
{
    if (!change.opened || isAsAsked(change, now))
        return success();
    const auto &was = change.opened->target;
    const OpenedRow opened{QStringLiteral("target"), was ? was->id.value : 0, was ? was->version : 0};
    return standsAsOpened(database, opened, now ? now->id.value : 0);
}

Status writeTarget(Database &database, const TargetChange &change)
{
    SOMO_TRY_ASSIGN(const auto known, targetSayingTheSame(database, change.target));
    if (change.remove)
        return known ? removeTarget(database, known->id) : success();
    Target target = known.value_or(change.target);
    target.value = change.value.value_or(target.value);
    target.weight = change.weight.value_or(target.weight);
    if (!known && change.value) {
        SOMO_TRY_ASSIGN([[maybe_unused]] const TargetId id, addTarget(database, target));
        return success();
    }
    return known && (target.value != known->value || target.weight != known->weight) ? updateTarget(database, target) : success();
}

/// The month in which the book's figures begin; nothing where they do before `days`, or not in them.
Result<std::optional<Period>> firstMonth(Database &database, const BookSettings &settings, const TargetGridAsk &ask, DayRange days)
{
    TargetGridAsk whole = ask;
    whole.kind = SubjectKind::everyone;
    whole.filter.reset();
    SOMO_TRY_ASSIGN(const auto actuals, PeriodActuals::load(database, settings, whole, PeriodKind::month, days));
    const Period first = Period::of(PeriodKind::month, days.first, settings.fiscalStart);
    std::optional<Period> found;
    for (Period month = first; !found && month.first() <= days.last; month = month.shifted(1)) {
        if (actuals.knows(month))
            found = month;
    }
    return found && *found != first ? found : std::nullopt;
}

/// Of a period before whose first figure a part of it lies: where the figures begin.
std::optional<Period> beginsWithin(const Period &period, const std::optional<Period> &firstMonth)
{
    return firstMonth && period.days().contains(firstMonth->first()) && period.first() < firstMonth->first() ? firstMonth : std::nullopt;
}

/// Which figures of a year before are those of a part of it: nothing was kept before the book's first month.
Status markParts(Database &database, const BookSettings &settings, TargetGrid &grid)
{
    const Period before = grid.periods.front().yearBefore();
    const DayRange days{before.first(), std::min(grid.periods.back().yearBefore().last(), grid.ask.asOf)};
    if (days.isEmpty())
        return success();
    SOMO_TRY_ASSIGN(const auto begin, firstMonth(database, settings, grid.ask, days));
    const Period yearBefore = Period::of(PeriodKind::year, before.first(), settings.fiscalStart);
    for (TargetGridRow &row : grid.rows) {
        for (TargetCell &cell : row.cells)
            cell.lastYearFrom = beginsWithin(cell.period.yearBefore(), begin);
        if (grid.ask.by != PeriodKind::year)
            row.lastYearFrom = beginsWithin(yearBefore, begin);
    }
    return success();
}

/// What the targets of shorter periods add up to, beside those of quarters and years.
Status addParts(Database &database, const BookSettings &settings, TargetGrid &grid)
{
    for (const PeriodKind kind : {PeriodKind::month, PeriodKind::quarter}) {
        if (kind == grid.ask.by || grid.ask.by == PeriodKind::month || !addsUp(grid.ask.metric))
            break;
        SOMO_TRY_ASSIGN(const auto targets, targetsOf(database, kind, {grid.periods.front().first(), grid.periods.back().last()}, settings.fiscalStart));
        for (TargetGridRow &row : grid.rows) {
            for (TargetCell &cell : row.cells) {
                if (cell.parts && cell.parts->kind != kind)
                    continue; // the months have said it
                for (const Target &target : targets) {
                    if (!isAbout(target, grid.ask) || target.subject.kind != row.subject.kind || target.subject.id != row.subject.id || !cell.period.days().contains(target.period.first()))
                        continue;
                    SOMO_TRY_ASSIGN(const qint64 sum, narrowed(Int128(cell.parts ? cell.parts->sum : 0) + target.value, "targets"));
                    cell.parts = PartsSum{kind, sum};
                }
            }
        }
    }
    return success();
}

} // namespace

Result<TargetGrid> loadTargetGrid(Database &database, const BookSettings &settings, const TargetGridAsk &ask)
{
    TargetGrid grid;
    grid.ask = ask;
    grid.periods = gridPeriods(ask, settings.fiscalStart);
    const Period first = grid.periods.front();
    Period earliest = judgedFor(first, ask.asOf, std::max(1, settings.healthPeriods), settings.fiscalStart).front();
    if (first.yearBefore().first() < earliest.first())
        earliest = first.yearBefore();
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(std::vector<Target> targets,
                    targetsOf(database, ask.by, {earliest.first(), grid.periods.back().first()}, settings.fiscalStart));
    std::erase_if(targets, [&](const Target &each) { return !isAbout(each, ask); });
    SOMO_TRY_ASSIGN(const PeriodActuals actuals, PeriodActuals::load(database, settings, ask, ask.by,
                                                                     {earliest.first(), std::min(grid.periods.back().last(), ask.asOf)}));
    const GridMaker maker(settings, roster, targets, actuals, ask);
    for (Subject &subject : subjectsOf(roster, grid, maker)) {
        TargetGridRow row;
        row.before = maker.targetOf(subject, first.previous());
        for (const Period &period : grid.periods)
            row.cells.push_back(maker.cellOf(subject, period));
        row.subject = std::move(subject);
        grid.rows.push_back(std::move(row));
    }
    if (ask.by != PeriodKind::year)
        SOMO_TRY(loadYear(database, settings, grid));
    SOMO_TRY(markParts(database, settings, grid));
    SOMO_TRY(addParts(database, settings, grid));
    return grid;
}

Status writeTargets(Database &database, const std::vector<TargetChange> &changes)
{
    for (const TargetChange &change : changes) {
        SOMO_TRY_ASSIGN(const auto now, targetSayingTheSame(database, change.target));
        SOMO_TRY(checkOpened(database, change, now));
    }
    for (const TargetChange &change : changes)
        SOMO_TRY(writeTarget(database, change));
    return success();
}

Result<std::vector<TargetMeeting>> meetingTargets(Database &database, const std::vector<TargetChange> &changes)
{
    std::vector<TargetMeeting> meetings;
    for (const TargetChange &change : changes) {
        SOMO_TRY_ASSIGN(const auto now, targetSayingTheSame(database, change.target));
        const Status stands = checkOpened(database, change, now);
        if (!stands && stands.error().code != ErrorCode::rowChangedSince)
            return stands.error();
        if (!stands)
            meetings.push_back({change, now});
    }
    return meetings;
}

} // namespace somo
