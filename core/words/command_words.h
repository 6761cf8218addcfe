// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QStringList>

namespace somo::words {

/// A command of the trail as a sentence: its code and arguments (CommandWords) in the reader's language. A code that a
/// newer program wrote is said as it stands, with its arguments.
QString commandText(const QString &code, const QStringList &args, Language language);

} // namespace somo::words
