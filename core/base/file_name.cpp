// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"

#include <QSet>
#include <QStringList>

namespace somo {

namespace {

constexpr qsizetype longestFileName = 120;
constexpr qsizetype longestFileEnding = 12;

bool isKeptOut(QChar letter)
{
    return QStringView(u"\\/:*?\"<>|").contains(letter) || letter.category() == QChar::Other_Control;
}

/// Letters that aren't seen, and those that turn what follows around.
bool isUnseen(QChar letter)
{
    return letter.category() == QChar::Other_Format || letter.category() == QChar::Separator_Line || letter.category() == QChar::Separator_Paragraph;
}

/// Windows opens a device whatever ending stands behind these.
bool isDevice(const QString &name)
{
    static const QSet<QString> devices = [] {
        QSet<QString> names{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"), QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
        for (const QString &digit : QStringLiteral("0 1 2 3 4 5 6 7 8 9 ¹ ² ³").split(u' '))
            names << QStringLiteral("com") + digit << QStringLiteral("lpt") + digit;
        return names;
    }();
    return devices.contains(name.section(u'.', 0, 0).trimmed().toLower());
}

/// Without dots and blanks in front, where they hide it, and at the end, where Windows drops them.
QString trimmedName(const QString &text)
{
    QString name = text.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

} // namespace

QString safeFileName(const QString &text)
{
    QString name;
    for (const QChar letter : text) {
        if (isUnseen(letter))
            continue;
        name += isKeptOut(letter) ? QChar(u' ') : letter;
    }
    name = trimmedName(name);
    if (isDevice(name))
        name.prepend(u'_');
    if (name.size() <= longestFileName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestFileEnding ? name.mid(dot) : QString();
    qsizetype kept = longestFileName - ending.size();
    if (name[kept - 1].isHighSurrogate())
        --kept;
    return trimmedName(name.left(kept)) + ending;
}

} // namespace somo
