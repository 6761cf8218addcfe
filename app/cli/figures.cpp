// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figures.h"

namespace somo::cli {

QJsonValue Figures::unitJson(qint64 value, MetricUnit unit) const
{
    switch (unit) {
    case MetricUnit::money: return money(Money::fromMinorUnits(value));
    case MetricUnit::count: return value;
    case MetricUnit::decimal: return quantityText(Quantity{value});
    case MetricUnit::percent: return percentText(Fraction(Int128(value), Int128(Rate::whole)));
    }
    return {};
}

QJsonValue Figures::json(const MetricValue &value, Metric metric) const
{
    if (!value.value)
        return QJsonValue::Null;
    // From its exact parts: a ratio that was rounded once must not be rounded again.
    if (metric == Metric::returnRate && value.denominator != 0)
        return percentText(Fraction(Int128(value.numerator), Int128(value.denominator)));
    return unitJson(*value.value, metricUnit(metric));
}

QJsonValue Figures::json(const Actual &actual, Metric metric) const
{
    if (!actual.value)
        return QJsonValue::Null;
    if (metric == Metric::returnRate && actual.exact)
        return percent(*actual.exact / Fraction(Int128(Rate::whole), 1));
    return unitJson(*actual.value, metricUnit(metric));
}

QJsonValue Figures::targetJson(const std::optional<Fraction> &value, Metric metric) const
{
    if (!value)
        return QJsonValue::Null;
    switch (metricUnit(metric)) {
    case MetricUnit::percent: return percent(*value / Fraction(Int128(Rate::whole), 1));
    case MetricUnit::count: {
        // A count's target is kept in thousandths: part of a month may be half a customer.
        const qint64 thousandths = value->rounded().value_or(0);
        return thousandths % 1000 == 0 ? QJsonValue(thousandths / 1000) : QJsonValue(double(thousandths) / 1000);
    }
    case MetricUnit::money:
    case MetricUnit::decimal: break;
    }
    const auto rounded = value->rounded();
    return rounded ? unitJson(*rounded, metricUnit(metric)) : QJsonValue::Null;
}

QJsonValue Figures::percent(const std::optional<Fraction> &value)
{
    return value ? QJsonValue(percentText(*value)) : QJsonValue::Null;
}

QString Figures::plain(const QJsonValue &value)
{
    if (value.isNull())
        return {};
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QString Figures::shown(const MetricValue &value, Metric metric) const
{
    if (!value.value)
        return {};
    // Of lines without a cost nothing is known, which is no 0 (ui.md, Tables); JSON and CSV give the sum and the lines.
    if (metric == Metric::grossProfit && *value.value == 0 && value.unknownLines > 0)
        return {};
    if (metricUnit(metric) == MetricUnit::money)
        return m_words.formats().amount(Money::fromMinorUnits(*value.value));
    return valueText(*value.value, metricUnit(metric), m_words);
}

QString Figures::shown(const Actual &actual, Metric metric) const
{
    MetricValue value;
    value.value = actual.value;
    return shown(value, metric);
}

QString Figures::shownTarget(const std::optional<Fraction> &value, Metric metric) const
{
    const auto rounded = value ? value->rounded() : std::nullopt;
    if (!rounded)
        return QStringLiteral("–");
    switch (metricUnit(metric)) {
    case MetricUnit::money: return m_words.formats().amount(Money::fromMinorUnits(*rounded));
    case MetricUnit::percent: return m_words.formats().percent(Rate{*rounded}, {});
    case MetricUnit::count:
    case MetricUnit::decimal: break;
    }
    return m_words.formats().quantity(Quantity{*rounded});
}

QString Figures::shownPercent(const std::optional<Fraction> &value, const BookSettings &settings) const
{
    const std::vector<Rate> marks{settings.successFrom, settings.exceededFrom};
    return value ? m_words.formats().percent(shownRate(*value, settings), marks) : QStringLiteral("–");
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(Day day)
{
    return orNull(day.isNull() ? QString() : day.toIso());
}

QJsonObject subjectJson(const Subject &subject)
{
    const bool isEveryone = subject.kind == SubjectKind::everyone;
    return {{QStringLiteral("kind"), subjectKindText(subject.kind)},
            {QStringLiteral("code"), isEveryone ? QJsonValue(QJsonValue::Null) : QJsonValue(subject.code)},
            {QStringLiteral("name"), isEveryone ? QJsonValue(QJsonValue::Null) : QJsonValue(subject.name)}};
}

} // namespace somo::cli
