// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry.h"

#include "core/base/text.h"
#include "core/exchange/quick_payment.h"
#include "core/exchange/typed_values.h"

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

/// Reads the parts of an entry, by what the line is about.
class LineReader {
public:
    LineReader(QStringView text, const Setting &setting, Names &names, const Answers &answers)
        : m_reading(text, setting, names, answers)
        , m_sense(m_reading)
    {
    }

    Entry read()
    {
        m_sense.find();
        if (const auto kind = m_sense.kind()) {
            m_reading.entry().kind = kind;
            m_reading.add(QStringLiteral("kind"), entryKindText(*kind), verbSpan(), !verb());
            std::rotate(m_reading.entry().fields.begin(), m_reading.entry().fields.end() - 1, m_reading.entry().fields.end());
            readKind(*kind);
            keepPhone();
        }
        m_reading.finish();
        if (kind() == EntryKind::order || kind() == EntryKind::payment)
            askLeftOver();
        return m_reading.entry();
    }

private:
    const Pieces &pieces() const { return m_reading.pieces(); }
    bool isKeyword(size_t i, Keyword keyword) const { return m_reading.isKeyword(i, keyword); }
    std::optional<EntryKind> kind() const { return m_sense.kind(); }
    std::optional<size_t> verb() const { return m_sense.verb(); }
    Keyword keyword() const { return m_sense.keyword(); }
    std::vector<Span> verbSpan() const { return verb() ? std::vector<Span>{m_reading.span(*verb())} : std::vector<Span>{}; }

    void readKind(EntryKind kind)
    {
        switch (kind) {
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
        if (m_sense.subject())
            return m_sense.subject();
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (pieces()[i].kind == Kind::name)
                return i;
        }
        return std::nullopt;
    }

    /// A name without a title: words before the verb, or capitalised ones behind "gọi", "cho", "của".
    std::pair<size_t, size_t> plainName() const
    {
        if (m_sense.plainSubject())
            return *m_sense.plainSubject();
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

    /// "vợ anh Minh lấy …": somebody of his, and not himself.
    bool isRelative(size_t name) const
    {
        static const QStringList relatives{tonedKey(u"vợ"), tonedKey(u"chồng"), tonedKey(u"mẹ"), tonedKey(u"má"), tonedKey(u"bố"), tonedKey(u"con"), tonedKey(u"trai"), tonedKey(u"gái"), tonedKey(u"bạn"), tonedKey(u"vo"), tonedKey(u"chong")};
        return name > 0 && pieces()[name - 1].kind == Kind::word && relatives.contains(m_reading.tokens()[size_t(pieces()[name - 1].from)].toned);
    }

    void readRelative(size_t piece, bool mayBeNew)
    {
        const QString field = QStringLiteral("customer");
        if (m_reading.answer(field) || m_reading.entry().field(u"phone"))
            return m_reading.readPlainCustomer(piece - 1, piece + 1, mayBeNew);
        const QString name = m_reading.typed(piece - 1, piece + 1);
        std::vector<Choice> choices;
        for (const Known &known : customersCalled(pieces()[piece].text))
            choices.push_back({known.code, known.name});
        if (mayBeNew)
            choices.push_back({QStringLiteral("new"), name});
        m_reading.take(piece - 1);
        m_reading.take(piece);
        const std::vector<Span> from{m_reading.span(piece - 1, piece + 1)};
        m_reading.ask(field, Why::customerOpen, std::move(choices), {name}, std::vector<Span>(from));
        m_reading.add(field, QString(), std::vector<Span>(from)).label = name;
    }

    void readParty(bool mayBeNew, bool isNeeded)
    {
        m_reading.readPhone();
        auto piece = customerPiece();
        if (piece && isRelative(*piece))
            return readRelative(*piece, mayBeNew);
        if (!piece) {
            if (const auto [from, end] = plainName(); end > from) {
                m_reading.readPlainCustomer(from, end, mayBeNew);
                return;
            }
        }
        m_reading.readCustomer(piece, mayBeNew, isNeeded);
    }

    /// Whether the words name somebody: with a capital, or as the book has them. "Em bé" does not.
    bool isSomebody(const QString &words, size_t last)
    {
        const bool isCapital = m_reading.tokens()[size_t(pieces()[last].end - 1)].isCapital;
        return isCapital || !customersCalled(words).empty();
    }

    std::vector<Known> customersCalled(const QString &name)
    {
        const QString words = folded(name);
        std::vector<Known> found = m_reading.names().customers(words);
        std::erase_if(found, [&](const Known &known) { return !QString(u' ' + folded(known.name)).endsWith(u' ' + words); });
        return found;
    }

    /// The next person from there on, the name without its title; beside a verb, "cho" or "với" a customer's name needs none.
    std::optional<std::pair<size_t, size_t>> otherParty(size_t from, size_t until)
    {
        for (size_t i = from; i < until; ++i) {
            if (m_reading.isTaken(i))
                continue;
            if (pieces()[i].kind == Kind::name && isSomebody(pieces()[i].text, i) && !isKeyword(i + 1, Keyword::deliver))
                return std::pair(i, i + 1);
            size_t end = i;
            while (end < until && !m_reading.isTaken(end) && pieces()[end].kind == Kind::word && pieces()[end].isCapital)
                ++end;
            if (end == i)
                continue;
            const bool isLed = i > 0 && (isKeyword(i - 1, Keyword::to) || isKeyword(i - 1, Keyword::with) || isKeyword(i - 1, Keyword::of));
            const bool isActing = end < pieces().size() && pieces()[end].kind == Kind::keyword && isVerb(pieces()[end].keyword) && pieces()[end].keyword != Keyword::deliver;
            if ((isLed || isActing) && !customersCalled(m_reading.typed(i, end)).empty())
                return std::pair(i, end);
            i = end - 1;
        }
        return std::nullopt;
    }

    /// Goods and money of two people in one line: whose they are is asked.
    void askOtherParty(std::optional<size_t> tail)
    {
        const QString field = QStringLiteral("customer");
        if (m_reading.answer(field) || m_reading.isAsked(field))
            return;
        const auto other = otherParty(0, tail.value_or(pieces().size()));
        if (!other)
            return;
        const Field *first = m_reading.entry().field(field);
        std::vector<Choice> choices;
        if (first && !first->value.isEmpty())
            choices.push_back({first->value, first->label});
        const Piece &piece = pieces()[other->first];
        const QString name = piece.kind == Kind::name ? piece.text : m_reading.typed(other->first, other->second);
        for (const Known &known : customersCalled(name)) {
            if (choices.empty() || choices[0].value != known.code)
                choices.push_back({known.code, known.name});
        }
        std::vector<Span> from{m_reading.span(other->first, other->second)};
        m_reading.ask(field, Why::customerOpen, std::move(choices), {first ? first->label + QLatin1String(", ") + name : name}, std::move(from));
    }

    void takeVerb()
    {
        if (verb())
            m_reading.take(*verb());
    }

    void readOrderEntry()
    {
        const std::vector<Sense::Tail> tails = m_sense.tails();
        const auto tail = tails.empty() ? std::nullopt : std::optional(tails.front().from);
        OrderBounds bounds{m_sense.orderBegin(), verb(), {}};
        for (const Sense::Tail &each : tails)
            bounds.agreed.emplace_back(each.from, each.end);
        if (keyword() != Keyword::deposit && keyword() != Keyword::paidAll) // these say what was paid
            takeVerb();
        readParty(true, false);
        askOtherParty(tail);
        readOwnCode();
        m_reading.readChannel();
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false, tail);
        m_reading.readMethod();
        readOrder(m_reading, bounds);
        for (const Sense::Tail &each : tails) {
            if (!m_reading.entry().agreed)
                readAgreed(each);
        }
    }

    /// "…, mai trả 200k": the customer's promise, which is kept beside the order.
    void readAgreed(Sense::Tail tail)
    {
        const auto said = m_sense.agreedPayment(tail);
        if (!said)
            return;
        const QString dueField = QStringLiteral("agreed.due"), amountField = QStringLiteral("agreed.amount");
        const Setting &setting = m_reading.setting();
        AgreedPayment agreed;
        if (said->amount) {
            agreed.amount = m_reading.readMoney(amountField, *said->amount);
            m_reading.add(amountField, agreed.amount ? m_reading.money(*agreed.amount) : QString(), {m_reading.span(*said->amount)});
        }
        DateMeant meant = dayMeant(pieces()[said->date].date, setting.today, Direction::future);
        if (const auto given = m_reading.answer(dueField)) {
            if (const auto day = dayFromTyping(*given, setting.today))
                meant = {*day, false, {}};
        }
        const std::vector<Span> from{m_reading.span(said->date)};
        m_reading.add(dueField, meant.day ? meant.day->toIso() : QString(), std::vector<Span>(from), meant.day && meant.isAssumed);
        if (!meant.day) {
            std::vector<Choice> choices;
            for (const Day day : meant.choices)
                choices.push_back({day.toIso(), QString()});
            const Why why = choices.empty() ? Why::dateUnknown : Why::dateOpen;
            m_reading.ask(dueField, why, std::move(choices), {}, from);
        }
        agreed.due = meant.day.value_or(Day());
        agreed.words = m_reading.typed(std::min(said->date, said->verb), said->end);
        m_reading.entry().agreed = agreed;
    }

    /// A number typed beside a customer who has none becomes theirs; beside one who has another it goes along with the order,
    /// so that it isn't lost.
    void keepPhone()
    {
        Entry &entry = m_reading.entry();
        const Field *phone = entry.field(u"phone");
        if (!entry.customer || !phone || !m_reading.names().customersByPhone(phone->value).empty())
            return;
        entry.addsPhone = m_reading.names().takesPhone(entry.customer.value);
        if (entry.addsPhone || kind() != EntryKind::order)
            return;
        entry.note = entry.note.isEmpty() ? entry.phone : entry.phone + u' ' + entry.note;
        if (Field *known = const_cast<Field *>(entry.field(u"note")))
            known->value = entry.note;
        else
            m_reading.add(QStringLiteral("note"), entry.note, std::vector<Span>(phone->from));
    }

    /// "đơn SP123456": the code that the order has elsewhere.
    void readOwnCode()
    {
        const QString field = QStringLiteral("order");
        Entry &entry = m_reading.entry();
        const auto code = std::ranges::find(pieces(), Kind::code, &Piece::kind);
        if (code == pieces().end())
            return;
        const size_t at = size_t(code - pieces().begin());
        m_reading.take(at);
        const std::vector<Span> from{m_reading.span(at)};
        entry.orderCode = m_reading.answer(field).value_or(code->text);
        if (entry.orderCode.isEmpty())
            return;
        if (!m_reading.names().orders(entry.orderCode).empty())
            m_reading.ask(field, Why::orderTaken, {}, {entry.orderCode}, from);
        m_reading.add(field, entry.orderCode, from);
    }

    void readPayment()
    {
        takeVerb();
        if (m_sense.mayBeMai()) // then it isn't tomorrow
            m_reading.readPlainCustomer(0, 1, false);
        else
            readParty(false, false);
        askOtherParty(std::nullopt);
        m_orderDay = dayOfOrder(m_reading);
        if (m_orderDay)
            m_reading.take(*m_orderDay);
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false);
        if (m_orderDay)
            m_reading.release(*m_orderDay);
        m_reading.readMethod();
        readPaidOrder(m_reading, m_sense);
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
        m_reading.add(QStringLiteral("action"), entry.action, verbSpan());
        writeNote(keyword() == Keyword::note && verb() == size_t(0) ? 1 : 0);
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

    /// "gọi cho chị Lan hôm qua, chị hẹn tuần sau mua": behind a comma the bare title promises.
    bool isPromisedByThem() const
    {
        const auto promise = m_reading.first(Keyword::promise);
        if (!promise || *promise == 0 || pieces()[*promise - 1].kind != Kind::word)
            return false;
        static const QStringList theirs{QStringLiteral("chi"), QStringLiteral("anh"), QStringLiteral("co"), QStringLiteral("chu"), QStringLiteral("bac"), QStringLiteral("khach")};
        return theirs.contains(folded(m_reading.typed(*promise - 1, *promise)));
    }

    /// "chị Lan bảo gọi lại": what the customer asks of us.
    bool isAskedOfUs() const
    {
        const bool isOurs = isKeyword(*verb(), Keyword::call) || isKeyword(*verb(), Keyword::callAgain) || isKeyword(*verb(), Keyword::message) || isKeyword(*verb(), Keyword::deliver);
        static const QStringList asking{QStringLiteral("bao"), QStringLiteral("keu"), QStringLiteral("nho"), QStringLiteral("dan"), QStringLiteral("xin")};
        for (size_t i = 0; isOurs && i < *verb(); ++i) {
            if (isKeyword(i, Keyword::function) && asking.contains(folded(m_reading.typed(i, i + 1))))
                return true;
        }
        return false;
    }

    /// Who stands before a verb does it; "sinh nhật chị Lan" has none, and in "dời hẹn chị Lan" nobody stands before it.
    bool isTheirs() const
    {
        if (!verb() || !m_sense.hasSubject() || keyword() == Keyword::remind || isAskedOfUs())
            return false;
        const bool isNamed = std::ranges::any_of(pieces(), [](const Piece &piece) { return piece.kind == Kind::name; });
        return m_sense.subject() || !isNamed || !m_sense.plainSubject();
    }

    void readPromise()
    {
        Entry &entry = m_reading.entry();
        readParty(false, false);
        m_reading.readWhen(Direction::future, QStringLiteral("due"), true);
        entry.isByCustomer = isTheirs() || isPromisedByThem();
        entry.action = actionOf(true);
        const Field *customer = entry.field(u"customer");
        m_reading.add(QStringLiteral("by"), entry.isByCustomer ? QStringLiteral("customer") : QStringLiteral("us"),
                      entry.isByCustomer && customer ? customer->from : std::vector<Span>{}, !entry.isByCustomer);
        m_reading.add(QStringLiteral("action"), entry.action, verbSpan());
        writeNote(0);
    }

    void readExpense()
    {
        Entry &entry = m_reading.entry();
        if (keyword() == Keyword::expense)
            takeVerb();
        m_reading.readWhen(Direction::past, QStringLiteral("date"), false);
        const QString field = QStringLiteral("amount");
        const auto piece = m_sense.amountPiece();
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
        const auto second = m_sense.amountPiece();
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

    /// "chưa VAT", "của Hoa": a word left over means little without the small one before it.
    bool isSaidWith(size_t i) const { return i > 0 && (isKeyword(i - 1, Keyword::negation) || isKeyword(i - 1, Keyword::of)); }

    /// Words of an order or a payment that nothing came of are asked about, so that none gets lost.
    void askLeftOver()
    {
        Entry &entry = m_reading.entry();
        QStringList words;
        bool hasFigure = false;
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (m_reading.isTaken(i) || pieces()[i].kind == Kind::sign || pieces()[i].kind == Kind::keyword)
                continue;
            words += m_reading.typed(isSaidWith(i) ? i - 1 : i, i + 1);
            const bool isHarmless = i == m_orderDay || (kind() == EntryKind::payment && countsPayments(m_reading, i));
            hasFigure = hasFigure || (!isHarmless && std::ranges::any_of(words.back(), [](QChar c) { return c.isDigit(); }));
        }
        if (words.isEmpty())
            return;
        const QString rest = words.join(u' ');
        const auto given = m_reading.answer(QStringLiteral("note"));
        // Plain words go along as a note that is shown; a figure that fits nowhere is asked.
        if (!given && hasFigure) {
            m_reading.ask(QStringLiteral("note"), Why::leftOver, {{rest, QString()}}, {rest});
            return;
        }
        const QString note = given ? *given : rest;
        entry.note = entry.note.isEmpty() || kind() == EntryKind::payment ? note : entry.note + u' ' + note;
        if (Field *known = const_cast<Field *>(entry.field(u"note")))
            known->value = entry.note;
        else
            m_reading.add(QStringLiteral("note"), entry.note, entry.leftOver);
    }

    Reading m_reading;
    Sense m_sense;
    std::optional<size_t> m_orderDay; // of a payment: a day that is the order's
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
