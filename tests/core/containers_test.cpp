// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dense_map.h"
#include "core/base/repeats.h"

#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace somo;

TEST_CASE("a dense map keeps what a map keeps, near and far", "[containers]")
{
    DenseMap<qint64> dense;
    std::map<qint64, qint64> plain;
    CHECK(dense.find(0) == nullptr);
    CHECK(dense.find(-1) == nullptr);
    std::mt19937_64 random(7);
    constexpr qint64 firstFar = 1 << 22;
    for (int round = 0; round < 5'000; ++round) {
        qint64 id = qint64(random() % 3'000);
        if (round % 10 == 0)
            id = firstFar - 2 + qint64(random() % 4); // both sides of the border
        else if (round % 10 == 1)
            id = -qint64(random() % 5);
        else if (round % 10 == 2)
            id = qint64(random() >> 1);
        dense[id] += round;
        plain[id] += round;
    }
    std::map<qint64, qint64> seen;
    dense.each([&](qint64 id, qint64 value) { CHECK(seen.emplace(id, value).second); });
    CHECK(seen == plain);
    for (qint64 id = -10; id < 3'100; ++id) {
        const auto known = plain.find(id);
        const qint64 *found = dense.find(id);
        REQUIRE((found != nullptr) == (known != plain.end()));
        if (found)
            REQUIRE(*found == known->second);
    }
}

TEST_CASE("of a run of equal values the first one stays", "[containers]")
{
    std::vector<int> values{3, 3, 1, 1, 1, 3, 2};
    dropRepeats(values);
    CHECK(values == std::vector<int>{3, 1, 3, 2});
    std::vector<std::pair<int, char>> pairs{{1, 'a'}, {1, 'b'}, {2, 'c'}};
    dropRepeats(pairs, [](const auto &one, const auto &other) { return one.first == other.first; });
    CHECK(pairs == std::vector<std::pair<int, char>>{{1, 'a'}, {2, 'c'}});
    std::vector<int> none;
    dropRepeats(none);
    CHECK(none.empty());
}
