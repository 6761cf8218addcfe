// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QFrame;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace somo {

class EmptyPart;
class PersonForm;
class TeamsPart;

/// People and their teams: the teams, the list of those in the chosen one, and the form of the chosen person.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// A person's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makeForm();
    void connectParts();
    bool isAlone() const;
    void fitKind();
    void fit();
    void fitList();
    /// What the page is read with.
    struct Answer {
        PeopleList list;
        RolesSeen roles;
    };
    void take(const Answer &answer);
    void choose();
    void select(PersonId person);
    void addPerson();
    void showFoot();
    void sifted();

    PeopleModel *m_model = nullptr;
    TeamsPart *m_teams = nullptr;
    PersonForm *m_form = nullptr;
    QFrame *m_card = nullptr; // the form stands in it
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    EmptyPart *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QAction *m_newPerson = nullptr;
    QAction *m_newTeam = nullptr;
    PersonId m_chosen; // 0 while a new person is typed
    bool m_adding = false;
    bool m_first = true; // no answer yet
    bool m_selecting = false; // by the page itself, not by the person
    Latest m_asked;
};

} // namespace somo
