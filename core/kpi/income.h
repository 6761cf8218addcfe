// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/kpi/fraction.h"

#include <optional>

namespace somo {

/// What a person earns over some days, by kind (rules §4, income ratio): before what is carried and drawn. Salaries are
/// known on this floor; what policies pay is filled in by core/commission.
struct PersonIncome {
    PersonId person;
    std::optional<Fraction> salary; // minor units, exactly; nothing: none is known on any of the days
    bool hasStatement = false; // some policy has a statement for the person, be it of 0
    Money commission; // band, gate, cap and guarantee
    Money pools;
    Money overrides;
    Money referrals;
    Money bonuses;
    Money adjustments;

    /// All but the salary.
    Int128 paidByPolicies() const
    {
        Int128 sum = 0;
        for (const Money part : {commission, pools, overrides, referrals, bonuses, adjustments})
            sum += part.minorUnits();
        return sum;
    }
    /// Salary and all else, in minor units; nothing where neither a salary nor a statement is known.
    std::optional<Fraction> whole() const
    {
        if (!salary && !hasStatement)
            return std::nullopt;
        return salary.value_or(Fraction()) + Fraction(paidByPolicies(), 1);
    }
};

} // namespace somo
