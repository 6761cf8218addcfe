// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes contact data out of a team's book through the window.
#include "core/customers/contact_look.h"
#include "core/customers/customer_store.h"
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "tests/core/team_place.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "tests/ui/sample_window.h"
#include "ui/shell/window_menus.h"

#include <QAction>
#include <QFile>
#include <QTest>

using namespace somo;
using namespace somo::test;

TEST_CASE("contact cards that a lead writes from the window stand in the log of who read contact data", "[customers][privacy][team]")
{
    if (!TeamPlace::isThere())
        return;
    const TeamPlace server;
    const auto book = must(createBook(server.place(), teamBook()));
    PersonId chi;
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("Boss"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(chi, people::add(database, {{}, QStringLiteral("chi"), QStringLiteral("Trần Thị Chi"), {}, {}, true}));
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        lan.phoneTyped = QStringLiteral("0912 345 678");
        const auto added = customers::add(database, lan);
        return added ? success() : Status(added.error());
    }));
    must(initTeam(*book, QStringLiteral("Boss")));
    const Invitation invitation = must(invite(*book, chi, TeamRole::lead, QStringLiteral("Boss")));
    SampleWindow sample({1366, 768}, invitation.place);
    auto prompts = std::make_unique<ScriptedPrompts>();
    const QString file = server.file(QStringLiteral("cards.vcf"));
    prompts->file = file;
    sample.window.setPrompts(std::move(prompts));
    CHECK(must(contact_looks::newest(book->database(), 10)).empty());

    auto *action = sample.window.findChild<QAction *>(QStringLiteral("command%1").arg(int(WindowMenus::Command::saveContacts)));
    REQUIRE(action);
    action->trigger();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(file); }, 10'000));
    const auto looks = must(contact_looks::newest(book->database(), 10));
    REQUIRE(looks.size() == 1);
    CHECK(looks[0].what == QStringLiteral("export"));
    CHECK(looks[0].person == QStringLiteral("Trần Thị Chi"));
    CHECK_FALSE(looks[0].customer); // a whole list
    sample.workspace.close();
}
