// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/message_text.h"

#include "core/base/text.h"
#include "core/customers/gender.h"

#include <algorithm>
#include <array>
#include <optional>

namespace somo::care {

namespace {

enum class MessageField {
    name,
    givenName,
    address,
    product,
    order,
    boughtOn,
    day,
    days,
    seller,
    shop,
};

struct MessageFieldName {
    MessageField field;
    QStringView vietnamese;
    QStringView english; // empty: a word that English doesn't have
};
constexpr std::array messageFields{
    MessageFieldName{MessageField::name, u"tên", u"name"},
    MessageFieldName{MessageField::givenName, u"tên gọi", u"given name"},
    MessageFieldName{MessageField::address, u"xưng hô", u""},
    MessageFieldName{MessageField::product, u"sản phẩm", u"product"},
    MessageFieldName{MessageField::order, u"đơn", u"order"},
    MessageFieldName{MessageField::boughtOn, u"ngày mua", u"bought on"},
    MessageFieldName{MessageField::day, u"ngày", u"day"},
    MessageFieldName{MessageField::days, u"số ngày", u"days"},
    MessageFieldName{MessageField::seller, u"người bán", u"seller"},
    MessageFieldName{MessageField::shop, u"cửa hàng", u"shop"},
};

std::optional<MessageField> messageField(const QString &written)
{
    const QString key = folded(written).trimmed();
    const auto found = std::ranges::find_if(messageFields, [&](const MessageFieldName &each) { return key == folded(each.vietnamese) || key == each.english; });
    return found == messageFields.end() || key.isEmpty() ? std::nullopt : std::optional(found->field);
}

/// A text cut at its fields: plain stretches with their doubled braces undone, and fields as they are written.
struct MessagePart {
    QString text;
    bool isField = false;
};

std::vector<MessagePart> messageParts(const QString &text)
{
    std::vector<MessagePart> parts;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == text[at];
        const qsizetype end = text[at] == u'{' && !isDoubled ? text.indexOf(u'}', at) : -1;
        if (end > at) {
            parts.push_back({plain, false});
            parts.push_back({text.mid(at + 1, end - at - 1), true});
            plain.clear();
            at = end;
            continue;
        }
        plain += text[at];
        if ((text[at] == u'{' || text[at] == u'}') && isDoubled)
            ++at;
    }
    parts.push_back({plain, false});
    return parts;
}

QString addressWord(const QString &gender)
{
    const QString key = genderKey(gender);
    if (key == u"male")
        return QStringLiteral("anh");
    if (key == u"female")
        return QStringLiteral("chị");
    return QStringLiteral("anh/chị");
}

QString messageValue(MessageField field, const MessageFacts &facts, const Formats &formats)
{
    const auto date = [&](Day day) { return day.isNull() ? QString() : formats.date(day); };
    switch (field) {
    case MessageField::name: return facts.name;
    case MessageField::givenName: return givenName(facts.name);
    case MessageField::address: return addressWord(facts.gender);
    case MessageField::product: return facts.product;
    case MessageField::order: return facts.orderCode;
    case MessageField::boughtOn: return date(facts.orderDay);
    case MessageField::day: return date(facts.day);
    case MessageField::days: return facts.days < 0 ? QString() : formats.count(facts.days);
    case MessageField::seller: return facts.seller;
    case MessageField::shop: return facts.book;
    }
    return {};
}

} // namespace

QStringList fieldsOf(const QString &text)
{
    QStringList fields;
    for (const MessagePart &part : messageParts(text)) {
        if (part.isField)
            fields += part.text;
    }
    return fields;
}

bool isKnownField(const QString &field)
{
    return messageField(field).has_value();
}

bool asksProduct(const QString &text)
{
    return std::ranges::any_of(fieldsOf(text), [](const QString &field) { return messageField(field) == MessageField::product; });
}

QStringList offeredFields(Language language)
{
    QStringList fields;
    for (const MessageFieldName &each : messageFields) {
        const QStringView name = language == Language::english && !each.english.isEmpty() ? each.english : each.vietnamese;
        fields += QLatin1Char('{') + name.toString() + QLatin1Char('}');
    }
    return fields;
}

bool bracesMatch(const QString &text)
{
    // What is left as plain text after fields and doubled braces are taken out has no brace of its own.
    QString rest = text;
    rest.remove(QStringLiteral("{{")).remove(QStringLiteral("}}"));
    int open = 0;
    for (const QChar letter : rest) {
        open += letter == u'{' ? 1 : letter == u'}' ? -1 : 0;
        if (open < 0 || open > 1)
            return false;
    }
    return open == 0;
}

FilledText filledText(const QString &text, const MessageFacts &facts, const Formats &formats)
{
    FilledText filled;
    for (const MessagePart &part : messageParts(text)) {
        if (!part.isField) {
            filled.text += part.text;
            continue;
        }
        const std::optional<MessageField> field = messageField(part.text);
        const QString value = field ? cleanText(messageValue(*field, facts, formats)) : QString();
        if (value.isEmpty() && !filled.missing.contains(part.text))
            filled.missing += part.text;
        filled.text += value;
    }
    filled.text = cleanText(filled.text);
    return filled;
}

} // namespace somo::care
