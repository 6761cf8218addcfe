// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

class QKeyEvent;
class QLineEdit;

namespace somo {

/// The numeric pad's decimal key types the language's decimal sign, whatever the keyboard is set to; true where it did.
bool typeDecimalSign(QLineEdit &field, const QKeyEvent &key, Language language);

} // namespace somo
