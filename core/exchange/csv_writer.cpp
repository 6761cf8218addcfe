// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/phone.h"
#include "core/exchange/value_parse.h"

#include <algorithm>

namespace somo {

namespace {

constexpr size_t longestGuarded = 256; // as far as one looks for what stands behind blanks
constexpr bool startsFormula(char16_t c) { return c == u'=' || c == u'@' || c == u'+' || c == u'-'; }
constexpr bool isBreak(char16_t c) { return c == u'\t' || c == u'\r' || c == u'\n'; }

/// What a spreadsheet may run, or would once blanks and apostrophes before it are dropped; a tab or line break before the
/// text ends a cell for some of them.
bool isRisky(QStringView text)
{
    bool isBroken = false;
    for (const QChar c : text) {
        const char16_t sign = c.unicode();
        if (startsFormula(sign))
            return true;
        if (sign != u'\'' && sign != u' ' && !isBreak(sign))
            return isBroken;
        isBroken = isBroken || isBreak(sign);
    }
    return false;
}

} // namespace

QString withFormulaGuard(const QString &text)
{
    // Nearly all texts begin with a letter or a digit.
    if (text.isEmpty() || text[0].isLetterOrNumber() || !isRisky(text))
        return text;
    const QString trimmed = text.trimmed();
    const bool isPlain = !trimmed.isEmpty() && startsFormula(trimmed[0].unicode());
    if (isPlain && (parseNumber(trimmed.toStdString(), NumberReading::pointDecimal, true) || normalisedPhone(trimmed)))
        return text;
    return QString(QStringLiteral("'") + text);
}

std::string_view withoutFormulaGuard(std::string_view utf8)
{
    if (utf8.size() < 2 || utf8[0] != '\'')
        return utf8;
    // Only what stands before the first letter counts, and all of that is ASCII.
    const std::string_view rest = utf8.substr(1);
    return isRisky(QString::fromLatin1(rest.data(), qsizetype(std::min<size_t>(rest.size(), longestGuarded)))) ? rest : utf8;
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

Status CsvWriter::writeRow(const QStringList &cells)
{
    m_line.clear();
    if (!m_started)
        m_line += "\xEF\xBB\xBF";
    m_started = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QByteArray cell = withFormulaGuard(cells[i]).toUtf8();
        const bool quoted = cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')
            || cell.startsWith(' ') || cell.endsWith(' ') || cell.contains(';') || cell.contains('\t');
        if (quoted)
            cell = '"' + cell.replace('"', "\"\"") + '"';
        m_line += (i > 0 ? "," : "") + cell;
    }
    // A row of nothing would read as a blank line.
    if (cells.size() == 1 && cells[0].isEmpty())
        m_line += "\"\"";
    m_line += "\r\n";
    if (m_device.write(m_line) != m_line.size())
        return failure(ErrorCode::fileNotWritten, {m_device.errorString()});
    return success();
}

} // namespace somo
