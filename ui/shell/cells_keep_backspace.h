// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace somo {

/// In a table whose cells are typed into, Backspace belongs to the cell and is not the window's key for going back; text
/// fields see to that themselves.
class CellsKeepBackspace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace somo
