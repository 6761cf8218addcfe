// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/language.h"

#include <QTranslator>

#include <array>
#include <memory>
#include <mutex>

namespace somo {

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == u"vi")
        return Language::vietnamese;
    if (code == u"en")
        return Language::english;
    return std::nullopt;
}

QString languageCode(Language language)
{
    return language == Language::vietnamese ? QStringLiteral("vi") : QStringLiteral("en");
}

namespace words {

QString translated(Language language, const char *context, const char *source, int number)
{
    // Loaded once per language; QTranslator::translate is const and safe to call from several threads.
    static const std::array<std::unique_ptr<QTranslator>, 2> translators = [] {
        std::array<std::unique_ptr<QTranslator>, 2> loaded;
        for (const Language each : {Language::vietnamese, Language::english}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(QStringLiteral(":/i18n/somo_%1.qm").arg(languageCode(each))))
                loaded[size_t(each)] = std::move(translator);
        }
        return loaded;
    }();
    QString text;
    if (const auto &translator = translators[size_t(language)])
        text = translator->translate(context, source, nullptr, number);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (number >= 0)
        text.replace(QLatin1StringView("%n"), QString::number(number));
    return text;
}

} // namespace words
} // namespace somo
