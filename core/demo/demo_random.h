// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace somo {

/// SplitMix64: the same numbers on every platform and standard library, so the sample book of a day is always the same.
class DemoRandom {
public:
    explicit constexpr DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }
    constexpr quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … limit − 1.
    constexpr int below(int limit) { return limit <= 0 ? 0 : int(next() % quint64(limit)); }
    constexpr int between(int first, int last) { return first + below(last - first + 1); }
    /// True in `permille` of a thousand cases.
    constexpr bool chance(int permille) { return below(1000) < permille; }
    /// An index drawn by weight.
    constexpr size_t weighted(std::span<const int> weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int drawn = below(total);
        for (size_t i = 0; i < weights.size(); ++i) {
            if (drawn < weights[i])
                return i;
            drawn -= weights[i];
        }
        return 0;
    }

private:
    quint64 m_state;
};

} // namespace somo
