// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QTranslator>

namespace somo {

/// The window's language, changed at once: every widget hears of it by QEvent::LanguageChange. The core's words take
/// theirs as a parameter.
class LanguageSwitch {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    LanguageSwitch(const LanguageSwitch &) = delete;
    LanguageSwitch &operator=(const LanguageSwitch &) = delete;
    void set(Language language);
    Language language() const { return m_language; }

private:
    QTranslator m_translator;
    Language m_language = Language::english; // the sources' own
};

} // namespace somo
