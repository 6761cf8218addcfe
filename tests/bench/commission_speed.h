// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/order_lines.h"

#include <QTemporaryDir>

namespace somo::bench {

/// A month's statements and another policy over a year, in the larger book, which gets a policy by it.
void measureCommission(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts);
#ifdef SOMO_BENCH_WITH_PRINT
/// Everybody's statement of the book's last month with its appendix, from the book to the bytes.
void measureStatements(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts);
#endif
/// What eleven closed months cost an open one, and who saves an order; in copies of the smaller book.
void measureClosedMonths(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts);

} // namespace somo::bench
