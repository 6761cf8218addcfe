// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"

#include <vector>

namespace somo {

/// Two rows that are one person: `keep` stays, `gone` becomes a code that leads to it (customer_alias).
struct CustomerMerge {
    CustomerId keep;
    CustomerId gone;
    /// What the one row says afterwards. Its id, code and version are of `keep`.
    Customer result;
    qint64 goneVersion = 0; // of the row that goes, as it was read; 0: not asked
    /// Fields of one's own whose value comes from `gone`, although `keep` has one.
    std::vector<OwnFieldId> ownFromGone;
};

/// What hangs on a customer.
struct CustomerReferences {
    qint64 orders = 0;
    qint64 activities = 0;
    qint64 promises = 0;
    qint64 deals = 0;
    qint64 attachments = 0;
    qint64 consents = 0;
    qint64 expenses = 0;
};

/// What the dialog shows before anything is written.
struct MergePreview {
    Customer keep;
    Customer gone;
    CustomerReferences ofKeep;
    CustomerReferences ofGone;
    Customer proposed; // as merged() gives it
};

namespace customers {

/// What two rows say together: each field of `keep`, where it is empty that of `gone`; a masked one counts as empty. Notes
/// that differ stand one below the other.
Customer merged(const Customer &keep, const Customer &gone);

} // namespace customers

} // namespace somo
