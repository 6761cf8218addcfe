// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/people/people_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace somo {

namespace {

/// From the earliest first day to the latest last one; open where one is.
struct Hull {
    Day from, to;
    bool empty = true;
    void add(Day first, Day last)
    {
        const Day end = last == openEnd ? Day() : last;
        from = empty ? first : first.isNull() || from.isNull() ? Day() : std::min(from, first);
        to = empty ? end : end.isNull() || to.isNull() ? Day() : std::max(to, end);
        empty = false;
    }
};

/// One row is one stay in a team; several rows of a code are one person (policy.md).
class PeopleImport : public ListImport {
public:
    using ListImport::ListImport;

protected:
    std::span<const Field> sharedFields() const override
    {
        static constexpr std::array fields{Field::personName};
        return fields;
    }
    std::string keyOf(const MappedRow &row) const override
    {
        std::string key(row[Field::personCode]);
        return (key += '\0') += row[Field::personFrom];
    }
    Status writeRow(Database &database, ImportId import, const Cells &cells) override
    {
        setProblem(Field::personCode);
        const QString code = text(cells, Field::personCode);
        if (code.isEmpty())
            return failure(ErrorCode::codeMissing);
        SOMO_TRY_ASSIGN(const PersonId known, findByCode(database, code));
        PersonId person = known;
        bool renamed = false;
        SOMO_TRY(said().begin(QStringLiteral("person"), code));
        if (!known) {
            (void)said().says(Field::personName, cell(cells, Field::personName));
            SOMO_TRY_ASSIGN(person, people::add(database, {{}, code, text(cells, Field::personName), {}, {}, true}, import));
            count(m_context.result.added, QStringLiteral("people"));
        } else {
            SOMO_TRY_ASSIGN(renamed, rename(database, person, cells));
            if (renamed && !m_counted.contains(person))
                count(m_context.result.changed, QStringLiteral("people"));
        }
        SOMO_TRY(keepSaid(database, import));
        setProblem(Field::personFrom);
        const Day from = day(cells, Field::personFrom), to = day(cells, Field::personTo);
        if (!from.isNull() && !to.isNull() && to < from)
            return failure(ErrorCode::datesReversed, {from.toIso(), to.toIso()});
        SOMO_TRY(writeMembership(database, import, person, cells));
        SOMO_TRY(writeSalary(database, import, person, cells));
        SOMO_TRY(writeRegions(database, import, person, cells));
        // Only now: a refused row is taken back, and a person that it made is none.
        if (!known || renamed)
            m_counted.insert(person);
        m_said[person].add(from, to.isNull() ? openEnd : to);
        return success();
    }
    /// The days on which somebody is active are those of all their stays.
    Status finish(Database &database, ImportId import) override
    {
        if (!isMapped(Field::personFrom) && !isMapped(Field::personTo))
            return success();
        for (auto &[id, hull] : m_said) {
            SOMO_TRY_ASSIGN(const std::vector<Membership> stays, people::memberships(database, id));
            for (const Membership &stay : stays)
                hull.add(stay.from, stay.to);
            SOMO_TRY_ASSIGN(Person person, people::byId(database, id));
            SOMO_TRY(said().begin(QStringLiteral("active"), person.code));
            const bool says = said().says("days", QStringLiteral("%1/%2").arg(hull.from.toIso(), hull.to.toIso()).toStdString());
            SOMO_TRY(keepSaid(database, import));
            if (person.activeFrom == hull.from && person.activeTo == hull.to)
                continue;
            if (!says) {
                keptOne();
                continue;
            }
            person.activeFrom = hull.from;
            person.activeTo = hull.to;
            SOMO_TRY(people::update(database, person));
            noteChanged(id);
        }
        return success();
    }

private:
    Result<PersonId> findByCode(Database &database, const QString &code)
    {
        Statement row(database, QStringLiteral("SELECT id FROM person WHERE code = :code"));
        row.bind(u":code", code);
        SOMO_TRY(row.run());
        const PersonId id = row.next() ? row.id<PersonId>(0) : PersonId();
        SOMO_TRY(row.status());
        return id;
    }
    /// Counts a known person once as changed, whatever changes.
    void noteChanged(PersonId person)
    {
        if (m_counted.insert(person).second)
            count(m_context.result.changed, QStringLiteral("people"));
    }
    Result<bool> rename(Database &database, PersonId id, const Cells &cells)
    {
        SOMO_TRY_ASSIGN(Person person, people::byId(database, id));
        const QString before = person.name;
        follow(cells, Field::personName, person.name, text(cells, Field::personName));
        if (person.name == before && person.confirmed)
            return false;
        person.confirmed = true;
        SOMO_TRY(people::update(database, person));
        return true;
    }
    Status writeMembership(Database &database, ImportId import, PersonId person, const Cells &cells)
    {
        const QString team = text(cells, Field::personTeam);
        if (team.isEmpty())
            return success();
        setProblem(Field::personTeam);
        SOMO_TRY_ASSIGN(qint64 teamId, named::find(database, NamedKind::team, team));
        if (!teamId) {
            SOMO_TRY_ASSIGN(teamId, named::add(database, NamedKind::team, team, team, import));
            count(m_context.result.added, QStringLiteral("teams"));
        }
        setProblem(Field::personFrom);
        Membership membership{{}, person, TeamId{teamId}, text(cells, Field::personLead) == u"yes", day(cells, Field::personFrom), openEnd};
        if (cell(cells, Field::personTo).present)
            membership.to = day(cells, Field::personTo);
        SOMO_TRY_ASSIGN(const std::vector<Membership> known, people::memberships(database, person));
        const auto same = std::ranges::find_if(known, [&](const Membership &one) { return one.team == membership.team && one.from == membership.from; });
        SOMO_TRY(said().begin(QStringLiteral("membership"), rowKey(cells) + u'|' + team));
        if (same == known.end())
            return addStay(database, import, membership);
        Membership now = *same;
        // What the file doesn't map stays; a stay without an end is one that goes on.
        if (isMapped(Field::personLead))
            followSaid("lead", now.lead, membership.lead, membership.lead ? "yes" : "no");
        if (isMapped(Field::personTo))
            followSaid("to", now.to, membership.to, membership.to.toIso().toStdString());
        SOMO_TRY(keepSaid(database, import));
        const bool changed = now.lead != same->lead || now.to != same->to;
        count(changed ? m_context.result.changed : m_context.result.unchanged, QStringLiteral("memberships"));
        return changed ? people::updateMembership(database, now) : success();
    }
    Status addStay(Database &database, ImportId import, Membership stay)
    {
        SOMO_TRY_ASSIGN(stay.id, people::addMembership(database, stay, import));
        count(m_context.result.added, QStringLiteral("memberships"));
        if (isMapped(Field::personLead))
            (void)said().says("lead", stay.lead ? "yes" : "no");
        if (isMapped(Field::personTo))
            (void)said().says("to", stay.to.toIso().toStdString());
        return keepSaid(database, import);
    }
    template <typename Value>
    void followSaid(std::string_view name, Value &place, const Value &value, std::string_view word)
    {
        if (said().says(name, word))
            place = value;
        else if (!(place == value))
            keptOne();
    }
    /// A row is one person from one day on.
    QString rowKey(const Cells &cells) const { return text(cells, Field::personCode) + u'|' + day(cells, Field::personFrom).toIso(); }
    Status writeSalary(Database &database, ImportId import, PersonId person, const Cells &cells)
    {
        const Cell &amount = cell(cells, Field::personBaseSalary);
        if (!amount.present)
            return success();
        setProblem(Field::personBaseSalary);
        const Day from = day(cells, Field::personFrom);
        SOMO_TRY_ASSIGN(const std::vector<Salary> known, people::salaries(database, person));
        std::optional<Money> inForce;
        for (const Salary &salary : known) {
            if (salary.from <= from)
                inForce = salary.monthly;
        }
        const bool same = inForce == Money::fromMinorUnits(amount.number);
        SOMO_TRY(said().begin(QStringLiteral("salary"), rowKey(cells)));
        const bool says = said().says(Field::personBaseSalary, amount);
        SOMO_TRY(keepSaid(database, import));
        // A salary that was taken out by hand is a correction like any other.
        if (same || !says) {
            if (!same)
                keptOne();
            count(m_context.result.unchanged, QStringLiteral("salaries"));
            return success();
        }
        const bool sameDay = std::ranges::any_of(known, [&](const Salary &salary) { return salary.from == from; });
        count(sameDay ? m_context.result.changed : m_context.result.added, QStringLiteral("salaries"));
        return people::setSalary(database, {person, from, Money::fromMinorUnits(amount.number)}, import);
    }
    Status writeRegions(Database &database, ImportId import, PersonId person, const Cells &cells)
    {
        const QStringList regions = text(cells, Field::personRegions).split(u';', Qt::SkipEmptyParts);
        if (regions.isEmpty())
            return success();
        setProblem(Field::personRegions);
        SOMO_TRY(said().begin(QStringLiteral("regions"), rowKey(cells)));
        const bool says = said().says(Field::personRegions, cell(cells, Field::personRegions));
        SOMO_TRY(keepSaid(database, import));
        SOMO_TRY_ASSIGN(const std::vector<ProvinceId> now, people::regions(database, person));
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
        for (const QString &region : regions) {
            SOMO_TRY_ASSIGN(std::optional<ProvinceId> id, provinces.find(region.trimmed(), m_context.options.today));
            if (id && std::ranges::find(now, *id) != now.end())
                continue;
            if (!says) {
                keptOne();
                continue;
            }
            if (!id) {
                SOMO_TRY_ASSIGN(id, addProvince(database, {{}, region.trimmed(), region.trimmed(), {}, openEnd, {}, {}, false}, import));
                count(m_context.result.added, QStringLiteral("regions"));
            }
            SOMO_TRY(people::addRegion(database, person, *id, import));
        }
        return success();
    }

    std::map<PersonId, Hull> m_said;
    std::set<PersonId> m_counted; // as added or as changed
};

} // namespace

Status importPeople(ImportContext &context)
{
    return PeopleImport(context).run();
}

} // namespace somo
