// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/privacy_request.h"
#include "core/storage/database.h"

#include <vector>

namespace somo::privacy {

struct RequestRow {
    PrivacyRequest request;
    QString customerCode;
    QString customerName;
    QString personName;
    int daysLeft = 0; // until it is due; below 0: past. 0 for one that is answered
};
/// The register: open ones by their limit, then answered ones, the newest first. `customer`: of one alone.
Result<std::vector<RequestRow>> requests(Database &database, Day today, CustomerId customer = {});
/// How many are open, and the day the first of them is due (null: none).
struct OpenRequests {
    qint64 open = 0;
    Day firstDue;
};
Result<OpenRequests> openRequests(Database &database);
/// Refused: rowNotFound.
Result<PrivacyRequest> requestById(Database &database, PrivacyRequestId id);

} // namespace somo::privacy
