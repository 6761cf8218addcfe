// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace somo;
using namespace somo::test;

TEST_CASE("recover reads a book into a new one, says what it did and writes the list beside it", "[recovery]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("trà.somo"));
    const QString fresh = folder.filePath(QStringLiteral("trà mới.somo"));
    REQUIRE(call({}, {QStringLiteral("new"), place, QStringLiteral("--name"), QStringLiteral("Trà")}).exit == 0);
    const Run whole = json({}, {QStringLiteral("recover"), place, fresh});
    INFO(whole.err.toStdString());
    REQUIRE(whole.exit == 0);
    const QJsonObject said = whole.json();
    CHECK(said[u"whole"].toBool());
    CHECK(said[u"history_kept"].toBool());
    CHECK(said[u"lost"].toInt(-1) == 0);
    CHECK(said[u"rows"].toArray().isEmpty());
    CHECK(QFileInfo(said[u"list"].toString()).fileName() == QStringLiteral("trà mới.recovery.txt"));
    CHECK(QFileInfo::exists(said[u"list_json"].toString()));
    CHECK(json(fresh, {QStringLiteral("check")}).json()[u"sound"].toBool());
    CHECK(json(fresh, {QStringLiteral("settings")}).json()[u"name"].toString() == QStringLiteral("Trà"));

    CHECK(call({}, {QStringLiteral("recover"), place, fresh}).exit == 1);
    CHECK(call({}, {QStringLiteral("recover"), place}).exit == 2);
    CHECK(call({}, {QStringLiteral("recover"), place, fresh, fresh}).exit == 2);
}

TEST_CASE("recover exits with 4 where something is lost, and leaves the damaged file as it was", "[recovery]")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("a.somo"));
    const QString fresh = folder.filePath(QStringLiteral("b.somo"));
    REQUIRE(call({}, {QStringLiteral("new"), place}).exit == 0);
    QFile file(place);
    REQUIRE(file.open(QIODevice::ReadWrite));
    // The settings stand in front; trees of many tables begin behind the first quarter.
    const qint64 cut = file.size() / 4096 / 4 * 4096;
    REQUIRE(file.resize(cut));
    file.seek(0);
    const QByteArray damaged = file.readAll();
    file.close();
    const Run run = call({}, {QStringLiteral("recover"), place, fresh, QStringLiteral("--lang"), QStringLiteral("en")});
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.exit == 4);
    CHECK(run.out.contains(QStringLiteral("something is lost")));
    CHECK(json(fresh, {QStringLiteral("settings")}).exit == 0);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == damaged);
}
