// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_reading.h"

#include "core/base/text.h"
#include "core/exchange/typed_values.h"

namespace somo::quick {

namespace {

using Kind = Piece::Kind;

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
    bool isEmpty() const { return noun.empty() && !quantity && !price; }
};

/// Where the next amount goes.
enum class Target {
    price,
    discount,
    shipping,
    owed,
    paid,
    total,
};

/// Walks over the phrases behind the verb and parts them into goods and what stands beside them.
class OrderWalk {
public:
    explicit OrderWalk(Reading &reading)
        : m_reading(reading)
    {
    }

    void walk(size_t from)
    {
        for (size_t i = from; i < m_reading.pieces().size(); ++i) {
            if (m_reading.isTaken(i)) {
                if (m_reading.pieces()[i].kind != Kind::word)
                    m_isNounOpen = m_item.noun.empty();
                continue;
            }
            step(i);
            if (m_isTail)
                break;
        }
        closeItem();
    }

    std::vector<SaidItem> items;
    std::optional<size_t> discount, discountPercent, shipping, owed, paid, total;
    std::vector<size_t> reducedWords; // "giảm còn": the total is what is left after a discount
    std::vector<size_t> owedWords, paidWords, discountWords, shippingWords;
    bool isFreeShipping = false;
    std::optional<size_t> freeShippingWords;
    bool isAllPaid = false;
    bool owesAll = false;

private:
    const Piece &piece(size_t i) const { return m_reading.pieces()[i]; }
    bool isBareWhole(size_t i) const { return piece(i).kind == Kind::number && !piece(i).isMoney(); }
    bool isSignAt(size_t i, char16_t sign) const
    {
        return i < m_reading.pieces().size() && piece(i).kind == Kind::sign && m_reading.tokens()[size_t(piece(i).from)].isSign(sign);
    }
    bool isMoneyAt(size_t i) const { return i < m_reading.pieces().size() && !m_reading.isTaken(i) && piece(i).isMoney(); }
    bool isTimesAt(size_t i) const
    {
        if (i >= m_reading.pieces().size())
            return false;
        const QString word = m_reading.tokens()[size_t(piece(i).from)].plain;
        return (piece(i).kind == Kind::word || piece(i).kind == Kind::sign) && (word == QLatin1String("x") || word == QLatin1String("*") || word == QStringLiteral("×"));
    }

    void step(size_t i)
    {
        switch (piece(i).kind) {
        case Kind::keyword: return stepKeyword(i);
        case Kind::quantity: return stepQuantity(i);
        case Kind::number: return piece(i).isMoney() ? stepMoney(i) : stepNumber(i);
        case Kind::percent:
            m_reading.take(i);
            discountPercent = i;
            m_target = Target::price;
            return;
        case Kind::sign: return stepSign(i);
        case Kind::word: return stepWord(i);
        default: return;
        }
    }

    void stepSign(size_t i)
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

    /// Whether a price comes for the goods at hand: an amount before they end and before what takes amounts of its own.
    bool isMoneyAhead(size_t from) const
    {
        for (size_t i = from; i < m_reading.pieces().size(); ++i) {
            if (isMoneyAt(i))
                return true;
            if (piece(i).kind == Kind::sign || piece(i).kind == Kind::quantity || (piece(i).kind == Kind::number && !piece(i).isMoney()))
                return false;
            if (piece(i).kind != Kind::keyword)
                continue;
            const Keyword keyword = piece(i).keyword;
            if (keyword == Keyword::discount || keyword == Keyword::shipping || keyword == Keyword::owe || keyword == Keyword::deposit || keyword == Keyword::pay
                || keyword == Keyword::andWord || keyword == Keyword::with)
                return false;
        }
        return false;
    }

    /// "150k/cái".
    void takeEachUnit(size_t i)
    {
        const size_t behind = i + 1;
        if (behind >= m_reading.pieces().size() || (piece(behind).kind != Kind::word && piece(behind).kind != Kind::quantity))
            return;
        m_reading.take(i);
        m_reading.take(behind);
        m_item.mode = PriceMode::each;
    }

    /// "3 x 150k", "áo x3".
    void stepTimes(size_t i)
    {
        m_reading.take(i);
        m_isTimes = true;
    }

    /// A comma or "và" ends goods that are whole; a comma within them doesn't.
    void separate()
    {
        m_target = Target::price;
        if (!m_item.noun.empty() && (m_item.quantity || m_item.price))
            closeItem();
        m_isNounOpen = true;
    }

    void stepKeyword(size_t i)
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
        case Keyword::receive:
            m_target = Target::paid;
            paidWords = {i};
            isPaidSaid = true;
            return;
        case Keyword::each: m_item.mode = PriceMode::each; return;
        case Keyword::total: m_target = Target::total; return;
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
            m_isTail = true;
            return;
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

    /// "size 38", "màu đỏ": with the goods.
    void takeSize(size_t i)
    {
        m_item.noun.push_back(i);
        const size_t behind = i + 1;
        if (behind < m_reading.pieces().size() && !m_reading.isTaken(behind) && (isBareWhole(behind) || piece(behind).kind == Kind::word)) {
            m_reading.take(behind);
            m_item.noun.push_back(behind);
        }
    }

    void stepQuantity(size_t i)
    {
        const bool isOne = piece(i).number.thousandths == Quantity::one;
        if (m_item.price && isOne && (i == *m_item.price + 1) && m_target == Target::price) { // 150k một cái
            m_reading.take(i);
            m_item.mode = PriceMode::each;
            return;
        }
        if (!m_item.noun.empty() && m_item.quantity && !m_item.price && piece(i).isMass && m_isNounOpen) { // 2 trà 500g 120k
            m_reading.take(i);
            m_item.noun.push_back(i);
            return;
        }
        setQuantity(i);
    }

    void setQuantity(size_t i)
    {
        if (m_item.quantity || m_item.price)
            closeItem();
        m_reading.take(i);
        m_item.quantity = i;
        m_isNounOpen = m_item.noun.empty();
        m_target = Target::price;
        m_isTimes = false;
    }

    void stepNumber(size_t i)
    {
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
        if (m_item.quantity && !m_item.price && m_isNounOpen && !isLarge && isMoneyAhead(i + 1)) {
            m_reading.take(i); // iphone 15 20tr
            m_item.noun.push_back(i);
            return;
        }
        const bool endsHere = i + 1 >= m_reading.pieces().size() || piece(i + 1).kind != Kind::word;
        if (!m_item.price && (isLarge || (m_item.quantity && endsHere)))
            return setPrice(i);
        if (!m_item.quantity && !m_item.price && (endsHere || isBeforeMoney))
            return setQuantity(i);
        setQuantity(i);
    }

    void stepMoney(size_t i)
    {
        if (m_target != Target::price)
            return setTarget(i);
        if (m_item.price) {
            // A second amount with nothing between: what it is must be asked; it stays as left over.
            return;
        }
        if (m_isTimes && m_item.quantity)
            m_item.mode = PriceMode::each;
        setPrice(i);
    }

    void setPrice(size_t i)
    {
        m_reading.take(i);
        m_item.price = i;
        m_isNounOpen = false;
        m_isTimes = false;
    }

    void setTarget(size_t i)
    {
        m_reading.take(i);
        switch (m_target) {
        case Target::discount: discount = i; break;
        case Target::shipping: shipping = i; break;
        case Target::owed:
            owed = i;
            owesAll = false;
            break;
        case Target::paid: paid = i; break;
        case Target::total: total = i; break;
        case Target::price: break;
        }
        m_target = Target::price;
    }

    void stepWord(size_t i)
    {
        if (isTimesAt(i) && (m_item.quantity || !m_item.noun.empty()) && i + 1 < m_reading.pieces().size() && piece(i + 1).kind == Kind::number)
            return stepTimes(i);
        if (isTimesAt(i) && m_item.quantity && m_item.noun.empty()) { // 3 x áo
            m_reading.take(i);
            return;
        }
        if (m_target != Target::price || m_item.price || !m_isNounOpen)
            return; // left over
        m_reading.take(i);
        m_item.noun.push_back(i);
    }

    void closeItem()
    {
        if (!m_item.isEmpty())
            items.push_back(std::move(m_item));
        m_item = {};
        m_isNounOpen = true;
        m_isTimes = false;
    }

public:
    bool isPaidSaid = false;
    std::optional<size_t> tailFrom() const { return m_tailFrom; }

private:
    Reading &m_reading;
    SaidItem m_item;
    Target m_target = Target::price;
    bool m_isNounOpen = true;
    bool m_isTimes = false;
    bool m_isTail = false;
    std::optional<size_t> m_tailFrom;
};

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
        const std::vector<KnownProduct> &chosen = exact.empty() ? found : exact;
        if (chosen.size() == 1)
            return takeProduct(chosen[0], exact.empty());
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
            m_reading.add(name, quantityText(*m_item.quantity), {}, true);
            return;
        }
        const Piece &piece = m_reading.pieces()[*m_said.quantity];
        m_item.quantity = Quantity{piece.number.thousandths};
        if (piece.number.other && *piece.number.other != piece.number.thousandths) {
            const auto given = m_reading.answer(name);
            const auto typed = given ? quantityFromTyping(*given, !given->contains(u'.')) : std::nullopt;
            if (typed)
                m_item.quantity = typed->quantity;
            else
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
            m_reading.ask(name, Why::priceMissing, {}, {}, {m_reading.span(*m_said.price)});
            return;
        }
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
            const bool fitsEach = *m_product->price == *amount;
            const bool fitsTotal = timesQuantity(*m_product->price) == amount;
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
        }
    } else if (!walk.reducedWords.empty() && walk.total && sum) {
        const auto left = reading.readMoney(field, *walk.total);
        if (!left || *sum < *left)
            return reading.ask(field, Why::amountOpen, {}, {}, spansOf(reading, walk.reducedWords, walk.total));
        entry.discount = Money::fromMinorUnits(sum->minorUnits() - left->minorUnits());
        reading.add(field, reading.money(entry.discount), spansOf(reading, walk.reducedWords, walk.total));
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

void readPaid(Reading &reading, const OrderWalk &walk)
{
    Entry &entry = reading.entry();
    const auto due = dueOf(entry);
    if (walk.owed) {
        const QString field = QStringLiteral("owed");
        const auto owed = reading.readMoney(field, *walk.owed);
        if (!owed)
            return;
        reading.add(field, reading.money(*owed), spansOf(reading, walk.owedWords, walk.owed));
        if (due && *due < *owed)
            return reading.ask(field, Why::owedTooMuch, {}, {reading.money(*due)}, spansOf(reading, walk.owedWords, walk.owed));
        if (due)
            entry.paid = Money::fromMinorUnits(due->minorUnits() - owed->minorUnits());
    } else if (walk.paid) {
        const QString field = QStringLiteral("paid");
        entry.paid = reading.readMoney(field, *walk.paid);
        if (entry.paid)
            reading.add(field, reading.money(*entry.paid), spansOf(reading, walk.paidWords, walk.paid));
        return;
    } else if (walk.owesAll) {
        entry.paid = Money();
        if (due)
            reading.add(QStringLiteral("owed"), reading.money(*due), spansOf(reading, walk.owedWords, std::nullopt));
        return;
    } else if (walk.isAllPaid) {
        entry.paid = due;
        if (due)
            reading.add(QStringLiteral("paid"), reading.money(*due), spansOf(reading, walk.paidWords, std::nullopt));
        return;
    }
    if (walk.owed && entry.paid)
        reading.add(QStringLiteral("paid"), reading.money(*entry.paid), spansOf(reading, walk.owedWords, walk.owed), true);
}

} // namespace

void readOrder(Reading &reading, std::optional<size_t> verb)
{
    Entry &entry = reading.entry();
    OrderWalk walk(reading);
    walk.walk(verb ? *verb + 1 : 0);
    // "tổng 450k" is the price of the only goods.
    if (walk.total && walk.items.size() == 1 && !walk.items[0].price) {
        walk.items[0].price = walk.total;
        walk.items[0].mode = PriceMode::total;
        walk.total.reset();
    }
    size_t number = 0;
    for (const SaidItem &said : walk.items)
        ItemMaker(reading, said, ++number).make();
    if (walk.items.empty())
        reading.ask(QStringLiteral("item1.product"), Why::productMissing);
    readDiscount(reading, walk);
    readShipping(reading, walk);
    readPaid(reading, walk);
    const auto sum = sumOf(entry.items);
    if (walk.total && walk.reducedWords.empty() && !walk.items.empty()) {
        const auto said = reading.readMoney(QStringLiteral("total"), *walk.total);
        const auto due = dueOf(entry);
        if (said && (!sum || (due && *due != *said)))
            reading.ask(QStringLiteral("total"), Why::amountOpen, due ? std::vector<Choice>{{reading.money(*due), QString()}} : std::vector<Choice>{});
    }
    if (const auto due = dueOf(entry))
        reading.add(QStringLiteral("total"), reading.money(*due), {});
    if (walk.tailFrom()) {
        const size_t from = *walk.tailFrom();
        entry.note = reading.typed(from, reading.pieces().size());
        reading.add(QStringLiteral("note"), entry.note, {reading.span(from, reading.pieces().size())});
        for (size_t i = from; i < reading.pieces().size(); ++i)
            reading.take(i);
    }
}

} // namespace somo::quick
