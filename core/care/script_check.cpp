// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/script_check.h"

#include "core/base/text.h"
#include "core/care/message_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::care {

namespace {

constexpr int longestCode = 40;
constexpr int longestName = 120;
constexpr int longestTitle = 200;

Error scriptRefusal(const QString &place, const char *reason, const QStringList &args = {})
{
    return failure(ErrorCode::careScriptRefused, QStringList{place, QString::fromUtf8(reason)} + args);
}

Status checkLength(const QString &place, const QString &text, int longest)
{
    if (text.size() <= longest)
        return success();
    return scriptRefusal(place, QT_TRANSLATE_NOOP("care", "is longer than the %1 letters that fit. Shorten it."), {QString::number(longest)});
}

/// Whether a text can be filled in.
Status checkFields(const QString &place, const QString &text)
{
    if (!bracesMatch(text))
        return scriptRefusal(place, QT_TRANSLATE_NOOP("care", "has a brace without its other one. A field is written {tên}; write {{ for a brace itself."));
    for (const QString &field : fieldsOf(text)) {
        if (!isKnownField(field))
            return scriptRefusal(place, QT_TRANSLATE_NOOP("care", "has a field {%1} that Somo doesn’t know. Known are: %2."), {field, offeredFields(Language::vietnamese).join(QStringLiteral(", "))});
    }
    return success();
}

Status checkDays(const QString &place, int days, int least)
{
    if (days >= least && days <= longestWait)
        return success();
    return scriptRefusal(place, QT_TRANSLATE_NOOP("care", "is %1 days; from %2 to %3 days are possible."), {QString::number(days), QString::number(least), QString::number(longestWait)});
}

/// Before which days a step may come up: a birthday is known ahead, a completed order isn't.
bool knowsAhead(Trigger trigger)
{
    return trigger == Trigger::birthday || trigger == Trigger::nextPurchase || trigger == Trigger::onDate;
}

Status checkTrigger(const Script &script)
{
    SOMO_TRY(checkDays(QStringLiteral("when.days"), script.days, knowsAhead(script.trigger) ? -longestWait : 0));
    const bool asksStage = script.trigger == Trigger::stageReached || script.trigger == Trigger::dealStageReached;
    if (script.stage.isEmpty() == asksStage)
        return scriptRefusal(QStringLiteral("when.stage"), asksStage ? QT_TRANSLATE_NOOP("care", "is missing: say which stage is reached.") : QT_TRANSLATE_NOOP("care", "belongs to the triggers stage_reached and deal_stage_reached alone. Leave it out."));
    const QStringList dated{QStringLiteral("contacted"), QStringLiteral("customer"), QStringLiteral("repeat")};
    if (script.trigger == Trigger::stageReached && !dated.contains(script.stage)) {
        return scriptRefusal(QStringLiteral("when.stage"),
                             QT_TRANSLATE_NOOP("care", "is “%1”; contacted, customer and repeat are possible, for the book knows since when these hold. Dormant is a trigger of its own."), {script.stage});
    }
    if (script.date.isNull() == (script.trigger == Trigger::onDate))
        return scriptRefusal(QStringLiteral("when.date"), script.date.isNull() ? QT_TRANSLATE_NOOP("care", "is missing: say which day, as 2026-11-20, or 11-20 for each year.") : QT_TRANSLATE_NOOP("care", "belongs to the trigger date alone. Leave it out."));
    if (script.date.year() != 0 && (script.date < firstKnownDay || lastKnownDay < script.date))
        return scriptRefusal(QStringLiteral("when.date"), QT_TRANSLATE_NOOP("care", "lies outside the years that a book knows."));
    return success();
}

Status checkStep(const Step &step, size_t index)
{
    const QString place = QStringLiteral("steps[%1]").arg(index + 1);
    if (index == 0 && step.wait != 0)
        return scriptRefusal(place + QStringLiteral(".wait"), QT_TRANSLATE_NOOP("care", "is for later steps; the first one comes up by “when”. Leave it out."));
    if (index > 0)
        SOMO_TRY(checkDays(place + QStringLiteral(".wait"), step.wait, 1));
    if (step.text.isEmpty())
        return scriptRefusal(place + QStringLiteral(".text"), QT_TRANSLATE_NOOP("care", "is empty. Write what may be said, or what a call or visit is about."));
    SOMO_TRY(checkLength(place + QStringLiteral(".text"), step.text, longestText));
    SOMO_TRY(checkLength(place + QStringLiteral(".title"), step.title, longestTitle));
    SOMO_TRY(checkLength(place + QStringLiteral(".subject"), step.subject, longestTitle));
    SOMO_TRY(checkFields(place + QStringLiteral(".text"), step.text));
    SOMO_TRY(checkFields(place + QStringLiteral(".title"), step.title));
    return checkFields(place + QStringLiteral(".subject"), step.subject);
}

bool isCodeLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'-';
}

} // namespace

Status checkScript(const Script &script)
{
    if (script.code.isEmpty() || !std::ranges::all_of(script.code, isCodeLetter))
        return scriptRefusal(QStringLiteral("code"), QT_TRANSLATE_NOOP("care", "is made of letters, digits, _ and -, at least one of them."));
    SOMO_TRY(checkLength(QStringLiteral("code"), script.code, longestCode));
    if (script.name.isEmpty())
        return scriptRefusal(QStringLiteral("name"), QT_TRANSLATE_NOOP("care", "is missing."));
    SOMO_TRY(checkLength(QStringLiteral("name"), script.name, longestName));
    SOMO_TRY(checkTrigger(script));
    SOMO_TRY(checkDays(QStringLiteral("keep"), script.keep, 0));
    SOMO_TRY(checkDays(QStringLiteral("rest"), script.rest, 0));
    if (script.conditions.amountFrom && script.conditions.amountFrom->minorUnits() < 0)
        return scriptRefusal(QStringLiteral("if.amount_from"), QT_TRANSLATE_NOOP("care", "is below 0."));
    if (script.steps.empty() || script.steps.size() > size_t(mostSteps))
        return scriptRefusal(QStringLiteral("steps"), QT_TRANSLATE_NOOP("care", "are %1; a script has 1 to %2."), {QString::number(script.steps.size()), QString::number(mostSteps)});
    for (size_t i = 0; i < script.steps.size(); ++i)
        SOMO_TRY(checkStep(script.steps[i], i));
    return success();
}

} // namespace somo::care
