// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi_words.h"

#include <QCoreApplication>

namespace somo {

QString metricName(Metric metric, const words::ReportWords &words)
{
    switch (metric.kind()) {
    case Metric::revenue: return words.text(QT_TRANSLATE_NOOP("report", "Revenue"));
    case Metric::grossProfit: return words.text(QT_TRANSLATE_NOOP("report", "Gross profit"));
    case Metric::orders: return words.text(QT_TRANSLATE_NOOP("report", "Orders"));
    case Metric::units: return words.text(QT_TRANSLATE_NOOP("report", "Units"));
    case Metric::averageOrder: return words.text(QT_TRANSLATE_NOOP("report", "Average order"));
    case Metric::newCustomers: return words.text(QT_TRANSLATE_NOOP("report", "New customers"));
    case Metric::repeatCustomers: return words.text(QT_TRANSLATE_NOOP("report", "Repeat customers"));
    case Metric::returnRate: return words.text(QT_TRANSLATE_NOOP("report", "Return rate"));
    case Metric::collected: return words.text(QT_TRANSLATE_NOOP("report", "Collected"));
    case Metric::activities: return words.text(QT_TRANSLATE_NOOP("report", "Activities"));
    case Metric::dealsWon: return words.text(QT_TRANSLATE_NOOP("report", "Deals won"));
    case Metric::wonAmount: return words.text(QT_TRANSLATE_NOOP("report", "Amount of deals won"));
    case Metric::conversion: return words.text(QT_TRANSLATE_NOOP("report", "Conversion"));
    case Metric::own: return metric.name();
    }
    return {};
}

QString metricMeaning(Metric metric, const words::ReportWords &words)
{
    switch (metric.kind()) {
    case Metric::revenue:
        return words.text(QT_TRANSLATE_NOOP("report", "The lines of all recognised orders after discounts, without tax and shipping, less what was returned in the period. An order of several people is shared out by their shares."));
    case Metric::grossProfit:
        return words.text(QT_TRANSLATE_NOOP("report", "Revenue less the goods’ cost and the platform’s fee. Lines whose cost is not known are left out, and their number is said."));
    case Metric::orders:
        return words.text(QT_TRANSLATE_NOOP("report", "Orders recognised in the period, each counted whole for the person with the largest share; one that is returned later stays counted."));
    case Metric::units:
        return words.text(QT_TRANSLATE_NOOP("report", "Quantities sold less quantities returned."));
    case Metric::averageOrder:
        return words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ orders."));
    case Metric::newCustomers:
        return words.text(QT_TRANSLATE_NOOP("report", "Customers whose first recognised order ever lies in the period."));
    case Metric::repeatCustomers:
        return words.text(QT_TRANSLATE_NOOP("report", "Customers with an order in the period and one before its first day."));
    case Metric::returnRate:
        return words.text(QT_TRANSLATE_NOOP("report", "Returns of the period ÷ sales of the period. Lower is better."));
    case Metric::collected:
        return words.text(QT_TRANSLATE_NOOP("report", "Payments less refunds by their date, of orders neither draft nor cancelled."));
    case Metric::dealsWon:
        return words.text(QT_TRANSLATE_NOOP("report", "Deals that came to a won stage, by that day."));
    case Metric::wonAmount:
        return words.text(QT_TRANSLATE_NOOP("report", "The amounts of the deals won in the period; one without an amount adds nothing."));
    case Metric::conversion:
        return words.text(QT_TRANSLATE_NOOP("report", "Deals won in the period ÷ deals won or lost in it."));
    case Metric::activities:
    case Metric::own:
        return words.text(QT_TRANSLATE_NOOP("report", "What people entered in their weekly reports, once a report is sent; a week that lies in two months counts in each with its own part."));
    }
    return {};
}

QString bandWord(Band band, const words::ReportWords &words)
{
    switch (band) {
    case Band::notYet: return words.text(QT_TRANSLATE_NOOP("report", "not yet"));
    case Band::successful: return words.text(QT_TRANSLATE_NOOP("report", "successful"));
    case Band::exceeded: return words.text(QT_TRANSLATE_NOOP("report", "exceeded"));
    }
    return {};
}

QString healthWord(Health health, Direction direction, const words::ReportWords &words)
{
    const bool lower = direction == Direction::lower;
    switch (health) {
    case Health::healthy: return words.text(QT_TRANSLATE_NOOP("report", "fair"));
    case Health::tooLow: return lower ? words.text(QT_TRANSLATE_NOOP("report", "too easy?")) : words.text(QT_TRANSLATE_NOOP("report", "too low?"));
    case Health::tooHigh: return lower ? words.text(QT_TRANSLATE_NOOP("report", "too strict?")) : words.text(QT_TRANSLATE_NOOP("report", "too high?"));
    case Health::notKnown: return words.text(QT_TRANSLATE_NOOP("report", "not clear yet"));
    }
    return {};
}

QString cutName(const Cut &cut, const words::ReportWords &words)
{
    switch (cut.kind()) {
    case Cut::person: return words.text(QT_TRANSLATE_NOOP("report", "Person"));
    case Cut::team: return words.text(QT_TRANSLATE_NOOP("report", "Team"));
    case Cut::channel: return words.text(QT_TRANSLATE_NOOP("report", "Channel"));
    case Cut::region: return words.text(QT_TRANSLATE_NOOP("report", "Region"));
    case Cut::area: return words.text(QT_TRANSLATE_NOOP("report", "Area"));
    case Cut::product: return words.text(QT_TRANSLATE_NOOP("report", "Product"));
    case Cut::productGroup: return words.text(QT_TRANSLATE_NOOP("report", "Product group"));
    case Cut::segment: return words.text(QT_TRANSLATE_NOOP("report", "Segment"));
    case Cut::customer: return words.text(QT_TRANSLATE_NOOP("report", "Customer"));
    case Cut::campaign: return words.text(QT_TRANSLATE_NOOP("report", "Campaign"));
    case Cut::day: return words.text(QT_TRANSLATE_NOOP("report", "Day"));
    case Cut::week: return words.text(QT_TRANSLATE_NOOP("report", "Week"));
    case Cut::month: return words.text(QT_TRANSLATE_NOOP("report", "Month"));
    case Cut::quarter: return words.text(QT_TRANSLATE_NOOP("report", "Quarter"));
    case Cut::year: return words.text(QT_TRANSLATE_NOOP("report", "Year"));
    case Cut::own: return cut.name().isEmpty() ? cut.code() : cut.name();
    }
    return {};
}

QString noneName(const Cut &cut, const words::ReportWords &words)
{
    switch (cut.kind()) {
    case Cut::person: return words.text(QT_TRANSLATE_NOOP("report", "Not assigned"));
    case Cut::team: return words.text(QT_TRANSLATE_NOOP("report", "In no team"));
    case Cut::channel: return words.text(QT_TRANSLATE_NOOP("report", "Without channel"));
    case Cut::region:
    case Cut::area: return words.text(QT_TRANSLATE_NOOP("report", "Region not known"));
    case Cut::product: return words.text(QT_TRANSLATE_NOOP("report", "Without product"));
    case Cut::productGroup: return words.text(QT_TRANSLATE_NOOP("report", "Without group"));
    case Cut::segment: return words.text(QT_TRANSLATE_NOOP("report", "Without segment"));
    case Cut::customer: return words.text(QT_TRANSLATE_NOOP("report", "Without customer"));
    case Cut::campaign: return words.text(QT_TRANSLATE_NOOP("report", "Without campaign"));
    case Cut::own: return words.text(QT_TRANSLATE_NOOP("report", "Without “%1”"), {cutName(cut, words)});
    case Cut::day:
    case Cut::week:
    case Cut::month:
    case Cut::quarter:
    case Cut::year: break;
    }
    return {};
}

QString cutValueName(const Cut &cut, const CutValue &value, const words::ReportWords &words)
{
    if (value.id == 0)
        return noneName(cut, words);
    if (!value.name.isEmpty() || !cut.isOwn())
        return value.name.isEmpty() ? value.code : value.name;
    return value.code == u"yes" ? words.text(QT_TRANSLATE_NOOP("report", "yes")) : words.text(QT_TRANSLATE_NOOP("report", "no"));
}

QString recognitionSentence(RecognitionEvent event, const words::ReportWords &words)
{
    switch (event) {
    case RecognitionEvent::ordered: return words.text(QT_TRANSLATE_NOOP("report", "Revenue counts when an order is placed."));
    case RecognitionEvent::confirmed: return words.text(QT_TRANSLATE_NOOP("report", "Revenue counts when an order is confirmed."));
    case RecognitionEvent::completed: return words.text(QT_TRANSLATE_NOOP("report", "Revenue counts when an order is completed."));
    case RecognitionEvent::paid: return words.text(QT_TRANSLATE_NOOP("report", "Revenue counts when an order is paid."));
    case RecognitionEvent::partPaid: return words.text(QT_TRANSLATE_NOOP("report", "Revenue counts as an order is paid, part by part."));
    }
    return {};
}

QString workingDaysText(qint64 thousandths, const words::ReportWords &words)
{
    return words.formats().quantity(Quantity{thousandths});
}

QString incomeRatioText(const Fraction &ratio, const BookSettings &settings, const Formats &formats)
{
    return incomeRatioText(ratio, incomeMarksOf(settings), formats);
}

QString incomeRatioText(const Fraction &ratio, const IncomeMarks &marks, const Formats &formats)
{
    constexpr qint64 tenth = 10; // in hundredths, as the marks are
    qint64 shown = ratio.rounded(10).value_or(0) * tenth;
    for (const qint64 mark : {marks.low, marks.high}) {
        const Fraction exact(Int128(mark), 100);
        if (ratio < exact && shown >= mark)
            shown = (mark - 1) / tenth * tenth;
        else if (exact < ratio && shown <= mark)
            shown = mark / tenth * tenth + tenth;
    }
    return incomeMarkText(shown, formats);
}

QString incomeMarkText(qint64 hundredths, const Formats &formats)
{
    return formats.quantity(Quantity{hundredths * 10});
}

QString valueText(qint64 value, MetricUnit unit, const words::ReportWords &words)
{
    switch (unit) {
    case MetricUnit::money: return words.formats().money(Money::fromMinorUnits(value));
    case MetricUnit::count: return words.formats().count(value);
    case MetricUnit::decimal: return words.formats().quantity(Quantity{value});
    case MetricUnit::percent: return words.formats().percent(Rate{value}, {});
    }
    return {};
}

} // namespace somo
