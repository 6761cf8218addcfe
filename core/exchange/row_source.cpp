// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"

#include "core/exchange/contact_source.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/sheet_chain.h"
#include "core/exchange/xlsx_reader.h"

#include <QByteArrayList>

#include <array>

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

/// A code where the content is something else than a table that can be read.
std::optional<ErrorCode> unreadableKind(QIODevice &device)
{
    const QByteArray start = device.peek(4096);
    if (start.startsWith(compoundFile))
        return holds(device, wide("EncryptedPackage")) ? ErrorCode::encryptedWorkbook : ErrorCode::oldWorkbook;
    const QByteArray trimmed = (start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start).trimmed().toLower();
    if (trimmed.startsWith('<')) {
        if (trimmed.contains("<workbook") || trimmed.contains("excel.sheet"))
            return ErrorCode::oldWorkbook; // Excel 2003's XML
        if (trimmed.contains("<html") || trimmed.contains("<table") || trimmed.contains("<!doctype html"))
            return ErrorCode::htmlNotWorkbook;
    }
    for (const QByteArrayView magic : {QByteArrayView("%PDF"), QByteArrayView("\x89PNG"), QByteArrayView("\xFF\xD8\xFF"),
                                       QByteArrayView("GIF8"), QByteArrayView("Rar!"), QByteArrayView("7z\xBC\xAF"),
                                       QByteArrayView("SQLite format 3")}) {
        if (start.startsWith(magic))
            return ErrorCode::notATable;
    }
    return std::nullopt;
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
    if (const auto code = unreadableKind(device))
        return refused(*code);
    device.seek(0);
    // The content decides, not the profile: shops give the same table as CSV today and as XLSX tomorrow.
    if (VcardReader::isVcard(device.peek(64)))
        return ContactSource::open(device, fileName);
    const bool workbook = device.peek(4).startsWith("PK\x03\x04");
    if (workbook && layout.sheetName.endsWith(u'*'))
        return SheetChain::open(device, layout, fileName);
    return workbook ? XlsxReader::open(device, layout, fileName) : CsvReader::open(device, layout, fileName);
}

} // namespace somo
