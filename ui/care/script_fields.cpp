// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/script_fields.h"

#include "core/base/text.h"
#include "core/care/care_words.h"
#include "core/care/message_text.h"
#include "core/care/script_check.h"
#include "core/care/script_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

using care::Script;
using care::Trigger;

constexpr Trigger everyTrigger[] = {Trigger::orderCompleted, Trigger::birthday, Trigger::nextPurchase, Trigger::dormant, Trigger::stageReached, Trigger::dealStageReached, Trigger::onDate};

QString fieldsText(const char *source)
{
    return QCoreApplication::translate("ScriptFields", source);
}

/// Of "steps[2].text" the step's place and the key; nothing for other fields.
struct StepPlace {
    size_t index = 0;
    QString key;
};

std::optional<StepPlace> stepPlace(const Script &script, const QString &field)
{
    if (!field.startsWith(u"steps["))
        return std::nullopt;
    const qsizetype end = field.indexOf(u']');
    const int number = field.mid(6, end - 6).toInt();
    if (number < 1 || size_t(number) > script.steps.size())
        return std::nullopt;
    return StepPlace{size_t(number) - 1, field.mid(end + 2)};
}

QStringList *listOf(Script &script, const QString &field)
{
    if (field == u"if.groups")
        return &script.conditions.groups;
    if (field == u"if.segments")
        return &script.conditions.segments;
    if (field == u"if.tags")
        return &script.conditions.tags;
    if (field == u"if.without_tags")
        return &script.conditions.withoutTags;
    return field == u"if.channels" ? &script.conditions.channels : nullptr;
}

QStringList commaList(const QString &text)
{
    QStringList list;
    for (const QString &each : text.split(QLatin1Char(','))) {
        if (const QString clean = cleanText(each); !clean.isEmpty() && !list.contains(clean))
            list += clean;
    }
    return list;
}

std::vector<ScriptChoice> triggerChoices(const words::ReportWords &words)
{
    std::vector<ScriptChoice> choices;
    for (const Trigger trigger : everyTrigger)
        choices.push_back({care::triggerText(trigger), care::triggerWord(trigger, words)});
    return choices;
}

std::vector<ScriptChoice> stageChoices(const words::ReportWords &words)
{
    std::vector<ScriptChoice> choices;
    Script script;
    script.trigger = Trigger::stageReached;
    for (const QStringView stage : {QStringView(u"contacted"), QStringView(u"customer"), QStringView(u"repeat")}) {
        script.stage = stage.toString();
        choices.push_back({script.stage, care::stageWordOf(script, words)});
    }
    return choices;
}

std::vector<ScriptChoice> channelChoices(const words::ReportWords &words)
{
    std::vector<ScriptChoice> choices{{QStringLiteral("any"), care::stepChannelWord(std::nullopt, words)}};
    for (const care::Channel channel : care::everyChannel)
        choices.push_back({care::channelText(channel), care::channelWord(channel, words)});
    return choices;
}

ScriptField daysField(int value, int least)
{
    return {ScriptField::Kind::days, QString::number(value), {}, least, care::longestWait, {}};
}

ScriptField stepField(const care::Step &step, const QString &key, const words::ReportWords &words)
{
    if (key == u"wait")
        return daysField(step.wait, 1);
    if (key == u"channel")
        return {ScriptField::Kind::choice, step.channel ? care::channelText(*step.channel) : QStringLiteral("any"), channelChoices(words), 0, 0, {}};
    const QString hint = care::offeredFields(words.language()).join(QLatin1Char(' '));
    if (key == u"text")
        return {ScriptField::Kind::text, step.text, {}, 0, 0, hint};
    return {ScriptField::Kind::line, key == u"title" ? step.title : step.subject, {}, 0, 0, hint};
}

/// A trigger brings what it needs, and drops what another one needed.
void takeTrigger(Script &script, Trigger trigger)
{
    script.trigger = trigger;
    const bool knowsAhead = trigger == Trigger::birthday || trigger == Trigger::nextPurchase || trigger == Trigger::onDate;
    if (!knowsAhead)
        script.days = std::max(script.days, 0);
    script.stage = trigger == Trigger::stageReached ? QStringLiteral("customer") : QString();
    constexpr int teachersDay = 1120; // 20 November of each year, until another day is named
    script.date = trigger == Trigger::onDate ? Day::fromNumber(teachersDay) : Day();
}

Error scriptProblem(const QString &field, const char *expected)
{
    return failure(ErrorCode::careScriptValue, {field, QString::fromUtf8(expected)});
}

Status takeNumber(int &number, const QString &field, const QString &value)
{
    bool isNumber = false;
    const int typed = value.trimmed().toInt(&isNumber);
    if (!isNumber)
        return scriptProblem(field, QT_TRANSLATE_NOOP("expected", "a whole number of days"));
    number = typed;
    return success();
}

Status takeStep(care::Step &step, const QString &field, const QString &key, const QString &value)
{
    if (key == u"wait")
        return takeNumber(step.wait, field, value);
    if (key == u"channel")
        step.channel = care::channelFromText(value);
    else if (key == u"title")
        step.title = cleanText(value);
    else if (key == u"subject")
        step.subject = cleanText(value);
    else
        step.text = cleanText(value);
    return success();
}

Status takeAmount(Script &script, const QString &field, const QString &value, const Currency &currency)
{
    script.conditions.amountFrom.reset();
    QString digits = value;
    if (currency.decimals == 0)
        digits.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    digits = digits.simplified();
    if (digits.isEmpty())
        return success();
    const auto units = exactDecimalFromText(digits.toStdString(), currency.decimals);
    if (!units)
        return scriptProblem(field, QT_TRANSLATE_NOOP("expected", "an amount such as 500000"));
    script.conditions.amountFrom = Money::fromMinorUnits(*units);
    return success();
}

Status takeValue(Script &script, const QString &field, const QString &value, const Currency &currency)
{
    if (const auto place = stepPlace(script, field))
        return takeStep(script.steps[place->index], field, place->key, value);
    if (QStringList *list = listOf(script, field)) {
        *list = commaList(value);
        return success();
    }
    if (field == u"when.days")
        return takeNumber(script.days, field, value);
    if (field == u"keep")
        return takeNumber(script.keep, field, value);
    if (field == u"rest")
        return takeNumber(script.rest, field, value);
    if (field == u"if.amount_from")
        return takeAmount(script, field, value, currency);
    if (field == u"when.trigger") {
        if (const auto trigger = care::triggerFromText(value))
            takeTrigger(script, *trigger);
    } else if (field == u"when.stage") {
        script.stage = cleanText(value);
    } else if (field == u"purpose") {
        script.purpose = value == care::purposeText(care::Purpose::marketing) ? care::Purpose::marketing : care::Purpose::care;
    } else if (field == u"name") {
        script.name = cleanText(value);
    } else if (field == u"when.date") {
        const auto date = care::dateFromText(value.trimmed());
        if (!date)
            return scriptProblem(field, QT_TRANSLATE_NOOP("expected", "a date such as 2026-11-20, or 11-20 for each year"));
        script.date = *date;
    }
    return success();
}

} // namespace

ScriptField scriptField(const Script &script, const QString &field, const ScriptChoices &choices, const words::ReportWords &words)
{
    using Kind = ScriptField::Kind;
    if (const auto place = stepPlace(script, field))
        return stepField(script.steps[place->index], place->key, words);
    if (field == u"when.trigger")
        return {Kind::choice, care::triggerText(script.trigger), triggerChoices(words), 0, 0, {}};
    if (field == u"when.days")
        return daysField(script.days, -care::longestWait);
    if (field == u"when.stage")
        return {Kind::choice, script.stage, script.trigger == Trigger::stageReached ? stageChoices(words) : choices.dealStages, 0, 0, {}};
    if (field == u"when.date")
        return {Kind::line, care::dateText(script.date), {}, 0, 0, fieldsText(QT_TRANSLATE_NOOP("ScriptFields", "As 2026-11-20, or 11-20 for each year."))};
    if (field == u"purpose") {
        return {Kind::choice,
                care::purposeText(script.purpose),
                {{care::purposeText(care::Purpose::care), care::purposeWord(care::Purpose::care, words)}, {care::purposeText(care::Purpose::marketing), care::purposeWord(care::Purpose::marketing, words)}},
                0,
                0,
                {}};
    }
    if (field == u"keep" || field == u"rest")
        return daysField(field == u"keep" ? script.keep : script.rest, 0);
    if (field == u"if.amount_from")
        return {Kind::line, script.conditions.amountFrom ? moneyText(*script.conditions.amountFrom, words.formats().currency()) : QString(), {}, 0, 0, {}};
    if (field == u"name")
        return {Kind::line, script.name, {}, 0, 0, {}};
    Script copy = script;
    const QStringList *list = listOf(copy, field);
    return {Kind::line, list ? list->join(QStringLiteral(", ")) : QString(), {}, 0, 0, fieldsText(QT_TRANSLATE_NOOP("ScriptFields", "Several with commas between them; one of them is enough."))};
}

Result<Script> withScriptField(Script script, const QString &field, const QString &value, const Currency &currency)
{
    SOMO_TRY(takeValue(script, field, value, currency));
    return script;
}

std::vector<ScriptOffer> scriptOffers(const Script &script, const ScriptChoices &choices, const words::ReportWords &words)
{
    std::vector<ScriptOffer> offers;
    const auto add = [&](const char *field, const char *label, const QStringList &values) {
        Script changed = script;
        const QString name = QString::fromLatin1(field);
        QStringList *list = listOf(changed, name);
        if (!list->isEmpty())
            return;
        *list = values;
        offers.push_back({name, fieldsText(label), std::move(changed), name});
    };
    const QStringList open{QStringLiteral("…")}; // a place for what is to be written
    add("if.groups", QT_TRANSLATE_NOOP("ScriptFields", "If the customer is in a group"), open);
    add("if.segments", QT_TRANSLATE_NOOP("ScriptFields", "If the customer is in a segment"), open);
    add("if.tags", QT_TRANSLATE_NOOP("ScriptFields", "If the customer bears a tag"), open);
    add("if.without_tags", QT_TRANSLATE_NOOP("ScriptFields", "If the customer doesn’t bear a tag"), open);
    if (!choices.channels.empty())
        add("if.channels", QT_TRANSLATE_NOOP("ScriptFields", "If it was ordered over a channel"), {choices.channels.front().value});
    if (!script.conditions.amountFrom) {
        Script changed = script;
        changed.conditions.amountFrom = Money();
        offers.push_back({QStringLiteral("if.amount_from"), fieldsText(QT_TRANSLATE_NOOP("ScriptFields", "If the order is of an amount or more")), std::move(changed), QStringLiteral("if.amount_from")});
    }
    const QString last = QStringLiteral("steps[%1]").arg(script.steps.size());
    const auto addToStep = [&](const char *key, const char *label, QString care::Step::*member) {
        if (!(script.steps.back().*member).isEmpty())
            return;
        Script changed = script;
        changed.steps.back().*member = care::offeredFields(words.language()).value(0);
        offers.push_back({QString::fromLatin1(key), fieldsText(label), std::move(changed), last + QLatin1Char('.') + QString::fromLatin1(key)});
    };
    addToStep("title", QT_TRANSLATE_NOOP("ScriptFields", "Words of one’s own for the list (last step)"), &care::Step::title);
    addToStep("subject", QT_TRANSLATE_NOOP("ScriptFields", "A subject for the e-mail (last step)"), &care::Step::subject);
    if (script.steps.size() < size_t(care::mostSteps)) {
        constexpr int usualWait = 14;
        Script changed = script;
        changed.steps.push_back({usualWait, script.steps.back().channel, {}, {}, script.steps.back().text});
        offers.push_back({QStringLiteral("step"), fieldsText(QT_TRANSLATE_NOOP("ScriptFields", "A further step")), std::move(changed), QStringLiteral("steps[%1].text").arg(script.steps.size() + 1)});
    }
    return offers;
}

bool mayRemoveScriptClause(const Script &script, const QString &clause)
{
    return clause == u"if" ? script.conditions != care::Conditions() : clause.startsWith(u"steps[") && script.steps.size() > 1;
}

Script withoutScriptClause(Script script, const QString &clause)
{
    if (clause == u"if")
        script.conditions = {};
    if (const auto place = stepPlace(script, clause); place && script.steps.size() > 1) {
        script.steps.erase(script.steps.begin() + std::ptrdiff_t(place->index));
        script.steps.front().wait = 0;
    }
    return script;
}

} // namespace somo
