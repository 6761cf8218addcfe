// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/word_match.h"

#include "core/storage/search_index.h"

#include <algorithm>

namespace somo {

QStringList typedWords(const QString &typed)
{
    return searchWords(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsWords(const QString &text, const QStringList &typed)
{
    const QStringList words = typedWords(text);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&part](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace somo
