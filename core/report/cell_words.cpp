// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cell_words.h"

#include "core/commission/policy_sentences.h"
#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

CellWords::CellWords(const Report &report)
    : m_formats(report.language, report.currency)
    , m_marks{report.successFrom, report.exceededFrom}
{
}

QString CellWords::shown(const ReportCell &cell) const
{
    QString text;
    switch (cell.kind) {
    case ReportCell::Kind::empty: return {};
    case ReportCell::Kind::text: return cell.text;
    case ReportCell::Kind::money: text = m_formats.amount(Money::fromMinorUnits(cell.value)); break;
    case ReportCell::Kind::moneyShort: text = m_formats.shortMoney(Money::fromMinorUnits(cell.value)); break;
    case ReportCell::Kind::count: text = m_formats.count(cell.value); break;
    case ReportCell::Kind::quantity: text = m_formats.quantity(Quantity{cell.value}); break;
    case ReportCell::Kind::percent:
    case ReportCell::Kind::attainment: text = m_formats.percent(Rate{cell.value}, m_marks); break;
    case ReportCell::Kind::rate: text = m_formats.rate(Rate{cell.value}); break;
    case ReportCell::Kind::day: text = m_formats.date(Day::fromNumber(int(cell.value))); break;
    }
    if (cell.text == u"*")
        return QString(text + cell.text);
    return cell.text.isEmpty() ? text : QString(text + QLatin1Char(' ') + cell.text);
}

QString CellWords::canonical(const ReportCell &cell) const
{
    switch (cell.kind) {
    case ReportCell::Kind::empty: return {};
    case ReportCell::Kind::text: return cell.text;
    case ReportCell::Kind::money:
    case ReportCell::Kind::moneyShort: return canonicalValue(cell.value, MetricUnit::money);
    case ReportCell::Kind::count: return canonicalValue(cell.value, MetricUnit::count);
    case ReportCell::Kind::quantity: return canonicalValue(cell.value, MetricUnit::decimal);
    case ReportCell::Kind::percent:
    case ReportCell::Kind::attainment: return canonicalValue(cell.value, MetricUnit::percent);
    case ReportCell::Kind::rate: return shortText(cell.value, 4);
    case ReportCell::Kind::day: return Day::fromNumber(int(cell.value)).toIso();
    }
    return {};
}

QString CellWords::shownValue(qint64 value, MetricUnit unit) const
{
    switch (unit) {
    case MetricUnit::money: return m_formats.money(Money::fromMinorUnits(value));
    case MetricUnit::count: return m_formats.count(value);
    case MetricUnit::decimal: return m_formats.quantity(Quantity{value});
    case MetricUnit::percent: return m_formats.percent(Rate{value}, {});
    }
    return {};
}

QString CellWords::canonicalValue(qint64 value, MetricUnit unit) const
{
    switch (unit) {
    case MetricUnit::money: return moneyText(Money::fromMinorUnits(value), m_formats.currency());
    case MetricUnit::count: return QString::number(value);
    case MetricUnit::decimal: return quantityText(Quantity{value});
    case MetricUnit::percent: return fixedText(qint64(roundedQuotient(value, 100)), 2);
    }
    return {};
}

QString signatureWord(SignatureLine line, Language language)
{
    switch (line) {
    case SignatureLine::name: return words::translated(language, "report", QT_TRANSLATE_NOOP("report", "Name"));
    case SignatureLine::signature: return words::translated(language, "report", QT_TRANSLATE_NOOP("report", "Signature"));
    case SignatureLine::date: return words::translated(language, "report", QT_TRANSLATE_NOOP("report", "Date"));
    }
    return {};
}

QString tableNote(const ReportTable &table, const Report &report)
{
    const auto find = [&](auto &&matches) {
        const auto inRow = [&](const std::vector<ReportCell> &row) { return std::any_of(row.begin(), row.end(), matches); };
        return std::any_of(table.rows.begin(), table.rows.end(), inRow) || inRow(table.total);
    };
    if (!find([](const ReportCell &cell) { return cell.kind == ReportCell::Kind::attainment; }))
        return table.note;
    const words::ReportWords words(report.language, report.currency);
    const auto threshold = [&](Rate rate) {
        return words.text(QT_TRANSLATE_NOOP("report", "%1%"), {words.formats().quantity(Quantity{rate.millionths / 10})});
    };
    const QStringList marks{threshold(report.successFrom), threshold(report.exceededFrom)};
    const QString bars = find([](const ReportCell &cell) { return cell.projected.has_value(); })
        ? words.text(QT_TRANSLATE_NOOP("report", "Marks at %1 and %2; hollow: where this pace leads, hatched if under %1."), marks)
        : words.text(QT_TRANSLATE_NOOP("report", "Marks at %1 and %2; hatched: not yet."), marks);
    return table.note.isEmpty() ? bars : QString(table.note + QLatin1Char(' ') + bars);
}

QString CellWords::paceValue(qint64 pace, const ChartSpec &chart) const
{
    return chart.paysForEach ? m_formats.shortMoney(Money::fromMinorUnits(pace)) : rateText(Rate{pace}, m_formats);
}

QString CellWords::chartValue(qint64 value, const ChartSpec &chart) const
{
    if (chart.unit != MetricUnit::money)
        return shownValue(value, chart.unit);
    if (chart.kind != ChartSpec::Kind::bars)
        return m_formats.shortMoney(Money::fromMinorUnits(value));
    // Parts of a whole, as the painter writes them: with as few decimals as make the shown ones add up.
    std::vector<Money> amounts;
    qint64 sum = 0;
    for (const ChartSpec::Point &point : chart.points) {
        amounts.push_back(Money::fromMinorUnits(point.value.value_or(0)));
        sum += point.value.value_or(0);
    }
    return m_formats.shortMoney(Money::fromMinorUnits(value), m_formats.shortForm(amounts, Money::fromMinorUnits(sum)));
}

} // namespace somo
