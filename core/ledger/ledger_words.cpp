// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_query.h"

#include <array>

namespace somo {

namespace {

struct CutWord {
    Cut::Kind cut;
    const char16_t *text;
};

constexpr std::array cutWords{
    CutWord{Cut::person, u"person"},
    CutWord{Cut::team, u"team"},
    CutWord{Cut::channel, u"channel"},
    CutWord{Cut::region, u"region"},
    CutWord{Cut::area, u"area"},
    CutWord{Cut::product, u"product"},
    CutWord{Cut::productGroup, u"product_group"},
    CutWord{Cut::segment, u"segment"},
    CutWord{Cut::customer, u"customer"},
    CutWord{Cut::campaign, u"campaign"},
    CutWord{Cut::day, u"day"},
    CutWord{Cut::week, u"week"},
    CutWord{Cut::month, u"month"},
    CutWord{Cut::quarter, u"quarter"},
    CutWord{Cut::year, u"year"},
};

constexpr QStringView ownCutWord = u"own:";

struct MetricWord {
    Metric::Kind metric;
    const char16_t *text;
    MetricUnit unit;
};

constexpr std::array metricWords{
    MetricWord{Metric::revenue, u"revenue", MetricUnit::money},
    MetricWord{Metric::grossProfit, u"gross_profit", MetricUnit::money},
    MetricWord{Metric::orders, u"orders", MetricUnit::count},
    MetricWord{Metric::units, u"units", MetricUnit::decimal},
    MetricWord{Metric::averageOrder, u"average_order", MetricUnit::money},
    MetricWord{Metric::newCustomers, u"new_customers", MetricUnit::count},
    MetricWord{Metric::repeatCustomers, u"repeat_customers", MetricUnit::count},
    MetricWord{Metric::returnRate, u"return_rate", MetricUnit::percent},
    MetricWord{Metric::collected, u"collected", MetricUnit::money},
    MetricWord{Metric::activities, u"activities", MetricUnit::count},
    MetricWord{Metric::dealsWon, u"deals_won", MetricUnit::count},
    MetricWord{Metric::wonAmount, u"won_amount", MetricUnit::money},
    MetricWord{Metric::conversion, u"conversion", MetricUnit::percent},
};

/// Metrics of rules §3 whose facts the book doesn't keep yet.
constexpr std::array notHeld{u"tickets_solved", u"satisfaction"};

} // namespace

std::optional<Cut> cutFromText(QStringView text)
{
    for (const CutWord &word : cutWords) {
        if (text == QStringView(word.text))
            return word.cut;
    }
    if (text.startsWith(ownCutWord) && text.size() > ownCutWord.size())
        return Cut::ownCut(text.mid(ownCutWord.size()).toString());
    return std::nullopt;
}

QString cutText(const Cut &cut)
{
    return cut.isOwn() ? QString(ownCutWord.toString() + cut.code()) : QString::fromUtf16(cutWords[size_t(cut.kind())].text);
}

Cut Cut::ownCut(const QString &code, const QString &name)
{
    Cut cut(own);
    cut.m_code = code;
    cut.m_name = name;
    return cut;
}

Result<Metric> metricFromText(QStringView text)
{
    for (const MetricWord &word : metricWords) {
        if (text == QStringView(word.text))
            return Metric(word.metric);
    }
    for (const char16_t *word : notHeld) {
        if (text == QStringView(word))
            return failure(ErrorCode::metricNotHeld, {text.toString()});
    }
    return failure(ErrorCode::unknownMetric, {text.toString()});
}

QString metricText(const Metric &metric)
{
    return metric.isOwn() ? metric.code() : QString::fromUtf16(metricWords[size_t(metric.kind())].text);
}

MetricUnit metricUnit(const Metric &metric)
{
    return metric.isOwn() ? metric.m_unit : metricWords[size_t(metric.kind())].unit;
}

Metric Metric::ownMetric(const QString &code, const QString &name, MetricUnit unit)
{
    Metric metric(own);
    metric.m_unit = unit;
    metric.m_code = code;
    metric.m_name = name;
    return metric;
}

QString metricUnitText(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::money: return QStringLiteral("money");
    case MetricUnit::count: return QStringLiteral("count");
    case MetricUnit::decimal: return QStringLiteral("decimal");
    case MetricUnit::percent: return QStringLiteral("percent");
    }
    return {};
}

} // namespace somo
