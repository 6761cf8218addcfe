// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_choices.h"

#include "core/kpi/target_filter_query.h"
#include "core/people/people_list_query.h"

#include <algorithm>

namespace somo {

Result<PolicyChoices> PolicyChoices::load(Database &database)
{
    PolicyChoices choices;
    SOMO_TRY_ASSIGN(const PeopleList team, people::list(database));
    std::vector<NamedRow> everybody;
    for (const PersonWithTeams &each : team.people)
        everybody.push_back({each.person.id.value, each.person.code, each.person.name});
    for (const NamedRow &row : team.teams) {
        for (const PersonWithTeams &each : team.people) {
            if (std::ranges::any_of(each.memberships, [&](const Membership &stay) { return stay.team.value == row.id; }))
                choices.m_members[row.code] += each.person.code;
        }
    }
    choices.add(QStringLiteral("person"), std::move(everybody));
    choices.add(QStringLiteral("team"), team.teams);
    SOMO_TRY_ASSIGN(auto payers, named::all(database, NamedKind::payer));
    choices.add(QStringLiteral("payer"), std::move(payers));
    SOMO_TRY_ASSIGN(auto areas, named::all(database, NamedKind::area));
    choices.add(QStringLiteral("area"), std::move(areas));
    for (const auto &[kind, cut] : {std::pair("product", Cut::product), std::pair("product_group", Cut::productGroup), std::pair("segment", Cut::segment),
                                    std::pair("channel", Cut::channel), std::pair("region", Cut::region)}) {
        SOMO_TRY_ASSIGN(auto rows, targetFilterChoices(database, cut));
        choices.add(QString::fromLatin1(kind), std::move(rows));
    }
    return choices;
}

void PolicyChoices::add(const QString &kind, std::vector<NamedRow> rows)
{
    for (const NamedRow &row : rows)
        m_names[kind].insert(row.code, row.name);
    m_rows.insert(kind, std::move(rows));
}

const std::vector<NamedRow> &PolicyChoices::of(const QString &kind) const
{
    static const std::vector<NamedRow> none;
    const auto found = m_rows.constFind(kind);
    return found == m_rows.constEnd() ? none : *found;
}

QString PolicyChoices::name(QStringView kind, const QString &code) const
{
    return m_names.value(kind.toString()).value(code, code);
}

PolicyNames PolicyChoices::names() const
{
    return [copy = *this](QStringView kind, const QString &code) { return copy.name(kind, code); };
}

} // namespace somo
