// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_payment.h"

#include "core/base/text.h"
#include "core/exchange/typed_values.h"

namespace somo::quick {

namespace {

using PaidKind = Piece::Kind;

class PaymentReader {
public:
    PaymentReader(Reading &reading, const Sense &sense)
        : m_reading(reading)
        , m_sense(sense)
    {
    }

    void read()
    {
        readOrderReference();
        readAmount();
        for (size_t i = 0; i < pieces().size(); ++i) {
            if (pieces()[i].kind == PaidKind::keyword)
                m_reading.take(i);
        }
        m_reading.entry().note = m_reading.restText();
    }

private:
    const Pieces &pieces() const { return m_reading.pieces(); }
    bool isKeyword(size_t i, Keyword keyword) const { return m_reading.isKeyword(i, keyword); }
    bool isFree(size_t i) const { return i < pieces().size() && !m_reading.isTaken(i); }
    bool isBareNumber(size_t i) const { return isFree(i) && pieces()[i].kind == PaidKind::number && !pieces()[i].isMoney(); }
    bool isRefund() const { return m_sense.keyword() == Keyword::refund; }

    void readOrderReference()
    {
        const QString field = QStringLiteral("order");
        Entry &entry = m_reading.entry();
        const auto at = std::ranges::find(pieces(), PaidKind::code, &Piece::kind);
        const bool isCoded = at != pieces().end();
        const size_t code = isCoded ? size_t(at - pieces().begin()) : 0;
        std::vector<KnownOrder> found;
        std::vector<Span> from;
        bool isAssumed = false;
        if (const auto given = m_reading.answer(field)) {
            found = m_reading.names().orders(*given);
        } else if (isCoded) {
            found = m_reading.names().orders(pieces()[code].text);
        } else if (entry.customer) {
            found = m_reading.names().unpaidOrders(entry.customer.value);
            isAssumed = true;
        }
        if (isCoded) {
            m_reading.take(code);
            from.push_back(m_reading.span(code));
        }
        if (found.size() == 1) {
            entry.order = OrderId{found[0].id};
            m_order = found[0];
            m_reading.add(field, found[0].code, std::vector<Span>(from), isAssumed);
            return askAnothersOrder(std::move(from));
        }
        std::vector<Choice> choices;
        for (const KnownOrder &order : found)
            choices.push_back({order.code, m_reading.money(order.due)});
        m_reading.add(field, QString(), std::move(from));
        m_reading.ask(field, !found.empty() ? Why::orderOpen : isCoded ? Why::orderUnknown : Why::orderMissing, std::move(choices), isCoded ? QStringList{pieces()[code].text} : QStringList{},
                      isCoded ? std::vector<Span>{m_reading.span(code)} : std::vector<Span>{});
    }

    /// "chị Lan trả đơn D2", which is Minh's: she may pay for him, or the code is wrong.
    void askAnothersOrder(std::vector<Span> from)
    {
        const QString field = QStringLiteral("customer");
        const Entry &entry = m_reading.entry();
        const Field *named = entry.field(field);
        const bool isAnothers = entry.customer && m_order->customer != 0 && m_order->customer != entry.customer.value;
        if (!isAnothers || !named || m_reading.answer(field) || m_reading.isAsked(field))
            return;
        m_reading.ask(field, Why::customerOpen, {{named->value, named->label}, {m_order->customerCode, m_order->customerName}}, {named->label + QLatin1String(", ") + m_order->customerName},
                      std::move(from));
    }

    /// Directly behind the verb a bare figure is the amount, too: "trả 500, còn 1tr5".
    std::optional<size_t> amountPiece() const
    {
        constexpr qint64 leastAmount = 10'000; // "trả 2 lần 500k"
        size_t at = m_sense.verb().value_or(pieces().size());
        do {
            ++at;
        } while (isKeyword(at, Keyword::function) || isKeyword(at, Keyword::money) || isKeyword(at, Keyword::cash));
        const bool endsThere = at + 1 >= pieces().size() || pieces()[at + 1].kind == PaidKind::sign || isKeyword(at + 1, Keyword::function) || isKeyword(at + 1, Keyword::owe);
        if (isBareNumber(at) && endsThere && pieces()[at].number.thousandths >= leastAmount)
            return at;
        return m_sense.amountPiece();
    }

    void readAmount()
    {
        const QString field = QStringLiteral("amount");
        const auto piece = amountPiece();
        if (!piece)
            return askAmount({});
        const auto amount = m_reading.readMoney(field, *piece);
        if (!amount)
            return;
        Entry &entry = m_reading.entry();
        entry.amount = isRefund() ? -*amount : *amount;
        const std::vector<Span> from{m_reading.span(*piece)};
        m_reading.add(field, m_reading.money(*entry.amount), std::vector<Span>(from));
        if (*amount == Money())
            return askAmount(from);
        askGivenBack(*piece, *amount);
        askTimes(*piece, *amount);
        askSecond(*piece, *amount);
        askTooMuch(*amount, from);
    }

    /// "trả đủ", "tất toán": how much that is the order knows.
    void askAmount(std::vector<Span> from)
    {
        const QString field = QStringLiteral("amount");
        std::vector<Choice> choices;
        if (m_order && m_order->due > Money() && !isRefund())
            choices.push_back({m_reading.money(m_order->due), QString()});
        const auto given = m_reading.answer(field);
        const auto typed = given ? amountFromTyping(*given, m_reading.setting().currency) : std::nullopt;
        if (!typed || typed->amount == Money())
            return m_reading.ask(field, Why::amountMissing, std::move(choices), {}, std::move(from));
        m_reading.entry().amount = isRefund() ? -typed->amount : typed->amount;
        m_reading.add(field, m_reading.money(*m_reading.entry().amount), std::move(from));
    }

    bool mayAsk() const { return !m_reading.answer(QStringLiteral("amount")) && !m_reading.isAsked(u"amount"); }

    /// "ck nhầm, trả lại 500k": what came in, or what went back of it.
    void askGivenBack(size_t piece, Money amount)
    {
        if (isRefund() || !mayAsk() || amount < Money())
            return;
        for (size_t i = m_sense.verb().value_or(pieces().size()) + 1; i < piece; ++i) {
            if (isKeyword(i, Keyword::giveBack) || isKeyword(i, Keyword::refund))
                return m_reading.ask(QStringLiteral("amount"), Why::amountOpen, {{m_reading.money(-amount), QString()}, {m_reading.money(amount), QString()}}, {}, {m_reading.span(i, piece + 1)});
        }
    }

    /// "500k x2", "500k 2 lần": once, or so many times.
    void askTimes(size_t piece, Money amount)
    {
        const auto plainOf = [this](size_t i) { return i < pieces().size() ? folded(m_reading.typed(i, i + 1)) : QString(); };
        const QString behind = plainOf(piece + 1);
        const bool isSign = behind == QLatin1String("x") || behind == QLatin1String("*") || behind == QStringLiteral("×");
        const size_t count = isSign ? piece + 2 : piece + 1;
        if (!isBareNumber(count) || (!isSign && plainOf(count + 1) != QLatin1String("lan")))
            return;
        const size_t end = isSign ? count + 1 : count + 2;
        for (size_t i = piece + 1; i < end; ++i)
            m_reading.take(i);
        constexpr qint64 largestOnce = 100'000'000'000'000; // so that the product fits
        const auto all = mayAsk() && amount.minorUnits() <= largestOnce ? lineGross(Quantity{pieces()[count].number.thousandths}, UnitPrice{amount.minorUnits() * UnitPrice::perMinorUnit}) : Result<Money>(failure(ErrorCode::overflow));
        if (all)
            m_reading.ask(QStringLiteral("amount"), Why::amountOpen, {{m_reading.money(*all), QString()}, {m_reading.money(amount), QString()}}, {}, {m_reading.span(piece, end)});
    }

    /// "trả 1tr2 và 300k": one payment is written, of both or of one of them.
    void askSecond(size_t piece, Money amount)
    {
        const auto second = m_sense.amountPiece();
        if (!second || *second <= piece || !pieces()[*second].isMoney())
            return;
        const size_t before = *second - 1;
        const bool isPlus = pieces()[before].kind == PaidKind::sign && m_reading.tokens()[size_t(pieces()[before].from)].isSign(u'+');
        const auto more = pieces()[*second].number.money(m_reading.setting().currency);
        const bool isAdded = isPlus || isKeyword(before, Keyword::andWord) || isKeyword(before, Keyword::with);
        const auto both = isAdded && more && !pieces()[*second].number.isForeign ? somo::add(amount, *more, "payment") : Result<Money>(failure(ErrorCode::overflow));
        if (!both)
            return;
        m_reading.take(*second);
        if (mayAsk())
            m_reading.ask(QStringLiteral("amount"), Why::amountOpen, {{m_reading.money(*both), QString()}, {m_reading.money(amount), QString()}, {m_reading.money(*more), QString()}}, {},
                          {m_reading.span(piece), m_reading.span(*second)});
    }

    /// More than is still owed: a zero too many, or the wrong order.
    void askTooMuch(Money amount, std::vector<Span> from)
    {
        if (!m_order || isRefund() || amount <= m_order->due || !mayAsk())
            return;
        std::vector<Choice> choices;
        if (m_order->due > Money())
            choices.push_back({m_reading.money(m_order->due), QString()});
        choices.push_back({m_reading.money(amount), QString()});
        m_reading.ask(QStringLiteral("amount"), Why::paymentTooMuch, std::move(choices), {m_reading.money(m_order->due)}, std::move(from));
    }

    Reading &m_reading;
    const Sense &m_sense;
    std::optional<KnownOrder> m_order;
};

} // namespace

std::optional<size_t> dayOfOrder(const Reading &reading)
{
    const Pieces &pieces = reading.pieces();
    for (size_t i = 1; i < pieces.size(); ++i) {
        const bool isOfOrder = reading.isKeyword(i - 1, Keyword::orderReference) || (reading.isKeyword(i - 1, Keyword::money) && folded(reading.typed(i - 1, i)) == QLatin1String("tien hang"));
        if (pieces[i].kind == PaidKind::date && isOfOrder && !reading.isTaken(i))
            return i;
    }
    return std::nullopt;
}

bool countsPayments(const Reading &reading, size_t piece)
{
    static const QStringList words{tonedKey(u"lần"), tonedKey(u"đợt"), tonedKey(u"kỳ")};
    const Pieces &pieces = reading.pieces();
    const bool isCount = piece > 0 && pieces[piece].kind == PaidKind::number && !pieces[piece].isMoney() && pieces[piece - 1].kind == PaidKind::word;
    return isCount && words.contains(reading.tokens()[size_t(pieces[piece - 1].from)].toned);
}

void readPaidOrder(Reading &reading, const Sense &sense) { PaymentReader(reading, sense).read(); }

} // namespace somo::quick
