// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace somo {

int textWidth(const QString &text)
{
    int width = 0;
    const auto points = text.toUcs4();
    for (const uint point : points) {
        switch (QChar::category(point)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format: break;
        default: ++width; break;
        }
    }
    return width;
}

QString terminalText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control)
            safe += QLatin1Char(' ');
        else if (character.category() != QChar::Other_Format)
            safe += character;
    }
    return safe;
}

namespace {

/// One name of thousands of letters mustn't push every other column off the screen; CSV and JSON have it whole.
QString withinWidth(const QString &text)
{
    constexpr int most = 300; // a sentence of the metric dictionary is shorter
    if (textWidth(text) <= most)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (int count = 0; count < most - 1 && letters.toNextBoundary() >= 0; ++count)
        end = letters.position();
    return text.left(end) + QChar(0x2026);
}

} // namespace

void TextTable::setRight(int column, bool right)
{
    if (size_t(column) >= m_right.size())
        m_right.resize(size_t(column) + 1, false);
    m_right[size_t(column)] = right;
}

void TextTable::addRow(const QStringList &cells)
{
    Row row;
    for (const QString &cell : cells)
        row.cells += withinWidth(terminalText(cell));
    m_rows.push_back(std::move(row));
}

void TextTable::addRule()
{
    m_rows.push_back({{}, true});
}

QString TextTable::toText() const
{
    std::vector<int> widths;
    for (const Row &row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.cells.size())), 0);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], textWidth(row.cells[i]));
    }
    int whole = 0;
    for (const int width : widths)
        whole += width;
    whole += m_gap * std::max(int(widths.size()) - 1, 0);
    QString text;
    for (const Row &row : m_rows) {
        if (row.isRule) {
            text += QString(whole, QLatin1Char('-')) + QLatin1Char('\n');
            continue;
        }
        QString line;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const QString padding(widths[size_t(i)] - textWidth(row.cells[i]), QLatin1Char(' '));
            const bool right = size_t(i) < m_right.size() && m_right[size_t(i)];
            line += right ? QString(padding + row.cells[i]) : QString(row.cells[i] + padding);
            if (i + 1 < row.cells.size())
                line += QString(m_gap, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace somo
