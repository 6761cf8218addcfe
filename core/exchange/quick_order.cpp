// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_order_walk.h"

#include "core/base/text.h"
#include "core/exchange/typed_values.h"

namespace somo::quick {

namespace {

/// Puts goods as said into lines: products, quantities, what they cost.
class ItemMaker {
public:
    ItemMaker(Reading &reading, const SaidItem &said, size_t number)
        : m_reading(reading)
        , m_said(said)
        , m_name(QStringLiteral("item%1.").arg(number))
    {
    }

    void make()
    {
        makeProduct();
        makeQuantity();
        makePrice();
        m_reading.entry().items.push_back(m_item);
    }

private:
    QString field(const char *part) const { return m_name + QLatin1String(part); }

    QString nounText() const
    {
        QStringList words;
        for (const size_t piece : m_said.noun)
            words += m_reading.typed(piece, piece + 1);
        // "1 túi 1tr2": what else is a unit is the goods.
        if (words.isEmpty() && m_said.quantity && !m_reading.pieces()[*m_said.quantity].isMass)
            words += m_reading.pieces()[*m_said.quantity].unit;
        return words.join(u' ').trimmed();
    }
    std::vector<Span> nounSpans() const
    {
        std::vector<Span> spans;
        for (const size_t piece : m_said.noun) {
            const Span next = m_reading.span(piece);
            if (!spans.empty() && next.from <= spans.back().end() + 1)
                spans.back().length = next.end() - spans.back().from;
            else
                spans.push_back(next);
        }
        return spans;
    }

    void takeProduct(const KnownProduct &product, bool isAssumed)
    {
        m_product = product;
        m_item.product = ProductId{product.id};
        m_item.name = product.name;
        m_item.unit = product.unit;
        m_reading.add(field("product"), product.code, nounSpans(), isAssumed).label = product.name;
    }
    void takeNew(const QString &name)
    {
        m_item.name = name;
        m_item.isNew = true;
        m_item.unit = m_said.quantity ? m_reading.pieces()[*m_said.quantity].unit : QString();
        m_reading.add(field("product"), QString(), nounSpans(), true).label = name;
    }

    void makeProduct()
    {
        const QString name = nounText();
        if (name.isEmpty()) {
            m_reading.ask(field("product"), Why::productMissing);
            return;
        }
        const QString words = folded(name);
        std::vector<KnownProduct> found = m_reading.names().products(words);
        std::erase_if(found, [&](const KnownProduct &product) { return folded(product.code) != words && !keepsMarks(product.name, name); });
        if (const auto given = m_reading.answer(field("product"))) {
            if (*given == QLatin1String("new"))
                return takeNew(name);
            for (const KnownProduct &product : m_reading.names().products(folded(*given))) {
                if (product.code == *given || folded(product.name) == folded(*given))
                    return takeProduct(product, false);
            }
        }
        std::vector<KnownProduct> exact;
        for (const KnownProduct &product : found) {
            if (folded(product.name) == words || folded(product.code) == words)
                exact.push_back(product);
        }
        if (exact.empty()) {
            // "cà phê" begins "Cà phê 250 g"; in "Mật ong hoa cà phê" it only occurs, and then the price has to say so, too.
            std::vector<KnownProduct> begun;
            std::ranges::copy_if(found, std::back_inserter(begun), [&](const KnownProduct &product) { return isBegunBy(product, words) && !contradictsUnit(product); });
            if (begun.empty() && found.size() == 1 && fitsPrice(found[0]) && !contradictsUnit(found[0]))
                begun = found;
            if (begun.size() == 1)
                return takeProduct(begun[0], true);
        }
        const std::vector<KnownProduct> &chosen = exact.empty() ? found : exact;
        if (exact.size() == 1)
            return takeProduct(exact[0], false);
        std::vector<KnownProduct> near = chosen;
        if (chosen.empty())
            near = shorterNames(words);
        if (near.empty())
            return takeNew(name);
        m_item.name = name;
        m_reading.add(field("product"), QString(), nounSpans()).label = name;
        std::vector<Choice> choices;
        for (const KnownProduct &product : near)
            choices.push_back({product.code, product.name});
        choices.push_back({QStringLiteral("new"), name});
        m_reading.ask(field("product"), Why::productOpen, std::move(choices), {name}, nounSpans());
    }

    static bool isBegunBy(const KnownProduct &product, const QString &words)
    {
        return folded(product.code) == words || QString(folded(product.name) + u' ').startsWith(words + u' ');
    }
    /// "2 gói" of what is sold by the box.
    bool contradictsUnit(const KnownProduct &product) const
    {
        const QString said = m_said.quantity ? folded(m_reading.pieces()[*m_said.quantity].unit) : QString();
        static const QStringList anyUnit{QStringLiteral("cai"), QStringLiteral("chiec"), QStringLiteral("con"), QStringLiteral("phan"), QStringLiteral("suat")};
        return !said.isEmpty() && !product.unit.isEmpty() && folded(product.unit) != said && !anyUnit.contains(said);
    }
    /// Whether the amount said is the product's own price, for one or for all.
    bool fitsPrice(const KnownProduct &product) const
    {
        if (!m_said.price || !product.price)
            return false;
        const auto said = m_reading.pieces()[*m_said.price].number.money(m_reading.setting().currency);
        const Quantity count{m_said.quantity ? m_reading.pieces()[*m_said.quantity].number.thousandths : Quantity::one};
        const auto all = lineGross(count, UnitPrice{product.price->minorUnits() * UnitPrice::perMinorUnit});
        return said && (*said == *product.price || (all && *said == *all));
    }

    /// "áo thun đen size L" where the book knows "Áo thun": words left out from the end, two at least kept.
    std::vector<KnownProduct> shorterNames(const QString &words)
    {
        QStringList kept = words.split(u' ');
        while (kept.size() > 2) {
            kept.removeLast();
            const QString shorter = kept.join(u' ');
            std::vector<KnownProduct> same;
            for (const KnownProduct &product : m_reading.names().products(shorter)) {
                if (folded(product.name) == shorter)
                    same.push_back(product);
            }
            if (!same.empty())
                return same;
        }
        return {};
    }

    void makeQuantity()
    {
        const QString name = field("quantity");
        if (!m_said.quantity) {
            m_item.quantity = Quantity{Quantity::one};
            const auto answered = m_said.isCountOpen ? m_reading.answer(name) : std::nullopt;
            const auto count = answered ? quantityFromTyping(*answered, !answered->contains(u'.')) : std::nullopt;
            if (count && count->quantity.thousandths > 0)
                m_item.quantity = count->quantity;
            else if (m_said.isCountOpen)
                m_reading.ask(name, Why::quantityOpen, {{quantityText(*m_item.quantity), QString()}}, {}, nounSpans());
            m_reading.add(name, quantityText(*m_item.quantity), {}, true);
            return;
        }
        const Piece &piece = m_reading.pieces()[*m_said.quantity];
        m_item.quantity = Quantity{piece.number.thousandths};
        const auto given = m_reading.answer(name);
        const auto typed = given ? quantityFromTyping(*given, !given->contains(u'.')) : std::nullopt;
        if (typed && typed->quantity.thousandths > 0) {
            m_item.quantity = typed->quantity;
        } else if (*m_said.quantity > 0 && m_reading.isKeyword(*m_said.quantity - 1, Keyword::roughly)) { // "khoảng 20 áo"
            m_reading.ask(name, Why::quantityOpen, {{quantityText(*m_item.quantity), QString()}}, {}, {m_reading.span(*m_said.quantity - 1, *m_said.quantity + 1)});
        } else if (piece.number.isNegative || piece.number.thousandths <= 0) {
            const bool isSaid = piece.number.thousandths > 0;
            m_reading.ask(name, Why::quantityOpen, isSaid ? std::vector<Choice>{{quantityText(*m_item.quantity), QString()}} : std::vector<Choice>{}, {}, {m_reading.span(*m_said.quantity)});
        } else if (piece.number.other && *piece.number.other != piece.number.thousandths) {
            m_reading.ask(name, Why::quantityOpen, {{quantityText(*m_item.quantity), QString()}, {quantityText(Quantity{*piece.number.other}), QString()}}, {},
                          {m_reading.span(*m_said.quantity)});
        }
        Field &made = m_reading.add(name, quantityText(*m_item.quantity), {m_reading.span(*m_said.quantity)});
        made.label = piece.unit;
    }

    std::optional<Money> timesQuantity(Money each) const
    {
        const auto gross = lineGross(*m_item.quantity, UnitPrice{each.minorUnits() * UnitPrice::perMinorUnit});
        return gross ? std::optional(*gross) : std::nullopt;
    }

    /// Less than a fifth from what the book has.
    static bool isNear(Money ofBook, Money said)
    {
        constexpr int parts = 5;
        const Int128 apart = Int128(said.minorUnits()) - ofBook.minorUnits();
        return parts * (apart < 0 ? -apart : apart) < Int128(ofBook.minorUnits());
    }

    void makePrice()
    {
        const QString name = field("total");
        if (m_said.isGift) {
            m_item.total = Money();
            m_reading.add(name, m_reading.money(Money()), {});
            return;
        }
        if (!m_said.price)
            return priceOfBook(name);
        const auto amount = m_reading.readMoney(field("amount"), *m_said.price);
        if (!amount || amount->minorUnits() > largestAmount) {
            if (!m_reading.isAsked(field("amount")))
                m_reading.ask(name, Why::priceMissing, {}, {}, {m_reading.span(*m_said.price)});
            return;
        }
        if (m_said.besides.minorUnits() != 0)
            return makeFromTotal(name, *amount);
        const auto asEach = timesQuantity(*amount);
        PriceMode mode = m_said.mode;
        bool isAssumed = false;
        if (const auto given = m_reading.answer(field("price")))
            mode = *given == QLatin1String("each") ? PriceMode::each : *given == QLatin1String("total") ? PriceMode::total : mode;
        const bool isOne = m_item.quantity->thousandths == Quantity::one;
        if (mode == PriceMode::open && isOne)
            mode = PriceMode::total;
        // The product's own price says which of the two was meant.
        if (mode == PriceMode::open && m_product && m_product->price) {
            const Money each = *m_product->price;
            const auto all = timesQuantity(each);
            bool fitsEach = each == *amount;
            bool fitsTotal = all == amount;
            if (!fitsEach && !fitsTotal && all) {
                fitsEach = isNear(each, *amount);
                fitsTotal = isNear(*all, *amount);
            }
            if (fitsEach != fitsTotal) {
                mode = fitsEach ? PriceMode::each : PriceMode::total;
                isAssumed = true;
            }
        }
        std::vector<Span> from{m_reading.span(*m_said.price)};
        if (mode == PriceMode::open) {
            m_reading.add(name, QString(), from);
            m_reading.ask(field("price"), Why::priceOpen,
                          {{QStringLiteral("each"), asEach ? m_reading.money(*asEach) : QString()}, {QStringLiteral("total"), m_reading.money(*amount)}}, {m_reading.money(*amount)},
                          from);
            return;
        }
        m_item.total = mode == PriceMode::each ? asEach : amount;
        if (mode == PriceMode::each)
            m_reading.add(field("each"), m_reading.money(*amount), from, isAssumed);
        if (m_item.total)
            m_reading.add(name, m_reading.money(*m_item.total), std::move(from), isAssumed);
        else
            m_reading.ask(name, Why::priceMissing);
    }

    /// "2 quần, ship 30k, tổng 630k": the total holds the shipping, unless the goods alone cost as much by the book.
    void makeFromTotal(const QString &name, Money said)
    {
        const std::vector<Span> from{m_reading.span(*m_said.price)};
        const Money goods = Money::fromMinorUnits(said.minorUnits() - m_said.besides.minorUnits());
        const auto isOfBook = [this](Money amount) {
            if (!m_product || !m_product->price)
                return false;
            const auto ofBook = timesQuantity(*m_product->price);
            return ofBook && *ofBook == amount;
        };
        const auto given = m_reading.answer(name);
        const auto typed = given ? amountFromTyping(*given, m_reading.setting().currency) : std::nullopt;
        m_item.total = typed ? typed->amount : goods;
        m_reading.add(name, m_reading.money(*m_item.total), std::vector<Span>(from), !typed && !isOfBook(goods));
        if (typed || (goods.minorUnits() >= 0 && !isOfBook(said)))
            return;
        std::vector<Choice> choices{{m_reading.money(said), QString()}};
        if (goods.minorUnits() >= 0)
            choices.push_back({m_reading.money(goods), QString()});
        m_reading.ask(name, Why::amountOpen, std::move(choices), {}, from);
    }

    void priceOfBook(const QString &name)
    {
        const auto given = m_reading.answer(name);
        const auto typed = given ? amountFromTyping(*given, m_reading.setting().currency) : std::nullopt;
        if (typed)
            m_item.total = typed->amount;
        else if (m_product && m_product->price)
            m_item.total = timesQuantity(*m_product->price);
        if (!m_item.total) {
            m_reading.ask(name, Why::priceMissing, {}, {m_item.name});
            return;
        }
        m_reading.add(name, m_reading.money(*m_item.total), {}, !typed);
    }

    static constexpr qint64 largestAmount = 100'000'000'000'000;
    Reading &m_reading;
    const SaidItem &m_said;
    QString m_name;
    Item m_item;
    std::optional<KnownProduct> m_product;
};

/// What the lines come to; nothing while one is open.
std::optional<Money> sumOf(const std::vector<Item> &items)
{
    Money sum;
    for (const Item &item : items) {
        const auto more = item.total ? add(sum, *item.total, "order") : Result<Money>(failure(ErrorCode::overflow));
        if (!more)
            return std::nullopt;
        sum = *more;
    }
    return sum;
}

std::vector<Span> spansOf(const Reading &reading, const std::vector<size_t> &words, std::optional<size_t> amount)
{
    std::vector<Span> spans;
    for (const size_t word : words)
        spans.push_back(reading.span(word));
    if (amount)
        spans.push_back(reading.span(*amount));
    return spans;
}

void readDiscount(Reading &reading, const OrderWalk &walk)
{
    Entry &entry = reading.entry();
    const QString field = QStringLiteral("discount");
    const auto sum = sumOf(entry.items);
    if (walk.discount) {
        if (const auto amount = reading.readMoney(field, *walk.discount)) {
            entry.discount = *amount;
            reading.add(field, reading.money(*amount), spansOf(reading, walk.discountWords, walk.discount));
            if (sum && *sum < *amount && !reading.isAsked(field))
                reading.ask(field, Why::discountTooMuch, {}, {reading.money(*sum)}, spansOf(reading, walk.discountWords, walk.discount));
        }
    } else if (!walk.reducedWords.empty() && walk.total && sum) {
        auto left = reading.readMoney(field, *walk.total);
        // "2 áo 150k giảm còn 120k": less than one of them cost is for each.
        constexpr qint64 largestEach = 100'000'000'000'000; // so that the product fits
        const bool isOfEach = left && left->minorUnits() <= largestEach && entry.items.size() == 1 && entry.field(u"item1.each") && !reading.answer(field);
        const auto all = isOfEach ? lineGross(*entry.items[0].quantity, UnitPrice{left->minorUnits() * UnitPrice::perMinorUnit}) : lineGross(Quantity{}, UnitPrice{});
        const bool isEach = isOfEach && all && *all < *sum && *left < *all;
        if (isEach)
            left = *all;
        if (!left || *sum < *left)
            return reading.ask(field, Why::amountOpen, {}, {}, spansOf(reading, walk.reducedWords, walk.total));
        entry.discount = Money::fromMinorUnits(sum->minorUnits() - left->minorUnits());
        reading.add(field, reading.money(entry.discount), spansOf(reading, walk.reducedWords, walk.total), isEach);
    } else if (walk.discountPercent && sum) {
        const Rate rate{reading.pieces()[*walk.discountPercent].number.thousandths * 10};
        const auto amount = rate.millionths <= Rate::whole ? portion(*sum, rate) : Result<Money>(failure(ErrorCode::overflow));
        if (amount) {
            entry.discount = *amount;
            reading.add(field, reading.money(*amount), spansOf(reading, walk.discountWords, walk.discountPercent));
        } else {
            reading.ask(field, Why::amountOpen, {}, {}, spansOf(reading, walk.discountWords, walk.discountPercent));
        }
    }
}

void readShipping(Reading &reading, const OrderWalk &walk)
{
    const QString field = QStringLiteral("shipping");
    if (walk.shipping) {
        if (const auto amount = reading.readMoney(field, *walk.shipping)) {
            reading.entry().shipping = *amount;
            reading.add(field, reading.money(*amount), spansOf(reading, walk.shippingWords, walk.shipping));
        }
    } else if (walk.isFreeShipping) {
        reading.add(field, reading.money(Money()), {reading.span(*walk.freeShippingWords)});
    }
}

/// What the customer has to pay; nothing while a line is open.
std::optional<Money> dueOf(const Entry &entry)
{
    const auto sum = sumOf(entry.items);
    if (!sum)
        return std::nullopt;
    const auto less = subtract(*sum, entry.discount, "order");
    const auto due = less ? add(*less, entry.shipping, "order") : Result<Money>(failure(ErrorCode::overflow));
    return due ? std::optional(*due) : std::nullopt;
}

/// "trả trước 200k còn nợ 300k" of 450k: one of the two must be wrong.
void checkPaidAndOwed(Reading &reading, const OrderWalk &walk, Money due, Money owed)
{
    const QString field = QStringLiteral("owed");
    const auto paid = reading.readMoney(QStringLiteral("paid"), *walk.paid);
    if (!paid || reading.answer(field) || reading.isAsked(field) || reading.isAsked(QStringLiteral("paid")) || due.minorUnits() - owed.minorUnits() == paid->minorUnits())
        return;
    std::vector<Choice> choices{{reading.money(owed), QString()}};
    if (*paid <= due)
        choices.push_back({reading.money(Money::fromMinorUnits(due.minorUnits() - paid->minorUnits())), QString()});
    std::vector<Span> from = spansOf(reading, walk.paidWords, walk.paid);
    const std::vector<Span> owedSpans = spansOf(reading, walk.owedWords, walk.owed);
    from.insert(from.end(), owedSpans.begin(), owedSpans.end());
    reading.ask(field, Why::owedTooMuch, std::move(choices), {reading.money(due)}, std::move(from));
}

void readOwed(Reading &reading, const OrderWalk &walk, std::optional<Money> due)
{
    Entry &entry = reading.entry();
    const QString field = QStringLiteral("owed");
    const auto owed = reading.readMoney(field, *walk.owed);
    if (!owed)
        return;
    reading.add(field, reading.money(*owed), spansOf(reading, walk.owedWords, walk.owed));
    if (!due)
        return;
    if (*due < *owed)
        return reading.ask(field, Why::owedTooMuch, {}, {reading.money(*due)}, spansOf(reading, walk.owedWords, walk.owed));
    entry.paid = Money::fromMinorUnits(due->minorUnits() - owed->minorUnits());
    if (walk.paid)
        checkPaidAndOwed(reading, walk, *due, *owed);
    reading.add(QStringLiteral("paid"), reading.money(*entry.paid), spansOf(reading, walk.owedWords, walk.owed), true);
}

/// "ship 30k tổng thu 330k": what is still to come in, or what came in already.
void askCollected(Reading &reading, size_t words, std::optional<Money> due)
{
    const QString field = QStringLiteral("paid");
    const std::vector<Span> from{reading.span(words)};
    const auto given = reading.answer(field);
    const auto typed = given ? amountFromTyping(*given, reading.setting().currency) : std::nullopt;
    if (typed) {
        reading.entry().paid = typed->amount;
        reading.add(field, reading.money(typed->amount), from);
        return;
    }
    std::vector<Choice> choices{{reading.money(Money()), QString()}};
    if (due)
        choices.push_back({reading.money(*due), QString()});
    reading.ask(field, Why::amountMissing, std::move(choices), {}, from);
}

/// "500k đã ck" was paid whole; "500k ck", "có cọc" don't say how much.
void readPaidWithoutAmount(Reading &reading, const OrderWalk &walk, std::optional<Money> due)
{
    if (walk.collected && walk.paidWords.empty())
        return askCollected(reading, *walk.collected, due);
    const bool isSaid = !walk.paidWords.empty() && (reading.isKeyword(walk.paidWords[0], Keyword::pay) || reading.isKeyword(walk.paidWords[0], Keyword::deposit));
    if (!isSaid || !due)
        return;
    const QString field = QStringLiteral("paid");
    const QString words = folded(reading.typed(walk.paidWords[0], walk.paidWords[0] + 1));
    const std::vector<Span> from = spansOf(reading, walk.paidWords, std::nullopt);
    const auto given = reading.answer(field);
    const auto typed = given ? amountFromTyping(*given, reading.setting().currency) : std::nullopt;
    const size_t behind = walk.paidWords[0] + 1;
    const bool isOver = reading.isKeyword(behind, Keyword::function) && folded(reading.typed(behind, behind + 1)) == QLatin1String("roi"); // "ck rồi"
    const bool isWhole = (isOver || words.startsWith(QLatin1String("da "))) && !words.contains(QLatin1String("coc"));
    if (!typed && !isWhole)
        return reading.ask(field, Why::amountMissing, {{reading.money(*due), QString()}, {reading.money(Money()), QString()}}, {}, from);
    reading.entry().paid = typed ? typed->amount : *due;
    reading.add(field, reading.money(*reading.entry().paid), from, !typed);
}

/// "trả 200k ck 100k tiền mặt": one payment is written with an order.
void askSecondPayment(Reading &reading, const OrderWalk &walk)
{
    const QString field = QStringLiteral("paid");
    if (!walk.paidAgain || reading.answer(field) || reading.isAsked(field))
        return;
    const Piece &first = reading.pieces()[*walk.paid];
    const Piece &second = reading.pieces()[*walk.paidAgain];
    const auto one = first.number.money(reading.setting().currency);
    const auto more = second.number.money(reading.setting().currency);
    std::vector<Choice> choices;
    if (const auto both = one && more && first.isMoney() && second.isMoney() ? add(*one, *more, "order") : Result<Money>(failure(ErrorCode::overflow)))
        choices = {{reading.money(*both), QString()}, {reading.money(*one), QString()}, {reading.money(*more), QString()}};
    reading.ask(field, Why::amountOpen, std::move(choices), {}, {reading.span(*walk.paid), reading.span(*walk.paidAgain)});
}

/// What a total that closes the line holds besides the goods: "…, ship 30k, tổng 630k". Nothing where that can't be told.
std::optional<Money> besidesGoods(const Reading &reading, const OrderWalk &walk)
{
    if (walk.discountPercent && *walk.discountPercent < *walk.total)
        return std::nullopt;
    qint64 besides = 0;
    for (const auto &[at, sign] : {std::pair(walk.shipping, 1), std::pair(walk.discount, -1)}) {
        if (!at || *walk.total < *at)
            continue;
        const Piece &piece = reading.pieces()[*at];
        const auto amount = piece.isMoney() && !piece.number.isForeign && !piece.number.other ? piece.number.money(reading.setting().currency) : std::nullopt;
        if (!amount)
            return std::nullopt;
        besides += sign * amount->minorUnits();
    }
    return Money::fromMinorUnits(besides);
}

void readPaid(Reading &reading, const OrderWalk &walk)
{
    Entry &entry = reading.entry();
    const auto due = dueOf(entry);
    const QString field = QStringLiteral("paid");
    if (walk.owed)
        return readOwed(reading, walk, due);
    if (walk.paid) {
        entry.paid = reading.readMoney(field, *walk.paid);
        if (!entry.paid)
            return;
        const std::vector<Span> from = spansOf(reading, walk.paidWords, walk.paid);
        reading.add(field, reading.money(*entry.paid), from);
        // Who gives a large note gets change: only an answer says that more was paid.
        if (due && *due < *entry.paid && !reading.answer(field) && !reading.isAsked(field))
            reading.ask(field, Why::paidTooMuch, {{reading.money(*due), QString()}}, {reading.money(*due)}, from);
        return;
    }
    if (walk.paidPercent) {
        const std::vector<Span> from = spansOf(reading, walk.paidWords, walk.paidPercent);
        const Rate rate{reading.pieces()[*walk.paidPercent].number.thousandths * 10};
        const auto amount = due && rate.millionths <= Rate::whole ? portion(*due, rate) : Result<Money>(failure(ErrorCode::overflow));
        if (!amount)
            return reading.ask(field, Why::amountOpen, {}, {}, from);
        entry.paid = *amount;
        reading.add(field, reading.money(*amount), from);
        return;
    }
    if (walk.owesAll) {
        entry.paid = Money();
        if (due)
            reading.add(QStringLiteral("owed"), reading.money(*due), spansOf(reading, walk.owedWords, std::nullopt));
        return;
    }
    if (walk.isAllPaid) {
        entry.paid = due;
        if (due)
            reading.add(field, reading.money(*due), spansOf(reading, walk.paidWords, std::nullopt));
        return;
    }
    readPaidWithoutAmount(reading, walk, due);
}

/// What was agreed beside the order goes along as its note.
void keepAgreed(Reading &reading, const std::vector<std::pair<size_t, size_t>> &agreed)
{
    QStringList words;
    std::vector<Span> spans;
    for (const auto &[from, end] : agreed) {
        words += reading.typed(from, end);
        spans.push_back(reading.span(from, end));
        for (size_t i = from; i < end; ++i)
            reading.take(i);
    }
    if (words.isEmpty())
        return;
    reading.entry().note = words.join(QStringLiteral(", "));
    reading.add(QStringLiteral("note"), reading.entry().note, std::move(spans));
}

} // namespace

void readOrder(Reading &reading, const OrderBounds &bounds)
{
    Entry &entry = reading.entry();
    OrderWalk walk(reading);
    walk.walk(bounds);
    // "tổng 450k" is the price of the only goods.
    if (walk.total && walk.items.size() == 1 && !walk.items[0].price) {
        if (const auto besides = besidesGoods(reading, walk)) {
            walk.items[0].price = walk.total;
            walk.items[0].mode = PriceMode::total;
            walk.items[0].besides = *besides;
            walk.total.reset();
        }
    }
    size_t number = 0;
    for (const SaidItem &said : walk.items)
        ItemMaker(reading, said, ++number).make();
    if (walk.items.empty())
        reading.ask(QStringLiteral("item1.product"), Why::productMissing);
    readDiscount(reading, walk);
    readShipping(reading, walk);
    readPaid(reading, walk);
    askSecondPayment(reading, walk);
    const auto sum = sumOf(entry.items);
    if (walk.total && walk.reducedWords.empty() && !walk.items.empty()) {
        const auto said = reading.readMoney(QStringLiteral("total"), *walk.total);
        const auto due = dueOf(entry);
        if (said && (!sum || (due && *due != *said)))
            reading.ask(QStringLiteral("total"), Why::amountOpen, due ? std::vector<Choice>{{reading.money(*due), QString()}} : std::vector<Choice>{});
    }
    if (const auto due = dueOf(entry))
        reading.add(QStringLiteral("total"), reading.money(*due), {});
    auto agreed = bounds.agreed;
    if (walk.tailFrom())
        agreed.emplace_back(*walk.tailFrom(), reading.pieces().size());
    keepAgreed(reading, agreed);
}

} // namespace somo::quick
