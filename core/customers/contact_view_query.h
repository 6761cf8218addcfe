// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

namespace somo::customers {

/// Whether a team's server keeps how to reach a customer from whoever looks (rules §10), and the last three figures of the
/// phone, so that two of one name can be told apart.
struct ContactView {
    bool hidden = false; // always false in a file
    QString phoneEnd; // of one that is hidden; empty where the customer has no phone
};
Result<ContactView> contactView(Database &database, CustomerId customer);

/// The groups that customers of the book are in, by the binary order of their text.
Result<QStringList> groupsInUse(Database &database);

} // namespace somo::customers
