// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/error_words.h"

#include <QCoreApplication>

namespace somo::words {

namespace {

const char *errorSource(ErrorCode code)
{
    switch (code) {
    case ErrorCode::internal: return QT_TRANSLATE_NOOP("errors", "Something in Somo itself went wrong (%1). Nothing was changed; please report it.");
    case ErrorCode::overflow: return QT_TRANSLATE_NOOP("errors", "The figure “%1” is too large to be kept exactly. Check the quantities and prices behind it.");
    case ErrorCode::databaseFailed: return QT_TRANSLATE_NOOP("errors", "The book could not be read or written: %1. Nothing was changed.");
    case ErrorCode::unknownCurrency: return QT_TRANSLATE_NOOP("errors", "“%1” is not a currency code. Use one of ISO 4217, such as VND or USD.");
    case ErrorCode::badPeriod: return QT_TRANSLATE_NOOP("errors", "“%1” is not a period. Write 2026-10, 2026-Q4, 2026, 2026-W41 or 2026-10-05.");
    case ErrorCode::fileNotFound: return QT_TRANSLATE_NOOP("errors", "“%1” was not found. Check the name and the folder.");
    case ErrorCode::placeTaken: return QT_TRANSLATE_NOOP("errors", "“%1” is not empty. Choose another name; nothing there was touched.");
    }
    return QT_TRANSLATE_NOOP("errors", "Something in Somo itself went wrong (%1). Nothing was changed; please report it.");
}

} // namespace

QString problemText(const Error &error, Language language)
{
    QString text = translated(language, "errors", errorSource(error.code));
    // One pass by hand: an argument that itself holds “%2” must stay text.
    QString filled;
    filled.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            filled += error.args.value(text[i + 1].unicode() - u'1');
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString errorText(const Error &error, Language language)
{
    QStringList parts;
    const InputPlace &place = error.place;
    if (!place.file.isEmpty())
        parts += place.file;
    if (place.row > 0)
        parts += translated(language, "errors", QT_TRANSLATE_NOOP("errors", "row %1")).arg(place.row);
    if (!place.column.isEmpty())
        parts += translated(language, "errors", QT_TRANSLATE_NOOP("errors", "column “%1”")).arg(place.column);
    QString text = parts.join(QStringLiteral(", "));
    if (!place.value.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + QStringLiteral("“%1”").arg(place.value);
    return text.isEmpty() ? problemText(error, language) : QString(text + QStringLiteral(": ") + problemText(error, language));
}

} // namespace somo::words
