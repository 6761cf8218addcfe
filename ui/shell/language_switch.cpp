// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_switch.h"

#include <QCoreApplication>
#include <QLocale>

namespace somo {

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::set(Language language)
{
    QCoreApplication::removeTranslator(&m_translator);
    m_language = language;
    // Qt's own widgets (spin boxes, calendars) follow the program, never the system.
    QLocale::setDefault(language == Language::vietnamese ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_translator.load(QStringLiteral(":/i18n/somo_%1.qm").arg(languageCode(language))))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace somo
