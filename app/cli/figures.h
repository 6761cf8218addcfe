// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/kpi/kpi.h"
#include "core/kpi/kpi_words.h"

#include <QJsonObject>
#include <QJsonValue>

namespace somo::cli {

/// Figures in cli.md's forms: amounts and quantities strings, percents strings with two decimals, counts numbers.
class Figures {
public:
    Figures(Language language, const Currency &currency)
        : m_words(language, currency)
    {
    }
    const words::ReportWords &words() const { return m_words; }
    QJsonValue json(const MetricValue &value, Metric metric) const;
    QJsonValue json(const Actual &actual, Metric metric) const;
    /// A target, an expected or projected value in the target's unit.
    QJsonValue targetJson(const std::optional<Fraction> &value, Metric metric) const;
    QJsonValue money(Money amount) const { return moneyText(amount, m_words.formats().currency()); }
    static QJsonValue percent(const std::optional<Fraction> &value);
    /// The canonical text of a JSON figure, for CSV.
    static QString plain(const QJsonValue &value);
    /// As people read it.
    QString shown(const MetricValue &value, Metric metric) const;
    QString shown(const Actual &actual, Metric metric) const;
    QString shownTarget(const std::optional<Fraction> &value, Metric metric) const;
    QString shownPercent(const std::optional<Fraction> &value, const BookSettings &settings) const;

private:
    QJsonValue unitJson(qint64 value, MetricUnit unit) const;
    words::ReportWords m_words;
};

/// What has no value is null in JSON, never an empty text.
QJsonValue orNull(const QString &text);
QJsonValue orNull(Day day);
QJsonObject subjectJson(const Subject &subject);

} // namespace somo::cli
