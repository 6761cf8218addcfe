// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace somo {

/// What was typed into a search, as folded words.
QStringList typedWords(const QString &typed);
/// Every word typed begins some word of the text, whatever its marks and case; nothing typed: true.
bool holdsWords(const QString &text, const QStringList &typed);

} // namespace somo
