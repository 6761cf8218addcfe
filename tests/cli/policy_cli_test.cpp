// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_templates.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray standard = R"({"code": "STD", "name": "Chuẩn", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
                               "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})";

/// A file beside the book.
QString file(SmallBook &small, const QByteArray &content, const char *name = "chính sách.json")
{
    const QString path = small.book().at().file(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

QStringList policy(const char *what, const QString &path)
{
    return {QStringLiteral("policy"), QString::fromLatin1(what), path};
}

} // namespace

TEST_CASE("a policy is checked, applied as one command by its author, listed and printed as apply reads it", "[policy]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const QString path = file(small, standard);
    CHECK(compact(json(place, policy("check", path)).json()) == QStringLiteral("{\"code\":\"STD\",\"sound\":true,\"version\":1}"));
    CHECK(json(place, callWords("policy show")).json()[u"rows"].toArray().isEmpty());

    const Run applied = json(place, policy("apply", path) + callWords("--as AN"));
    INFO(applied.err.toStdString());
    REQUIRE(applied.exit == 0);
    CHECK(compact(applied.json()) == QStringLiteral("{\"change\":\"added\",\"code\":\"STD\",\"differences\":[],\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"version\":1}"));
    const QJsonArray rows = json(place, callWords("policy show")).json()[u"rows"].toArray();
    REQUIRE(rows.size() == 1);
    CHECK(compact(rows[0].toObject())
          == QStringLiteral("{\"base\":\"revenue\",\"code\":\"STD\",\"from\":\"2026-01-01\",\"name\":\"Chuẩn\",\"payer\":null,\"period\":\"month\",\"reason\":null,\"to\":\"2026-12-31\",\"version\":1}"));
    CHECK(call(place, callWords("policy show --format csv")).out == QStringLiteral("code,version,name,from,to,payer,base,period,reason\r\nSTD,1,Chuẩn,2026-01-01,2026-12-31,,revenue,month,\r\n"));
    CHECK(call(place, callWords("log --lang en")).out.contains(QStringLiteral("Put the commission policy STD, version 1, in force from 1 Jan 2026")));
    CHECK(call(place, callWords("log --lang en")).out.contains(QStringLiteral("Nguyễn Hoài An")));

    const Run shown = call(place, callWords("policy show STD"));
    CHECK(json(place, callWords("policy show STD")).out == shown.out);
    const Run again = json(place, policy("apply", file(small, shown.out.toUtf8())));
    CHECK(again.json()[u"change"] == QStringLiteral("unchanged"));
    CHECK(call(place, policy("check", path) + callWords("--lang en")).out == QStringLiteral("The policy STD, version 1, is sound.\nThe book has it already.\n"));
}

TEST_CASE("a new version says what it changes, and the old one stays readable", "[policy]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(call(place, policy("apply", file(small, standard))).exit == 0);
    QJsonObject next = QJsonDocument::fromJson(standard).object();
    next[u"version"] = 2;
    next[u"reason"] = QStringLiteral("giá mới");
    next[u"from"] = QStringLiteral("2026-11-01");
    next[u"hold_days"] = 7;
    const Run applied = call(place, policy("apply", file(small, QJsonDocument(next).toJson())) + callWords("--lang en"));
    QString out = applied.out;
    out.replace(QChar(0x00A0), u' '); // between a figure and its unit
    CHECK(out == QStringLiteral("The policy STD, version 2, is in force: 1 Nov to 31 Dec 2026.\n"
                                        "  In force: now 1 Nov to 31 Dec 2026, before 1 Jan to 31 Dec 2026.\n"
                                        "  New: Held for returns: days: 7.\n"));
    CHECK(call(place, callWords("policy show STD")).out.contains(QStringLiteral("\"hold_days\": 7")));
    CHECK(call(place, callWords("policy show STD --version 1")).out.contains(QStringLiteral("\"to\": \"2026-10-31\"")));
    CHECK(call(place, callWords("policy show STD --version 3")).exit == 1);
    CHECK(call(place, callWords("policy show XYZ --lang en")).err.contains(QStringLiteral("The book has no policy “XYZ”.")));
}

TEST_CASE("a policy that is refused exits with 3, says the clause, and nothing is written", "[policy]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const auto [content, clause, said] = GENERATE(table<const char *, const char *, const char *>({
        {"{", nullptr, "no sound JSON document"},
        {R"({"colour": 1})", "document", "“colour”"},
        {R"({"code": "A", "from": "2026-01-01", "covers": {"people": ["XX"]}, "base": "revenue"})", "covers.people", "The book has no “XX”"},
        {R"({"code": "A", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue", "cap": 5})", "cap", "in quotation marks"},
        {R"({"code": "A", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue", "rules": [{"id": "t", "bands": [{"from": "0", "rate": "101"}]}]})",
         "rules[t].bands[1].rate", "A rate over 100 %"},
    }));
    INFO(content);
    const QStringList before = small.book().dump();
    for (const char *what : {"check", "apply"}) {
        const Run run = json(place, policy(what, file(small, content)));
        CHECK(run.exit == 3);
        CHECK(run.err.contains(QString::fromUtf8(said)));
        CHECK(run.err.startsWith(QStringLiteral("chính sách.json: ")));
        CHECK(run.json()[u"sound"] == false);
        CHECK(run.json()[u"errors"].toArray()[0].toObject()[u"clause"] == (clause ? QJsonValue(QString::fromUtf8(clause)) : QJsonValue(QJsonValue::Null)));
    }
    CHECK(small.book().dump() == before);
    CHECK(json(place, policy("apply", QStringLiteral("/nowhere/at-all.json"))).exit == 1);
    CHECK(json({}, policy("apply", file(small, standard))).exit == 2);
}

TEST_CASE("each template is printed in the book's currency and is sound without a book", "[policy]")
{
    SmallBook small(Engine::sqlite);
    const Run listed = json({}, callWords("policy show --templates"));
    REQUIRE(listed.exit == 0);
    CHECK(listed.json()[u"rows"].toArray().size() == qsizetype(policyTemplates().size()));
    for (const QJsonValue &row : listed.json()[u"rows"].toArray()) {
        const QString name = row[u"name"].toString();
        INFO(name.toStdString());
        const Run printed = json({}, {QStringLiteral("policy"), QStringLiteral("show"), QStringLiteral("--template"), name});
        REQUIRE(printed.exit == 0);
        CHECK(json({}, policy("check", file(small, printed.out.toUtf8()))).exit == 0);
    }
    CHECK(json({}, callWords("policy show --template small_shop")).out.contains(QStringLiteral("\"from\": \"50000000\"")));
    CHECK(call({}, callWords("policy show --template flat --today 2026-10-05")).out.contains(QStringLiteral("\"name\": \"Một tỷ lệ 2026\"")));
}
