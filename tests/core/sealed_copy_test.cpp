// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_copy.h"

#include "core/storage/book_backup.h"
#include "core/storage/scratch_folder.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

namespace {

constexpr SealCost cheap{1, 8}; // tests derive many keys
constexpr qsizetype headOfSealed = 48 + 32 + 32 + 24; // what stands before the first chunk
constexpr qsizetype chunkOfSealed = 64 * 1024;

struct SealFolder {
    QTemporaryDir folder;
    QString plain = folder.filePath(QStringLiteral("plain"));
    QString sealed = folder.filePath(QStringLiteral("sổ.somo.enc"));
    QString again = folder.filePath(QStringLiteral("again"));
    QString passphrase = QStringLiteral("ba con vịt đi chợ");

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    static QByteArray get(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QByteArray seal(const QByteArray &content) const
    {
        put(plain, content);
        must(sealFile(plain, sealed, passphrase, cheap));
        return get(sealed);
    }
    std::optional<ErrorCode> refusal(const QByteArray &bytes, const QString &words) const
    {
        put(sealed, bytes);
        QFile::remove(again);
        const Status done = unsealFile(sealed, again, words);
        CHECK(QFile::exists(again) == done.ok());
        return done ? std::nullopt : std::optional(done.error().code);
    }
    std::optional<ErrorCode> refusal(const QByteArray &bytes) const { return refusal(bytes, passphrase); }
};

QByteArray manyBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

} // namespace

TEST_CASE("what is sealed comes back byte for byte, whatever its size", "[backup][seal]")
{
    const SealFolder files;
    const qsizetype size = GENERATE(qsizetype(0), qsizetype(1), chunkOfSealed - 1, chunkOfSealed, chunkOfSealed + 1, 3 * chunkOfSealed, qsizetype(200'000));
    const QByteArray content = manyBytes(size);
    const QByteArray sealed = files.seal(content);
    const qsizetype chunks = std::max<qsizetype>(1, (size + chunkOfSealed - 1) / chunkOfSealed);
    CHECK(sealed.size() == headOfSealed + size + 17 * chunks);
    CHECK(isSealed(files.sealed));
    CHECK_FALSE(isSealed(files.plain));
    must(unsealFile(files.sealed, files.again, files.passphrase));
    CHECK(SealFolder::get(files.again) == content);
    // Twice the same is not the same: neither salt nor stream repeats.
    CHECK(files.seal(content) != sealed);
}

TEST_CASE("nothing of the content can be read in a sealed file", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray name("Nguyễn Thị Lan 0912345678");
    CHECK_FALSE(files.seal(name.repeated(5000)).contains("Lan 0912"));
}

TEST_CASE("a wrong passphrase is told apart from a damaged file; how marks are composed makes no difference", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray sealed = files.seal("Trà Mộc An");
    CHECK(files.refusal(sealed, QStringLiteral("Ba con vịt đi chợ")) == ErrorCode::passphraseWrong);
    CHECK(files.refusal(sealed, files.passphrase + u' ') == ErrorCode::passphraseWrong);
    CHECK(files.refusal(sealed, QString()) == ErrorCode::passphraseEmpty);
    CHECK(files.refusal(sealed, files.passphrase.normalized(QString::NormalizationForm_D)) == std::nullopt);
    CHECK(sealFile(files.plain, files.again, QString(), cheap).error().code == ErrorCode::passphraseEmpty);
}

TEST_CASE("a sealed file that was changed anywhere is refused, and never as a wrong passphrase", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray sealed = files.seal(manyBytes(chunkOfSealed + 100));
    for (qsizetype at = 8; at < headOfSealed; ++at) {
        INFO(at);
        QByteArray bytes = sealed;
        bytes[at] = char(bytes[at] ^ 0x40);
        CHECK(files.refusal(bytes) == (at == 8 ? ErrorCode::sealedNewer : ErrorCode::sealedDamaged));
    }
    for (const qsizetype at : {headOfSealed, headOfSealed + 1, headOfSealed + chunkOfSealed + 17, sealed.size() - 1}) {
        INFO(at);
        QByteArray bytes = sealed;
        bytes[at] = char(bytes[at] ^ 1);
        CHECK(files.refusal(bytes) == ErrorCode::sealedDamaged);
    }
    CHECK(files.refusal(sealed + 'x') == ErrorCode::sealedDamaged);
    CHECK(files.refusal("SOMO") == ErrorCode::sealedCutOff);
    CHECK(files.refusal("SQLite format 3") == ErrorCode::notSealed);
    CHECK(files.refusal(sealed) == std::nullopt);
}

TEST_CASE("chunks that change places, or one that is left out, are found", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray sealed = files.seal(manyBytes(3 * chunkOfSealed));
    const qsizetype one = chunkOfSealed + 17;
    const QByteArray head = sealed.first(headOfSealed), first = sealed.mid(headOfSealed, one), second = sealed.mid(headOfSealed + one, one), last = sealed.mid(headOfSealed + 2 * one);
    CHECK(files.refusal(head + second + first + last) == ErrorCode::sealedDamaged);
    CHECK(files.refusal(head + first + first + last) == ErrorCode::sealedDamaged);
    CHECK(files.refusal(head + first + last) == ErrorCode::sealedCutOff);
    CHECK(files.refusal(head + first + second + last) == std::nullopt);
}

TEST_CASE("a sealed file that was not copied whole says so, wherever it ends", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray sealed = files.seal(manyBytes(chunkOfSealed + 100));
    for (const qsizetype size : {qsizetype(8), qsizetype(20), headOfSealed - 1, headOfSealed, headOfSealed + 5, headOfSealed + chunkOfSealed + 17, sealed.size() - 1}) {
        INFO(size);
        CHECK(files.refusal(sealed.first(size)) == ErrorCode::sealedCutOff);
    }
}

TEST_CASE("a made-up head that asks for all memory is refused before it is given", "[backup][seal]")
{
    const SealFolder files;
    const QByteArray sealed = files.seal("x");
    const auto with = [&](qsizetype at, const QByteArray &number) {
        QByteArray bytes = sealed;
        bytes.replace(at, 4, number);
        // With a checksum that agrees, as somebody would make it who wants it to pass.
        return bytes.replace(80, 32, QCryptographicHash::hash(bytes.first(80), QCryptographicHash::Blake2b_256));
    };
    const QByteArray most("\xff\xff\xff\x7f", 4), none(4, '\0');
    for (const qsizetype at : {12, 16, 20, 28}) { // passes, memory, bytes of a chunk, the upper half of the content's size
        INFO(at);
        CHECK(files.refusal(with(at, most)) == ErrorCode::sealedDamaged);
    }
    for (const qsizetype at : {12, 16, 20})
        CHECK(files.refusal(with(at, none)) == ErrorCode::sealedDamaged);
    CHECK(files.refusal(with(12, QByteArray("\2\0\0\0", 4))) == ErrorCode::passphraseWrong); // another key
}

TEST_CASE("a copy that is stopped, or has no room, leaves what stood there", "[backup][seal]")
{
    const SealFolder files;
    SealFolder::put(files.plain, manyBytes(10));
    SealFolder::put(files.sealed, "cũ");
    std::stop_source stop;
    stop.request_stop();
    CopyWatch watch;
    watch.stop = stop.get_token();
    CHECK(sealFile(files.plain, files.sealed, files.passphrase, cheap, watch).error().code == ErrorCode::copyStopped);
    CHECK(SealFolder::get(files.sealed) == "cũ");
    CHECK(sealFile(files.plain, files.folder.filePath(QStringLiteral("none/x")), files.passphrase, cheap).error().code == ErrorCode::backupFailed);
    CHECK(QDir(files.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
}

namespace {

constexpr qint64 noProcess = 2'000'000'003; // more than any system counts to

/// A folder as sealing has it, with a plain copy in it; locked by that process, or by nobody.
QString scratchLeftAt(const QString &folder, qint64 process)
{
    REQUIRE(QDir().mkpath(folder));
    SealFolder::put(QDir(folder).filePath(QStringLiteral("plain.somo")), "Trà Mộc An");
    if (process == 0)
        return folder;
    const QString lock = QDir(folder).filePath(QStringLiteral("held.lock"));
    QByteArray says;
    {
        QLockFile mine(lock);
        REQUIRE(mine.tryLock());
        says = SealFolder::get(lock);
    }
    SealFolder::put(lock, says.replace(0, says.indexOf('\n'), QByteArray::number(process)));
    return folder;
}

} // namespace

TEST_CASE("what a killed sealing left plain beside the book is gone with the next copy, and nothing else", "[backup][seal]")
{
    TestBook book(Engine::sqlite);
    book.run(QStringLiteral("INSERT INTO source (code) VALUES ('a')"));
    const auto beside = [&](const char *name) { return book.at().file(QString::fromLatin1(name)); };
    const QString left = scratchLeftAt(beside(".somo-AbCdEf"), noProcess);
    const QString unlocked = scratchLeftAt(beside(".somo-backup"), 0);
    const QString longer = scratchLeftAt(beside(".somo-AbCdEfG"), noProcess), shown = scratchLeftAt(beside("somo-AbCdEf"), noProcess);
    const ScratchFolder atWork(book.place());
    REQUIRE(atWork.isValid());
    REQUIRE(QFileInfo(atWork.path()).absolutePath() == QFileInfo(book.place()).absolutePath());
    must(writeSealedCopy(book.database(), beside("x.somo.enc"), QStringLiteral("ba con vịt"), cheap));
    CHECK_FALSE(QFileInfo::exists(left));
    for (const QString &stays : {unlocked, longer, shown})
        CHECK(QFile::exists(QDir(stays).filePath(QStringLiteral("plain.somo"))));
    CHECK(QFileInfo(atWork.path()).isDir());
}

TEST_CASE("a folder for what is plain goes with its lock when it is needed no more", "[backup][seal]")
{
    TestBook book(Engine::sqlite);
    QString path;
    {
        const ScratchFolder scratch(book.place());
        path = scratch.path();
        SealFolder::put(scratch.filePath(QStringLiteral("plain.somo")), "x");
        CHECK(QDir(path).entryList(QDir::Files).size() == 2);
    }
    CHECK_FALSE(QFileInfo::exists(path));
}
