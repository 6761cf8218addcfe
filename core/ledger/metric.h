// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace somo {

enum class MetricUnit {
    money, // minor units
    count,
    decimal, // thousandths
    percent, // Rate: millionths
};
/// "money", "count", "decimal" or "percent".
QString metricUnitText(MetricUnit unit);

/// What is counted (rules §3): one that Somo knows by itself, or one that the team made for its weekly reports, which
/// carries its code, name and unit with it. Two metrics are equal where their codes are.
class Metric {
public:
    enum Kind {
        revenue,
        grossProfit,
        orders,
        units,
        averageOrder,
        newCustomers,
        repeatCustomers,
        returnRate,
        collected,
        activities,
        dealsWon,
        wonAmount,
        conversion,
        own, // made by the team: ownMetric() makes one
    };
    Metric(Kind kind = revenue)
        : m_kind(kind)
    {
    }
    static Metric ownMetric(const QString &code, const QString &name, MetricUnit unit);

    Kind kind() const { return m_kind; }
    bool isOwn() const { return m_kind == own; }
    /// Entered by people, in their weekly reports or the log of activities, rather than counted from orders.
    bool isReported() const { return m_kind == own || m_kind == activities; }
    /// Of deals by the day on which they were closed.
    bool isOfDeals() const { return m_kind == dealsWon || m_kind == wonAmount || m_kind == conversion; }
    /// Counted from orders, so that there are orders behind it.
    bool isOfOrders() const { return !isReported() && !isOfDeals(); }
    /// Of an own metric; empty for the others (metricText and metricName serve all).
    const QString &code() const { return m_code; }
    const QString &name() const { return m_name; }

    friend bool operator==(const Metric &a, const Metric &b) { return a.m_kind == b.m_kind && a.m_code == b.m_code; }
    friend bool operator<(const Metric &a, const Metric &b) { return a.m_kind != b.m_kind ? a.m_kind < b.m_kind : a.m_code < b.m_code; }

private:
    friend MetricUnit metricUnit(const Metric &metric);
    Kind m_kind;
    MetricUnit m_unit = MetricUnit::count; // of an own metric
    QString m_code, m_name;
};

/// Of the metrics that Somo knows by itself; own ones are found by metricNamed (own_metric_query.h). Refuses metrics whose
/// facts the program doesn't hold yet by name (rules §3).
Result<Metric> metricFromText(QStringView text);
/// The code, an own metric's too.
QString metricText(const Metric &metric);
MetricUnit metricUnit(const Metric &metric);

} // namespace somo
