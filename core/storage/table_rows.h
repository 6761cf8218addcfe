// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace somo {

/// The tables of a book that hold what people and files brought in, and what a closing froze; parents before children.
QStringList tablesToRead();

/// Hands out a table's columns, then its rows by id, values as they are stored (yyyymmdd, minor units, thousandths; nothing
/// where there is nothing). In constant memory on both engines.
Status eachTableRow(Database &database, const QString &table, const std::function<Status(const QStringList &)> &take);

} // namespace somo
