// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/book_targets.h"

#include "core/base/file_name.h"
#include "core/care/contact_address.h"
#include "core/care/message_text.h"
#include "core/care/script_json.h"
#include "core/commission/statement_json.h"
#include "core/customers/customer_filter_json.h"
#include "core/customers/own_field.h"
#include "core/storage/settings.h"
#include "core/storage/trail.h"
#include "core/words/command_words.h"

#include <QJsonDocument>

#include <cstdlib>

namespace somo::fuzz {

namespace {

void hold(bool held)
{
    if (!held)
        std::abort();
}

QByteArray documentBytes(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

QString documentText(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(documentBytes(data, size));
}

} // namespace

void fuzzScript(const std::uint8_t *data, std::size_t size)
{
    const Currency currency;
    const auto script = care::scriptFromJson(documentBytes(data, size), currency);
    if (!script)
        return;
    const auto again = care::scriptFromJson(care::scriptToJson(*script, currency), currency);
    hold(again.ok() && *again == *script);
}

void fuzzFilter(const std::uint8_t *data, std::size_t size)
{
    const auto filter = customers::filterFromJson(documentText(data, size));
    if (!filter)
        return;
    const auto again = customers::filterFromJson(customers::filterToJson(*filter));
    hold(again.ok() && *again == *filter);
}

/// A value for every key: what is taken reads back as the same.
void fuzzSetting(const std::uint8_t *data, std::size_t size)
{
    const QString value = documentText(data, size);
    for (const QString &key : settingKeys()) {
        BookSettings settings;
        if (!applySetting(settings, key, value))
            continue;
        BookSettings again = settings;
        hold(applySetting(again, key, settingText(settings, key)).ok() && again == settings);
    }
    if (const auto holidays = applyHolidays({}, value))
        hold(applyHolidays({}, holidaysText(*holidays)).ok());
    (void)lineFromJson(QJsonDocument::fromJson(documentBytes(data, size)).object(), 1);
}

void fuzzText(const std::uint8_t *data, std::size_t size)
{
    const QString text = documentText(data, size);
    const QString name = safeFileName(text);
    hold(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.') && safeFileName(name) == name);
    for (const care::Channel channel : {care::Channel::zalo, care::Channel::call, care::Channel::sms, care::Channel::email, care::Channel::visit}) {
        const QString url = care::contactAddress(channel, text.left(20), text, text, text, text).url;
        hold(url.isEmpty() || (care::isContactUrl(url) && !url.contains(u'\n') && !url.contains(u' ')));
    }
    care::MessageFacts facts;
    facts.name = facts.product = facts.seller = text;
    const Formats formats(Language::vietnamese, Currency{});
    // What fills a field is text: its braces ask for nothing.
    const care::FilledText filled = care::filledText(QStringLiteral("{tên}|{sản phẩm}"), facts, formats);
    hold(filled.text.contains(u'|'));
    (void)care::filledText(text, facts, formats);
    for (const char *kind : {"text", "number", "money", "date", "yesno", "choice"}) {
        OwnField field;
        field.kind = QString::fromLatin1(kind);
        field.choices = text.split(u',');
        if (const auto value = own_fields::fromText(field, text.left(40), Currency{}))
            (void)own_fields::toText(field, *value, Currency{});
    }
    const CommandWords words = wordsFromText(text);
    (void)words::commandText(words.code, words.args, Language::vietnamese);
}

} // namespace somo::fuzz
