// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/role_label.h"

#include <QLabel>

namespace somo {

QLabel *roleLabel(QWidget *parent, const char *role)
{
    auto *made = new QLabel(parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace somo
