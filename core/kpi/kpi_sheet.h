// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/income.h"
#include "core/kpi/kpi.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/ledger_derivation.h"

namespace somo {

/// What a verdict on a target rests on: an earlier period and its attainment.
struct HealthEvidence {
    Period period;
    std::optional<Fraction> attainment; // nothing: no target then, or no actual
    std::optional<Fraction> actual; // in the target's unit, also where no target was set
    int activeDays = 0; // of the period's days; all of them unless the subject is a person
};

/// A target beside what became of it.
struct KpiRow {
    Target target;
    int activeDays = 0; // of periodDays; all of them unless the subject is a person
    int periodDays = 0;
    Fraction counted; // the target as it counts, in its unit
    Actual actual;
    std::optional<Fraction> attainment;
    std::optional<Band> band;
    Pace pace;
    Health health = Health::notKnown;
    std::vector<HealthEvidence> evidence; // oldest first
};

struct KpiScore {
    Subject subject;
    std::optional<Fraction> score;
    std::optional<Band> band;
};

struct KpiGap {
    Subject team;
    Subject person;
    std::optional<Fraction> figure; // by the book's gap measure
    GapVerdict verdict;
};

struct KpiIncome {
    Subject person;
    Money revenue;
    std::optional<Fraction> income; // minor units, all of `parts`
    PersonIncome parts;
    IncomeVerdict verdict;
};

/// Everything of rules §4 for one period.
struct KpiSheet {
    Period period;
    DaysGone days;
    std::vector<KpiRow> rows;
    std::vector<KpiScore> scores; // of every subject that has a target in the period
    std::vector<KpiGap> gaps;
    std::vector<KpiIncome> incomes; // of everybody active in the period, where incomes were given
};

struct KpiAsk {
    Period period;
    Day asOf; // decides what is gone and what is over
    std::optional<RecognitionEvent> event; // nothing: the book's
    std::optional<Subject> subject; // only this one's rows
    bool withHealth = true;
    /// What people earn in the period, which the floor above knows (loadKpiWithIncome). Nothing for those who may not see
    /// pay, and wherever pay doesn't matter: then neither ratios nor gaps by income are made.
    std::optional<std::vector<PersonIncome>> incomes;
};

/// Runs inside the caller's read transaction if there is one.
Result<KpiSheet> loadKpi(Database &database, const BookSettings &settings, const KpiAsk &ask);

/// How the periods behind a verdict would have come out under one other value for all of them, and the verdict on it.
struct TargetTrial {
    std::vector<std::optional<Fraction>> attainments; // as many as the evidence
    Health health = Health::notKnown;
};
/// `target` gives metric, subject and direction; `value` takes the place of its value, in the target's unit. Changes nothing.
TargetTrial tryTarget(const Target &target, const std::vector<HealthEvidence> &evidence, qint64 value, const BookSettings &settings);

/// A target's value, an expected or a projected one in the metric's unit, rounded for showing: counts in thousandths.
std::optional<qint64> inUnit(const std::optional<Fraction> &value);

} // namespace somo
