// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_role.h"

#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/team/team_part.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace somo {

namespace {

constexpr TeamRole choosableRoles[] = {TeamRole::seller, TeamRole::lead, TeamRole::keeper, TeamRole::viewer};
constexpr int withoutAccess = -1; // in the choice of roles

} // namespace

const TeamAccount *RolesSeen::of(PersonId person) const
{
    const auto found = std::ranges::find(accounts, person, &TeamAccount::person);
    return found == accounts.end() ? nullptr : &*found;
}

Result<RolesSeen> loadRoles(Database &database)
{
    RolesSeen roles;
    if (database.engine() != Engine::postgresql)
        return roles;
    SOMO_TRY_ASSIGN(const ServerState state, serverState(database));
    roles.shown = state.role == TeamRole::lead || state.role == TeamRole::keeper;
    roles.mayChange = state.role == TeamRole::keeper;
    if (roles.shown) {
        SOMO_TRY_ASSIGN(roles.accounts, teamAccounts(database));
    }
    return roles;
}

PersonRole::PersonRole(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    make();
    connect(m_role, &QComboBox::currentIndexChanged, this, &PersonRole::fillButton);
    connect(m_carryOut, &QPushButton::clicked, this, &PersonRole::carryOut);
    hide();
}

void PersonRole::make()
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_login = new QLabel(this);
    m_login->setObjectName(QStringLiteral("personLogin"));
    m_meaning = new QLabel(this);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("personRoleError"));
    for (QLabel *label : {m_login, m_meaning, m_error}) {
        label->setProperty("role", label == m_error ? QStringLiteral("error") : QStringLiteral("label"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_error->hide();
    m_role = new QComboBox(this);
    m_role->setObjectName(QStringLiteral("personRoleChoice"));
    m_carryOut = new QPushButton(this);
    m_carryOut->setObjectName(QStringLiteral("personRoleSet"));
    m_invitation = new QPlainTextEdit(this);
    m_invitation->setObjectName(QStringLiteral("personInvitation"));
    m_invitation->setReadOnly(true);
    m_invitation->setTabChangesFocus(true);
    m_invitation->setMinimumHeight(sizes.row * 5);
    m_invitation->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.gap);
    line->addWidget(m_role, 1);
    line->addWidget(m_carryOut);
    layout->addWidget(m_title);
    layout->addWidget(m_login);
    layout->addLayout(line);
    for (QWidget *each : std::initializer_list<QWidget *>{m_meaning, m_error, m_invitation})
        layout->addWidget(each);
}

void PersonRole::show(const Person &person, const RolesSeen &roles)
{
    const bool another = person.id != m_person.id;
    const bool isTyped = !another && chosen() != before();
    const std::optional<TeamRole> wanted = chosen();
    if (another) {
        m_isBusy = false;
        m_error->hide();
        m_invitation->clear();
        m_invitation->hide();
    }
    m_person = person;
    m_roles = roles;
    setVisible(roles.shown && person.id);
    fill();
    if (isTyped) // what was chosen and not carried out stays
        m_role->setCurrentIndex(m_role->findData(wanted ? int(*wanted) : withoutAccess));
}

std::optional<TeamRole> PersonRole::before() const
{
    const TeamAccount *account = m_roles.of(m_person.id);
    return account ? std::optional(account->role) : std::nullopt;
}

std::optional<TeamRole> PersonRole::chosen() const
{
    const QVariant data = m_role->currentData();
    return !data.isValid() || data.toInt() == withoutAccess ? std::nullopt : std::optional(TeamRole(data.toInt()));
}

void PersonRole::fill()
{
    const TeamAccount *account = m_roles.of(m_person.id);
    m_login->setText(account ? tr("User on the server: %1").arg(account->login) : tr("No login on the server yet."));
    {
        const QSignalBlocker quiet(m_role);
        m_role->clear();
        m_role->addItem(tr("No access"), withoutAccess);
        for (const TeamRole role : choosableRoles)
            m_role->addItem(roleName(role, m_host.language()), int(role));
        m_role->setCurrentIndex(m_role->findData(account ? int(account->role) : withoutAccess));
    }
    m_role->setEnabled(m_roles.mayChange);
    m_carryOut->setVisible(m_roles.mayChange);
    fillButton();
}

void PersonRole::fillButton()
{
    const std::optional<TeamRole> role = chosen();
    m_meaning->setText(role ? roleMeaning(*role) : QString());
    m_meaning->setVisible(role.has_value());
    m_carryOut->setText(!before() && role ? tr("Invite") : before() && !role ? tr("Take the access away") : tr("Change the role"));
    m_carryOut->setEnabled(role != before() && !m_isBusy);
}

void PersonRole::carryOut()
{
    if (!m_roles.mayChange || m_isBusy || chosen() == before())
        return;
    m_isBusy = true;
    fillButton();
    const RoleChange change{m_person.id, m_person.name, before(), chosen()};
    const auto invitations = std::make_shared<std::vector<std::pair<QString, Invitation>>>();
    m_host.workspace().administer(
        [change, invitations, author = m_host.workspace().author()](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(carryOutRoles(book, {change}, true, author, *invitations));
            return CommandOutcome{};
        },
        this, [this, invitations](const Result<CommandOutcome> &done) { took(done, *invitations); });
}

// Whoever is shown by now: the password of an invitation comes never again.
void PersonRole::took(const Result<CommandOutcome> &done, const std::vector<std::pair<QString, Invitation>> &invitations)
{
    m_isBusy = false;
    for (const auto &[person, invitation] : invitations) {
        m_invitation->setPlainText(invitationText(invitation, person, m_host.workspace().settings().name, hostForOthers(invitation.place)));
        m_invitation->show();
    }
    m_error->setVisible(!done);
    if (!done) {
        m_error->setText(words::errorText(done.error(), m_host.language()));
        announce(m_error);
    }
    fillButton();
    emit changed();
}

void PersonRole::retranslate()
{
    m_title->setText(tr("On the server"));
    m_role->setAccessibleName(tr("Role of %1").arg(m_person.name));
    m_invitation->setAccessibleName(tr("Invitation, shown this once"));
    m_invitation->setToolTip(tr("Hand it over now: the password is shown this once and kept nowhere."));
    const std::optional<TeamRole> wanted = chosen();
    fill();
    m_role->setCurrentIndex(m_role->findData(wanted ? int(*wanted) : withoutAccess));
}

} // namespace somo
