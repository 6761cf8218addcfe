// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_part.h"

#include "core/words/thing_words.h"
#include "ui/common/announce.h"
#include "ui/common/notice_strip.h"
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
#include <QPushButton>
#include <QScrollArea>
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
                     std::vector<std::pair<QString, Invitation>> &invitations, std::vector<RoleChange> *done)
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
        if (done)
            done->push_back(change);
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

QString changeWords(const RoleChange &change, Language language)
{
    if (!change.after)
        return TeamPart::tr("%1 can no longer open this book. What %1 wrote stays.").arg(change.name);
    const QString role = roleName(*change.after, language);
    return change.before ? TeamPart::tr("%1: %2 instead of %3. %4").arg(change.name, role, roleName(*change.before, language), roleMeaning(*change.after))
                         : TeamPart::tr("%1 is invited: %2. %3").arg(change.name, role, roleMeaning(*change.after));
}

QString invitationText(const Invitation &invitation, const QString &person, const QString &book, const QString &reached)
{
    ServerAddress address = addressOf(invitation.place).value_or(ServerAddress());
    if (!reached.isEmpty())
        address.host = reached;
    // A place with more in it than the fields ask for is written whole into the first of them.
    const QString host = address.rest.isEmpty() ? hostWords(address) : invitation.place;
    return TeamPart::tr("For %1: the book “%2” in Somo\nBook › Open a book on a server…\nServer: %3\nDatabase: %4\nUser: %5\nPassword: %6")
        .arg(person, book, host, address.database, invitation.login, invitation.password);
}

QString hostForOthers(const QString &place)
{
    const auto address = addressOf(place);
    return address && isThisComputer(address->host) ? namesOfThisComputer().value(0) : QString();
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
    m_done = roleLabel(this, "");
    m_done->setObjectName(QStringLiteral("teamDone"));
    m_done->setWordWrap(true);
    m_done->hide();
    layout->addWidget(m_done);
    makeInvitations();
    m_undone = new NoticeStrip(QStringLiteral("teamUndone"), QStringLiteral("teamUndoneCarryOut"), QStringLiteral("teamUndoneLeave"), this);
    m_undone->hide();
    layout->addWidget(m_undone);
    connect(m_undone, &NoticeStrip::mainAsked, this, &TeamPart::carryOut);
    connect(m_undone, &NoticeStrip::otherAsked, this, &TeamPart::leave);
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
    makeReach(m_invited);
    auto *scroll = new QScrollArea(m_invited);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(currentMetrics().row * 3);
    m_invitations = new QWidget(scroll);
    m_invitations->setObjectName(QStringLiteral("teamInvitations"));
    m_invitations->setAccessibleName(tr("Invitations"));
    auto *cards = new QVBoxLayout(m_invitations);
    cards->setSpacing(currentMetrics().gap);
    scroll->setWidget(m_invitations);
    inside->addWidget(scroll, 1);
    layout()->addWidget(m_invited);
    m_invited->hide();
}

// A name that leads every computer to itself would be of no use to whoever is invited.
void TeamPart::makeReach(QWidget *invited)
{
    m_reach = new QWidget(invited);
    auto *inside = new QVBoxLayout(m_reach);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *words = roleLabel(m_reach, "");
    words->setObjectName(QStringLiteral("teamReachWords"));
    words->setText(tr("The server stands on this computer, under a name that means another one everywhere else. Choose how the others reach this computer; "
                      "PostgreSQL must listen to the network for that, as the help shows."));
    words->setWordWrap(true);
    inside->addWidget(words);
    m_reachedBy = new QComboBox(m_reach);
    m_reachedBy->setObjectName(QStringLiteral("teamReachedBy"));
    m_reachedBy->setAccessibleName(tr("Server in the invitations"));
    inside->addWidget(m_reachedBy, 0, Qt::AlignLeft);
    invited->layout()->addWidget(m_reach);
    m_reach->hide();
    connect(m_reachedBy, &QComboBox::activated, this, &TeamPart::fillInvitations);
}

void TeamPart::fillInvitations()
{
    auto *cards = static_cast<QVBoxLayout *>(m_invitations->layout());
    while (QLayoutItem *old = cards->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    for (size_t i = 0; i < m_made.size(); ++i) {
        const auto &[person, invitation] = m_made[i];
        const QString text = invitationText(invitation, person, m_host.workspace().settings().name, m_reachedBy->currentText());
        auto *card = new QWidget(m_invitations);
        auto *line = new QHBoxLayout(card);
        line->setContentsMargins(0, 0, 0, 0);
        auto *words = roleLabel(card, "");
        words->setObjectName(QStringLiteral("teamInvitation%1").arg(i + 1));
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setWordWrap(true);
        words->setText(text);
        auto *copies = new QPushButton(tr("Copy the one for %1").arg(QString(person).replace(QLatin1Char('&'), QStringLiteral("&&"))), card);
        copies->setObjectName(QStringLiteral("teamCopy%1").arg(i + 1));
        copies->setAutoDefault(false);
        connect(copies, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
        line->addWidget(words, 1);
        line->addWidget(copies, 0, Qt::AlignTop);
        cards->addWidget(card);
    }
    cards->addStretch(1);
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
        // Whoever made the book came with a login of the server's own, beside which no person stands.
        if (account == view.accounts.end() && view.state.role == TeamRole::keeper && !view.state.person && each.person.name == m_host.workspace().author()) {
            m_table->item(m_table->rowCount() - 1, LoginColumn)->setText(view.state.login);
            m_rows.back().choice->setItemText(0, tr("Keeper, as the book's owner"));
        }
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
    if (found.empty() && m_undone)
        m_undone->hide();
    m_carryOut->setText(found.empty() || size_t(invited) < found.size() ? tr("Carry out the changes") : tr("Make %n invitations", nullptr, int(invited)));
    m_carryOut->setEnabled(!found.empty() && !m_isBusy);
}

void TeamPart::carryOut()
{
    const std::vector<RoleChange> asked = changes();
    if (asked.empty() || m_isBusy)
        return;
    m_isBusy = true;
    m_undone->hide();
    fillButton();
    const auto outcome = std::make_shared<Outcome>();
    m_host.workspace().administer(
        [asked, outcome, shared = m_isShared, author = m_host.workspace().author()](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(carryOutRoles(book, asked, shared, author, outcome->invitations, &outcome->changes));
            return CommandOutcome{};
        },
        this, [this, outcome](const Result<CommandOutcome> &done) { took(done, *outcome); });
}

bool TeamPart::mayLeave()
{
    if (m_isBusy)
        return false;
    const int chosen = int(changes().size());
    if (chosen == 0 || !m_mayChange)
        return true;
    m_undone->setWords(tr("%n role(s) are chosen and not carried out: nothing has changed yet.", nullptr, chosen), m_carryOut->text(), tr("Close without them"));
    m_undone->show();
    announce(m_undone);
    return false;
}

void TeamPart::leave()
{
    for (const Row &row : m_rows)
        row.choice->setCurrentIndex(row.choice->findData(row.before ? int(*row.before) : noRole));
    emit leaveAsked();
}

// Those made before one was refused are good, and shown: their passwords come never again.
void TeamPart::took(const Result<CommandOutcome> &done, const Outcome &outcome)
{
    m_isBusy = false;
    QStringList sentences;
    for (const RoleChange &change : outcome.changes) {
        sentences += changeWords(change, m_host.language());
        // Not asked for once more before the list is read anew.
        for (Row &row : m_rows) {
            if (row.person == change.person)
                row.before = change.after;
        }
    }
    fillButton();
    m_done->setText(sentences.join(u'\n'));
    m_done->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty())
        announce(m_done);
    m_made.insert(m_made.end(), outcome.invitations.begin(), outcome.invitations.end());
    if (!outcome.invitations.empty()) {
        const auto address = addressOf(m_made.back().second.place);
        if (m_reachedBy->count() == 0 && address && isThisComputer(address->host)) {
            m_reachedBy->addItems(namesOfThisComputer());
            m_reachedBy->setVisible(m_reachedBy->count() > 0);
            m_reach->show();
        }
        fillInvitations();
        m_table->setMinimumHeight(currentMetrics().row * 3); // both have room in a low window
        m_invited->show();
    }
    if (!done)
        m_host.showProblem(done.error());
    refresh();
}

} // namespace somo
