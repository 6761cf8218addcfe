// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace somo {

/// Enter presses the button that has the focus, as office people expect; Qt alone takes only the space bar outside dialogs.
class ReturnPresses : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace somo
