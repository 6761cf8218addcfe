// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"

#include "core/exchange/contact_source.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/html_reader.h"
#include "core/exchange/sheet_chain.h"
#include "core/exchange/spreadsheet_xml.h"
#include "core/exchange/xlsx_reader.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace somo {

namespace {

struct EncodingName {
    Encoding encoding;
    QStringView name;
};
constexpr std::array encodingNames{
    EncodingName{Encoding::automatic, u"auto"},
    EncodingName{Encoding::utf8, u"utf-8"},
    EncodingName{Encoding::utf16le, u"utf-16le"},
    EncodingName{Encoding::utf16be, u"utf-16be"},
    EncodingName{Encoding::windows1258, u"windows-1258"},
    EncodingName{Encoding::windows1252, u"windows-1252"},
    EncodingName{Encoding::tcvn3, u"tcvn3"},
    EncodingName{Encoding::vni, u"vni"},
    EncodingName{Encoding::utf8, u"utf8"},
    EncodingName{Encoding::utf8, u"utf-8-sig"},
    EncodingName{Encoding::utf16le, u"utf-16"},
    EncodingName{Encoding::windows1258, u"cp1258"},
    EncodingName{Encoding::windows1252, u"cp1252"},
    // Every program that writes "Latin 1" means Microsoft's code page, which only adds signs to it.
    EncodingName{Encoding::windows1252, u"iso-8859-1"},
    EncodingName{Encoding::windows1252, u"latin1"},
    EncodingName{Encoding::utf8, u"ascii"},
};

/// What Microsoft's compound files (before 2007, and encrypted ones) start with.
constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

bool holds(QIODevice &device, const QByteArray &pattern)
{
    QByteArray window;
    while (!device.atEnd()) {
        const QByteArray block = device.read(256 * 1024);
        if (block.isEmpty())
            break;
        window = window.right(pattern.size() - 1) + block;
        if (window.contains(pattern))
            return true;
    }
    return false;
}

/// UTF-16LE, as stream names stand in a compound file.
QByteArray wide(QByteArrayView ascii)
{
    QByteArray bytes;
    for (const char c : ascii)
        bytes.append(c).append('\0');
    return bytes;
}

enum class Content {
    text,
    workbook,
    html,
    spreadsheetXml,
};

/// The beginning as plain letters: without a byte order mark, without the zero bytes of UTF-16, in lower case.
QByteArray startOf(const QByteArray &bytes)
{
    QByteArray start = bytes;
    for (const QByteArrayView mark : {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (start.startsWith(mark))
            start.remove(0, mark.size());
    }
    start.replace(QByteArrayView("\0", 1), QByteArrayView());
    return start.trimmed().toLower();
}

Result<Content> markupIn(const QByteArray &start)
{
    if (start.startsWith("mime-version:"))
        return failure(ErrorCode::otherWorkbook, {QStringLiteral(".mht")});
    if (!start.startsWith('<'))
        return Content::text;
    const auto holdsOne = [&](std::initializer_list<QByteArrayView> patterns) {
        return std::ranges::any_of(patterns, [&](QByteArrayView pattern) { return start.contains(pattern); });
    };
    // Both have tables and styles, so what only one of them has comes first.
    const bool isBook = holdsOne({"<workbook", ":workbook"}) && holdsOne({"office:spreadsheet", "excel.sheet"});
    if (isBook && !holdsOne({"<html"}))
        return Content::spreadsheetXml;
    if (holdsOne({"<office:document"}))
        return failure(ErrorCode::otherWorkbook, {QStringLiteral(".fods")});
    if (holdsOne({"<html", "<table", "<!doctype html", "<head", "<meta", "<body", "<style", "<div", "<script"}))
        return Content::html;
    return Content::text;
}

/// What the content is, or why it is none that can be read.
Result<Content> contentOf(QIODevice &device)
{
    const QByteArray bytes = device.peek(4096);
    if (bytes.startsWith(compoundFile)) {
        const bool encrypted = holds(device, wide("EncryptedPackage")) || (device.seek(0) && holds(device, wide("DRMContent")));
        return failure(encrypted ? ErrorCode::encryptedWorkbook : ErrorCode::oldWorkbook);
    }
    // Workbooks of Excel 2 to 97 without the compound file around them, as small libraries write them.
    for (const QByteArrayView record : {QByteArrayView("\x09\x00\x04\x00", 4), QByteArrayView("\x09\x02\x06\x00", 4),
                                        QByteArrayView("\x09\x04\x06\x00", 4), QByteArrayView("\x09\x08\x08\x00", 4),
                                        QByteArrayView("\x09\x08\x10\x00", 4)}) {
        if (bytes.startsWith(record))
            return failure(ErrorCode::oldWorkbook);
    }
    for (const QByteArrayView packed : {QByteArrayView("Rar!"), QByteArrayView("7z\xBC\xAF"), QByteArrayView("\x1F\x8B")}) {
        if (bytes.startsWith(packed))
            return failure(ErrorCode::packedFiles, {packed.startsWith('\x1F') ? QStringLiteral("gzip") : packed.startsWith('R') ? QStringLiteral("rar") : QStringLiteral("7z")});
    }
    for (const QByteArrayView magic : {QByteArrayView("%PDF"), QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF"),
                                       QByteArrayView("GIF8"), QByteArrayView("SQLite format 3")}) {
        if (bytes.startsWith(magic))
            return failure(ErrorCode::notATable);
    }
    // An archive; one written in parts has a mark of its own in front, an empty one has only its end.
    for (const QByteArrayView archive : {QByteArrayView("PK\x03\x04"), QByteArrayView("PK\x05\x06"), QByteArrayView("PK00PK\x03\x04"),
                                         QByteArrayView("PK\x07\x08PK\x03\x04")}) {
        if (bytes.startsWith(archive))
            return Content::workbook;
    }
    // Servers and scripts leave a blank line or their own words in front of it; no table of text holds that mark.
    if (bytes.contains(QByteArrayView("PK\x03\x04")))
        return Content::workbook;
    // What a disk leaves of a file that was not written to its end.
    if (std::ranges::all_of(bytes, [](char c) { return c == '\0'; }))
        return failure(ErrorCode::notATable);
    return markupIn(startOf(bytes));
}

} // namespace

QString encodingName(Encoding encoding)
{
    for (const EncodingName &entry : encodingNames) {
        if (entry.encoding == encoding)
            return entry.name.toString();
    }
    return {};
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    for (const EncodingName &entry : encodingNames) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.encoding;
    }
    return std::nullopt;
}

Result<std::unique_ptr<RowSource>> openRows(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    const auto refused = [&](ErrorCode code, QStringList args = {}) {
        Error error = failure(code, std::move(args));
        error.place.file = fileName;
        return error;
    };
    if (!device.isReadable() || device.isSequential() || !device.seek(0))
        return refused(ErrorCode::fileUnreadable, {device.errorString()});
    if (device.size() == 0)
        return refused(ErrorCode::emptyTable);
    // The content decides, not the name or the profile: shops give the same table as CSV today and as XLSX tomorrow.
    const auto content = contentOf(device);
    if (!content)
        return located(content.error(), fileName);
    device.seek(0);
    if (VcardReader::isVcard(device.peek(64)))
        return ContactSource::open(device, fileName);
    if (layout.sheetNames.size() > 1)
        return SheetChain::open(device, layout, fileName);
    switch (*content) {
    case Content::workbook: return layout.sheetName.endsWith(u'*') ? SheetChain::open(device, layout, fileName) : XlsxReader::open(device, layout, fileName);
    case Content::html: return HtmlReader::open(device, layout, fileName);
    case Content::spreadsheetXml: return SpreadsheetXmlReader::open(device, layout, fileName);
    case Content::text: break;
    }
    return CsvReader::open(device, layout, fileName);
}

} // namespace somo
