// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/delegates/attainment_bar.h"

#include <QWidget>

namespace somo {

/// The attainment of a team or of whoever looks, larger than in a table, with its marks named. What it shows is said in words
/// beside it.
class TeamBar : public QWidget {
public:
    using QWidget::QWidget;
    void setBar(const AttainmentBar &bar);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AttainmentBar m_bar;
};

} // namespace somo
