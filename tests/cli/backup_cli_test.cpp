// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_copies.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

namespace {

struct BackupFolder {
    QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("trà.somo"));

    BackupFolder()
    {
        REQUIRE(call({}, {QStringLiteral("new"), place, QStringLiteral("--name"), QStringLiteral("Trà")}).exit == 0);
        rename("Trà một");
    }
    void rename(const char *name) const { REQUIRE(call(place, {QStringLiteral("set"), QStringLiteral("name"), QString::fromUtf8(name)}).exit == 0); }
    QString file(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return out.fileName();
    }
    QString bookName() const { return json(place, {QStringLiteral("settings")}).json()[QStringLiteral("name")].toString(); }
};

} // namespace

TEST_CASE("restore says what the copy holds and what would be lost, and can be taken back", "[backup]")
{
    const BackupFolder files;
    const QString copy = files.file("copy.somo");
    REQUIRE(call(files.place, {QStringLiteral("backup"), copy}).exit == 0);
    files.rename("Trà hai");
    files.rename("Trà ba");
    const Run trial = json(files.place, {QStringLiteral("restore"), copy, QStringLiteral("--dry-run")});
    INFO(trial.err.toStdString());
    REQUIRE(trial.exit == 0);
    const QJsonObject said = trial.json();
    CHECK(said[QStringLiteral("dry_run")].toBool());
    CHECK(said[QStringLiteral("same_book")].toBool());
    CHECK(said[QStringLiteral("kept")].isNull());
    CHECK(said[QStringLiteral("lost")].toInt() == 2);
    CHECK(said[QStringLiteral("newest_lost")].toArray().first().toObject()[QStringLiteral("seq")].toInt() == 4);
    CHECK(said[QStringLiteral("copy")].toObject()[QStringLiteral("name")].toString() == QStringLiteral("Trà một"));
    CHECK(said[QStringLiteral("copy")].toObject()[QStringLiteral("newest")].toObject()[QStringLiteral("seq")].toInt() == 2);
    CHECK(files.bookName() == QStringLiteral("Trà ba"));

    const Run done = call(files.place, {QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("restore"), copy});
    REQUIRE(done.exit == 0);
    CHECK(done.out.contains(QStringLiteral("The copy holds “Trà một”: 0 orders, 0 customers.")));
    CHECK(done.out.contains(QStringLiteral("Changes of the present book that the copy doesn't hold: 2.")));
    CHECK(files.bookName() == QStringLiteral("Trà một"));
    const Run back = json(files.place, {QStringLiteral("restore"), files.file("trà.before-restore.somo")});
    REQUIRE(back.exit == 0);
    CHECK(back.json()[QStringLiteral("lost")].toInt() == 0);
    CHECK(back.json()[QStringLiteral("kept")].toString() == files.file("trà.before-restore-2.somo"));
    CHECK(files.bookName() == QStringLiteral("Trà ba"));
}

TEST_CASE("a copy with a passphrase is written, looked at and restored with the file that holds it", "[backup]")
{
    const BackupFolder files;
    const QString words = files.write("words.txt", "\xef\xbb\xbf" "ba con vịt\r\nmột dòng khác\n"), same = files.write("same.txt", "ba con vịt"), other = files.write("other.txt", "bốn con vịt\n");
    const QString option = QStringLiteral("--passphrase-file"), copy = files.file("copy.somo.enc");
    const Run written = json(files.place, {QStringLiteral("backup"), copy, option, words});
    INFO(written.err.toStdString());
    REQUIRE(written.exit == 0);
    CHECK(written.json()[QStringLiteral("sealed")].toBool());
    const auto refusal = [&](const QStringList &more) {
        const Run run = call(files.place, QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("restore"), copy, QStringLiteral("--dry-run")} + more);
        CHECK(run.exit == 1);
        return run.err;
    };
    CHECK(refusal({}).contains(QStringLiteral("sealed with a passphrase")));
    CHECK(refusal({option, other}).contains(QStringLiteral("isn’t the passphrase")));
    CHECK(refusal({option, files.write("empty.txt", "\n")}).contains(QStringLiteral("passphrase is empty")));
    CHECK(refusal({option, files.file("none.txt")}).contains(QStringLiteral("none.txt")));
    const Run restored = json(files.place, {QStringLiteral("restore"), copy, option, same});
    INFO(restored.err.toStdString());
    REQUIRE(restored.exit == 0);
    CHECK(restored.json()[QStringLiteral("copy")].toObject()[QStringLiteral("sealed")].toBool());
    CHECK(files.bookName() == QStringLiteral("Trà một"));
}

TEST_CASE("backups lists the copies with age and size, and finds a damaged one", "[backup]")
{
    const BackupFolder files;
    const Run none = json(files.place, {QStringLiteral("backups")});
    CHECK(none.exit == 0);
    CHECK(none.json()[QStringLiteral("rows")].toArray().isEmpty());
    CHECK(none.json()[QStringLiteral("folder")].toString() == files.file("trà.copies"));
    constexpr qint64 twoDays = 2 * 86'400'000;
    const KeepOutcome kept = must(keepCopy(files.place, CopyReason::daily, morning - twoDays));
    REQUIRE(kept.made);
    const Run one = json(files.place, {QStringLiteral("backups")});
    REQUIRE(one.exit == 0);
    const QJsonObject row = one.json()[QStringLiteral("rows")].toArray().first().toObject();
    CHECK(row[QStringLiteral("moment")].toString() == QStringLiteral("2026-10-03T11:00:00+07:00"));
    CHECK(row[QStringLiteral("reason")].toString() == QStringLiteral("daily"));
    CHECK(row[QStringLiteral("age_days")].toInt() == 2);
    CHECK(row[QStringLiteral("bytes")].toInt() == kept.made->bytes);
    CHECK(row[QStringLiteral("verified")].toBool());
    CHECK(row[QStringLiteral("problem")].isNull());
    CHECK(call(files.place, callWords("backups --lang en")).out.contains(QStringLiteral("first opened that day")));
    QFile copy(kept.made->file);
    REQUIRE(copy.open(QIODevice::ReadWrite));
    REQUIRE(copy.resize(copy.size() / 2));
    copy.close();
    const Run damaged = json(files.place, {QStringLiteral("backups")});
    CHECK(damaged.exit == 1);
    const QJsonObject bad = damaged.json()[QStringLiteral("rows")].toArray().first().toObject();
    CHECK_FALSE(bad[QStringLiteral("verified")].toBool());
    CHECK(bad[QStringLiteral("problem")].toString().contains(QStringLiteral("ends too early")));
    CHECK(call(files.place, callWords("backups x")).exit == 2);
}
