// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme/fonts.h"

#include <QAbstractButton>

namespace somo {

/// A figure that opens: text with a dotted underline; click, Enter or F1 asks where it comes from.
class FigureLabel : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureLabel(TextRole role, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextRole m_role;
};

} // namespace somo
