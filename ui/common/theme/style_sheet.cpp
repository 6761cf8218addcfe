// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme/style_sheet.h"

#include <QFile>
#include <QRegularExpression>

namespace somo {

QString styleSheet(const Theme &theme, const Metrics &metrics)
{
    QFile file(QStringLiteral(":/somo/style/somo.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());

    QHash<QString, QString> words;
    for (const auto &[token, name] : Theme::names())
        words.insert(QString::fromLatin1(name), theme.colour(token).name());
    // @px12 is 12 pixels at the base size of 13.
    static const QRegularExpression word(QStringLiteral("@([a-z]+)(\\d*)"));
    QString out;
    qsizetype last = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(text).sliced(last, match.capturedStart() - last);
        if (match.captured(1) == QLatin1String("px"))
            out += QString::number(metrics.scaled(match.captured(2).toInt())) + QStringLiteral("px");
        else
            out += words.value(match.captured(1) + match.captured(2), match.captured(0));
        last = match.capturedEnd();
    }
    out += QStringView(text).sliced(last);
    return out;
}

} // namespace somo
