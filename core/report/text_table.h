// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace somo {

/// Aligned columns of text for a terminal. A cell's control characters and line breaks become spaces, so that a name
/// can't draw on the screen.
class TextTable {
public:
    explicit TextTable(int gap = 2)
        : m_gap(gap)
    {
    }
    void setRight(int column, bool right);
    void addRow(const QStringList &cells);
    void addRule();
    QString toText() const;

private:
    struct Row {
        QStringList cells;
        bool isRule = false;
    };
    int m_gap;
    std::vector<Row> m_rows;
    std::vector<bool> m_right;
};

/// Columns that a text takes on a terminal: combining marks take none.
int textWidth(const QString &text);
/// Without control and direction-changing characters.
QString terminalText(const QString &text);

} // namespace somo
