// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_retention.h"

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

namespace somo {

namespace {

struct ReasonWord {
    CopyReason reason;
    QLatin1StringView word;
};

constexpr std::array reasonWords{
    ReasonWord{CopyReason::daily, QLatin1StringView("daily")},         ReasonWord{CopyReason::leaving, QLatin1StringView("leaving")},
    ReasonWord{CopyReason::import, QLatin1StringView("import")},       ReasonWord{CopyReason::asked, QLatin1StringView("asked")},
    ReasonWord{CopyReason::migration, QLatin1StringView("migration")}, ReasonWord{CopyReason::restore, QLatin1StringView("restore")},
};

bool isByItself(CopyReason reason)
{
    return reason == CopyReason::daily || reason == CopyReason::leaving || reason == CopyReason::import;
}

/// Marks the newest copy of each of the first `most` periods met; `newestFirst` are places in the list.
void keepNewestOf(const std::vector<CopyDate> &copies, const std::vector<size_t> &newestFirst, int most, const std::function<int(Day)> &periodOf, std::vector<bool> &stays)
{
    int met = 0, last = 0;
    for (const size_t at : newestFirst) {
        const int period = periodOf(copies[at].day);
        if (met > 0 && period == last)
            continue;
        if (met == most)
            return;
        ++met;
        last = period;
        stays[at] = true;
    }
}

/// Whether a copy of an earlier day holds more: then one of the two dates is wrong, and nobody can say which.
bool isMisdated(const CopyDate &copy, const std::vector<CopyDate> &copies)
{
    return copy.held > 0 && std::ranges::any_of(copies, [&](const CopyDate &other) { return other.day < copy.day && copy.held < other.held; });
}

} // namespace

QString copyReasonCode(CopyReason reason)
{
    const auto found = std::ranges::find(reasonWords, reason, &ReasonWord::reason);
    return found == reasonWords.end() ? QString() : QString(found->word);
}

std::optional<CopyReason> copyReasonFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(reasonWords, [&](const ReasonWord &each) { return code == each.word; });
    return found == reasonWords.end() ? std::nullopt : std::optional(found->reason);
}

std::vector<size_t> copiesToLetGo(const std::vector<CopyDate> &copies, Day today, const CopyRule &rule)
{
    std::vector<size_t> newestFirst;
    for (size_t at = 0; at < copies.size(); ++at) {
        if (isByItself(copies[at].reason) && copies[at].day <= today && !isMisdated(copies[at], copies))
            newestFirst.push_back(at);
    }
    const auto age = [&](size_t at) { return std::tuple(copies[at].day, copies[at].held, copies[at].moment); };
    std::ranges::stable_sort(newestFirst, [&](size_t a, size_t b) { return age(b) < age(a); });
    std::vector<bool> stays(copies.size(), true);
    for (const size_t at : newestFirst)
        stays[at] = false;
    keepNewestOf(copies, newestFirst, rule.days, [](Day day) { return day.number(); }, stays);
    keepNewestOf(copies, newestFirst, rule.weeks, [](Day day) { return calendarNumbers(day, 1).isoWeek; }, stays);
    keepNewestOf(copies, newestFirst, rule.months, [](Day day) { return calendarNumbers(day, 1).month; }, stays);
    int imports = 0;
    for (const size_t at : newestFirst) {
        if (copies[at].reason == CopyReason::import && imports++ < rule.imports)
            stays[at] = true;
    }
    // The first one of the newest day is the last of that day in this order.
    for (size_t i = 0; i < newestFirst.size() && copies[newestFirst[i]].day == copies[newestFirst.front()].day; ++i) {
        const bool isLast = i + 1 == newestFirst.size() || copies[newestFirst[i + 1]].day != copies[newestFirst.front()].day;
        if (isLast)
            stays[newestFirst[i]] = true;
    }
    std::vector<size_t> gone;
    for (size_t at = 0; at < copies.size(); ++at) {
        if (!stays[at])
            gone.push_back(at);
    }
    return gone;
}

} // namespace somo
