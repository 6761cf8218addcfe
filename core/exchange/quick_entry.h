// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/exchange/quick_text.h"
#include "core/base/money.h"

#include <QMap>

namespace somo::quick {

enum class EntryKind {
    order,
    payment,
    activity,
    promise,
    expense,
};
/// "order", "payment", "activity", "promise", "expense".
QString entryKindText(EntryKind kind);
std::optional<EntryKind> entryKindFromText(QStringView text);

/// A row of the book that words can mean.
struct Known {
    qint64 id = 0;
    QString code;
    QString name;
};
struct KnownProduct : Known {
    QString unit;
    std::optional<Money> price; // of one, today
};
struct KnownOrder : Known {
    Money due; // what is still to be paid
    qint64 customer = 0; // whose it is, where that is known
    QString customerCode, customerName;
};

/// What the grammar asks the book: names only, no database in sight.
class Names {
public:
    virtual ~Names() = default;
    /// Customers whose folded names hold every one of these folded words as whole words; at most a dozen.
    virtual std::vector<Known> customers(const QString &words) = 0;
    virtual std::vector<Known> customersByPhone(const QString &normalised) = 0;
    virtual std::vector<KnownProduct> products(const QString &words) = 0;
    virtual std::vector<Known> channels() = 0;
    /// Whether the customer has a phone.
    virtual bool hasPhone(qint64) { return false; }
    /// Whether a phone typed beside the customer may become theirs: they have none, nor one that is hidden here.
    virtual bool takesPhone(qint64) { return false; }
    /// By code as typed; also "DH12" for DH-0012.
    virtual std::vector<KnownOrder> orders(const QString &code) = 0;
    /// Those of the customer that are not paid in full, the oldest first.
    virtual std::vector<KnownOrder> unpaidOrders(qint64 customer) = 0;
    virtual std::vector<Known> categories() = 0;
    /// The category that earlier corrections gave one of these folded words; 0 for none.
    virtual qint64 categoryOf(const QStringList &words) = 0;
};

/// Why something is asked. The sentence stands in quick_entry_words.
enum class Why {
    kindOpen, // the words fit more than one kind of entry
    kindUnknown,
    returnNotHere, // goods that come back are entered at their order
    customerOpen, // several of that name
    customerMissing,
    customerUnknown, // nobody of that name; only where a new one is no way out
    productOpen,
    productMissing,
    quantityOpen, // 1.500
    priceOpen, // each or together
    priceMissing,
    amountOpen, // two readings
    amountRough, // about so much
    amountMissing,
    thousandsAssumed, // 200 taken for 200.000
    dateOpen,
    dateUnknown, // lunar, "one of these days"
    dateMissing,
    timeOpen,
    channelUnknown,
    orderOpen,
    orderUnknown,
    orderMissing,
    owedTooMuch,
    paidTooMuch,
    paymentTooMuch, // more than is left of the order
    discountTooMuch, // more than the goods cost
    foreignMoney, // $50
    orderTaken, // the code of a new order is another's
    categoryOpen,
    leftOver, // words that fit nowhere
};

struct Choice {
    QString value; // what an answer says to take it
    QString label; // a code, a name, an amount: data, never a sentence
};

/// Something open, beside its field.
struct Question {
    QString field;
    Why why = Why::kindOpen;
    std::vector<Choice> choices;
    QStringList args;
    std::vector<Span> from; // the words that leave it open; none where nothing was said
};

/// One thing understood: a stable name, a canonical value (cli.md: amounts in major units, ISO days), its words.
struct Field {
    QString name;
    QString value;
    QString label; // for people where the value is a code
    std::vector<Span> from;
    bool isAssumed = false; // taken without the words saying so in full
};

struct Item {
    ProductId product; // 0: a new one of that name
    QString name;
    QString unit;
    std::optional<Quantity> quantity;
    std::optional<Money> total; // of the line
    bool isNew = false;
};

/// What a customer promises to pay beside an order: "…, mai trả 200k".
struct AgreedPayment {
    Day due;
    std::optional<Money> amount; // nothing: no figure was said
    QString words;
};

/// An entry as understood so far. It can be written when nothing is open.
struct Entry {
    std::optional<EntryKind> kind;
    std::vector<Field> fields;
    std::vector<Question> questions;
    std::vector<Span> leftOver; // what no field came from

    // What is written.
    CustomerId customer;
    QString newCustomer; // a name, where nobody of it is in the book
    QString phone; // as typed
    bool addsPhone = false; // it becomes the customer's, who has none
    Day day;
    std::optional<int> minute;
    ChannelId channel;
    std::vector<Item> items;
    Money discount, shipping;
    std::optional<Money> paid; // of an order
    std::optional<AgreedPayment> agreed; // of an order
    std::optional<Money> amount; // of a payment (below 0: a refund) or an expense
    OrderId order;
    QString orderCode; // of a new order, where one was said
    QString method;
    QString action; // call, message, visit, meeting, note; of a promise also delivery, payment, other
    bool isByCustomer = false; // who promised
    qint64 category = 0;
    QString newCategory; // a name answered that no category has
    QString note;

    bool isReady() const { return kind.has_value() && questions.empty(); }
    const Field *field(QStringView name) const;
};

/// What a reading depends on besides the text.
struct Setting {
    Day today;
    Currency currency;
};

/// Answers by field: "kind" → "expense", "customer" → a code, "new" or "none", "item1.price" → "each" or "total", …
using Answers = QMap<QString, QString>;

/// Reads one line. Never guesses silently: what words don't say in full is marked or asked. Pure but for `names`.
Entry read(QStringView text, const Setting &setting, Names &names, const Answers &answers = {});

/// The longest text that is read; more is no entry of one line.
constexpr qsizetype longestText = 1000;

} // namespace somo::quick
