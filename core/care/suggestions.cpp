// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/suggestions.h"

#include <QCoreApplication>

namespace somo::care {

namespace {

Script suggestion(const QString &code, Trigger trigger, int days, int keep, const QString &text)
{
    Script script;
    script.code = code;
    script.trigger = trigger;
    script.days = days;
    script.keep = keep;
    script.steps = {Step{0, std::nullopt, {}, {}, text}};
    return script;
}

} // namespace

std::vector<Script> timedSuggestions(Language language)
{
    constexpr int birthdayKept = 3;
    constexpr int purchaseAhead = -3;
    constexpr int purchaseKept = 14;
    return {suggestion(birthdaySuggestion, Trigger::birthday, 0, birthdayKept,
                       words::translated(language, "care", QT_TRANSLATE_NOOP("care", "Happy birthday, {given name}! All the best for the year ahead."))),
            suggestion(nextPurchaseSuggestion, Trigger::nextPurchase, purchaseAhead, purchaseKept,
                       words::translated(language, "care", QT_TRANSLATE_NOOP("care", "Hello {given name}, on {bought on} you took {product}. Is there enough of it left?")))};
}

} // namespace somo::care
