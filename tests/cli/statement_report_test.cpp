// SPDX-License-Identifier: GPL-3.0-or-later
// Statements on paper through the command line, against a book whose figures were worked out by hand.
#include "core/exchange/row_source.h"
#include "tests/cli/cli_support.h"
#include "tests/cli/golden.h"
#include "tests/support/catch.h"
#include "tests/support/statement_book.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace somo;
using namespace somo::test;

namespace {

Run statement(const QString &place, const char *words, const QStringList &further = {})
{
    return call(place, QStringList{QStringLiteral("report"), QStringLiteral("statement"), QStringLiteral("--today"), QStringLiteral("2026-10-05")} + callWords(words) + further,
                statementMoment);
}

QString textOf(const QString &place, const char *words)
{
    const Run run = statement(place, words, {QStringLiteral("--lang"), QStringLiteral("en")});
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    return QString(run.out).replace(QChar::Nbsp, u' ');
}

QByteArray fileOf(const QString &place, const QString &file, const char *words, const QStringList &further)
{
    const Run run = statement(place, words, QStringList{QStringLiteral("-o"), file} + further);
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    QFile made(file);
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

/// The trail is salted, so its hashes are others in each book.
QByteArray withoutHashes(const QByteArray &content)
{
    static const QRegularExpression whole(QStringLiteral("[0-9a-f]{64}")), beginning(QStringLiteral("\\b[0-9a-f]{16}\\b"));
    return QString::fromUtf8(content).replace(whole, QStringLiteral("(hash)")).replace(beginning, QStringLiteral("(hash)")).toUtf8();
}

/// The line of a text table that holds this, its blanks joined to one.
QString lineWith(const QString &text, const QString &part)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.contains(part))
            return line.simplified();
    }
    return {};
}

} // namespace

TEST_CASE("a statement on paper says each line, and its lines add up to the pay", "[statement]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const TestPlace at(engine);
    statementBook(at.place());
    const QString an = textOf(at.place(), "--period 2026-09 --person AN");
    CHECK(lineWith(an, QStringLiteral("Rule “Đại lý”")) == QStringLiteral("Rule “Đại lý”: 3%, channel Đại lý 8,400,000 252,000"));
    CHECK(lineWith(an, QStringLiteral("The whole base")) == QStringLiteral("The whole base 3% 8,400,000 252,000"));
    CHECK(lineWith(an, QStringLiteral("Rule “Còn lại”")) == QStringLiteral("Rule “Còn lại”: marginal 56,570,000 3,458,450"));
    CHECK(lineWith(an, QStringLiteral("From 0")) == QStringLiteral("From 0 to 30m 5% 30,000,000 1,500,000"));
    CHECK(lineWith(an, QStringLiteral("From 30m")) == QStringLiteral("From 30m to 50m 7% 20,000,000 1,400,000"));
    CHECK(lineWith(an, QStringLiteral("From 50m")) == QStringLiteral("From 50m to 65m 8.5% 6,570,000 558,450"));
    CHECK(lineWith(an, QStringLiteral("First order of the period")) == QStringLiteral("First order of the period: DH-0862, 1 Sep 200,000"));
    CHECK(lineWith(an, QStringLiteral("Returned on")) == QStringLiteral("Returned on 5 Sep of order DH-0817 (August) −119,700"));
    CHECK(lineWith(an, QStringLiteral("Pay for September")) == QStringLiteral("Pay for September 3,790,750"));
    CHECK(an.contains(QStringLiteral("Income of September: base salary 9,500,000 ₫ and 3,790,750 ₫ under policies, 13,290,750 ₫ together. Revenue ÷ income is 4.8, within 3 to 5.")));
    CHECK(an.contains(QStringLiteral("Provisional: the period is not closed yet, and the figures may still change.")));
    CHECK_FALSE(an.contains(QStringLiteral("Phạm Đức Bình")));
}

TEST_CASE("the appendix holds every order of the period once, with its share or what would have to happen", "[statement]")
{
    const TestPlace at(Engine::sqlite);
    statementBook(at.place());
    const QString an = textOf(at.place(), "--period 2026-09 --person AN");
    const QString appendix = an.mid(an.indexOf(QStringLiteral("Appendix: the orders of September")));
    // 3,458,450 by base over 30, 20 and 6.57 million is 1,834,072.83, 1,222,715.22 and 401,661.95: the two units that the
    // whole parts leave over go to the largest remainders, .95 and .83.
    CHECK(lineWith(appendix, QStringLiteral("DH-0862")) == QStringLiteral("DH-0862 1 Sep 2026 Cty Hoa Ban Còn lại 30,000,000 1,834,073"));
    CHECK(lineWith(appendix, QStringLiteral("DH-0931")) == QStringLiteral("DH-0931 20 Sep 2026 Phạm Thị Lan Còn lại 20,000,000 1,222,715"));
    CHECK(lineWith(appendix, QStringLiteral("DH-0979")) == QStringLiteral("DH-0979 22 Sep 2026 Trương Mỹ Hạnh Còn lại 6,570,000 401,662"));
    CHECK(lineWith(appendix, QStringLiteral("DH-0987")) == QStringLiteral("DH-0987 24 Sep 2026 Cty Hoa Ban Đại lý 8,400,000 252,000"));
    CHECK(lineWith(appendix, QStringLiteral("4 orders")) == QStringLiteral("4 orders 64,970,000 3,710,450"));
    CHECK(lineWith(appendix, QStringLiteral("DH-0925")) == QStringLiteral("DH-0925 15 Sep 2026 Cty Thiên Phú 2,150,000 Cancelled A cancelled order counts for nothing."));
    CHECK(lineWith(appendix, QStringLiteral("DH-0940")) == QStringLiteral("DH-0940 19 Sep 2026 Ngô Bích Thủy 540,000 Draft Has to be confirmed and to be recognised. It would then bring about 27,000 ₫, if nothing else comes.")); // October has 720,000 so far, all at 5 %
    CHECK(lineWith(appendix, QStringLiteral("DH-0958")) == QStringLiteral("DH-0958 27 Sep 2026 Đặng Hữu Tài 1,380,000 On its way Once it is completed, it counts in that period. It would then bring about 69,000 ₫, if nothing else comes."));
    CHECK(lineWith(appendix, QStringLiteral("DH-0961")) == QStringLiteral("DH-0961 28 Sep 2026 Lý Ngọc Ánh 720,000 Counts on 1 Oct Belongs to October; it is not lost. It would then bring about 36,000 ₫, if nothing else comes."));
    for (const char *code : {"DH-0862", "DH-0925", "DH-0931", "DH-0940", "DH-0958", "DH-0961", "DH-0979", "DH-0987"}) {
        INFO(code);
        CHECK(appendix.count(QLatin1StringView(code)) == 1);
    }
    CHECK_FALSE(appendix.contains(QStringLiteral("DH-0817"))); // of August
}

TEST_CASE("a result below nothing is carried on, and every policy has its own page", "[statement]")
{
    const TestPlace at(Engine::sqlite);
    statementBook(at.place());
    const QString binh = textOf(at.place(), "--period 2026-09 --person BINH");
    CHECK(binh.contains(QStringLiteral("Phạm Đức Bình – Chính sách chuẩn 2026\n")));
    CHECK(binh.contains(QStringLiteral("Phạm Đức Bình – Cộng tác mật ong\n")));
    const QString house = binh.mid(binh.indexOf(QStringLiteral("Phạm Đức Bình – Chính sách chuẩn 2026")));
    CHECK(lineWith(house, QStringLiteral("Below 0")) == QStringLiteral("Below 0: carried on to the next period 500,000"));
    CHECK(lineWith(house, QStringLiteral("Pay for September")) == QStringLiteral("Pay for September 0"));
    CHECK(binh.contains(QStringLiteral("Carried on to the next period: −500,000 ₫; nothing is taken from base pay.")));
    CHECK(lineWith(binh, QStringLiteral("OV-0001")) == QStringLiteral("OV-0001 12 Sep 2026 Phạm Thị Lan tất cả 2,000,000 200,000"));
    CHECK(binh.count(QStringLiteral("OV-0001")) == 1);
    const QString cuc = textOf(at.place(), "--period 2026-09 --person CUC");
    CHECK(lineWith(cuc, QStringLiteral("Override on")) == QStringLiteral("Override on Nhóm Hà Nội 0.5% 64,970,000 324,850"));
    CHECK(lineWith(cuc, QStringLiteral("Pay for September")) == QStringLiteral("Pay for September 268,550"));
}

TEST_CASE("a closed period prints as it was frozen, with the moment and the trail's hash of its closing", "[statement]")
{
    const TestPlace at(Engine::sqlite);
    QString hash;
    {
        const auto book = statementBook(at.place());
        Statement row(book->database(), QStringLiteral("SELECT hash FROM trail_command ORDER BY seq DESC LIMIT 1"));
        REQUIRE(row.run().ok());
        REQUIRE(row.next());
        hash = row.text(0);
        CHECK(hash.size() == 64);
    }
    // Open: the newest hash. It is the one that closing stores, and stays whatever happens afterwards.
    CHECK(textOf(at.place(), "--period 2026-09 --person AN").contains(QStringLiteral("Newest hash of the book's trail: ") + hash));
    {
        const auto book = must(openBook(at.place()));
        closeIn(*book, QStringLiteral("2026-09"));
        importInto(*book, ImportKind::returns, "return.code,return.order,return.on,line.product,line.quantity\nTH-03,DH-0931,2026-10-02,TRA,2\n");
    }
    const QString closed = textOf(at.place(), "--period 2026-09 --person AN");
    CHECK(closed.contains(QStringLiteral("Newest hash of the book's trail when the period was closed: ") + hash));
    INFO(closed.toStdString());
    CHECK(closed.contains(QStringLiteral("Closed on 5 Oct 2026 11:00 by Trần Thu Hà; whatever changes later is an adjustment of a later period.")));
    CHECK(closed.contains(QStringLiteral("Figures as closed on 5 Oct 2026 11:00. Trail ") + hash.left(16)));
    CHECK(lineWith(closed, QStringLiteral("Pay for September")) == QStringLiteral("Pay for September 3,790,750"));
    CHECK(lineWith(closed, QStringLiteral("DH-0931")) == QStringLiteral("DH-0931 20 Sep 2026 Phạm Thị Lan Còn lại 20,000,000 1,222,715"));
    CHECK_FALSE(closed.contains(QStringLiteral("Provisional")));
}

TEST_CASE("where there is no statement, none is printed", "[statement]")
{
    const TestPlace at(Engine::sqlite);
    statementBook(at.place());
    const QString file = at.file(QStringLiteral("none.html"));
    const Run none = statement(at.place(), "--period 2026-05", {QStringLiteral("-o"), file, QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(none.exit == 1);
    CHECK(none.err.contains(QStringLiteral("There is no statement for May 2026: no policy that is in force pays by this period to those it is asked for.")));
    CHECK_FALSE(QFile::exists(file));
    CHECK(statement(at.place(), "--period 2026-09 --person NOBODY").exit == 2);
    // Of a quarter no policy pays, and of somebody without a policy every order says so.
    CHECK(statement(at.place(), "--period 2026-Q3 --lang en").exit == 1);
    {
        const auto book = must(openBook(at.place()));
        importInto(*book, ImportKind::orders, "order.code,order.ordered_on,order.status,order.completed_on,order.person,line.quantity,line.unit_price\n"
                                              "DH-0999,2026-09-02,completed,2026-09-03,Dũng,1,300000\n");
    }
    const QString other = textOf(at.place(), "--period 2026-09 --person Dũng");
    CHECK(other.contains(QStringLiteral("No policy in force covers this person in the period, so no commission is earned.")));
    CHECK(lineWith(other, QStringLiteral("DH-0999")).contains(QStringLiteral("300,000 No policy A policy in force on that day")));
}

TEST_CASE("in a workbook a statement's amounts are numbers, each sheet of one kind", "[statement]")
{
    const TestPlace at(Engine::sqlite);
    statementBook(at.place());
    (void)fileOf(at.place(), at.file(QStringLiteral("s.xlsx")), "--period 2026-09", {QStringLiteral("--lang"), QStringLiteral("en")});
    QFile file(at.file(QStringLiteral("s.xlsx")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    FileLayout layout;
    layout.sheetName = QStringLiteral("What it is made of");
    const auto lines = must(openRows(file, layout, file.fileName()));
    SourceRow row;
    bool found = false;
    while (must(lines->next(row))) {
        if (row.cells.size() < 5 || row.cells[1] != "From 50m to 65m")
            continue;
        found = true;
        CHECK(row.cells[0] == "Nguyễn Hoài An"); // whose it is, where all pages' lines stand below each other
        const std::array<std::string_view, 3> figures{"8.5", "6570000", "558450"};
        for (size_t i = 0; i < figures.size(); ++i) {
            CHECK(row.cells[i + 2] == figures[i]);
            CHECK(row.kind(i + 2) == CellKind::number);
        }
    }
    CHECK(found);
    layout.sheetName = QStringLiteral("Orders that paid");
    const auto orders = must(openRows(file, layout, file.fileName()));
    int count = 0;
    while (must(orders->next(row)))
        count += row.cells.size() > 6 && row.kind(6) == CellKind::number ? 1 : 0;
    CHECK(count == 7); // An's four and Bình's one, and what each comes to
    const QByteArray csv = fileOf(at.place(), at.file(QStringLiteral("s.csv")), "--period 2026-09 --person AN", {QStringLiteral("--lang"), QStringLiteral("en")});
    CHECK(csv.contains("From 50m to 65m,8.5,6570000,558450"));
    CHECK(csv.contains("DH-0862,2026-09-01,Cty Hoa Ban,Còn lại,30000000,1834073"));
}

TEST_CASE("statements read as they were last read by people", "[golden][statement]")
{
    const TestPlace at(Engine::sqlite);
    statementBook(at.place());
    int compared = 0;
    for (const char *language : {"vi", "en"}) {
        for (const char *ending : {"txt", "csv", "html"}) {
            const QString name = QStringLiteral("statement-%1.%2").arg(QLatin1StringView(language), QLatin1StringView(ending));
            const QByteArray made = fileOf(at.place(), at.file(name), "--period 2026-09", {QStringLiteral("--lang"), QString::fromLatin1(language)});
            checkGolden(name, withoutHashes(made));
            ++compared;
        }
    }
    CHECK(compared == 6);
}
