// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a book's place while it is open: it is moved away, or nothing may be written there any more.
#include "core/ledger/open_book.h"
#include "tests/crash/crash_scene.h"
#include "tests/support/catch.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace somo;
using namespace somo::test;

namespace {

const Work &entry()
{
    for (const Work &work : Scene::get().works()) {
        if (work.name == u"entry")
            return work;
    }
    FAIL("no entry");
    std::abort();
}

} // namespace

TEST_CASE("a book that is moved away while it is open is written no more, and is whole where it is now", "[crash]")
{
    const Work &work = entry();
    const QTemporaryDir at(QDir::tempPath() + QStringLiteral("/Sổ – dời chỗ XXXXXX"));
    const bool isShared = GENERATE(false, true);
    const QString folder = at.filePath(isShared ? QStringLiteral("Dropbox") : QStringLiteral("Trà"));
    const QString place = folder + QStringLiteral("/sổ.somo"), elsewhere = at.filePath(QStringLiteral("chỗ mới.somo"));
    Scene::get().lay(work.start, place);
    {
        const auto book = must(openBook(place));
        must(work.commands[0](*book));
        REQUIRE(QFile::rename(place, elsewhere));
        const Status refused = work.commands[1](*book);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().code == ErrorCode::bookMoved);
        CHECK(refused.error().args.value(0) == place);
        // Even if the program were killed now: the first order doesn't stay behind beside the old name.
        const QString copy = at.filePath(QStringLiteral("bản chụp.somo"));
        REQUIRE(QFile::copy(elsewhere, copy));
        CHECK(wrongAfter(work, copy, 1) == QString());
        // Another book in its place is not written to either; its own, put back, is.
        REQUIRE(QFile::copy(copy, place));
        CHECK(work.commands[1](*book).error().code == ErrorCode::bookMoved);
        CHECK(QFile::remove(place));
        REQUIRE(QFile::rename(elsewhere, place));
        must(work.commands[1](*book));
    }
    CHECK(wrongAfter(work, place, 2) == QString());
}

TEST_CASE("a place that is closed to writing between two commands: what was confirmed is there, the rest is refused by name", "[crash]")
{
    const Work &work = entry();
    const QTemporaryDir at(QDir::tempPath() + QStringLiteral("/Sổ – chỉ đọc XXXXXX"));
    const bool isShared = GENERATE(false, true);
    const QString folder = at.filePath(isShared ? QStringLiteral("Dropbox") : QStringLiteral("Trà"));
    const QString place = folder + QStringLiteral("/sổ.somo");
    Scene::get().lay(work.start, place);
    openToAll(at.path(), 0755);
    giveToOrdinaryUser(place);
    giveToOrdinaryUser(folder);
    constexpr int confirmedAs = 10;
    const auto change = [](const QString &path, mode_t mode) { return ::chmod(QFile::encodeName(path).constData(), mode) == 0; };
    const int outcome = asOrdinaryUser([&] {
        const auto book = openBook(place);
        if (!book || !work.commands[0](**book))
            return 1;
        if (!change(folder, 0555) || !change(place, 0444))
            return 2;
        // With a WAL all files are open already, so it is written; a rollback journal can't be made any more.
        const Status second = work.commands[1](**book);
        if (!second && second.error().code != ErrorCode::bookNotWritable)
            return 3;
        return second ? confirmedAs + 2 : confirmedAs + 1;
    });
    CHECK(outcome == confirmedAs + (isShared ? 1 : 2));
    const int closed = asOrdinaryUser([&] {
        const auto writing = openBook(place);
        if (writing || writing.error().code != ErrorCode::bookNotWritable)
            return 1;
        const auto reading = openBook(place, Book::Mode::readOnly);
        if (!reading || !(*reading)->check())
            return 2;
        return Scene::contents(**reading) == Scene::get().stateAfter(work, outcome - confirmedAs) ? 0 : 3;
    });
    openToAll(folder, 0777);
    openToAll(place, 0666);
    CHECK(closed == 0);
    CHECK(wrongAfter(work, place, outcome - confirmedAs) == QString());
}
