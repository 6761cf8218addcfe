// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"
#include "core/storage/team.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace somo {

class NoticeStrip;
class PageHost;

/// What a team's book on a server says of itself and of who may do what.
struct TeamView {
    PeopleList people;
    std::vector<TeamAccount> accounts;
    ServerState state;
};

/// One change of who may do what: a first role is an invitation, none takes the access away.
struct RoleChange {
    PersonId person;
    QString name;
    std::optional<TeamRole> before, after;
};

/// All of them, one after the other; what was done before one that fails stays done, and stands in `done`. `shared`: roles are
/// in force already.
Status carryOutRoles(Book &book, const std::vector<RoleChange> &changes, bool shared, const QString &author,
                     std::vector<std::pair<QString, Invitation>> &invitations, std::vector<RoleChange> *done = nullptr);

QString roleName(TeamRole role, Language language);
/// What a role may do, in a sentence.
QString roleMeaning(TeamRole role);
/// Whether and how the connection is safe, and as whom one is there.
QString stateWords(const ServerState &state, Language language);
/// Who may do what now that couldn't before, or no longer: a sentence.
QString changeWords(const RoleChange &change, Language language);
/// What is handed to the one invited: address, user, password. `host`: how the invited reach the server; empty: as this
/// computer does.
QString invitationText(const Invitation &invitation, const QString &person, const QString &book, const QString &host = {});
/// How others may reach a server that stands on this computer and is called so here; the first of several, and empty where it
/// is called by a name that others know as well.
QString hostForOthers(const QString &place);

/// The people of the open team's book with their roles: a role is chosen, and all choices are carried out together.
/// Invitations stand there once, to be handed over one by one; they are kept nowhere.
class TeamPart : public QWidget {
    Q_OBJECT
public:
    TeamPart(PageHost &host, QWidget *parent);
    void refresh();
    /// Shows this; what was chosen and not carried out stays.
    void take(const TeamView &view);
    std::vector<RoleChange> changes() const;
    void carryOut();
    /// False while roles are chosen and not carried out, or are being carried out; a strip then asks which is meant.
    bool mayLeave();

signals:
    void settled();
    /// What was chosen is dropped: whatever is around this may go.
    void leaveAsked();

private:
    void makeTable();
    void makeInvitations();
    void addRow(PersonId person, const QString &name, const TeamAccount *account);
    void makeReach(QWidget *invited);
    void fillButton();
    struct Outcome {
        std::vector<RoleChange> changes;
        std::vector<std::pair<QString, Invitation>> invitations; // each with its person's name
    };
    void took(const Result<CommandOutcome> &done, const Outcome &outcome);
    void fillInvitations();
    void leave();

    PageHost &m_host;
    Latest m_asked;
    QLabel *m_state = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_carryOut = nullptr;
    QWidget *m_invited = nullptr;
    QWidget *m_invitations = nullptr; // one below the other
    QWidget *m_reach = nullptr; // by which name the invited reach the server
    QComboBox *m_reachedBy = nullptr;
    QLabel *m_done = nullptr;
    NoticeStrip *m_undone = nullptr; // chosen, and not carried out
    std::vector<std::pair<QString, Invitation>> m_made;
    struct Row {
        PersonId person;
        QString name;
        std::optional<TeamRole> before;
        QComboBox *choice = nullptr;
    };
    std::vector<Row> m_rows;
    bool m_isShared = false; // roles are in force
    bool m_mayChange = true;
    bool m_isBusy = false;
};

} // namespace somo
