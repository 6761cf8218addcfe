// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/quick_text.h"

namespace somo::quick {

/// A number as people write and say it: "3", "1.250.000đ", "1tr2", "2 triệu rưỡi", "một trăm năm mươi nghìn", "nửa".
struct Number {
    TokenAt from = 0;
    TokenAt end = 0; // behind it
    qint64 thousandths = 0;
    std::optional<qint64> other; // a second reading, in thousandths: "1.500", "1 triệu 50", "2 xị"
    bool saysSize = false; // with k, nghìn, triệu …: it can only be money
    bool hasCurrency = false; // with đ, đồng, VND
    bool isSlang = false; // củ, lít, chai: with goods they are units
    bool isNegative = false; // "-3": nothing of a line is below 0, so it is asked
    bool isForeign = false; // "$50", "50 usd": not in the book's currency
    bool isLoneWord = false; // one word without marks that can be another word: "ba", "nam", "hai"
    TokenAt coefficientEnd = 0; // for slang: behind the number that stands before it
    qint64 coefficient = 0; // of it, in thousandths
    std::optional<Money> money(const Currency &currency) const;
    std::optional<Money> otherMoney(const Currency &currency) const;
};

/// The number that begins at a token; nothing where none does.
std::optional<Number> readNumber(const Tokens &tokens, TokenAt at);

/// A whole number from 1 to 999 in digits or words, nothing behind it read as part of it: for "3 ngày nữa", "thứ sáu".
struct SmallNumber {
    TokenAt end = 0;
    int value = 0;
};
std::optional<SmallNumber> readSmallNumber(const Tokens &tokens, TokenAt at);

} // namespace somo::quick
