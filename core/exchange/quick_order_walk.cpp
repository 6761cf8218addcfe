// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_order_walk.h"

#include "core/base/text.h"
#include "core/exchange/quick_goods.h"

namespace somo::quick {

void OrderWalk::walk(const OrderBounds &bounds)
{
    for (size_t i = bounds.begin; i < size() && !m_tailFrom; ++i) {
        const auto agreed = std::ranges::find(bounds.agreed, i, &std::pair<size_t, size_t>::first);
        if (agreed != bounds.agreed.end()) {
            i = agreed->second - 1;
            m_isNounOpen = m_item.noun.empty();
            continue;
        }
        if (!m_reading.isTaken(i))
            step(i);
        else if (i == bounds.verb)
            endNamedFirst();
        else if (piece(i).kind != Piece::Kind::word)
            m_isNounOpen = m_item.noun.empty();
    }
    closeItem();
    // "lấy 10 tặng 1 áo thun": ten of the same.
    for (size_t k = 0; k + 1 < items.size(); ++k) {
        if (items[k].noun.empty() && items[k].quantity && items[k + 1].isGift)
            items[k].noun = items[k + 1].noun;
    }
}

/// "2 áo thun 1 quần jean chị Lan lấy 600k": behind several goods the amount is that of all.
void OrderWalk::endNamedFirst()
{
    m_isNounOpen = m_item.noun.empty();
    if (items.empty() || m_item.isEmpty())
        return;
    closeItem();
    m_target = Target::total;
}

bool OrderWalk::isSignAt(size_t i, char16_t sign) const
{
    return i < size() && piece(i).kind == Piece::Kind::sign && m_reading.tokens()[size_t(piece(i).from)].isSign(sign);
}

bool OrderWalk::isTimesAt(size_t i) const
{
    if (i >= size())
        return false;
    const QString word = m_reading.tokens()[size_t(piece(i).from)].plain;
    return (piece(i).kind == Piece::Kind::word || piece(i).kind == Piece::Kind::sign) && (word == QLatin1String("x") || word == QLatin1String("*") || word == QStringLiteral("×"));
}

QString OrderWalk::plainOf(size_t i) const { return folded(m_reading.typed(i, i + 1)); }

/// Whether a price comes for the goods at hand: an amount before they end and before what takes amounts of its own.
bool OrderWalk::isMoneyAhead(size_t from) const
{
    for (size_t i = from; i < size(); ++i) {
        if (isMoneyAt(i))
            return true;
        if (piece(i).kind == Piece::Kind::sign || piece(i).kind == Piece::Kind::quantity || (piece(i).kind == Piece::Kind::number && !piece(i).isMoney()))
            return false;
        if (piece(i).kind != Piece::Kind::keyword)
            continue;
        const Keyword keyword = piece(i).keyword;
        if (keyword == Keyword::discount || keyword == Keyword::shipping || keyword == Keyword::owe || keyword == Keyword::deposit || keyword == Keyword::pay
            || keyword == Keyword::andWord || keyword == Keyword::with)
            return false;
    }
    return false;
}

/// "+ 20k ship": the amount of the shipping word behind it, where the goods have theirs.
bool OrderWalk::isShippingBehind(size_t i) const
{
    const bool hasOther = isMoneyAt(i + 2) || (i + 2 < size() && isBareWhole(i + 2));
    return m_reading.isKeyword(i + 1, Keyword::shipping) && !hasOther && (m_item.price || (m_item.isEmpty() && !items.empty()));
}

/// "tổng 3 áo thun hết 450k", "ship chị Lan 2 áo": before goods a number counts them, whatever amount was announced.
bool OrderWalk::countsGoods(size_t i)
{
    constexpr qint64 mostCounted = 99'000; // "tổng 500 nước mắm" may be money
    if (m_target != Target::total && m_target != Target::shipping)
        return false;
    size_t behind = i + 1;
    while (behind < size() && m_reading.isTaken(behind) && piece(behind).kind == Piece::Kind::name)
        ++behind;
    if (goodsEnd(m_reading, behind))
        return true;
    const bool isWord = behind < size() && piece(behind).kind == Piece::Kind::word && !m_reading.isTaken(behind);
    return isWord && piece(i).number.thousandths <= mostCounted && plainOf(behind) != QLatin1String("mon") && isMoneyAhead(behind);
}

/// Words before a number that counts other goods: known ones are goods of their own, others only say how it was bought.
/// Returns whether the number stays with the words before it and goods begin behind it.
bool OrderWalk::partFromNoun(size_t i)
{
    const bool isKnownBehind = goodsEnd(m_reading, i + 1).has_value();
    const bool isWordBehind = i + 1 < size() && piece(i + 1).kind == Piece::Kind::word && !m_reading.isTaken(i + 1);
    const bool isOnlyHow = std::ranges::all_of(m_item.noun, [this](size_t word) { return saysHowBought(m_reading, word); });
    if (m_item.isGift || (!isKnownBehind && !(isOnlyHow && isWordBehind)))
        return false;
    if (!isOnlyHow && holdsGoods(m_reading, m_item.noun)) {
        if (piece(i).kind == Piece::Kind::quantity) // "áo thun 2 cái quần jean 1 cái"
            return true;
        m_item.isCountOpen = true;
        closeItem();
        return false;
    }
    for (const size_t word : m_item.noun)
        m_reading.release(word);
    m_item.noun.clear();
    return false;
}

/// "2 áo thun, 300k": behind a comma the price of the only goods that have none.
bool OrderWalk::isPriceOfLast(size_t i) const
{
    const bool isFree = m_item.isEmpty() && items.size() == 1 && !items[0].price && !items[0].isGift && !total;
    const bool isAlone = i + 1 >= size() || piece(i + 1).kind != Piece::Kind::word || m_reading.isTaken(i + 1);
    return isFree && isAlone && i > 0 && isSignAt(i - 1, u',');
}

void OrderWalk::step(size_t i)
{
    switch (piece(i).kind) {
    case Piece::Kind::keyword: return stepKeyword(i);
    case Piece::Kind::quantity: return stepQuantity(i);
    case Piece::Kind::number: return piece(i).isMoney() ? stepMoney(i) : stepNumber(i);
    case Piece::Kind::percent: return stepPercent(i);
    case Piece::Kind::sign: return stepSign(i);
    case Piece::Kind::word: return stepWord(i);
    default: return;
    }
}

void OrderWalk::stepSign(size_t i)
{
    if (isTimesAt(i))
        return stepTimes(i);
    if (isSignAt(i, u'@')) {
        m_reading.take(i);
        m_item.mode = PriceMode::each;
        return;
    }
    if (isSignAt(i, u'=')) {
        m_reading.take(i);
        m_target = Target::total;
        return;
    }
    if (isSignAt(i, u'/') && m_item.price)
        return takeEachUnit(i);
    if (isSignAt(i, u',') || isSignAt(i, u';') || isSignAt(i, u'+') || isSignAt(i, u'.') || isSignAt(i, u'&'))
        separate();
}

/// "150k/cái".
void OrderWalk::takeEachUnit(size_t i)
{
    const size_t behind = i + 1;
    if (behind >= size() || (piece(behind).kind != Piece::Kind::word && piece(behind).kind != Piece::Kind::quantity))
        return;
    m_reading.take(i);
    m_reading.take(behind);
    m_item.mode = PriceMode::each;
}

/// "3 x 150k", "áo x3".
void OrderWalk::stepTimes(size_t i)
{
    m_reading.take(i);
    m_isTimes = true;
}

/// A comma or "và" ends goods that are whole; a comma within them doesn't.
void OrderWalk::separate()
{
    m_target = Target::price;
    if (!m_item.noun.empty() && (m_item.quantity || m_item.price))
        closeItem();
    m_isNounOpen = true;
}

/// Percents are a discount only where one is said; else they belong to the goods, or are left to be asked.
void OrderWalk::stepPercent(size_t i)
{
    const bool isSaidBehind = m_reading.isKeyword(i + 1, Keyword::discount);
    const bool isMinus = i > 0 && isSignAt(i - 1, u'-');
    const bool isTradeWord = m_target == Target::paid && !paidWords.empty() && plainOf(paidWords.back()) == QLatin1String("ck"); // "ck 5%": chiết khấu
    if (m_target == Target::discount || isSaidBehind || isMinus || isTradeWord) {
        if (isTradeWord) {
            discountWords = paidWords;
            paidWords.clear();
        }
        m_reading.take(i);
        if (isSaidBehind) {
            discountWords = {i + 1};
            m_reading.take(i + 1);
        }
        discountPercent = i;
        m_target = Target::price;
    } else if (m_target == Target::paid) {
        m_reading.take(i);
        paidPercent = i;
        m_target = Target::price;
    } else if (isNaming()) {
        takeNoun(i); // "áo 100% cotton"
    }
}

void OrderWalk::stepKeyword(size_t i)
{
    const Keyword keyword = piece(i).keyword;
    m_reading.take(i);
    switch (keyword) {
    case Keyword::discount:
        m_target = Target::discount;
        discountWords = {i};
        return;
    case Keyword::shipping:
        m_target = Target::shipping;
        shippingWords = {i};
        return;
    case Keyword::freeShipping:
        isFreeShipping = true;
        freeShippingWords = i;
        return;
    case Keyword::owe:
        m_target = Target::owed;
        owedWords = {i};
        owesAll = true;
        return;
    case Keyword::owesNothing:
    case Keyword::paidAll:
        isAllPaid = true;
        paidWords = {i};
        return;
    case Keyword::deposit:
    case Keyword::pay:
    case Keyword::send:
    case Keyword::receive: return stepPaying(i);
    case Keyword::each: m_item.mode = PriceMode::each; return;
    case Keyword::total:
        m_target = Target::total;
        if (plainOf(i) == QLatin1String("tong thu"))
            collected = i;
        return;
    case Keyword::giftItem:
        closeItem();
        m_item.isGift = true;
        m_isNounOpen = true;
        return;
    case Keyword::andWord:
    case Keyword::with:
        separate();
        return;
    case Keyword::size:
        if (!m_item.noun.empty() && !m_item.price)
            return takeSize(i);
        return;
    case Keyword::promise:
    case Keyword::remind:
    case Keyword::note:
    case Keyword::deliver:
    case Keyword::call:
    case Keyword::callAgain:
    case Keyword::message:
        m_tailFrom = i;
        return;
    case Keyword::negation: return stepNegation(i);
    case Keyword::order:
        if (plainOf(i).endsWith(QLatin1String(" them"))) // "…, lấy thêm 1 quần"
            return separate();
        m_isNounOpen = m_item.noun.empty();
        return;
    case Keyword::intent:
    case Keyword::function:
        if (m_target == Target::discount) { // giảm còn 400k
            m_target = Target::total;
            reducedWords = discountWords;
            return;
        }
        m_isNounOpen = m_item.noun.empty();
        return;
    case Keyword::price:
    case Keyword::roughly:
    case Keyword::money: return;
    default: m_isNounOpen = m_item.noun.empty(); return;
    }
}

void OrderWalk::stepPaying(size_t i)
{
    // "2 nước thu 40k": a fish, and no money that came in.
    const bool isGoods = piece(i).keyword == Keyword::receive && isNaming() && m_item.quantity && m_item.noun.back() + 1 == i && plainOf(i) == QLatin1String("thu");
    if (isGoods)
        return takeNoun(i);
    m_target = Target::paid;
    paidWords = {i};
}

/// "trà không đường" are goods; "chưa trả 200k" is owed; else what is denied is nothing of the order.
void OrderWalk::stepNegation(size_t i)
{
    const size_t behind = i + 1;
    if (isNaming() && behind < size() && piece(behind).kind == Piece::Kind::word)
        return takeNoun(i);
    m_isNounOpen = m_item.noun.empty();
    const bool isMoneyWord = m_reading.isKeyword(behind, Keyword::pay) || m_reading.isKeyword(behind, Keyword::deposit) || m_reading.isKeyword(behind, Keyword::receive)
        || m_reading.isKeyword(behind, Keyword::paidAll);
    if (!isMoneyWord)
        return;
    m_reading.take(behind);
    if (plainOf(i) != QLatin1String("chua"))
        return;
    m_target = Target::owed;
    owedWords = {i, behind};
    owesAll = true;
}

void OrderWalk::takeNoun(size_t i)
{
    m_reading.take(i);
    m_item.noun.push_back(i);
}

/// "size 38", "màu đỏ": with the goods.
void OrderWalk::takeSize(size_t i)
{
    m_item.noun.push_back(i);
    const size_t behind = i + 1;
    if (behind < size() && !m_reading.isTaken(behind) && (isBareWhole(behind) || piece(behind).kind == Piece::Kind::word))
        takeNoun(behind);
}

void OrderWalk::stepQuantity(size_t i)
{
    const bool isOne = piece(i).number.thousandths == Quantity::one;
    if (m_item.price && isOne && (i == *m_item.price + 1) && m_target == Target::price) { // 150k một cái
        m_reading.take(i);
        m_item.mode = PriceMode::each;
        return;
    }
    if (!m_item.noun.empty() && m_item.quantity && !m_item.price && piece(i).isMass && m_isNounOpen) // 2 trà 500g 120k
        return takeNoun(i);
    setQuantity(i);
}

void OrderWalk::setQuantity(size_t i)
{
    bool isWhole = false;
    if (m_item.quantity || m_item.price)
        closeItem();
    else if (!m_item.noun.empty() && !m_isTimes)
        isWhole = partFromNoun(i);
    m_reading.take(i);
    m_item.quantity = i;
    m_isNounOpen = m_item.noun.empty();
    m_target = Target::price;
    m_isTimes = false;
    if (isWhole)
        closeItem();
}

void OrderWalk::stepNumber(size_t i)
{
    if (m_target == Target::total && i + 1 < size() && piece(i + 1).kind == Piece::Kind::word && plainOf(i + 1) == QLatin1String("mon"))
        return; // "tổng 3 món 650k": how many in all; it stays as left over
    if (countsGoods(i))
        return setQuantity(i);
    if (m_target != Target::price)
        return setTarget(i);
    if (m_isTimes && m_item.quantity && !m_item.price) { // 3 x 150
        m_item.mode = PriceMode::each;
        return setPrice(i);
    }
    if (m_isTimes || m_item.noun.empty())
        return setQuantity(i);
    const bool isLarge = piece(i).number.thousandths >= 1'000'000;
    const bool isBeforeMoney = isMoneyAt(i + 1);
    if (m_item.quantity && !m_item.price && m_isNounOpen && !isLarge && isMoneyAhead(i + 1) && !goodsEnd(m_reading, i + 1))
        return takeNoun(i); // iphone 15 20tr
    const bool endsHere = i + 1 >= size() || piece(i + 1).kind != Piece::Kind::word;
    if (!m_item.price && (isLarge || (m_item.quantity && endsHere)))
        return setPrice(i);
    if (!m_item.quantity && !m_item.price && (endsHere || isBeforeMoney))
        return setQuantity(i);
    setQuantity(i);
}

void OrderWalk::stepMoney(size_t i)
{
    if (m_target != Target::price)
        return setTarget(i);
    if (isShippingBehind(i)) {
        m_reading.take(i);
        m_reading.take(i + 1);
        shipping = i;
        shippingWords = {i + 1};
        return;
    }
    if (isPriceOfLast(i)) {
        m_reading.take(i);
        items[0].price = i;
        return;
    }
    // "10 tặng 1 áo thun 1tr5": what is given costs nothing, so the goods before it do.
    if (m_item.isGift && !items.empty() && items.back().noun.empty() && !items.back().price) {
        m_reading.take(i);
        items.back().price = i;
        m_isNounOpen = false;
        return;
    }
    if (m_item.price || m_item.isGift) {
        // A second amount with nothing between: what it is must be asked; it stays as left over.
        return;
    }
    if (m_isTimes && m_item.quantity)
        m_item.mode = PriceMode::each;
    setPrice(i);
}

void OrderWalk::setPrice(size_t i)
{
    m_reading.take(i);
    m_item.price = i;
    m_isNounOpen = false;
    m_isTimes = false;
}

void OrderWalk::setTarget(size_t i)
{
    m_reading.take(i);
    switch (m_target) {
    case Target::discount: discount = i; break;
    case Target::shipping: shipping = i; break;
    case Target::owed:
        owed = i;
        owesAll = false;
        break;
    case Target::paid: (paid ? paidAgain : paid) = i; break;
    case Target::total:
        total = i;
        m_isNounOpen = m_item.noun.empty(); // "tổng 300k ghi sổ": no part of the goods
        break;
    case Target::price: break;
    }
    m_target = Target::price;
}

void OrderWalk::stepWord(size_t i)
{
    if (isTimesAt(i) && (m_item.quantity || !m_item.noun.empty()) && i + 1 < size() && piece(i + 1).kind == Piece::Kind::number)
        return stepTimes(i);
    if (isTimesAt(i) && m_item.quantity && m_item.noun.empty()) { // 3 x áo
        m_reading.take(i);
        return;
    }
    if (m_target != Target::price || m_item.price || !m_isNounOpen)
        return; // left over
    takeNoun(i);
}

void OrderWalk::closeItem()
{
    if (!m_item.isEmpty())
        items.push_back(std::move(m_item));
    m_item = {};
    m_isNounOpen = true;
    m_isTimes = false;
}

} // namespace somo::quick
