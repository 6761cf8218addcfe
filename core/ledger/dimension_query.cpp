// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/dimension_query.h"

#include "core/ledger/own_cut_query.h"

#include <algorithm>
#include <tuple>

namespace somo {

namespace {

bool asksFor(const LedgerAsk &ask, const std::vector<Cut> &cuts, const Cut &cut)
{
    return std::find(cuts.begin(), cuts.end(), cut) != cuts.end()
        || std::any_of(ask.filters.begin(), ask.filters.end(), [&](const CutFilter &filter) { return filter.cut == cut; });
}

bool asksForCalendar(const LedgerAsk &ask, const std::vector<Cut> &cuts)
{
    return asksFor(ask, cuts, Cut::week) || asksFor(ask, cuts, Cut::quarter) || asksFor(ask, cuts, Cut::year);
}

/// The text of a period from its number: 202641 → "2026-W41".
QString periodName(Cut::Kind cut, qint64 number)
{
    const auto padded = [](qint64 value, int digits) { return QStringLiteral("%1").arg(value, digits, 10, QChar(u'0')); };
    switch (cut) {
    case Cut::day:
        return Day::fromNumber(int(number)).toIso();
    case Cut::week:
        return padded(number / 100, 4) + QStringLiteral("-W") + padded(number % 100, 2);
    case Cut::month:
        return padded(number / 100, 4) + QStringLiteral("-") + padded(number % 100, 2);
    case Cut::quarter:
        return padded(number / 10, 4) + QStringLiteral("-Q") + QString::number(number % 10);
    default:
        return padded(number, 4);
    }
}

/// The list behind a cut, whole, by id; empty for periods.
QString listStatement(Cut::Kind cut)
{
    switch (cut) {
    case Cut::person:
        return QStringLiteral("SELECT id, code, name, sort_key FROM person ORDER BY id");
    case Cut::team:
        return QStringLiteral("SELECT id, code, name, sort_key FROM team ORDER BY id");
    case Cut::channel:
        return QStringLiteral("SELECT id, code, name, sort_key FROM channel ORDER BY id");
    case Cut::region:
        return QStringLiteral("SELECT id, code, name, sort_key FROM province ORDER BY id");
    case Cut::area:
        return QStringLiteral("SELECT id, code, name, sort_key FROM area ORDER BY id");
    case Cut::product:
        return QStringLiteral("SELECT id, code, name, sort_key FROM product ORDER BY id");
    case Cut::productGroup:
        return QStringLiteral("SELECT id, code, name, sort_key FROM product_group ORDER BY id");
    case Cut::segment:
        return QStringLiteral("SELECT id, code, name, sort_key FROM segment ORDER BY id");
    case Cut::customer:
        return QStringLiteral("SELECT id, code, name, sort_key FROM customer ORDER BY id");
    case Cut::campaign:
        return QStringLiteral("SELECT id, code, name, sort_key FROM campaign ORDER BY id");
    default:
        return {};
    }
}

/// The two long lists by one id, for the few values that a period has of them.
QString rowStatement(Cut::Kind cut)
{
    if (cut == Cut::customer)
        return QStringLiteral("SELECT id, code, name, sort_key FROM customer WHERE id = :id");
    if (cut == Cut::product)
        return QStringLiteral("SELECT id, code, name, sort_key FROM product WHERE id = :id");
    return {};
}

CutValue readValue(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2), row.text(3)};
}

} // namespace

bool isPeriodCut(const Cut &cut)
{
    return cut.kind() >= Cut::day && cut.kind() <= Cut::year;
}

bool isLineCut(const Cut &cut)
{
    return cut == Cut::product || cut == Cut::productGroup;
}

Result<Dimensions> Dimensions::load(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts)
{
    Dimensions dimensions;
    dimensions.m_days = ask.days;
    if (asksFor(ask, cuts, Cut::team))
        SOMO_TRY(dimensions.loadMemberships(database));
    if (asksFor(ask, cuts, Cut::area))
        SOMO_TRY(dimensions.loadAreas(database));
    if (asksForCalendar(ask, cuts))
        SOMO_TRY(dimensions.loadCalendar(database, ask.days));
    SOMO_TRY(dimensions.loadFilters(database, ask));
    SOMO_TRY(dimensions.loadTraits(database, ask, cuts));
    return dimensions;
}

Status Dimensions::loadMemberships(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT person_id, team_id, from_day, to_day FROM membership ORDER BY person_id, from_day, id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        m_teams[rows.int64(0)].push_back({rows.int64(1), rows.day(2), rows.day(3)});
    return rows.status();
}

Status Dimensions::loadAreas(Database &database)
{
    // A province of before a reform that has no area of its own lies in that of its successor.
    Statement rows(database,
                   QStringLiteral("SELECT p.id, COALESCE(p.area_id, s.area_id, 0) FROM province p "
                                  "LEFT JOIN province s ON s.id = p.successor_id ORDER BY p.id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        m_areas[rows.int64(0)] = rows.int64(1);
    return rows.status();
}

Status Dimensions::loadCalendar(Database &database, const DayRange &days)
{
    Statement rows(database,
                   QStringLiteral("SELECT day, iso_week, month, quarter, year FROM calendar_day WHERE day BETWEEN :first AND :last ORDER BY day"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    while (rows.next())
        m_calendar.emplace_hint(m_calendar.end(), rows.day(0), CalendarNumbers{rows.integer(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    return rows.status();
}

Status Dimensions::loadFilters(Database &database, const LedgerAsk &ask)
{
    for (const CutFilter &asked : ask.filters) {
        auto filter = std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &one) { return one.cut == asked.cut; });
        if (filter == m_filters.end())
            filter = m_filters.insert(m_filters.end(), {asked.cut, {}});
        if (asked.cut == Cut::productGroup && asked.id != 0) {
            SOMO_TRY_ASSIGN(const auto groups, groupWithSubgroups(database, asked.id));
            filter->ids.insert(groups.begin(), groups.end());
        } else {
            filter->ids.insert(asked.id);
        }
    }
    return success();
}

Status Dimensions::loadTraits(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts)
{
    std::vector<Cut> asked = cuts;
    for (const CutFilter &filter : ask.filters)
        asked.push_back(filter.cut);
    for (const Cut &cut : asked) {
        if (!cut.isOwn() || std::ranges::find(m_traits, cut, &OwnTrait::cut) != m_traits.end())
            continue;
        SOMO_TRY_ASSIGN(auto of, ownCutOfCustomers(database, cut));
        m_traits.push_back({cut, std::move(of)});
    }
    return success();
}

qint64 Dimensions::valueOf(const Cut &cut, const LedgerEntry &entry) const
{
    switch (cut.kind()) {
    case Cut::person:
        return entry.person.value;
    case Cut::team:
        return teamOf(entry.person, entry.saleDay);
    case Cut::channel:
        return entry.channel.value;
    case Cut::region:
        return entry.province.value;
    case Cut::area: {
        const auto found = m_areas.find(entry.province.value);
        return found == m_areas.end() ? 0 : found->second;
    }
    case Cut::product:
        return entry.product.value;
    case Cut::productGroup:
        return entry.productGroup.value;
    case Cut::segment:
        return entry.segment.value;
    case Cut::customer:
        return entry.customer.value;
    case Cut::campaign:
        return entry.campaign.value;
    case Cut::day:
    case Cut::week:
    case Cut::month:
    case Cut::quarter:
    case Cut::year:
        return periodOf(cut.kind(), entry.day);
    case Cut::own:
        return traitOf(cut, entry.customer);
    }
    return 0;
}

qint64 Dimensions::teamOf(PersonId person, Day day) const
{
    const auto found = m_teams.find(person.value);
    if (found == m_teams.end())
        return 0;
    for (const Membership &membership : found->second) {
        if (membership.from <= day && day <= membership.to)
            return membership.team;
    }
    return 0;
}

qint64 Dimensions::traitOf(const Cut &cut, CustomerId customer) const
{
    const auto trait = std::ranges::find(m_traits, cut, &OwnTrait::cut);
    if (trait == m_traits.end())
        return 0;
    const auto value = trait->of.find(customer.value);
    return value == trait->of.end() ? 0 : value->second;
}

qint64 Dimensions::periodOf(Cut::Kind cut, Day day) const
{
    if (cut == Cut::day)
        return day.number();
    if (cut == Cut::month)
        return day.number() / 100;
    if (!m_lastDay || m_lastDay->first != day) {
        const auto found = m_calendar.find(day);
        if (found == m_calendar.end())
            return 0;
        m_lastDay = &*found;
    }
    const CalendarNumbers &numbers = m_lastDay->second;
    return cut == Cut::week ? numbers.isoWeek : cut == Cut::quarter ? numbers.quarter : numbers.year;
}

Day Dimensions::firstDayOf(const Cut &cut, qint64 value) const
{
    if (cut == Cut::day)
        return Day::fromNumber(int(value));
    if (cut == Cut::month)
        return std::max(m_days.first, Day::fromNumber(int(value * 100 + 1)));
    if (!isPeriodCut(cut))
        return {};
    for (const auto &[day, numbers] : m_calendar) {
        if (value == (cut == Cut::week ? numbers.isoWeek : cut == Cut::quarter ? numbers.quarter : numbers.year))
            return day;
    }
    return m_days.first;
}

bool Dimensions::passes(const LedgerEntry &entry) const
{
    return std::all_of(m_filters.begin(), m_filters.end(),
                       [&](const Filter &filter) { return filter.ids.contains(valueOf(filter.cut, entry)); });
}

Result<std::unordered_set<qint64>> groupWithSubgroups(Database &database, qint64 group)
{
    Statement rows(database, QStringLiteral("SELECT id, COALESCE(parent_id, 0) FROM product_group ORDER BY id"));
    SOMO_TRY(rows.run());
    std::unordered_multimap<qint64, qint64> children;
    while (rows.next())
        children.emplace(rows.int64(1), rows.int64(0));
    SOMO_TRY(rows.status());
    std::unordered_set<qint64> found{group};
    std::vector<qint64> open{group};
    while (!open.empty()) {
        const auto [from, to] = children.equal_range(open.back());
        open.pop_back();
        for (auto child = from; child != to; ++child) {
            if (found.insert(child->second).second)
                open.push_back(child->second);
        }
    }
    return found;
}

Result<QHash<qint64, CutValue>> cutValues(Database &database, const Cut &cut, const std::unordered_set<qint64> &ids)
{
    QHash<qint64, CutValue> values;
    values.insert(0, {});
    if (isPeriodCut(cut)) {
        for (const qint64 id : ids)
            values.insert(id, {id, periodName(cut.kind(), id), periodName(cut.kind(), id), {}});
        return values;
    }
    if (cut.isOwn()) {
        SOMO_TRY_ASSIGN(values, ownCutValues(database, cut, ids));
        values.insert(0, {});
        return values;
    }
    constexpr size_t few = 2'000;
    const QString oneRow = rowStatement(cut.kind());
    if (!oneRow.isEmpty() && ids.size() < few) {
        Statement row(database, oneRow);
        for (const qint64 id : ids) {
            row.bind(u":id", id);
            SOMO_TRY(row.run());
            if (row.next())
                values.insert(id, readValue(row));
        }
        return values;
    }
    Statement rows(database, listStatement(cut.kind()));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (ids.contains(rows.int64(0)))
            values.insert(rows.int64(0), readValue(rows));
    }
    SOMO_TRY(rows.status());
    return values;
}

bool standsBefore(const CutValue &a, const CutValue &b)
{
    const bool noneA = a.id == 0;
    const bool noneB = b.id == 0;
    return std::tie(noneA, a.sortKey, a.id) < std::tie(noneB, b.sortKey, b.id);
}

} // namespace somo
