// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/pay_chart_data.h"

#include "core/commission/policy_sentences.h"
#include "ui/common/charts/axis_ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo {

namespace {

QString said(const char *source) { return QCoreApplication::translate("payChart", source); }

/// The least round step that is no smaller.
qint64 roundStep(qint64 least)
{
    for (qint64 decade = 1; decade <= 1'000'000'000'000'000'000 / 100; decade *= 10) {
        for (const qint64 tenths : {10, 15, 20, 25, 30, 40, 50, 60, 80}) {
            if (decade * tenths % 10 == 0 && decade * tenths / 10 >= least)
                return decade * tenths / 10;
        }
    }
    return least;
}

class Maker {
public:
    Maker(const PayScale &scale, const Formats &formats)
        : m_scale(scale)
        , m_formats(formats)
    {
    }

    PayChartData make(qint64 example)
    {
        m_data.name = said(QT_TRANSLATE_NOOP("payChart", "How much is paid for how much"));
        m_data.emptyText = said(QT_TRANSLATE_NOOP("payChart", "No clause with bands yet."));
        qint64 end = std::max(usualEnd(m_scale, m_formats.currency()), example);
        constexpr qint64 most = 1'000'000'000'000'000; // beyond it nothing is drawn, and nothing overflows
        end = std::clamp<qint64>(end, 1, most);
        const auto curve = payCurve(m_scale, end);
        if (m_scale.bands.empty() || !curve)
            return m_data;
        m_data.top = end;
        addCorners(*curve);
        addPays();
        addSteps(*curve, end);
        addBases(*curve, end);
        addMark(example);
        return m_data;
    }

    void addDoubts(const std::vector<FairnessFinding> &findings, const QString &clause, PayChartData &data) const
    {
        for (const FairnessFinding &finding : findings) {
            if (!finding.clause.startsWith(clause + QStringLiteral(".bands")) || finding.unit != m_scale.edges)
                continue;
            const qint64 from = baseOf(finding.from);
            const qint64 to = finding.to ? baseOf(*finding.to) : data.top;
            // A point is shaded as a thin stripe.
            const qint64 least = std::max<qint64>(1, data.top / 120);
            if (from < data.top)
                data.doubtful.push_back({from, std::min(data.top, std::max(to, from + least))});
        }
    }

    QString shortBase(qint64 base) const
    {
        return m_scale.base == EdgeUnit::money ? m_formats.shortMoney(Money::fromMinorUnits(base)) : edgeText(base, m_scale.base, m_formats);
    }
    QString rate(size_t band) const
    {
        const PayBand &pays = m_scale.bands[band];
        if (pays.rate)
            return rateText(*pays.rate, m_formats);
        return m_formats.money(pays.each.value_or(Money()));
    }

private:
    qint64 baseOf(qint64 edge) const
    {
        if (!m_scale.meter.target)
            return edge;
        return qint64(m_scale.meter.target->value * edge / (Int128(m_scale.meter.target->days) * Rate::whole));
    }

    // Marginal pay has no jump: the point just before a start would only lie on the start's.
    void addCorners(const PayCurve &curve)
    {
        for (size_t i = 0; i < curve.points.size(); ++i) {
            const bool before = i + 1 < curve.points.size() && curve.points[i + 1].base == curve.points[i].base + 1 && i > 0;
            if (before && m_scale.meter.method == BandMethod::marginal)
                continue;
            m_data.corners.push_back({curve.points[i].base, curve.points[i].pay.minorUnits()});
        }
    }

    void addPays()
    {
        qint64 largest = 0;
        for (const PayChartData::Corner &corner : m_data.corners)
            largest = std::max(largest, corner.pay);
        const AxisTicks ticks = ticksUpTo(largest);
        std::vector<Money> amounts;
        for (int i = 0; i <= ticks.count; ++i)
            amounts.push_back(Money::fromMinorUnits(ticks.step * i));
        const ShortForm form = m_formats.shortForm(amounts);
        for (const Money amount : amounts)
            m_data.pays.push_back({amount.minorUnits(), m_formats.shortMoney(amount, form)});
    }

    qint64 rateOf(size_t band) const
    {
        const PayBand &pays = m_scale.bands[band];
        return pays.rate ? pays.rate->millionths : pays.each.value_or(Money()).minorUnits();
    }

    void addSteps(const PayCurve &curve, qint64 end)
    {
        qint64 largest = 0;
        for (size_t band = 0; band < curve.bands.size() && curve.bands[band].start < end; ++band) {
            const qint64 to = band + 1 < curve.bands.size() ? std::min(end, curve.bands[band + 1].start) : end;
            const bool last = band + 1 == curve.bands.size();
            const QString from = shortBase(curve.bands[band].start);
            const QString text = (last ? said(QT_TRANSLATE_NOOP("payChart", "From %1 on: %2 is paid at the start, what is sold next brings %3"))
                                             .arg(from, m_formats.money(curve.bands[band].payAtStart), rate(band))
                                       : said(QT_TRANSLATE_NOOP("payChart", "From %1 to %2: %3 is paid at the start, what is sold next brings %4"))
                                             .arg(from, shortBase(to), m_formats.money(curve.bands[band].payAtStart), rate(band)));
            m_data.steps.push_back({curve.bands[band].start, to, rateOf(band), rate(band), text});
            largest = std::max(largest, rateOf(band));
        }
        const qint64 count = std::max<qint64>(1, qint64(m_data.pays.size()) - 1);
        const qint64 step = roundStep(std::max<qint64>(1, (largest + count - 1) / count));
        const bool money = std::ranges::any_of(m_scale.bands, [](const PayBand &band) { return band.each.has_value(); });
        for (qint64 i = 0; i <= count; ++i)
            m_data.rates.push_back({step * i, money ? m_formats.amount(Money::fromMinorUnits(step * i)) : rateText(Rate{step * i}, m_formats)});
    }

    void addBases(const PayCurve &curve, qint64 end)
    {
        std::vector<qint64> marks;
        for (const PayCurveBand &band : curve.bands) {
            if (band.start <= end)
                marks.push_back(band.start);
        }
        marks.push_back(end);
        if (m_scale.base != EdgeUnit::money) {
            for (const qint64 mark : marks)
                m_data.bases.push_back({mark, edgeText(mark, m_scale.base, m_formats)});
            return;
        }
        std::vector<Money> amounts;
        for (const qint64 mark : marks)
            amounts.push_back(Money::fromMinorUnits(mark));
        const ShortForm form = m_formats.shortForm(amounts);
        m_data.unit = m_formats.unitWord(form.unit);
        for (const Money amount : amounts) {
            QString text = m_formats.shortMoney(amount, form);
            if (!m_data.unit.isEmpty())
                text = text.remove(m_data.unit).trimmed();
            m_data.bases.push_back({amount.minorUnits(), text});
        }
    }

    void addMark(qint64 example)
    {
        const auto worked = workedPay(m_scale, example);
        if (example <= 0 || !worked)
            return;
        size_t reached = 0;
        for (size_t band = 0; band < m_data.steps.size(); ++band) {
            if (m_data.steps[band].from <= example)
                reached = band;
        }
        m_data.mark = PayChartData::Mark{example, worked->total.minorUnits(),
                                         said(QT_TRANSLATE_NOOP("payChart", "%1 receives %2")).arg(shortBase(example), m_formats.shortMoney(worked->total)),
                                         said(QT_TRANSLATE_NOOP("payChart", "what is sold next brings %1")).arg(rate(reached))};
    }

    const PayScale &m_scale;
    const Formats &m_formats;
    PayChartData m_data;
};

} // namespace

PayChartData payChartData(const PayScale &scale, const std::vector<FairnessFinding> &findings, const QString &clause, qint64 example, const Formats &formats)
{
    PayChartData data = Maker(scale, formats).make(example);
    Maker(scale, formats).addDoubts(findings, clause, data);
    return data;
}

QList<QStringList> payChartRows(const PayScale &scale, const Formats &formats)
{
    QList<QStringList> rows;
    const auto curve = payCurve(scale, 0);
    if (!curve)
        return rows;
    const Maker maker(scale, formats);
    for (size_t band = 0; band < curve->bands.size(); ++band) {
        const qint64 start = curve->bands[band].start;
        const QString from = scale.base == EdgeUnit::money ? formats.amount(Money::fromMinorUnits(start)) : edgeText(start, scale.base, formats);
        rows.append({from, formats.amount(curve->bands[band].payAtStart), maker.rate(band)});
    }
    return rows;
}

QStringList payChartColumns(const PayScale &scale, const Formats &formats)
{
    const QString sign = formats.currencySign();
    const QString from = said(QT_TRANSLATE_NOOP("payChart", "From"));
    return {scale.base == EdgeUnit::money ? QStringLiteral("%1 (%2)").arg(from, sign) : from, said(QT_TRANSLATE_NOOP("payChart", "Paid there (%1)")).arg(sign),
            said(QT_TRANSLATE_NOOP("payChart", "Sold next brings"))};
}

QString baseUnitWords(const PayScale &scale, const Formats &formats)
{
    switch (scale.base) {
    case EdgeUnit::quantity: return said(QT_TRANSLATE_NOOP("payChart", "units sold"));
    case EdgeUnit::count: return said(QT_TRANSLATE_NOOP("payChart", "orders"));
    default: break;
    }
    const QString what = said(QT_TRANSLATE_NOOP("payChart", "what counts in the period, %1"));
    const Money end = Money::fromMinorUnits(usualEnd(scale, formats.currency()));
    const QString unit = formats.unitWord(formats.shortForm(std::array{end}).unit);
    return what.arg(unit.isEmpty() ? formats.currencySign() : unit);
}

} // namespace somo
