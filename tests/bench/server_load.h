// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

#include <QString>

#include <chrono>
#include <optional>

namespace somo::bench {

struct LoadSize {
    int sellers = 30;
    std::chrono::seconds duration{60};
};

/// Copies the book to an empty schema of the server that SOMO_TEST_PG names and lets that many sellers work in it at once,
/// each with a connection and a thread of its own: they write orders, edit one common order and read the month's board.
/// Afterwards the book is compared with what was confirmed to them. What went wrong, in words; nothing: all well, or no
/// server is there, which is said.
std::optional<QString> measureServerLoad(const QString &book, const LoadSize &size, Verdicts &verdicts);

} // namespace somo::bench
