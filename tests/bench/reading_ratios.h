// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "tests/bench/ratio_table.h"

namespace somo::bench {

/// All that reads a book, each beside its own SQL by SQLite's C API. The book has benchPolicy().
void measureReading(Book &book, RatioTable::Size size, int rounds, RatioTable &ratios);

} // namespace somo::bench
