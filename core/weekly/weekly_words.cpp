// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly/weekly_words.h"

#include <QCoreApplication>

namespace somo {

QString weeklyStateWord(WeeklyState state, const words::ReportWords &words)
{
    switch (state) {
    case WeeklyState::none: return words.text(QT_TRANSLATE_NOOP("report", "not there yet"));
    case WeeklyState::begun: return words.text(QT_TRANSLATE_NOOP("report", "being written"));
    case WeeklyState::sent: return words.text(QT_TRANSLATE_NOOP("report", "sent"));
    }
    return {};
}

QString weeklyPartWord(const std::vector<DayRange> &parts, size_t part, const words::ReportWords &words)
{
    if (parts.size() < 2)
        return {};
    return words.formats().shortRange(parts[part], parts.front().first.year());
}

QString weeklyHint(const Period &week, const words::ReportWords &words)
{
    return words.text(QT_TRANSLATE_NOOP("report", "The report of week %1 is filled in from the orders. Look at it and send it when it suits you."), {QString::number(week.number() % 100)});
}

} // namespace somo
