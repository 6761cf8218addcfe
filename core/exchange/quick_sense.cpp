// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_sense.h"

#include "core/base/text.h"
#include "core/exchange/quick_goods.h"

namespace somo::quick {

namespace {

bool isLatePart(DayPart part) { return part == DayPart::evening || part == DayPart::night; }

std::vector<Choice> choicesOfKinds(std::initializer_list<EntryKind> kinds)
{
    std::vector<Choice> choices;
    for (const EntryKind kind : kinds)
        choices.push_back({entryKindText(kind), QString()});
    return choices;
}

} // namespace

void Sense::find()
{
    if (pieces().empty()) {
        m_reading.ask(QStringLiteral("kind"), Why::kindUnknown,
                      choicesOfKinds({EntryKind::order, EntryKind::payment, EntryKind::activity, EntryKind::promise, EntryKind::expense}));
        return;
    }
    findVerb();
    findSubject();
    if (const auto given = m_reading.answer(QStringLiteral("kind"))) {
        m_kind = entryKindFromText(*given);
        if (m_kind)
            return;
    }
    decide();
    askIfDenied();
}

QString Sense::plainOf(size_t i) const { return folded(m_reading.typed(i, i + 1)); }

bool Sense::isEndOfClause(size_t i) const
{
    if (i >= pieces().size())
        return true;
    const Token &token = m_reading.tokens()[size_t(pieces()[i].from)];
    return pieces()[i].kind == Piece::Kind::sign && (token.isSign(u',') || token.isSign(u';') || token.isSign(u'.') || token.isSign(u'?') || token.isSign(u'!'));
}

void Sense::findVerb()
{
    for (size_t i = 0; i < pieces().size() && !m_verb; ++i) {
        if (pieces()[i].kind == Piece::Kind::keyword && isVerb(pieces()[i].keyword))
            m_verb = i;
    }
    if (!m_verb)
        return;
    // "chị Lan nhắn đặt 2 áo", "chị Lan ghé trả 500k": what came of it.
    size_t behind = *m_verb + 1;
    while (isKeyword(behind, Keyword::function) || isKeyword(behind, Keyword::intent))
        ++behind;
    const bool isOrdered = isKeyword(behind, Keyword::order) && hasGoods();
    const bool isPaid = behind < pieces().size() && pieces()[behind].kind == Piece::Kind::keyword && isPaying(pieces()[behind].keyword) && isMoneySaid();
    if (isTouch(pieces()[*m_verb].keyword) && (isOrdered || isPaid))
        m_verb = behind;
    m_keyword = pieces()[*m_verb].keyword;
}

/// Who stands before the verb: a titled name, a phone, or plain words that nothing else claims.
void Sense::findSubject()
{
    const size_t until = m_verb.value_or(pieces().size());
    for (size_t i = 0; i < until; ++i) {
        if (pieces()[i].kind == Piece::Kind::name && !(i > 0 && (isKeyword(i - 1, Keyword::with) || isKeyword(i - 1, Keyword::of)))) {
            m_subject = i;
            return;
        }
        m_isPhoneSubject = m_isPhoneSubject || (m_verb && pieces()[i].kind == Piece::Kind::phone);
    }
    if (!m_verb || m_keyword == Keyword::note || m_keyword == Keyword::expense)
        return;
    size_t from = 0;
    while (from < until && (pieces()[from].kind == Piece::Kind::date || pieces()[from].kind == Piece::Kind::time || pieces()[from].kind == Piece::Kind::sign))
        ++from;
    size_t end = from;
    while (end < until && pieces()[end].kind == Piece::Kind::word && !isHabit(end))
        ++end;
    const bool isName = end > from && end - from <= 6 && onlyBetween(end, until);
    if (!isName || isKnownExpense(from, end))
        return;
    // "grab đi gặp khách 45k": what cost money, and nobody of the book.
    const bool isSpent = isMoneySaid() && (m_keyword == Keyword::meet || m_keyword == Keyword::visit) && isNobodyKnown(from, end);
    if (!isSpent)
        m_plainSubject = {from, end};
}

/// Whether only dates, times, phones, signs, "đã" and "không" stand there.
bool Sense::onlyBetween(size_t from, size_t end) const
{
    for (size_t i = from; i < end; ++i) {
        const Piece::Kind kind = pieces()[i].kind;
        const bool isSmall = kind == Piece::Kind::date || kind == Piece::Kind::time || kind == Piece::Kind::phone || kind == Piece::Kind::sign;
        const bool isSmallWord = kind == Piece::Kind::keyword
            && (isTouch(pieces()[i].keyword) || isKeyword(i, Keyword::done) || isKeyword(i, Keyword::will) || isKeyword(i, Keyword::function) || isKeyword(i, Keyword::negation)
                || isKeyword(i, Keyword::intent) || isKeyword(i, Keyword::timeWord));
        if (!isSmall && !isSmallWord && !isHabit(i))
            return false;
    }
    return true;
}

bool Sense::isKnownExpense(size_t from, size_t end)
{
    return m_reading.names().categoryOf(folded(m_reading.typed(from, end)).split(u' ')) != 0 && isNobodyKnown(from, end);
}

bool Sense::isNobodyKnown(size_t from, size_t end) { return m_reading.names().customers(folded(m_reading.typed(from, end))).empty(); }

bool Sense::namesAnybody() const
{
    return std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::name || piece.kind == Piece::Kind::phone; });
}

std::optional<size_t> Sense::amountPiece() const
{
    std::optional<size_t> bare;
    for (size_t i = 0; i < pieces().size(); ++i) {
        if (m_reading.isTaken(i))
            continue;
        if (pieces()[i].isMoney())
            return i;
        if (pieces()[i].kind == Piece::Kind::number && !bare)
            bare = i;
    }
    return bare;
}

bool Sense::isMoneySaid() const
{
    return std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.isMoney(); });
}

bool Sense::hasGoods() const { return hasGoods(0, pieces().size()); }

bool Sense::hasGoods(size_t from, size_t end) const
{
    for (size_t i = from; i + 1 < end; ++i) {
        const bool isCount = pieces()[i].kind == Piece::Kind::quantity || (pieces()[i].kind == Piece::Kind::number && !pieces()[i].isMoney());
        if (isCount && pieces()[i + 1].kind == Piece::Kind::word)
            return true;
    }
    return false;
}

/// "2 áo thun chị Lan lấy", "đơn mới: … 2 áo thun 300k giao 12 Nguyễn Trãi": goods of the book, and none behind the verb.
size_t Sense::orderBegin() const
{
    if (!m_verb || m_keyword == Keyword::deposit || m_keyword == Keyword::paidAll)
        return 0;
    const bool takesGoods = m_keyword == Keyword::order || m_keyword == Keyword::sell || m_keyword == Keyword::deliver;
    for (size_t i = 0; takesGoods && i + 1 < *m_verb; ++i) {
        const bool isCount = pieces()[i].kind == Piece::Kind::quantity || (pieces()[i].kind == Piece::Kind::number && !pieces()[i].isMoney());
        if (isCount && goodsEnd(m_reading, i + 1) && (m_keyword == Keyword::deliver || !hasGoods(*m_verb, pieces().size())))
            return 0;
    }
    return *m_verb + 1;
}

bool Sense::hasOrderCode() const
{
    return std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::code; });
}

/// "đã" before what one does, alone or as part of its phrase; "rồi", "xong" at the end.
bool Sense::isDoneAt(size_t i) const
{
    if (pieces()[i].kind != Piece::Kind::keyword)
        return false;
    const QString words = plainOf(i);
    if (words.startsWith(QLatin1String("da ")) && isVerb(pieces()[i].keyword))
        return true;
    if (isKeyword(i, Keyword::done)) {
        size_t behind = i + 1;
        while (isKeyword(behind, Keyword::function) || isKeyword(behind, Keyword::done))
            ++behind;
        return behind < pieces().size() && pieces()[behind].kind == Piece::Kind::keyword && isVerb(pieces()[behind].keyword);
    }
    const bool isOver = words == QLatin1String("roi") || words == QLatin1String("xong");
    return isKeyword(i, Keyword::function) && isOver && (isEndOfClause(i + 1) || isKeyword(i + 1, Keyword::function));
}

bool Sense::isDone() const
{
    for (size_t i = 0; i < pieces().size(); ++i) {
        if (isDoneAt(i))
            return true;
    }
    return false;
}

/// Whether what the line says to have been done wasn't, or was only asked for: "chưa lấy", "hỏi giá", "muốn mua", "lấy không?".
bool Sense::isDenied() const
{
    size_t last = pieces().size();
    bool isQuestion = false;
    for (; last > 0 && pieces()[last - 1].kind == Piece::Kind::sign; --last)
        isQuestion = isQuestion || m_reading.tokens()[size_t(pieces()[last - 1].from)].isSign(u'?');
    const bool isDeal = m_kind == EntryKind::order || m_kind == EntryKind::payment;
    if (isDeal && (isQuestion || (last > 0 && isKeyword(last - 1, Keyword::negation)) || isCancelled(last)))
        return true;
    // Behind the goods it is said of them: "2 trà không đường".
    size_t until = m_verb.value_or(0);
    while (!m_verb && until < pieces().size() && pieces()[until].kind != Piece::Kind::number && pieces()[until].kind != Piece::Kind::quantity)
        ++until;
    bool isDenied = false;
    for (size_t i = 0; i < until; ++i) {
        if (isKeyword(i, Keyword::negation) || isKeyword(i, Keyword::intent) || isHabit(i))
            isDenied = true;
        else if (m_verb && (pieces()[i].kind == Piece::Kind::sign || isKeyword(i, Keyword::andWord) || isDoneAt(i) || (isKeyword(i, Keyword::function) && plainOf(i) == QLatin1String("roi"))))
            isDenied = false; // another clause
    }
    return isDenied;
}

/// "… nhưng hủy rồi", "… nhưng không lấy nữa": behind the goods all of it is taken back. "Máy hủy giấy" is goods, "chưa lấy" is still to come.
bool Sense::isCancelled(size_t end) const
{
    for (size_t i = 1; i < end; ++i) {
        if (!isKeyword(i, Keyword::negation))
            continue;
        const QString words = plainOf(i);
        const bool isTakenBack = words == QLatin1String("huy") || words == QLatin1String("tu choi") || words == QLatin1String("thoi khong");
        const bool isLoose = i + 1 >= end || pieces()[i - 1].kind != Piece::Kind::word || pieces()[i + 1].kind != Piece::Kind::word;
        const bool isNotTaken = words != QLatin1String("chua") && m_verb && *m_verb < i && isKeyword(i + 1, Keyword::order);
        if ((isTakenBack && isLoose) || isNotTaken)
            return true;
    }
    return false;
}

bool Sense::isHabit(size_t i) const { return pieces()[i].kind == Piece::Kind::word && isHabitAt(m_reading.tokens(), pieces()[i].from); }

/// "ck nhầm", "ck dư 100k", "đã ck nhưng chưa thấy", "…, trả lại 500k": what came in is doubtful, or went back.
bool Sense::isDoubtedPayment() const
{
    static const QStringList wrong{tonedKey(u"nhầm"), tonedKey(u"dư"), tonedKey(u"thừa"), tonedKey(u"lộn"), tonedKey(u"lố")};
    static const QStringList plainWrong{QStringLiteral("nham"), QStringLiteral("du"), QStringLiteral("thua")};
    for (size_t i = *m_verb + 1; i < pieces().size(); ++i) {
        const Token &token = m_reading.tokens()[size_t(pieces()[i].from)];
        const bool isWord = pieces()[i].kind == Piece::Kind::word;
        if (isWord && (token.isMarked ? wrong.contains(token.toned) : i == *m_verb + 1 && plainWrong.contains(token.plain)))
            return true;
        if (isKeyword(i, Keyword::giveBack) || isKeyword(i, Keyword::refund))
            return true;
        const bool isBehind = i + 1 < pieces().size();
        const bool isNotSeen = isKeyword(i, Keyword::negation) && isBehind
            && (isKeyword(i + 1, Keyword::receive) || isKeyword(i + 1, Keyword::about) || plainOf(i + 1) == QLatin1String("thay"));
        if (isNotSeen)
            return true;
    }
    return false;
}

/// "mai tra 500k": tomorrow, or a customer of that name.
bool Sense::mayBeMai() const
{
    if (m_verb != size_t(1) || pieces()[0].kind != Piece::Kind::date || plainOf(0) != QLatin1String("mai"))
        return false;
    const std::vector<Known> found = m_reading.names().customers(QStringLiteral("mai"));
    return std::ranges::any_of(found, [](const Known &known) { return QString(u' ' + folded(known.name)).endsWith(QLatin1String(" mai")); });
}

/// "mình lấy 2 áo": before the verb stands who writes, and nobody else.
bool Sense::isBySelf() const
{
    if (!m_verb || hasSubject())
        return false;
    const auto self = m_reading.first(Keyword::self);
    return self && *self < *m_verb;
}

/// "chị Lan trả 1 áo thun 150k", "gửi trả áo thun": goods directly behind the verb come back; nothing says that they were paid for.
bool Sense::givesGoodsBack()
{
    constexpr qint64 mostCounted = 99'000; // "trả 500 nữa" is money
    const bool isSentBack = m_keyword == Keyword::send && isKeyword(*m_verb + 1, Keyword::pay);
    if (!hasSubject() || !(isSentBack || plainOf(*m_verb) == QLatin1String("tra")))
        return false;
    size_t at = *m_verb + 1;
    while (isKeyword(at, Keyword::pay) || isKeyword(at, Keyword::function) || isKeyword(at, Keyword::self) || isKeyword(at, Keyword::to))
        ++at;
    if (at >= pieces().size())
        return false;
    const bool isCounted = pieces()[at].kind == Piece::Kind::quantity
        || (pieces()[at].kind == Piece::Kind::number && !pieces()[at].isMoney() && pieces()[at].number.thousandths <= mostCounted);
    const size_t from = isCounted ? at + 1 : at;
    size_t end = from;
    while (end < pieces().size() && pieces()[end].kind == Piece::Kind::word)
        ++end;
    if (isCounted)
        return end > from || pieces()[at].kind == Piece::Kind::quantity;
    return end > from && !m_reading.names().products(folded(m_reading.typed(from, end))).empty();
}

/// "trả 500k 13/2" in November: only the next year's lies ahead, and this year's was one, too.
bool Sense::isTurnedToNextYear() const
{
    const Day today = m_reading.setting().today;
    return std::ranges::any_of(pieces(), [&](const Piece &piece) {
        const DateSaid &said = piece.date;
        if (piece.kind != Piece::Kind::date || said.shape != DateSaid::Shape::date || said.year != 0 || said.yearShift)
            return false;
        const auto thisYear = Day::fromParts(today.year(), said.month, said.number);
        return thisYear && *thisYear < today && sideOf(said, today) == Side::ahead;
    });
}

/// "thứ sáu tuần này gọi" on that day, "28 gọi": done or still to be done.
bool Sense::isTodayOrNot() const
{
    constexpr qint64 lastOfMonth = 31'000;
    const Piece &first = pieces().front();
    const bool isBareDay = m_verb == size_t(1) && first.kind == Piece::Kind::number && !first.isMoney() && first.number.thousandths >= 1'000 && first.number.thousandths <= lastOfMonth;
    return isBareDay || std::ranges::any_of(pieces(), [&](const Piece &piece) {
        return piece.kind == Piece::Kind::date && piece.date.shape == DateSaid::Shape::weekday && sideOf(piece.date, m_reading.setting().today) == Side::today;
    });
}

bool Sense::isSaid(Side side) const
{
    for (size_t i = 0; i < pieces().size(); ++i) {
        if (pieces()[i].kind == Piece::Kind::date && m_reading.saysWhen(i) && sideOf(pieces()[i].date, m_reading.setting().today) == side)
            return true;
    }
    return false;
}

/// "tối nay", "lúc 15h": of today, and it may lie ahead.
bool Sense::isLaterToday() const
{
    const bool hasTime = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::time; });
    bool hasDate = false;
    for (const Piece &piece : pieces()) {
        hasDate = hasDate || piece.kind == Piece::Kind::date;
        const DayPart part = piece.kind == Piece::Kind::date ? piece.date.part : piece.kind == Piece::Kind::time ? piece.time.part : DayPart::none;
        if (part == DayPart::noon || part == DayPart::afternoon || isLatePart(part))
            return isSaid(Side::today) || !hasDate;
    }
    return hasTime && !hasDate;
}

/// Whether nothing but a weekday without direction, or a day of this month, says when.
bool Sense::isOnlyWeekday() const
{
    return std::ranges::all_of(pieces(), [&](const Piece &piece) {
        return piece.kind != Piece::Kind::date || sideOf(piece.date, m_reading.setting().today) == Side::weekday
            || (piece.date.shape == DateSaid::Shape::dayOfMonth && !piece.date.looksAhead && !piece.date.shift);
    });
}

void Sense::openKind(std::initializer_list<EntryKind> kinds)
{
    m_kind.reset();
    m_reading.ask(QStringLiteral("kind"), Why::kindOpen, choicesOfKinds(kinds));
}

void Sense::decide()
{
    if (!m_verb)
        return decideWithoutVerb();
    switch (m_keyword) {
    case Keyword::note: m_kind = EntryKind::activity; return;
    case Keyword::expense: m_kind = EntryKind::expense; return;
    case Keyword::giveBack: m_reading.ask(QStringLiteral("kind"), Why::returnNotHere); return;
    case Keyword::refund: m_kind = EntryKind::payment; return;
    case Keyword::promise:
    case Keyword::remind: m_kind = EntryKind::promise; return;
    case Keyword::callAgain: return decideAgain();
    case Keyword::order: return decideOrder();
    case Keyword::sell: m_kind = EntryKind::order; return;
    case Keyword::deliver: return decideDelivery();
    case Keyword::pay:
    case Keyword::send:
    case Keyword::receive:
    case Keyword::deposit:
    case Keyword::paidAll: return decidePayment();
    default: return decideContact();
    }
}

void Sense::askIfDenied()
{
    // "chưa cần", "không hẹn": neither is one.
    const bool isNoPromise = m_kind == EntryKind::promise && m_verb && *m_verb > 0 && isKeyword(*m_verb - 1, Keyword::negation) && (m_keyword == Keyword::remind || m_keyword == Keyword::promise);
    if (isNoPromise)
        return openKind({EntryKind::activity, EntryKind::promise});
    if (!m_kind || m_kind == EntryKind::promise || !isDenied())
        return;
    const bool isPlainNote = m_kind == EntryKind::activity && (!m_verb || m_keyword == Keyword::note);
    const bool isPlainExpense = m_kind == EntryKind::expense && !m_verb; // "cà phê không đường 45k"
    if (isPlainNote || isPlainExpense)
        return;
    if (m_kind == EntryKind::activity)
        return openKind({EntryKind::activity, EntryKind::promise});
    openKind({EntryKind::activity, EntryKind::promise, *m_kind});
}

/// "mua giấy in 85k" is spent, "chị Lan mua 2 áo" sold; goods of the book without a buyer can be either.
void Sense::decideOrder()
{
    const QString verb = plainOf(*m_verb);
    const bool canBeSpent = verb == QLatin1String("mua") || verb == QLatin1String("mua hang") || verb == QLatin1String("dat mua") || verb == QLatin1String("mua them") || verb == QLatin1String("bought") || verb == QLatin1String("buy");
    if (isBySelf() && !canBeSpent)
        return openKind({EntryKind::expense, EntryKind::order});
    if (verb == QLatin1String("lay hang") && !hasSubject() && !namesAnybody()) // from the market, or a customer did
        return openKind({EntryKind::expense, EntryKind::order});
    const bool isForSomebody = canBeSpent && !hasSubject() && namesAnybody();
    if (isForSomebody) // "mua quà cho chị Lan 500k"
        return openKind({EntryKind::expense, EntryKind::order});
    if (hasSubject() || namesAnybody() || !canBeSpent) {
        const bool isAhead = looksAhead() && !isDone() && !isSaid(Side::behind) && !isSaid(Side::today);
        const auto will = m_reading.first(Keyword::will);
        const bool isPlanned = will && *will < *m_verb;
        if ((isAhead || isPlanned) && !amountPiece() && !hasGoods())
            m_kind = EntryKind::promise;
        else if (isPlanned)
            openKind({EntryKind::promise, EntryKind::order});
        else
            m_kind = EntryKind::order;
        return;
    }
    m_kind = amountPiece() ? std::optional(EntryKind::expense) : std::nullopt;
    if (hasGoods() || !m_kind)
        openKind({EntryKind::expense, EntryKind::order});
}

/// To call again and to deliver are mostly still to be done.
void Sense::decideAgain()
{
    if (isDone() || (isSaid(Side::behind) && !looksAhead())) {
        m_kind = EntryKind::activity;
        return;
    }
    const bool isOnlyToday = std::ranges::any_of(pieces(), [](const Piece &piece) {
        return piece.kind == Piece::Kind::date && piece.date.shape == DateSaid::Shape::offset && piece.date.number == 0;
    }) && !looksAhead();
    const bool isMorning = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::date && piece.date.part == DayPart::morning; });
    if (isOnlyToday && isMorning)
        m_kind = EntryKind::activity;
    else if (isOnlyToday && !isLaterToday())
        openKind({EntryKind::promise, EntryKind::activity});
    else
        m_kind = EntryKind::promise;
}

void Sense::decideDelivery()
{
    const auto amount = amountPiece();
    const bool isName = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::name; });
    const bool isMoney = amount && pieces()[*amount].isMoney();
    const bool hasMoney = isMoney && !looksAhead() && !hasSubject();
    if (hasMoney && isName)
        openKind({EntryKind::promise, EntryKind::order, EntryKind::expense});
    else if (hasMoney)
        m_kind = EntryKind::expense;
    else if (isMoney && hasGoods()) // "chị Lan 2 áo 500k mai giao"
        openKind({EntryKind::order, EntryKind::promise});
    else
        decideAgain();
}

void Sense::decidePayment()
{
    if (givesGoodsBack()) {
        m_reading.ask(QStringLiteral("kind"), Why::returnNotHere, choicesOfKinds({EntryKind::payment}));
        return;
    }
    const bool isPromised = has(Keyword::promise) || has(Keyword::will);
    const bool isBehind = isDone() || isSaid(Side::behind) || (isSaid(Side::today) && !isSaid(Side::ahead));
    const bool isAhead = looksAhead() && !isBehind;
    if (!hasSubject() && !hasOrderCode() && m_keyword != Keyword::receive) {
        const bool isName = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::name; });
        if (mayBeMai())
            openKind({EntryKind::payment, EntryKind::promise, EntryKind::expense});
        else if (isName)
            openKind({EntryKind::payment, EntryKind::expense});
        else if (amountPiece())
            m_kind = EntryKind::expense;
        else
            openKind({EntryKind::payment, EntryKind::promise, EntryKind::activity});
        return;
    }
    const auto amount = amountPiece();
    if (isDoubtedPayment() || (amount && *amount > 0 && isKeyword(*amount - 1, Keyword::owe))) // "ck thiếu 50k"
        return openKind({EntryKind::activity, EntryKind::promise, EntryKind::payment});
    const bool isTonight = !isDone() && std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::date && isLatePart(piece.date.part); }) && isSaid(Side::today);
    const bool isOpenEdge = !isBehind && std::ranges::any_of(pieces(), [&](const Piece &piece) {
        return piece.kind == Piece::Kind::date && piece.date.shape != DateSaid::Shape::month && sideOf(piece.date, m_reading.setting().today) == Side::either;
    });
    if (!isPromised && isAhead && isSaid(Side::today)) // "hôm nay trả 500k còn lại mai trả"
        return openKind({EntryKind::payment, EntryKind::promise});
    if (!isPromised && ((isAhead && (isOnlyWeekday() || isTurnedToNextYear())) || isTonight || (isOpenEdge && !isAhead)))
        return openKind({EntryKind::payment, EntryKind::promise});
    if (isPromised || isAhead)
        m_kind = EntryKind::promise;
    else if (m_keyword == Keyword::deposit && hasGoods()) // "chị Lan trả trước 200k 3 áo …": no verb of buying, but goods
        m_kind = EntryKind::order;
    else
        m_kind = m_keyword == Keyword::send && !amountPiece() ? EntryKind::activity : EntryKind::payment;
}

/// "gọi chị Lan chốt 2 áo thun 300k", "rep: ok lấy 2 áo": goods that were ordered by the way.
bool Sense::isOrderedBehind() const
{
    for (size_t i = *m_verb + 1; i < pieces().size(); ++i) {
        if (isKeyword(i, Keyword::negation) || isKeyword(i, Keyword::intent))
            return false;
        if (isKeyword(i, Keyword::order))
            return hasGoods(i, pieces().size());
    }
    return false;
}

/// "bữa kia gọi": some days ago, or the day after tomorrow.
bool Sense::isOtherDay() const
{
    for (size_t i = 0; i < pieces().size(); ++i) {
        if (pieces()[i].kind == Piece::Kind::date && plainOf(i) == QLatin1String("bua kia"))
            return true;
    }
    return false;
}

void Sense::decideContact()
{
    if (looksAhead() && !isDone()) {
        m_kind = EntryKind::promise;
        return;
    }
    if (isOrderedBehind())
        return openKind({EntryKind::order, EntryKind::activity});
    if (isOtherDay() && !isDone())
        return openKind({EntryKind::activity, EntryKind::promise});
    const auto amount = amountPiece();
    const bool isMoney = amount && pieces()[*amount].isMoney() && !hasSubject();
    if (isMoney && m_keyword == Keyword::call && !namesAnybody()) { // "điện 500k"
        const bool isPower = plainOf(*m_verb) == QLatin1String("dien") || plainOf(*m_verb) == QLatin1String("phone");
        m_kind = isPower ? EntryKind::expense : EntryKind::activity;
        return;
    }
    if (isMoney && m_keyword != Keyword::call && m_keyword != Keyword::message) {
        const bool isSpent = *m_verb > 0 && pieces()[0].kind == Piece::Kind::word;
        if (isSpent)
            m_kind = EntryKind::expense;
        else
            openKind({EntryKind::activity, EntryKind::expense});
        return;
    }
    if (!isDone() && !isSaid(Side::behind) && (isSaid(Side::either) || isLaterToday() || isTodayOrNot()))
        return openKind({EntryKind::promise, EntryKind::activity});
    m_kind = EntryKind::activity;
}

/// "doanh thu hôm nay 5tr", "shopee về 5tr", "500k của chị Lan": money that came in. "Taxi về 85k" was spent.
bool Sense::isIncome() const
{
    const std::vector<Known> channels = m_reading.names().channels();
    for (size_t i = 0; i < pieces().size(); ++i) {
        const QString words = plainOf(i);
        if (words == QLatin1String("doanh thu") || words == QLatin1String("doanh so") || words == QLatin1String("tong thu"))
            return true;
        if (i == 0 || i + 1 >= pieces().size())
            continue;
        const QString before = plainOf(i - 1);
        const bool isFromChannel = isKeyword(i, Keyword::about) && pieces()[i + 1].isMoney() && std::ranges::any_of(channels, [&](const Known &known) {
            return QString(folded(known.name) + u' ').startsWith(before + u' ');
        });
        if (isFromChannel || (isKeyword(i, Keyword::of) && pieces()[i - 1].isMoney() && pieces()[i + 1].kind == Piece::Kind::name))
            return true;
    }
    return false;
}

void Sense::decideWithoutVerb()
{
    const auto amount = amountPiece();
    const bool isMoney = amount && pieces()[*amount].isMoney();
    if (!m_subject && isMoney && isIncome()) {
        openKind({EntryKind::payment, EntryKind::order, EntryKind::expense});
    } else if (m_subject && amount && hasGoods()) {
        m_kind = EntryKind::order;
    } else if (m_subject && has(Keyword::owe)) {
        openKind({EntryKind::activity, EntryKind::promise});
    } else if (m_subject && amount && (pieces()[*amount].isMoney() || has(Keyword::transfer) || has(Keyword::cash) || has(Keyword::wallet))) { // "anh Minh bank 500"
        openKind({EntryKind::payment, EntryKind::order, EntryKind::expense});
    } else if (m_subject) {
        m_kind = looksAhead() ? EntryKind::promise : EntryKind::activity;
    } else if (amount && !pieces()[*amount].isMoney() && hasGoods()) {
        openKind({EntryKind::order, EntryKind::expense});
    } else if (amount && (pieces()[*amount].isMoney() || pieces().size() > 1)) {
        const bool hasWords = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Piece::Kind::word || piece.kind == Piece::Kind::keyword; });
        if (hasWords && !hasOrderCode())
            m_kind = EntryKind::expense;
        else
            openKind({EntryKind::expense, EntryKind::payment});
    } else {
        m_reading.ask(QStringLiteral("kind"), Why::kindUnknown,
                      choicesOfKinds({EntryKind::activity, EntryKind::promise, EntryKind::expense, EntryKind::order, EntryKind::payment}));
    }
}

} // namespace somo::quick
