// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full, gone or closed to writing at any step: an error says so, the book is whole, and trying again works.
#include "core/ledger/open_book.h"
#include "core/words/error_words.h"
#include "tests/crash/crash_scene.h"
#include "tests/crash/fault_disk.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <random>

using namespace somo;
using namespace somo::test;

namespace {

struct Failing {
    FaultDisk::Fault fault;
    FaultDisk::Lasts lasts;
    const char *name;
};

/// Whether a person is told by it what the matter is with the disk.
bool namesTheDisk(const Error &error)
{
    constexpr std::array clear{ErrorCode::diskFull,    ErrorCode::driveFailed,          ErrorCode::bookNotWritable, ErrorCode::folderNotWritable,
                               ErrorCode::backupFailed, ErrorCode::temporaryPlaceFailed, ErrorCode::outputNotWritten};
    return std::ranges::find(clear, error.code) != clear.end();
}

/// All steps where they are few, else so many of them, each once.
std::vector<int> someOf(int steps, int many, std::mt19937 &random)
{
    std::vector<int> all(static_cast<size_t>(steps));
    for (int i = 0; i < steps; ++i)
        all[size_t(i)] = i + 1;
    std::ranges::shuffle(all, random);
    all.resize(std::min(all.size(), size_t(many)));
    return all;
}

} // namespace

TEST_CASE("a disk that is full, gone or closed at any step costs nothing that was confirmed, and trying again works", "[crash]")
{
    using Fault = FaultDisk::Fault;
    using Lasts = FaultDisk::Lasts;
    const bool isShared = GENERATE(false, true);
    const Failing failing = GENERATE(Failing{Fault::full, Lasts::on, "full"}, Failing{Fault::full, Lasts::once, "full for a moment"},
                                     Failing{Fault::gone, Lasts::on, "gone"}, Failing{Fault::readOnly, Lasts::on, "closed to writing"});
    const Scene &scene = Scene::get();
    FaultDisk disk;
    const QTemporaryDir at(QDir::tempPath() + QStringLiteral("/Sổ – đĩa đầy XXXXXX"));
    const QString folder = at.filePath(isShared ? QStringLiteral("Dropbox") : QStringLiteral("Trà Mộc An"));
    REQUIRE(QDir().mkpath(folder));
    const QString place = folder + QStringLiteral("/sổ.somo");
    std::mt19937 random(crashSeed());
    for (const Work &work : scene.works()) {
        scene.lay(work.start, place);
        disk.watch(folder);
        REQUIRE_FALSE(doWork(work, place).stopped);
        for (const int step : someOf(disk.steps(), roundsOf(2), random)) {
            INFO(work.name.toStdString() << (isShared ? " in a synced folder" : "") << ", the disk is " << failing.name << " at step " << step << ", seed " << crashSeed());
            const bool again = failing.fault != Fault::gone && random() % 2 == 0;
            scene.lay(work.start, place);
            disk.watch(folder);
            disk.strike(failing.fault, step, failing.lasts);
            // Room is made while the window is still open, and what was typed there is written once more.
            const WorkDone done = doWork(work, place, 0, [&] {
                if (again)
                    disk.mend();
                return again;
            });
            disk.mend();
            if (done.stopped) {
                INFO(words::errorText(*done.stopped, Language::english).toStdString() << " [" << done.stopped->detail.toStdString() << ']');
                CHECK(disk.hasStruck());
                CHECK(namesTheDisk(*done.stopped));
                CHECK_FALSE(again);
            } else {
                CHECK(done.confirmed == int(work.commands.size()));
            }
            // A drive that is put in again was another run of the program.
            QFile::remove(place + QStringLiteral(".lock"));
            int holds = done.confirmed;
            const QString wrong = wrongAfter(work, place, done.confirmed, &holds);
            CHECK(wrong == QString());
            if (!wrong.isEmpty() || holds == int(work.commands.size()))
                continue;
            const WorkDone rest = doWork(work, place, holds);
            if (rest.stopped)
                FAIL_CHECK(words::errorText(*rest.stopped, Language::english).toStdString());
            CHECK(wrongAfter(work, place, int(work.commands.size())) == QString());
        }
    }
}

TEST_CASE("nothing is written any more in a transaction that the disk ended", "[crash]")
{
    FaultDisk disk;
    const QTemporaryDir at(QDir::tempPath() + QStringLiteral("/Sổ – đĩa đầy XXXXXX"));
    const Scene &scene = Scene::get();
    const Work &work = scene.works().front();
    const QString place = at.filePath(QStringLiteral("sổ.somo"));
    scene.lay(work.start, place);
    {
        disk.watch(at.path());
        const auto book = must(openBook(place));
        disk.strike(FaultDisk::Fault::full, disk.steps() + 1, FaultDisk::Lasts::on);
        const auto outcome = book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            // More than the cache holds, so that pages are written before the end; nobody looks whether it went well.
            for (int i = 0; i < 20'000 && !disk.hasStruck(); ++i)
                (void)database.execute(QStringLiteral("INSERT INTO saved_profile (name, document) VALUES ('%1', '%2')").arg(i).arg(QString(2000, QLatin1Char('x'))));
            REQUIRE(disk.hasStruck());
            disk.mend();
            (void)database.execute(QStringLiteral("INSERT INTO source (code) VALUES ('lạc loài')"));
            return success();
        });
        REQUIRE_FALSE(outcome.ok());
        CHECK(outcome.error().code == ErrorCode::diskFull);
    }
    CHECK(wrongAfter(work, place, 0) == QString());
}
