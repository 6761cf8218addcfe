// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include "core/storage/database.h"
#include "ui/team/server_address.h"

#include <QCryptographicHash>
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
constexpr auto usedPagesKey = QLatin1StringView("usedPages");
constexpr auto authorKey = QLatin1StringView("author");
constexpr int mostRecent = 8;

// However it was typed at the start, one book is one place, and is found from any folder. A password is never kept.
QString whole(const QString &place)
{
    return isServerPlace(place) ? withoutPassword(place) : QDir::cleanPath(QFileInfo(place).absoluteFilePath());
}

// A place has signs that a key can't have.
QString bookKey(const QString &place, QLatin1StringView key)
{
    const QByteArray name = QCryptographicHash::hash(whole(place).toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("books/%1/%2").arg(QString::fromLatin1(name), key);
}

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
    const QString place = whole(given);
    QStringList places = QSettings().value(recentKey).toStringList();
    if (places.value(0) == place)
        return;
    places.removeAll(place);
    places.prepend(place);
    QSettings().setValue(recentKey, places.mid(0, mostRecent));
}

QList<int> WindowSettings::usedPages(const QString &place) const
{
    QList<int> pages;
    for (const QVariant &page : QSettings().value(bookKey(place, usedPagesKey)).toList())
        pages << page.toInt();
    return pages;
}

void WindowSettings::addUsedPage(const QString &place, int page)
{
    QList<int> pages = usedPages(place);
    if (pages.contains(page))
        return;
    pages << page;
    QVariantList kept;
    for (const int each : std::as_const(pages))
        kept << each;
    QSettings().setValue(bookKey(place, usedPagesKey), kept);
}

std::optional<QString> WindowSettings::author(const QString &place) const
{
    const QVariant name = QSettings().value(bookKey(place, authorKey));
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

void WindowSettings::setAuthor(const QString &place, const QString &name)
{
    QSettings().setValue(bookKey(place, authorKey), name);
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
