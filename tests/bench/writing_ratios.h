// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/order_lines.h"
#include "tests/bench/ratio_table.h"

#include <QTemporaryDir>

namespace somo::bench {

/// All that is done with a book of that size again and again, in copies of the one that is kept in the folder by that name:
/// reading, the same file once more, closing, undo. What writes is done in one copy, and its SQL by SQLite's C API in its
/// twin. A small run does each once.
void measureRatios(const QTemporaryDir &folder, const QString &book, const BookSize &lines, RatioTable::Size size, RatioTable &ratios);

} // namespace somo::bench
