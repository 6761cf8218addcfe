// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/staged_row.h"

#include "core/exchange/import_dictionary.h"
#include "core/orders/order.h"
#include "core/service/activity_store.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace somo {

namespace {

std::optional<qint64> integerOf(std::string_view text)
{
    qint64 value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<qint64> statusOf(std::string_view text)
{
    constexpr std::array<std::string_view, 5> words{"draft", "confirmed", "shipped", "completed", "cancelled"};
    for (size_t i = 0; i < words.size(); ++i) {
        if (words[i] == text)
            return qint64(i);
    }
    return std::nullopt;
}

/// Texts that are no name of anything: people write into them what they like.
constexpr std::array freeTexts{Field::orderReference, Field::orderNote, Field::customerAddress, Field::customerNote, Field::targetFilter};
constexpr std::array serviceNotes{Field::activityNote, Field::expenseNote, Field::dealNextStep, Field::dealLostNote, Field::dealNote};
constexpr size_t longestFreeText = 100'000; // bytes

/// How many letters of a text its first bytes hold; it has more than these.
qsizetype lettersWithin(std::string_view text, size_t bytes)
{
    const auto goesOn = [](char byte) { return (quint8(byte) & 0xC0) == 0x80; };
    while (bytes > 0 && goesOn(text[bytes]))
        --bytes;
    return toText(text.substr(0, bytes)).size();
}

} // namespace

bool isNumeric(FieldType type)
{
    switch (type) {
    case FieldType::date:
    case FieldType::time:
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::integer:
    case FieldType::birthday:
    case FieldType::status: return true;
    case FieldType::text:
    case FieldType::code:
    case FieldType::phone:
    case FieldType::number: // its unit hangs on another field
    case FieldType::shares:
    case FieldType::yesNo:
    case FieldType::subject: return false;
    }
    return false;
}

StagedCodec::StagedCodec(int currencyDecimals)
    : m_currencyDecimals(currencyDecimals)
{
}

Result<qint64> StagedCodec::numberOf(Field field, std::string_view canonical) const
{
    std::optional<qint64> value;
    switch (fieldType(field)) {
    case FieldType::amount: value = decimalFromText(canonical, m_currencyDecimals); break;
    case FieldType::price: value = decimalFromText(canonical, m_currencyDecimals + 4); break;
    case FieldType::quantity:
        value = exactDecimalFromText(canonical, 3);
        if (!value && decimalFromText(canonical, 3))
            return failure(ErrorCode::tooManyDecimals, {QStringLiteral("3")});
        break;
    case FieldType::date:
        value = integerOf(canonical);
        if (value && (Day::fromNumber(int(*value)) < firstKnownDay || lastKnownDay < Day::fromNumber(int(*value))))
            return failure(ErrorCode::dateOutOfRange, {Day::fromNumber(int(*value)).toIso()});
        break;
    case FieldType::status: value = statusOf(canonical); break;
    default: value = integerOf(canonical); break;
    }
    if (!value)
        return failure(ErrorCode::numberTooLarge);
    return *value;
}

Status StagedCodec::checkLength(Field field, std::string_view text)
{
    if (text.size() <= size_t(longestServiceNote))
        return success(); // no limit is lower, and no letter has less than a byte
    const auto tooLong = [text](qsizetype letters) {
        constexpr qsizetype shown = 20;
        return Status(failure(ErrorCode::textTooLong, {toText(text).left(shown), QString::number(letters)}));
    };
    if (std::ranges::find(freeTexts, field) != freeTexts.end())
        return text.size() <= longestFreeText ? success() : tooLong(lettersWithin(text, longestFreeText));
    const bool isNote = std::ranges::find(serviceNotes, field) != serviceNotes.end();
    const qsizetype longest = isNote ? longestServiceNote : longestRowName;
    return toText(text).size() <= longest ? success() : tooLong(longest);
}

Status StagedCodec::encode(const Mapper &mapper, std::span<const Field> fields, std::string &out) const
{
    const MappedRow &row = mapper.row();
    for (const Field field : fields) {
        const std::string_view text = row[field];
        if (text.empty())
            continue;
        out += char(field);
        if (isNumeric(fieldType(field))) {
            const Result<qint64> number = numberOf(field, text);
            if (!number) {
                Error error = number.error();
                error.place = {{}, row.row, mapper.columnName(field), mapper.rawValue(field)};
                return error;
            }
            char bytes[sizeof(qint64)];
            std::memcpy(bytes, &*number, sizeof bytes);
            out.append(bytes, sizeof bytes);
            continue;
        }
        if (const Status fits = checkLength(field, text); !fits) {
            Error error = fits.error();
            error.place = {{}, row.row, mapper.columnName(field), error.args.first()};
            return error;
        }
        const quint32 size = quint32(text.size());
        char bytes[sizeof size];
        std::memcpy(bytes, &size, sizeof bytes);
        out.append(bytes, sizeof bytes).append(text);
    }
    return success();
}

void decodeStaged(std::string_view payload, Cells &cells)
{
    cells.fill(Cell());
    const char *at = payload.data();
    const char *end = at + payload.size();
    while (at < end) {
        const Field field = Field(quint8(*at++));
        Cell &cell = cells[size_t(field)];
        cell.present = true;
        if (isNumeric(fieldType(field))) {
            std::memcpy(&cell.number, at, sizeof cell.number);
            at += sizeof cell.number;
            continue;
        }
        quint32 size = 0;
        std::memcpy(&size, at, sizeof size);
        at += sizeof size;
        cell.text = {at, size};
        at += size;
    }
}

} // namespace somo
