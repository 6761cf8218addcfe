// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QString>

namespace somo::words {

/// What a setting of the book (core/storage/settings.h) is called; the key itself where it has no name.
QString settingName(const QString &key, Language language);
/// A value that is one of a setting's words, as it reads behind the name; nothing where it is no such word.
QString settingChoiceName(const QString &value, Language language);
/// "Revenue counts: when it is paid in full". A list (holidays) is named without its hundred entries.
QString settingSentence(const QString &key, const QString &value, Language language);

} // namespace somo::words
