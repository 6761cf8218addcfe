// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "core/words/language.h"

namespace somo::words {

/// The texts of boards and reports, context "report". Source texts stand where they are used, as
/// QT_TRANSLATE_NOOP("report", …), and go through text().
class ReportWords {
public:
    ReportWords(Language language, const Currency &currency)
        : m_formats(language, currency)
    {
    }
    Language language() const { return m_formats.language(); }
    const Formats &formats() const { return m_formats; }
    /// The source text in this language; `number` fills %n.
    QString text(const char *source, int number = -1) const { return translated(language(), "report", source, number); }
    /// %1, %2 … filled in one pass, so that a name holding “%2” stays text.
    QString text(const char *source, const QStringList &args) const;
    /// The same with %n as well.
    QString text(const char *source, int number, const QStringList &args) const;

private:
    Formats m_formats;
};

/// %1 … %9 of the text replaced by the arguments in one pass.
QString filled(const QString &text, const QStringList &args);

} // namespace somo::words
