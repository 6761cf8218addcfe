// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/script_json.h"

#include "core/base/json_object.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

namespace somo::care {

namespace {

const QString anyChannel = QStringLiteral("any");

Error badScriptValue(const QString &place, const char *expected) { return failure(ErrorCode::careScriptValue, {place, QString::fromUtf8(expected)}); }

/// An object of the document with its place in it, so that whatever is wrong is named by where it stands.
class ScriptClause {
public:
    ScriptClause(QJsonObject object, QString place)
        : m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    QString at(QStringView key) const { return m_place.isEmpty() ? key.toString() : QString(m_place + QLatin1Char('.') + key); }
    QJsonValue value(QStringView key) const { return m_object.value(key); }
    bool has(QStringView key) const { return m_object.contains(key) && !value(key).isNull(); }

    /// Refuses a key that nobody reads, by its name.
    Status only(std::initializer_list<QStringView> known) const
    {
        for (const QString &key : m_object.keys()) {
            if (std::find(known.begin(), known.end(), QStringView(key)) == known.end())
                return failure(ErrorCode::careScriptKey, {at(key)});
        }
        return success();
    }

    Result<QString> text(QStringView key) const
    {
        const QString written = value(key).toString();
        if ((has(key) && !value(key).isString()) || written.contains(QChar::Null) || !written.isValidUtf16())
            return badScriptValue(at(key), QT_TRANSLATE_NOOP("expected", "a text"));
        return cleanText(written);
    }

    Result<int> whole(QStringView key, int otherwise) const
    {
        constexpr int most = 100'000; // checkScript knows the bounds; this is what fits
        const qint64 number = has(key) ? value(key).toInteger(most + 1) : otherwise;
        if ((has(key) && !value(key).isDouble()) || number > most || number < -most)
            return badScriptValue(at(key), QT_TRANSLATE_NOOP("expected", "a whole number of days"));
        return int(number);
    }

    Result<QStringList> list(QStringView key) const
    {
        QStringList found;
        if (has(key) && !value(key).isArray())
            return badScriptValue(at(key), QT_TRANSLATE_NOOP("expected", "a list of texts"));
        for (const QJsonValue &each : value(key).toArray()) {
            const QString text = cleanText(each.toString());
            if (text.isEmpty() || text.contains(QChar::Null) || !text.isValidUtf16())
                return badScriptValue(at(key), QT_TRANSLATE_NOOP("expected", "a list of texts"));
            if (!found.contains(text))
                found += text;
        }
        return found;
    }

    static Result<ScriptClause> of(const QJsonValue &value, const QString &place)
    {
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            return badScriptValue(place, QT_TRANSLATE_NOOP("expected", "an object"));
        return ScriptClause(value.toObject(), place);
    }

private:
    QJsonObject m_object;
    QString m_place;
};

Status readWhen(const ScriptClause &document, Script &script)
{
    SOMO_TRY_ASSIGN(const ScriptClause when, ScriptClause::of(document.value(u"when"), QStringLiteral("when")));
    SOMO_TRY(when.only({u"trigger", u"days", u"stage", u"date"}));
    const auto trigger = triggerFromText(when.value(u"trigger").toString());
    if (!trigger) {
        return badScriptValue(when.at(u"trigger"),
                              QT_TRANSLATE_NOOP("expected", "one of order_completed, birthday, next_purchase, dormant, stage_reached, deal_stage_reached, date"));
    }
    script.trigger = *trigger;
    SOMO_TRY_ASSIGN(script.days, when.whole(u"days", 0));
    SOMO_TRY_ASSIGN(script.stage, when.text(u"stage"));
    if (!when.has(u"date"))
        return success();
    const auto date = when.value(u"date").isString() ? dateFromText(when.value(u"date").toString().trimmed()) : std::nullopt;
    if (!date)
        return badScriptValue(when.at(u"date"), QT_TRANSLATE_NOOP("expected", "a date such as 2026-11-20, or 11-20 for each year"));
    script.date = *date;
    return success();
}

Status readConditions(const ScriptClause &document, const Currency &currency, Conditions &conditions)
{
    SOMO_TRY_ASSIGN(const ScriptClause asked, ScriptClause::of(document.value(u"if"), QStringLiteral("if")));
    SOMO_TRY(asked.only({u"groups", u"segments", u"tags", u"without_tags", u"channels", u"amount_from"}));
    SOMO_TRY_ASSIGN(conditions.groups, asked.list(u"groups"));
    SOMO_TRY_ASSIGN(conditions.segments, asked.list(u"segments"));
    SOMO_TRY_ASSIGN(conditions.tags, asked.list(u"tags"));
    SOMO_TRY_ASSIGN(conditions.withoutTags, asked.list(u"without_tags"));
    SOMO_TRY_ASSIGN(conditions.channels, asked.list(u"channels"));
    if (!asked.has(u"amount_from"))
        return success();
    const QJsonValue amount = asked.value(u"amount_from");
    const auto units = amount.isString() ? exactDecimalFromText(amount.toString().trimmed().toStdString(), currency.decimals) : std::nullopt;
    if (!units)
        return badScriptValue(asked.at(u"amount_from"), QT_TRANSLATE_NOOP("expected", "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""));
    conditions.amountFrom = Money::fromMinorUnits(*units);
    return success();
}

Result<Step> readStep(const QJsonValue &value, const QString &place)
{
    SOMO_TRY_ASSIGN(const ScriptClause written, ScriptClause::of(value, place));
    SOMO_TRY(written.only({u"wait", u"channel", u"title", u"subject", u"text"}));
    Step step;
    SOMO_TRY_ASSIGN(step.wait, written.whole(u"wait", 0));
    const QString channel = written.value(u"channel").toString(anyChannel);
    step.channel = channelFromText(channel);
    if ((!step.channel && channel != anyChannel) || (written.has(u"channel") && !written.value(u"channel").isString()))
        return badScriptValue(written.at(u"channel"), QT_TRANSLATE_NOOP("expected", "one of zalo, call, sms, email, visit, any"));
    SOMO_TRY_ASSIGN(step.title, written.text(u"title"));
    SOMO_TRY_ASSIGN(step.subject, written.text(u"subject"));
    SOMO_TRY_ASSIGN(step.text, written.text(u"text"));
    return step;
}

Status readSteps(const ScriptClause &document, std::vector<Step> &steps)
{
    if (!document.value(u"steps").isArray())
        return badScriptValue(QStringLiteral("steps"), QT_TRANSLATE_NOOP("expected", "a list of steps"));
    const QJsonArray list = document.value(u"steps").toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        SOMO_TRY_ASSIGN(Step step, readStep(list[i], QStringLiteral("steps[%1]").arg(i + 1)));
        steps.push_back(std::move(step));
    }
    return success();
}

Result<Script> readScript(const QJsonObject &object, const Currency &currency)
{
    const ScriptClause document(object, {});
    SOMO_TRY(document.only({u"code", u"name", u"when", u"if", u"purpose", u"keep", u"rest", u"steps"}));
    Script script;
    SOMO_TRY_ASSIGN(script.code, document.text(u"code"));
    SOMO_TRY_ASSIGN(script.name, document.text(u"name"));
    SOMO_TRY(readWhen(document, script));
    SOMO_TRY(readConditions(document, currency, script.conditions));
    const QString purpose = document.value(u"purpose").toString(purposeText(Purpose::care));
    if ((purpose != purposeText(Purpose::care) && purpose != purposeText(Purpose::marketing)) || (document.has(u"purpose") && !document.value(u"purpose").isString()))
        return badScriptValue(QStringLiteral("purpose"), QT_TRANSLATE_NOOP("expected", "care or marketing"));
    script.purpose = purpose == purposeText(Purpose::care) ? Purpose::care : Purpose::marketing;
    SOMO_TRY_ASSIGN(script.keep, document.whole(u"keep", script.keep));
    SOMO_TRY_ASSIGN(script.rest, document.whole(u"rest", script.rest));
    SOMO_TRY(readSteps(document, script.steps));
    return script;
}

void putList(QJsonObject &object, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        object[key] = QJsonArray::fromStringList(list);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text;
}

} // namespace

Result<Script> scriptFromJson(const QByteArray &json, const Currency &currency, const QString &fileName)
{
    SOMO_TRY_ASSIGN(const QJsonObject object, jsonObjectFrom(json, fileName));
    auto script = readScript(object, currency);
    return script ? std::move(script) : Result<Script>(located(script.error(), fileName));
}

QByteArray scriptToJson(const Script &script, const Currency &currency)
{
    QJsonObject when{{QStringLiteral("trigger"), triggerText(script.trigger)}, {QStringLiteral("days"), script.days}};
    putText(when, QStringLiteral("stage"), script.stage);
    if (!script.date.isNull())
        when[QStringLiteral("date")] = dateText(script.date);
    QJsonObject asked;
    putList(asked, QStringLiteral("groups"), script.conditions.groups);
    putList(asked, QStringLiteral("segments"), script.conditions.segments);
    putList(asked, QStringLiteral("tags"), script.conditions.tags);
    putList(asked, QStringLiteral("without_tags"), script.conditions.withoutTags);
    putList(asked, QStringLiteral("channels"), script.conditions.channels);
    if (script.conditions.amountFrom)
        asked[QStringLiteral("amount_from")] = moneyText(*script.conditions.amountFrom, currency);
    QJsonArray steps;
    for (const Step &step : script.steps) {
        QJsonObject written{{QStringLiteral("channel"), step.channel ? channelText(*step.channel) : anyChannel}, {QStringLiteral("text"), step.text}};
        if (step.wait != 0)
            written[QStringLiteral("wait")] = step.wait;
        putText(written, QStringLiteral("title"), step.title);
        putText(written, QStringLiteral("subject"), step.subject);
        steps.append(written);
    }
    QJsonObject document{{QStringLiteral("code"), script.code}, {QStringLiteral("name"), script.name}, {QStringLiteral("purpose"), purposeText(script.purpose)},
                         {QStringLiteral("when"), when},       {QStringLiteral("keep"), script.keep}, {QStringLiteral("rest"), script.rest},
                         {QStringLiteral("steps"), steps}};
    if (!asked.isEmpty())
        document[QStringLiteral("if")] = asked;
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace somo::care
