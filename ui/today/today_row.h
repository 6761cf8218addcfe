// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today_words.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace somo {

class IconLabel;

/// What can be done with a line: by Enter, Ctrl+H and Del.
enum class TodayDeed {
    main,
    putOff,
    decline,
};
constexpr size_t todayDeeds = 3;

/// A line of the first page, as its row shows it.
struct TodayLine {
    QString icon;
    TodayText text;
    std::array<QString, todayDeeds> deeds; // what the buttons say; empty: that can't be done
    QString opens; // what opening it shows, for its tooltip; empty: nothing stands behind it
};

/// One line with its reason, its day and its buttons. The arrows go on to the next; Enter does the first thing that can be
/// done, or opens the line where nothing can.
class TodayRow : public QWidget {
    Q_OBJECT
public:
    /// A narrow one stands in a column: its day first, without an icon.
    explicit TodayRow(bool isNarrow, QWidget *parent);
    void setLine(const TodayLine &line);
    const TodayLine &line() const { return m_line; }
    /// Whether it is the one that keys are for; its buttons then name their keys.
    void setCurrent(bool current);
    bool isCurrent() const { return m_isCurrent; }
    /// Does it, where it can be done.
    void act(TodayDeed deed);
    void open();
    /// Where a menu about that deed opens.
    QPoint placeOf(TodayDeed deed) const;

signals:
    void acted(somo::TodayDeed deed);
    void opened();
    /// To the next row, the one before, the last (beyond all) or the first.
    void moveAsked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void fillButtons();

    bool m_isNarrow;
    bool m_isCurrent = false;
    TodayLine m_line;
    IconLabel *m_icon = nullptr;
    QLabel *m_first = nullptr;
    QLabel *m_second = nullptr;
    QLabel *m_when = nullptr;
    QHBoxLayout *m_deeds = nullptr;
    std::array<QPushButton *, todayDeeds> m_buttons{}; // made when first needed
};

} // namespace somo
