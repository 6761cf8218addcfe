// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme/theme.h"

#include <QLabel>

namespace somo {

/// One of our icons beside words, in its token's colour of the theme that shows now: it asks each time it paints.
class IconLabel : public QLabel {
    Q_OBJECT
public:
    /// `side` is its height in pixels at text size 13.
    IconLabel(const QString &icon, Token colour, int side, QWidget *parent);
    void setIcon(const QString &icon, Token colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_colour;
    int m_side;
};

} // namespace somo
