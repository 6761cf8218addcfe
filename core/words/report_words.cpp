// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/report_words.h"

namespace somo::words {

QString filled(const QString &text, const QStringList &args)
{
    QString result;
    result.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            result += args.value(text[i + 1].unicode() - u'1');
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

QString ReportWords::text(const char *source, const QStringList &args) const
{
    return filled(text(source), args);
}

QString ReportWords::text(const char *source, int number, const QStringList &args) const
{
    return filled(text(source, number), args);
}

} // namespace somo::words
