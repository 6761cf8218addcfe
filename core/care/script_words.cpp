// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/script_words.h"

#include "core/care/care_words.h"

#include <QCoreApplication>
#include <QDate>

namespace somo::care {

namespace {

/// A source text whose %1, %2 … are fields, cut at them.
std::vector<ScriptWord> fieldWords(const QString &source, const std::vector<ScriptWord> &fields)
{
    std::vector<ScriptWord> found;
    QString fixed;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const bool isPlace = source[at] == u'%' && at + 1 < source.size() && source[at + 1].isDigit();
        const size_t number = isPlace ? size_t(source[at + 1].digitValue()) : 0;
        if (number == 0 || number > fields.size()) {
            fixed += source[at];
            continue;
        }
        if (!fixed.isEmpty())
            found.push_back({fixed, {}});
        fixed.clear();
        found.push_back(fields[number - 1]);
        ++at;
    }
    if (!fixed.isEmpty())
        found.push_back({fixed, {}});
    return found;
}

void append(std::vector<ScriptWord> &words, std::vector<ScriptWord> more)
{
    if (!words.empty() && !more.empty())
        words.push_back({QStringLiteral(" "), {}});
    words.insert(words.end(), more.begin(), more.end());
}

ScriptSentence whenSentence(const Script &script, const words::ReportWords &words)
{
    const ScriptWord trigger{triggerWord(script.trigger, words), QStringLiteral("when.trigger")};
    const ScriptWord days{daysWord(script.days, words), QStringLiteral("when.days")};
    switch (script.trigger) {
    case Trigger::stageReached:
    case Trigger::dealStageReached:
        return {QStringLiteral("when"), fieldWords(words.text(QT_TRANSLATE_NOOP("report", "When %1 (%2), %3,")), {trigger, {stageWordOf(script, words), QStringLiteral("when.stage")}, days})};
    case Trigger::onDate:
        return {QStringLiteral("when"), fieldWords(words.text(QT_TRANSLATE_NOOP("report", "When %1 (%2), %3,")), {trigger, {dateWord(script.date, words), QStringLiteral("when.date")}, days})};
    default: return {QStringLiteral("when"), fieldWords(words.text(QT_TRANSLATE_NOOP("report", "When %1, %2,")), {trigger, days})};
    }
}

ScriptSentence ifSentence(const Script &script, const words::ReportWords &words)
{
    const Conditions &asked = script.conditions;
    ScriptSentence sentence{QStringLiteral("if"),
                            fieldWords(words.text(QT_TRANSLATE_NOOP("report", "if the customer agreed to %1 over the channel of the step,")), {{purposeWord(script.purpose, words), QStringLiteral("purpose")}})};
    const auto add = [&](const QStringList &values, const char *source, const char *field) {
        if (!values.isEmpty())
            append(sentence.words, fieldWords(words.text(source), {{values.join(QStringLiteral(", ")), QString::fromLatin1(field)}}));
    };
    add(asked.groups, QT_TRANSLATE_NOOP("report", "is in the group %1,"), "if.groups");
    add(asked.segments, QT_TRANSLATE_NOOP("report", "is in the segment %1,"), "if.segments");
    add(asked.tags, QT_TRANSLATE_NOOP("report", "bears the tag %1,"), "if.tags");
    add(asked.withoutTags, QT_TRANSLATE_NOOP("report", "doesn’t bear the tag %1,"), "if.without_tags");
    add(asked.channels, QT_TRANSLATE_NOOP("report", "ordered over %1,"), "if.channels");
    if (asked.amountFrom)
        append(sentence.words, fieldWords(words.text(QT_TRANSLATE_NOOP("report", "for %1 or more,")), {{words.formats().money(*asked.amountFrom), QStringLiteral("if.amount_from")}}));
    return sentence;
}

ScriptSentence stepSentence(const Step &step, size_t index, const words::ReportWords &words)
{
    const QString place = QStringLiteral("steps[%1]").arg(index + 1);
    const ScriptWord channel{stepChannelWord(step.channel, words), place + QStringLiteral(".channel")};
    const ScriptWord text{step.text, place + QStringLiteral(".text")};
    ScriptSentence sentence{place, {}};
    if (index == 0)
        sentence.words = fieldWords(words.text(QT_TRANSLATE_NOOP("report", "then suggest %1: “%2”")), {channel, text});
    else
        sentence.words = fieldWords(words.text(QT_TRANSLATE_NOOP("report", "%1 after that was done, suggest %2: “%3”")),
                                    {{words.text(QT_TRANSLATE_N_NOOP("report", "%n days"), step.wait), place + QStringLiteral(".wait")}, channel, text});
    if (!step.title.isEmpty())
        append(sentence.words, fieldWords(words.text(QT_TRANSLATE_NOOP("report", "On the list: “%1”.")), {{step.title, place + QStringLiteral(".title")}}));
    if (!step.subject.isEmpty())
        append(sentence.words, fieldWords(words.text(QT_TRANSLATE_NOOP("report", "Subject: “%1”.")), {{step.subject, place + QStringLiteral(".subject")}}));
    return sentence;
}

ScriptSentence keepSentence(const Script &script, const words::ReportWords &words)
{
    const auto days = [&](int number) { return words.text(QT_TRANSLATE_N_NOOP("report", "%n days"), number); };
    return {QStringLiteral("keep"), fieldWords(words.text(QT_TRANSLATE_NOOP("report", "Each step stands on the list for %1; between two times with one customer lie at least %2.")),
                                               {{days(script.keep), QStringLiteral("keep")}, {days(script.rest), QStringLiteral("rest")}})};
}

} // namespace

QString ScriptSentence::text() const
{
    QString whole;
    for (const ScriptWord &word : words)
        whole += word.text;
    return whole;
}

std::vector<ScriptSentence> scriptSentences(const Script &script, const words::ReportWords &words)
{
    std::vector<ScriptSentence> sentences{whenSentence(script, words), ifSentence(script, words)};
    for (size_t i = 0; i < script.steps.size(); ++i)
        sentences.push_back(stepSentence(script.steps[i], i, words));
    sentences.push_back(keepSentence(script, words));
    return sentences;
}

QString stageWordOf(const Script &script, const words::ReportWords &words)
{
    if (script.trigger != Trigger::stageReached)
        return script.stage;
    if (script.stage == u"contacted")
        return words.text(QT_TRANSLATE_NOOP("report", "first talk"));
    return script.stage == u"repeat" ? words.text(QT_TRANSLATE_NOOP("report", "second order")) : words.text(QT_TRANSLATE_NOOP("report", "first order of a customer"));
}

QString daysWord(int days, const words::ReportWords &words)
{
    if (days == 0)
        return words.text(QT_TRANSLATE_NOOP("report", "on the day itself"));
    return days > 0 ? words.text(QT_TRANSLATE_N_NOOP("report", "%n days later"), days) : words.text(QT_TRANSLATE_N_NOOP("report", "%n days before"), -days);
}

QString dateWord(Day date, const words::ReportWords &words)
{
    if (date.year() != 0)
        return words.formats().date(date);
    constexpr int leapYear = 2000; // in which each day exists
    return words.text(QT_TRANSLATE_NOOP("report", "%1 of each year"), {words.formats().date(Day::fromNumber(leapYear * 10000 + date.number()), leapYear)});
}

QString stepChannelWord(const std::optional<Channel> &channel, const words::ReportWords &words)
{
    return channel ? channelWord(*channel, words) : words.text(QT_TRANSLATE_NOOP("report", "whichever way they agreed to"));
}

} // namespace somo::care
