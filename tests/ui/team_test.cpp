// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/shell/lost_server_strip.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_fields.h"
#include "ui/team/server_words.h"
#include "ui/team/share_assistant.h"
#include "ui/team/team_part.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using namespace somo;
using namespace somo::test;

namespace {

/// A safe in memory, that may be shut.
class SafeInMemory : public Keychain {
public:
    SafeInMemory(QMap<QString, QString> &inside, bool shut)
        : m_inside(inside)
        , m_shut(shut)
    {
    }
    void read(const QString &key, QObject *, std::function<void(const std::optional<QString> &)> answered) override
    {
        answered(!m_shut && m_inside.contains(key) ? std::optional(m_inside.value(key)) : std::nullopt);
    }
    void write(const QString &key, const QString &password, QObject *, std::function<void(bool)> answered) override
    {
        if (!m_shut)
            m_inside.insert(key, password);
        answered(!m_shut);
    }
    void remove(const QString &key) override { m_inside.remove(key); }

private:
    QMap<QString, QString> &m_inside;
    bool m_shut;
};

/// Hands the window's host out, as the sheets get it.
class TeamPrompts : public ScriptedPrompts {
public:
    std::optional<QString> server(PasswordKeeper &keeper, const QString &place) override
    {
        passwords = &keeper;
        serversAsked << place;
        return serverPlace;
    }
    void share(PageHost &asked, PasswordKeeper &keeper) override
    {
        host = &asked;
        passwords = &keeper;
    }
    void team(PageHost &asked, const std::function<void()> &file) override
    {
        host = &asked;
        backIntoFile = file;
    }
    PageHost *host = nullptr;
    PasswordKeeper *passwords = nullptr;
    std::function<void()> backIntoFile;
    QStringList serversAsked;
    std::optional<QString> serverPlace;
};

struct Sharing {
    Sharing()
    {
        auto owned = std::make_unique<TeamPrompts>();
        prompts = owned.get();
        at.window().setPrompts(std::move(owned));
        at.prompts = prompts;
    }
    void trigger(WindowMenus::Command command)
    {
        auto *action = at.field<QAction>(qPrintable(QStringLiteral("command%1").arg(int(command))));
        REQUIRE(action);
        action->trigger();
    }
    OrderWindow at;
    TeamPrompts *prompts = nullptr;
};

template <typename T>
T *part(QWidget &of, const char *name)
{
    T *found = of.findChild<T *>(QString::fromLatin1(name));
    REQUIRE(found);
    return found;
}

TeamView viewOfTwo(std::optional<TeamRole> mine)
{
    TeamView view;
    for (const auto &[id, name] : {std::pair(qint64(1), QStringLiteral("Nguyễn Hoài An")), std::pair(qint64(2), QStringLiteral("Phạm Đức Bình"))}) {
        PersonWithTeams person;
        person.person.id = PersonId{id};
        person.person.name = name;
        view.people.people.push_back(person);
    }
    TeamAccount an;
    an.person = PersonId{1};
    an.login = QStringLiteral("tra_an");
    an.role = TeamRole::seller;
    view.accounts = {an};
    view.state.host = QStringLiteral("office");
    view.state.login = QStringLiteral("tra");
    view.state.encrypted = true;
    view.state.protocol = QStringLiteral("TLSv1.3");
    view.state.role = mine;
    return view;
}

QStringList allSettings()
{
    QStringList texts;
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        texts << key << settings.value(key).toStringList();
    return texts;
}

} // namespace

TEST_CASE("a server's place is read and written as people say it, and never with its password", "[team]")
{
    const auto address = addressOf(QStringLiteral("postgresql://an%40shop:geheim@office:5433/tra%20sen?schema=x"));
    REQUIRE(address);
    CHECK(address->user == QStringLiteral("an@shop"));
    CHECK(address->host == QStringLiteral("office"));
    CHECK(address->port == 5433);
    CHECK(address->database == QStringLiteral("tra sen"));
    CHECK(address->rest == QStringLiteral("schema=x"));
    CHECK(placeOf(*address) == QStringLiteral("postgresql://an%40shop@office:5433/tra%20sen?schema=x"));
    CHECK(addressOf(placeOf(*address)) == address);
    CHECK(hostWords(*address) == QStringLiteral("office:5433"));
    CHECK(passwordIn(QStringLiteral("postgresql://an:ge%3Aheim@office/tra")) == QStringLiteral("ge:heim"));
    CHECK(passwordIn(QStringLiteral("postgresql://an@office/tra")).isEmpty());
    CHECK(withoutPassword(QStringLiteral("postgresql://an:geheim@office/tra")) == QStringLiteral("postgresql://an@office/tra"));
    CHECK_FALSE(addressOf(QStringLiteral("/home/an/tra.somo")));
    CHECK(withoutPassword(QStringLiteral("/home/an/tra.somo")) == QStringLiteral("/home/an/tra.somo"));
    CHECK(nameOfPlace(QStringLiteral("/home/an/tra.somo")) == QStringLiteral("tra"));
}

TEST_CASE("a password is held in memory and in the keychain alone", "[team]")
{
    const QString place = QStringLiteral("postgresql://an@office/tra");
    QMap<QString, QString> safe;
    {
        PasswordKeeper keeper(std::make_unique<SafeInMemory>(safe, false));
        bool known = true;
        keeper.find(place, [&](bool found) { known = found; });
        CHECK_FALSE(known);
        keeper.hold(place, QStringLiteral("geheim"));
        CHECK(keeper.holds(place));
        CHECK(safe.isEmpty()); // only what opened a book goes there
        keeper.keep(place);
        CHECK(safe.value(place) == QStringLiteral("geheim"));
    }
    PasswordKeeper next(std::make_unique<SafeInMemory>(safe, false));
    CHECK_FALSE(next.holds(place));
    bool known = false;
    next.find(place, [&](bool found) { known = found; });
    CHECK(known);
    CHECK(next.holds(QStringLiteral("postgresql://an:other@office/tra")));
    next.forget(place);
    CHECK_FALSE(next.holds(place));
    CHECK(safe.isEmpty());
}

TEST_CASE("without a keychain, or with one that is shut, it is said that passwords are asked each time", "[team]")
{
    const QString place = QStringLiteral("postgresql://an@office/tra");
    QMap<QString, QString> safe;
    PasswordKeeper none(nullptr);
    PasswordKeeper shut(std::make_unique<SafeInMemory>(safe, true));
    const QString kept = shut.words();
    CHECK(kept != none.words());
    int refused = 0;
    for (PasswordKeeper *keeper : {&none, &shut}) {
        QObject::connect(keeper, &PasswordKeeper::kept, keeper, [&](bool done) { refused += done ? 0 : 1; });
        keeper->hold(place, QStringLiteral("geheim"));
        keeper->keep(place);
        CHECK(keeper->holds(place)); // until the program ends
    }
    CHECK(refused == 2);
    CHECK(shut.words() == none.words());
}

TEST_CASE("recent books keep a server's place without its password", "[team]")
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
    QSettings().clear();
    WindowSettings settings;
    settings.addRecentBook(QStringLiteral("postgresql://an:geheim@office/tra"));
    settings.setAuthor(QStringLiteral("postgresql://an:geheim@office/tra"), QStringLiteral("An"));
    CHECK(settings.recentBooks() == QStringList{QStringLiteral("postgresql://an@office/tra")});
    CHECK(settings.author(QStringLiteral("postgresql://an@office/tra")) == QStringLiteral("An"));
    CHECK_FALSE(allSettings().join(u' ').contains(QStringLiteral("geheim")));
}

TEST_CASE("every way in which a server refuses has words of its own", "[team]")
{
    const std::pair<const char *, ServerAnswer> refusals[] = {
        {"FATAL:  password authentication failed for user \"an\"", ServerAnswer::passwordWrong},
        {"fe_sendauth: no password supplied", ServerAnswer::passwordWrong},
        {"FATAL:  role \"an\" does not exist", ServerAnswer::passwordWrong},
        {"FATAL:  database \"tra\" does not exist", ServerAnswer::databaseMissing},
        {"FATAL:  no pg_hba.conf entry for host \"10.0.0.2\", user \"an\", database \"tra\", no encryption", ServerAnswer::notLetIn},
        {"could not translate host name \"ofice\" to address: Name or service not known", ServerAnswer::hostUnknown},
        {"connection to server at \"office\" (10.0.0.1), port 5432 failed: Connection refused", ServerAnswer::notListening},
        {"FATAL:  sorry, too many clients already", ServerAnswer::full},
        {"FATAL:  remaining connection slots are reserved for non-replication superuser connections", ServerAnswer::full},
        {"FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute", ServerAnswer::full},
        {"FATAL:  too many connections for database \"tra\"", ServerAnswer::full},
        {"FATAL:  too many connections for role \"an\"", ServerAnswer::loginFull},
        {"something new", ServerAnswer::failed},
    };
    for (const auto &[said, answer] : refusals) {
        INFO(said);
        CHECK(refusalOf(QString::fromLatin1(said)) == answer);
    }
    QStringList words;
    const ServerAddress address{QStringLiteral("office"), 5432, QStringLiteral("tra"), QStringLiteral("an"), {}};
    for (const ServerAnswer answer : {ServerAnswer::empty, ServerAnswer::holdsBook, ServerAnswer::holdsOther, ServerAnswer::mayNotMake, ServerAnswer::tooOld, ServerAnswer::hostUnknown,
                                      ServerAnswer::notListening, ServerAnswer::notLetIn, ServerAnswer::passwordWrong, ServerAnswer::databaseMissing, ServerAnswer::full, ServerAnswer::loginFull, ServerAnswer::notEncrypted,
                                      ServerAnswer::failed}) {
        ServerTrial trial;
        trial.answer = answer;
        trial.mayInvite = true;
        for (const bool sharing : {true, false}) {
            const QString sentence = trialWords(trial, address, sharing);
            CHECK(sentence.size() > 10);
            CHECK_FALSE(sentence.contains(QStringLiteral("%1")));
            words << sentence;
            CHECK(isWanted(trial, sharing) == (answer == (sharing ? ServerAnswer::empty : ServerAnswer::holdsBook)));
        }
    }
    words.removeDuplicates();
    // Two of them say something else where a book is wanted than where an empty place is.
    CHECK(words.size() == 14 + 2);
}

TEST_CASE("a server that isn't there is said to be so, beside the fields", "[team]")
{
    PasswordKeeper keeper(nullptr);
    ServerFields fields(keeper, ServerFields::Use::opening, nullptr);
    fields.show();
    auto *answer = part<QLabel>(fields, "serverAnswer");
    bool went = false;
    fields.tryIt([&] { went = true; });
    CHECK_FALSE(fields.isTrying()); // a field is empty
    fields.setAddress({QStringLiteral("127.0.0.1"), 1, QStringLiteral("tra"), QStringLiteral("an"), {}});
    CHECK(part<QLineEdit>(fields, "serverHost")->text() == QStringLiteral("127.0.0.1:1"));
    part<QLineEdit>(fields, "serverPassword")->setText(QStringLiteral("geheim"));
    fields.tryIt([&] { went = true; });
    CHECK(fields.isTrying());
    REQUIRE(QTest::qWaitFor([&] { return fields.trial().has_value(); }, 20'000));
    CHECK(fields.trial()->answer == ServerAnswer::notListening);
    CHECK(answer->text().contains(QStringLiteral("127.0.0.1")));
    CHECK_FALSE(answer->text().contains(QStringLiteral("geheim")));
    CHECK_FALSE(went);
    // What was found out is of what stood there.
    QTest::keyClicks(part<QLineEdit>(fields, "serverDatabase"), QStringLiteral("x"));
    CHECK(answer->text().isEmpty());
    CHECK_FALSE(fields.trial());
    // A whole place in the first field is taken apart.
    part<QLineEdit>(fields, "serverHost")->setText(QStringLiteral("postgresql://binh@office:5433/sen?schema=x"));
    CHECK(fields.place() == QStringLiteral("postgresql://binh@office:5433/sen?schema=x"));
}

TEST_CASE("roles are chosen person by person and carried out together", "[team]")
{
    Sharing sharing;
    sharing.trigger(WindowMenus::Command::shareBook);
    REQUIRE(sharing.prompts->host);
    TeamPart team(*sharing.prompts->host, nullptr);
    team.take(viewOfTwo(TeamRole::keeper));
    auto *button = part<QPushButton>(team, "teamCarryOut");
    CHECK(part<QLabel>(team, "teamState")->text().contains(QStringLiteral("office")));
    CHECK(part<QTableWidget>(team, "teamRoles")->item(0, 1)->text() == QStringLiteral("tra_an"));
    CHECK(team.changes().empty());
    CHECK_FALSE(button->isEnabled());
    auto *an = part<QComboBox>(team, "teamRole1"), *binh = part<QComboBox>(team, "teamRole2");
    CHECK(an->currentData().toInt() == int(TeamRole::seller));
    binh->setCurrentIndex(binh->findData(int(TeamRole::lead)));
    REQUIRE(team.changes().size() == 1);
    CHECK_FALSE(team.changes()[0].before);
    CHECK(team.changes()[0].after == TeamRole::lead);
    CHECK(button->isEnabled());
    an->setCurrentIndex(0); // no access
    REQUIRE(team.changes().size() == 2);
    CHECK_FALSE(team.changes()[0].after);
    // A new answer leaves what was chosen.
    team.take(viewOfTwo(TeamRole::keeper));
    CHECK(team.changes().size() == 2);
    // Who is no keeper looks on.
    team.take(viewOfTwo(TeamRole::seller));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the fields before are gone
    CHECK_FALSE(part<QComboBox>(team, "teamRole1")->isEnabled());
    CHECK(button->isHidden());
}

TEST_CASE("an invitation says all that is needed to open the book", "[team]")
{
    const Invitation invitation{QStringLiteral("postgresql://tra_an@office:5433/tra"), QStringLiteral("tra_an"), QStringLiteral("m4t-kh4u")};
    const QString text = invitationText(invitation, QStringLiteral("An"), QStringLiteral("Trà Mộc"));
    for (const char *word : {"An", "Trà Mộc", "office:5433", "tra_an", "m4t-kh4u"})
        CHECK(text.contains(QString::fromUtf8(word)));
    // Under another name of the same computer, with the same port.
    CHECK(invitationText(invitation, QStringLiteral("An"), QStringLiteral("Trà Mộc"), QStringLiteral("192.168.1.20")).contains(QStringLiteral("192.168.1.20:5433")));
    for (const char *own : {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "/run/postgresql", ""})
        CHECK(isThisComputer(QString::fromLatin1(own)));
    for (const char *others : {"office", "192.168.1.20", "localhost.example.com"})
        CHECK_FALSE(isThisComputer(QString::fromLatin1(others)));
    CHECK(hostForOthers(invitation.place).isEmpty());
    for (const QString &name : namesOfThisComputer())
        CHECK_FALSE(isThisComputer(name));
}

TEST_CASE("roles that are chosen and not carried out keep the sheet open until one is decided", "[team]")
{
    Sharing sharing;
    sharing.trigger(WindowMenus::Command::shareBook);
    REQUIRE(sharing.prompts->host);
    TeamPart team(*sharing.prompts->host, nullptr);
    team.take(viewOfTwo(TeamRole::keeper));
    team.show();
    int left = 0;
    QObject::connect(&team, &TeamPart::leaveAsked, &team, [&left] { ++left; });
    auto *strip = part<QWidget>(team, "teamUndone");
    CHECK(team.mayLeave());
    CHECK_FALSE(strip->isVisible());
    auto *binh = part<QComboBox>(team, "teamRole2");
    binh->setCurrentIndex(binh->findData(int(TeamRole::lead)));
    CHECK_FALSE(team.mayLeave());
    CHECK(strip->isVisible());
    part<QPushButton>(team, "teamUndoneLeave")->click();
    CHECK(left == 1);
    CHECK(team.changes().empty());
    CHECK(team.mayLeave());
    CHECK_FALSE(strip->isVisible());
}

TEST_CASE("who lost and gained what is said in a sentence each", "[team]")
{
    const QString binh = QStringLiteral("Phạm Đức Bình");
    const QString gone = changeWords({PersonId{2}, binh, TeamRole::seller, std::nullopt}, Language::english);
    const QString changed = changeWords({PersonId{2}, binh, TeamRole::seller, TeamRole::lead}, Language::english);
    const QString invited = changeWords({PersonId{2}, binh, std::nullopt, TeamRole::lead}, Language::english);
    for (const QString &words : {gone, changed, invited})
        CHECK(words.contains(binh));
    CHECK(changed.contains(roleName(TeamRole::seller, Language::english)));
    CHECK(changed.contains(roleMeaning(TeamRole::lead)));
    CHECK(invited.contains(roleName(TeamRole::lead, Language::english)));
    CHECK_FALSE(invited.contains(roleName(TeamRole::seller, Language::english)));
    CHECK(gone != changed);
}

TEST_CASE("a book goes to a server, people are invited, and it comes back into a file", "[team][postgresql]")
{
    if (engines().size() < 2)
        return; // said by engines()
    const TestPlace server(Engine::postgresql);
    Sharing sharing;
    sharing.trigger(WindowMenus::Command::shareBook);
    REQUIRE(sharing.prompts->host);
    const int orders = sharing.at.count("sales_order");
    const QString an = QStringLiteral("Nguyễn Hoài An");
    sharing.prompts->host->windowSettings().setAuthor(sharing.at.place(), an);
    ShareAssistant assistant(*sharing.prompts->host, *sharing.prompts->passwords, nullptr);
    assistant.show();
    auto *next = part<QPushButton>(assistant, "shareNext");
    part<QLineEdit>(assistant, "serverHost")->setText(server.place());
    QTest::mouseClick(next, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return assistant.step() == ShareAssistant::CopyStep; }, 20'000));
    CHECK_FALSE(part<QProgressBar>(assistant, "shareBar")->isVisible()); // nothing is copied yet
    QTest::mouseClick(part<QPushButton>(assistant, "shareBack"), Qt::LeftButton);
    CHECK(assistant.step() == ShareAssistant::ServerStep);
    CHECK(part<QLineEdit>(assistant, "serverHost")->text() == server.place());
    QTest::mouseClick(next, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return assistant.step() == ShareAssistant::CopyStep; }, 20'000));
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK_FALSE(next->isVisible()); // it can't be pressed twice
    CHECK_FALSE(part<QPushButton>(assistant, "shareBack")->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return assistant.step() == ShareAssistant::InviteStep; }, 60'000));
    CHECK(part<QProgressBar>(assistant, "shareBar")->value() == 1000);
    CHECK(sharing.at.workspace().place() == server.place());
    CHECK(sharing.at.workspace().author() == an); // as in the file
    CHECK(QFile::exists(sharing.at.place())); // the file stays

    auto *team = part<TeamPart>(assistant, "teamPart");
    auto *table = part<QTableWidget>(*team, "teamRoles");
    REQUIRE(QTest::qWaitFor([&] { return table->rowCount() == 2; }, 10'000));
    auto *role = table->findChild<QComboBox *>();
    REQUIRE(role);
    role->setCurrentIndex(role->findData(int(TeamRole::seller)));
    // What is chosen is not dropped by closing.
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(assistant.isVisible());
    CHECK(part<QWidget>(*team, "teamUndone")->isVisible());
    QTest::mouseClick(part<QPushButton>(*team, "teamUndoneCarryOut"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return team->findChild<QLabel *>(QStringLiteral("teamInvitation1")) != nullptr; }, 20'000));
    CHECK(sharing.prompts->problems.isEmpty());
    CHECK(part<QLabel>(*team, "teamDone")->isVisible());
    const QString invitation = part<QLabel>(*team, "teamInvitation1")->text();
    QTest::mouseClick(part<QPushButton>(*team, "teamCopy1"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == invitation);
    const QString password = invitation.section(QStringLiteral(": "), -1).trimmed();
    CHECK(password.size() >= 8);
    CHECK_FALSE(allSettings().join(u' ').contains(password));
    REQUIRE(QTest::qWaitFor([&] { return team->changes().empty(); }, 10'000));
    assistant.accept();
    CHECK_FALSE(assistant.isVisible());

    // Whoever opens it with a login is that person, whatever name was chosen on this computer.
    const TeamAccount invited = must(teamAccounts(must(openBook(server.place()))->database())).at(0);
    QString own = server.place();
    own.replace(QStringLiteral("//somo@"), QStringLiteral("//%1@").arg(invited.login));
    must(sharing.at.workspace().open(own));
    CHECK(sharing.at.workspace().loginName() == invited.personName);
    CHECK(sharing.at.workspace().author() == invited.personName);
    // Once the access is taken away the window says so, in words of its own.
    const QString connected = serverSentence(sharing.at.workspace(), Formats(Language::vietnamese));
    must(revoke(*must(openBook(server.place())), invited.person, an));
    auto *lost = sharing.at.field<QWidget>("lostServer");
    REQUIRE(QTest::qWaitFor([&] { return sharing.at.workspace().isShutOut() && lost->isVisible(); }, 20'000));
    CHECK(lost->accessibleName().contains(shutOutWords()));
    CHECK(serverSentence(sharing.at.workspace(), Formats(Language::vietnamese)) != connected);
    must(sharing.at.workspace().open(server.place()));
    CHECK(sharing.at.workspace().loginName().isEmpty());

    const QString file = sharing.at.place() + QStringLiteral(".back.somo");
    sharing.prompts->file = file;
    sharing.trigger(WindowMenus::Command::shareBook);
    REQUIRE(sharing.prompts->backIntoFile);
    sharing.prompts->backIntoFile();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 60'000));
    const auto back = must(openBook(file));
    Statement count(back->database(), QStringLiteral("SELECT COUNT(*) FROM sales_order"));
    CHECK(must(runForId(count)) == orders);
    CHECK(must(back->check()).empty());
    // Which of both the window is in is said, and the file is one press away.
    auto *strip = sharing.at.field<QWidget>("bookFile");
    REQUIRE(QTest::qWaitFor([&] { return strip->isVisible(); }, 10'000));
    CHECK(sharing.at.workspace().place() == server.place());
    CHECK(strip->accessibleName().contains(QFileInfo(file).fileName()));
    sharing.at.field<QPushButton>("bookFileStay")->click();
    CHECK_FALSE(strip->isVisible());
    CHECK(sharing.at.workspace().place() == server.place());
    sharing.at.field<QPushButton>("bookFileOpen")->click();
    REQUIRE(QTest::qWaitFor([&] { return sharing.at.workspace().place() == file; }, 10'000));
    CHECK_FALSE(strip->isVisible());
    // The login is the cluster's, not the schema's, and would outlive the test.
    const auto book = must(openBook(server.place()));
    for (const TeamAccount &account : must(teamAccounts(book->database())))
        must(revoke(*book, account.person, QStringLiteral("An")));
}
