// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/service/promise.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// A promise as lists show it.
struct PromiseRow {
    Promise promise;
    QString customer, order, person; // names; of an order its code; empty where there is none
};

namespace promises {

/// Refused: rowNotFound.
Result<PromiseRow> byId(Database &database, PromiseId promise);

struct OpenAsk {
    DayRange due{firstKnownDay, lastKnownDay};
    PersonId person; // whose; 0: everybody's
    bool byCustomers = true; // what customers promised as well
};
/// Those that are not kept yet, the one due first at the top: by day, then hour (none first), then id.
Result<std::vector<PromiseRow>> open(Database &database, const OpenAsk &ask);

} // namespace promises

} // namespace somo
