// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <vector>

namespace somo {

/// Leaves one of each run of equal values, the first: of a sorted list each value stands once then. Instead of std::ranges::unique,
/// whose subrange clang 14 can't read out of GCC's library.
template <typename T, typename Equal = std::equal_to<T>>
void dropRepeats(std::vector<T> &values, Equal equal = Equal())
{
    values.erase(std::unique(values.begin(), values.end(), equal), values.end());
}

} // namespace somo
