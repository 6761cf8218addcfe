// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/order_lines.h"

#include <QTemporaryDir>

namespace somo::bench {

/// The month's board, its trends and the first page, in both books.
void measureBoard(const QTemporaryDir &folder, const BookSize &small, const BookSize &large, Verdicts &verdicts);

} // namespace somo::bench
