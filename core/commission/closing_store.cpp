// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/closing_store.h"

#include "core/commission/statement_store.h"
#include "core/kpi/target_query.h"
#include "core/storage/closed_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// A period on its way to closed; `code` is the refusal of the step that is asked for.
class PeriodSteps {
public:
    PeriodSteps(Database &database, const BookSettings &settings, const Period &period, ErrorCode code)
        : m_database(database)
        , m_settings(settings)
        , m_period(period)
        , m_code(code)
    {
    }

    /// The sheet of a period that may take steps.
    Status load(Day today)
    {
        SOMO_TRY_ASSIGN(const auto first, firstPaidPeriod(m_database, m_settings, m_period.kind()));
        if (!first || m_period.first() < first->first())
            return refused(QT_TRANSLATE_NOOP("policy", "no policy pays by this period."));
        if (today < m_period.first())
            return refused(QT_TRANSLATE_NOOP("policy", "it has not begun yet."));
        SOMO_TRY_ASSIGN(m_standing, periodStanding(m_database, m_period));
        if (m_standing.state == PeriodState::closed)
            return refused(QT_TRANSLATE_NOOP("policy", "it is closed already."));
        SOMO_TRY_ASSIGN(m_sheet, loadCommission(m_database, m_settings, m_period));
        return success();
    }

    const CommissionSheet &sheet() const { return m_sheet; }
    PeriodState state() const { return m_standing.state; }
    Error refused(const char *why, const QStringList &args = {}) const
    {
        return failure(m_code, QStringList{m_period.toText(), QString::fromUtf8(why)} + args);
    }

    /// Nothing may be signed that says something else than what was calculated.
    Status isAsCalculated() const
    {
        if (m_standing.state == PeriodState::open)
            return success();
        SOMO_TRY_ASSIGN(const auto changes, changesSinceCalculated(m_database, m_sheet));
        if (changes.empty())
            return success();
        QStringList names;
        for (const StatementChange &change : changes) {
            const RosterPerson *person = m_sheet.facts.roster.person(change.person);
            names += person ? person->name : QString::number(change.person.value);
        }
        names.removeDuplicates();
        return refused(QT_TRANSLATE_NOOP("policy", "it comes out otherwise now than it was calculated, for %1. Calculate it again."), {names.join(QStringLiteral(", "))});
    }

    /// The period's row in its new state; the steps before it keep whoever took them.
    Result<qint64> write(PeriodState state, const ClosingMark &mark)
    {
        const auto stepOf = [&](PeriodState step, const PeriodStanding::Step &taken) -> PeriodStanding::Step {
            if (state < step)
                return {};
            return state == step || taken.author.isEmpty() ? PeriodStanding::Step{mark.author, mark.moment} : taken;
        };
        const PeriodStanding::Step calculated = stepOf(PeriodState::calculated, m_standing.calculated);
        const PeriodStanding::Step approved = stepOf(PeriodState::approved, m_standing.approved);
        Statement row(m_database, QStringLiteral(
            "INSERT INTO commission_period (period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at)"
            " VALUES (:kind, :first, :state, :moment, :author, CASE WHEN :closes = 1 THEN (SELECT hash FROM trail_command ORDER BY seq DESC LIMIT 1) END,"
            " :calculated_by, :calculated_at, :approved_by, :approved_at)"
            " ON CONFLICT (period_kind, period_first) DO UPDATE SET state = excluded.state, moment = excluded.moment, author = excluded.author,"
            " trail_hash = excluded.trail_hash, calculated_by = excluded.calculated_by, calculated_at = excluded.calculated_at,"
            " approved_by = excluded.approved_by, approved_at = excluded.approved_at, version = commission_period.version + 1 RETURNING id"));
        row.bind(u":kind", periodKindText(m_period.kind()));
        row.bind(u":first", m_period.first());
        row.bind(u":state", periodStateText(state));
        row.bind(u":moment", mark.moment);
        row.bind(u":author", mark.author);
        row.bind(u":closes", state == PeriodState::closed ? 1 : 0);
        bindStep(row, u":calculated_by", u":calculated_at", calculated);
        bindStep(row, u":approved_by", u":approved_at", approved);
        return runForId(row);
    }

private:
    static void bindStep(Statement &row, QStringView by, QStringView at, const PeriodStanding::Step &step)
    {
        const bool taken = !step.author.isEmpty();
        row.bind(by, taken ? std::optional(step.author) : std::nullopt);
        row.bind(at, taken ? std::optional(step.moment) : std::nullopt);
    }

    Database &m_database;
    const BookSettings &m_settings;
    const Period m_period;
    ErrorCode m_code;
    PeriodStanding m_standing;
    CommissionSheet m_sheet;
};

} // namespace

Result<PeriodStanding> periodStanding(Database &database, const Period &period)
{
    PeriodStanding standing;
    SOMO_TRY_ASSIGN(standing.state, periodState(database, period));
    Statement row(database, QStringLiteral("SELECT author, moment, calculated_by, calculated_at, approved_by, approved_at, trail_hash FROM commission_period"
                                           " WHERE period_kind = :kind AND period_first = :first ORDER BY id"));
    row.bind(u":kind", periodKindText(period.kind()));
    row.bind(u":first", period.first());
    SOMO_TRY(row.run());
    if (row.next()) {
        standing.calculated = {row.text(2), row.optionalInt64(3).value_or(0)};
        standing.approved = {row.text(4), row.optionalInt64(5).value_or(0)};
        if (standing.state == PeriodState::closed)
            standing.closed = {row.text(0), row.int64(1)};
        standing.hash = row.text(6);
    }
    SOMO_TRY(row.status());
    return standing;
}

Result<std::vector<StatementChange>> changesSinceCalculated(Database &database, const CommissionSheet &sheet)
{
    if (sheet.state == PeriodState::open)
        return std::vector<StatementChange>();
    SOMO_TRY_ASSIGN(const auto kept, keptStatements(database, sheet.period));
    return changesBetween(kept, keptFrom(sheet));
}

Result<std::vector<StatementChange>> calculatePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark)
{
    PeriodSteps steps(database, settings, period, ErrorCode::periodStepRefused);
    SOMO_TRY(steps.load(today));
    SOMO_TRY_ASSIGN(std::vector<StatementChange> changes, changesSinceCalculated(database, steps.sheet()));
    SOMO_TRY_ASSIGN(const qint64 row, steps.write(PeriodState::calculated, mark));
    SOMO_TRY(writeStatements(database, steps.sheet(), row));
    return changes;
}

Status approvePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark)
{
    PeriodSteps steps(database, settings, period, ErrorCode::periodStepRefused);
    SOMO_TRY(steps.load(today));
    if (steps.state() == PeriodState::open)
        return steps.refused(QT_TRANSLATE_NOOP("policy", "it is not calculated yet. Calculate it first."));
    if (steps.state() == PeriodState::approved)
        return steps.refused(QT_TRANSLATE_NOOP("policy", "it is approved already."));
    SOMO_TRY(steps.isAsCalculated());
    SOMO_TRY(steps.write(PeriodState::approved, mark));
    return success();
}

Status reopenPeriod(Database &database, const Period &period)
{
    const auto refused = [&](const char *why) { return failure(ErrorCode::periodStepRefused, {period.toText(), QString::fromUtf8(why)}); };
    SOMO_TRY_ASSIGN(const PeriodState state, periodState(database, period));
    if (state == PeriodState::closed)
        return refused(QT_TRANSLATE_NOOP("policy", "it is closed for good. What changes from now on becomes an adjustment of the earliest open period."));
    if (state == PeriodState::open)
        return refused(QT_TRANSLATE_NOOP("policy", "it is open already."));
    Statement known(database, QStringLiteral("SELECT id FROM commission_period WHERE period_kind = :kind AND period_first = :first"));
    known.bind(u":kind", periodKindText(period.kind()));
    known.bind(u":first", period.first());
    SOMO_TRY_ASSIGN(const qint64 row, runForId(known));
    SOMO_TRY(forgetStatements(database, row));
    Statement gone(database, QStringLiteral("DELETE FROM commission_period WHERE id = :id"));
    gone.bind(u":id", row);
    return gone.run();
}

namespace {

Status freeze(Database &database, PeriodSteps &steps, const ClosingMark &mark)
{
    SOMO_TRY_ASSIGN(const qint64 row, steps.write(PeriodState::closed, mark));
    SOMO_TRY(writeStatements(database, steps.sheet(), row));
    SOMO_TRY(freezeEntries(database, steps.sheet()));
    SOMO_TRY_ASSIGN(const QString digest, closedFactsDigest(database, periodKindText(steps.sheet().period.kind())));
    Statement keep(database, QStringLiteral("UPDATE commission_period SET entries_digest = :digest WHERE id = :id"));
    keep.bind(u":digest", digest);
    keep.bind(u":id", row);
    return keep.run();
}

/// Closed periods follow each other from the first that a policy pays, so those before anything counted are closed along.
Status closeEmptyBefore(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark)
{
    SOMO_TRY_ASSIGN(const auto first, firstPaidPeriod(database, settings, period.kind()));
    for (Period empty = *first; empty.first() < period.first(); empty = empty.next()) {
        SOMO_TRY_ASSIGN(const PeriodState state, periodState(database, empty));
        if (state == PeriodState::closed)
            continue;
        PeriodSteps steps(database, settings, empty, ErrorCode::closingRefused);
        SOMO_TRY(steps.load(today));
        SOMO_TRY(freeze(database, steps, mark));
    }
    return success();
}

} // namespace

Status closePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark)
{
    PeriodSteps steps(database, settings, period, ErrorCode::closingRefused);
    SOMO_TRY(steps.load(today));
    SOMO_TRY_ASSIGN(const auto earlier, firstOpenBefore(database, settings, period));
    if (earlier)
        return steps.refused(QT_TRANSLATE_NOOP("policy", "%1 is still open; close it first."), {earlier->toText()});
    SOMO_TRY(steps.isAsCalculated());
    SOMO_TRY(closeEmptyBefore(database, settings, period, today, mark));
    return freeze(database, steps, mark);
}

Result<PeriodThenAndNow> compareWithToday(Database &database, const BookSettings &settings, const Period &period)
{
    PeriodThenAndNow made;
    SOMO_TRY_ASSIGN(made.then, loadCommission(database, settings, period));
    if (made.then.state != PeriodState::closed)
        return failure(ErrorCode::periodStepRefused, {period.toText(), QString::fromUtf8(QT_TRANSLATE_NOOP("policy", "it is not closed, so it is as it would be today."))});
    SOMO_TRY_ASSIGN(made.today, loadCommissionAsToday(database, settings, period));
    made.changes = changesBetween(keptFrom(made.then), keptFrom(made.today));
    return made;
}

} // namespace somo
