// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/copy_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct CopyReasonName {
    QLatin1StringView code;
    const char *source;
};

constexpr std::array copyReasonNames{
    CopyReasonName{QLatin1StringView("daily"), QT_TRANSLATE_NOOP("copies", "first opened that day")},
    CopyReasonName{QLatin1StringView("leaving"), QT_TRANSLATE_NOOP("copies", "on closing")},
    CopyReasonName{QLatin1StringView("import"), QT_TRANSLATE_NOOP("copies", "before an import")},
    CopyReasonName{QLatin1StringView("asked"), QT_TRANSLATE_NOOP("copies", "made by hand")},
    CopyReasonName{QLatin1StringView("migration"), QT_TRANSLATE_NOOP("copies", "before a new version of Somo")},
    CopyReasonName{QLatin1StringView("restore"), QT_TRANSLATE_NOOP("copies", "before restoring")},
};

} // namespace

QString copyReason(const QString &code, Language language)
{
    const auto found = std::ranges::find_if(copyReasonNames, [&](const CopyReasonName &each) { return code == each.code; });
    return found == copyReasonNames.end() ? code : translated(language, "copies", found->source);
}

QString fileSize(qint64 bytes, const Formats &formats)
{
    constexpr qint64 thousand = 1000;
    const char *const units[] = {"B", "KB", "MB", "GB", "TB"};
    qint64 unit = 1;
    size_t at = 0;
    while (at + 1 < std::size(units) && bytes / unit >= thousand) {
        unit *= thousand;
        ++at;
    }
    constexpr qint64 tenths = 10, thousandthsOfTenth = 100;
    const Quantity shown{at == 0 ? bytes * thousand : bytes / (unit / tenths) * thousandthsOfTenth};
    return formats.quantity(shown) + QChar(0xa0) + QLatin1StringView(units[at]);
}

} // namespace somo::words
