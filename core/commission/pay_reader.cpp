// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_reader.h"

#include "core/storage/team.h"

#include <algorithm>

namespace somo {

bool PayReader::mayRead(Metric metric, const Subject &of) const
{
    return metric != Metric::grossProfit || of.kind != SubjectKind::person || mayRead(PersonId{of.id});
}

PayReader payReaderOf(const Roster &roster, const BookSettings &settings, const QString &name, DayRange days, Day today)
{
    const auto leads = [&](const RosterMembership &each) {
        const bool then = each.days.first <= days.last && days.first <= each.days.last;
        return each.lead && (then || (!today.isNull() && each.days.contains(today)));
    };
    const auto known = std::ranges::find(roster.people, name, &RosterPerson::name);
    // Whoever only looks at the sample is shown all of it; who chooses a name there sees what that person would.
    if ((settings.sample && known == roster.people.end()) || isPersonal(settings) || std::ranges::none_of(roster.memberships, leads))
        return {PayReader::Sees::everything, {}};
    if (name.isEmpty() || known == roster.people.end())
        return {};
    const bool isLead = std::ranges::any_of(roster.memberships, [&](const RosterMembership &each) { return each.person == known->id && leads(each); });
    return {isLead ? PayReader::Sees::everything : PayReader::Sees::own, known->id};
}

Result<PayReader> loginPayReader(Database &database)
{
    const PayReader everything{PayReader::Sees::everything, {}};
    if (database.engine() != Engine::postgresql)
        return everything;
    SOMO_TRY_ASSIGN(const ServerState server, serverState(database));
    if (!server.role || *server.role == TeamRole::lead || *server.role == TeamRole::keeper)
        return everything;
    return PayReader{server.person ? PayReader::Sees::own : PayReader::Sees::nothing, server.person, true};
}

Result<PayReader> loadPayReader(Database &database, const Roster &roster, const BookSettings &settings, const QString &name, DayRange days, Day today)
{
    SOMO_TRY_ASSIGN(const PayReader login, loginPayReader(database));
    PayReader named = payReaderOf(roster, settings, name, days, today);
    if (!login.isPartial)
        return named;
    return named.sees == PayReader::Sees::everything || named.mayRead(login.person) ? login : PayReader{PayReader::Sees::nothing, {}, true};
}

Status payIsOpen(const PayReader &reader, const Roster &roster, PersonId person)
{
    if (reader.mayRead(person))
        return success();
    const RosterPerson *known = roster.person(person);
    return failure(ErrorCode::payNotOpen, {known ? known->name : QString()});
}

void hideIncomes(KpiSheet &sheet, const BookSettings &settings, const PayReader &reader)
{
    std::erase_if(sheet.incomes, [&](const KpiIncome &income) { return !reader.mayRead(PersonId{income.person.id}); });
    if (settings.gapMeasure == u"income" && reader.sees != PayReader::Sees::everything)
        sheet.gaps.clear();
}

} // namespace somo
