// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

QString written(SmallBook &small, const QString &name, const QString &text)
{
    const QString path = small.book().at().file(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return path;
}

const QString plain = QStringLiteral("Ngày;Hạng mục;Nội dung;Số tiền\n05/10/2026;Ăn uống;ăn trưa;180.000\n06/10/2026;Đi lại;xăng;50.000\n");

} // namespace

TEST_CASE("import expenses: a sheet with Vietnamese headers, again unchanged, taken back whole", "[cli][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const QString file = written(small, QStringLiteral("chi.csv"), plain);
    const QStringList words{QStringLiteral("import"), QStringLiteral("expenses"), file, QStringLiteral("--as"), QStringLiteral("AN")};
    const Run trial = json(place, words + QStringList{QStringLiteral("--dry-run")});
    INFO(trial.err.toStdString());
    REQUIRE(trial.exit == 0);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM expense")) == 0);
    const Run first = json(place, words);
    REQUIRE(first.exit == 0);
    CHECK(first.json()[u"profile"] == QStringLiteral("plain-expenses-vi"));
    CHECK(first.json()[u"added"][u"expenses"] == 2);
    CHECK(first.json()[u"added"][u"expense_categories"] == 2);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM expense WHERE person_id = (SELECT id FROM person WHERE code = 'AN')")) == 2);
    const Run again = json(place, words);
    CHECK(again.exit == 0);
    CHECK(again.json()[u"unchanged"][u"expenses"] == 2);
    CHECK_FALSE(again.json()[u"written"].toBool());
    const Run month = json(place, callWords("expenses"));
    CHECK(month.json()[u"expenses"].toArray().size() == 2);
    CHECK(month.json()[u"categories"][0][u"spent"] == QStringLiteral("180000"));
    REQUIRE(json(place, QStringList{QStringLiteral("imports"), QStringLiteral("undo"), QString::number(first.json()[u"import"].toInteger())}).exit == 0);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM expense")) == 0);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM expense_category")) == 0);
    CHECK(call(place, callWords("check")).exit == 0);
}

TEST_CASE("import activities: what can't be read refuses the file by row and column, or is left out as asked", "[cli][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const QString file = written(small, QStringLiteral("calls.csv"), QStringLiteral("Date,Customer,Activity,Notes,Staff\n2026-10-05,Lan,Call,price,AN\n2026-10-05,Lan,Flight,x,AN\n"));
    const QStringList words{QStringLiteral("import"), QStringLiteral("activities"), file};
    const Run refused = json(place, words);
    CHECK(refused.exit == 3);
    CHECK(refused.json()[u"errors"][0][u"row"] == 3);
    CHECK(refused.json()[u"errors"][0][u"column"] == QStringLiteral("Activity"));
    CHECK(refused.json()[u"errors"][0][u"value"] == QStringLiteral("Flight"));
    CHECK(refused.err.contains(QStringLiteral("call, message, visit, meeting or note")));
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM activity")) == 0);
    const Run skipped = json(place, words + QStringList{QStringLiteral("--on-error"), QStringLiteral("skip")});
    CHECK(skipped.exit == 4);
    CHECK(skipped.json()[u"added"][u"activities"] == 1);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM activity WHERE kind = 'call' AND on_day = 20261005")) == 1);
}

TEST_CASE("export activities and expenses: CSV and workbook read back without a profile", "[cli][export][service]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(json(place, {QStringLiteral("import"), QStringLiteral("expenses"), written(small, QStringLiteral("chi.csv"), plain)}).exit == 0);
    REQUIRE(json(place, {QStringLiteral("import"), QStringLiteral("activities"), written(small, QStringLiteral("calls.csv"), QStringLiteral("Date,Time,Customer,Activity,Notes\n2026-10-05,09:30,Lan,Call,price\n"))}).exit == 0);
    const QString other = small.book().at().file(QStringLiteral("other.somo"));
    REQUIRE(call({}, {QStringLiteral("new"), other}).exit == 0);
    for (const auto &[kind, ending] : {std::pair("expenses", "csv"), std::pair("expenses", "xlsx"), std::pair("activities", "csv"), std::pair("activities", "xlsx")}) {
        INFO(kind << ' ' << ending);
        const QString file = small.book().at().file(QStringLiteral("out.") + QLatin1String(ending));
        REQUIRE(json(place, {QStringLiteral("export"), QLatin1String(kind), QStringLiteral("-o"), file}).exit == 0);
        const Run read = json(other, {QStringLiteral("import"), QLatin1String(kind), file});
        INFO(read.err.toStdString());
        REQUIRE(read.exit == 0);
        const qint64 rows = read.json()[u"added"][QLatin1String(kind)].toInteger() + read.json()[u"unchanged"][QLatin1String(kind)].toInteger();
        CHECK(rows == (QLatin1String(kind) == QLatin1String("expenses") ? 2 : 1));
    }
    const Run month = json(other, callWords("expenses"));
    CHECK(month.json()[u"expenses"].toArray().size() == 2); // the workbook said nothing new
}

TEST_CASE("expenses: one is taken out, a kind is forgotten once nothing is under it", "[cli][service]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    REQUIRE(json(place, {QStringLiteral("import"), QStringLiteral("expenses"), written(small, QStringLiteral("chi.csv"), plain)}).exit == 0);
    const QString id = QString::number(small.book().number(QStringLiteral("SELECT id FROM expense WHERE amount = 50000")));
    const Run used = json(place, {QStringLiteral("expenses"), QStringLiteral("forget"), QStringLiteral("Đi lại")});
    CHECK(used.exit == 1);
    CHECK(used.err.contains(QStringLiteral("Expenses under “Đi lại”: 1")));
    REQUIRE(json(place, {QStringLiteral("expenses"), QStringLiteral("remove"), id}).exit == 0);
    CHECK(json(place, {QStringLiteral("expenses"), QStringLiteral("remove"), id}).exit == 1);
    REQUIRE(json(place, {QStringLiteral("expenses"), QStringLiteral("forget"), QStringLiteral("Đi lại")}).exit == 0);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM expense_category")) == 1);
    CHECK(json(place, {QStringLiteral("expenses"), QStringLiteral("forget"), QStringLiteral("Đi lại")}).exit == 2);
    CHECK(json(place, {QStringLiteral("expenses"), QStringLiteral("remove"), QStringLiteral("x")}).exit == 2);
}
