// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_row.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace somo {

/// A part of the first page: a title, how much there is, and its lines; the first todayLines of them until all are asked for.
class TodaySection : public QFrame {
    Q_OBJECT
public:
    /// `name`: its object name, which its parts' names begin with.
    TodaySection(const QString &name, bool isNarrow, QWidget *parent);
    void setTitle(const QString &title, const QString &count);
    /// Without lines it hides itself. The rows stay, and with them the keyboard.
    void setLines(std::vector<TodayLine> lines);
    /// A sentence below the lines; empty: none.
    void setFoot(const QString &text);
    /// Those that show now, from top to bottom.
    std::vector<TodayRow *> rows() const;
    int indexOf(const TodayRow *row) const;

signals:
    void acted(int line, somo::TodayDeed deed, somo::TodayRow *row);
    void opened(int line);
    void moveAsked(somo::TodayRow *from, int step);
    /// Other rows show now.
    void rowsChanged();

private:
    TodayRow *rowAt(size_t index);
    void fill();

    bool m_isNarrow;
    bool m_showsAll = false;
    std::vector<TodayLine> m_lines;
    std::vector<TodayRow *> m_rows;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_all = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace somo
