// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/decimal_key.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace somo {

bool typeDecimalSign(QLineEdit &field, const QKeyEvent &key, Language language)
{
    const bool isDecimal = key.key() == Qt::Key_Period || key.key() == Qt::Key_Comma;
    if (!isDecimal || key.modifiers() != Qt::KeypadModifier || field.isReadOnly())
        return false;
    field.insert(language == Language::vietnamese ? QStringLiteral(",") : QStringLiteral("."));
    return true;
}

} // namespace somo
