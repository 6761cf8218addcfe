// SPDX-License-Identifier: GPL-3.0-or-later
// Others write while a file is on its way into the book.
#include "core/marketing/named_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString ordersHeader = QStringLiteral("order.code,order.ordered_on,order.person,customer.code,customer.name,line.product,line.quantity,line.unit_price\n");
const QString twoOrders = ordersHeader + QStringLiteral("D1,2026-03-01,An,K1,Lan,TRA,2,50000\nD2,2026-03-02,An,K2,Hoa,TRA,1,50000\n");

/// Somebody else's book on the same place.
class Colleague {
public:
    explicit Colleague(const TestBook &book)
        : m_book(must(Book::open(book.place(), Book::Mode::readWrite, std::make_unique<LedgerDerivation>())))
    {
    }
    void addChannel(const QString &code)
    {
        must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("Bình"), [&](Database &database) -> Status {
            const auto added = named::add(database, NamedKind::channel, code, code);
            return added ? success() : Status(added.error());
        }));
    }
    Result<ImportResult> imports(ImportKind kind, const QString &csv) { return importText(*m_book, kind, csv); }

private:
    std::unique_ptr<Book> m_book;
};

/// Past the program: found by whoever writes next, as a command of its own.
void changePast(TestBook &book)
{
    must(book.database().execute(QStringLiteral("UPDATE product SET unit = 'gói', version = version + 1 WHERE code = 'TRA'")));
}

QStringList newestWords(TestBook &book, int count)
{
    QStringList words;
    for (const LoggedCommand &command : must(book->log()))
        words += command.words.code;
    return words.mid(0, count);
}

} // namespace

TEST_CASE("an import gets in however often others write while it is compared", "[import][meanwhile]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    Colleague colleague(book);
    int compared = 0, again = 0;
    ImportOptions options = importOptions();
    options.progress = [&](const ImportStage &stage) {
        again += stage.kind == ImportStage::Kind::comparingAgain ? 1 : 0;
        if (stage.kind != ImportStage::Kind::comparing || stage.done == 0)
            return;
        // The third time the import has the turn: whoever writes then waits for it.
        if (++compared <= 2)
            colleague.addChannel(QStringLiteral("KIOSK%1").arg(compared));
    };
    const ImportResult result = imported(book, ImportKind::orders, twoOrders, options);
    CHECK(result.written);
    CHECK(compared == 3);
    CHECK(again == 2);
    // Counted once, whatever was planned before.
    CHECK(result.read == 2);
    CHECK(result.added.value(QStringLiteral("orders")) == 2);
    CHECK(result.added.value(QStringLiteral("lines")) == 2);
    CHECK(result.added.value(QStringLiteral("customers")) == 2);
    CHECK(result.added.value(QStringLiteral("people")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 2);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code LIKE 'KIOSK%'")) == 2);
    CHECK(result.plannedOn == result.seq - 1);
    CHECK(must(book->check()).empty());
}

TEST_CASE("what others brought while it was compared is not brought once more", "[import][meanwhile]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    Colleague colleague(book);
    ImportOptions options = importOptions();
    SECTION("a part of it: the rest is written")
    {
        bool done = false;
        options.progress = [&](const ImportStage &stage) {
            if (stage.kind == ImportStage::Kind::comparing && stage.done > 0 && !std::exchange(done, true))
                CHECK(must(colleague.imports(ImportKind::orders, ordersHeader + QStringLiteral("D1,2026-03-01,An,K1,Lan,TRA,2,50000\n"))).written);
        };
        const ImportResult result = imported(book, ImportKind::orders, twoOrders, options);
        CHECK(result.written);
        CHECK(result.added.value(QStringLiteral("orders")) == 1);
        CHECK(result.unchanged.value(QStringLiteral("orders")) == 1);
    }
    SECTION("all of it: nothing is written, and no turn is kept")
    {
        int compared = 0;
        options.progress = [&](const ImportStage &stage) {
            if (stage.kind != ImportStage::Kind::comparing || stage.done == 0)
                return;
            if (++compared == 1)
                colleague.addChannel(QStringLiteral("KIOSK1"));
            else if (compared == 2)
                CHECK(must(colleague.imports(ImportKind::orders, twoOrders)).written);
        };
        const ImportResult result = imported(book, ImportKind::orders, twoOrders, options);
        CHECK_FALSE(result.written);
        CHECK(compared == 3);
        CHECK(result.added.isEmpty());
        CHECK(result.unchanged.value(QStringLiteral("orders")) == 2);
        CHECK_FALSE(book.database().inTransaction());
        colleague.addChannel(QStringLiteral("KIOSK2"));
    }
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 2);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == 2);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a change past the program stops no import of any kind", "[import][meanwhile]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    struct Kind {
        ImportKind kind;
        const char *csv;
        const char *counted;
        qint64 added;
    };
    const Kind kind = GENERATE(Kind{ImportKind::orders, "order.code,order.ordered_on,order.person,line.product,line.quantity,line.unit_price\nD3,2026-03-03,An,TRA,1,50000\n", "orders", 1},
                               Kind{ImportKind::payments, "payment.code,payment.order,payment.on,payment.amount\nP1,D1,2026-03-05,60000\nP2,D2,2026-03-05,50000\n", "payments", 2},
                               Kind{ImportKind::returns, "return.code,return.order,return.on,line.product,line.quantity\nR1,D1,2026-03-10,TRA,1\n", "returns", 1},
                               Kind{ImportKind::customers, "customer.code,customer.name,customer.kind\nK3,Mai,external\nK4,Cúc,external\n", "customers", 2},
                               Kind{ImportKind::products, "product.code,product.name,product.price\nSEN,Trà sen,70000\n", "products", 1},
                               Kind{ImportKind::activities, "activity.on,activity.person,activity.customer,activity.kind,activity.note\n2026-03-05,An,K9,call,x\n2026-03-06,Cúc,K1,visit,y\n", "activities", 2},
                               Kind{ImportKind::expenses, "expense.on,expense.category,expense.amount,expense.note\n2026-03-05,Travel,180000,bus\n2026-03-06,Travel,20000,\n", "expenses", 2});
    INFO(kind.counted);
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, twoOrders);
    changePast(book);
    const ImportResult result = imported(book, kind.kind, QString::fromUtf8(kind.csv));
    CHECK(result.written);
    CHECK(result.added.value(QLatin1StringView(kind.counted)) == kind.added);
    CHECK(newestWords(book, 3) == QStringList{QStringLiteral("imported"), QStringLiteral("changed_outside"), QStringLiteral("imported")});
    CHECK(must(book->check()).empty());
    // The same once more is nothing new, and leaves nothing.
    const qint64 seq = book.number(QStringLiteral("SELECT MAX(seq) FROM trail_command"));
    CHECK_FALSE(imported(book, kind.kind, QString::fromUtf8(kind.csv)).written);
    CHECK(book.number(QStringLiteral("SELECT MAX(seq) FROM trail_command")) == seq);
}

TEST_CASE("rows that are refused are told once, however often they were compared", "[import][meanwhile]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, twoOrders);
    changePast(book);
    ImportOptions options = importOptions();
    options.skipBadRows = true;
    const ImportResult result = must(importText(*book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.kind\nK3,Mai,external\nK4,Cúc,strange\n"), options));
    CHECK(result.written);
    CHECK(result.errorCount == 1);
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].place.row == 3);
    CHECK(result.errors[0].place.value == QStringLiteral("strange"));
    CHECK(result.skipped == 1);
    CHECK(result.added.value(QStringLiteral("customers")) == 1);
}
