// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"
#include "core/service/promise_store.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// The small book with a promise of Bình for Wednesday, 7 October 2026.
class PromisedBook : public SmallBook {
public:
    explicit PromisedBook(Engine engine)
        : SmallBook(engine)
    {
        must(book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &base) -> Status {
            Customer lan;
            lan.code = QStringLiteral("LAN");
            lan.name = QStringLiteral("Vũ Thị Lan");
            SOMO_TRY_ASSIGN(const CustomerId customer, customers::add(base, lan));
            Promise promise;
            promise.madeOn = Day::fromNumber(20261001);
            promise.dueOn = Day::fromNumber(20261007);
            promise.dueMinute = 9 * 60 + 5;
            promise.person = binh;
            promise.customer = customer;
            promise.words = QStringLiteral("Gửi mẫu");
            const auto added = promises::add(base, promise);
            return added ? success() : Status(added.error());
        }));
    }
};

} // namespace

TEST_CASE("today: the page of a person, of whoever calls and of everybody", "[cli][today]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PromisedBook small(engine);
    const QString place = small.book().place();
    const Run run = json(place, callWords("--as BINH today"));
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonObject page = run.json();
    CHECK(page[u"day"] == QStringLiteral("2026-10-05"));
    CHECK(compact(page[u"person"].toObject()) == QStringLiteral("{\"code\":\"BINH\",\"name\":\"Phạm Đức Bình\"}"));
    REQUIRE(page[u"promised"].toArray().size() == 1);
    CHECK(compact(page[u"promised"].toArray()[0].toObject())
          == QStringLiteral("{\"at\":\"09:05\",\"customer\":\"Vũ Thị Lan\",\"due\":\"2026-10-07\",\"id\":1,\"kind\":\"other\",\"made\":\"2026-10-01\",\"order\":null,"
                            "\"person\":\"Phạm Đức Bình\",\"words\":\"Gửi mẫu\"}"));
    CHECK(page[u"coming"].toArray().size() == 1);
    CHECK(page[u"new"].toArray().isEmpty());
    CHECK(page[u"commission"].isNull()); // no policy pays
    // Three working days of 27 are over; O5 counts, and nobody has a target in October.
    CHECK(compact(page[u"month"].toObject())
          == QStringLiteral("{\"mine\":{\"attainment\":null,\"orders\":1,\"projected\":\"1800000\",\"projected_attainment\":null,\"revenue\":\"200000\",\"target\":null},"
                            "\"period\":\"2026-10\",\"team\":{\"attainment\":null,\"orders\":1,\"projected\":\"1800000\",\"projected_attainment\":null,\"revenue\":\"200000\","
                            "\"target\":null},\"working_days\":\"27\",\"working_days_gone\":\"3\"}"));
    CHECK(json(place, callWords("today --person BINH")).json()[u"promised"].toArray().size() == 1);
    CHECK(json(place, callWords("--as AN today")).json()[u"promised"].toArray().isEmpty());
    const QJsonObject all = json(place, callWords("today")).json();
    CHECK((all[u"person"].isNull() && all[u"promised"].toArray().size() == 1));
    CHECK(all[u"month"][u"mine"].isNull());

    const QString table = call(place, callWords("--as BINH today --lang en --today 2026-10-05")).out;
    INFO(table.toStdString());
    CHECK(table.contains(QStringLiteral("Monday, 5 Oct 2026, Phạm Đức Bình")));
    CHECK(table.contains(QStringLiteral("1. Gửi mẫu for Vũ Thị Lan")));
    CHECK(table.contains(QStringLiteral("That is all. Nothing is hidden elsewhere.")));
    CHECK(call(place, callWords("--as AN today --lang en --today 2026-10-05")).out.contains(QStringLiteral("Nothing is due today.")));
}

TEST_CASE("today: a promise is kept, put off, opened again and taken back", "[cli][today]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PromisedBook small(engine);
    const QString place = small.book().place();
    const Run later = json(place, callWords("--as BINH today put-off 1 --until 2026-10-12"));
    INFO(later.err.toStdString());
    REQUIRE(later.exit == 0);
    CHECK(compact(later.json()) == QStringLiteral("{\"done\":null,\"due\":\"2026-10-12\",\"id\":1,\"outcome\":\"\",\"words\":\"Gửi mẫu\"}"));
    const Run done = json(place, QStringList{QStringLiteral("today"), QStringLiteral("done"), QStringLiteral("1"), QStringLiteral("--outcome"), QStringLiteral("Đã gửi")});
    CHECK(compact(done.json()) == QStringLiteral("{\"done\":\"2026-10-05\",\"due\":\"2026-10-12\",\"id\":1,\"outcome\":\"Đã gửi\",\"words\":\"Gửi mẫu\"}"));
    CHECK(json(place, callWords("today put-off 1 --until 2026-10-13")).err == QStringLiteral("This promise was kept on 5 Oct 2026, so it can’t be put off. Open it again first.\n"));
    CHECK(json(place, callWords("today reopen 1")).json()[u"done"].isNull());
    CHECK(call(place, callWords("undo 2")).exit == 0);
    CHECK(json(place, callWords("--as BINH today")).json()[u"promised"].toArray()[0][u"due"] == QStringLiteral("2026-10-12"));
    CHECK(call(place, callWords("log --lang en")).out.contains(QStringLiteral("Put the promise “Gửi mẫu” off to 12 Oct 2026")));
    CHECK(json(place, callWords("check")).exit == 0);

    CHECK(call(place, callWords("today done")).exit == 2);
    CHECK(call(place, callWords("today done x")).exit == 2);
    CHECK(call(place, callWords("today done 99")).exit == 1);
    CHECK(call(place, callWords("today put-off 1")).exit == 2);
    CHECK(call(place, callWords("today put-off 1 --until soon")).exit == 2);
    const Run over = json(place, callWords("today put-off 1 --until 2026-10-04")); // yesterday
    CHECK(over.exit == 2);
    CHECK(over.err.contains(QStringLiteral("a day that isn’t over")));
    CHECK(call(place, callWords("today done 1 2")).exit == 2);
    CHECK(call(place, callWords("today --until 2026-10-12")).exit == 2);
    CHECK(call(place, callWords("today nothing")).exit == 2);
}
