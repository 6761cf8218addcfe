// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapper.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace somo {

/// Another file's rows by one of their columns (a profile's "lookup").
class LookupTable {
public:
    /// Reads the whole file; several values are joined, empty ones left out.
    static Result<std::shared_ptr<const LookupTable>> load(const Lookup &lookup, const OpenBeside &openBeside);

    enum class Answer {
        found,
        missing,
        twice, // the key stands in the file more than once, with different values
    };
    Answer find(std::string_view key, std::string_view &value) const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Entry {
        std::string value;
        bool twice = false;
    };
    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> m_entries;
};

} // namespace somo
