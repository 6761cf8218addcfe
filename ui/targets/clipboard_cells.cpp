// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/clipboard_cells.h"

#include <optional>

namespace somo {

namespace {

class Reader {
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }
    std::vector<QStringList> rows()
    {
        std::vector<QStringList> rows;
        while (m_at < m_text.size())
            rows.push_back(row());
        while (!rows.empty() && rows.back().join(QString()).trimmed().isEmpty())
            rows.pop_back();
        return rows;
    }

private:
    bool ends(qsizetype at) const { return at >= m_text.size() || m_text[at] == u'\t' || m_text[at] == u'\n' || m_text[at] == u'\r'; }

    QStringList row()
    {
        QStringList cells{cell()};
        while (m_at < m_text.size() && m_text[m_at] == u'\t') {
            ++m_at;
            cells << cell();
        }
        if (m_at + 1 < m_text.size() && m_text[m_at] == u'\r' && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        return cells;
    }

    QString cell()
    {
        if (const auto text = quoted())
            return *text;
        const qsizetype from = m_at;
        while (!ends(m_at))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    // A cell that begins with a quote and is not in quotes stands as it is: its quote has no end before a tab or a break.
    std::optional<QString> quoted()
    {
        if (m_at >= m_text.size() || m_text[m_at] != u'"')
            return std::nullopt;
        QString text;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"') {
                text += m_text[at];
            } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                text += m_text[++at];
            } else if (ends(at + 1)) {
                m_at = at + 1;
                return text;
            } else {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<QStringList> clipboardCells(const QString &text)
{
    return Reader(text).rows();
}

} // namespace somo
