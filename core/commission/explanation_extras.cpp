// SPDX-License-Identifier: GPL-3.0-or-later
// Pools, overrides, referrals and bonuses in sentences.
#include "core/commission/explanation_writer.h"

#include "core/commission/period_pay.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// What the team's entries of the period bring, as the period counts them.
TeamSum teamSum(const CommissionSheet &sheet, const PayStatement &statement, TeamId team)
{
    const PolicyVersion &version = sheet.version(statement);
    PeriodLedger ledger(sheet.period, statement.version);
    for (const PolicyEntry &entry : countedEntries(sheet, sheet.facts.policies[statement.policy])) {
        if (sheet.period.days().contains(entry.soldOn) && entry.day <= sheet.period.last())
            ledger.add(entry, false, version, sheet.facts);
    }
    return ledger.team(team);
}

template <typename Clause>
std::optional<size_t> clauseOf(const std::vector<Clause> &clauses, const QString &team)
{
    const auto found = std::ranges::find(clauses, team, &Clause::team);
    return found == clauses.end() ? std::nullopt : std::optional(size_t(found - clauses.begin()));
}

} // namespace

WhyLine ExplanationWriter::teamBase(TeamId team, PersonId without, qint64 base, StatementUnit unit) const
{
    WhyLine made = without ? said(QT_TRANSLATE_NOOP("report", "The team's base in %1, without own sales, is %2."), {periodWords(), figure(base, unit)})
                           : said(QT_TRANSLATE_NOOP("report", "The team's base in %1 is %2."), {periodWords(), figure(base, unit)});
    made.figure = figure(base, unit);
    std::vector<std::pair<Int128, WhyLine>> people;
    for (const auto &[person, sum] : teamSum(m_of.sheet, m_statement, team).byPerson) {
        if (person == without)
            continue;
        const RosterPerson *known = m_of.sheet.facts.roster.person(person);
        WhyLine one{known ? known->name : QStringLiteral("–"), {}};
        one.amount = m_lineWords.plainFigure(qint64(sum), unit);
        people.emplace_back(sum, std::move(one));
    }
    std::ranges::stable_sort(people, [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Int128> rest(people.size() + 1);
    for (size_t i = people.size(); i > 0; --i)
        rest[i - 1] = rest[i] + people[i - 1].first;
    std::vector<WhyLine> lines;
    for (auto &[sum, one] : people)
        lines.push_back(std::move(one));
    made.under = longList(std::move(lines), m_words, [&](size_t from) { return m_lineWords.plainFigure(qint64(rest[from]), unit); });
    made.folded = true;
    return made;
}

/// Everybody who was in the team and what they weigh; what others are paid is theirs to know.
std::vector<WhyLine> ExplanationWriter::memberLines(const TeamPool &pool, size_t index) const
{
    const Roster &roster = m_of.sheet.facts.roster;
    const TeamId team = m_version.poolTeams[index];
    const DayRange whole = m_of.sheet.period.days();
    const DayRange days{std::max(whole.first, m_version.policy.days.first), std::min(whole.last, m_version.policy.days.last)};
    const TeamSum sums = teamSum(m_of.sheet, m_statement, team);
    std::vector<WhyLine> lines;
    for (const RosterPerson &person : roster.people) {
        if (!roster.isWithin(person.id, team, days))
            continue;
        const int inTeam = teamDays(roster, person.id, team, days);
        WhyLine one{person.name, {}};
        if (pool.share == PoolShare::contribution) {
            const auto own = sums.byPerson.find(person.id);
            one.amount = m_lineWords.plainFigure(own == sums.byPerson.end() ? 0 : qint64(own->second), unitOf(m_version.policy.base));
        } else {
            one.amount = m_words.text(QT_TRANSLATE_N_NOOP("report", "%n days"), inTeam, {});
        }
        if (pool.share == PoolShare::weights) {
            const auto weight = m_version.poolWeights[index].find(person.id);
            one.amount = QStringLiteral("%1 × %2").arg(m_words.formats().quantity(weight == m_version.poolWeights[index].end() ? Quantity() : weight->second), one.amount);
        }
        lines.push_back(std::move(one));
    }
    return longList(std::move(lines), m_words, [](size_t) { return QString(); });
}

void ExplanationWriter::addPool(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const QString clause = text(QT_TRANSLATE_NOOP("report", "“pool of %1”"), {m_lineWords.team(line.rule)});
    const auto index = clauseOf(m_version.policy.pools, line.rule);
    if (!index) {
        lines.push_back(ruleLine(clause));
        return;
    }
    const TeamPool &pool = m_version.policy.pools[*index];
    const qint64 base = line.base.value_or(0);
    lines.push_back(teamBase(m_version.poolTeams[*index], {}, base, line.baseUnit));
    const BandMeter meter{pool.method, line.baseUnit == StatementUnit::units ? Quantity::one : 1, std::nullopt};
    const auto parts = payOfBands(pool.bands, meter, base);
    const auto sum = parts ? sumOf(*parts) : Result<qint64>(parts.error());
    if (sum) {
        WhyLine pays = said(QT_TRANSLATE_NOOP("report", "The pool's bands pay %1 of it."), {money(Money::fromMinorUnits(*sum))});
        for (const BandPay &part : *parts) {
            const PayBand &band = pool.bands[part.band];
            const QString rate = band.rate ? m_lineWords.percent(*band.rate) : money(band.amount ? *band.amount : band.each.value_or(Money()));
            WhyLine one = said(QT_TRANSLATE_NOOP("report", "%1 at %2"), {figure(part.base, line.baseUnit), rate});
            one.amount = m_words.formats().amount(Money::fromMinorUnits(part.amount));
            pays.under.push_back(std::move(one));
        }
        pays.under = longList(std::move(pays.under), m_words, [](size_t) { return QString(); });
        pays.folded = true;
        lines.push_back(std::move(pays));
    }
    const char *how = pool.share == PoolShare::contribution ? QT_TRANSLATE_NOOP("report", "It is shared by each one's part of the base.")
        : pool.share == PoolShare::weights                  ? QT_TRANSLATE_NOOP("report", "It is shared by the weights that the policy lists × days in the team.")
                                                            : QT_TRANSLATE_NOOP("report", "It is shared equally, by days in the team.");
    WhyLine shares = said(how);
    shares.under = memberLines(pool, *index);
    shares.folded = true;
    lines.push_back(std::move(shares));
    lines.push_back(said(QT_TRANSLATE_NOOP("report", "This one's share: %1; the shares add up to the pool exactly."), {money(line.amount)}));
    lines.back().isStrong = true;
    lines.push_back(ruleLine(clause));
}

void ExplanationWriter::addOverride(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const qint64 base = line.base.value_or(0);
    if (const auto index = clauseOf(m_version.policy.overrides, line.rule)) {
        const bool ownSales = m_version.policy.overrides[*index].ownSales;
        lines.push_back(teamBase(m_version.overrideTeams[*index], ownSales ? PersonId() : m_of.person, base, line.baseUnit));
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "It is paid apart from what the sellers are paid, and takes nothing from them.")));
    }
    lines.push_back(times(base, line.baseUnit, line.rate.value_or(Rate()), line.amount));
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“override on %1”"), {m_lineWords.team(line.rule)})));
}

void ExplanationWriter::addReferral(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const QString code = m_lineWords.order(line.order);
    WhyLine order = said(QT_TRANSLATE_NOOP("report", "Order %1 names this person as the one who referred it; it counts in %2."), {code, periodWords()});
    order.figure = code;
    order.order = line.order;
    lines.push_back(std::move(order));
    if (line.rate) {
        lines.push_back(m_version.policy.base == CommissionBase::grossProfit
                            ? said(QT_TRANSLATE_NOOP("report", "Its gross profit, less returns, is %1."), {figure(line.base.value_or(0), line.baseUnit)})
                            : said(QT_TRANSLATE_NOOP("report", "Its net, less returns, is %1."), {figure(line.base.value_or(0), line.baseUnit)}));
        lines.push_back(times(line.base.value_or(0), line.baseUnit, *line.rate, line.amount));
    } else {
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "A referred order is paid %1 once; a full return takes it back."), {money(line.amount)}));
    }
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“referral”"))));
}

void ExplanationWriter::addBonus(const StatementLine &line, std::vector<WhyLine> &lines) const
{
    const QString code = m_lineWords.order(line.order);
    switch (line.cause) {
    case StatementCause::firstOrder: {
        WhyLine first = said(QT_TRANSLATE_NOOP("report", "Of the orders whose largest share the policy covers, %1 is the first that counts in %2: %3."), {code, periodWords(), date(line.on)});
        first.figure = code;
        first.order = line.order;
        lines.push_back(std::move(first));
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "First is the earliest date, then the time, then the code; an order that came back whole by the period's end is passed over.")));
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "The bonus for it is %1."), {money(line.amount)}));
        break;
    }
    case StatementCause::topRevenue: {
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Nobody whom the policy covers had more revenue in %1 than %2."), {periodWords(), figure(line.base.value_or(0), line.baseUnit)}));
        for (const PolicyBonus &bonus : m_version.policy.bonuses) {
            if (bonus.kind != BonusKind::topRevenue)
                continue;
            lines.push_back(bonus.amount == line.amount ? said(QT_TRANSLATE_NOOP("report", "The bonus for it is %1."), {money(line.amount)})
                                                        : said(QT_TRANSLATE_NOOP("report", "The bonus of %1 is shared among those with that revenue: %2."), {money(bonus.amount), money(line.amount)}));
        }
        break;
    }
    default:
        lines.push_back(said(QT_TRANSLATE_NOOP("report", "Given by hand on %1: %2."), {date(line.on), money(line.amount)}));
        if (!line.words.isEmpty())
            lines.push_back(said(QT_TRANSLATE_NOOP("report", "The reason given: %1"), {line.words}));
        lines.push_back(ruleLine({}));
        return;
    }
    lines.back().isStrong = true;
    lines.push_back(ruleLine(text(QT_TRANSLATE_NOOP("report", "“bonuses”"))));
}

} // namespace somo
