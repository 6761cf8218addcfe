// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QHash>

namespace somo::insight {

/// A customer's or product's code and name, and its place in the alphabet among all (customers by given name).
struct ListedName {
    QString code;
    QString name;
    qint64 place = 0;
};
using ListedNames = QHash<qint64, ListedName>;
using ProductName = ListedName;

Result<ListedNames> customerNames(Database &database);
Result<ListedNames> productNames(Database &database);

} // namespace somo::insight
