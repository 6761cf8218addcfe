// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_reading.h"

namespace somo::quick {

enum class PriceMode {
    open, // "3 áo 450k"
    each,
    total,
};

/// Goods as the line says them, before the book is asked.
struct SaidItem {
    std::vector<size_t> noun; // pieces
    std::optional<size_t> quantity;
    std::optional<size_t> price;
    PriceMode mode = PriceMode::open;
    bool isGift = false;
    bool isCountOpen = false; // "áo thun 2 quần jean": the number may be of either
    Money besides; // what the price holds that isn't of the goods: shipping, less a discount
    bool isEmpty() const { return noun.empty() && !quantity && !price; }
};

/// Walks over the phrases behind the verb and parts them into goods and what stands beside them.
class OrderWalk {
public:
    explicit OrderWalk(Reading &reading)
        : m_reading(reading)
    {
    }

    void walk(const OrderBounds &bounds);

    std::vector<SaidItem> items;
    std::optional<size_t> discount, discountPercent, shipping, owed, paid, paidPercent, total;
    std::optional<size_t> paidAgain; // a second amount that was paid
    std::vector<size_t> reducedWords; // "giảm còn": the total is what is left after a discount
    std::vector<size_t> owedWords, paidWords, discountWords, shippingWords;
    bool isFreeShipping = false;
    std::optional<size_t> freeShippingWords;
    bool isAllPaid = false;
    std::optional<size_t> collected; // "tổng thu": what is to be collected, which doesn't say that it was
    bool owesAll = false;
    std::optional<size_t> tailFrom() const { return m_tailFrom; }

private:
    /// Where the next amount goes.
    enum class Target {
        price,
        discount,
        shipping,
        owed,
        paid,
        total,
    };

    const Piece &piece(size_t i) const { return m_reading.pieces()[i]; }
    size_t size() const { return m_reading.pieces().size(); }
    bool isBareWhole(size_t i) const { return piece(i).kind == Piece::Kind::number && !piece(i).isMoney(); }
    bool isSignAt(size_t i, char16_t sign) const;
    bool isMoneyAt(size_t i) const { return i < size() && !m_reading.isTaken(i) && piece(i).isMoney(); }
    bool isTimesAt(size_t i) const;
    bool isShippingBehind(size_t i) const;
    bool countsGoods(size_t i);
    bool partFromNoun(size_t i);
    bool isPriceOfLast(size_t i) const;
    bool isMoneyAhead(size_t from) const;
    QString plainOf(size_t i) const;
    /// Goods that were named and not priced yet: what comes may belong to their name.
    bool isNaming() const { return !m_item.noun.empty() && !m_item.price && m_isNounOpen && m_target == Target::price; }

    void step(size_t i);
    void stepSign(size_t i);
    void stepKeyword(size_t i);
    void stepNegation(size_t i);
    void stepPaying(size_t i);
    void stepPercent(size_t i);
    void stepQuantity(size_t i);
    void stepNumber(size_t i);
    void stepMoney(size_t i);
    void stepWord(size_t i);
    void stepTimes(size_t i);
    void takeEachUnit(size_t i);
    void takeSize(size_t i);
    void takeNoun(size_t i);
    void endNamedFirst();
    void separate();
    void setQuantity(size_t i);
    void setPrice(size_t i);
    void setTarget(size_t i);
    void closeItem();

    Reading &m_reading;
    SaidItem m_item;
    Target m_target = Target::price;
    bool m_isNounOpen = true;
    bool m_isTimes = false;
    std::optional<size_t> m_tailFrom;
};

} // namespace somo::quick
