// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/people/teams_part.h"
#include "ui/team/team_part.h"

#include <algorithm>

namespace somo {

void PeopleModel::setList(PeopleList list, const Formats &formats, Day today)
{
    beginResetModel();
    m_list = std::move(list);
    m_formats = formats;
    m_today = today;
    sift();
    endResetModel();
}

void PeopleModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = folded(words);
    sift();
    endResetModel();
}

void PeopleModel::setTeam(qint64 team)
{
    if (team == m_team)
        return;
    beginResetModel();
    m_team = team;
    sift();
    endResetModel();
}

bool PeopleModel::isInTeam(const PersonWithTeams &row) const
{
    if (m_team == TeamsPart::Everybody)
        return true;
    const Membership *stay = row.on(m_today);
    return stay ? stay->team.value == m_team : m_team == TeamsPart::NoTeam;
}

void PeopleModel::sift()
{
    m_rows.clear();
    for (size_t i = 0; i < m_list.people.size(); ++i) {
        const PersonWithTeams &row = m_list.people[i];
        const QString words = folded(QString(row.person.name + u'\n' + row.person.code + u'\n' + text(row, TeamColumn)));
        if (isInTeam(row) && (m_filter.isEmpty() || words.contains(m_filter)))
            m_rows.push_back(i);
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [this](size_t i) { return isActive(m_list.people[i].person); });
}

bool PeopleModel::isActive(const Person &person) const
{
    return (person.activeFrom.isNull() || person.activeFrom <= m_today) && (person.activeTo.isNull() || m_today <= person.activeTo);
}

const PersonWithTeams *PeopleModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_list.people[m_rows[size_t(row)]] : nullptr;
}

int PeopleModel::rowOf(PersonId person) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](size_t i) { return m_list.people[i].person.id == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString PeopleModel::teamName(TeamId team) const
{
    const auto found = std::find_if(m_list.teams.begin(), m_list.teams.end(), [&](const NamedRow &row) { return row.id == team.value; });
    return found == m_list.teams.end() ? QString() : found->name;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PeopleModel::text(const PersonWithTeams &row, int column) const
{
    switch (column) {
    case NameColumn: return row.person.name;
    case CodeColumn: return row.person.code;
    case TeamColumn: {
        const Membership *stay = row.on(m_today);
        return stay ? teamName(stay->team) : QString();
    }
    case RoleColumn: {
        const TeamAccount *account = m_roles.of(row.person.id);
        return account ? QStringLiteral("%1 · %2").arg(roleName(account->role, m_formats.language()), account->login) : QString();
    }
    default: break;
    }
    const Person &person = row.person;
    if (person.activeFrom.isNull() && person.activeTo.isNull())
        return tr("always");
    if (person.activeTo.isNull())
        return tr("from %1").arg(m_formats.date(person.activeFrom));
    if (person.activeFrom.isNull())
        return tr("to %1").arg(m_formats.date(person.activeTo));
    return m_formats.range({person.activeFrom, person.activeTo});
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    const PersonWithTeams *row = at(index.row());
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*row, index.column());
    if (role == QuietRole)
        return !isActive(row->person);
    if (role == EmphasisRole)
        return index.column() == NameColumn && isActive(row->person);
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case CodeColumn: return tr("Code");
    case TeamColumn: return tr("Team today");
    case RoleColumn: return tr("Role, user");
    default: return tr("Active");
    }
}

} // namespace somo
