// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace somo {

enum class Language {
    vietnamese,
    english,
};

std::optional<Language> languageFromCode(QStringView code);
QString languageCode(Language language);

namespace words {

/// A source text in that language. The core's words don't follow the program's language: each language has its own
/// translator, so a report can be English in a Vietnamese window. `number` fills %n.
QString translated(Language language, const char *context, const char *source, int number = -1);

} // namespace words
} // namespace somo
