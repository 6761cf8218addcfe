// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/insight_words.h"

#include <QCoreApplication>

#include <array>

namespace somo::insight {

namespace {

struct SegmentSentence {
    const char *name;
    const char *meaning;
};

constexpr std::array segmentSentences{
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Champions"), QT_TRANSLATE_NOOP("report", "Bought very lately, often and for much.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Loyal customers"), QT_TRANSLATE_NOOP("report", "Buy often and for much, the last time a while ago.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Potential loyalists"), QT_TRANSLATE_NOOP("report", "Bought lately, and more than once or for more than a little.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "New customers"), QT_TRANSLATE_NOOP("report", "Bought very lately, and little so far.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Promising"), QT_TRANSLATE_NOOP("report", "Bought lately, and little so far.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Need attention"), QT_TRANSLATE_NOOP("report", "In the middle of everything: a word at the right time counts.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "About to sleep"), QT_TRANSLATE_NOOP("report", "Bought little, the last time a while ago.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "At risk"), QT_TRANSLATE_NOOP("report", "Used to buy well, the last time long ago.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Can't lose them"), QT_TRANSLATE_NOOP("report", "Were among the best, the last time long ago.")},
    SegmentSentence{QT_TRANSLATE_NOOP("report", "Hibernating"), QT_TRANSLATE_NOOP("report", "Bought little, the last time long ago.")},
};
static_assert(segmentSentences.size() == rfmSegments);

} // namespace

QString stageWord(Stage stage, const words::ReportWords &words)
{
    switch (stage) {
    case Stage::lead: return words.text(QT_TRANSLATE_NOOP("report", "lead"));
    case Stage::contacted: return words.text(QT_TRANSLATE_NOOP("report", "contacted"));
    case Stage::qualified: return words.text(QT_TRANSLATE_NOOP("report", "qualified"));
    case Stage::customer: return words.text(QT_TRANSLATE_NOOP("report", "customer"));
    case Stage::repeat: return words.text(QT_TRANSLATE_NOOP("report", "repeat customer"));
    case Stage::dormant: return words.text(QT_TRANSLATE_NOOP("report", "dormant"));
    }
    return {};
}

QString stageReason(const StageFinding &finding, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    switch (finding.stage) {
    case Stage::lead: return words.text(QT_TRANSLATE_NOOP("report", "Known by name; nothing was said or bought yet."));
    case Stage::contacted: return words.text(QT_TRANSLATE_NOOP("report", "There was a call, a message or a visit; nothing was bought yet."));
    case Stage::qualified: return words.text(QT_TRANSLATE_NOOP("report", "Somebody said that it fits; nothing was bought yet."));
    case Stage::customer: return words.text(QT_TRANSLATE_NOOP("report", "Bought once, on %1."), {formats.date(finding.last)});
    case Stage::repeat:
        return words.text(QT_TRANSLATE_N_NOOP("report", "Bought on %1 days, the last one %2, usually every %n days."), finding.usual.value_or(0),
                          {formats.count(finding.purchases), formats.date(finding.last)});
    case Stage::dormant:
        if (!finding.usual)
            return words.text(QT_TRANSLATE_NOOP("report", "Last order %1 days ago, and only one so far."), {formats.count(finding.since)});
        return words.text(QT_TRANSLATE_N_NOOP("report", "Last order %1 days ago, usually every %n days."), *finding.usual, {formats.count(finding.since)});
    }
    return {};
}

QString segmentWord(std::optional<RfmSegment> segment, const words::ReportWords &words)
{
    return segment ? words.text(segmentSentences[size_t(*segment)].name) : words.text(QT_TRANSLATE_NOOP("report", "in no segment"));
}

QString segmentMeaning(RfmSegment segment, const words::ReportWords &words)
{
    return words.text(segmentSentences[size_t(segment)].meaning);
}

QString rfmReason(const RfmRow &row, const RfmTable &table, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    QString reason = words.text(QT_TRANSLATE_N_NOOP("report", "In the twelve months %1: last order on %2, %n orders, revenue %3."), int(row.orders),
                                {formats.range(table.days), formats.date(row.last), formats.money(row.revenue)});
    if (!row.scores)
        return reason + u' ' + words.text(QT_TRANSLATE_NOOP("report", "Fewer than five customers bought then, so there are no fifths and no segments."));
    return reason + u' '
        + words.text(QT_TRANSLATE_N_NOOP("report", "Among %n customers that is fifth %1 by the last order, %2 by the number of orders and %3 by revenue (5 is the highest)."), int(table.rows.size()),
                     {QString::number(row.scores->recency), QString::number(row.scores->frequency), QString::number(row.scores->revenue)});
}

QString rfmBrief(const RfmRow &row, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    return words.text(QT_TRANSLATE_N_NOOP("report", "%n orders, %1, last on %2"), int(row.orders), {formats.money(row.revenue), formats.date(row.last)});
}

QString nextPurchaseReason(const NextPurchase &next, const words::ReportWords &words)
{
    const QString last = words.formats().date(next.last);
    const QString days = words.text(QT_TRANSLATE_N_NOOP("report", "%n days"), next.interval);
    if (next.group)
        return words.text(QT_TRANSLATE_N_NOOP("report", "Bought once, on %1; people buy of “%2” again after %3 (median of %4 intervals)."), next.intervals,
                          {last, next.group->name, days, words.formats().count(next.intervals)});
    return words.text(QT_TRANSLATE_N_NOOP("report", "Last order on %1, usually every %2 (median of the last %n intervals)."), next.intervals, {last, days});
}

QString goesWithReason(const Suggested &suggested, const QString &bought, const QString &product, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    return words.text(QT_TRANSLATE_NOOP("report", "Bought “%1”; of %2 orders with it, %3 hold “%4” as well, %5 times as often as chance would have it."),
                      {bought, formats.count(suggested.withBought()), formats.count(suggested.pair.together), product, liftText(suggested.pair.liftHundredths(), words)});
}

QString liftText(qint64 hundredths, const words::ReportWords &words)
{
    // A quantity has three decimals and drops the zeros at its end.
    return words.formats().quantity(Quantity{hundredths * 10});
}

QString ageBandWord(const QString &key, const words::ReportWords &words)
{
    for (size_t band = 0; band < ageBands().size(); ++band) {
        if (key != ageBandText(band))
            continue;
        const AgeBand &ages = ageBands()[band];
        if (ages.from == 0)
            return words.text(QT_TRANSLATE_NOOP("report", "under %1"), {QString::number(ages.to + 1)});
        if (ages.to == 0)
            return words.text(QT_TRANSLATE_NOOP("report", "%1 and older"), {QString::number(ages.from)});
        return words.text(QT_TRANSLATE_NOOP("report", "%1 to %2"), {QString::number(ages.from), QString::number(ages.to)});
    }
    return words.text(QT_TRANSLATE_NOOP("report", "not known"));
}

QString traitWord(const Demographic &trait, const words::ReportWords &words)
{
    if (trait.code == u"age")
        return words.text(QT_TRANSLATE_NOOP("report", "Age"));
    if (trait.code == u"gender")
        return words.text(QT_TRANSLATE_NOOP("report", "Gender"));
    if (trait.code == u"province")
        return words.text(QT_TRANSLATE_NOOP("report", "Province"));
    return trait.name;
}

QString traitValueWord(const Demographic &trait, const TraitValue &value, const words::ReportWords &words)
{
    if (value.key.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("report", "not known"));
    if (!value.name.isEmpty())
        return value.name;
    if (trait.code == u"age")
        return ageBandWord(value.key, words);
    if (value.key == u"male")
        return words.text(QT_TRANSLATE_NOOP("report", "male"));
    if (value.key == u"female")
        return words.text(QT_TRANSLATE_NOOP("report", "female"));
    return value.key == u"yes" ? words.text(QT_TRANSLATE_NOOP("report", "yes")) : words.text(QT_TRANSLATE_NOOP("report", "no"));
}

} // namespace somo::insight
