// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_goods.h"
#include "core/exchange/quick_sense.h"

namespace somo::quick {

bool Sense::isTailVerb(size_t i) const
{
    return isKeyword(i, Keyword::promise) || isKeyword(i, Keyword::remind) || isKeyword(i, Keyword::note) || isKeyword(i, Keyword::deliver) || isKeyword(i, Keyword::call)
        || isKeyword(i, Keyword::callAgain) || isKeyword(i, Keyword::message);
}

/// Whether a day stands there on which something is still to be done: "mai giao", "thứ 2 qua lấy", "30/11 trả nốt".
bool Sense::isAgreedAt(size_t i) const
{
    if (pieces()[i].kind != Piece::Kind::date)
        return false;
    const Side side = sideOf(pieces()[i].date, m_reading.setting().today);
    if (side == Side::behind)
        return false;
    for (size_t j = i + 1; !isEndOfClause(j); ++j) {
        if (isDoneAt(j))
            return false;
        if (pieces()[j].kind != Piece::Kind::keyword)
            continue;
        const Keyword keyword = pieces()[j].keyword;
        if (isPaying(keyword)) // what is paid today is paid
            return side != Side::today;
        if (isTailVerb(j) || isTouch(keyword) || keyword == Keyword::order || keyword == Keyword::will)
            return true;
    }
    return false;
}

/// "trả 200k vào ngày mai", "lấy thứ 3".
bool Sense::isLaterAt(size_t i) const
{
    const bool isTaken = isKeyword(i, Keyword::order);
    if (!isTaken && !isKeyword(i, Keyword::pay) && !isKeyword(i, Keyword::receive) && !isKeyword(i, Keyword::send))
        return false;
    for (size_t j = i + 1; !isEndOfClause(j); ++j) {
        if (isDoneAt(j) || isAgreedAt(j))
            return false;
        if (pieces()[j].kind != Piece::Kind::date)
            continue;
        const Side side = sideOf(pieces()[j].date, m_reading.setting().today);
        return side == Side::ahead || (isTaken && side == Side::weekday);
    }
    return false;
}

std::optional<Sense::Agreed> Sense::agreedPayment(Tail tail) const
{
    const size_t from = tail.from;
    const auto isAhead = [this](size_t i) {
        if (pieces()[i].kind != Piece::Kind::date)
            return false;
        const Side side = sideOf(pieces()[i].date, m_reading.setting().today);
        return side == Side::ahead || side == Side::weekday;
    };
    for (size_t i = from; i < tail.end; ++i) {
        const bool isVerb = pieces()[i].kind == Piece::Kind::keyword && isPaying(pieces()[i].keyword) && !isDoneAt(i);
        if (!isVerb)
            continue;
        size_t begin = i;
        while (begin > from && !isEndOfClause(begin - 1))
            --begin;
        Agreed agreed{i, pieces().size(), i + 1, std::nullopt};
        while (!isEndOfClause(agreed.end))
            ++agreed.end;
        bool isDenied = false;
        for (size_t j = begin; j < agreed.end; ++j) {
            isDenied = isDenied || isKeyword(j, Keyword::negation) || isDoneAt(j);
            // The day nearest before the verb, else the first behind it.
            if (isAhead(j) && (j < i || agreed.date == pieces().size()))
                agreed.date = j;
            const bool isFigure = pieces()[j].isMoney() || pieces()[j].kind == Piece::Kind::number;
            if (j > i && isFigure && !agreed.amount)
                agreed.amount = j;
        }
        if (!isDenied && agreed.date < pieces().size())
            return agreed;
    }
    return std::nullopt;
}

std::optional<size_t> Sense::tailFrom(size_t begin, std::optional<size_t> goods) const
{
    for (size_t i = begin; i < pieces().size(); ++i) {
        const Piece::Kind kind = pieces()[i].kind;
        const bool isDeniedTail = isKeyword(i, Keyword::negation) && (isKeyword(i + 1, Keyword::order) || isKeyword(i + 1, Keyword::deliver) || isKeyword(i + 1, Keyword::shipping));
        const bool isTail = isTailVerb(i) || (goods && (isAgreedAt(i) || isLaterAt(i) || isDeniedTail));
        if (!isTail) {
            if (kind == Piece::Kind::word || kind == Piece::Kind::quantity || kind == Piece::Kind::number)
                goods = i;
            continue;
        }
        const auto belongs = [&](size_t before) {
            const bool isDay = pieces()[before].kind == Piece::Kind::date && sideOf(pieces()[before].date, m_reading.setting().today) != Side::behind;
            return isDay || pieces()[before].kind == Piece::Kind::time || isKeyword(before, Keyword::will) || isKeyword(before, Keyword::negation) || isKeyword(before, Keyword::timeWord)
                || isKeyword(before, Keyword::dayWord);
        };
        size_t from = i;
        while (goods && from > *goods + 1 && belongs(from - 1))
            --from;
        return from;
    }
    return std::nullopt;
}

/// Whether a clause beside what was agreed goes on with the order: "…, mai giao, cọc 100k", "…, thứ 7 giao, 300k".
bool Sense::isOfOrder(size_t from) const
{
    bool isSaid = false;
    for (size_t i = from; !isEndOfClause(i); ++i) {
        const Piece &piece = pieces()[i];
        const Side side = piece.kind == Piece::Kind::date ? sideOf(piece.date, m_reading.setting().today) : Side::behind;
        if (isTailVerb(i) || isKeyword(i, Keyword::will) || side == Side::ahead || side == Side::weekday || side == Side::either)
            return false;
        const bool isAmount = piece.isMoney() || piece.kind == Piece::Kind::percent;
        isSaid = isSaid || isAmount || isKeyword(i, Keyword::freeShipping) || isKeyword(i, Keyword::paidAll) || isKeyword(i, Keyword::owe) || isKeyword(i, Keyword::owesNothing);
        isSaid = isSaid || (isSideAmount(i) && i + 1 < pieces().size() && pieces()[i + 1].kind == Piece::Kind::number);
        isSaid = isSaid || (i == from && (piece.kind == Piece::Kind::quantity || piece.kind == Piece::Kind::number) && goodsEnd(m_reading, i + 1));
    }
    return isSaid;
}

/// What takes an amount of its own beside the goods.
bool Sense::isSideAmount(size_t i) const
{
    return isKeyword(i, Keyword::shipping) || isKeyword(i, Keyword::discount) || isKeyword(i, Keyword::total) || isKeyword(i, Keyword::deposit);
}

/// Where what was agreed ends and the order goes on: behind a comma, or before "ship 30k" and the price.
size_t Sense::tailEnd(size_t from) const
{
    const bool isPriced = std::any_of(pieces().begin(), pieces().begin() + qsizetype(from), [](const Piece &piece) { return piece.isMoney(); });
    bool isPaid = false; // "mai trả tổng 300k"
    for (size_t i = from + 1; i < pieces().size(); ++i) {
        isPaid = !isEndOfClause(i) && (isPaid || (pieces()[i].kind == Piece::Kind::keyword && isPaying(pieces()[i].keyword)));
        const bool hasAmount = i + 1 < pieces().size() && (pieces()[i + 1].isMoney() || pieces()[i + 1].kind == Piece::Kind::number);
        if (hasAmount && !isPaid && (isKeyword(i, Keyword::shipping) || isKeyword(i, Keyword::discount) || isKeyword(i, Keyword::total)))
            return i;
        const bool isBareDelivery = isKeyword(i - 1, Keyword::deliver) || pieces()[i - 1].kind == Piece::Kind::date || pieces()[i - 1].kind == Piece::Kind::time;
        if (!isPriced && pieces()[i].isMoney() && isBareDelivery)
            return i;
        if (isEndOfClause(i) && i + 1 < pieces().size() && isOfOrder(i + 1))
            return i;
    }
    return pieces().size();
}

std::vector<Sense::Tail> Sense::tails() const
{
    std::vector<Tail> found;
    size_t begin = orderBegin();
    std::optional<size_t> goods;
    while (const auto from = tailFrom(begin, goods)) {
        const size_t end = tailEnd(*from);
        found.push_back({*from, end});
        if (end >= pieces().size())
            break;
        begin = end;
        goods = end - 1;
    }
    return found;
}

} // namespace somo::quick
