// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stage.h"

#include "core/base/money.h"

#include <QString>

#include <algorithm>
#include <array>

namespace somo::insight {

namespace {

constexpr std::array stageWords{u"lead", u"contacted", u"qualified", u"customer", u"repeat", u"dormant"};

Stage saidStage(QStringView said, bool wasSpokenTo)
{
    if (said == QStringView(u"qualified"))
        return Stage::qualified;
    return wasSpokenTo || said == QStringView(u"contacted") ? Stage::contacted : Stage::lead;
}

} // namespace

QString stageText(Stage stage)
{
    return QString::fromUtf16(stageWords[size_t(stage)]);
}

std::optional<Stage> stageFromText(QStringView text)
{
    for (size_t i = 0; i < stageWords.size(); ++i) {
        if (text == QStringView(stageWords[i]))
            return Stage(i);
    }
    return std::nullopt;
}

std::optional<int> median(std::vector<int> values)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return int(roundedQuotient(Int128(values[middle - 1]) + values[middle], 2));
}

std::vector<int> intervals(std::span<const Day> days)
{
    std::vector<int> between;
    for (size_t i = 1; i < days.size(); ++i)
        between.push_back(days[i - 1].daysTo(days[i]));
    return between;
}

std::optional<int> usualInterval(std::span<const Day> days)
{
    constexpr size_t most = usualIntervals + 1;
    return median(intervals(days.size() > most ? days.last(most) : days));
}

int StageFinding::dormantFrom() const
{
    return std::max(dormantAtLeast, 2 * usual.value_or(0) + 1);
}

StageFinding stage(std::span<const Day> days, QStringView said, bool wasSpokenTo, Day today)
{
    StageFinding finding;
    if (days.empty()) {
        finding.stage = saidStage(said, wasSpokenTo);
        return finding;
    }
    finding.purchases = int(days.size());
    finding.last = days.back();
    finding.since = finding.last.daysTo(today);
    finding.usual = usualInterval(days);
    if (finding.since >= finding.dormantFrom())
        finding.stage = Stage::dormant;
    else
        finding.stage = days.size() > 1 ? Stage::repeat : Stage::customer;
    return finding;
}

} // namespace somo::insight
