// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_backup.h"
#include "core/storage/kept_copies.h"
#include "core/storage/restore_preview.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>

using namespace somo;
using namespace somo::test;

namespace {

constexpr SealCost cheapSeal{1, 8};
const QString sealWords = QStringLiteral("ba con vịt");

/// ms UTC of a moment in Vietnam.
qint64 vnMoment(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("+07:00"), Qt::ISODate).toMSecsSinceEpoch();
}

void writeSource(Book &book, const QString &code)
{
    must(book.write({QStringLiteral("test"), {code}}, QStringLiteral("An"), [&](Database &database) {
        return database.execute(QStringLiteral("INSERT INTO source (code) VALUES ('%1')").arg(code));
    }));
}

QStringList reasonsOf(const std::vector<KeptCopy> &copies)
{
    QStringList words;
    for (const KeptCopy &copy : copies)
        words << copyReasonCode(copy.reason);
    return words;
}

qint64 sourcesIn(const QString &file)
{
    const auto database = must(Database::open(file, Database::Access::readOnly));
    Statement count(*database, QStringLiteral("SELECT COUNT(*) FROM source"));
    return must(runForId(count));
}

} // namespace

TEST_CASE("a copy is kept while others write on; the book it holds is the one of that moment", "[backup]")
{
    TestBook book(Engine::sqlite);
    writeSource(*book, QStringLiteral("a"));
    CopyWatch watch;
    bool wrote = false;
    // In the middle of the copying another connection writes, which neither waits nor shows in the copy.
    watch.progressed = [&](int) {
        if (!std::exchange(wrote, true))
            writeSource(*book, QStringLiteral("b"));
    };
    const KeepOutcome outcome = must(keepCopy(book.place(), CopyReason::daily, vnMoment("2026-10-05T08:00:00"), watch));
    REQUIRE(outcome.made);
    CHECK(wrote == (book->database().nativeHandle() != nullptr));
    CHECK(outcome.found.empty());
    CHECK(QFileInfo(outcome.made->file).fileName().startsWith(QStringLiteral("sổ thử.20261005T010000Z-daily-")));
    CHECK(sourcesIn(outcome.made->file) == 1);
    CHECK(must(lookThroughCopy(outcome.made->file)).empty());
    // One file, whatever the book's own journal is.
    CHECK(QDir(QFileInfo(outcome.made->file).path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QFileInfo(outcome.made->file).fileName()});
    book.close();
    CHECK_FALSE(QFile::exists(book.place() + QStringLiteral("-wal")));
}

TEST_CASE("a day has one copy of its own, leaving makes another only where something changed", "[backup]")
{
    TestBook book(Engine::sqlite);
    const auto keep = [&](CopyReason reason, const char *moment) { return must(keepCopy(book.place(), reason, vnMoment(moment))).made.has_value(); };
    book->setClock([] { return vnMoment("2026-10-05T07:00:00"); });
    CHECK_FALSE(keep(CopyReason::daily, "2026-10-05T08:00:00")); // nothing was written yet
    CHECK_FALSE(QDir(copiesFolder(book.place(), book->settings())).exists());
    writeSource(*book, QStringLiteral("a"));
    CHECK(keep(CopyReason::daily, "2026-10-05T08:00:00"));
    CHECK_FALSE(keep(CopyReason::daily, "2026-10-05T20:00:00"));
    CHECK_FALSE(keep(CopyReason::leaving, "2026-10-05T20:00:00"));
    writeSource(*book, QStringLiteral("b"));
    CHECK_FALSE(keep(CopyReason::daily, "2026-10-05T23:59:59"));
    CHECK(keep(CopyReason::leaving, "2026-10-05T23:59:59"));
    CHECK_FALSE(keep(CopyReason::daily, "2026-10-06T00:30:00")); // nothing changed since
    CHECK_FALSE(keep(CopyReason::import, "2026-10-06T00:30:00"));
    writeSource(*book, QStringLiteral("c"));
    CHECK(keep(CopyReason::daily, "2026-10-06T00:30:00"));
    CHECK(keep(CopyReason::asked, "2026-10-06T00:30:00")); // of the same second, and as asked
    const auto copies = must(keptCopies(book.database(), book->settings()));
    CHECK(reasonsOf(copies) == QStringList{QStringLiteral("asked"), QStringLiteral("daily"), QStringLiteral("leaving")}); // of the day before the newest
    CHECK(copies[0].moment - copies[1].moment == 1000);
    CHECK(copies[0].bytes > 0);
    CHECK(must(keptCopies(book.place())) == copies);
}

TEST_CASE("copies beyond the rule go, but only of this book and never behind a damaged one", "[backup]")
{
    TestBook book(Engine::sqlite);
    const QString folder = copiesFolder(book.place(), book->settings());
    TestBook other(Engine::sqlite);
    writeSource(*other, QStringLiteral("x"));
    must(other->set(QStringLiteral("copies_folder"), folder, QStringLiteral("An")));
    for (int day = 1; day <= 9; ++day) {
        writeSource(*book, QStringLiteral("s%1").arg(day));
        must(keepCopy(book.place(), CopyReason::daily, vnMoment(QStringLiteral("2026-10-%1T08:00:00").arg(day, 2, 10, QLatin1Char('0')).toLatin1().constData())));
    }
    must(keepCopy(other.place(), CopyReason::daily, vnMoment("2026-09-01T08:00:00")));
    // Thursday the 1st to Friday the 9th of October: seven days, and Sunday the 4th is among them.
    const auto copies = must(keptCopies(book.database(), book->settings()));
    CHECK(copies.size() == 7);
    CHECK(copies.back().file.contains(QStringLiteral(".20261003T010000Z-daily-")));
    CHECK(must(keptCopies(other.database(), other->settings())).size() == 1);
    // A trail that doesn't agree: the copy is as the book is, and the older ones stay.
    must(book.database().execute(QStringLiteral("UPDATE trail_command SET author = 'X' WHERE seq = 2")));
    writeSource(*book, QStringLiteral("later"));
    const KeepOutcome doubtful = must(keepCopy(book.place(), CopyReason::daily, vnMoment("2026-10-10T08:00:00")));
    CHECK_FALSE(doubtful.found.empty());
    CHECK(doubtful.letGo.isEmpty());
    CHECK(must(keptCopies(book.database(), book->settings())).size() == 8);
}

TEST_CASE("a clock that ran ahead costs neither a copy nor the day that it named", "[backup]")
{
    TestBook book(Engine::sqlite);
    const auto wroteAt = [&](const QString &code, const char *moment) {
        book->setClock([now = vnMoment(moment)] { return now; });
        writeSource(*book, code);
    };
    const auto keep = [&](CopyReason reason, const char *moment) { return must(keepCopy(book.place(), reason, vnMoment(moment))); };
    // An hour ahead on one day.
    wroteAt(QStringLiteral("a"), "2026-10-05T17:59:00");
    REQUIRE(keep(CopyReason::leaving, "2026-10-05T18:00:00").made);
    wroteAt(QStringLiteral("b"), "2026-10-05T17:29:00");
    const KeepOutcome second = keep(CopyReason::leaving, "2026-10-05T17:30:00");
    REQUIRE(second.made);
    CHECK_FALSE(keep(CopyReason::leaving, "2026-10-05T17:40:00").made); // nothing changed since
    wroteAt(QStringLiteral("c"), "2026-10-05T17:49:00");
    const KeepOutcome third = keep(CopyReason::leaving, "2026-10-05T17:50:00");
    REQUIRE(third.made);
    CHECK(third.letGo == QStringList{second.made->file}); // the day's first, whatever it is called, and its newest stay
    CHECK(sourcesIn(third.made->file) == 3);
    // A month ahead: when that day comes it has its own copy, once.
    wroteAt(QStringLiteral("d"), "2026-11-05T07:59:00");
    REQUIRE(keep(CopyReason::daily, "2026-11-05T08:00:00").made);
    wroteAt(QStringLiteral("e"), "2026-10-06T07:59:00");
    REQUIRE(keep(CopyReason::daily, "2026-10-06T08:00:00").made);
    wroteAt(QStringLiteral("f"), "2026-11-05T08:30:00");
    const KeepOutcome ofThatDay = keep(CopyReason::daily, "2026-11-05T09:00:00");
    REQUIRE(ofThatDay.made);
    CHECK(sourcesIn(ofThatDay.made->file) == 6);
    wroteAt(QStringLiteral("g"), "2026-11-05T09:30:00");
    CHECK_FALSE(keep(CopyReason::daily, "2026-11-05T10:00:00").made);
}

TEST_CASE("a clock that begins anew at each start keeps a copy of each of them", "[backup]")
{
    TestBook book(Engine::sqlite);
    const auto wroteAt = [&](const QString &code, const char *moment) {
        book->setClock([now = vnMoment(moment)] { return now; });
        writeSource(*book, code);
    };
    const auto keep = [&](const char *moment) { return must(keepCopy(book.place(), CopyReason::daily, vnMoment(moment))).made.has_value(); };
    wroteAt(QStringLiteral("a"), "1970-01-01T08:00:30");
    CHECK(keep("1970-01-01T08:01:00"));
    CHECK_FALSE(keep("1970-01-01T08:02:00"));
    wroteAt(QStringLiteral("b"), "1970-01-01T10:00:00");
    CHECK_FALSE(keep("1970-01-01T10:00:30")); // the same day
    CHECK(keep("1970-01-01T08:02:00")); // begun again
}

TEST_CASE("what a killed copy left unfinished is gone with the next one, and nothing else", "[backup]")
{
    TestBook book(Engine::sqlite);
    writeSource(*book, QStringLiteral("a"));
    const auto now = vnMoment("2026-10-05T08:00:00");
    const QString first = must(keepCopy(book.place(), CopyReason::daily, now)).made->file;
    const auto put = [&](const QString &path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x");
        return path;
    };
    const auto dated = [&](const char *moment) -> QString { return QString(first).replace(QStringLiteral("20261005T010000Z"), QString::fromLatin1(moment)) + QStringLiteral(".part"); };
    const QString old = put(dated("20261004T010000Z")), journal = put(old + QStringLiteral("-journal"));
    const QString fresh = put(dated("20261005T003000Z")); // half an hour ago: somebody may be at it
    QString named = dated("20261003T010000Z");
    const QString others = put(named.replace(named.size() - 18, 8, QStringLiteral("0123abcd"))); // of another book
    const QString own = put(QFileInfo(first).dir().filePath(QStringLiteral("báo cáo.somo.part")));
    writeSource(*book, QStringLiteral("b"));
    REQUIRE(must(keepCopy(book.place(), CopyReason::asked, now)).made);
    CHECK_FALSE(QFile::exists(old));
    CHECK_FALSE(QFile::exists(journal));
    for (const QString &left : {fresh, others, own})
        CHECK(QFile::exists(left));
    CHECK(must(keptCopies(book.place())).size() == 2);
}

TEST_CASE("a chosen folder that isn't there is said and not made; nothing half-written is left", "[backup]")
{
    TestBook book(Engine::sqlite);
    writeSource(*book, QStringLiteral("a"));
    const QString stick = book.at().file(QStringLiteral("stick"));
    must(book->set(QStringLiteral("copies_folder"), stick, QStringLiteral("An")));
    const qint64 now = vnMoment("2026-10-05T08:00:00");
    CHECK(keepCopy(book.place(), CopyReason::daily, now).error().code == ErrorCode::copiesFolderMissing);
    CHECK_FALSE(QFileInfo::exists(stick));
    writeSource(*book, QStringLiteral("b")); // work goes on
    REQUIRE(QDir().mkpath(stick));
    std::stop_source stop;
    stop.request_stop();
    CopyWatch watch;
    watch.stop = stop.get_token();
    CHECK(keepCopy(book.place(), CopyReason::daily, now, watch).error().code == ErrorCode::copyStopped);
    CHECK(QDir(stick).isEmpty());
    CHECK(must(keepCopy(book.place(), CopyReason::daily, now)).made);
    CHECK(QDir(stick).entryList(QDir::Files).size() == 1);
    for (const char *bad : {"", "stick", "./stick", "/stick/ /"})
        CHECK(book->set(QStringLiteral("copies_folder"), QString::fromLatin1(bad), QStringLiteral("An")).error().code == ErrorCode::badSetting);
    must(book->set(QStringLiteral("copies_folder"), QStringLiteral("beside"), QStringLiteral("An")));
    CHECK(book->settings().copiesFolder.isEmpty());
}

TEST_CASE("of a book on a server the words say who keeps its copies", "[backup]")
{
    for (const Engine engine : engines()) {
        if (engine == Engine::sqlite)
            continue;
        TestBook book(engine);
        CHECK(keepCopy(book.place(), CopyReason::daily, 1).error().code == ErrorCode::copiesOnServer);
        CHECK(keptCopies(book.database(), book->settings()).error().code == ErrorCode::copiesOnServer);
        CHECK(previewRestore(QStringLiteral("x"), book.place()).error().code == ErrorCode::copiesOnServer);
    }
}

TEST_CASE("a preview counts what restoring would lose and names the newest of it; restoring can be taken back", "[backup]")
{
    TestBook book(Engine::sqlite);
    writeSource(*book, QStringLiteral("a"));
    const QString copy = must(keepCopy(book.place(), CopyReason::asked, vnMoment("2026-10-05T08:00:00"))).made->file;
    for (int i = 0; i < 12; ++i)
        writeSource(*book, QStringLiteral("later%1").arg(i));
    const QStringList now = book.dump();
    // Beside the open book, which goes on.
    const RestorePreview preview = must(previewRestore(copy, book.place()));
    CHECK(preview.isSameBook);
    CHECK(preview.lost == 12);
    REQUIRE(preview.newestLost.size() == size_t(mostLostNamed));
    CHECK(preview.newestLost.front().words.args == QStringList{QStringLiteral("later11")});
    CHECK(preview.newestLost.back().words.args == QStringList{QStringLiteral("later2")});
    CHECK(preview.copy.newest.words.args == QStringList{QStringLiteral("a")});
    CHECK(preview.present->newest.words.args == QStringList{QStringLiteral("later11")});
    CHECK(preview.copy.orders == 0);
    CHECK(preview.found.empty());
    CHECK(book.dump() == now);
    book.close();
    const QString aside = must(restoreBook(copy, book.place()));
    const auto beside = [&] { return QDir(book.at().folder()).entryList(QDir::Files | QDir::Hidden).size(); };
    CHECK(beside() == 2); // looking at one that was in WAL mode leaves nothing beside it
    CHECK(must(previewRestore(aside, book.place())).lost == 0); // the book was not written to since
    CHECK(beside() == 2);
    book.reopen();
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM source")) == 1);
    // What was set aside is among the copies, and restoring it takes the restoring back.
    const auto copies = must(keptCopies(book.database(), book->settings()));
    CHECK(std::ranges::any_of(copies, [&](const KeptCopy &each) { return each.reason == CopyReason::restore && each.file == QFileInfo(aside).absoluteFilePath(); }));
    writeSource(*book, QStringLiteral("on another way"));
    CHECK(must(previewRestore(aside, book.place())).lost == 1); // they went apart after “a”
    book.close();
    must(restoreBook(aside, book.place()));
    book.reopen();
    CHECK(book.dump() == now);
}

TEST_CASE("another book's copy, a damaged one and a place without a book are told apart in a preview", "[backup]")
{
    TestBook book(Engine::sqlite);
    TestBook other(Engine::sqlite);
    writeSource(*book, QStringLiteral("a"));
    writeSource(*other, QStringLiteral("b"));
    const QString copy = book.at().file(QStringLiteral("other.somo"));
    must(other->backup(copy));
    const RestorePreview preview = must(previewRestore(copy, book.place()));
    CHECK_FALSE(preview.isSameBook);
    CHECK(preview.lost == 2);
    const RestorePreview nowhere = must(previewRestore(copy, book.at().file(QStringLiteral("none.somo"))));
    CHECK_FALSE(nowhere.present);
    CHECK(nowhere.lost == 0);
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    CHECK(previewRestore(copy, book.place()).error().code == ErrorCode::bookTruncated);
    CHECK(previewRestore(book.at().file(QStringLiteral("no")), book.place()).error().code == ErrorCode::fileNotFound);
}

TEST_CASE("a sealed copy of either engine is previewed and restored by its passphrase", "[backup][seal]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    writeSource(*book, QStringLiteral("a"));
    const QString sealed = book.at().file(QStringLiteral("mang về.somo.enc"));
    must(writeSealedCopy(book.database(), sealed, sealWords, cheapSeal));
    const QString place = book.at().file(QStringLiteral("restored.somo"));
    CHECK(previewRestore(sealed, place).error().code == ErrorCode::passphraseNeeded);
    CHECK(restoreBook(sealed, place).error().code == ErrorCode::passphraseNeeded);
    CHECK(restoreBook(sealed, place, QStringLiteral("khác")).error().code == ErrorCode::passphraseWrong);
    CHECK_FALSE(QFileInfo::exists(place));
    const RestorePreview preview = must(previewRestore(sealed, place, sealWords));
    CHECK(preview.sealed);
    CHECK(preview.copy.newest.seq == 2);
    CHECK(must(restoreBook(sealed, place, sealWords)).isEmpty());
    CHECK(sourcesIn(place) == 1);
    // An earlier one under the same passphrase is replaced, any other file isn't.
    writeSource(*book, QStringLiteral("b"));
    CHECK(writeSealedCopy(book.database(), sealed, QStringLiteral("khác"), cheapSeal).error().code == ErrorCode::backupOverOther);
    must(writeSealedCopy(book.database(), sealed, sealWords, cheapSeal));
    CHECK(must(previewRestore(sealed, place, sealWords)).lost == 0);
    CHECK(writeSealedCopy(book.database(), place, sealWords, cheapSeal).error().code == ErrorCode::backupOverOther);
    CHECK(writeSealedCopy(book.database(), sealed, QString(), cheapSeal).error().code == ErrorCode::passphraseEmpty);
    // Nothing plain is left anywhere.
    CHECK(QDir(book.at().folder()).entryList({QStringLiteral(".somo-*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("copies are whole while a thread writes without a pause", "[backup]")
{
    TestBook book(Engine::sqlite);
    writeSource(*book, QStringLiteral("first"));
    std::atomic_bool ends = false;
    std::atomic_int written = 0;
    std::thread writer([&, place = book.place()] {
        auto own = Book::open(place, Book::Mode::readWrite, std::make_unique<NullDerivation>());
        for (int i = 0; own && !ends; ++i) {
            const auto done = (*own)->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), [&](Database &database) {
                return database.execute(QStringLiteral("INSERT INTO source (code) VALUES ('w%1')").arg(i));
            });
            written += done ? 1 : 0;
        }
    });
    for (int i = 0; i < 3; ++i) {
        const auto outcome = keepCopy(book.place(), CopyReason::asked, vnMoment("2026-10-05T08:00:00"));
        CHECK(outcome.ok());
        CHECK((outcome && outcome->found.empty()));
    }
    ends = true;
    writer.join();
    CHECK(written > 0);
}
