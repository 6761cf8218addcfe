// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "tests/support/catch.h"

using namespace somo;

TEST_CASE("a Vietnamese phone has one normal form, however it was typed", "[phone]")
{
    const auto [typed, normal] = GENERATE(table<QString, QString>({
        {QStringLiteral("0912345678"), QStringLiteral("+84912345678")},
        {QStringLiteral(" 0912 345 678 "), QStringLiteral("+84912345678")},
        {QStringLiteral("091.234.5678"), QStringLiteral("+84912345678")},
        {QStringLiteral("(091) 234-5678"), QStringLiteral("+84912345678")},
        {QStringLiteral("+84 912 345 678"), QStringLiteral("+84912345678")},
        {QStringLiteral("+84 (0)912 345 678"), QStringLiteral("+84912345678")},
        {QStringLiteral("0084912345678"), QStringLiteral("+84912345678")},
        {QStringLiteral("84912345678"), QStringLiteral("+84912345678")},
        {QStringLiteral("912345678"), QStringLiteral("+84912345678")}, // lost its 0
        {QStringLiteral("912345678.0"), QStringLiteral("+84912345678")}, // was a number cell
        {QStringLiteral("'0912345678"), QStringLiteral("+84912345678")},
        {QStringLiteral("0912345678 / 0987654321"), QStringLiteral("+84912345678")},
        {QStringLiteral("02438251234"), QStringLiteral("+842438251234")},
        {QStringLiteral("0236 3821234"), QStringLiteral("+842363821234")},
        {QStringLiteral("19001234"), QStringLiteral("+8419001234")},
        {QStringLiteral("1800 545 455"), QStringLiteral("+841800545455")},
        {QStringLiteral("０９１２３４５６７８"), QStringLiteral("+84912345678")},
    }));
    CHECK(normalisedPhone(typed) == normal);
}

TEST_CASE("the numbers of a cell with several are told apart, each once", "[phone]")
{
    const auto [typed, phones] = GENERATE(table<QString, QStringList>({
        {QStringLiteral("0901000001 / 0902 000 002"), {QStringLiteral("+84901000001"), QStringLiteral("+84902000002")}},
        {QStringLiteral("0901000001;0902000002, 901000001"), {QStringLiteral("+84901000001"), QStringLiteral("+84902000002")}},
        {QStringLiteral("cơ quan / 0902000002"), {QStringLiteral("+84902000002")}},
        {QStringLiteral("02438251234/35"), {QStringLiteral("+842438251234")}}, // the extension is none of its own
        {QStringLiteral("****0001 / "), {}},
        {QString(), {}},
    }));
    CAPTURE(typed.toStdString());
    CHECK(normalisedPhones(typed) == phones);
}

TEST_CASE("11-digit mobiles of before 2018 become today's", "[phone]")
{
    const auto [old, today] = GENERATE(table<QString, QString>({
        {QStringLiteral("01621234567"), QStringLiteral("+84321234567")},
        {QStringLiteral("01691234567"), QStringLiteral("+84391234567")},
        {QStringLiteral("01201234567"), QStringLiteral("+84701234567")},
        {QStringLiteral("01211234567"), QStringLiteral("+84791234567")},
        {QStringLiteral("01221234567"), QStringLiteral("+84771234567")},
        {QStringLiteral("01261234567"), QStringLiteral("+84761234567")},
        {QStringLiteral("01281234567"), QStringLiteral("+84781234567")},
        {QStringLiteral("01231234567"), QStringLiteral("+84831234567")},
        {QStringLiteral("01241234567"), QStringLiteral("+84841234567")},
        {QStringLiteral("01251234567"), QStringLiteral("+84851234567")},
        {QStringLiteral("01271234567"), QStringLiteral("+84811234567")},
        {QStringLiteral("01291234567"), QStringLiteral("+84821234567")},
        {QStringLiteral("01861234567"), QStringLiteral("+84561234567")},
        {QStringLiteral("01881234567"), QStringLiteral("+84581234567")},
        {QStringLiteral("01991234567"), QStringLiteral("+84591234567")},
        {QStringLiteral("+84 169 1234567"), QStringLiteral("+84391234567")},
        {QStringLiteral("1691234567"), QStringLiteral("+84391234567")}, // lost its 0
    }));
    CHECK(normalisedPhone(old) == today);
}

TEST_CASE("numbers of other countries keep their country code", "[phone]")
{
    CHECK(normalisedPhone(QStringLiteral("+1 (780) 428-9482")) == QStringLiteral("+17804289482"));
    CHECK(normalisedPhone(QStringLiteral("0044 20 7946 0958")) == QStringLiteral("+442079460958"));
}

TEST_CASE("what is masked or no number has no normal form", "[phone]")
{
    const QString typed = GENERATE(QString(), QStringLiteral("****1234"), QStringLiteral("84******78"), QStringLiteral("n/a"),
                                   QStringLiteral("12345"), QStringLiteral("01101234567"), QStringLiteral("0412345678"),
                                   QStringLiteral("091234567"), QStringLiteral("09123456789"), QStringLiteral("+"),
                                   QStringLiteral("+0912345678"), QStringLiteral("9.12346E+8"), QStringLiteral("Chị Hoa"));
    CHECK_FALSE(normalisedPhone(typed));
}
