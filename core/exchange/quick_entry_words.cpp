// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry_words.h"

#include <QCoreApplication>

#include <array>

namespace somo::quick {

namespace {

struct CodeWord {
    QStringView code;
    const char *source;
};

constexpr std::array fieldWords{
    CodeWord{u"kind", QT_TRANSLATE_NOOP("report", "kind")},
    CodeWord{u"customer", QT_TRANSLATE_NOOP("report", "customer")},
    CodeWord{u"phone", QT_TRANSLATE_NOOP("report", "phone")},
    CodeWord{u"date", QT_TRANSLATE_NOOP("report", "day")},
    CodeWord{u"due", QT_TRANSLATE_NOOP("report", "due on")},
    CodeWord{u"time", QT_TRANSLATE_NOOP("report", "time")},
    CodeWord{u"channel", QT_TRANSLATE_NOOP("report", "channel")},
    CodeWord{u"product", QT_TRANSLATE_NOOP("report", "goods")},
    CodeWord{u"quantity", QT_TRANSLATE_NOOP("report", "quantity")},
    CodeWord{u"each", QT_TRANSLATE_NOOP("report", "price of one")},
    CodeWord{u"price", QT_TRANSLATE_NOOP("report", "price")},
    CodeWord{u"amount", QT_TRANSLATE_NOOP("report", "amount")},
    CodeWord{u"total", QT_TRANSLATE_NOOP("report", "together")},
    CodeWord{u"discount", QT_TRANSLATE_NOOP("report", "discount")},
    CodeWord{u"shipping", QT_TRANSLATE_NOOP("report", "shipping")},
    CodeWord{u"paid", QT_TRANSLATE_NOOP("report", "paid")},
    CodeWord{u"owed", QT_TRANSLATE_NOOP("report", "still owed")},
    CodeWord{u"order", QT_TRANSLATE_NOOP("report", "order")},
    CodeWord{u"method", QT_TRANSLATE_NOOP("report", "paid by")},
    CodeWord{u"by", QT_TRANSLATE_NOOP("report", "whose promise")},
    CodeWord{u"action", QT_TRANSLATE_NOOP("report", "what")},
    CodeWord{u"category", QT_TRANSLATE_NOOP("report", "kind of expense")},
    CodeWord{u"note", QT_TRANSLATE_NOOP("report", "note")},
};

constexpr std::array valueWords{
    CodeWord{u"order", QT_TRANSLATE_NOOP("report", "order")},
    CodeWord{u"payment", QT_TRANSLATE_NOOP("report", "payment")},
    CodeWord{u"activity", QT_TRANSLATE_NOOP("report", "note or call")},
    CodeWord{u"promise", QT_TRANSLATE_NOOP("report", "promise")},
    CodeWord{u"expense", QT_TRANSLATE_NOOP("report", "expense")},
    CodeWord{u"call", QT_TRANSLATE_NOOP("report", "call")},
    CodeWord{u"message", QT_TRANSLATE_NOOP("report", "message")},
    CodeWord{u"visit", QT_TRANSLATE_NOOP("report", "visit")},
    CodeWord{u"meeting", QT_TRANSLATE_NOOP("report", "meeting")},
    CodeWord{u"note", QT_TRANSLATE_NOOP("report", "note")},
    CodeWord{u"delivery", QT_TRANSLATE_NOOP("report", "delivery")},
    CodeWord{u"other", QT_TRANSLATE_NOOP("report", "other")},
    CodeWord{u"us", QT_TRANSLATE_NOOP("report", "we promise the customer")},
    CodeWord{u"customer", QT_TRANSLATE_NOOP("report", "the customer promises us")},
    CodeWord{u"cash", QT_TRANSLATE_NOOP("report", "cash")},
    CodeWord{u"transfer", QT_TRANSLATE_NOOP("report", "bank transfer")},
    CodeWord{u"wallet", QT_TRANSLATE_NOOP("report", "wallet")},
    CodeWord{u"card", QT_TRANSLATE_NOOP("report", "card")},
    CodeWord{u"cod", QT_TRANSLATE_NOOP("report", "on delivery")},
    CodeWord{u"new", QT_TRANSLATE_NOOP("report", "new")},
    CodeWord{u"each", QT_TRANSLATE_NOOP("report", "for each")},
    CodeWord{u"total", QT_TRANSLATE_NOOP("report", "together")},
};

struct WhyWord {
    Why why;
    QStringView code;
    const char *source;
};

constexpr std::array whyWords{
    WhyWord{Why::kindOpen, u"kind_open", QT_TRANSLATE_NOOP("report", "What is to be written?")},
    WhyWord{Why::kindUnknown, u"kind_unknown", QT_TRANSLATE_NOOP("report", "What is to be written?")},
    WhyWord{Why::returnNotHere, u"return_not_here", QT_TRANSLATE_NOOP("report", "Goods that come back are entered at their order.")},
    WhyWord{Why::customerOpen, u"customer_open", QT_TRANSLATE_NOOP("report", "Which “%1”?")},
    WhyWord{Why::customerMissing, u"customer_missing", QT_TRANSLATE_NOOP("report", "Which customer?")},
    WhyWord{Why::customerUnknown, u"customer_unknown", QT_TRANSLATE_NOOP("report", "No customer is called “%1”. Who is it?")},
    WhyWord{Why::productOpen, u"product_open", QT_TRANSLATE_NOOP("report", "Which goods are “%1”?")},
    WhyWord{Why::productMissing, u"product_missing", QT_TRANSLATE_NOOP("report", "Which goods?")},
    WhyWord{Why::quantityOpen, u"quantity_open", QT_TRANSLATE_NOOP("report", "How many?")},
    WhyWord{Why::priceOpen, u"price_open", QT_TRANSLATE_NOOP("report", "Is %1 for each or together?")},
    WhyWord{Why::priceMissing, u"price_missing", QT_TRANSLATE_NOOP("report", "What do they cost?")},
    WhyWord{Why::amountOpen, u"amount_open", QT_TRANSLATE_NOOP("report", "Which amount?")},
    WhyWord{Why::amountRough, u"amount_rough", QT_TRANSLATE_NOOP("report", "How much exactly?")},
    WhyWord{Why::amountMissing, u"amount_missing", QT_TRANSLATE_NOOP("report", "How much?")},
    WhyWord{Why::thousandsAssumed, u"thousands_assumed", QT_TRANSLATE_NOOP("report", "Thousands, as it seems. Is that so?")},
    WhyWord{Why::dateOpen, u"date_open", QT_TRANSLATE_NOOP("report", "Which day?")},
    WhyWord{Why::dateUnknown, u"date_unknown", QT_TRANSLATE_NOOP("report", "Which day of the calendar is that?")},
    WhyWord{Why::dateMissing, u"date_missing", QT_TRANSLATE_NOOP("report", "By which day?")},
    WhyWord{Why::timeOpen, u"time_open", QT_TRANSLATE_NOOP("report", "In the morning or in the afternoon?")},
    WhyWord{Why::channelUnknown, u"channel_unknown", QT_TRANSLATE_NOOP("report", "Which channel?")},
    WhyWord{Why::orderOpen, u"order_open", QT_TRANSLATE_NOOP("report", "For which order?")},
    WhyWord{Why::orderUnknown, u"order_unknown", QT_TRANSLATE_NOOP("report", "There is no order “%1”. For which one?")},
    WhyWord{Why::orderMissing, u"order_missing", QT_TRANSLATE_NOOP("report", "For which order?")},
    WhyWord{Why::owedTooMuch, u"owed_too_much", QT_TRANSLATE_NOOP("report", "The whole order comes to %1. How much is owed?")},
    WhyWord{Why::paidTooMuch, u"paid_too_much", QT_TRANSLATE_NOOP("report", "The whole order comes to %1. How much was paid?")},
    WhyWord{Why::paymentTooMuch, u"payment_too_much", QT_TRANSLATE_NOOP("report", "Of that order %1 is still to be paid. How much came in?")},
    WhyWord{Why::discountTooMuch, u"discount_too_much", QT_TRANSLATE_NOOP("report", "The goods come to %1. How much is taken off?")},
    WhyWord{Why::foreignMoney, u"foreign_money", QT_TRANSLATE_NOOP("report", "That is another currency. How much is it in %1?")},
    WhyWord{Why::orderTaken, u"order_taken", QT_TRANSLATE_NOOP("report", "The book has an order “%1” already. Which code does this one get?")},
    WhyWord{Why::categoryOpen, u"category_open", QT_TRANSLATE_NOOP("report", "Which kind of expense?")},
    WhyWord{Why::leftOver, u"left_over", QT_TRANSLATE_NOOP("report", "What is “%1”? Keep it as a note?")},
};

template <typename List>
const char *sourceOf(const List &list, QStringView code)
{
    const auto found = std::ranges::find(list, code, &CodeWord::code);
    return found == list.end() ? nullptr : found->source;
}

bool isMoneyField(QStringView name)
{
    return name == u"each" || name == u"amount" || name == u"total" || name == u"discount" || name == u"shipping" || name == u"paid" || name == u"owed";
}

/// "product" of "item2.product".
QString partOf(const QString &field) { return field.mid(field.indexOf(u'.') + 1); }

QString valueText(const QString &part, const QString &value, const words::ReportWords &words)
{
    if (value.isEmpty())
        return {};
    const Formats &formats = words.formats();
    if (isMoneyField(part)) {
        const auto units = decimalFromText(value.toStdString(), formats.currency().decimals);
        return units ? formats.money(Money::fromMinorUnits(*units)) : value;
    }
    if (part == u"date" || part == u"due") {
        const auto day = Day::fromIso(value);
        return day ? formats.date(*day) : value;
    }
    if (part == u"quantity") {
        const auto thousandths = decimalFromText(value.toStdString(), 3);
        return thousandths ? formats.quantity(Quantity{*thousandths}) : value;
    }
    if (part == u"kind" || part == u"by" || part == u"action" || part == u"method" || part == u"price") {
        const char *source = sourceOf(valueWords, value);
        return source ? words.text(source) : value;
    }
    return value;
}

} // namespace

QString fieldName(const QString &field, const words::ReportWords &words)
{
    // Beside "together" of the whole order what a line comes to is called by a word of its own.
    const bool isLineTotal = field.startsWith(QLatin1String("item")) && partOf(field) == u"total";
    // What the customer will pay is told apart from what the order says itself.
    if (field == u"agreed.amount")
        return words.text(QT_TRANSLATE_NOOP("report", "the customer promises to pay"));
    if (field == u"agreed.due")
        return words.text(QT_TRANSLATE_NOOP("report", "and to pay by"));
    const char *source = isLineTotal ? QT_TRANSLATE_NOOP("report", "price of the line") : sourceOf(fieldWords, partOf(field));
    const QString name = source ? words.text(source) : field;
    if (!field.startsWith(QLatin1String("item")))
        return name;
    const QString number = field.mid(4, field.indexOf(u'.') - 4);
    return number == QLatin1String("1") ? name : name + u' ' + number;
}

QString fieldValue(const Field &field, const words::ReportWords &words)
{
    const QString part = partOf(field.name);
    const QString value = valueText(part, field.value, words);
    if (part == u"quantity" && !field.label.isEmpty())
        return value + u' ' + field.label;
    if (field.label.isEmpty())
        return value;
    if (field.value.isEmpty() && field.isAssumed)
        return words.text(QT_TRANSLATE_NOOP("report", "new: %1"), {field.label});
    return field.label;
}

QString questionText(const Question &question, const words::ReportWords &words)
{
    const auto found = std::ranges::find(whyWords, question.why, &WhyWord::why);
    QStringList args = question.args;
    const bool isAmount = question.why == Why::priceOpen || question.why == Why::owedTooMuch || question.why == Why::paidTooMuch || question.why == Why::discountTooMuch;
    if (isAmount && !args.isEmpty())
        args[0] = valueText(QStringLiteral("amount"), args[0], words);
    return words.text(found->source, args);
}

QString choiceText(const Question &question, const Choice &choice, const words::ReportWords &words)
{
    const QString part = partOf(question.field);
    const QString value = valueText(part, choice.value, words);
    if (choice.label.isEmpty())
        return value;
    if (part == u"price")
        return words.text(QT_TRANSLATE_NOOP("report", "%1 (comes to %2)"), {value, valueText(QStringLiteral("amount"), choice.label, words)});
    if (part == u"order")
        return words.text(QT_TRANSLATE_NOOP("report", "%1 (%2 open)"), {choice.value, valueText(QStringLiteral("amount"), choice.label, words)});
    if (choice.value == QLatin1String("new"))
        return words.text(QT_TRANSLATE_NOOP("report", "new: %1"), {choice.label});
    return choice.label + QStringLiteral(" · ") + choice.value;
}

QString envelopeSentence(const QString &category, Money left, Money envelope, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    if (left < Money())
        return words.text(QT_TRANSLATE_NOOP("report", "%1: %2 over the %3 of this month."), {category, formats.money(-left), formats.money(envelope)});
    return words.text(QT_TRANSLATE_NOOP("report", "%1: %2 left of the %3 of this month."), {category, formats.money(left), formats.money(envelope)});
}

QString whyText(Why why) { return std::ranges::find(whyWords, why, &WhyWord::why)->code.toString(); }

} // namespace somo::quick
