// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_query.h"
#include "core/deals/deal_store.h"
#include "core/exchange/csv_writer.h"
#include "core/ledger/ledger_query.h"
#include "core/report/export.h"
#include "tests/core/import_support.h"
#include "tests/support/shared_data.h"

#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

const QString dealHead = QStringLiteral("deal.code,deal.name,deal.customer,deal.person,deal.stage,deal.amount,deal.opened_on,deal.closed_on,deal.lost_reason\n");
const QString dealRows = QStringLiteral("SELECT d.code, d.name, c.code, p.code, s.name, d.amount, d.opened_on, d.closed_on FROM deal d JOIN deal_stage s ON s.id = d.stage_id"
                                        " LEFT JOIN customer c ON c.id = d.customer_id LEFT JOIN person p ON p.id = d.person_id ORDER BY d.code");
const QString stepRows = QStringLiteral("SELECT d.code, s.name, t.on_day FROM deal_step t JOIN deal d ON d.id = t.deal_id JOIN deal_stage s ON s.id = t.stage_id ORDER BY d.code, t.on_day, t.id");

QString fileText(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QByteArray profileText(const QString &name)
{
    return fileText(QStringLiteral(SOMO_TEST_DATA "/profiles/") + name).toUtf8();
}

void byHandDeal(TestBook &book, const std::function<Status(Database &)> &work)
{
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work));
}

QString exportedDeals(TestBook &book)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    must(exportRows(book.database(), book->settings(), ImportKind::deals, [&](const QStringList &cells) { return writer.writeRow(cells); }));
    return QString::fromUtf8(buffer.data());
}

} // namespace

TEST_CASE("a sheet of deals: stages by name, closed ones by their words, an own stage and a deal without a day", "[import][deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString file = fileText(QStringLiteral(SOMO_TEST_DATA "/exports/plain-deals-vi.csv"));
    const QByteArray profile = fileText(QStringLiteral(SOMO_SOURCE_DIR "/resources/profiles/plain-deals-vi.json")).toUtf8();
    const ImportResult first = must(importText(*book, ImportKind::deals, file, importOptions(), profile));
    REQUIRE(first.errorCount == 0);
    CHECK(first.added.value(QStringLiteral("deals")) == 4);
    CHECK(first.added.value(QStringLiteral("deal_stages")) == 1);
    CHECK(first.added.value(QStringLiteral("products")) == 2);
    CHECK(first.added.value(QStringLiteral("customers")) == 3);
    CHECK(book.rows(QStringLiteral("SELECT d.name, s.name, d.amount, d.opened_on, d.expected_on, d.closed_on FROM deal d JOIN deal_stage s ON s.id = d.stage_id ORDER BY d.name"))
          == QStringList{QStringLiteral("Hội nghị khách|Thua|12000000|20260810|∅|20260915"), QStringLiteral("Nếm thử mùa thu|Hẹn dùng thử|∅|∅|∅|∅"),
                         QStringLiteral("Quà Tết 2027|Thương lượng|48000000|20260901|20261020|∅"), QStringLiteral("Trà văn phòng|Thắng|3600000|20260903|∅|20260925")});
    CHECK(book.rows(QStringLiteral("SELECT d.name, r.name FROM deal d JOIN lost_reason r ON r.id = d.lost_reason_id")) == QStringList{QStringLiteral("Hội nghị khách|Đã mua nơi khác")});
    CHECK(book.rows(QStringLiteral("SELECT d.name, s.name, t.on_day FROM deal_step t JOIN deal d ON d.id = t.deal_id JOIN deal_stage s ON s.id = t.stage_id ORDER BY d.name, t.on_day"))
          == QStringList{QStringLiteral("Hội nghị khách|Mới|20260810"), QStringLiteral("Hội nghị khách|Thua|20260915"), QStringLiteral("Quà Tết 2027|Thương lượng|20260901"),
                         QStringLiteral("Trà văn phòng|Mới|20260903"), QStringLiteral("Trà văn phòng|Thắng|20260925")});
    const ImportResult again = must(importText(*book, ImportKind::deals, file, importOptions(), profile));
    CHECK(again.unchanged.value(QStringLiteral("deals")) == 4);
    CHECK_FALSE(again.written);
    must(book->undoImport(first.import, QStringLiteral("An")));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM deal")) + book.number(QStringLiteral("SELECT COUNT(*) FROM deal_step")) == 0);
    CHECK(must(book->check()).empty());
}

TEST_CASE("deals imported again: a new stage is a step, a correction by hand stays", "[import][deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::deals, dealHead + QStringLiteral("A1,Trà,K1,An,Mới,100,2026-09-01,,\nA2,Ly,K2,An,Báo giá,200,2026-09-02,,\n"));
    byHandDeal(book, [](Database &database) -> Status {
        SOMO_TRY_ASSIGN(std::optional<Deal> deal, deals::find(database, QStringLiteral("A1")));
        deal->amount = Money::fromMinorUnits(150);
        return deals::update(database, *deal);
    });
    const ImportResult second = imported(book, ImportKind::deals, dealHead + QStringLiteral("A1,Trà,K1,An,Won,100,2026-09-01,2026-09-20,\nA2,Ly,K2,An,Báo giá,200,2026-09-02,,\n"));
    CHECK(second.changed.value(QStringLiteral("deals")) == 1);
    CHECK(second.unchanged.value(QStringLiteral("deals")) == 1);
    CHECK(second.kept == 1);
    CHECK(book.rows(dealRows)
          == QStringList{QStringLiteral("A1|Trà|K1|An|Thắng|150|20260901|20260920"), QStringLiteral("A2|Ly|K2|An|Báo giá|200|20260902|∅")});
    CHECK(book.rows(stepRows)
          == QStringList{QStringLiteral("A1|Mới|20260901"), QStringLiteral("A1|Thắng|20260920"), QStringLiteral("A2|Báo giá|20260902")});
    must(book->undoImport(second.import, QStringLiteral("An")));
    CHECK(book.rows(stepRows) == QStringList{QStringLiteral("A1|Mới|20260901"), QStringLiteral("A2|Báo giá|20260902")});
}

TEST_CASE("what can't be a deal refuses the file by row and column", "[import][deals]")
{
    struct Wrong {
        QString row;
        ErrorCode code;
        QString column;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {QStringLiteral("A1,,,An,Mới,100,2026-09-01,,\n"), ErrorCode::dealNameMissing, QStringLiteral("deal.name")},
        {QStringLiteral("A1,Trà,K1,An,Mới,-5,2026-09-01,,\n"), ErrorCode::amountBelowZero, QStringLiteral("deal.amount")},
        {QStringLiteral("A1,Trà,K1,An,Thắng,100,2026-09-01,,\n"), ErrorCode::dateMissing, QStringLiteral("deal.closed_on")},
        {QStringLiteral("A1,Trà,K1,An,Thua,100,2026-09-01,2026-08-31,\n"), ErrorCode::datesReversed, QStringLiteral("deal.closed_on")},
    }));
    CAPTURE(wrong.row.toStdString());
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, ImportKind::deals, dealHead + wrong.row));
    CHECK(result.refused);
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].code == wrong.code);
    CHECK(result.errors[0].place.column == wrong.column);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM deal_stage")) == 0);
}

TEST_CASE("deals go out and come back, into a new book and into their own", "[import][export][deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::people, QStringLiteral("person.code,person.name\nAn,Nguyễn An\n"));
    imported(book, ImportKind::deals, dealHead + QStringLiteral("A1,Trà,K1,An,Thử,100,2026-09-01,,\nA2,\"Ly \"\"sứ\"\"\",K2,An,Thua,200,2026-09-02,2026-09-09,Giá\n"));
    byHandDeal(book, [](Database &database) -> Status {
        Deal deal;
        deal.name = QStringLiteral("Ấm");
        deal.openedOn = Day::fromNumber(20260905);
        const auto added = deals::add(database, deal);
        return added ? success() : Status(added.error());
    });
    TestBook other = importBook(engine);
    imported(other, ImportKind::people, QStringLiteral("person.code,person.name\nAn,Nguyễn An\n"));
    const QString file = exportedDeals(book);
    INFO(file.toStdString());
    imported(other, ImportKind::deals, file);
    CHECK_FALSE(imported(other, ImportKind::deals, file).written);
    CHECK(other.rows(dealRows) == book.rows(dealRows));
    CHECK(other.rows(stepRows) == book.rows(stepRows));
    CHECK_FALSE(imported(book, ImportKind::deals, file).written);
}

TEST_CASE("Maven CRM: 8,800 deals with the totals of its README", "[import][deals][real]")
{
    const auto path = sharedData(QStringLiteral("maven-crm/sales_pipeline.csv"));
    if (!path)
        return;
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QString file = fileText(*path);
    const ImportResult result = must(importText(*book, ImportKind::deals, file, importOptions(), profileText(QStringLiteral("maven-crm-deals.json"))));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
    CHECK(result.read == 8800);
    CHECK(result.added.value(QStringLiteral("deals")) == 8800);
    CHECK(result.added.value(QStringLiteral("products")) == 7); // GTXPro is GTX Pro
    CHECK(result.added.value(QStringLiteral("customers")) == 85);
    CHECK(result.added.value(QStringLiteral("people")) == 30);
    CHECK(book.rows(QStringLiteral("SELECT s.kind, COUNT(*), CAST(COALESCE(SUM(d.amount), 0) AS BIGINT) FROM deal d JOIN deal_stage s ON s.id = d.stage_id GROUP BY s.kind ORDER BY s.kind"))
          == QStringList{QStringLiteral("lost|2473|0"), QStringLiteral("open|2089|0"), QStringLiteral("won|4238|1000553400")});
    CHECK(book.rows(QStringLiteral("SELECT s.name, COUNT(*) FROM deal d JOIN deal_stage s ON s.id = d.stage_id WHERE s.kind = 'open' GROUP BY s.name ORDER BY s.name"))
          == QStringList{QStringLiteral("Engaging|1589"), QStringLiteral("Prospecting|500")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM deal WHERE opened_on IS NULL")) == 500);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM deal WHERE customer_id IS NULL")) == 1425);
    LedgerAsk ask;
    ask.days = {Day::fromNumber(20160101), Day::fromNumber(20171231)};
    ask.kind = PeriodKind::year;
    ask.metrics = {Metric::dealsWon, Metric::wonAmount, Metric::conversion};
    const LedgerTable table = must(askLedger(book.database(), ask));
    CHECK(table.total[0].value == 4238);
    CHECK(table.total[1].value == 1'000'553'400);
    CHECK(table.total[2].value == 631'501); // 4,238 ÷ 6,711
    CHECK_FALSE(must(importText(*book, ImportKind::deals, file, importOptions(), profileText(QStringLiteral("maven-crm-deals.json")))).written);
}
