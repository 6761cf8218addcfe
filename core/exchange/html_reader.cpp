// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_reader.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace somo {

namespace {

constexpr size_t htmlBlock = 64 * 1024;
constexpr qint64 metaSearched = 8 * 1024;

/// What the page says about its encoding: charset=utf-8 in a <meta>.
std::optional<Encoding> declaredEncoding(QIODevice &device)
{
    const QByteArray start = device.peek(metaSearched).toLower();
    qsizetype at = start.indexOf("charset");
    if (at < 0)
        return std::nullopt;
    at += qsizetype(sizeof("charset") - 1);
    const auto isSign = [&](qsizetype place) { return QByteArrayView("= \t\"'").contains(start[place]); };
    while (at < start.size() && isSign(at))
        ++at;
    qsizetype end = at;
    while (end < start.size() && (std::isalnum(uchar(start[end])) || start[end] == '-' || start[end] == '_'))
        ++end;
    return encodingFromName(QString::fromLatin1(start.mid(at, end - at)));
}

Encoding encodingOf(QIODevice &device)
{
    device.seek(0);
    const auto declared = declaredEncoding(device);
    const Encoding found = detectEncoding(device);
    const bool isUnicode = found == Encoding::utf8 || found == Encoding::utf16le || found == Encoding::utf16be;
    // Pages lie about UTF-8, their bytes don't.
    const bool isOfOneByte = declared == Encoding::windows1258 || declared == Encoding::windows1252;
    return !isUnicode && isOfOneByte && found != Encoding::tcvn3 && found != Encoding::vni ? *declared : found;
}

} // namespace

HtmlReader::HtmlReader(QIODevice &device, Encoding encoding, QString fileName)
    : m_device(device)
    , m_decoder(device, encoding)
    , m_fileName(std::move(fileName))
{
}

Result<std::unique_ptr<RowSource>> HtmlReader::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    const Encoding encoding = layout.encoding == Encoding::automatic ? encodingOf(device) : layout.encoding;
    std::unique_ptr<HtmlReader> reader(new HtmlReader(device, encoding, fileName));
    SOMO_TRY(reader->restart());
    // Styles and scripts may stand in front of the table, but not without end.
    while (!reader->m_table->hasTable() && reader->m_state == TextDecoder::State::more)
        SOMO_TRY(reader->readBlock());
    if (!reader->m_table->hasTable())
        return reader->errorHere(ErrorCode::htmlNotWorkbook);
    SOMO_TRY(reader->restart());
    return std::unique_ptr<RowSource>(std::move(reader));
}

Error HtmlReader::errorHere(ErrorCode code, QStringList args) const
{
    Error error = failure(code, std::move(args));
    error.place.file = m_fileName;
    error.place.row = m_table->row();
    return error;
}

Status HtmlReader::restart()
{
    m_table = std::make_unique<HtmlTable>();
    m_state = m_decoder.restart();
    if (m_state == TextDecoder::State::unreadable)
        return errorHere(ErrorCode::fileUnreadable, {m_device.errorString()});
    return success();
}

Status HtmlReader::readBlock()
{
    std::string text;
    m_state = m_decoder.read(text, htmlBlock);
    if (m_state == TextDecoder::State::unreadable)
        return errorHere(ErrorCode::fileUnreadable, {m_device.errorString()});
    m_table->read(text, m_state == TextDecoder::State::end);
    if (m_state == TextDecoder::State::fault)
        return errorHere(ErrorCode::badBytes, {encodingName(m_decoder.encoding()), QString::number(m_decoder.faultAt())});
    switch (m_table->fault()) {
    case HtmlTable::Fault::none: return success();
    case HtmlTable::Fault::cut: return errorHere(ErrorCode::fileCutOff);
    case HtmlTable::Fault::tooWide: return errorHere(ErrorCode::tooManyColumns, {QString::number(TableRows::columnLimit)});
    case HtmlTable::Fault::tooLong: return errorHere(ErrorCode::rowTooLong, {QString::number(TableRows::rowTextLimit)});
    }
    return success();
}

Result<bool> HtmlReader::next(SourceRow &row)
{
    while (m_table->rows().isEmpty()) {
        if (m_state == TextDecoder::State::end && m_table->fault() == HtmlTable::Fault::none)
            return false;
        SOMO_TRY(readBlock());
    }
    m_table->rows().take(row);
    return true;
}

double HtmlReader::progress() const
{
    const qint64 size = m_device.size();
    return size > 0 ? std::min(1.0, double(m_device.pos()) / double(size)) : 1.0;
}

QString HtmlReader::description() const { return QStringLiteral("html, ") + encodingName(m_decoder.encoding()); }

} // namespace somo
