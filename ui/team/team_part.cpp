// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_part.h"

#include "core/words/thing_words.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/team/server_address.h"
#include "ui/team/server_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr TeamRole offeredRoles[] = {TeamRole::seller, TeamRole::lead, TeamRole::keeper, TeamRole::viewer};
constexpr int noRole = -1; // in a choice of roles
enum Column { PersonColumn, LoginColumn, RoleColumn, ColumnCount };

std::optional<TeamRole> chosenRole(const QComboBox &choice)
{
    const int role = choice.currentData().toInt();
    return role == noRole ? std::nullopt : std::optional(TeamRole(role));
}

} // namespace

Status carryOutRoles(Book &book, const std::vector<RoleChange> &changes, bool shared, const QString &author,
                     std::vector<std::pair<QString, Invitation>> &invitations)
{
    if (!shared)
        SOMO_TRY(initTeam(book, author));
    for (const RoleChange &change : changes) {
        if (!change.before) {
            SOMO_TRY_ASSIGN(const Invitation invitation, invite(book, change.person, *change.after, author));
            invitations.emplace_back(change.name, invitation);
        } else if (change.after) {
            SOMO_TRY(setRole(book, change.person, *change.after, author));
        } else {
            SOMO_TRY(revoke(book, change.person, author));
        }
    }
    return success();
}

QString roleName(TeamRole role, Language language)
{
    QString name = words::thingName(teamRoleCode(role), language);
    name[0] = name[0].toUpper(); // it stands alone
    return name;
}

QString roleMeaning(TeamRole role)
{
    switch (role) {
    case TeamRole::seller: return TeamPart::tr("Writes customers and their own orders; sees everybody's results, and of pay only their own.");
    case TeamRole::lead: return TeamPart::tr("As a seller, and the orders of others, targets, teams and closing; sees phone numbers and pay.");
    case TeamRole::keeper: return TeamPart::tr("Everything, settings, policies, invitations and roles among it; only the history can't be rewritten.");
    case TeamRole::viewer: return TeamPart::tr("Reads what is open to all, and writes nothing.");
    }
    return {};
}

QString stateWords(const ServerState &state, Language language)
{
    QString words = state.host.isEmpty() ? TeamPart::tr("On this computer as “%1”.").arg(state.login) : TeamPart::tr("On %1 as “%2”.").arg(state.host, state.login);
    words += u' ' + (state.role ? TeamPart::tr("Role here: %1.").arg(roleName(*state.role, language)) : TeamPart::tr("No roles are given yet: the first invitation begins them."));
    words += u' ' + safetyWords(state.encrypted, state.local);
    return state.encrypted && !state.protocol.isEmpty() ? QString(words + u' ' + TeamPart::tr("(%1)").arg(state.protocol)) : words;
}

QString invitationText(const Invitation &invitation, const QString &person, const QString &book)
{
    const ServerAddress address = addressOf(invitation.place).value_or(ServerAddress());
    // A place with more in it than the fields ask for is written whole into the first of them.
    const QString host = address.rest.isEmpty() ? hostWords(address) : invitation.place;
    return TeamPart::tr("For %1: the book “%2” in Somo\nBook › Open a book on a server…\nServer: %3\nDatabase: %4\nUser: %5\nPassword: %6")
        .arg(person, book, host, address.database, invitation.login, invitation.password);
}

TeamPart::TeamPart(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("teamPart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_state = roleLabel(this, "");
    m_state->setObjectName(QStringLiteral("teamState"));
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    makeTable();
    makeInvitations();
}

void TeamPart::makeTable()
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(QStringLiteral("teamRoles"));
    m_table->setAccessibleName(tr("People and their roles"));
    m_table->setHorizontalHeaderLabels({tr("Person"), tr("User on the server"), tr("Role")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PersonColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LoginColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RoleColumn, QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(currentMetrics().row * 6);
    layout()->addWidget(m_table);
    auto *line = new QHBoxLayout;
    m_carryOut = new QPushButton(this);
    m_carryOut->setObjectName(QStringLiteral("teamCarryOut"));
    m_carryOut->setAutoDefault(false);
    line->addWidget(m_carryOut);
    line->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_carryOut, &QPushButton::clicked, this, &TeamPart::carryOut);
    fillButton();
}

void TeamPart::makeInvitations()
{
    m_invited = new QWidget(this);
    auto *inside = new QVBoxLayout(m_invited);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *note = roleLabel(m_invited, "label");
    note->setText(tr("These passwords are shown this once, and stand in no file. Hand each to its person; a lost one is replaced by taking the access away and inviting anew."));
    note->setWordWrap(true);
    inside->addWidget(note);
    m_invitations = new QPlainTextEdit(m_invited);
    m_invitations->setObjectName(QStringLiteral("teamInvitations"));
    m_invitations->setAccessibleName(tr("Invitations"));
    m_invitations->setReadOnly(true);
    m_invitations->setTabChangesFocus(true);
    m_invitations->setMinimumHeight(currentMetrics().row * 5);
    inside->addWidget(m_invitations);
    auto *line = new QHBoxLayout;
    auto *copies = new QPushButton(tr("Copy the invitations"), m_invited);
    copies->setObjectName(QStringLiteral("teamCopy"));
    copies->setAutoDefault(false);
    line->addWidget(copies);
    line->addStretch(1);
    inside->addLayout(line);
    connect(copies, &QPushButton::clicked, this, &TeamPart::copy);
    layout()->addWidget(m_invited);
    m_invited->hide();
}

void TeamPart::refresh()
{
    m_host.workspace().read<TeamView>(
        this, m_asked,
        [](Database &database, const BookSettings &) -> Result<TeamView> {
            TeamView view;
            SOMO_TRY_ASSIGN(view.people, people::list(database));
            SOMO_TRY_ASSIGN(view.accounts, teamAccounts(database));
            SOMO_TRY_ASSIGN(view.state, serverState(database));
            return view;
        },
        [this](const Result<TeamView> &view) {
            if (view)
                take(*view);
            else
                m_host.showProblem(view.error());
            emit settled();
        });
}

void TeamPart::take(const TeamView &view)
{
    QHash<qint64, std::optional<TeamRole>> wanted;
    for (const RoleChange &change : changes())
        wanted.insert(change.person.value, change.after);
    m_state->setText(stateWords(view.state, m_host.language()));
    // The server would refuse it to others.
    m_isShared = view.state.role.has_value();
    m_mayChange = !m_isShared || *view.state.role == TeamRole::keeper;
    m_carryOut->setVisible(m_mayChange);
    m_table->setRowCount(0);
    m_rows.clear();
    for (const PersonWithTeams &each : view.people.people) {
        const auto account = std::ranges::find_if(view.accounts, [&](const TeamAccount &one) { return one.person == each.person.id; });
        addRow(each.person.id, each.person.name, account == view.accounts.end() ? nullptr : &*account);
        if (const auto kept = wanted.constFind(each.person.id.value); kept != wanted.cend())
            m_rows.back().choice->setCurrentIndex(m_rows.back().choice->findData(*kept ? int(**kept) : noRole));
    }
    fillButton();
}

void TeamPart::addRow(PersonId person, const QString &name, const TeamAccount *account)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setRowHeight(row, currentMetrics().row);
    m_table->setItem(row, PersonColumn, new QTableWidgetItem(name));
    m_table->setItem(row, LoginColumn, new QTableWidgetItem(account ? account->login : QString()));
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("teamRole%1").arg(person.value));
    choice->setAccessibleName(tr("Role of %1").arg(name));
    choice->addItem(tr("No access"), noRole);
    for (const TeamRole role : offeredRoles) {
        choice->addItem(roleName(role, m_host.language()), int(role));
        choice->setItemData(choice->count() - 1, roleMeaning(role), Qt::ToolTipRole);
    }
    const std::optional<TeamRole> before = account ? std::optional(account->role) : std::nullopt;
    choice->setCurrentIndex(choice->findData(before ? int(*before) : noRole));
    choice->setEnabled(m_mayChange);
    connect(choice, &QComboBox::currentIndexChanged, this, &TeamPart::fillButton);
    m_table->setCellWidget(row, RoleColumn, choice);
    m_rows.push_back({person, name, before, choice});
}

std::vector<RoleChange> TeamPart::changes() const
{
    std::vector<RoleChange> found;
    for (const Row &row : m_rows) {
        const std::optional<TeamRole> after = chosenRole(*row.choice);
        if (after != row.before)
            found.push_back({row.person, row.name, row.before, after});
    }
    return found;
}

void TeamPart::fillButton()
{
    const std::vector<RoleChange> found = changes();
    const auto invited = std::ranges::count_if(found, [](const RoleChange &change) { return !change.before; });
    m_carryOut->setText(found.empty() || size_t(invited) < found.size() ? tr("Carry out the changes") : tr("Make %n invitations", nullptr, int(invited)));
    m_carryOut->setEnabled(!found.empty() && !m_isBusy);
}

void TeamPart::carryOut()
{
    const std::vector<RoleChange> asked = changes();
    if (asked.empty() || m_isBusy)
        return;
    m_isBusy = true;
    fillButton();
    const auto invitations = std::make_shared<std::vector<std::pair<QString, Invitation>>>();
    m_host.workspace().administer(
        [asked, invitations, shared = m_isShared, author = m_host.workspace().author()](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(carryOutRoles(book, asked, shared, author, *invitations));
            return CommandOutcome{};
        },
        this, [this, invitations](const Result<CommandOutcome> &done) { took(done, *invitations); });
}

// Those made before one was refused are good, and shown: their passwords come never again.
void TeamPart::took(const Result<CommandOutcome> &done, const std::vector<std::pair<QString, Invitation>> &invitations)
{
    m_isBusy = false;
    QStringList texts;
    for (const auto &[person, invitation] : invitations)
        texts += invitationText(invitation, person, m_host.workspace().settings().name);
    if (!texts.isEmpty()) {
        m_invitations->appendPlainText((m_invitations->document()->isEmpty() ? QString() : QStringLiteral("\n")) + texts.join(QStringLiteral("\n\n")));
        m_invited->show();
    }
    if (!done)
        m_host.showProblem(done.error());
    refresh();
}

void TeamPart::copy()
{
    QGuiApplication::clipboard()->setText(m_invitations->toPlainText());
}

} // namespace somo
