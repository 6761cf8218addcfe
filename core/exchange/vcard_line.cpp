// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_line.h"

#include "core/exchange/text_decoder.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

constexpr qsizetype blockSize = 64 * 1024;
constexpr qsizetype longestKept = 64 * 1024; // of what is kept; photos are longer, and not kept

bool isFoldBlank(char c) { return c == ' ' || c == '\t'; }

/// Splits at the sign outside quotes; the limit keeps a hostile line cheap.
QByteArrayList splitUnquoted(const QByteArray &text, char sign)
{
    constexpr int mostParts = 100;
    QByteArrayList parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size() && parts.size() < mostParts; ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == sign && !quoted) {
            parts += text.mid(from, i - from);
            from = i + 1;
        }
    }
    return parts << text.mid(from);
}

qsizetype endOfHead(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i;
    }
    return line.indexOf(':'); // a quote that nobody closed
}

QByteArray withoutQuotes(QByteArray text)
{
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        return text.mid(1, text.size() - 2);
    return text;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const bool isUtf8 = validUtf8Length(std::string_view(bytes.constData(), size_t(bytes.size()))) == size_t(bytes.size());
    std::optional<Encoding> encoding;
    if (!charset.isEmpty())
        encoding = encodingFromName(QString::fromLatin1(charset));
    if (isUtf8 && (!encoding || *encoding == Encoding::utf8 || *encoding == Encoding::windows1258 || *encoding == Encoding::windows1252))
        return QString::fromUtf8(bytes); // programs say other names and write UTF-8 all the same
    if (!encoding || *encoding == Encoding::utf8 || *encoding == Encoding::automatic)
        encoding = Encoding::windows1258;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, *encoding);
    std::string text;
    while (decoder.read(text, size_t(bytes.size()) + 1) == TextDecoder::State::more) { }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

struct PropertyHead {
    VcardLine line;
    bool quotedPrintable = false;
    bool binary = false;
    QByteArray charset;
};

void takeTypes(VcardLine &line, const QByteArray &values)
{
    for (const QByteArray &value : splitUnquoted(withoutQuotes(values), ',')) {
        const QString type = QString::fromUtf8(withoutQuotes(value)).toLower();
        if (type == u"pref")
            line.preferred = true;
        else if (!type.isEmpty() && type.size() < 64 && !line.types.contains(type))
            line.types += type;
    }
}

void takeParameter(PropertyHead &head, const QByteArray &parameter)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray name = (equals < 0 ? QByteArray() : parameter.left(equals)).trimmed().toUpper();
    const QByteArray value = equals < 0 ? parameter.trimmed() : parameter.mid(equals + 1).trimmed();
    const QByteArray upper = withoutQuotes(value).toUpper();
    if (name == "ENCODING" || (name.isEmpty() && (upper == "QUOTED-PRINTABLE" || upper == "BASE64"))) {
        head.quotedPrintable = upper == "QUOTED-PRINTABLE";
        head.binary = upper == "BASE64" || upper == "B";
    } else if (name == "CHARSET") {
        head.charset = withoutQuotes(value);
    } else if (name == "TYPE" || name.isEmpty()) {
        takeTypes(head.line, value);
    } else if (name == "PREF") {
        head.line.preferred = withoutQuotes(value) == "1";
    } else if (name == "VALUE") {
        head.line.valueKind = withoutQuotes(value).toLower();
    } else if (name == "X-APPLE-OMIT-YEAR") {
        head.line.omittedYear = QString::fromLatin1(withoutQuotes(value));
    }
}

std::optional<PropertyHead> headOf(const QByteArray &text)
{
    const QByteArrayList parts = splitUnquoted(text, ';');
    PropertyHead head;
    QByteArray name = parts.first().trimmed();
    if (const qsizetype dot = name.lastIndexOf('.'); dot >= 0) {
        head.line.group = name.left(dot).toLower();
        name = name.mid(dot + 1);
    }
    head.line.name = name.toUpper();
    const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; });
    if (!isName)
        return std::nullopt;
    for (qsizetype i = 1; i < parts.size(); ++i)
        takeParameter(head, parts[i]);
    return head;
}

bool endsSoftly(const QByteArray &line)
{
    const qsizetype colon = endOfHead(line);
    return line.endsWith('=') && colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

VcardLineReader::VcardLineReader(QIODevice &device)
    : m_device(device)
{
}

void VcardLineReader::restart()
{
    m_device.seek(0);
    m_block.clear();
    m_at = 0;
    m_hasPending = false;
    m_rawNumber = 0;
    m_failed = false;
}

double VcardLineReader::progress() const
{
    return m_device.size() > 0 ? double(m_device.pos()) / double(m_device.size()) : 1;
}

bool VcardLineReader::fill()
{
    if (m_at < m_block.size())
        return true;
    m_block = m_device.read(blockSize);
    m_at = 0;
    m_failed = m_failed || (m_block.isEmpty() && !m_device.atEnd());
    return !m_block.isEmpty();
}

/// Up to CRLF, LF or CR, without it.
bool VcardLineReader::readRaw(QByteArray &line)
{
    line.clear();
    if (!fill())
        return false;
    while (fill()) {
        const char *const begin = m_block.constData() + m_at;
        const char *const end = m_block.constData() + m_block.size();
        const char *const stop = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        line.append(begin, std::min<qsizetype>(stop - begin, longestKept + 1 - std::min(line.size(), longestKept + 1)));
        m_at += stop - begin;
        if (stop == end)
            continue;
        const char sign = *stop;
        ++m_at;
        if (sign == '\r' && fill() && m_block[m_at] == '\n')
            ++m_at;
        break;
    }
    if (++m_rawNumber == 1 && line.startsWith("\xEF\xBB\xBF"))
        line.remove(0, 3);
    return true;
}

bool VcardLineReader::readLogical(QByteArray &line, qint64 &number)
{
    if (m_hasPending)
        line = std::exchange(m_pending, {});
    else if (!readRaw(line))
        return false;
    m_hasPending = false;
    number = m_rawNumber;
    while (endsSoftly(line)) {
        QByteArray more;
        if (!readRaw(more))
            return true;
        line.chop(1);
        if (line.size() <= longestKept)
            line += more;
    }
    QByteArray more;
    while (readRaw(more)) {
        if (more.isEmpty() || !isFoldBlank(more[0])) {
            m_pending = std::move(more);
            m_hasPending = true;
            return true;
        }
        if (line.size() <= longestKept)
            line.append(more.constData() + 1, more.size() - 1);
    }
    return true;
}

std::optional<VcardLine> VcardLineReader::next()
{
    QByteArray line;
    qint64 number = 0;
    while (readLogical(line, number)) {
        const qsizetype colon = endOfHead(line);
        if (colon <= 0)
            continue;
        auto head = headOf(line.left(colon));
        if (!head)
            continue;
        head->line.number = number;
        QByteArray bytes = line.mid(colon + 1);
        if (!head->binary && line.size() <= longestKept)
            head->line.value = decoded(head->quotedPrintable ? fromQuotedPrintable(bytes) : bytes, head->charset);
        return std::move(head->line);
    }
    return std::nullopt;
}

QString withoutVcardEscapes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            plain += text[i] == u'n' || text[i] == u'N' ? QChar(u'\n') : text[i];
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QStringList vcardParts(QStringView value, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\') {
            ++i;
        } else if (value[i] == separator) {
            parts += value.mid(from, i - from).toString();
            from = i + 1;
        }
    }
    parts += value.mid(from).toString();
    return parts;
}

} // namespace somo
