// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/consent_store.h"
#include "core/customers/customer_store.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// The small book with a customer of O5 (completed on 1 October), who agreed to Zalo.
class CareCliBook : public SmallBook {
public:
    explicit CareCliBook(Engine engine)
        : SmallBook(engine)
    {
        must(book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &base) -> Status {
            Customer customer;
            customer.code = QStringLiteral("K1");
            customer.name = QStringLiteral("Phạm Thị Lan");
            customer.phoneTyped = QStringLiteral("0912345678");
            SOMO_TRY_ASSIGN(const CustomerId id, customers::add(base, customer));
            Consent consent;
            consent.customer = id;
            consent.from = Day::fromNumber(20260901);
            SOMO_TRY(somo::consent::add(base, consent));
            Statement order(base, QStringLiteral("UPDATE sales_order SET customer_id = :customer, version = version + 1 WHERE code = 'O5'"));
            order.bind(u":customer", id);
            return order.run();
        }));
    }
    /// A script's document as a file beside the book.
    QString file(const char *json)
    {
        const QString path = book().at().file(QStringLiteral("script.json"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return path;
    }
};

constexpr const char *fourDays
    = R"({"code":"after","name":"Sau giao","when":{"trigger":"order_completed","days":4},"steps":[{"channel":"zalo","text":"Chào {tên gọi}, đơn {đơn}?"},{"wait":7,"channel":"zalo","text":"Lần nữa"}]})";

QStringList wordsAnd(const char *words, const QString &last)
{
    return callWords(words) << last;
}

} // namespace

TEST_CASE("care: a script is checked, taken over, tried and turned on; then it comes up and is done", "[cli][care]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CareCliBook book(engine);
    const QString place = book.book().place();
    const Run bad = json(place, wordsAnd("care check", book.file(R"({"code":"a","name":"A","when":{"trigger":"birthday"},"steps":[{"text":"{tuổi}"}]})")));
    CHECK(bad.exit == 3);
    CHECK(bad.json()[u"errors"].toArray().at(0).toObject()[u"place"] == QStringLiteral("steps[1].text"));

    const Run applied = json(place, wordsAnd("--as AN care apply", book.file(fourDays)));
    INFO(applied.err.toStdString());
    REQUIRE(applied.exit == 0);
    CHECK_FALSE(applied.json()[u"active"].toBool());
    CHECK(json(place, callWords("care on after")).exit == 1);
    const Run tried = json(place, callWords("care preview after --customer K1"));
    REQUIRE(tried.exit == 0);
    CHECK(tried.json()[u"parts"].toArray().at(0).toObject()[u"text"] == QStringLiteral("Chào Lan, đơn O5?"));
    CHECK(json(place, callWords("care on after")).json()[u"active"].toBool());

    // O5 was completed on 1 October, so it comes up on the 5th.
    const QJsonObject today = json(place, callWords("care")).json();
    REQUIRE(today[u"items"].toArray().size() == 1);
    const QJsonObject item = today[u"items"].toArray().at(0).toObject();
    CHECK(item[u"script"] == QStringLiteral("after"));
    CHECK(item[u"reason"] == QStringLiteral("Order O5 was completed on 1 Oct, 4 days ago. Step 1 of 2. Script “Sau giao”."));
    CHECK(compact(item[u"address"].toObject()) == QStringLiteral("{\"shown\":\"zalo.me/84912345678\",\"url\":\"https://zalo.me/84912345678\"}"));
    CHECK(json(place, callWords("care --at 21:30")).json()[u"held"].toArray().at(0).toObject()[u"reason"] == QStringLiteral("hours"));
    CHECK(json(place, callWords("care ahead after --days 30")).json()[u"rows"].toArray().isEmpty());

    const Run put = json(place, callWords("care later K1 --until 2026-10-08"));
    INFO(put.err.toStdString());
    CHECK(put.exit == 0);
    CHECK(json(place, callWords("care")).json()[u"items"].toArray().isEmpty());
    CHECK(json(place, callWords("care ahead after")).json()[u"rows"].toArray().at(0).toObject()[u"day"] == QStringLiteral("2026-10-08"));
    CHECK(json(place, callWords("care done K1")).exit == 1);
    CHECK(call(place, callWords("undo")).exit == 0);
    CHECK(json(place, callWords("--as AN care done K1 --text Xong")).exit == 0);
    CHECK(book.book().rows(QStringLiteral("SELECT kind, on_day, note FROM activity")) == QStringList{QStringLiteral("message|20261005|Xong")});
    CHECK(json(place, callWords("care ahead after")).json()[u"rows"].toArray().at(0).toObject()[u"day"] == QStringLiteral("2026-10-12"));

    const Run declined = call(place, callWords("--today 2026-10-12 care decline K1"));
    CHECK(declined.exit == 0);
    CHECK(call(place, callWords("--today 2026-10-12 care")).out.contains(QStringLiteral("Lan")) == false);
    CHECK(call(place, callWords("--today 2026-10-12 care decline K1")).exit == 1); // nothing comes up
    const Run never = json(place, callWords("care decline K1 --everything")); // who says so need not wait for it
    INFO(never.err.toStdString());
    REQUIRE(never.exit == 0);
    CHECK(never.json()[u"refused"] == QStringLiteral("everything"));
    CHECK(book.book().rows(QStringLiteral("SELECT COUNT(*) FROM care_refusal WHERE script_id IS NULL AND suggestion = ''")) == QStringList{QStringLiteral("1")});
    CHECK(json(place, callWords("care decline K99 --everything")).exit == 2);
    CHECK(json(place, callWords("care remove after")).exit == 1);
    CHECK(json(place, callWords("care off after")).json()[u"active"].toBool() == false);
    CHECK(json(place, callWords("care show none")).exit == 1);
    CHECK(json(place, callWords("care dance")).exit == 2);
}
