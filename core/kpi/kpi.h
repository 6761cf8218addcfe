// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/ledger/ledger_query.h"
#include "core/storage/settings.h"

#include <optional>
#include <vector>

namespace somo {

/// Bands of an attainment or a score (rules §4); they compare exact values, never shown ones.
enum class Band {
    notYet,
    successful,
    exceeded,
};
QString bandText(Band band); // not_yet | successful | exceeded

/// Whether the target itself is right (rules §4).
enum class Health {
    notKnown,
    tooLow,
    tooHigh,
    healthy,
};
QString healthText(Health health); // too_low | too_high | healthy | not_known

enum class SubjectKind {
    person,
    team,
    everyone,
};

struct Subject {
    SubjectKind kind = SubjectKind::everyone;
    qint64 id = 0;
    QString code;
    QString name;
};

enum class Direction {
    higher, // higher is better
    lower,
};

struct Target {
    TargetId id;
    Metric metric = Metric::revenue;
    Subject subject;
    Period period;
    std::vector<CutFilter> filters;
    qint64 value = 0; // in the metric's unit: minor units, thousandths of a count or quantity, millionths of a rate
    qint64 weight = 1000; // thousandths
    Direction direction = Direction::higher;
};

/// An exact fraction: attainments and scores are compared as such, and rounded only to be shown.
struct Fraction {
    Int128 numerator = 0;
    Int128 denominator = 1; // above 0
};

} // namespace somo
