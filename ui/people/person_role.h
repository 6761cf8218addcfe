// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/storage/team.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace somo {

class PageHost;

/// Who may do what in a book on a server, as far as its reader may see it.
struct RolesSeen {
    std::vector<TeamAccount> accounts;
    bool shown = false; // a shared book on a server, and its reader leads or keeps it
    bool mayChange = false; // a keeper's
    const TeamAccount *of(PersonId person) const;
};
/// Refused as teamAccounts and serverState; nothing is shown of a file.
Result<RolesSeen> loadRoles(Database &database);

/// The login and the role of one person in a team's book on a server. An invitation stands there once, to be handed over; it
/// is kept nowhere.
class PersonRole : public QWidget, public FormPart {
    Q_OBJECT
public:
    explicit PersonRole(PageHost &host, QWidget *parent);
    void show(const Person &person, const RolesSeen &roles);
    void retranslate();
    void writePart() override { carryOut(); }

signals:
    /// The roles are others now.
    void changed();

private:
    void make();
    void carryOut();
    void took(const Result<CommandOutcome> &done, const std::vector<std::pair<QString, Invitation>> &invitations);
    void fill();
    void fillButton();
    std::optional<TeamRole> chosen() const;
    std::optional<TeamRole> before() const;

    PageHost &m_host;
    Person m_person;
    RolesSeen m_roles;
    bool m_isBusy = false;
    QLabel *m_title = nullptr;
    QLabel *m_login = nullptr;
    QComboBox *m_role = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_carryOut = nullptr;
    QLabel *m_error = nullptr;
    QPlainTextEdit *m_invitation = nullptr;
};

} // namespace somo
