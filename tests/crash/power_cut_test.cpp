// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes at a random step of the disk: what was confirmed is there afterwards, and nothing is half there.
#include "core/ledger/open_book.h"
#include "core/storage/book_place.h"
#include "tests/crash/crash_scene.h"
#include "tests/crash/fault_disk.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <random>

using namespace somo;
using namespace somo::test;

namespace {

/// A folder of this PC, where a book has a WAL, and one that a sync client keeps, where it has a rollback journal.
QString folderFor(const QTemporaryDir &at, bool isShared)
{
    const QString folder = at.filePath(isShared ? QStringLiteral("Dropbox") : QStringLiteral("Trà Mộc An"));
    REQUIRE(QDir().mkpath(folder));
    return folder;
}

QTemporaryDir newPlace()
{
    return QTemporaryDir(QDir::tempPath() + QStringLiteral("/Sổ – mất điện XXXXXX"));
}

/// After a restart the lock of the program that is gone is of an earlier run of the PC (see WriterLock); this process still runs.
void restart(FaultDisk &disk, const QString &place)
{
    disk.restart();
    QFile::remove(place + QStringLiteral(".lock"));
}

QStringList contentsOf(const QString &place, Book::Mode mode = Book::Mode::readWrite)
{
    const auto book = must(openBook(place, mode));
    CHECK(must(book->check()).empty());
    return Scene::contents(*book);
}

class Draw {
public:
    explicit Draw(quint32 seed)
        : m_random(seed)
    {
    }
    /// From 1 up to and with `most`.
    int upTo(int most) { return int(m_random() % quint32(most)) + 1; }
    quint32 seed() { return quint32(m_random()); }

private:
    std::mt19937 m_random;
};

/// How many steps of the disk it takes where nothing goes wrong.
int stepsOf(FaultDisk &disk, const QString &folder, const std::function<bool()> &work)
{
    disk.watch(folder);
    REQUIRE(work());
    REQUIRE(disk.steps() > 0);
    return disk.steps();
}

} // namespace

TEST_CASE("the disk of these tests forgets what was not synced, and keeps what was", "[crash]")
{
    FaultDisk disk;
    const QTemporaryDir at = newPlace();
    const QString folder = folderFor(at, false);
    const QString place = folder + QStringLiteral("/thử.db");
    const bool isSynced = GENERATE(true, false);
    INFO(isSynced);
    bool wasLost = false, wasKept = false;
    for (quint32 seed = 0; seed < 40; ++seed) {
        removeBookFile(place);
        disk.watch(folder);
        {
            auto database = must(Database::create(place));
            must(database->execute(isSynced ? QStringLiteral("PRAGMA synchronous = EXTRA") : QStringLiteral("PRAGMA synchronous = OFF")));
            must(database->execute(QStringLiteral("CREATE TABLE t (x INTEGER)")));
        }
        disk.strike(FaultDisk::Fault::powerCut, disk.steps() + 1, FaultDisk::Lasts::on, seed);
        // One step more, so that it strikes.
        CHECK_FALSE(must(Database::open(place, Database::Access::readWrite))->execute(QStringLiteral("INSERT INTO t VALUES (1)")).ok());
        REQUIRE(disk.hasStruck());
        disk.restart();
        bool isThere = false;
        if (QFileInfo::exists(place)) {
            const auto database = Database::open(place, Database::Access::readWrite);
            if (database) {
                Statement rows(**database, QStringLiteral("SELECT COUNT(*) FROM t"));
                isThere = rows.run().ok() && rows.next() && rows.int64(0) == 0;
            }
        }
        wasLost = wasLost || !isThere;
        wasKept = wasKept || isThere;
    }
    CHECK(wasKept);
    CHECK(wasLost != isSynced);
}

TEST_CASE("the disk of these tests sees what the program does to files past SQLite", "[crash]")
{
    FaultDisk disk;
    const QTemporaryDir at = newPlace();
    const QString folder = folderFor(at, false);
    const QString from = folder + QStringLiteral("/trước.txt"), to = folder + QStringLiteral("/sau.txt");
    {
        QFile file(from);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write("trà") > 0);
    }
    disk.watch(folder);
    REQUIRE(moveInto(from, to));
    // The new name, and the folder's sync.
    CHECK(disk.steps() == 2);
    CHECK(disk.foldersSynced() == 1);
    disk.strike(FaultDisk::Fault::powerCut, disk.steps() + 1);
    CHECK_FALSE(moveInto(to, from));
    REQUIRE(disk.hasStruck());
    disk.restart();
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{QStringLiteral("sau.txt")});
}

TEST_CASE("after a power cut the book holds exactly what was confirmed", "[crash]")
{
    const bool isShared = GENERATE(false, true);
    const Scene &scene = Scene::get();
    FaultDisk disk;
    const QTemporaryDir at = newPlace();
    const QString folder = folderFor(at, isShared);
    const QString place = folder + QStringLiteral("/sổ.somo");
    Draw draw(crashSeed());
    for (const Work &work : scene.works()) {
        scene.lay(work.start, place);
        const int steps = stepsOf(disk, folder, [&] { return !doWork(work, place).stopped; });
        // A commit that didn't reach the folder would be none: a rollback journal is gone only when its name is.
        if (isShared)
            CHECK(disk.foldersSynced() > 0);
        for (int round = 0; round < roundsOf(5); ++round) {
            const int step = draw.upTo(steps);
            const quint32 seed = draw.seed();
            INFO(work.name.toStdString() << (isShared ? " in a synced folder" : "") << ", step " << step << " of " << steps << ", seed " << crashSeed());
            scene.lay(work.start, place);
            disk.watch(folder);
            disk.strike(FaultDisk::Fault::powerCut, step, FaultDisk::Lasts::on, seed);
            const WorkDone done = doWork(work, place);
            if (!disk.hasStruck()) {
                CHECK_FALSE(done.stopped);
                continue;
            }
            restart(disk, place);
            // Now and then it goes again while the book is being mended.
            if (round % 4 == 3) {
                disk.strike(FaultDisk::Fault::powerCut, draw.upTo(8), FaultDisk::Lasts::on, draw.seed());
                (void)openBook(place);
                if (disk.hasStruck())
                    restart(disk, place);
                disk.mend();
            }
            const QString wrong = wrongAfter(work, place, done.confirmed);
            CHECK(wrong == QString());
            if (done.confirmed > 0 && work.name == u"backup")
                CHECK(contentsOf(backupOf(place), Book::Mode::readOnly) == scene.stateAfter(work, 1));
        }
    }
}

TEST_CASE("a power cut while a backup is restored leaves the one book or the other in its place", "[crash]")
{
    const bool isShared = GENERATE(false, true);
    const Scene &scene = Scene::get();
    const Work &import = scene.works().front();
    FaultDisk disk;
    const QTemporaryDir at = newPlace();
    const QString folder = folderFor(at, isShared);
    const QString place = folder + QStringLiteral("/sổ.somo"), saved = at.filePath(QStringLiteral("sao/bản sao.somo"));
    scene.lay(import.start, saved);
    const QStringList &before = scene.stateAfter(import, 1), &after = scene.stateAfter(import, 0);
    Draw draw(crashSeed());
    const auto lay = [&] { scene.lay(QStringLiteral("imported"), place); };
    lay();
    REQUIRE(contentsOf(place) == before);
    const int steps = stepsOf(disk, folder, [&] { return restoreBook(saved, place).ok(); });
    REQUIRE(contentsOf(place) == after);
    for (int round = 0; round < roundsOf(6); ++round) {
        const int step = draw.upTo(steps);
        INFO((isShared ? "in a synced folder, step " : "step ") << step << " of " << steps << ", seed " << crashSeed());
        lay();
        disk.watch(folder);
        disk.strike(FaultDisk::Fault::powerCut, step, FaultDisk::Lasts::on, draw.seed());
        const auto kept = restoreBook(saved, place);
        if (!disk.hasStruck())
            continue;
        restart(disk, place);
        const QStringList now = contentsOf(place);
        CHECK((now == after || (now == before && !kept)));
        if (kept)
            CHECK(contentsOf(*kept, Book::Mode::readOnly) == before);
    }
}

TEST_CASE("a power cut while a book is made leaves a whole one or none", "[crash]")
{
    const bool isShared = GENERATE(false, true);
    FaultDisk disk;
    const QTemporaryDir at = newPlace();
    const QString folder = folderFor(at, isShared);
    const QString place = folder + QStringLiteral("/mới.somo");
    NewBook asked;
    asked.name = QStringLiteral("Sổ mới");
    Draw draw(crashSeed());
    const auto clear = [&] {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder + QLatin1Char('/') + name);
    };
    const int steps = stepsOf(disk, folder, [&] { return createBook(place, asked).ok(); });
    for (int round = 0; round < roundsOf(4); ++round) {
        const int step = draw.upTo(steps);
        INFO((isShared ? "in a synced folder, step " : "step ") << step << " of " << steps << ", seed " << crashSeed());
        clear();
        disk.watch(folder);
        disk.strike(FaultDisk::Fault::powerCut, step, FaultDisk::Lasts::on, draw.seed());
        const bool isMade = createBook(place, asked).ok();
        if (!disk.hasStruck())
            continue;
        restart(disk, place);
        CHECK((!isMade || QFileInfo::exists(place)));
        if (!QFileInfo::exists(place))
            must(createBook(place, asked));
        const auto book = must(openBook(place));
        CHECK(book->settings().name == asked.name);
        CHECK(must(book->check()).empty());
    }
}
