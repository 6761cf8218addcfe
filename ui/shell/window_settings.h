// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"
#include "ui/common/theme/apply_theme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace somo {

/// What the window remembers on this machine; nothing of a book's content.
class WindowSettings {
public:
    /// Where nothing was chosen yet: nothing.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int textSize() const;
    void setTextSize(int pixels);
    /// Newest first, only those that are there still (places on servers always).
    QStringList recentBooks() const;
    void addRecentBook(const QString &place);
    /// The pages ever used of the book at that place, by number; they stand in the rail.
    QList<int> usedPages(const QString &place) const;
    void addUsedPage(const QString &place, int page);
    /// Who writes into the book at that place; empty: just looking; nothing: nobody said so yet.
    std::optional<QString> author(const QString &place) const;
    void setAuthor(const QString &place, const QString &name);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
};

} // namespace somo
