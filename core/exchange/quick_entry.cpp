// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry.h"

#include "core/base/text.h"
#include "core/exchange/quick_reading.h"

#include <array>

namespace somo::quick {

namespace {

using Kind = Piece::Kind;

struct KindName {
    EntryKind kind;
    QStringView text;
};
constexpr std::array kindNames{KindName{EntryKind::order, u"order"}, KindName{EntryKind::payment, u"payment"}, KindName{EntryKind::activity, u"activity"},
                               KindName{EntryKind::promise, u"promise"}, KindName{EntryKind::expense, u"expense"}};

bool isContact(Keyword keyword)
{
    return keyword == Keyword::call || keyword == Keyword::message || keyword == Keyword::visit || keyword == Keyword::meet;
}

/// Decides what kind of entry a line is, and who does what in it.
class LineReader {
public:
    LineReader(QStringView text, const Setting &setting, Names &names, const Answers &answers)
        : m_reading(text, setting, names, answers)
    {
    }

    Entry read()
    {
        if (m_reading.pieces().empty()) {
            m_reading.ask(QStringLiteral("kind"), Why::kindUnknown, kindChoices({EntryKind::order, EntryKind::payment, EntryKind::activity, EntryKind::promise, EntryKind::expense}));
            return m_reading.entry();
        }
        findVerb();
        findSubject();
        decide();
        if (m_kind) {
            m_reading.entry().kind = m_kind;
            Field &kind = m_reading.add(QStringLiteral("kind"), entryKindText(*m_kind), m_verb ? std::vector<Span>{m_reading.span(*m_verb)} : std::vector<Span>{}, !m_verb);
            std::rotate(m_reading.entry().fields.begin(), m_reading.entry().fields.end() - 1, m_reading.entry().fields.end());
            (void)kind;
            readKind();
        }
        m_reading.finish();
        if (m_kind == EntryKind::order || m_kind == EntryKind::payment)
            askLeftOver();
        return m_reading.entry();
    }

private:
    const Pieces &pieces() const { return m_reading.pieces(); }
    bool isKeyword(size_t i, Keyword keyword) const { return m_reading.isKeyword(i, keyword); }
    bool has(Keyword keyword) const { return m_reading.first(keyword).has_value(); }

    static std::vector<Choice> kindChoices(std::initializer_list<EntryKind> kinds)
    {
        std::vector<Choice> choices;
        for (const EntryKind kind : kinds)
            choices.push_back({entryKindText(kind), QString()});
        return choices;
    }

    static bool isVerb(Keyword keyword)
    {
        switch (keyword) {
        case Keyword::order:
        case Keyword::sell:
        case Keyword::pay:
        case Keyword::receive:
        case Keyword::send:
        case Keyword::refund:
        case Keyword::giveBack:
        case Keyword::call:
        case Keyword::callAgain:
        case Keyword::message:
        case Keyword::visit:
        case Keyword::meet:
        case Keyword::deliver:
        case Keyword::promise:
        case Keyword::remind:
        case Keyword::note:
        case Keyword::expense:
        case Keyword::deposit:
        case Keyword::paidAll: return true;
        default: return false;
        }
    }

    void findVerb()
    {
        for (size_t i = 0; i < pieces().size() && !m_verb; ++i) {
            if (pieces()[i].kind == Kind::keyword && isVerb(pieces()[i].keyword))
                m_verb = i;
        }
        if (m_verb)
            m_keyword = pieces()[*m_verb].keyword;
    }

    /// Who stands before the verb: a titled name, or plain words that nothing else claims.
    void findSubject()
    {
        const size_t until = m_verb.value_or(pieces().size());
        for (size_t i = 0; i < until; ++i) {
            if (pieces()[i].kind == Kind::name && !(i > 0 && (isKeyword(i - 1, Keyword::with) || isKeyword(i - 1, Keyword::of)))) {
                m_subject = i;
                return;
            }
        }
        if (!m_verb || m_keyword == Keyword::note || m_keyword == Keyword::expense)
            return;
        size_t from = 0;
        while (from < until && (pieces()[from].kind == Kind::date || pieces()[from].kind == Kind::time || pieces()[from].kind == Kind::sign))
            ++from;
        size_t end = from;
        while (end < until && pieces()[end].kind == Kind::word)
            ++end;
        const bool isName = end > from && end - from <= 6 && onlyBetween(end, until);
        if (isName && !isKnownExpense(from, end)) {
            m_plainSubject = {from, end};
        }
    }

    /// Whether only dates, times, phones, signs and "đã" stand there.
    bool onlyBetween(size_t from, size_t end) const
    {
        for (size_t i = from; i < end; ++i) {
            const Kind kind = pieces()[i].kind;
            const bool isSmall = kind == Kind::date || kind == Kind::time || kind == Kind::phone || kind == Kind::sign || isKeyword(i, Keyword::done)
                || isKeyword(i, Keyword::will) || isKeyword(i, Keyword::function);
            if (!isSmall)
                return false;
        }
        return true;
    }

    bool isKnownExpense(size_t from, size_t end)
    {
        return m_reading.names().categoryOf(folded(m_reading.typed(from, end)).split(u' ')) != 0 && m_reading.names().customers(folded(m_reading.typed(from, end))).empty();
    }

    bool hasSubject() const { return m_subject || m_plainSubject; }

    std::optional<size_t> amountPiece() const
    {
        std::optional<size_t> bare;
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (m_reading.isTaken(i))
                continue;
            if (pieces()[i].isMoney())
                return i;
            if (pieces()[i].kind == Kind::number && !bare)
                bare = i;
        }
        return bare;
    }

    bool hasGoods() const
    {
        for (size_t i = 0; i + 1 < pieces().size(); ++i) {
            const bool isCount = pieces()[i].kind == Kind::quantity || (pieces()[i].kind == Kind::number && !pieces()[i].isMoney());
            if (isCount && pieces()[i + 1].kind == Kind::word)
                return true;
        }
        return false;
    }

    bool hasOrderCode() const
    {
        return std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::code; });
    }

    bool looksAhead() const
    {
        for (const Piece &piece : pieces()) {
            if (piece.kind != Kind::date)
                continue;
            if (piece.date.looksAhead)
                return true;
            const DateMeant meant = dayMeant(piece.date, m_reading.setting().today, Direction::future);
            const bool isMonthName = piece.date.shape == DateSaid::Shape::month && piece.date.month > 0; // says what for, as often as when
            if (!isMonthName && !piece.date.looksBack && !meant.choices.empty() && m_reading.setting().today < meant.choices.front()) // cuối tuần
                return true;
            const bool isOpenWeekday = piece.date.shape == DateSaid::Shape::weekday && !piece.date.looksBack && !piece.date.shift;
            if (isOpenWeekday || (meant.day && m_reading.setting().today < *meant.day && piece.date.shape != DateSaid::Shape::dayOfMonth && !piece.date.looksBack))
                return true;
        }
        return false;
    }
    /// Whether nothing but a weekday without direction says when.
    bool isOnlyWeekday() const
    {
        return std::ranges::all_of(pieces(), [](const Piece &piece) {
            return piece.kind != Kind::date || (piece.date.shape == DateSaid::Shape::weekday && !piece.date.looksAhead && !piece.date.looksBack && !piece.date.shift);
        });
    }
    bool looksBack() const
    {
        return has(Keyword::done) || std::ranges::any_of(pieces(), [](const Piece &piece) {
            return piece.kind == Kind::date && (piece.date.looksBack || (piece.date.shape == DateSaid::Shape::offset && piece.date.number == 0));
        });
    }

    void openKind(std::initializer_list<EntryKind> kinds)
    {
        m_reading.ask(QStringLiteral("kind"), Why::kindOpen, kindChoices(kinds));
    }

    void decide()
    {
        if (const auto given = m_reading.answer(QStringLiteral("kind"))) {
            m_kind = entryKindFromText(*given);
            if (m_kind)
                return;
        }
        if (!m_verb)
            return decideWithoutVerb();
        switch (m_keyword) {
        case Keyword::note: m_kind = EntryKind::activity; return;
        case Keyword::expense: m_kind = EntryKind::expense; return;
        case Keyword::giveBack: m_reading.ask(QStringLiteral("kind"), Why::returnNotHere); return;
        case Keyword::refund: m_kind = EntryKind::payment; return;
        case Keyword::promise:
        case Keyword::remind: m_kind = EntryKind::promise; return;
        case Keyword::callAgain: m_kind = looksBack() && !looksAhead() ? EntryKind::activity : EntryKind::promise; return;
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

    /// "mua giấy in 85k" is spent, "chị Lan mua 2 áo" sold; goods of the book without a buyer can be either.
    void decideOrder()
    {
        const bool names = hasSubject() || std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::name || piece.kind == Kind::phone; });
        const QString verb = folded(m_reading.typed(*m_verb, *m_verb + 1));
        const bool canBeSpent = verb == QLatin1String("mua") || verb == QLatin1String("mua hang") || verb == QLatin1String("dat mua") || verb == QLatin1String("bought") || verb == QLatin1String("buy");
        if (names || !canBeSpent) {
            if (looksAhead() && !looksBack() && !amountPiece() && !hasGoods())
                m_kind = EntryKind::promise;
            else
                m_kind = EntryKind::order;
            return;
        }
        m_kind = amountPiece() ? std::optional(EntryKind::expense) : std::nullopt;
        if (hasGoods() || !m_kind) {
            m_kind.reset();
            openKind({EntryKind::expense, EntryKind::order});
        }
    }

    void decideDelivery()
    {
        const auto amount = amountPiece();
        const bool namesAnybody = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::name; });
        const bool hasMoney = amount && pieces()[*amount].isMoney() && !looksAhead() && !hasSubject();
        if (hasMoney && namesAnybody)
            openKind({EntryKind::promise, EntryKind::order, EntryKind::expense});
        else if (hasMoney)
            m_kind = EntryKind::expense;
        else
            m_kind = looksBack() && !looksAhead() ? EntryKind::activity : EntryKind::promise;
    }

    void decidePayment()
    {
        const bool future = has(Keyword::promise) || has(Keyword::will) || (looksAhead() && !looksBack());
        if (hasSubject() || hasOrderCode() || m_keyword == Keyword::receive) {
            if (future && !has(Keyword::promise) && !has(Keyword::will) && isOnlyWeekday())
                return openKind({EntryKind::payment, EntryKind::promise});
            if (future) {
                m_kind = EntryKind::promise;
                return;
            }
            // "chị Lan trả trước 200k 3 áo …" without a verb of buying, but with goods.
            if (m_keyword == Keyword::deposit && hasGoods()) {
                m_kind = EntryKind::order;
                return;
            }
            if (m_keyword == Keyword::send && !amountPiece()) {
                m_kind = EntryKind::activity;
                return;
            }
            m_kind = EntryKind::payment;
            return;
        }
        const bool namesAnybody = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::name; });
        if (namesAnybody)
            return openKind({EntryKind::payment, EntryKind::expense});
        if (amountPiece())
            m_kind = EntryKind::expense;
        else
            openKind({EntryKind::payment, EntryKind::promise, EntryKind::activity});
    }

    void decideContact()
    {
        if (looksAhead() && !has(Keyword::done)) {
            m_kind = EntryKind::promise;
            return;
        }
        const auto amount = amountPiece();
        if (amount && pieces()[*amount].isMoney() && !hasSubject() && m_keyword != Keyword::call && m_keyword != Keyword::message) {
            const bool isSpent = *m_verb > 0 && pieces()[0].kind == Kind::word;
            if (isSpent)
                m_kind = EntryKind::expense;
            else
                openKind({EntryKind::activity, EntryKind::expense});
            return;
        }
        m_kind = EntryKind::activity;
    }

    void decideWithoutVerb()
    {
        const auto amount = amountPiece();
        if (m_subject && amount && hasGoods()) {
            m_kind = EntryKind::order;
        } else if (m_subject && has(Keyword::owe)) {
            openKind({EntryKind::activity, EntryKind::promise});
        } else if (m_subject && amount && pieces()[*amount].isMoney()) {
            openKind({EntryKind::payment, EntryKind::order, EntryKind::expense});
        } else if (m_subject) {
            m_kind = looksAhead() ? EntryKind::promise : EntryKind::activity;
        } else if (amount && !pieces()[*amount].isMoney() && hasGoods()) {
            openKind({EntryKind::order, EntryKind::expense});
        } else if (amount && (pieces()[*amount].isMoney() || pieces().size() > 1)) {
            const bool hasWords = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::word || piece.kind == Kind::keyword; });
            if (hasWords && !hasOrderCode())
                m_kind = EntryKind::expense;
            else
                openKind({EntryKind::expense, EntryKind::payment});
        } else {
            m_reading.ask(QStringLiteral("kind"), Why::kindUnknown, kindChoices({EntryKind::activity, EntryKind::promise, EntryKind::expense, EntryKind::order, EntryKind::payment}));
        }
    }

    void readKind()
    {
        switch (*m_kind) {
        case EntryKind::order: return readOrderEntry();
        case EntryKind::payment: return readPayment();
        case EntryKind::activity: return readActivity();
        case EntryKind::promise: return readPromise();
        case EntryKind::expense: return readExpense();
        }
    }

    /// The customer: the subject, or the first name in the line, or a capitalised word behind a verb.
    std::optional<size_t> customerPiece()
    {
        if (m_subject)
            return m_subject;
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (pieces()[i].kind == Kind::name)
                return i;
        }
        return std::nullopt;
    }

    /// A name without a title: words before the verb, or capitalised ones behind "gọi", "cho", "của".
    std::pair<size_t, size_t> plainName() const
    {
        if (m_plainSubject)
            return *m_plainSubject;
        for (size_t i = 0; i + 1 < pieces().size(); ++i) {
            const bool leads = pieces()[i].kind == Kind::keyword
                && (isContact(pieces()[i].keyword) || pieces()[i].keyword == Keyword::callAgain || pieces()[i].keyword == Keyword::to || pieces()[i].keyword == Keyword::of
                    || pieces()[i].keyword == Keyword::promise || pieces()[i].keyword == Keyword::deliver || pieces()[i].keyword == Keyword::with || pieces()[i].keyword == Keyword::note
                    || pieces()[i].keyword == Keyword::refund);
            size_t end = i + 1;
            while (leads && end < pieces().size() && pieces()[end].kind == Kind::word && pieces()[end].isCapital)
                ++end;
            if (end > i + 1)
                return {i + 1, end};
        }
        return {0, 0};
    }

    void readParty(bool mayBeNew, bool isNeeded)
    {
        m_reading.readPhone();
        auto piece = customerPiece();
        if (!piece) {
            if (const auto [from, end] = plainName(); end > from) {
                m_reading.readPlainCustomer(from, end, mayBeNew);
                return;
            }
        }
        m_reading.readCustomer(piece, mayBeNew, isNeeded);
    }

    void takeVerb()
    {
        if (m_verb)
            m_reading.take(*m_verb);
    }

    /// Where an order ends and what was agreed beside it begins: "… giao thứ 7", "…, hẹn mai trả".
    std::optional<size_t> tailPiece() const
    {
        for (size_t i = m_verb ? *m_verb + 1 : 0; i < pieces().size(); ++i) {
            if (isKeyword(i, Keyword::promise) || isKeyword(i, Keyword::remind) || isKeyword(i, Keyword::deliver) || isKeyword(i, Keyword::callAgain))
                return i;
        }
        return std::nullopt;
    }

    void readOrderEntry()
    {
        takeVerb();
        readParty(true, false);
        m_reading.readChannel();
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false, tailPiece());
        m_reading.readMethod();
        std::optional<size_t> start = m_verb;
        if (m_keyword == Keyword::deposit || m_keyword == Keyword::paidAll)
            start.reset();
        readOrder(m_reading, start);
    }

    void readPayment()
    {
        takeVerb();
        Entry &entry = m_reading.entry();
        readParty(false, false);
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false);
        m_reading.readMethod();
        readOrderReference();
        const QString field = QStringLiteral("amount");
        const auto piece = amountPiece();
        if (!piece) {
            m_reading.ask(field, Why::amountMissing);
        } else if (const auto amount = m_reading.readMoney(field, *piece)) {
            entry.amount = m_keyword == Keyword::refund ? -*amount : *amount;
            m_reading.add(field, m_reading.money(*entry.amount), {m_reading.span(*piece)});
        }
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (pieces()[i].kind == Kind::keyword)
                m_reading.take(i);
        }
        entry.note = m_reading.restText();
    }

    void readOrderReference()
    {
        const QString field = QStringLiteral("order");
        Entry &entry = m_reading.entry();
        std::optional<size_t> code;
        for (size_t i = 0; i < pieces().size() && !code; ++i) {
            if (pieces()[i].kind == Kind::code)
                code = i;
        }
        std::vector<KnownOrder> found;
        std::vector<Span> from;
        bool isAssumed = false;
        if (const auto given = m_reading.answer(field)) {
            found = m_reading.names().orders(*given);
        } else if (code) {
            found = m_reading.names().orders(pieces()[*code].text);
        } else if (entry.customer) {
            found = m_reading.names().unpaidOrders(entry.customer.value);
            isAssumed = true;
        }
        if (code) {
            m_reading.take(*code);
            from.push_back(m_reading.span(*code));
        }
        if (found.size() == 1) {
            entry.order = OrderId{found[0].id};
            m_reading.add(field, found[0].code, std::move(from), isAssumed);
            return;
        }
        std::vector<Choice> choices;
        for (const KnownOrder &order : found)
            choices.push_back({order.code, m_reading.money(order.due)});
        m_reading.add(field, QString(), std::move(from));
        m_reading.ask(field, !found.empty() ? Why::orderOpen : code ? Why::orderUnknown : Why::orderMissing, std::move(choices), code ? QStringList{pieces()[*code].text} : QStringList{},
                      code ? std::vector<Span>{m_reading.span(*code)} : std::vector<Span>{});
    }

    QString actionOf(bool isPromise) const
    {
        for (const Piece &piece : pieces()) {
            if (piece.kind != Kind::keyword)
                continue;
            switch (piece.keyword) {
            case Keyword::note:
                if (!isPromise)
                    return QStringLiteral("note");
                break;
            case Keyword::call:
            case Keyword::callAgain: return QStringLiteral("call");
            case Keyword::message: return QStringLiteral("message");
            case Keyword::visit: return QStringLiteral("visit");
            case Keyword::meet: return isPromise ? QStringLiteral("visit") : QStringLiteral("meeting");
            case Keyword::deliver:
            case Keyword::sell:
                if (isPromise)
                    return QStringLiteral("delivery");
                break;
            case Keyword::pay:
            case Keyword::deposit:
            case Keyword::paidAll:
            case Keyword::refund:
                if (isPromise)
                    return QStringLiteral("payment");
                break;
            default: break;
            }
        }
        return isPromise ? QStringLiteral("other") : QStringLiteral("note");
    }

    void readActivity()
    {
        Entry &entry = m_reading.entry();
        readParty(false, false);
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false);
        entry.action = actionOf(false);
        m_reading.add(QStringLiteral("action"), entry.action, m_verb ? std::vector<Span>{m_reading.span(*m_verb)} : std::vector<Span>{});
        writeNote(m_keyword == Keyword::note && m_verb == size_t(0) ? 1 : 0);
    }

    void writeNote(size_t from)
    {
        Entry &entry = m_reading.entry();
        while (from < pieces().size() && pieces()[from].kind == Kind::sign)
            ++from;
        if (from >= pieces().size())
            return;
        entry.note = m_reading.typed(from, pieces().size());
        m_reading.add(QStringLiteral("note"), entry.note, {m_reading.span(from, pieces().size())});
        for (size_t i = 0; i < pieces().size(); ++i)
            m_reading.take(i);
    }

    void readPromise()
    {
        Entry &entry = m_reading.entry();
        readParty(false, false);
        m_reading.readWhen(Direction::future, QStringLiteral("due"), true);
        entry.isByCustomer = hasSubject() && m_keyword != Keyword::remind;
        entry.action = actionOf(true);
        const Field *customer = entry.field(u"customer");
        m_reading.add(QStringLiteral("by"), entry.isByCustomer ? QStringLiteral("customer") : QStringLiteral("us"),
                      entry.isByCustomer && customer ? customer->from : std::vector<Span>{}, !entry.isByCustomer);
        m_reading.add(QStringLiteral("action"), entry.action, m_verb ? std::vector<Span>{m_reading.span(*m_verb)} : std::vector<Span>{});
        writeNote(0);
    }

    void readExpense()
    {
        Entry &entry = m_reading.entry();
        if (m_keyword == Keyword::expense)
            takeVerb();
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false);
        const QString field = QStringLiteral("amount");
        const auto piece = amountPiece();
        if (!piece) {
            m_reading.ask(field, Why::amountMissing);
        } else if (const auto amount = m_reading.readMoney(field, *piece)) {
            entry.amount = *amount;
            m_reading.add(field, m_reading.money(*amount), {m_reading.span(*piece)});
            askSecondAmount(*amount);
        }
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (isKeyword(i, Keyword::total))
                m_reading.take(i);
        }
        entry.note = m_reading.restText();
        std::vector<Span> from;
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (!m_reading.isTaken(i) && pieces()[i].kind != Kind::sign)
                from.push_back(m_reading.span(i));
        }
        m_reading.add(QStringLiteral("note"), entry.note, from);
        readCategory(from);
        for (size_t i = 0; i < pieces().size(); ++i)
            m_reading.take(i);
    }

    /// "ăn sáng 30k, đổ xăng 50k": one entry holds one expense.
    void askSecondAmount(Money first)
    {
        const auto second = amountPiece();
        const QString field = QStringLiteral("amount");
        if (!second || !pieces()[*second].isMoney() || m_reading.answer(field))
            return;
        const auto more = pieces()[*second].number.money(m_reading.setting().currency);
        std::vector<Choice> choices{{m_reading.money(first), QString()}};
        if (more)
            choices.push_back({m_reading.money(*more), QString()});
        m_reading.ask(field, Why::amountOpen, std::move(choices), {}, {m_reading.span(*second)});
    }

    void readCategory(const std::vector<Span> &from)
    {
        const QString field = QStringLiteral("category");
        Entry &entry = m_reading.entry();
        const std::vector<Known> all = m_reading.names().categories();
        const auto chosen = [&](const Known &known, bool isAssumed) {
            entry.category = known.id;
            m_reading.add(field, known.code, from, isAssumed).label = known.name;
        };
        if (const auto given = m_reading.answer(field)) {
            for (const Known &known : all) {
                if (known.code == *given || folded(known.name) == folded(*given))
                    return chosen(known, false);
            }
            if (!given->isEmpty()) {
                entry.newCategory = *given;
                m_reading.add(field, QString(), {}).label = *given;
                return;
            }
        }
        const QString words = folded(entry.note);
        if (const qint64 learned = m_reading.names().categoryOf(words.split(u' ', Qt::SkipEmptyParts))) {
            for (const Known &known : all) {
                if (known.id == learned)
                    return chosen(known, true);
            }
        }
        for (const Known &known : all) {
            if (QString(u' ' + words + u' ').contains(u' ' + folded(known.name) + u' '))
                return chosen(known, false);
        }
        m_reading.add(field, QString(), {});
        std::vector<Choice> choices;
        for (const Known &known : all)
            choices.push_back({known.code, known.name});
        m_reading.ask(field, Why::categoryOpen, std::move(choices));
    }

    /// Words of an order or a payment that nothing came of are asked about, so that none gets lost.
    void askLeftOver()
    {
        Entry &entry = m_reading.entry();
        QStringList words;
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (!m_reading.isTaken(i) && pieces()[i].kind != Kind::sign && pieces()[i].kind != Kind::keyword)
                words += m_reading.typed(i, i + 1);
        }
        if (words.isEmpty())
            return;
        const QString rest = words.join(u' ');
        const auto given = m_reading.answer(QStringLiteral("note"));
        const bool hasFigure = std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); });
        // Plain words go along as a note that is shown; a figure that fits nowhere is asked.
        if (!given && hasFigure) {
            m_reading.ask(QStringLiteral("note"), Why::leftOver, {{rest, QString()}}, {rest});
            return;
        }
        const QString note = given ? *given : rest;
        entry.note = entry.note.isEmpty() || m_kind == EntryKind::payment ? note : entry.note + u' ' + note;
        if (Field *known = const_cast<Field *>(entry.field(u"note")))
            known->value = entry.note;
        else
            m_reading.add(QStringLiteral("note"), entry.note, entry.leftOver);
    }

    Reading m_reading;
    std::optional<EntryKind> m_kind;
    std::optional<size_t> m_verb;
    Keyword m_keyword = Keyword::function;
    std::optional<size_t> m_subject;
    std::optional<std::pair<size_t, size_t>> m_plainSubject;
};

} // namespace

QString entryKindText(EntryKind kind) { return std::ranges::find(kindNames, kind, &KindName::kind)->text.toString(); }

std::optional<EntryKind> entryKindFromText(QStringView text)
{
    const auto found = std::ranges::find(kindNames, text, &KindName::text);
    return found == kindNames.end() ? std::nullopt : std::optional(found->kind);
}

Entry read(QStringView text, const Setting &setting, Names &names, const Answers &answers)
{
    return LineReader(text, setting, names, answers).read();
}

} // namespace somo::quick
