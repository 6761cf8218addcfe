// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statement_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

using namespace parts;

namespace {

constexpr StatementLineKind beside[] = {StatementLineKind::pool, StatementLineKind::overridePay, StatementLineKind::referral, StatementLineKind::bonus};

Money besideCommission(const PayStatement &statement)
{
    qint64 sum = 0;
    for (const StatementLineKind kind : beside)
        sum += statement.sumOf(kind).minorUnits();
    return Money::fromMinorUnits(sum);
}

QDateTime inOffset(qint64 moment, const BookSettings &settings)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60);
}

} // namespace

QString StatementPages::personName(PersonId person) const
{
    const RosterPerson *found = m_data.sheet.facts.roster.person(person);
    return found ? found->name : QString();
}

std::vector<const PayStatement *> StatementPages::statementsOf(PersonId person) const
{
    std::vector<const PayStatement *> found;
    for (const size_t index : m_data.statements) {
        if (const PayStatement &each = m_data.sheet.statements[index]; each.person == person)
            found.push_back(&each);
    }
    return found;
}

/// Somebody under several policies has a page for each.
QString StatementPages::pageName(const PayStatement &statement) const
{
    const QString name = personName(statement.person);
    return statementsOf(statement.person).size() < 2 ? name : QString(name + QStringLiteral(" – ") + policy(statement).name);
}

QString StatementPages::baseWord(const PayStatement &statement) const
{
    switch (policy(statement).base) {
    case CommissionBase::revenue: return text(QT_TRANSLATE_NOOP("report", "revenue"));
    case CommissionBase::grossProfit: return text(QT_TRANSLATE_NOOP("report", "gross profit"));
    case CommissionBase::collected: return text(QT_TRANSLATE_NOOP("report", "money received"));
    case CommissionBase::orders: return text(QT_TRANSLATE_NOOP("report", "orders"));
    case CommissionBase::units: return text(QT_TRANSLATE_NOOP("report", "units"));
    }
    return {};
}

QString StatementPages::heading(const PayStatement &statement) const
{
    const Policy &under = policy(statement);
    const Roster &roster = m_data.sheet.facts.roster;
    const DayRange days = m_data.sheet.period.days();
    QStringList parts;
    for (const RosterTeam &team : roster.teams) {
        if (roster.isWithin(statement.person, team.id, days))
            parts += team.name;
    }
    parts += text(QT_TRANSLATE_NOOP("report", "%1, version %2"), {under.name, QString::number(under.version)});
    if (!under.payer.isEmpty())
        parts += text(QT_TRANSLATE_NOOP("report", "paid by %1"), {under.payer});
    if (statement.coveredDays < days.days())
        parts += text(QT_TRANSLATE_NOOP("report", "covered on %1 of %2 days"), {QString::number(statement.coveredDays), QString::number(days.days())});
    return parts.join(QStringLiteral(" · "));
}

ReportFigures StatementPages::figures(const PayStatement &statement) const
{
    const QString sign = QStringLiteral(" (") + m_words.formats().currencySign() + QLatin1Char(')');
    const StatementUnit unit = unitOf(policy(statement).base);
    const bool closed = m_data.closedAt != 0;
    ReportCell base = moneyCell(Money::fromMinorUnits(statement.base), true);
    if (unit != StatementUnit::money)
        base.kind = unit == StatementUnit::units ? ReportCell::Kind::quantity : ReportCell::Kind::count;
    const QString baseName = text(QT_TRANSLATE_NOOP("report", "Base"));
    ReportFigures made;
    made.figures.push_back({unit == StatementUnit::money ? baseName + sign : baseName, base, baseWord(statement)});
    made.figures.push_back({text(QT_TRANSLATE_NOOP("report", "Commission")) + sign, moneyCell(statement.commission(), true), {}});
    if (const Money sum = besideCommission(statement); sum != Money())
        made.figures.push_back({text(QT_TRANSLATE_NOOP("report", "Bonuses and team")) + sign, moneyCell(sum, true), {}});
    if (const Money sum = statement.sumOf(StatementLineKind::adjustment); sum != Money())
        made.figures.push_back({text(QT_TRANSLATE_NOOP("report", "Adjustments")) + sign, moneyCell(sum, true), {}});
    QString note = closed ? text(QT_TRANSLATE_NOOP("report", "closed")) : text(QT_TRANSLATE_NOOP("report", "provisional"));
    if (statement.carriedOut < Money())
        note += QStringLiteral(", ") + text(QT_TRANSLATE_NOOP("report", "%1 carried on"), {m_words.formats().amount(statement.carriedOut)});
    made.figures.push_back({text(QT_TRANSLATE_NOOP("report", "Pay")) + sign, moneyCell(statement.total, true), note});
    return made;
}

QString StatementPages::stateSentence() const
{
    if (m_data.closedAt != 0) {
        return text(QT_TRANSLATE_NOOP("report", "Closed on %1 by %2; whatever changes later is an adjustment of a later period."),
                    {m_words.formats().moment(inOffset(m_data.closedAt, m_data.settings)), m_data.closedBy});
    }
    switch (m_data.sheet.state) {
    case PeriodState::calculated: return text(QT_TRANSLATE_NOOP("report", "Provisional: calculated, but not approved and closed yet; the figures may still change."));
    case PeriodState::approved: return text(QT_TRANSLATE_NOOP("report", "Provisional: approved, but not closed yet; the figures may still change."));
    case PeriodState::open:
    case PeriodState::closed: break;
    }
    return text(QT_TRANSLATE_NOOP("report", "Provisional: the period is not closed yet, and the figures may still change."));
}

QString StatementPages::sentence(const PayStatement &statement) const
{
    const Policy &under = policy(statement);
    QStringList parts{text(QT_TRANSLATE_NOOP("report", "commission %1"), {money(statement.commission())})};
    const auto add = [&](StatementLineKind kind, const char *source) {
        if (const Money sum = statement.sumOf(kind); sum != Money())
            parts += text(source, {money(sum)});
    };
    add(StatementLineKind::pool, QT_TRANSLATE_NOOP("report", "team pool %1"));
    add(StatementLineKind::overridePay, QT_TRANSLATE_NOOP("report", "for the team's sales %1"));
    add(StatementLineKind::referral, QT_TRANSLATE_NOOP("report", "referrals %1"));
    add(StatementLineKind::bonus, QT_TRANSLATE_NOOP("report", "bonuses %1"));
    add(StatementLineKind::adjustment, QT_TRANSLATE_NOOP("report", "adjustments %1"));
    add(StatementLineKind::carry, QT_TRANSLATE_NOOP("report", "carried %1"));
    add(StatementLineKind::draw, QT_TRANSLATE_NOOP("report", "paid in advance %1"));
    QStringList sentences{text(QT_TRANSLATE_NOOP("report", "The base, %1, is %2 for %3."),
                               {baseWord(statement), lineWords().figure(statement.base, unitOf(under.base)), m_words.formats().periodInText(m_data.sheet.period)}),
                          text(QT_TRANSLATE_NOOP("report", "Under %1, version %2: %3. The pay is %4."), {under.name, QString::number(under.version), parts.join(QStringLiteral(", ")), money(statement.total)})};
    if (const auto sold = m_data.soldBy.find(statement.person); sold != m_data.soldBy.end()) {
        const QString below = revenueBelowBase(sold->second, under, statement, m_data.sheet.period, m_words);
        if (!below.isEmpty())
            sentences.insert(1, below);
    }
    sentences += limitSentences(statement);
    if (const QString carry = carrySentence(statement); !carry.isEmpty())
        sentences += carry;
    return sentences.join(QLatin1Char(' '));
}

QStringList StatementPages::limitSentences(const PayStatement &statement) const
{
    const Policy &under = policy(statement);
    const Formats &formats = m_words.formats();
    QStringList sentences;
    const auto has = [&](StatementLineKind kind) { return statement.sumOf(kind) != Money(); };
    const auto score = m_data.sheet.facts.scores.find({statement.person, m_data.sheet.period.first()});
    if (under.gate && has(StatementLineKind::gate) && score != m_data.sheet.facts.scores.end()) {
        const Rate marks[] = {under.gate->minScore};
        sentences += text(QT_TRANSLATE_NOOP("report", "The KPI score is %1, under the policy's mark of %2: %3 of the commission is paid."),
                          {formats.percent(Rate{score->second.rounded(Rate::whole).value_or(0)}, marks), formats.rate(under.gate->minScore), formats.rate(under.gate->pays)});
    }
    if (statement.withoutScore)
        sentences += text(QT_TRANSLATE_NOOP("report", "The policy has a gate by KPI score; there is no score, so it doesn't apply."));
    if (under.cap && has(StatementLineKind::cap))
        sentences += text(QT_TRANSLATE_NOOP("report", "The policy caps the commission of a period at %1."), {money(*under.cap)});
    if (under.guarantee && has(StatementLineKind::guarantee))
        sentences += text(QT_TRANSLATE_NOOP("report", "The policy guarantees %1 a period, by the days covered."), {money(*under.guarantee)});
    return sentences;
}

QString StatementPages::carrySentence(const PayStatement &statement) const
{
    QStringList sentences;
    if (statement.carriedIn != Money())
        sentences += text(QT_TRANSLATE_NOOP("report", "Carried in from earlier periods: %1."), {money(statement.carriedIn)});
    if (statement.carriedOut != Money())
        sentences += text(QT_TRANSLATE_NOOP("report", "Carried on to the next period: %1; nothing is taken from base pay."), {money(statement.carriedOut)});
    return sentences.join(QLatin1Char(' '));
}

QString StatementPages::incomeSentence(PersonId person) const
{
    const auto found = m_data.incomes.find(person);
    if (found == m_data.incomes.end())
        return {};
    const Fraction income = found->second.whole().value_or(Fraction());
    const auto shown = [&](const Fraction &amount) { return money(Money::fromMinorUnits(amount.rounded().value_or(0))); };
    const QString parts = text(QT_TRANSLATE_NOOP("report", "Income of %1: base salary %2 and %3 under policies, %4 together."),
                               {m_words.formats().periodInText(m_data.sheet.period), shown(*found->second.salary), shown(Fraction(found->second.paidByPolicies(), 1)), shown(income)});
    const auto revenue = m_data.revenues.find(person);
    if (m_data.today <= m_data.sheet.period.last() || revenue == m_data.revenues.end())
        return parts; // a part of a month's revenue beside the whole month's pay would be called low
    const IncomeVerdict verdict = incomeVerdict(revenue->second, income, m_data.settings);
    return verdict.ratio ? QString(parts + QLatin1Char(' ') + incomeRatioSentence(verdict, m_data.settings, m_words)) : parts;
}

QString StatementPages::policySentence(const PayStatement &statement) const
{
    const Policy &under = policy(statement);
    const Formats &formats = m_words.formats();
    QStringList sentences{text(QT_TRANSLATE_NOOP("report", "%1 (%2), version %3, in force %4."),
                               {under.name, under.code, QString::number(under.version), formats.range(under.days)})};
    constexpr size_t most = 12;
    const auto voices = m_data.voices.find({under.code, under.version});
    for (const bool agrees : {true, false}) {
        QStringList names;
        size_t more = 0;
        for (const PolicyVoice &voice : voices == m_data.voices.end() ? std::vector<PolicyVoice>() : voices->second) {
            if (voice.agrees != agrees)
                continue;
            if (size_t(names.size()) == most) {
                ++more;
                continue;
            }
            const QDate date = inOffset(voice.moment, m_data.settings).date();
            names += QStringLiteral("%1 (%2)").arg(voice.person, formats.date(Day::fromNumber(date.year() * 10'000 + date.month() * 100 + date.day())));
        }
        if (names.isEmpty())
            continue;
        QString list = names.join(QStringLiteral(", "));
        if (more > 0)
            list += QLatin1Char(' ') + m_words.text(QT_TRANSLATE_N_NOOP("report", "and %n others"), int(more));
        sentences += agrees ? text(QT_TRANSLATE_NOOP("report", "Agreed: %1."), {list}) : text(QT_TRANSLATE_NOOP("report", "Objected: %1."), {list});
    }
    return sentences.join(QLatin1Char(' '));
}

QString StatementPages::shortHash() const
{
    constexpr qsizetype enough = 16;
    return m_data.trailHash.left(enough);
}

QString StatementPages::hashSentence() const
{
    if (m_data.trailHash.isEmpty())
        return {};
    return m_data.closedAt != 0 ? text(QT_TRANSLATE_NOOP("report", "Newest hash of the book's trail when the period was closed: %1"), {m_data.trailHash})
                                : text(QT_TRANSLATE_NOOP("report", "Newest hash of the book's trail: %1"), {m_data.trailHash});
}

ReportTable StatementPages::lineTable(const PayStatement &statement) const
{
    return StatementTable(m_data, statement, m_words).take();
}

ReportSignatures StatementPages::signatures(PersonId person) const
{
    const Roster &roster = m_data.sheet.facts.roster;
    const Period &period = m_data.sheet.period;
    QString lead;
    for (const RosterTeam &team : roster.teams) {
        if (!roster.isWithin(person, team.id, period.days()))
            continue;
        for (const PersonId each : roster.leads(team.id, period.last())) {
            if (lead.isEmpty() && each != person)
                lead = personName(each);
        }
    }
    ReportSignatures made;
    made.signers.push_back({text(QT_TRANSLATE_NOOP("report", "Received by")), personName(person)});
    if (!isPersonal(m_data.settings))
        made.signers.push_back({text(QT_TRANSLATE_NOOP("report", "Lead")), lead});
    made.signers.push_back({text(QT_TRANSLATE_NOOP("report", "Paid out by")), {}});
    return made;
}

void StatementPages::addStatement(Report &report, const PayStatement &statement) const
{
    const QString name = pageName(statement);
    report.blocks.push_back(ReportPageBreak{name, name});
    report.blocks.push_back(ReportHeading{1, name, heading(statement)});
    report.blocks.push_back(figures(statement));
    report.blocks.push_back(ReportParagraph{sentence(statement)});
    report.blocks.push_back(lineTable(statement));
    if (const QString income = incomeSentence(statement.person); !income.isEmpty())
        report.blocks.push_back(ReportParagraph{income});
    for (const QString &words : {stateSentence(), policySentence(statement), hashSentence()}) {
        if (!words.isEmpty())
            report.blocks.push_back(ReportParagraph{words, true});
    }
    report.blocks.push_back(signatures(statement.person));
    addAppendix(report, statement);
}

} // namespace somo
