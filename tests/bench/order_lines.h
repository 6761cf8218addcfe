// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstdint>

namespace somo::bench {

/// In which order the rows of the made file stand.
enum class RowOrder {
    byDate,
    byPlatform, // one sales channel after the other, each by date
    shuffled, // lines of one order far apart
};

/// A made book of a wholesaler with fifty people, eight channels and sixty thousand customers in ten years. Fewer lines
/// mean fewer years at the same density: 100 000 lines are one year. Always the same for the same numbers.
struct BookSize {
    std::uint64_t lines = 1'000'000;
    static constexpr std::uint64_t fullLines = 1'000'000;
    static constexpr int fullDays = 3652;
    static constexpr int people = 50;
    static constexpr int channels = 8;
    static constexpr int customers = 60'000;
    static constexpr int products = 400;
    int days() const { return int(lines * fullDays / fullLines) + 1; }
};

/// Writes the order lines as CSV with field names for headers; only a block is ever held in memory.
bool writeOrderLines(QIODevice &device, const BookSize &size, RowOrder order);
/// Monthly revenue targets of all people, for the months of the last year of the book.
bool writeTargets(QIODevice &device, const BookSize &size);
/// The first and the last day of the orders, as yyyymmdd.
int firstDay(const BookSize &size);
int lastDay();

} // namespace somo::bench
