// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/sale_fact.h"

#include <span>
#include <vector>

namespace somo::insight {

/// One calendar month in the life of a cohort.
struct CohortMonth {
    qint64 customers = 0; // with an order that counts in that month
    Money revenue; // of the month, returns off
};

/// The customers whose first order that counts lies in one calendar month.
struct Cohort {
    int month = 0; // yyyymm
    qint64 customers = 0;
    std::vector<CohortMonth> months; // [0] their first month, [1] the one after …, up to the month of the day asked for
    /// months[n].customers ÷ customers
    Rate retention(size_t n) const;
};

/// Cohorts by month, oldest first; months without a newcomer are not there. Facts of nobody and after `upTo` are left aside;
/// `facts` must hold the whole history. Refused: overflow.
Result<std::vector<Cohort>> cohorts(std::span<const SaleFact> facts, Day upTo);

} // namespace somo::insight
