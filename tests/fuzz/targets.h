// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace somo::fuzz {

/// One parser that reads what others have written. It must neither crash nor hang, and never break its own promises.
struct Target {
    std::string_view name;
    void (*run)(const std::uint8_t *data, std::size_t size);
};
std::span<const Target> targets();

} // namespace somo::fuzz
