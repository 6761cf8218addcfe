// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/order_lines.h"
#include "tests/bench/ratio_table.h"

#include <QTemporaryDir>

namespace somo::bench {

/// From start to the painted board, the memory of it, and the frames of the list of orders, beside windows of Qt alone.
void measureWindow(const QTemporaryDir &folder, Verdicts &verdicts, RatioTable &ratios);

/// An order typed and written while the large file comes in.
void measureTyping(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts);

} // namespace somo::bench
