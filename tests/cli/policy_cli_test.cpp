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
    const QJsonObject checked = json(place, policy("check", path)).json();
    CHECK((checked[u"code"] == QStringLiteral("STD") && checked[u"version"] == 1 && checked[u"sound"] == true && checked.contains(u"fairness")));
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
    CHECK(call(place, policy("check", path) + callWords("--lang en")).out.startsWith(QStringLiteral("The policy STD, version 1, is sound.\nThe book has it already.\nIs this policy fair?\n")));
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
                                        "  In force: 1 Jan to 31 Dec 2026 → 1 Nov to 31 Dec 2026.\n"
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

TEST_CASE("check says whether a policy is fair, with the place, the reason and a repair that can be applied", "[policy][fairness]")
{
    SmallBook small(Engine::sqlite);
    const QByteArray slab = R"({"code": "SLAB", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
                                "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "1"}, {"from": "100000000", "rate": "1.5"}]}]})";
    const Run checked = json({}, policy("check", file(small, slab)));
    REQUIRE(checked.exit == 0);
    const QJsonObject fairness = checked.json()[u"fairness"].toObject();
    CHECK(fairness[u"fair"] == false);
    REQUIRE(fairness[u"findings"].toArray().size() == 1);
    const QJsonObject finding = fairness[u"findings"].toArray()[0].toObject();
    CHECK((finding[u"kind"] == QStringLiteral("cliff") && finding[u"clause"] == QStringLiteral("rules[all].bands[2]") && finding[u"from"] == QStringLiteral("100000000")));
    CHECK(finding[u"what"].toString().startsWith(QStringLiteral("At 100m pay jumps from")));
    const QByteArray mended = QJsonDocument(finding[u"repair"][u"policy"].toObject()).toJson();
    const QJsonObject after = json({}, policy("check", file(small, mended, "mended.json"))).json()[u"fairness"].toObject();
    CHECK(after[u"fair"] == true);
    CHECK(after[u"fine"].toArray()[0].toObject()[u"kind"] == QStringLiteral("cliff"));
    const QString text = call({}, policy("check", file(small, slab)) + callWords("--lang en")).out;
    CHECK(text.contains(QStringLiteral("  ! rules[all].bands[2]: At 100m pay jumps")));
    CHECK(text.contains(QStringLiteral("Try each slice at its own rate.")));
    // With a book, income over the last twelve months as well.
    const QJsonArray inBook = json(small.book().place(), policy("check", file(small, standard))).json()[u"fairness"][u"findings"].toArray();
    REQUIRE(inBook.size() == 2);
    CHECK((inBook[0][u"kind"] == QStringLiteral("income_ratio") && inBook[0][u"person"][u"code"] == QStringLiteral("AN") && inBook[0][u"flag"] == QStringLiteral("low")));
}

TEST_CASE("a draft is saved, proposed, answered by name, changed and put in force through the command line", "[policy][draft]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const QString path = file(small, standard);
    const auto draft = [](const char *words, const QString &argument = QStringLiteral("STD")) { return callWords(words) + QStringList{argument}; };
    const Run saved = json(place, draft("policy draft save", path) + callWords("--as AN"));
    INFO(saved.err.toStdString());
    REQUIRE(saved.exit == 0);
    CHECK(saved.json()[u"changed"] == true);
    CHECK(json(place, draft("policy draft save", path)).json()[u"changed"] == false);
    CHECK(call(place, draft("policy draft show")).out.contains(QStringLiteral("\"code\": \"STD\"")));
    CHECK(json(place, draft("policy agree") + callWords("--as AN")).exit == 3); // not proposed yet
    CHECK(json(place, draft("policy propose") + callWords("--as AN")).exit == 0);
    QJsonObject row = json(place, callWords("policy draft list")).json()[u"rows"].toArray()[0].toObject();
    CHECK((row[u"proposed_by"] == QStringLiteral("Nguyễn Hoài An") && row[u"proposed_on"] == QStringLiteral("2026-10-05") && row[u"waiting"].toArray().size() == 2));
    CHECK(json(place, draft("policy agree")).exit == 2); // whose word is it?
    CHECK(json(place, draft("policy object") + callWords("--as BINH")).exit == 3); // without words
    CHECK(json(place, draft("policy object") + QStringList{QStringLiteral("--as"), QStringLiteral("BINH"), QStringLiteral("--words"), QStringLiteral("Thấp quá")}).exit == 0);
    CHECK(json(place, draft("policy agree") + callWords("--as AN")).exit == 0);
    QJsonObject opinions = json(place, draft("policy opinions")).json();
    REQUIRE(opinions[u"opinions"].toArray().size() == 2);
    CHECK((opinions[u"opinions"][1][u"words"] == QStringLiteral("Thấp quá") && opinions[u"opinions"][1][u"agrees"] == false && opinions[u"waiting"].toArray().isEmpty()));

    QJsonObject higher = QJsonDocument::fromJson(standard).object();
    higher[u"hold_days"] = 7;
    const Run changed = call(place, draft("policy draft save", file(small, QJsonDocument(higher).toJson())) + callWords("--lang en"));
    CHECK(changed.out.contains(QStringLiteral("what was said to the text before (2) no longer counts")));
    CHECK(json(place, draft("policy agree") + callWords("--as AN")).exit == 0);
    CHECK(json(place, draft("policy draft apply") + callWords("--as AN")).exit == 0);
    CHECK(json(place, callWords("policy draft list")).json()[u"rows"].toArray().isEmpty());
    opinions = json(place, draft("policy opinions")).json();
    CHECK((opinions[u"draft"].isNull() && opinions[u"opinions"].toArray().size() == 1 && opinions[u"waiting"].toArray().size() == 1));
    CHECK(json(place, callWords("undo")).exit == 0);
    CHECK(json(place, callWords("policy draft list")).json()[u"rows"].toArray().size() == 1);
    CHECK(json(place, draft("policy draft delete")).exit == 0);
    CHECK(json(place, draft("policy draft show")).exit == 1);
    CHECK(json(place, callWords("policy draft")).exit == 2);
    CHECK(call(place, callWords("log --lang en")).out.contains(QStringLiteral("Phạm Đức Bình objected to the commission policy STD")));
}

TEST_CASE("a policy is shown in sentences, compared in words and printed", "[policy]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(call(place, policy("apply", file(small, standard))).exit == 0);
    const QJsonArray sentences = json(place, callWords("policy show STD --sentences")).json()[u"sentences"].toArray();
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[0][u"text"] == QStringLiteral("This policy is for everyone in the team, from 1 Jan 2026 to 31 Dec 2026."));
    QJsonObject next = QJsonDocument::fromJson(standard).object();
    next[u"hold_days"] = 7;
    const QString other = file(small, QJsonDocument(next).toJson(), "other.json");
    const Run diff = json(place, {QStringLiteral("policy"), QStringLiteral("diff"), QStringLiteral("STD/1"), other});
    CHECK(diff.json()[u"differences"].toArray() == QJsonArray{QStringLiteral("New: Held for returns: days: 7.")});
    // People and teams by the names that others know them by.
    next = QJsonDocument::fromJson(standard).object();
    next[u"covers"] = QJsonDocument::fromJson(R"({"people": ["AN"]})").object();
    const Run named = json(place, {QStringLiteral("policy"), QStringLiteral("diff"), QStringLiteral("STD/1"), file(small, QJsonDocument(next).toJson(), "named.json")});
    CHECK(named.json()[u"differences"].toArray() == QJsonArray{QStringLiteral("For whom: everyone → the people Nguyễn Hoài An.")});
    CHECK(call(place, callWords("policy diff STD STD --lang en")).out == QStringLiteral("Both say the same.\n"));
    CHECK(json(place, callWords("policy diff")).exit == 2);
    CHECK(json(place, callWords("policy diff STD STD STD")).exit == 2);
    const Run report = call(place, callWords("report policy --code STD --lang en"));
    CHECK(report.exit == 0);
    CHECK(report.out.contains(QStringLiteral("Is this policy fair?")));
    const QString html = small.book().at().file(QStringLiteral("policy.html"));
    CHECK(json(place, callWords("report policy --code STD -o") + QStringList{html}).json()[u"report"] == QStringLiteral("policy"));
    CHECK(QFile::exists(html));
    CHECK(json(place, callWords("report policy")).exit == 2);
    CHECK(json(place, callWords("report policy --code STD --period 2026")).exit == 2);
    CHECK(json(place, callWords("report policy --code XYZ")).exit == 1);
}

TEST_CASE("a policy is compared with the version in force, whatever newer one waits", "[policy]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(call(place, policy("apply", file(small, standard))).exit == 0);
    // Alone there is nothing to hold it against.
    const Run alone = json(place, callWords("policy diff STD"));
    REQUIRE(alone.exit == 0);
    CHECK((alone.json()[u"before"].isNull() && alone.json()[u"differences"].toArray().isEmpty()));
    CHECK(call(place, callWords("policy diff STD --lang en --today 2026-10-05")).out == QStringLiteral("There is no other version to hold it against.\n"));
    // On 5 October the first version is in force; the second waits for December.
    QJsonObject next = QJsonDocument::fromJson(standard).object();
    next[u"version"] = 2;
    next[u"reason"] = QStringLiteral("x");
    next[u"from"] = QStringLiteral("2026-12-01");
    next[u"rules"] = QJsonDocument::fromJson(R"([{"id": "all", "bands": [{"from": "0", "rate": "3"}]}])").array();
    const Run applied = json(place, policy("apply", file(small, QJsonDocument(next).toJson(), "second.json")));
    INFO(applied.err.toStdString());
    REQUIRE(applied.exit == 0);
    next[u"version"] = 3;
    next[u"from"] = QStringLiteral("2027-01-01");
    next[u"rules"] = QJsonDocument::fromJson(R"([{"id": "all", "bands": [{"from": "0", "rate": "4"}]}])").array();
    const QString third = file(small, QJsonDocument(next).toJson(), "third.json");
    const auto differs = [&](const QString &day) {
        return call(place, callWords("policy diff --lang en") + QStringList{QStringLiteral("--today"), day, third}).out;
    };
    const QString october = differs(QStringLiteral("2026-10-05"));
    CHECK(october.startsWith(QStringLiteral("STD, version 3, against STD, version 1:\n")));
    CHECK(october.contains(QStringLiteral("Rate of every sale: 2% → 4%.")));
    CHECK_FALSE(october.contains(QStringLiteral("Counted")));
    const QString december = differs(QStringLiteral("2026-12-05"));
    CHECK(december.startsWith(QStringLiteral("STD, version 3, against STD, version 2:\n")));
    CHECK(december.contains(QStringLiteral("Rate of every sale: 3% → 4%.")));
    // A code alone is the version in force where it comes first, and the newest where it comes last.
    const QJsonObject both = json(place, callWords("policy diff STD STD")).json();
    CHECK((both[u"before"][u"version"] == 1 && both[u"after"][u"version"] == 2));
    const QJsonObject one = json(place, callWords("policy diff STD")).json();
    CHECK((one[u"before"][u"version"] == 1 && one[u"after"][u"version"] == 2));
}

TEST_CASE("another policy over a year is tried on everybody, old beside new, and nothing is written", "[policy][trial]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(call(place, policy("apply", file(small, standard))).exit == 0);
    QJsonObject next = QJsonDocument::fromJson(standard).object();
    next[u"code"] = QStringLiteral("NEXT");
    next[u"rules"] = QJsonDocument::fromJson(R"([{"id": "all", "bands": [{"from": "0", "rate": "3"}]}])").array();
    const QString path = file(small, QJsonDocument(next).toJson(), "next.json");
    // One person is tried over a period of the policy's kind, and the refusal says which.
    const Run person = json(place, {QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--person"), QStringLiteral("AN"), QStringLiteral("--period"), QStringLiteral("2026"), QStringLiteral("--policy"), path});
    CHECK(person.exit == 3);
    CHECK(person.err.contains(QStringLiteral("another kind than 2026. Ask for one of its own, such as 2026-12")));
    const QStringList before = small.book().dump();
    const Run run = json(place, callWords("commission simulate --period 2026 --policy") + QStringList{path});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonObject said = run.json();
    CHECK((said[u"before"] == QStringLiteral("19000") && said[u"after"] == QStringLiteral("28500") && said[u"cost"] == QStringLiteral("9500")));
    REQUIRE(said[u"rows"].toArray().size() == 2);
    const QJsonValue an = said[u"rows"][0];
    CHECK((an[u"person"][u"code"] == QStringLiteral("AN") && an[u"before"] == QStringLiteral("10200") && an[u"after"] == QStringLiteral("15300") && an[u"difference"] == QStringLiteral("5100")));
    CHECK((an[u"periods"].toArray().size() == 12 && an[u"periods"][8][u"period"] == QStringLiteral("2026-09") && an[u"periods"][8][u"after"] == QStringLiteral("15300")));
    CHECK(call(place, callWords("commission simulate --period 2026-09 --format csv --policy") + QStringList{path}).out
          == QStringLiteral("person,before,after,difference,paid\r\nAN,10200,15300,5100,\r\nBINH,4800,7200,2400,\r\n"));
    CHECK((said[u"paid"].isNull() && an[u"paid"].isNull() && an[u"periods"][8][u"paid"].isNull())); // no month is closed
    CHECK(small.book().dump() == before);
    // Up to September all is closed by the policy in force: that is what was really paid.
    for (int month = 1; month <= 9; ++month) {
        const Run closed = json(place, callWords("commission close --period") + QStringList{QStringLiteral("2026-0%1").arg(month)});
        INFO(closed.err.toStdString());
        REQUIRE(closed.exit == 0);
    }
    const QJsonObject now = json(place, callWords("commission simulate --period 2026 --policy") + QStringList{path}).json();
    CHECK((now[u"paid"] == QStringLiteral("15000") && now[u"rows"][0][u"paid"] == QStringLiteral("10200") && now[u"rows"][1][u"paid"] == QStringLiteral("4800")));
    CHECK((now[u"periods"][8][u"paid"] == QStringLiteral("15000") && now[u"periods"][0][u"paid"] == QStringLiteral("0") && now[u"periods"][9][u"paid"].isNull()));
    CHECK(call(place, callWords("commission simulate --period 2026 --lang en --policy") + QStringList{path}).out.contains(QStringLiteral("9 of 12 periods hold one")));
    CHECK(json(place, callWords("commission simulate --period 2026")).exit == 2);
    CHECK(json(place, callWords("commission simulate --period 2026 --policy") + QStringList{file(small, "{", "bad.json")}).exit == 3);
}
