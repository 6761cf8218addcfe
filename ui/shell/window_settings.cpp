// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace somo {

namespace {

constexpr auto languageKey = QLatin1StringView("window/language");
constexpr auto themeKey = QLatin1StringView("window/theme");
constexpr auto textSizeKey = QLatin1StringView("window/textSize");
constexpr auto recentKey = QLatin1StringView("window/recentBooks");
constexpr auto geometryKey = QLatin1StringView("window/geometry");
constexpr auto usedPagesKey = QLatin1StringView("window/usedPages");
constexpr auto authorKey = QLatin1StringView("window/author");
constexpr int mostRecent = 8;

} // namespace

std::optional<Language> WindowSettings::language() const
{
    return languageFromCode(QSettings().value(languageKey).toString());
}

void WindowSettings::setLanguage(Language language)
{
    QSettings().setValue(languageKey, languageCode(language));
}

ThemeChoice WindowSettings::theme() const
{
    const QString word = QSettings().value(themeKey).toString();
    return word == QLatin1String("dark") ? ThemeChoice::dark : word == QLatin1String("light") ? ThemeChoice::light : ThemeChoice::system;
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    const char *words[] = {"system", "light", "dark"};
    QSettings().setValue(themeKey, QString::fromLatin1(words[int(theme)]));
}

int WindowSettings::textSize() const
{
    const int pixels = QSettings().value(textSizeKey, 13).toInt();
    return pixels == 12 || pixels == 15 || pixels == 17 ? pixels : 13;
}

void WindowSettings::setTextSize(int pixels)
{
    QSettings().setValue(textSizeKey, pixels);
}

QStringList WindowSettings::recentBooks() const
{
    QStringList there;
    for (const QString &place : QSettings().value(recentKey).toStringList()) {
        if (isServerPlace(place) || QFileInfo::exists(place))
            there << place;
    }
    return there;
}

void WindowSettings::addRecentBook(const QString &given)
{
    // However it was typed at the start, one book stands there once, and is found from any folder.
    const QString place = isServerPlace(given) ? given : QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    QStringList places = QSettings().value(recentKey).toStringList();
    if (places.value(0) == place)
        return;
    places.removeAll(place);
    places.prepend(place);
    QSettings().setValue(recentKey, places.mid(0, mostRecent));
}

QList<int> WindowSettings::usedPages() const
{
    QList<int> pages;
    for (const QVariant &page : QSettings().value(usedPagesKey).toList())
        pages << page.toInt();
    return pages;
}

void WindowSettings::addUsedPage(int page)
{
    QList<int> pages = usedPages();
    if (pages.contains(page))
        return;
    pages << page;
    QVariantList kept;
    for (const int each : std::as_const(pages))
        kept << each;
    QSettings().setValue(usedPagesKey, kept);
}

QString WindowSettings::author() const
{
    return QSettings().value(authorKey).toString();
}

void WindowSettings::setAuthor(const QString &name)
{
    QSettings().setValue(authorKey, name);
}

QByteArray WindowSettings::geometry() const
{
    return QSettings().value(geometryKey).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

} // namespace somo
