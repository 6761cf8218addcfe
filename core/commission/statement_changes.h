// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/commission/statement_query.h"

namespace somo {

/// A line as it was and as it is; one of them is missing where it came or went.
struct LineChange {
    std::optional<StatementLine> before;
    std::optional<StatementLine> now;
};

/// What differs between two calculations of one person's statement under one policy.
struct StatementChange {
    PersonId person;
    QString policy;
    int versionBefore = 0; // 0: there was no such statement
    int versionNow = 0; // 0: there is none any more
    Money totalBefore;
    Money totalNow;
    Money carriedBefore; // carried out, at most 0
    Money carriedNow;
    std::vector<LineChange> lines; // those that differ, in the statements' order
};

/// The sheet's statements as they would be kept.
std::vector<KeptStatement> keptFrom(const CommissionSheet &sheet);

/// Where what is paid differs: version, base, lines, what is carried, total. By the order of `now`, then what is gone.
std::vector<StatementChange> changesBetween(const std::vector<KeptStatement> &before, const std::vector<KeptStatement> &now);

} // namespace somo
