// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_reader.h"

#include <algorithm>

namespace somo {

PayReader payReaderOf(const Roster &roster, const BookSettings &settings, const QString &name, DayRange days)
{
    const auto leads = [&](const RosterMembership &each) { return each.lead && each.days.first <= days.last && days.first <= each.days.last; };
    if (settings.sample || settings.kind == u"personal" || std::ranges::none_of(roster.memberships, leads))
        return {PayReader::Sees::everything, {}};
    const auto known = std::ranges::find(roster.people, name, &RosterPerson::name);
    if (name.isEmpty() || known == roster.people.end())
        return {};
    const bool isLead = std::ranges::any_of(roster.memberships, [&](const RosterMembership &each) { return each.person == known->id && leads(each); });
    return {isLead ? PayReader::Sees::everything : PayReader::Sees::own, known->id};
}

} // namespace somo
