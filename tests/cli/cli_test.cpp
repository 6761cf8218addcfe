// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

TEST_CASE("board gives the contract's JSON")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const Run run = json(small.book().place(), callWords("board --period 2026-09 --by person --metrics revenue,orders,average_order,return_rate,units"));
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonObject answer = run.json();
    CHECK(answer[u"period"] == QStringLiteral("2026-09"));
    CHECK(answer[u"currency"] == QStringLiteral("VND"));
    CHECK(answer[u"recognise_on"] == QStringLiteral("completed"));
    CHECK(answer[u"by"].toArray() == QJsonArray{QStringLiteral("person")});
    const QJsonArray rows = answer[u"rows"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(compact(rows[0].toObject())
          == QStringLiteral("{\"average_order\":\"255000\",\"orders\":2,\"person\":{\"code\":\"AN\",\"name\":\"Nguyễn Hoài An\"},"
                            "\"return_rate\":\"22.73\",\"revenue\":\"510000\",\"units\":\"1.6\"}"));
    CHECK(rows[1].toObject()[u"average_order"].isNull());
    CHECK(answer[u"total"].toObject()[u"revenue"] == QStringLiteral("750000"));
}

TEST_CASE("board cuts by periods and says none as null")
{
    SmallBook small(Engine::sqlite);
    const Run run = json(small.book().place(), callWords("board --period 2026 --by month --by product --metrics revenue"));
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonArray rows = run.json()[u"rows"].toArray();
    REQUIRE(rows.size() == 2);
    CHECK(compact(rows[0].toObject()) == QStringLiteral("{\"month\":\"2026-09\",\"product\":null,\"revenue\":\"750000\"}"));
    CHECK(compact(rows[1].toObject()) == QStringLiteral("{\"month\":\"2026-10\",\"product\":null,\"revenue\":\"200000\"}"));
}

TEST_CASE("kpi gives targets, scores, gap and income in the contract's forms")
{
    SmallBook small(Engine::sqlite);
    const Run run = json(small.book().place(), callWords("kpi --period 2026-09"));
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonObject answer = run.json();
    const QJsonObject row = answer[u"rows"].toArray()[1].toObject();
    CHECK(compact(row[u"subject"].toObject()) == QStringLiteral("{\"code\":\"AN\",\"kind\":\"person\",\"name\":\"Nguyễn Hoài An\"}"));
    CHECK(row[u"metric"] == QStringLiteral("revenue"));
    CHECK(row[u"target"] == QStringLiteral("600000"));
    CHECK(row[u"actual"] == QStringLiteral("510000"));
    CHECK(row[u"attainment"] == QStringLiteral("85.00"));
    CHECK(row[u"band"] == QStringLiteral("successful"));
    CHECK(row[u"health"] == QStringLiteral("not_known"));
    CHECK(answer[u"rows"].toArray()[2].toObject()[u"target"] == 2);
    CHECK(answer[u"scores"].toArray()[1].toObject()[u"score"] == QStringLiteral("91.00"));
    CHECK(compact(answer[u"gap"].toArray()[1].toObject()) == QStringLiteral("{\"flag\":false,\"person\":\"BINH\",\"ratio\":\"212.50\",\"team\":\"HN\"}"));
    CHECK(compact(answer[u"income"].toArray()[0].toObject()) == QStringLiteral("{\"adjustments\":null,\"bonuses\":null,\"commission\":null,\"flag\":null,\"income\":\"150000\",\"overrides\":null,"
                                                                              "\"person\":\"AN\",\"pools\":null,\"ratio\":\"3.40\",\"referrals\":null,\"salary\":\"150000\"}"));
    SECTION("pace is none before the first working day is over")
    {
        const QJsonObject early = json(small.book().place(), callWords("kpi --period 2026-09 --as-of 2026-09-03 --subject AN")).json();
        CHECK(early[u"rows"].toArray()[0].toObject()[u"expected"].isNull());
        CHECK(early[u"rows"].toArray().size() == 2);
    }
}

TEST_CASE("what is wrong with the call's words exits with 2 and says what")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const auto [line, named] = GENERATE(table<const char *, const char *>({
        {"bord", "bord"},
        {"policy", "check, apply, show"},
        {"policy forget STD", "forget"},
        {"policy apply", "FILE"},
        {"policy check a b", "b"},
        {"policy check a --version 1", "--version"},
        {"policy show --version 1", "CODE"},
        {"policy show STD --version x", "--version"},
        {"policy show STD --templates", "--templates"},
        {"policy show --template best", "small_shop"},
        {"board", "--period"},
        {"board --period 2026-13", "2026-13"},
        {"board --period 2026-09 --by colour", "colour"},
        {"board --period 2026-09 --metrics satisfaction", "satisfaction"},
        {"board --period 2026-09 --filter person=NOBODY", "NOBODY"},
        {"board --period 2026-09 --colour red", "--colour"},
        {"board --period", "--period"},
        {"board --period 2026-09 --by person --by team --by channel", "channel"},
        {"trend --metric revenue --forecast 3", "--forecast"},
        {"report statement --period 2026-09 --team-edition", "--team-edition"},
        {"report kpi --period 2026-09 -o report.docx", "report.docx"},
        {"--lang fr settings", "fr"},
    }));
    const Run run = call(place, callWords(line) + QStringList{QStringLiteral("--lang=en")}.mid(QByteArray(line).startsWith("--lang") ? 1 : 0));
    INFO(line);
    INFO(run.err.toStdString());
    CHECK(run.exit == 2);
    CHECK(run.err.contains(QString::fromUtf8(named)));
    CHECK(run.out.isEmpty());
}

TEST_CASE("a book that isn't there exits with 1, none named with 2")
{
    CHECK(call(QStringLiteral("/nowhere/none.somo"), callWords("settings")).exit == 1);
    CHECK(call({}, callWords("settings")).exit == 2);
}

TEST_CASE("a file that can't be taken exits with 3, one that isn't there with 1")
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("b.somo"));
    REQUIRE(call({}, {QStringLiteral("new"), place}).exit == 0);
    const auto written = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto import = [&](const QString &file) { return call(place, {QStringLiteral("import"), QStringLiteral("orders"), file}); };
    for (const QString &file : {written("old.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')), written("empty.csv", ""),
                                written("other.csv", "colour,shape\nred,round\n"), written("cut.xlsx", "PK\x03\x04 and no more")}) {
        const Run run = import(file);
        INFO(file.toStdString() << '\n' << run.err.toStdString());
        CHECK(run.exit == 3);
        CHECK(run.err.contains(QFileInfo(file).fileName()));
        CHECK(run.out.isEmpty());
    }
    // A file that isn't there beside one that is: nothing is written.
    const QString good = written("good.csv", "order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nA1,2026-03-01,P,1,10000\n");
    const Run both = call(place, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("import"), QStringLiteral("orders"), good, folder.filePath(QStringLiteral("none.csv"))});
    CHECK(both.exit == 1);
    CHECK(both.err.contains(QStringLiteral("none.csv")));
    CHECK(call(place, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("imports")}).out.count(QStringLiteral("good.csv")) == 0);
    const Run nowhere = call(place, {QStringLiteral("import"), QStringLiteral("orders"), written("more.csv", "order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nA2,2026-03-01,P,1,10000\n"),
                                     QStringLiteral("--errors"), QStringLiteral("/no-such-folder/e.csv")});
    CHECK(nowhere.exit == 1);
    CHECK(call(place, {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("imports")}).out.count(QStringLiteral("more.csv")) == 0);
    const Run missing = import(folder.filePath(QStringLiteral("none.csv")));
    CHECK(missing.exit == 1);
    CHECK(missing.err.contains(QStringLiteral("none.csv")));
}

namespace {

/// A folder with a book and files of orders beside it.
struct OrderFiles {
    OrderFiles() { REQUIRE(call({}, {QStringLiteral("new"), place}).exit == 0); }
    QString write(const char *name, const QByteArray &rows) const
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("order.code,order.ordered_on,order.person,line.product,line.quantity,line.unit_price\n" + rows);
        return file.fileName();
    }
    static QByteArray bytes(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Run run(const QStringList &words) const { return call(place, words); }
    QStringList imported() const
    {
        QStringList files;
        const QJsonArray rows = json(place, {QStringLiteral("imports")}).json()[u"rows"].toArray();
        for (const auto &row : rows)
            files += row.toObject()[u"file"].toString();
        return files;
    }
    QTemporaryDir folder;
    QString place = folder.filePath(QStringLiteral("sổ.somo"));
};

} // namespace

TEST_CASE("of several files one that is refused keeps all of them from being written")
{
    const OrderFiles files;
    const QString one = files.write("one.csv", "A1,2026-03-01,An,P,1,10000\n");
    const QString two = files.write("two.csv", "A2,2026-03-01,An,P,x,10000\n");
    const Run both = files.run({QStringLiteral("import"), QStringLiteral("orders"), one, two});
    CHECK(both.exit == 3);
    CHECK(both.err.contains(QStringLiteral("two.csv")));
    CHECK(files.imported().isEmpty());
    const Run skipped = files.run({QStringLiteral("import"), QStringLiteral("orders"), one, two, QStringLiteral("--on-error"), QStringLiteral("skip")});
    CHECK(skipped.exit == 4);
    CHECK(files.imported() == QStringList{QStringLiteral("one.csv")});
}

TEST_CASE("import: a value is put right for one import, and what names no cell is said")
{
    const OrderFiles files;
    const QString file = files.write("one.csv", "A1,2026-03-01,An,P,1,1O000\nA2,2026-03-01,An,P,1,20000\n");
    const QByteArray before = OrderFiles::bytes(file);
    const QStringList words{QStringLiteral("import"), QStringLiteral("orders"), file, QStringLiteral("--correct")};
    CHECK(files.run(words + QStringList{QStringLiteral("line.unit_price=10000")}).exit == 2);
    CHECK(files.run({QStringLiteral("import"), QStringLiteral("orders"), file, file, QStringLiteral("--correct"), QStringLiteral("2:line.unit_price=10000")}).exit == 2);
    const Run other = files.run(words + QStringList{QStringLiteral("7:line.unit_price=10000")});
    CHECK(other.exit == 3);
    CHECK(other.err.count(QLatin1Char('\n')) >= 2); // the refused row, and the correction that found none
    const Run right = files.run(words + QStringList{QStringLiteral("2:line.unit_price=10000")});
    INFO(right.err.toStdString());
    CHECK(right.exit == 0);
    CHECK(right.out.contains(QStringLiteral("1O000 → 10000")));
    CHECK(files.imported() == QStringList{QStringLiteral("one.csv")});
    CHECK(OrderFiles::bytes(file) == before);
}

TEST_CASE("nothing is written over the book, or over a file that is being read")
{
    const OrderFiles files;
    const QString input = files.write("in.csv", "A1,2026-03-01,An,P,x,10000\n");
    const QByteArray before = OrderFiles::bytes(input);
    const QString link = files.folder.filePath(QStringLiteral("link.csv"));
    REQUIRE(QFile::link(files.place, link));
    const QString page = files.folder.filePath(QStringLiteral("link.html"));
    REQUIRE(QFile::link(files.place, page));
    for (const QStringList &words : {QStringList{QStringLiteral("import"), QStringLiteral("orders"), input, QStringLiteral("--errors"), input},
                                     QStringList{QStringLiteral("import"), QStringLiteral("orders"), input, QStringLiteral("--dry-run"), QStringLiteral("--errors"), files.place},
                                     QStringList{QStringLiteral("export"), QStringLiteral("orders"), QStringLiteral("-o"), link},
                                     QStringList{QStringLiteral("report"), QStringLiteral("kpi"), QStringLiteral("--period"), QStringLiteral("2026-03"), QStringLiteral("-o"), page}}) {
        const Run run = files.run(words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << '\n' << run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK_FALSE(run.err.isEmpty());
        CHECK(files.run({QStringLiteral("check")}).exit == 0);
    }
    CHECK(OrderFiles::bytes(input) == before);
    // Elsewhere the refused rows are kept.
    const QString errors = files.folder.filePath(QStringLiteral("errors.csv"));
    CHECK(files.run({QStringLiteral("import"), QStringLiteral("orders"), input, QStringLiteral("--errors"), errors}).exit == 3);
    CHECK(OrderFiles::bytes(errors).contains("line.quantity"));
}

TEST_CASE("a backup replaces an earlier one of the same book and nothing else")
{
    const OrderFiles files;
    const QString copy = files.folder.filePath(QStringLiteral("bản sao.somo"));
    CHECK(files.run({QStringLiteral("backup"), copy}).exit == 0);
    CHECK(files.run({QStringLiteral("import"), QStringLiteral("orders"), files.write("in.csv", "A1,2026-03-01,An,P,1,10000\n")}).exit == 0);
    CHECK(files.run({QStringLiteral("backup"), copy}).exit == 0);
    // A copy that was worked on holds what the book hasn't.
    CHECK(call(copy, {QStringLiteral("set"), QStringLiteral("name"), QStringLiteral("Khác")}).exit == 0);
    const QString notes = files.write("notes.txt", "");
    const QString other = files.folder.filePath(QStringLiteral("other.somo"));
    CHECK(call({}, {QStringLiteral("new"), other}).exit == 0);
    for (const QString &file : {copy, notes, other}) {
        const QByteArray before = OrderFiles::bytes(file);
        const Run run = files.run({QStringLiteral("backup"), file});
        INFO(run.err.toStdString());
        CHECK(run.exit == 1);
        CHECK(OrderFiles::bytes(file) == before);
    }
}

TEST_CASE("an uncut board has its one row in CSV as well; a cut or an empty list of metrics said twice is asked about")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const Run whole = call(place, callWords("--format csv board --period 2026-09 --metrics revenue,orders"));
    CHECK(whole.out == QStringLiteral("revenue,orders\r\n750000,2\r\n"));
    CHECK(call(place, callWords("board --period 2026-09 --by person --by person")).exit == 2);
    CHECK(call(place, callWords("board --period 2026-09 --metrics ,,")).exit == 2);
}

TEST_CASE("an import that was taken back is not done again, and says so; taking it back twice says that")
{
    const OrderFiles files;
    REQUIRE(files.run({QStringLiteral("import"), QStringLiteral("orders"), files.write("in.csv", "A1,2026-03-01,An,P,1,10000\n")}).exit == 0);
    REQUIRE(files.run(callWords("imports undo 1")).exit == 0);
    const Run redo = files.run(callWords("--lang en redo"));
    CHECK(redo.exit == 1);
    CHECK(redo.err.contains(QStringLiteral("Import its file once more")));
    const Run again = files.run(callWords("--lang en imports undo 1"));
    CHECK(again.exit == 1);
    CHECK(again.err.contains(QStringLiteral("taken back already")));
}

TEST_CASE("every command's help shows an example and exits with 0")
{
    const Run overview = call({}, callWords("--help --lang en"));
    CHECK(overview.exit == 0);
    for (const char *name : {"new", "settings", "set", "check", "backup", "restore", "log", "undo", "redo", "board", "trend", "kpi", "targets", "report", "policy"}) {
        INFO(name);
        CHECK(overview.out.contains(QString::fromLatin1(name)));
        const Run help = call({}, {QString::fromLatin1(name), QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
        CHECK(help.exit == 0);
        CHECK(help.out.contains(QStringLiteral("Example: somo-cli ")));
    }
}

TEST_CASE("set, undo, redo, log and check work on a book made by new")
{
    const TestPlace at(Engine::sqlite);
    const QString place = at.place();
    REQUIRE(call({}, {QStringLiteral("new"), place, QStringLiteral("--currency"), QStringLiteral("USD"), QStringLiteral("--lang"), QStringLiteral("en")}).exit == 0);
    CHECK(call({}, {QStringLiteral("new"), place}).exit == 1);
    REQUIRE(json(place, callWords("set recognise_on paid")).exit == 0);
    CHECK(json(place, callWords("settings")).json()[u"recognise_on"] == QStringLiteral("paid"));
    CHECK(json(place, callWords("set recognise_on tomorrow")).exit == 2);
    REQUIRE(json(place, callWords("check")).exit == 0);
    CHECK(json(place, callWords("check")).json()[u"sound"] == true);
    CHECK(json(place, callWords("log")).json()[u"rows"].toArray().first().toObject()[u"author"] == QStringLiteral("tester"));
}

TEST_CASE("check names the search index where it was changed by hand")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(json(place, callWords("check")).exit == 0);
    must(small.book()->database().execute(QStringLiteral("UPDATE search_index SET folded = 'nobody' WHERE kind = 'order'")));
    const Run found = json(place, callWords("check"));
    CHECK(found.exit == 1);
    CHECK(found.json()[u"sound"] == false);
    CHECK(found.json()[u"differences"].toArray().first().toObject()[u"thing"] == QStringLiteral("search_index"));
    CHECK(call(place, callWords("check --lang vi")).out.contains(QStringLiteral("chỉ mục tìm kiếm")));
}

TEST_CASE("search finds without marks by how words begin, and follows every change, its undo and its redo")
{
    const TestPlace at(Engine::sqlite);
    const QString place = at.place();
    REQUIRE(call({}, {QStringLiteral("new"), place, QStringLiteral("--lang"), QStringLiteral("en")}).exit == 0);
    const QString file = at.file(QStringLiteral("orders.csv"));
    {
        QFile csv(file);
        REQUIRE(csv.open(QIODevice::WriteOnly));
        csv.write("order.code,order.ordered_on,order.person,customer.code,customer.name,customer.phone,line.product,line.quantity,line.unit_price\n"
                  "ĐH-001,2026-09-01,An,KH1,Đặng Thị Hoa,0912345678,TRA,1,100\n"
                  "ĐH-002,2026-09-02,An,KH2,Hoàng Ánh,0987654321,TRA,1,100\n");
    }
    REQUIRE(call(place, {QStringLiteral("import"), QStringLiteral("orders"), file}).exit == 0);
    const auto found = [&](const char *words) {
        QStringList codes;
        const Run run = json(place, QStringList{QStringLiteral("search")} + callWords(words));
        REQUIRE(run.exit == 0);
        const QJsonArray rows = run.json()[u"rows"].toArray();
        for (const QJsonValue &row : rows)
            codes += row[u"code"].toString();
        return codes.join(QLatin1Char(' '));
    };
    CHECK(found("dang hoa") == QStringLiteral("KH1 ĐH-001"));
    // Hoa as a whole word before Hoàng, though the latter's text is the shorter.
    CHECK(found("hoa --in customers") == QStringLiteral("KH1 KH2"));
    CHECK(found("ho --limit 1 --in customers") == QStringLiteral("KH2"));
    CHECK(found("dh --in orders") == QStringLiteral("ĐH-001 ĐH-002"));
    CHECK(found("hoang anh --in orders") == QStringLiteral("ĐH-002"));
    CHECK(found("tra --in products") == QStringLiteral("TRA"));
    CHECK(found("an --in people") == QStringLiteral("An"));
    CHECK(found("0912 --in customers") == QStringLiteral("KH1"));
    CHECK(found("0912345678 --in customers") == QStringLiteral("KH1"));
    CHECK(found("oa").isEmpty());
    CHECK(json(place, callWords("check")).exit == 0);
    REQUIRE(json(place, callWords("imports undo 1")).exit == 0);
    CHECK(found("dang").isEmpty());
    CHECK(found("dh").isEmpty());
    CHECK(json(place, callWords("check")).exit == 0);
}

TEST_CASE("the history and the settings are said in the reader's words; JSON keeps the codes")
{
    const TestPlace at(Engine::sqlite);
    const QString place = at.place();
    REQUIRE(call({}, {QStringLiteral("new"), place, QStringLiteral("--name"), QStringLiteral("Trà %2")}).exit == 0);
    REQUIRE(call(place, callWords("set recognise_on paid")).exit == 0);
    REQUIRE(call(place, callWords("undo")).exit == 0);
    REQUIRE(call(place, callWords("redo")).exit == 0);
    const QString english = call(place, callWords("log --lang en")).out;
    CHECK(english.contains(QStringLiteral("Made the book “Trà %2”")));
    CHECK(english.contains(QStringLiteral("Changed the setting “Revenue counts: when it is paid in full”")));
    CHECK(english.contains(QStringLiteral("Took back no. 2")));
    CHECK(english.contains(QStringLiteral("Did no. 2 again")));
    CHECK(call(place, callWords("log --lang vi")).out.contains(QStringLiteral("Tạo sổ “Trà %2”")));
    const QJsonArray rows = json(place, callWords("log")).json()[u"rows"].toArray();
    CHECK(rows.last().toObject()[u"command"] == QStringLiteral("book_created"));
    CHECK(rows.last().toObject()[u"text"] == QStringLiteral("Made the book “Trà %2”"));

    const QStringList lines = call(place, callWords("settings --lang en")).out.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        CHECK(line.size() < 200);
    CHECK(json(place, callWords("settings")).json()[u"holidays"].toString().count(QLatin1Char(';')) > 10);
}

TEST_CASE("profiles kept in the book are listed before the built-in ones and can be shown")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const qsizetype before = json(place, callWords("profiles")).json()[u"rows"].toArray().size();
    small.book().run(QStringLiteral("INSERT INTO saved_profile (name, document) VALUES ('my-shop', "
                                    "'{\"name\":\"my-shop\",\"kind\":\"customers\",\"columns\":{\"customer.code\":\"Ma\",\"customer.name\":\"Ten\"}}')"));
    const QJsonArray rows = json(place, callWords("profiles")).json()[u"rows"].toArray();
    CHECK(rows.size() == before + 1);
    CHECK(rows.first().toObject()[u"name"] == QStringLiteral("my-shop"));
    CHECK(rows.first().toObject()[u"saved"] == true);
    CHECK(call(place, callWords("profiles show my-shop")).out.contains(QStringLiteral("customer.code")));
    CHECK(call({}, callWords("profiles show my-shop")).exit == 1);
}

TEST_CASE("built-in profiles are told where the book named can't be opened, which is said beside them")
{
    const QString nowhere = QStringLiteral("/no-such-folder/book.somo");
    const auto listed = json(nowhere, callWords("profiles"));
    CHECK(listed.exit == 0);
    CHECK(listed.err.contains(nowhere));
    CHECK(listed.json()[u"rows"].toArray().size() == json({}, callWords("profiles")).json()[u"rows"].toArray().size());
    CHECK(call(nowhere, callWords("profiles show kiotviet-customers")).exit == 0);
    // One that only the book could have is not told.
    CHECK(call(nowhere, callWords("profiles show my-shop")).exit == 1);
}

TEST_CASE("a report that was printed is remembered, and a later one says where it differs")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const QString file = small.book().at().file(QStringLiteral("kpi.html"));
    const QStringList report = callWords("report kpi --period 2026-09 --lang en --today 2026-10-05 -o") + QStringList{file};
    const auto read = [&] {
        QFile html(file);
        REQUIRE(html.open(QIODevice::ReadOnly));
        return QString::fromUtf8(html.readAll());
    };
    const Run first = call(place, report);
    INFO(first.err.toStdString());
    REQUIRE(first.exit == 0);
    CHECK_FALSE(read().contains(QStringLiteral("What differs")));
    CHECK(read().contains(QStringLiteral("Trà &lt;Mộc&gt; &amp; An")));
    CHECK(read().contains(QStringLiteral("510,000")));
    CHECK(read().contains(QStringLiteral("Base salary")));
    small.book().run(QStringLiteral("UPDATE sales_order SET completed_on = 20261002, version = version + 1 WHERE code = 'O2'"));
    REQUIRE(call(place, report).exit == 0);
    CHECK(read().contains(QStringLiteral("What differs")));
    CHECK(read().contains(QStringLiteral("O2")));
    SECTION("the team edition has no pay")
    {
        REQUIRE(call(place, report + QStringList{QStringLiteral("--team-edition")}).exit == 0);
        CHECK_FALSE(read().contains(QStringLiteral("Base salary")));
        CHECK_FALSE(read().contains(QStringLiteral("income is")));
    }
}
