// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

void byHand(TestBook &book, const QString &sql)
{
    must(book->write({QStringLiteral("corrected"), {}}, QStringLiteral("An"), [&](Database &database) { return database.execute(sql); }));
}

/// A list, the correction of one of its values, and how the book and the file say it.
struct Case {
    ImportKind kind;
    const char *file;
    const char *correct; // by hand
    const char *ask; // what the book says of it
    const char *corrected;
    const char *from, *to; // the file says something else now
    const char *followed;
};

const Case cases[] = {
    {ImportKind::customers, "customer.code,customer.name,customer.phone,customer.segment\nK1,Trần Thị Hoa,0912345678,VIP\n",
     "UPDATE customer SET name = 'Trần Thị Hoà' WHERE code = 'K1'", "SELECT name FROM customer WHERE code = 'K1'", "Trần Thị Hoà", "Hoa", "Huệ",
     "Trần Thị Huệ"},
    {ImportKind::customers, "customer.code,customer.name,customer.phone\nK1,Trần Thị Hoa,0912345678\n",
     "UPDATE customer_contact SET phone_typed = '0987654321', phone = '+84987654321'", "SELECT phone_typed FROM customer_contact", "0987654321",
     "0912345678", "0912345679", "0912345679"},
    {ImportKind::products, "product.code,product.name,product.unit\nTRA,Trà,gói\n", "UPDATE product SET unit = 'hộp'", "SELECT unit FROM product", "hộp",
     "gói", "túi", "túi"},
    {ImportKind::products, "product.code,product.name,product.cost\nTRA,Trà,30000\n", "UPDATE product_cost SET unit_cost = 310000000",
     "SELECT unit_cost FROM product_cost ORDER BY from_day DESC LIMIT 1", "310000000", "30000", "32000", "320000000"},
    {ImportKind::people, "person.code,person.name,person.team,person.from\nAn,Nguyễn An,NORTH,2026-01-01\n", "UPDATE person SET name = 'Nguyễn Văn An'",
     "SELECT name FROM person", "Nguyễn Văn An", "Nguyễn An", "Nguyễn Thị An", "Nguyễn Thị An"},
    {ImportKind::people, "person.code,person.team,person.lead,person.from\nAn,NORTH,no,2026-01-01\n", "UPDATE membership SET to_day = 20260630, is_lead = 1",
     "SELECT is_lead, to_day FROM membership", "1|20260630", "no", "yes", "1|20260630"},
    {ImportKind::people, "person.code,person.from,person.base_salary\nAn,2026-01-01,7000000\n", "UPDATE person_pay SET monthly_salary = 7500000",
     "SELECT monthly_salary FROM person_pay", "7500000", "7000000", "8000000", "8000000"},
    {ImportKind::targets, "target.metric,target.subject,target.period,target.value,target.weight\nrevenue,person:An,2026-03,90000000,60\n",
     "UPDATE target SET value = 80000000", "SELECT value FROM target", "80000000", "90000000", "95000000", "95000000"},
    {ImportKind::payments, "payment.code,payment.order,payment.on,payment.amount,payment.method\nP1,A1,2026-03-05,40000,cash\n",
     "UPDATE payment SET amount = 50000", "SELECT amount FROM payment", "50000", "40000", "45000", "45000"},
    {ImportKind::payments, "payment.code,payment.order,payment.on,payment.amount,payment.method\nP1,A1,2026-03-05,40000,cash\n",
     "UPDATE payment SET day = 20260306", "SELECT day FROM payment", "20260306", "2026-03-05", "2026-03-08", "20260308"},
    {ImportKind::returns, "return.code,return.order,return.on,line.quantity\nR1,A1,2026-03-09,1\n",
     "UPDATE sales_return SET day = 20260310", "SELECT day FROM sales_return", "20260310", "2026-03-09", "2026-03-12", "20260312"},
    {ImportKind::returns, "return.code,return.order,return.on,line.quantity\nR1,A1,2026-03-09,1\n",
     "UPDATE return_line SET quantity = 2000", "SELECT quantity FROM return_line", "2000", "R1,A1,2026-03-09,1", "R1,A1,2026-03-09,3", "3000"},
};

} // namespace

TEST_CASE("a correction by hand in a list stays until the file says something else than last time", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const Case &one = GENERATE(from_range(std::begin(cases), std::end(cases)));
    INFO(engineName(engine) << ' ' << one.file);
    TestBook book = importBook(engine);
    const QString file = QString::fromUtf8(one.file);
    if (one.kind == ImportKind::payments || one.kind == ImportKind::returns)
        imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nA1,2026-03-01,P,5,10000\n"));
    imported(book, one.kind, file);
    CHECK_FALSE(imported(book, one.kind, file).written);
    CHECK(imported(book, one.kind, file).kept == 0);

    byHand(book, QString::fromUtf8(one.correct));
    const ImportResult same = imported(book, one.kind, file);
    CHECK_FALSE(same.written);
    CHECK(same.changed.isEmpty());
    CHECK(same.kept == 1);
    CHECK(book.rows(QString::fromUtf8(one.ask)) == QStringList{QString::fromUtf8(one.corrected)});

    QString other = file;
    other.replace(QString::fromUtf8(one.from), QString::fromUtf8(one.to));
    imported(book, one.kind, other);
    CHECK(book.rows(QString::fromUtf8(one.ask)) == QStringList{QString::fromUtf8(one.followed)});
    CHECK_FALSE(imported(book, one.kind, other).written);
    CHECK(must(book->check()).empty());
}

TEST_CASE("what was taken out by hand stays out until the file says something else of it", "[import][again]")
{
    struct Document {
        ImportKind kind;
        const char *file;
        std::vector<const char *> takeOut;
        const char *ask;
        const char *from, *to;
    };
    const Document documents[] = {
        {ImportKind::payments, "payment.code,payment.order,payment.on,payment.amount\nP1,A1,2026-03-05,40000\n", {"DELETE FROM payment"},
         "SELECT amount FROM payment", "40000", "45000"},
        {ImportKind::returns, "return.code,return.order,return.on,line.quantity\nR1,A1,2026-03-09,1\n",
         {"DELETE FROM return_line", "DELETE FROM sales_return"}, "SELECT quantity FROM return_line", "R1,A1,2026-03-09,1", "R1,A1,2026-03-09,2"},
    };
    const Engine engine = GENERATE(from_range(engines()));
    const Document &one = GENERATE_REF(from_range(std::begin(documents), std::end(documents)));
    INFO(engineName(engine) << ' ' << one.file);
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nA1,2026-03-01,P,5,10000\n"));
    QString file = QString::fromUtf8(one.file);
    const ImportResult first = imported(book, one.kind, file);
    must(book->undoImport(first.import, QStringLiteral("An")));
    CHECK(imported(book, one.kind, file).written); // an import taken back is no correction
    for (const char *sql : one.takeOut)
        byHand(book, QString::fromUtf8(sql));
    const ImportResult same = imported(book, one.kind, file);
    CHECK_FALSE(same.written);
    CHECK(same.kept == 1);
    CHECK(book.rows(QString::fromUtf8(one.ask)).isEmpty());
    file.replace(QString::fromUtf8(one.from), QString::fromUtf8(one.to));
    CHECK(imported(book, one.kind, file).written);
    CHECK(book.rows(QString::fromUtf8(one.ask)).size() == 1);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a refused row says which order it is of", "[import]")
{
    const QString orders = QStringLiteral("order.code,order.ordered_on,order.status,line.product,line.quantity,line.unit_price\n");
    const QString payments = QStringLiteral("payment.code,payment.order,payment.on,payment.amount\n");
    const auto [kind, file, order] = GENERATE_COPY(table<ImportKind, QString, QString>({
        {ImportKind::orders, orders + QStringLiteral("A1,2026-10-03,lost,TRA,1,5\n"), QStringLiteral("A1")},
        {ImportKind::orders, orders + QStringLiteral("A1,2026-10-03,confirmed,TRA,1,5\n,2026-10-03,confirmed,BANH,x,5\n"), QStringLiteral("A1")}, // a further line of it
        {ImportKind::orders, orders + QStringLiteral("A1,2026-10-03,confirmed,TRA,1,5\nA1,2026-10-04,confirmed,BANH,1,5\n"), QStringLiteral("A1")},
        {ImportKind::orders, orders + QStringLiteral("A1,,confirmed,TRA,1,5\n"), QStringLiteral("A1")},
        {ImportKind::payments, payments + QStringLiteral("P1,A9,soon,1\n"), QStringLiteral("A9")},
        {ImportKind::payments, payments + QStringLiteral("P1,A9,2026-10-04,1\n"), QStringLiteral("A9")},
        {ImportKind::customers, QStringLiteral("customer.code,customer.kind,customer.birth_year\nK1,boss,1990\n"), QString()},
    }));
    CAPTURE(file);
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, kind, file));
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].place.order == order);
}

TEST_CASE("a refused value of a list names its own column", "[import]")
{
    const auto [kind, file, column] = GENERATE(table<ImportKind, QString, QString>({
        {ImportKind::customers, QStringLiteral("customer.code,customer.kind,customer.birth_year\nK1,boss,1990\n"), QStringLiteral("customer.kind")},
        {ImportKind::customers, QStringLiteral("customer.code,customer.kind,customer.birth_year\nK1,external,90\n"), QStringLiteral("customer.birth_year")},
        {ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight\nrevenue,AN,2026-10-05,1,1\n"), QStringLiteral("target.period")},
        {ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight\nrevenue,AN,2026-10,1,-1\n"), QStringLiteral("target.weight")},
        {ImportKind::targets, QStringLiteral("target.metric,target.subject,target.period,target.value,target.weight\nrevenue,AN,2026-10,1.5,1\n"), QStringLiteral("target.value")},
        {ImportKind::payments, QStringLiteral("payment.code,payment.order,payment.on,payment.amount\nP1,,2026-10-04,1\n"), QStringLiteral("payment.order")},
        {ImportKind::orders, QStringLiteral("order.code,order.ordered_on,line.quantity,line.unit_price\nA1,2026-10-03,-2,5\n"), QStringLiteral("order.person")},
    }));
    CAPTURE(file);
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, kind, file));
    REQUIRE(result.errors.size() == 1);
    CHECK(result.errors[0].place.column == column);
    CHECK(result.errors[0].place.row == 2);
    CHECK((result.errors[0].args.isEmpty() || !result.errors[0].args[0].isEmpty()));
    CHECK(result.refused);
}

TEST_CASE("what a list said goes with its import, and holds neither salary nor phone number", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const ImportResult people = imported(book, ImportKind::people, QStringLiteral("person.code,person.from,person.base_salary\nAn,2026-01-01,7654321\n"));
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Hoa,0912345678\n"));
    const QString all = book.rows(QStringLiteral("SELECT said FROM row_said ORDER BY id")).join(u'\n');
    CHECK_FALSE(all.isEmpty());
    CHECK_FALSE(all.contains(QStringLiteral("7654321")));
    CHECK_FALSE(all.contains(QStringLiteral("912345678")));
    must(book->undoImport(people.import, QStringLiteral("An")));
    CHECK(book.rows(QStringLiteral("SELECT kind FROM row_said")) == QStringList{QStringLiteral("customer")});
}

TEST_CASE("a plan of a list waits for nobody, writes nothing and counts as the import does", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nD1,2026-03-01,TRA,3,50000\n"));
    const auto [kind, file] = GENERATE(table<ImportKind, const char *>({
        {ImportKind::people, "person.code,person.name,person.team,person.from,person.base_salary,person.regions\nAn,An,NORTH,2026-01-01,7000000,Hà Nội\n"},
        {ImportKind::products, "product.code,product.name,product.group,product.parent_group,product.cost\nTRA,Trà,GREEN,TEA,30000\nLY,Ly,,,1\n"},
        {ImportKind::targets, "target.metric,target.subject,target.period,target.value,target.filter\nrevenue,team:NORTH,2026-03,90000000,product_group=TEA\n"},
    }));
    INFO(file);
    ImportOptions options = importOptions();
    options.dryRun = true;
    ImportResult planned;
    {
        // Somebody else is writing all the while.
        const auto other = must(Database::open(book.place(), Database::Access::readWrite));
        Transaction writing(*other, Transaction::Kind::write);
        must(writing.begun());
        planned = must(importText(*book, kind, QString::fromUtf8(file), options));
    }
    CHECK(planned.errorCount == 0);
    CHECK_FALSE(planned.written);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM person")) == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product")) == 1);
    const ImportResult done = imported(book, kind, QString::fromUtf8(file));
    CHECK(done.added == planned.added);
    CHECK(done.changed == planned.changed);
}
