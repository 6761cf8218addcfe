// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/policy_report.h"

#include "core/commission/policy_diff.h"
#include "core/commission/policy_name_query.h"
#include "core/commission/policy_words.h"
#include "core/commission/year_trial_query.h"
#include "core/report/report_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// A round base in the last band, so that the example shows every band: two digits, the rest zeros.
qint64 exampleBase(const PayScale &scale, const Currency &currency)
{
    qint64 base = usualEnd(scale, currency);
    if (scale.bands.size() > 1) {
        const auto last = baseAtStart(scale, scale.bands.size() - 1);
        const auto previous = baseAtStart(scale, scale.bands.size() - 2);
        if (last && previous)
            base = *last + (*last - *previous) / 2;
    }
    qint64 power = 1;
    while (base / power >= 100)
        power *= 10;
    return base / power * power;
}

class PolicyPages {
public:
    PolicyPages(const BookSettings &settings, const PolicyPage &page, Language language)
        : m_settings(settings)
        , m_page(page)
        , m_words(language, settings.currency)
    {
    }

    Result<Report> make()
    {
        addHead();
        SOMO_TRY(addClauses());
        addFairness();
        addDifferences();
        addOpinions();
        addSignatures();
        return std::move(m_report);
    }

private:
    const Policy &policy() const { return m_page.policy; }
    const Formats &formats() const { return m_words.formats(); }
    void add(ReportBlock block) { m_report.blocks.push_back(std::move(block)); }
    void addHeading(const char *source, const QString &note = {}) { add(ReportHeading{2, m_words.text(source), note}); }

    void addHead()
    {
        const QString version = m_words.text(QT_TRANSLATE_NOOP("report", "version %1"), {QString::number(policy().version)});
        const QString state = m_page.isDraft ? m_words.text(QT_TRANSLATE_NOOP("report", "draft, not in force")) : QString();
        m_report.language = m_words.language();
        m_report.currency = m_settings.currency;
        m_report.title = policy().name.isEmpty() ? policy().code : policy().name;
        m_report.headerLeft = m_settings.sample ? QString(m_settings.name + QStringLiteral(" – ") + m_words.text(QT_TRANSLATE_NOOP("report", "SAMPLE BOOK"))) : m_settings.name;
        QStringList right{m_words.text(QT_TRANSLATE_NOOP("report", "Commission policy %1"), {policy().code}), version};
        if (!state.isEmpty())
            right += state;
        m_report.headerRight = right.join(QStringLiteral(" · "));
        m_report.footerLeft = m_words.text(QT_TRANSLATE_NOOP("report", "Printed %1. Somo."), {formats().moment(m_page.moment)});
        add(ReportHeading{1, m_report.title, QStringList(right.mid(1)).join(QStringLiteral(" · "))});
        if (!policy().reason.isEmpty())
            add(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "Why there is a new version: %1"), {policy().reason}), false});
    }

    Status addClauses()
    {
        addHeading(QT_TRANSLATE_NOOP("report", "What it says"));
        const auto sentences = policySentences(policy(), m_settings.currency, m_words.language(), m_page.names, isPersonal(m_settings));
        for (size_t i = 0; i < sentences.size(); ++i)
            add(ReportParagraph{QStringLiteral("%1.  %2").arg(QString::number(i + 1), sentences[i].text()), false});
        // The clauses stand together; what doesn't go into a sentence comes after them under its clause's number.
        for (size_t i = 0; i < sentences.size(); ++i) {
            for (size_t rule = 0; rule < policy().rules.size(); ++rule) {
                const QString clause = clause::named(u"rules", policy().rules[rule].id, qsizetype(rule));
                if (clause == sentences[i].clause)
                    SOMO_TRY(addBands(payScaleOf(policy(), policy().rules[rule]), clause, int(i + 1)));
            }
            for (size_t pool = 0; pool < policy().pools.size(); ++pool) {
                const QString clause = clause::named(u"team_pools", policy().pools[pool].team, qsizetype(pool));
                if (clause == sentences[i].clause)
                    SOMO_TRY(addBands(payScaleOf(policy(), policy().pools[pool]), clause, int(i + 1)));
            }
        }
        return success();
    }

    /// The table, the chart and an example of bands that no sentence holds.
    Status addBands(const PayScale &scale, const QString &clause, int number)
    {
        if (scale.bands.size() < 2)
            return success();
        const qint64 end = usualEnd(scale, m_settings.currency);
        SOMO_TRY_ASSIGN(const PayCurve curve, payCurve(scale, end));
        add(bandsTable(scale, curve, number));
        SOMO_TRY_ASSIGN(ChartSpec chart, payCurveChart(scale, clause, m_page.fairness, end, m_settings, m_words.language()));
        add(std::move(chart));
        return addExample(scale);
    }

    ReportTable bandsTable(const PayScale &scale, const PayCurve &curve, int number) const
    {
        ReportTable table;
        table.caption = m_words.text(QT_TRANSLATE_NOOP("report", "Clause %1: the bands"), {QString::number(number)});
        if (scale.meter.target)
            table.note = m_words.text(QT_TRANSLATE_NOOP("report", "Paid at the start: of a target of %1."), {formats().money(roundTarget)});
        const QString sign = formats().currencySign();
        const bool money = scale.edges == EdgeUnit::money;
        const auto title = [&](const char *withUnit, const char *bare) { return money ? m_words.text(withUnit, {sign}) : m_words.text(bare); };
        table.columns = {parts::rightColumn(title(QT_TRANSLATE_NOOP("report", "From (%1)"), QT_TRANSLATE_NOOP("report", "From")), 3),
                         parts::rightColumn(title(QT_TRANSLATE_NOOP("report", "to under (%1)"), QT_TRANSLATE_NOOP("report", "to under")), 3),
                         parts::rightColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Pays")), 2),
                         parts::rightColumn(title(QT_TRANSLATE_NOOP("report", "Width (%1)"), QT_TRANSLATE_NOOP("report", "Width")), 3),
                         parts::rightColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Paid at the start (%1)"), {sign}), 3)};
        const auto edge = [&](qint64 value) { return money ? parts::moneyCell(Money::fromMinorUnits(value)) : parts::textCell(edgeText(value, scale.edges, formats())); };
        for (size_t i = 0; i < curve.bands.size(); ++i) {
            const PayCurveBand &band = curve.bands[i];
            table.rows.push_back({edge(band.from), band.next ? edge(*band.next) : parts::textCell(m_words.text(QT_TRANSLATE_NOOP("report", "and more"))),
                                  parts::textCell(bandPayText(scale.bands[i], formats())), band.width ? edge(*band.width) : ReportCell(), parts::moneyCell(band.payAtStart)});
        }
        return table;
    }

    Status addExample(const PayScale &scale)
    {
        const qint64 base = exampleBase(scale, m_settings.currency);
        SOMO_TRY_ASSIGN(const WorkedPay worked, workedPay(scale, base));
        QStringList terms;
        for (const BandPay &part : worked.parts)
            terms += QStringLiteral("%1 = %2").arg(workedPartText(scale, part, formats()), formats().money(Money::fromMinorUnits(part.amount)));
        const QStringList args{edgeText(base, scale.base, formats()), terms.join(QStringLiteral("; ")), formats().money(worked.total),
                               worked.share ? hundredthsText(roundedQuotient(worked.share->millionths, 100) , formats()) : QString()};
        add(ReportParagraph{worked.share ? m_words.text(QT_TRANSLATE_NOOP("report", "Example: %1 sold. %2. Paid %3, that is %4% of it."), args)
                                         : m_words.text(QT_TRANSLATE_NOOP("report", "Example: %1 sold. %2. Paid %3."), args),
                            false});
        return success();
    }

    void addFairness()
    {
        addHeading(QT_TRANSLATE_NOOP("report", "Is this policy fair?"));
        int outside = 0;
        for (const FairnessFinding &finding : m_page.fairness.findings) {
            if (finding.kind == FairnessKind::incomeRatio) {
                ++outside; // everybody reads this page: nobody's income is told by name (rules §10)
                continue;
            }
            const FairnessWords said = fairnessWords(finding, m_settings, m_words.language());
            add(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "To look at: %1 %2"), {said.what, said.why}), false});
        }
        if (outside > 0) {
            const QStringList marks{hundredthsText(m_settings.incomeLowHundredths, formats()), hundredthsText(m_settings.incomeHighHundredths, formats())};
            add(ReportParagraph{m_words.text(QT_TRANSLATE_N_NOOP("report", "To look at: with the sales of the last 12 months, revenue ÷ income lies outside %1 to %2 for %n people."), outside, marks), false});
        }
        QStringList fine;
        for (const FairnessPass &pass : m_page.fairness.fine)
            fine += fairnessWords(pass, m_settings, m_words.language());
        if (!fine.isEmpty()) // in one piece, so that none stands alone on the next page
            add(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "Fine: %1"), {fine.join(u' ')}), false});
    }

    void addDifferences()
    {
        if (!m_page.before)
            return;
        addHeading(QT_TRANSLATE_NOOP("report", "What it changes"), m_words.text(QT_TRANSLATE_NOOP("report", "against version %1"), {QString::number(m_page.before->version)}));
        const QStringList differences = policyDifferences(*m_page.before, policy(), m_settings.currency, m_words.language(), m_page.names);
        for (const QString &difference : differences)
            add(ReportParagraph{difference, false});
        if (differences.isEmpty())
            add(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "Nothing.")), false});
    }

    void addOpinions()
    {
        if (m_page.opinions.given.empty())
            return;
        addHeading(QT_TRANSLATE_NOOP("report", "Who agreed, who objected"));
        ReportTable table;
        table.columns = {parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Person")), 3), parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Says")), 2),
                         parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "In their words")), 6)};
        for (const PolicyOpinion &opinion : m_page.opinions.given) {
            table.rows.push_back({parts::textCell(opinion.name),
                                  parts::textCell(opinion.agrees ? m_words.text(QT_TRANSLATE_NOOP("report", "agrees")) : m_words.text(QT_TRANSLATE_NOOP("report", "objects"))),
                                  parts::textCell(opinion.words)});
        }
        add(std::move(table));
        QStringList waiting;
        for (const PolicyOpinion &person : m_page.opinions.waiting)
            waiting += person.name;
        if (!waiting.isEmpty())
            add(ReportParagraph{m_words.text(QT_TRANSLATE_NOOP("report", "No answer yet: %1."), {waiting.join(QStringLiteral(", "))}), false});
    }

    /// A line for whoever sets the policy, then one for each whom it covers.
    void addSignatures()
    {
        addHeading(QT_TRANSLATE_NOOP("report", "Signed by"));
        ReportTable table;
        table.columns = {parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Name")), 4), parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Signature")), 5),
                         parts::leftColumn(m_words.text(QT_TRANSLATE_NOOP("report", "Date")), 2)};
        const auto addLine = [&table](const QString &name) { table.rows.push_back({parts::textCell(name), ReportCell(), ReportCell()}); };
        addLine(m_words.text(QT_TRANSLATE_NOOP("report", "For the house:")));
        QStringList names;
        for (const std::vector<PolicyOpinion> *list : {&m_page.opinions.given, &m_page.opinions.waiting}) {
            for (const PolicyOpinion &person : *list)
                names += person.name;
        }
        for (const QString &name : names)
            addLine(name);
        add(std::move(table));
    }

    const BookSettings &m_settings;
    const PolicyPage &m_page;
    words::ReportWords m_words;
    Report m_report;
};

/// The base at a place among the edges, for shading.
qint64 baseOf(const PayScale &scale, qint64 edge)
{
    if (!scale.meter.target)
        return edge;
    const Int128 base = scale.meter.target->value * edge / (Int128(scale.meter.target->days) * Rate::whole);
    return base > std::numeric_limits<qint64>::max() ? std::numeric_limits<qint64>::max() : qint64(base);
}

Result<PolicyPage> completed(Database &database, const BookSettings &settings, PolicyPage page, Day today)
{
    SOMO_TRY_ASSIGN(page.fairness, checkFairnessInBook(database, settings, page.policy, today));
    SOMO_TRY_ASSIGN(const auto versions, policyVersions(database, settings, page.policy.code));
    if (const StoredPolicy *before = comparedVersion(page.policy, versions, today))
        page.before = before->policy;
    SOMO_TRY_ASSIGN(page.names, policy_names::namesOf(database, page.before, page.policy));
    return page;
}

} // namespace

Result<Report> policyReport(const BookSettings &settings, const PolicyPage &page, Language language)
{
    return PolicyPages(settings, page, language).make();
}

Result<PolicyPage> loadPolicyPage(Database &database, const BookSettings &settings, const QString &code, std::optional<int> version, Day today)
{
    SOMO_TRY_ASSIGN(const StoredPolicy stored, policyOf(database, settings, code, version));
    PolicyPage page;
    page.policy = stored.policy;
    SOMO_TRY_ASSIGN(page.opinions, opinionsOnVersion(database, stored));
    return completed(database, settings, std::move(page), today);
}

Result<PolicyPage> loadDraftPage(Database &database, const BookSettings &settings, PolicyDraftId id, Day today)
{
    SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraft(database, settings, id));
    PolicyPage page;
    page.policy = draft.policy;
    page.isDraft = true;
    SOMO_TRY_ASSIGN(page.opinions, opinionsOnDraft(database, draft));
    return completed(database, settings, std::move(page), today);
}

Result<ChartSpec> payCurveChart(const PayScale &scale, const QString &clause, const Fairness &fairness, qint64 end, const BookSettings &settings, Language language)
{
    const words::ReportWords words(language, settings.currency);
    SOMO_TRY_ASSIGN(const PayCurve curve, payCurve(scale, end));
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::payCurve;
    chart.title = words.text(QT_TRANSLATE_NOOP("report", "How much is paid for how much"));
    chart.subtitle = words.text(QT_TRANSLATE_NOOP("report", "full: what is paid (left); dashed: the rate of what is sold next (right); grey: to look at"));
    chart.pointsTitle = words.text(QT_TRANSLATE_NOOP("report", "Sold"));
    chart.paysForEach = scale.base != EdgeUnit::money;
    QStringList said;
    for (const PayPoint &point : curve.points) {
        const PayBand &band = scale.bands[point.band];
        const qint64 pace = band.each ? band.each->minorUnits() : band.rate.value_or(Rate()).millionths;
        chart.curve.push_back({point.base, point.pay.minorUnits(), pace});
    }
    for (size_t i = 0; i < curve.bands.size(); ++i) {
        const PayCurveBand &band = curve.bands[i];
        ChartSpec::Point point;
        point.id = band.start;
        point.label = shortEdgeText(band.start, scale.base, words.formats());
        point.value = band.payAtStart.minorUnits();
        chart.points.push_back(point);
        said += words.text(QT_TRANSLATE_NOOP("report", "%1 from %2"), {bandPayText(scale.bands[i], words.formats()), point.label});
    }
    if (!curve.points.empty() && !chart.points.empty() && chart.points.back().id < end) {
        ChartSpec::Point last;
        last.id = end;
        last.label = shortEdgeText(end, scale.base, words.formats());
        last.value = curve.points.back().pay.minorUnits();
        chart.points.push_back(last);
    }
    chart.summary = words.text(QT_TRANSLATE_NOOP("report", "Pay by bands: %1."), {said.join(QStringLiteral(", "))});
    for (const FairnessFinding &finding : fairness.findings) {
        if (finding.clause.startsWith(clause + u'.'))
            chart.doubtful.emplace_back(baseOf(scale, finding.from), finding.to ? baseOf(scale, *finding.to) : end);
    }
    return chart;
}

} // namespace somo
