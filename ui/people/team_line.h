// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <vector>

namespace somo {

/// The teams of one person over time, painted as a line with a mark for today.
class TeamLine : public QWidget {
    Q_OBJECT
public:
    struct Stay {
        QString team;
        Day from, to; // null or openEnd where open
        int colour = 0; // of the series
    };
    explicit TeamLine(QWidget *parent = nullptr);
    void setStays(std::vector<Stay> stays, Day today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Stay> m_stays;
    Day m_today = Day::fromNumber(20260101);
};

} // namespace somo
