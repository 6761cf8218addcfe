// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"
#include "core/words/formats.h"
#include "ui/people/person_role.h"

#include <QAbstractTableModel>

namespace somo {

/// The people that the filter lets through; those not active today stand last, in a quieter colour.
class PeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CodeColumn, TeamColumn, ActiveColumn, RoleColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setList(PeopleList list, const Formats &formats, Day today);
    /// Of the book on a server; before setList().
    void setRoles(RolesSeen roles) { m_roles = std::move(roles); }
    const RolesSeen &roles() const { return m_roles; }
    /// Folded; looks through name, code and team.
    void setFilter(const QString &words);
    /// Those in that team today; TeamsPart::Everybody or NoTeam as well.
    void setTeam(qint64 team);
    const PeopleList &list() const { return m_list; }
    const PersonWithTeams *at(int row) const;
    int rowOf(PersonId person) const;
    QString teamName(TeamId team) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isActive(const Person &person) const;
    QString text(const PersonWithTeams &row, int column) const;
    bool isInTeam(const PersonWithTeams &row) const;
    void sift();

    PeopleList m_list;
    RolesSeen m_roles;
    std::vector<size_t> m_rows;
    Formats m_formats{Language::vietnamese};
    Day m_today;
    QString m_filter;
    qint64 m_team = 0;
};

} // namespace somo
