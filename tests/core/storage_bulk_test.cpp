// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_writer.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

using namespace somo;
using namespace somo::test;

namespace {

/// Sets SOMO_NO_HANDLE while it lives.
class WithoutHandle {
public:
    explicit WithoutHandle(bool without)
    {
        if (without)
            qputenv("SOMO_NO_HANDLE", "1");
    }
    ~WithoutHandle() { qunsetenv("SOMO_NO_HANDLE"); }
};

} // namespace

TEST_CASE("bulk rows arrive as they are, by handle and by statement", "[storage][bulk]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const bool without = GENERATE(false, true);
    INFO(engineName(engine) << (without ? " by statement" : " by handle"));
    const WithoutHandle guard(without);
    TestBook book(engine);
    const QString odd = QStringLiteral("tab\t back\\slash\nline\r \\N 'quote' \"Đặng\" 😀");
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 first, reserveIds(database, QStringLiteral("customer"), 3));
        SOMO_TRY_ASSIGN(const qint64 later, reserveIds(database, QStringLiteral("customer"), 1));
        CHECK(later == first + 3);
        BulkInsert insert(database, QStringLiteral("customer"),
                          {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("name"),
                           QStringLiteral("sort_key"), QStringLiteral("folded"), QStringLiteral("note"), QStringLiteral("birth_year")});
        for (int i = 0; i < 3; ++i) {
            const std::string code = "K" + std::to_string(i);
            insert.add(first + i);
            insert.add(std::string_view(code));
            insert.add(std::string_view(code));
            insert.add(odd);
            insert.add(std::string_view());
            insert.add(QString());
            insert.addNull();
            insert.add(i == 1 ? std::optional<qint64>(9007199254740993) : std::nullopt);
            SOMO_TRY(insert.endRow());
        }
        CHECK(insert.rows() == 3);
        return insert.finish();
    }));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer WHERE note IS NULL AND sort_key = '' AND folded = ''")) == 3);
    BulkQuery query(book.database(), QStringLiteral("SELECT name, birth_year FROM customer WHERE code = :code"));
    query.bind(u":code", QStringLiteral("K1"));
    must(query.run());
    REQUIRE(query.next());
    CHECK(QString::fromUtf8(query.text(0).data(), qsizetype(query.text(0).size())) == odd);
    CHECK(query.int64(1) == 9007199254740993);
    CHECK_FALSE(query.next());
    must(query.status());
    // The next id that the engine gives itself is past the reserved ones.
    book.run(QStringLiteral("INSERT INTO customer (uid, code, name, sort_key, folded) VALUES ('n', 'n', 'n', 'n', 'n')"));
    CHECK(book.number(QStringLiteral("SELECT id FROM customer WHERE code = 'n'")) == book.number(QStringLiteral("SELECT id FROM customer WHERE code = 'K0'")) + 4);
}

TEST_CASE("two bulk writers can be filled side by side, children first, where foreign keys wait", "[storage][bulk]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const bool without = GENERATE(false, true);
    INFO(engineName(engine) << (without ? " by statement" : " by handle"));
    const WithoutHandle guard(without);
    TestBook book(engine);
    const auto fill = [](bool withParent) {
        return [withParent](Database &database) -> Status {
            SOMO_TRY(deferForeignKeys(database));
            BulkInsert prices(database, QStringLiteral("product_price"), {QStringLiteral("product_id"), QStringLiteral("unit_price")});
            BulkInsert products(database, QStringLiteral("product"),
                                {QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("code"), QStringLiteral("name"),
                                 QStringLiteral("sort_key"), QStringLiteral("folded")});
            prices.add(77);
            prices.add(5);
            SOMO_TRY(prices.endRow());
            if (withParent) {
                products.add(77);
                for (int i = 0; i < 5; ++i)
                    products.add(QStringLiteral("x"));
                SOMO_TRY(products.endRow());
            }
            SOMO_TRY(prices.finish());
            return products.finish();
        };
    };
    CHECK_FALSE(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), fill(false)).ok());
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product_price")) == 0);
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), fill(true)));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product_price")) == 1);
}

TEST_CASE("a bulk row with another number of values, or one the table refuses, is an error", "[storage][bulk]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const bool without = GENERATE(false, true);
    INFO(engineName(engine) << (without ? " by statement" : " by handle"));
    const WithoutHandle guard(without);
    TestBook book(engine);
    const auto written = [&](int values) {
        return book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            BulkInsert insert(database, QStringLiteral("source"), {QStringLiteral("code"), QStringLiteral("newest_day")});
            for (int row = 0; row < 2; ++row) {
                for (int i = 0; i < values; ++i)
                    insert.add(7);
                SOMO_TRY(insert.endRow());
            }
            return insert.finish();
        });
    };
    CHECK_FALSE(written(1).ok());
    CHECK_FALSE(written(3).ok());
    CHECK_FALSE(written(2).ok()); // the code twice
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM source")) == 0);
}
