// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/phone.h"
#include "core/exchange/value_parse.h"

namespace somo {

namespace {

bool startsFormula(QChar c) { return QStringView(u"=@+-").contains(c); }

} // namespace

QString withFormulaGuard(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !startsFormula(trimmed[0]))
        return text;
    if (parseNumber(trimmed.toStdString(), NumberReading::pointDecimal, true) || normalisedPhone(trimmed))
        return text;
    return QString(QStringLiteral("'") + text);
}

std::string_view withoutFormulaGuard(std::string_view utf8)
{
    if (utf8.size() >= 2 && utf8[0] == '\'' && std::string_view("=@+-").find(utf8[1]) != std::string_view::npos)
        return utf8.substr(1);
    return utf8;
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
