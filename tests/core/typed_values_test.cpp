// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typed_values.h"
#include "tests/support/catch.h"

using namespace somo;

TEST_CASE("a day is read as people type it, what is left out from the day at hand", "[typed]")
{
    struct Case {
        const char16_t *text;
        int day;
    };
    const Case one = GENERATE(Case{u"24", 20261024}, Case{u"5/9", 20260905}, Case{u"24/10/2025", 20251024}, Case{u"24-10-25", 20251024}, Case{u"24.10", 20261024},
                              Case{u"241025", 20251024}, Case{u"24102025", 20251024}, Case{u"2025-10-24", 20251024}, Case{u"28 Feb 2026", 20260228},
                              Case{u" 7 / 3 ", 20260307}, Case{u"31/2", 0}, Case{u"abc", 0}, Case{u"", 0}, Case{u"13/13/2026", 0}, Case{u"1234", 0});
    INFO(QString::fromUtf16(one.text).toStdString());
    CHECK(dayFromTyping(QStringView(one.text), Day::fromNumber(20261005)).value_or(Day()) == Day::fromNumber(one.day));
}

TEST_CASE("an amount may be a small sum", "[typed]")
{
    struct Case {
        const char16_t *text;
        std::optional<qint64> units;
    };
    const Case one = GENERATE(Case{u"=120000*3", 360'000}, Case{u"=250k+30k", 280'000}, Case{u"=1tr-50k*2", 900'000}, Case{u"1tr2", 1'200'000}, Case{u"= 1.250.000 * 2", 2'500'000},
                              Case{u"=100*1,5", 150}, Case{u"=", std::nullopt}, Case{u"=3*", std::nullopt}, Case{u"=9223372036854775807+1", std::nullopt}, Case{u"12O", std::nullopt});
    INFO(QString::fromUtf16(one.text).toStdString());
    const auto read = amountFromTyping(QStringView(one.text), Currency());
    CHECK(bool(read) == bool(one.units));
    if (read && one.units)
        CHECK(read->amount.minorUnits() == *one.units);
}

TEST_CASE("1.500 as a quantity is asked, 1,5 is not", "[typed]")
{
    const auto asked = quantityFromTyping(u"1.500", true);
    REQUIRE(asked);
    CHECK(asked->ambiguous);
    CHECK(quantityFromTyping(u"1,5", true)->quantity.thousandths == 1500);
    CHECK_FALSE(quantityFromTyping(u"1,5", true)->ambiguous);
    CHECK(quantityFromTyping(u"2.5", false)->quantity.thousandths == 2500);
    CHECK_FALSE(quantityFromTyping(u"hai", true));
    CHECK(rateFromTyping(u"33,3333 %")->millionths == 333'333);
    CHECK_FALSE(rateFromTyping(u"x"));
}
