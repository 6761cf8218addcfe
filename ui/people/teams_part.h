// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/list_rows.h"
#include "core/people/people_list_query.h"

#include <QFrame>
#include <QSet>

class QAction;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace somo {

class ListRowForm;
class PageHost;

/// The teams with those who lead them today; choosing one narrows the list of people. A team is added, renamed (F2) and,
/// while nobody was ever in it, taken out (Del) here.
class TeamsPart : public QFrame {
    Q_OBJECT
public:
    enum Team : qint64 {
        Everybody = 0,
        NoTeam = -1,
    };
    explicit TeamsPart(PageHost &host, QWidget *parent);

    /// The teams as the book has them now; what is chosen, open and being typed stays.
    void fill(const PeopleList &list, Day today);
    /// A team's id, or one of Team.
    qint64 team() const;
    void choose(qint64 team);
    void addTeam();
    bool settle();
    QTreeWidget *tree() const { return m_tree; }
    void retranslate();

signals:
    /// A team's id, or one of Team.
    void chosen(qint64 team);
    /// A lead under a team.
    void leadChosen(somo::PersonId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void connectParts();
    QTreeWidgetItem *addItem(const QString &name, qint64 team, int people);
    void addTeams(const PeopleList &list, Day today);
    QTreeWidgetItem *itemOf(qint64 team) const;
    QString nameOf(qint64 team) const;
    ListRow rowOf(qint64 team) const;
    void take();
    void renameTeam();
    void removeTeam();
    void showForm(const ListRow &row);
    void endForm();

    PageHost &m_host;
    std::vector<NamedRow> m_teams;
    QTreeWidget *m_tree = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_add = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_remove = nullptr;
    ListRowForm *m_form = nullptr; // only while a name is typed
    QSet<qint64> m_closed; // teams whose leads are folded away
    qint64 m_wanted = Everybody; // comes with the next list
    bool m_filling = false;
};

} // namespace somo
