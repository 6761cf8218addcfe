// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace somo::customers {

/// Keeps that two who look like one person are two: they are no longer proposed to be made one (duplicatePairs, twins). Runs
/// inside Book::write (words "customers_apart": both codes); kept once whatever the order. Refused: mergeWithSelf, rowNotFound,
/// mergeErased.
Status keepApart(Database &database, CustomerId first, CustomerId second, Day today);
/// Takes that back (words "customers_apart_gone": both codes). Refused where nobody said it: rowNotFound.
Status forgetApart(Database &database, CustomerId first, CustomerId second);

} // namespace somo::customers
