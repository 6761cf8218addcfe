// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/amount_words.h"

#include "tests/support/catch.h"

#include <limits>

using namespace somo;

namespace {

struct Case {
    qint64 units;
    const char16_t *vietnamese;
    const char *english;
};

void check(const Case &one, const Currency &currency)
{
    CAPTURE(one.units);
    const Money amount = Money::fromMinorUnits(one.units);
    CHECK(words::amountInWords(amount, currency, Language::vietnamese).toStdString() == QString::fromUtf16(one.vietnamese).toStdString());
    CHECK(words::amountInWords(amount, currency, Language::english).toStdString() == one.english);
}

} // namespace

TEST_CASE("dong in words: linh, mốt, tư, lăm and what stands empty between", "[amount_words]")
{
    const Case one = GENERATE(
        Case{0, u"không đồng", "zero dong"}, Case{1, u"một đồng", "one dong"}, Case{4, u"bốn đồng", "four dong"}, Case{10, u"mười đồng", "ten dong"},
        Case{11, u"mười một đồng", "eleven dong"}, Case{14, u"mười bốn đồng", "fourteen dong"}, Case{15, u"mười lăm đồng", "fifteen dong"},
        Case{20, u"hai mươi đồng", "twenty dong"}, Case{21, u"hai mươi mốt đồng", "twenty-one dong"}, Case{24, u"hai mươi tư đồng", "twenty-four dong"},
        Case{55, u"năm mươi lăm đồng", "fifty-five dong"}, Case{100, u"một trăm đồng", "one hundred dong"}, Case{101, u"một trăm linh một đồng", "one hundred one dong"},
        Case{104, u"một trăm linh tư đồng", "one hundred four dong"}, Case{105, u"một trăm linh năm đồng", "one hundred five dong"},
        Case{110, u"một trăm mười đồng", "one hundred ten dong"}, Case{999, u"chín trăm chín mươi chín đồng", "nine hundred ninety-nine dong"},
        Case{1'000, u"một nghìn đồng", "one thousand dong"}, Case{1'005, u"một nghìn không trăm linh năm đồng", "one thousand five dong"},
        Case{21'000, u"hai mươi mốt nghìn đồng", "twenty-one thousand dong"}, Case{1'200'000, u"một triệu hai trăm nghìn đồng", "one million two hundred thousand dong"},
        Case{1'000'050, u"một triệu không trăm năm mươi đồng", "one million fifty dong"},
        Case{1'005'000, u"một triệu không trăm linh năm nghìn đồng", "one million five thousand dong"},
        Case{-119'700, u"âm một trăm mười chín nghìn bảy trăm đồng", "minus one hundred nineteen thousand seven hundred dong"},
        Case{2'000'000'000, u"hai tỷ đồng", "two billion dong"}, Case{1'000'000'001, u"một tỷ không trăm linh một đồng", "one billion one dong"},
        Case{1'500'000'000'000, u"một nghìn năm trăm tỷ đồng", "one trillion five hundred billion dong"});
    check(one, {});
}

TEST_CASE("the largest and the smallest amount have words too", "[amount_words]")
{
    check({std::numeric_limits<qint64>::max(),
           u"chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy đồng",
           "nine quintillion two hundred twenty-three quadrillion three hundred seventy-two trillion thirty-six billion eight hundred fifty-four million "
           "seven hundred seventy-five thousand eight hundred seven dong"},
          {});
    check({std::numeric_limits<qint64>::min(),
           u"âm chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh tám đồng",
           "minus nine quintillion two hundred twenty-three quadrillion three hundred seventy-two trillion thirty-six billion eight hundred fifty-four million "
           "seven hundred seventy-five thousand eight hundred eight dong"},
          {});
}

TEST_CASE("dollars go with their cents, other currencies digit by digit", "[amount_words]")
{
    const Case dollars = GENERATE(Case{1'200, u"mười hai đô la Mỹ", "twelve US dollars"}, Case{100, u"một đô la Mỹ", "one US dollar"},
                                  Case{1'234, u"mười hai đô la Mỹ ba mươi tư xu", "twelve US dollars and thirty-four cents"}, Case{1, u"một xu", "one cent"},
                                  Case{-105, u"âm một đô la Mỹ năm xu", "minus one US dollar and five cents"});
    check(dollars, {QStringLiteral("USD"), 2});
    check({1'250, u"một phẩy hai năm không KWD", "one point two five zero KWD"}, {QStringLiteral("KWD"), 3});
}
