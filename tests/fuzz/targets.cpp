// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "tests/fuzz/book_targets.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_json.h"
#include "core/commission/received_match.h"
#include "core/exchange/calendar_file.h"
#include "core/exchange/contact_source.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/html_entities.h"
#include "core/exchange/html_table.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/quick_entry.h"
#include "core/exchange/received_reader.h"
#include "core/exchange/sheet_values.h"
#include "core/exchange/text_decoder.h"
#include "core/exchange/value_parse.h"
#include "core/exchange/vcard_writer.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/stored_zip.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace somo::fuzz {

namespace {

/// A promise of a parser; abort() is what fuzzers and tests take as a failure.
void promise(bool kept)
{
    if (!kept)
        std::abort();
}

QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

std::string_view textOf(const std::uint8_t *data, std::size_t size) { return {reinterpret_cast<const char *>(data), size}; }

/// Reads a table twice: what comes must be the same, valid UTF-8, with row numbers that rise.
void readRows(const QByteArray &bytes, const FileLayout &layout)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto source = openRows(buffer, layout, QStringLiteral("fuzz"));
    if (!source)
        return;
    std::array<size_t, 2> cells{};
    for (size_t &count : cells) {
        promise((*source)->restart().ok());
        SourceRow row;
        qint64 last = 0;
        for (;;) {
            const auto more = (*source)->next(row);
            if (!more || !more.value())
                break;
            promise(row.number > last);
            last = row.number;
            for (const std::string_view cell : row.cells)
                promise(validUtf8Length(cell) == cell.size());
            count += row.cells.size();
        }
    }
    promise(cells[0] == cells[1]);
}

void fuzzCsv(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (bytes.startsWith("PK\x03\x04"))
        return;
    readRows(bytes, {});
    FileLayout odd;
    odd.delimiter = "+|";
    odd.rowEnd = "&|\n";
    odd.encoding = Encoding::utf8;
    readRows(bytes, odd);
}

void fuzzDecoder(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Encoding found = detectEncoding(buffer);
    for (const Encoding encoding : {found, Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::windows1258, Encoding::windows1252, Encoding::tcvn3, Encoding::vni}) {
        std::array<std::string, 2> texts; // however the blocks are cut
        for (size_t i = 0; i < texts.size(); ++i) {
            TextDecoder decoder(buffer, encoding);
            TextDecoder::State state = decoder.restart();
            while (state == TextDecoder::State::more)
                state = decoder.read(texts[i], i == 0 ? 5 : 4096);
            promise(validUtf8Length(texts[i]) == texts[i].size());
        }
        promise(texts[0] == texts[1]);
    }
    const std::string clean = cleanUtf8(textOf(data, size));
    promise(cleanUtf8(clean) == clean);
    (void)personSortKey(QString::fromUtf8(bytes));
    (void)folded(QString::fromUtf8(bytes));
}

void fuzzSheet(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray strings = "<si><t>one</t></si><si><r><t>two</t></r></si>";
    static const QByteArray styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>";
    readRows(test::workbook(bytesOf(data, size), strings, styles), {});
}

/// A workbook of which each part is the fuzzer's own: rows, shared strings, styles, workbook, relations; a byte 1 between.
void fuzzWorkbook(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayList parts = bytesOf(data, size).split('\x01');
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relation = "' Type='" + types;
    const QByteArray usual = "<Relationships><Relationship Id='r1" + relation + "/worksheet' Target='s1.xml'/><Relationship Id='r2" + relation
        + "/worksheet' Target='s2.xml'/><Relationship Id='r3" + relation + "/sharedStrings' Target='t.xml'/><Relationship Id='r4" + relation
        + "/styles' Target='f.xml'/></Relationships>";
    const QByteArray sheets = "<workbook xmlns:r='r'><sheets><sheet name='Data' sheetId='1' r:id='r1'/><sheet name='Data 2' sheetId='2' r:id='r2'/></sheets></workbook>";
    const QByteArray rows = "<worksheet><sheetData>" + parts[0] + "</sheetData></worksheet>";
    const QByteArray zip = test::storedZip({
        {"_rels/.rels", "<Relationships><Relationship Id='r1" + relation + "/officeDocument' Target='xl/w.xml'/></Relationships>"},
        {"xl/w.xml", parts.value(3, sheets)},
        {"xl/_rels/w.xml.rels", parts.value(4, usual)},
        {"xl/s1.xml", rows},
        {"xl/s2.xml", rows},
        {"xl/t.xml", "<sst>" + parts.value(1) + "</sst>"},
        {"xl/f.xml", "<styleSheet>" + parts.value(2) + "</styleSheet>"},
    });
    readRows(zip, {});
    FileLayout all; // its sheets read one behind the other: row numbers begin anew, so only that it ends is looked at
    all.sheetName = QStringLiteral("Data*");
    QBuffer buffer;
    buffer.setData(zip);
    buffer.open(QIODevice::ReadOnly);
    const auto chain = openRows(buffer, all, QStringLiteral("fuzz"));
    if (!chain)
        return;
    SourceRow row;
    for (auto more = (*chain)->next(row); more && *more; more = (*chain)->next(row))
        ;
}

/// Every entry of an archive unpacked to its end, or refused; nothing beyond what the program reads of one.
void fuzzArchive(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 most = 8LL * 1024 * 1024;
    QBuffer buffer;
    buffer.setData(bytesOf(data, size));
    buffer.open(QIODevice::ReadOnly);
    const auto archive = ZipArchive::open(buffer);
    if (!archive)
        return;
    int looked = 0;
    for (const QByteArray &name : (*archive)->names()) {
        promise((*archive)->contains(name));
        const auto whole = (*archive)->readAll(name, most);
        promise(!whole || whole->size() <= most);
        promise((*archive)->progress() >= 0 && (*archive)->progress() <= 1);
        if (++looked == 30)
            return;
    }
}

void fuzzZip(const std::uint8_t *data, std::size_t size) { readRows("PK\x03\x04" + bytesOf(data, size).mid(4), {}); }

/// A page through the reader, and through its parser in small pieces: the rows are the same.
void fuzzHtml(const std::uint8_t *data, std::size_t size)
{
    readRows("<html>" + bytesOf(data, size), {});
    std::array<size_t, 2> rows{};
    std::array<HtmlTable::Fault, 2> faults{};
    std::string_view text = textOf(data, size);
    text = text.substr(0, validUtf8Length(text));
    for (size_t pass = 0; pass < rows.size(); ++pass) {
        HtmlTable table;
        const size_t block = pass == 0 ? std::max<size_t>(text.size(), 1) : 3;
        for (size_t at = 0; at < text.size(); at += block)
            table.read(text.substr(at, block), false);
        table.read({}, true);
        faults[pass] = table.fault();
        for (SourceRow row; !table.rows().isEmpty(); ++rows[pass])
            table.rows().take(row);
    }
    promise(faults[0] == faults[1]);
    promise(rows[0] == rows[1] || faults[0] != HtmlTable::Fault::none);
}

void fuzzSpreadsheetMl(const std::uint8_t *data, std::size_t size)
{
    readRows("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='s'>" + bytesOf(data, size) + "</Workbook>", {});
}

void fuzzFormats(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    (void)numberStyleOf(text);
    (void)isoDateText(text);
    (void)elapsedText(text);
    (void)serialDateText(text, size % 2 == 0);
    std::string decoded(text.substr(0, validUtf8Length(text)));
    decodeSheetText(decoded, 0);
    promise(validUtf8Length(decoded) == decoded.size());
    std::string html;
    appendHtmlText(html, text.substr(0, validUtf8Length(text)));
    promise(validUtf8Length(html) == html.size());
}

void fuzzProfile(const std::uint8_t *data, std::size_t size)
{
    const auto profile = profileFromJson(bytesOf(data, size));
    if (!profile)
        return;
    const auto again = profileFromJson(profileToJson(*profile));
    promise(again.ok() && *again == *profile);
}

void fuzzPolicy(const std::uint8_t *data, std::size_t size)
{
    const auto policy = policyFromJson(bytesOf(data, size), {});
    if (!policy || !checkPolicy(*policy))
        return;
    const auto again = policyFromJson(policyToJson(*policy, {}), {});
    promise(again.ok() && *again == *policy);
}

bool isCanonical(std::string_view number)
{
    if (number.starts_with('-'))
        number.remove_prefix(1);
    const size_t point = number.find('.');
    const auto digits = [](std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; };
    return digits(number.substr(0, point)) && (point == std::string_view::npos || digits(number.substr(point + 1)));
}

void fuzzValue(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = textOf(data, size);
    for (const NumberReading reading : {NumberReading::pointDecimal, NumberReading::commaDecimal, NumberReading::thousands,
                                        NumberReading::conflicting, NumberReading::strictPoint, NumberReading::strictComma}) {
        if (const auto number = parseNumber(text, reading, true)) {
            promise(isCanonical(*number));
            promise(parseNumber(*number, NumberReading::strictPoint) == number || number->size() > 15);
        }
    }
    for (const DateReading reading : {DateReading::dayFirst, DateReading::monthFirst, DateReading::conflicting}) {
        // Which years a book takes is asked later, so that the message can name the day.
        if (const auto date = parseDate(text, reading))
            promise(date->minutes < 24 * 60 && (date->day.isNull() || Day::fromIso(date->day.toIso()) == date->day));
    }
    if (const auto shares = parseShares(text)) {
        qint64 sum = 0;
        for (const ShareValue &share : *shares)
            sum += share.share.millionths;
        promise(sum == Rate::whole);
    }
    const QString typed = QString::fromUtf8(text.data(), qsizetype(text.size()));
    (void)parseTypedAmount(typed, Currency{});
    (void)parseTypedAmount(typed, Currency{QStringLiteral("USD"), 2});
    if (const auto pattern = DatePattern::fromText(typed.left(typed.size() / 2)))
        (void)pattern->parse(text.substr(text.size() / 2));
    NumberEvidence numbers;
    numbers.add(text);
    DateEvidence dates;
    dates.add(text);
}

/// Whole or not at all, and twice the same.
void fuzzReceived(const std::uint8_t *data, std::size_t size)
{
    QBuffer buffer;
    buffer.setData(bytesOf(data, size));
    buffer.open(QIODevice::ReadOnly);
    for (const bool isMapped : {false, true}) {
        ReceivedOptions options;
        if (isMapped)
            options.mapping = {{ReceivedField::order, ColumnRef(1)}, {ReceivedField::amount, ColumnRef(2)}, {ReceivedField::base, std::nullopt}};
        const auto first = readReceived(buffer, QStringLiteral("fuzz"), options);
        const auto again = readReceived(buffer, QStringLiteral("fuzz"), options);
        promise(first.ok() == again.ok());
        if (!first)
            continue;
        promise(first->statement.lines.size() == again->statement.lines.size() && first->statement.sum == again->statement.sum);
        promise(first->isWhole() == !first->statement.lines.empty());
        Int128 sum = 0;
        qint64 row = 0;
        for (const ReceivedLine &line : first->statement.lines) {
            promise(line.row > row);
            row = line.row;
            sum += line.amount.value_or(Money()).minorUnits();
            (void)CodeKeys::of(line.order);
        }
        promise(sum == first->statement.sum.minorUnits());
    }
}

void fuzzPhone(const std::uint8_t *data, std::size_t size)
{
    const auto phone = normalisedPhone(QString::fromUtf8(bytesOf(data, size)));
    if (!phone)
        return;
    promise(phone->startsWith(u'+') && phone->size() >= 8 && phone->size() <= 16);
    promise(normalisedPhone(*phone) == phone);
}

/// What was read is written and read again: the same, in both versions but for what version 3 can't say.
void fuzzVcard(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readRows("BEGIN:VCARD\n" + bytes, {});
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer);
    qint64 last = 0;
    for (;;) {
        const auto read = reader.next();
        if (!read || !read->has_value())
            return;
        promise(read->value().line > last);
        last = read->value().line;
        const Contact &contact = read->value().contact;
        (void)contactCells(contact);
        const QByteArray written = vcardOf(contact, VcardVersion::v4);
        for (const QByteArray &line : written.split('\n'))
            promise(line.size() <= 76 && validUtf8Length({line.constData(), size_t(line.size())}) == size_t(line.size()));
        QBuffer again;
        again.setData(written);
        again.open(QIODevice::ReadOnly);
        VcardReader second(again);
        const auto back = second.next();
        promise(back.ok() && back->has_value());
        promise(back->value().contact.phones.size() == contact.phones.size() && back->value().contact.birthday == contact.birthday);
    }
}

/// Whatever a promise says, its calendar stays one with one entry: no line of the text becomes a line of the file.
void fuzzCalendar(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    CalendarEntry entry;
    entry.uid = QStringLiteral("1@fuzz.somo");
    entry.summary = text.left(text.size() / 2);
    entry.description = text;
    entry.categories = text.split(u',').mid(0, 3);
    entry.day = Day::fromNumber(20261105);
    if (size % 2 == 0)
        entry.minute = int(size % (24 * 60));
    entry.alarm = -15;
    const auto file = calendarFile({entry}, {text.left(20), 420, 0});
    if (!file)
        return;
    promise(file->startsWith("BEGIN:VCALENDAR\r\n") && file->endsWith("END:VCALENDAR\r\n"));
    promise(file->count("\nBEGIN:VEVENT\r\n") == 1 && file->count("\nEND:VEVENT\r\n") == 1 && file->count("\nBEGIN:VALARM\r\n") == 1);
    for (const QByteArray &line : file->split('\n'))
        promise(line.size() <= 76); // with its \r
}

/// A book of no names but one of each: every question that a line can raise comes up.
class FuzzNames : public quick::Names {
public:
    std::vector<quick::Known> customers(const QString &words) override { return {{1, QStringLiteral("KH"), words}}; }
    std::vector<quick::Known> customersByPhone(const QString &) override { return {}; }
    std::vector<quick::KnownProduct> products(const QString &) override { return {}; }
    std::vector<quick::Known> channels() override { return {{1, QStringLiteral("shopee"), QStringLiteral("Shopee")}}; }
    std::vector<quick::KnownOrder> orders(const QString &) override { return {}; }
    std::vector<quick::KnownOrder> unpaidOrders(qint64) override { return {}; }
    std::vector<quick::Known> categories() override { return {}; }
    qint64 categoryOf(const QStringList &) override { return 0; }
};

/// Every span lies in the line, every value that is money is one, and twice the same. Behind the first line stand answers,
/// "field=value" each.
void fuzzQuick(const std::uint8_t *data, std::size_t size)
{
    QStringList lines = QString::fromUtf8(bytesOf(data, size)).split(u'\n');
    const QString typed = lines.takeFirst();
    quick::Answers answers;
    for (const QString &line : lines.mid(0, 20)) {
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            answers[line.left(equals)] = line.mid(equals + 1);
    }
    FuzzNames names;
    const quick::Setting setting{Day::fromNumber(20261105), Currency{}};
    const quick::Entry first = quick::read(typed, setting, names, answers);
    const quick::Entry again = quick::read(typed, setting, names, answers);
    promise(first.kind == again.kind && first.fields.size() == again.fields.size() && first.questions.size() == again.questions.size());
    for (const quick::Field &field : first.fields) {
        for (const quick::Span &span : field.from)
            promise(span.from >= 0 && span.length > 0 && span.end() <= typed.size());
    }
    for (const quick::Item &item : first.items)
        promise(!item.quantity || item.quantity->thousandths >= 0);
    if (first.isReady())
        promise(!first.day.isNull());
}

constexpr std::array all{
    Target{"csv", fuzzCsv}, Target{"decoder", fuzzDecoder}, Target{"sheet", fuzzSheet}, Target{"zip", fuzzZip},
    Target{"profile", fuzzProfile}, Target{"policy", fuzzPolicy}, Target{"value", fuzzValue}, Target{"phone", fuzzPhone},
    Target{"received", fuzzReceived}, Target{"vcard", fuzzVcard}, Target{"html", fuzzHtml}, Target{"spreadsheetml", fuzzSpreadsheetMl},
    Target{"formats", fuzzFormats}, Target{"quick", fuzzQuick}, Target{"workbook", fuzzWorkbook}, Target{"archive", fuzzArchive},
    Target{"calendar", fuzzCalendar}, Target{"book", fuzzBook}, Target{"pages", fuzzPages}, Target{"script", fuzzScript},
    Target{"filter", fuzzFilter}, Target{"setting", fuzzSetting}, Target{"text", fuzzText},
};

} // namespace

std::span<const Target> targets() { return all; }

} // namespace somo::fuzz
