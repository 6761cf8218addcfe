// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"
#include "core/storage/book_backup.h"
#include "core/storage/book_place.h"
#include "core/storage/migrator.h"
#include "core/storage/trail_tables.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include "tests/support/ordinary_user.h"

#include <sys/mount.h>
#endif

using namespace somo;
using namespace somo::test;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(out.write(bytes) == bytes.size());
}

std::optional<ErrorCode> refusal(const QString &place, Book::Mode mode = Book::Mode::readWrite)
{
    auto opened = Book::open(place, mode, std::make_unique<NullDerivation>());
    return opened ? std::nullopt : std::optional(opened.error().code);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

bool has(const std::vector<PlaceNote> &notes, PlaceNote note)
{
    return std::find(notes.begin(), notes.end(), note) != notes.end();
}

void addSource(Book &book, const QString &code)
{
    must(book.write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) {
        return database.execute(QStringLiteral("INSERT INTO source (code) VALUES ('%1')").arg(code));
    }));
}

} // namespace

TEST_CASE("a closed book is one file", "[storage][files]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    CHECK(book.rows(QStringLiteral("PRAGMA journal_mode")) == QStringList{QStringLiteral("wal")});
    book.close();
    CHECK(filesIn(book.at().folder()) == QStringList{QFileInfo(book.place()).fileName()});
}

TEST_CASE("what is no sound book is refused by name and stays as it is", "[storage][files]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    book.close();
    const QByteArray sound = bytesOf(book.place());
    const QString file = book.at().file(QStringLiteral("other.somo"));
    QByteArray bytes = sound;
    std::optional<ErrorCode> expected;

    SECTION("a text") { bytes = "Xin chào"; expected = ErrorCode::notABook; }
    SECTION("nothing in it") { bytes.clear(); expected = ErrorCode::notABook; }
    SECTION("another program's database") { bytes[71] = 'x'; expected = ErrorCode::notABook; }
    SECTION("cut off") { bytes.truncate(bytes.size() / 2); expected = ErrorCode::bookTruncated; }
    SECTION("cut off in the header") { bytes.truncate(50); expected = ErrorCode::bookTruncated; }
    SECTION("newer") { bytes[63] = 99; expected = ErrorCode::bookNewer; }
    SECTION("a damaged header") { bytes.replace(40, 20, QByteArray(20, '\x7d')); expected = ErrorCode::bookDamaged; }
    SECTION("damaged")
    {
        for (qsizetype at = 4096 * 3; at < bytes.size(); at += 4096)
            bytes.replace(at, 200, QByteArray(200, '\x5a'));
        expected = ErrorCode::bookDamaged;
    }
    write(file, bytes);
    for (const Book::Mode mode : {Book::Mode::readOnly, Book::Mode::readWrite}) {
        CHECK(refusal(file, mode) == expected);
        CHECK(bytesOf(file) == bytes);
    }
    CHECK(filesIn(book.at().folder()).size() == 2);
    CHECK(refusal(book.at().folder()) == ErrorCode::placeIsFolder);
    CHECK(refusal(book.at().file(QStringLiteral("none.somo"))) == ErrorCode::fileNotFound);
    CHECK(Book::create(file, {}, std::make_unique<NullDerivation>()).error().code == ErrorCode::placeTaken);
    CHECK(Book::create(book.at().file(QStringLiteral("no/such.somo")), {}, std::make_unique<NullDerivation>()).error().code == ErrorCode::folderMissing);
}

TEST_CASE("a -wal of this book is worked in, one of another book is refused", "[storage][files]")
{
    TestBook book(Engine::sqlite);
    TestBook other(Engine::sqlite);
    const auto killed = [](TestBook &from, const QString &to) {
        // What a killed program leaves: the file and its -wal, never checkpointed.
        addSource(*from, QStringLiteral("x"));
        REQUIRE(QFile::copy(from.place(), to));
        REQUIRE(QFile::copy(from.place() + QStringLiteral("-wal"), to + QStringLiteral("-wal")));
    };
    const QString left = book.at().file(QStringLiteral("left.somo"));
    killed(book, left);
    const QString foreign = book.at().file(QStringLiteral("foreign.somo"));
    killed(other, foreign);
    REQUIRE(QFile::remove(foreign));
    book.close();
    REQUIRE(QFile::copy(book.place(), foreign));
    const QByteArray bytes = bytesOf(foreign);
    CHECK(refusal(foreign) == ErrorCode::foreignJournal);
    CHECK(bytesOf(foreign) == bytes);
    {
        auto mended = must(Book::open(left, Book::Mode::readWrite, std::make_unique<NullDerivation>()));
        Statement rows(mended->database(), QStringLiteral("SELECT COUNT(*) FROM source"));
        CHECK(must(runForId(rows)) == 1);
        CHECK(must(mended->check()).empty());
    }
}

TEST_CASE("a synced folder gets the safe journal and one writer at a time", "[storage][files]")
{
    const TestPlace at(Engine::sqlite);
    REQUIRE(QDir(at.folder()).mkdir(QStringLiteral("Dropbox")));
    const QString place = at.file(QStringLiteral("Dropbox/sổ.somo"));
    const QString lock = place + QStringLiteral(".lock");
    Book::setLockPerson(QStringLiteral("Hằng"));
    auto book = must(Book::create(place, {}, std::make_unique<NullDerivation>()));
    CHECK(has(book->notes(), PlaceNote::synced));
    Statement mode(book->database(), QStringLiteral("PRAGMA journal_mode"));
    must(mode.run());
    REQUIRE(mode.next());
    CHECK(mode.text(0) == QStringLiteral("delete"));
    const auto second = Book::open(place, Book::Mode::readWrite, std::make_unique<NullDerivation>());
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().code == ErrorCode::bookInUse);
    CHECK(second.error().args.value(1) == QStringLiteral("Hằng"));
    CHECK(Book::open(place, Book::Mode::readOnly, std::make_unique<NullDerivation>()).ok());
    book.reset();
    CHECK(filesIn(QFileInfo(place).path()) == QStringList{QStringLiteral("sổ.somo")});

    // A lock of a process of this PC that is gone is taken over, one of another PC is not.
    const QByteArray here = QSysInfo::machineHostName().toUtf8();
    write(lock, R"({"person":"X","pc":")" + here + R"(","since":"2026-01-01 08:00","process":999999999})");
    CHECK(refusal(place) == std::nullopt);
    write(lock, R"({"person":"X","pc":"elsewhere","since":"2026-01-01 08:00","process":999999999})");
    CHECK(refusal(place) == ErrorCode::bookInUse);
    // Nor is one of this PC whose process runs, unless the PC was started anew since: the number is another process's then.
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid());
    write(lock, R"({"person":"X","pc":")" + here + R"(","since":"2026-01-01 08:00","process":)" + self + "}");
    CHECK(refusal(place) == ErrorCode::bookInUse);
    if (!QSysInfo::bootUniqueId().isEmpty()) {
        write(lock, R"({"person":"X","pc":")" + here + R"(","since":"2026-01-01 08:00","boot":"another","process":)" + self + "}");
        CHECK(refusal(place) == std::nullopt);
    }
    REQUIRE(QFile::copy(place, at.file(QStringLiteral("Dropbox/sổ (PC-2's conflicted copy 2026-10-05).somo"))));
    CHECK(has(placeReport(place).notes, PlaceNote::conflictedCopyBeside));
    CHECK(has(placeReport(at.file(QStringLiteral("Dropbox/sổ (PC-2's conflicted copy 2026-10-05).somo"))).notes, PlaceNote::conflictedCopy));
}

TEST_CASE("a journal whose transaction never reached the book goes with the next one who closes it", "[storage][files]")
{
    const TestPlace at(Engine::sqlite);
    REQUIRE(QDir(at.folder()).mkdir(QStringLiteral("Dropbox"))); // a rollback journal, no WAL
    const QString place = at.file(QStringLiteral("Dropbox/sổ.somo"));
    must(Book::create(place, {}, std::make_unique<NullDerivation>())).reset();
    write(place + QStringLiteral("-journal"), QByteArray(512, '\0')); // as a cut of the power leaves it: its head was never written
    auto book = must(Book::open(place, Book::Mode::readWrite, std::make_unique<NullDerivation>()));
    REQUIRE(QFileInfo::exists(place + QStringLiteral("-journal"))); // SQLite passes it over
    book.reset();
    CHECK(filesIn(QFileInfo(place).path()) == QStringList{QStringLiteral("sổ.somo")});
    CHECK(must(must(Book::open(place, Book::Mode::readWrite, std::make_unique<NullDerivation>()))->check()).empty());
}

TEST_CASE("a backup is whole or not there, a restore keeps what stood there", "[storage][files]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    addSource(*book, QStringLiteral("a"));
    const QString saved = book.at().file(QStringLiteral("bản sao.somo"));
    must(book->backup(saved));
    const QStringList dump = book.dump();
    addSource(*book, QStringLiteral("b"));
    must(book->backup(saved)); // replaces an earlier copy of the same book
    const QString notes = book.at().file(QStringLiteral("ghi chú.txt"));
    write(notes, "mua trà");
    CHECK(book->backup(notes).error().code == ErrorCode::backupOverOther);
    CHECK(bytesOf(notes) == "mua trà");
    QFile::remove(notes);
    CHECK(book->backup(book.at().folder()).error().code == ErrorCode::placeIsFolder);
    CHECK(book->backup(book.at().file(QStringLiteral("no/such.somo"))).error().code == ErrorCode::folderMissing);
    const QStringList newer = book.dump();
    {
        auto copy = must(Book::open(saved, Book::Mode::readOnly, std::make_unique<NullDerivation>()));
        CHECK(must(copy->check()).empty());
        CHECK(copy->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &) { return success(); }).error().code == ErrorCode::bookNotWritable);
    }
    if (engine != Engine::sqlite)
        return;
    CHECK(book->backup(book.place()).error().code == ErrorCode::placeTaken);
    must(book->undo(1, QStringLiteral("An")));
    CHECK(book.dump() == dump);
    CHECK(restoreBook(saved, book.place()).error().code == ErrorCode::bookOpenElsewhere);
    book.close();
    const QByteArray before = bytesOf(book.place());
    const QString kept = must(restoreBook(saved, book.place()));
    CHECK(QFileInfo(kept).fileName() == QStringLiteral("sổ thử.before-restore.somo"));
    CHECK(bytesOf(kept) == before);
    book.reopen();
    CHECK(book.dump() == newer);
    book.close();
    write(saved, "no book");
    const QByteArray restored = bytesOf(book.place());
    CHECK(restoreBook(saved, book.place()).error().code == ErrorCode::notABook);
    CHECK(bytesOf(book.place()) == restored);
    CHECK(filesIn(book.at().folder()).size() == 3);
}

TEST_CASE("migrations go step by step, and one that fails leaves the version before it whole", "[storage][migration]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    addSource(*book, QStringLiteral("a"));
    const QString integer = engine == Engine::sqlite ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT");
    std::vector<MigrationStep> steps = bookMigrations(engine);
    const int present = steps.back().version;
    CHECK(must(schemaVersion(book.database())) == present);
    steps.push_back({present + 1, {QStringLiteral("ALTER TABLE source ADD COLUMN colour %1").arg(integer)}});
    steps.push_back({present + 2, {QStringLiteral("UPDATE source SET colour = 3"), QStringLiteral("DELETE FROM no_such_table")}});
    CHECK_FALSE(migrate(book.database(), steps).ok());
    CHECK(must(schemaVersion(book.database())) == present + 1);
    CHECK(book.rows(QStringLiteral("SELECT code, colour FROM source")) == QStringList{QStringLiteral("a|∅")});
    // The triggers know the new column, and what was before it can still be taken back.
    book.run(QStringLiteral("UPDATE source SET colour = 7"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM trail_image WHERE after_image LIKE '%colour%'")) == 1);
    must(book->undo(2, QStringLiteral("An")));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM source")) == 0);
    steps.back().statements = {QStringLiteral("INSERT INTO order_line (order_id, position, quantity, net) VALUES (99, 1, 1, 1)")};
    CHECK_FALSE(migrate(book.database(), steps).ok());
    CHECK(must(schemaVersion(book.database())) == present + 1);
    steps.back().statements = {QStringLiteral("UPDATE source SET colour = 3")};
    must(migrate(book.database(), steps));
    CHECK(must(schemaVersion(book.database())) == present + 2);
    CHECK(migrate(book.database(), bookMigrations(engine)).error().code == ErrorCode::bookNewer);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE seq IS NULL")) == 0);
    book.close();
    CHECK(refusal(book.place()) == ErrorCode::bookNewer);
}

TEST_CASE("an older book is copied before it is brought up to date; a failing step leaves its bytes", "[storage][migration]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    book.close();
    const QByteArray before = bytesOf(book.place());
    std::vector<MigrationStep> steps = bookMigrations(Engine::sqlite);
    const int present = steps.back().version;
    const QString kept = book.at().file(QStringLiteral("sổ thử.v%1.somo").arg(present));
    steps.push_back({present + 1, {QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY)"), QStringLiteral("DELETE FROM no_such_table")}});
    {
        auto reading = must(Database::open(book.place(), Database::Access::readOnly));
        CHECK(bringUpToDate(*reading, steps).error().code == ErrorCode::bookOlder);
    }
    CHECK_FALSE(QFileInfo::exists(kept));
    CHECK_FALSE(bringUpToDate(*must(Database::open(book.place(), Database::Access::readWrite)), steps).ok());
    CHECK(bytesOf(book.place()) == before);
    CHECK(refusal(kept, Book::Mode::readOnly) == std::nullopt);
    steps.back().statements.removeLast();
    must(bringUpToDate(*must(Database::open(book.place(), Database::Access::readWrite)), steps));
    CHECK(QFileInfo::exists(book.at().file(QStringLiteral("sổ thử.v%1-2.somo").arg(present))));
    CHECK(refusal(book.place()) == ErrorCode::bookNewer);
    CHECK(filesIn(book.at().folder()).size() == 3);
}

TEST_CASE("a book of each earlier version is brought up to date whole, and is then as a new one", "[storage][migration]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const TestPlace place(engine);
    const auto schemaOf = [](Database &database) {
        QStringList schema;
        for (const QString &table : must(bookTables(database)))
            schema += table + u':' + must(tableColumns(database, table)).join(u',');
        return schema;
    };
    TestBook fresh(engine);
    std::vector<MigrationStep> steps = bookMigrations(engine);
    {
        auto old = must(Database::create(place.place()));
        must(migrate(*old, {steps.front()}));
        must(old->execute(QStringLiteral("INSERT INTO book_setting (key, value) VALUES ('name', 'cũ')")));
    }
    auto book = must(Book::open(place.place(), Book::Mode::readWrite, std::make_unique<NullDerivation>()));
    CHECK(book->settings().name == QStringLiteral("cũ"));
    CHECK(must(schemaVersion(book->database())) == steps.back().version);
    CHECK(schemaOf(book->database()) == schemaOf(fresh.database()));
    CHECK(QFileInfo::exists(place.file(QStringLiteral("sổ thử.v1.somo"))) == (engine == Engine::sqlite));
    // What came with a later version is tracked as well.
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) {
        return database.execute(QStringLiteral("INSERT INTO policy (uid, code) VALUES ('u', 'STD')"));
    }));
    CHECK(must(book->undo(1, QStringLiteral("An"))).size() == 1);
}

TEST_CASE("check finds a row without its parent; the stamp changes with every commit", "[storage]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    const qint64 first = must(book->changeStamp());
    CHECK(must(book->changeStamp()) == first);
    addSource(*book, QStringLiteral("b"));
    const qint64 second = must(book->changeStamp());
    CHECK(second != first);
    auto other = must(Database::open(book.place(), Database::Access::readWrite));
    must(other->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    must(other->execute(QStringLiteral("INSERT INTO order_said (id, newest_day, said) VALUES (99, 0, '')")));
    CHECK(must(book->changeStamp()) != second);
    const std::vector<Discrepancy> found = must(book->check());
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().thing == QStringLiteral("foreign_key"));
    CHECK(found.front().where == QStringLiteral("order_said 99"));
}

#ifdef Q_OS_UNIX

TEST_CASE("a read-only place: a book there can be read, writing is refused with the reason", "[storage][files]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    book.close();
    openToAll(book.place(), 0444);
    openToAll(book.at().folder(), 0555);
    const int outcome = asOrdinaryUser([&] {
        if (refusal(book.place()) != ErrorCode::bookNotWritable)
            return 1;
        auto opened = Book::open(book.place(), Book::Mode::readOnly, std::make_unique<NullDerivation>());
        if (!opened)
            return 2;
        if (!has((*opened)->notes(), PlaceNote::readOnlyPlace))
            return 3;
        if (!(*opened)->check().ok())
            return 4;
        if ((*opened)->backup(book.at().file(QStringLiteral("x.somo"))).error().code != ErrorCode::folderNotWritable)
            return 5;
        auto made = Book::create(book.at().file(QStringLiteral("new.somo")), {}, std::make_unique<NullDerivation>());
        return made || made.error().code != ErrorCode::folderNotWritable ? 6 : 0;
    });
    openToAll(book.at().folder(), 0755);
    CHECK(outcome == 0);
    CHECK(filesIn(book.at().folder()).size() == 1);
}

TEST_CASE("a reader who may not write a book leaves nothing beside it, and its owner writes on", "[storage][files]")
{
    TestBook book(Engine::sqlite);
    addSource(*book, QStringLiteral("a"));
    book.close();
    // A shared folder in which everybody may make files, and a book that only its owner may write.
    openToAll(book.place(), 0644);
    openToAll(book.at().folder(), 0777);
    const int outcome = asOrdinaryUser([&] {
        auto opened = Book::open(book.place(), Book::Mode::readOnly, std::make_unique<NullDerivation>());
        if (!opened || !(*opened)->check().ok())
            return 1;
        return filesIn(book.at().folder()).size() == 1 ? 0 : 2;
    });
    CHECK(outcome == 0);
    CHECK(filesIn(book.at().folder()).size() == 1);
    auto owner = must(Book::open(book.place(), Book::Mode::readWrite, std::make_unique<NullDerivation>()));
    addSource(*owner, QStringLiteral("b"));
}

#ifdef Q_OS_LINUX
TEST_CASE("a full disk: the command fails with the reason and the book is as it was", "[storage][files]")
{
    const TestPlace at(Engine::sqlite);
    const QByteArray disk = QFile::encodeName(at.file(QStringLiteral("disk")));
    REQUIRE(QDir(at.folder()).mkdir(QStringLiteral("disk")));
    if (::mount("tmpfs", disk.constData(), "tmpfs", 0, "size=4m,mode=777") != 0) {
        WARN("skipped: a small disk can be mounted by root only");
        return;
    }
    openToAll(at.folder(), 0777);
    const QString place = at.file(QStringLiteral("disk/sổ.somo"));
    const int outcome = asOrdinaryUser([&] {
        auto book = Book::create(place, {}, std::make_unique<NullDerivation>());
        if (!book)
            return 1;
        const auto fill = (*book)->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
            for (int i = 0; i < 10'000; ++i)
                SOMO_TRY(database.execute(QStringLiteral("INSERT INTO saved_profile (name, document) VALUES ('%1', '%2')").arg(i).arg(QString(2000, u'x'))));
            return success();
        });
        if (fill || fill.error().code != ErrorCode::diskFull)
            return 2;
        Statement count((*book)->database(), QStringLiteral("SELECT COUNT(*) FROM saved_profile"));
        if (runForId(count).value() != 0)
            return 3;
        const auto found = (*book)->check();
        if (!found || !found->empty())
            return 4;
        const Status copied = (*book)->backup(place + QStringLiteral(".copy"));
        const Status second = (*book)->backup(place + QStringLiteral(".copy2"));
        if (copied && second)
            return 5;
        if (QFileInfo::exists(place + QStringLiteral(".copy2.part")))
            return 6;
        // Full to the last byte: a small file is still whole or not there, and the reason is the disk's.
        QFile rest(place + QStringLiteral(".rest"));
        if (!rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 7;
        while (rest.write(QByteArray(4096, 'x')) == 4096) { }
        const QString small = place + QStringLiteral(".csv");
        const Status written = writeWhole(small, "row,column\r\n");
        if (written || written.error().code != ErrorCode::outputNotWritten || QFileInfo::exists(small))
            return 8;
        return written.error().args.value(1).contains(QStringLiteral("space")) ? 0 : 9;
    });
    const QStringList left = filesIn(at.file(QStringLiteral("disk")));
    ::umount(disk.constData());
    CHECK(outcome == 0);
    CHECK_FALSE(left.filter(QStringLiteral(".part")).size() > 0);
}
#endif
#endif
