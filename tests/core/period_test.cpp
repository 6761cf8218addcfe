// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include "tests/support/catch.h"

using namespace somo;

TEST_CASE("periods are read and named", "[period]")
{
    const auto [text, first, last, fiscalStart] = GENERATE(table<const char *, int, int, int>({
        {"2026-10", 20261001, 20261031, 1},
        {"2026-02", 20260201, 20260228, 1},
        {"2026-W41", 20261005, 20261011, 1},
        {"2026-W53", 20261228, 20270103, 1},
        {"2026-Q4", 20261001, 20261231, 1},
        {"2026-Q4", 20270101, 20270331, 4},
        {"2026-Q1", 20260401, 20260630, 4},
        {"2026", 20260101, 20261231, 1},
        {"2026", 20260401, 20270331, 4},
        {"2026-10-05", 20261005, 20261005, 1},
    }));
    const auto period = Period::fromText(QString::fromLatin1(text), fiscalStart);
    REQUIRE(period);
    CHECK(period->first().number() == first);
    CHECK(period->last().number() == last);
    CHECK(period->toText() == QString::fromLatin1(text));
}

TEST_CASE("what is no period is refused", "[period]")
{
    const char *text = GENERATE("2026-13", "2026-W54", "2025-W53", "2026-Q5", "26", "2026-1", "2026-02-30", "", "x");
    CHECK_FALSE(Period::fromText(QString::fromLatin1(text), 1));
}

TEST_CASE("periods move on and back", "[period]")
{
    const auto month = *Period::fromText(u"2026-01", 1);
    CHECK(month.previous().toText() == QStringLiteral("2025-12"));
    CHECK(month.yearBefore().toText() == QStringLiteral("2025-01"));
    CHECK(Period::fromText(u"2026-Q1", 4)->previous().toText() == QStringLiteral("2025-Q4"));
    CHECK(Period::fromText(u"2026-W01", 1)->previous().toText() == QStringLiteral("2025-W52"));
}

TEST_CASE("a period is over once its last day is", "[period]")
{
    CHECK(Period::lastOver(PeriodKind::quarter, Day::fromNumber(20260930), 1).toText() == QStringLiteral("2026-Q3"));
    CHECK(Period::lastOver(PeriodKind::quarter, Day::fromNumber(20260929), 1).toText() == QStringLiteral("2026-Q2"));
    CHECK(Period::lastOver(PeriodKind::month, Day::fromNumber(20260101), 1).toText() == QStringLiteral("2025-12"));
}
