// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/core/filter_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

Run asked(const QString &place, QStringList words)
{
    words += {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--today"), QStringLiteral("2026-10-31")};
    return call(place, words);
}

/// One key of each row of an answer's list.
QString listed(const Run &run, const char *list = "rows", const char *key = "code")
{
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    QStringList values;
    for (const QJsonValue &row : run.json()[QLatin1String(list)].toArray())
        values << row.toObject()[QLatin1String(key)].toString();
    return values.join(u' ');
}

} // namespace

TEST_CASE("customers: filtered, sorted and read on from one of them", "[cli][customers]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const QString place = at.book().place();
    CHECK(listed(asked(place, callWords("customers"))) == QStringLiteral("K2 K3 X9 K1"));
    CHECK(listed(asked(place, callWords("customers list --filter tag=vip --sort revenue_12m --descending"))) == QStringLiteral("K2 K1"));
    CHECK(listed(asked(place, {QStringLiteral("customers"), QStringLiteral("--filter"), QStringLiteral("contact not_since 90d"), QStringLiteral("--filter"), QStringLiteral("orders>=1")}))
          == QStringLiteral("K2"));
    CHECK(listed(asked(place, callWords("customers --filter stage=customer,qualified"))) == QStringLiteral("K3 X9 K1"));
    CHECK(listed(asked(place, callWords("--as BINH customers --filter keeper=me"))) == QStringLiteral("K2"));
    const Run two = asked(place, callWords("customers --limit 2"));
    CHECK(listed(two) == QStringLiteral("K2 K3"));
    CHECK((two.json()[u"found"] == 4 && two.json()[u"in_book"] == 4 && two.json()[u"more"] == true));
    const Run rest = asked(place, callWords("customers --limit 2 --after K3"));
    CHECK(listed(rest) == QStringLiteral("X9 K1"));
    CHECK((rest.json()[u"found"].isNull() && rest.json()[u"more"] == false));
    const QJsonObject anh = asked(place, callWords("customers --text anh")).json()[u"rows"].toArray().at(0).toObject();
    CHECK(compact(anh)
          == QStringLiteral("{\"code\":\"K2\",\"email\":null,\"first_order\":\"2026-09-12\",\"keeper\":\"Phạm Đức Bình\",\"last_order\":\"2026-09-30\",\"name\":\"Vũ Ngọc Ánh\","
                            "\"next_order\":\"2026-10-18\",\"orders\":2,\"phone\":\"0987.111.222\",\"province\":null,\"revenue\":\"800000\",\"revenue_12m\":\"800000\","
                            "\"segment\":null,\"stage\":\"repeat\"}"));
    CHECK(asked(place, callWords("customers --filter tga=vip")).exit == 2);
    CHECK(asked(place, callWords("customers --sort luck")).exit == 2);
    CHECK(asked(place, callWords("customers --view none")).exit == 2);
    CHECK(asked(place, callWords("customers --after NOBODY")).exit == 2);
    CHECK(asked(place, callWords("customers --after K3 --sort orders")).exit == 2);
    CHECK(asked(place, callWords("customers --yes")).exit == 2);
    CHECK(asked(place, callWords("customers fields")).json()[u"fields"].toArray().size() == 26);
}

TEST_CASE("customers views: kept, shown, used and taken away", "[cli][customers][views]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const QString place = at.book().place();
    at.book().close();
    CHECK(listed(asked(place, callWords("customers views Quen --filter tag=vip --sort orders")), "views", "name") == QStringLiteral("Quen"));
    CHECK(listed(asked(place, callWords("--as AN customers views Rieng --filter keeper=me --mine")), "views", "name") == QStringLiteral("Quen Rieng"));
    CHECK(listed(asked(place, callWords("customers views")), "views", "name") == QStringLiteral("Quen"));
    CHECK(listed(asked(place, callWords("customers --view quen"))) == QStringLiteral("K1 K2")); // by orders, the fewest first
    CHECK(listed(asked(place, callWords("customers --view quen --sort name"))) == QStringLiteral("K2 K1"));
    CHECK(listed(asked(place, callWords("customers --view quen --filter orders=2"))) == QStringLiteral("K2"));
    CHECK(listed(asked(place, callWords("--as AN customers --view rieng"))) == QStringLiteral("K1"));
    CHECK(asked(place, callWords("customers --view rieng")).exit == 2); // An's own
    CHECK(asked(place, callWords("customers views Leer")).exit == 2);
    CHECK(asked(place, callWords("customers views Leer --remove")).exit == 2);
    CHECK(listed(asked(place, callWords("customers views quen --remove")), "views", "name") == QString());
}

TEST_CASE("customers bulk: said beforehand, written with --yes, taken back by undo", "[cli][customers][bulk]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const QString place = at.book().place();
    at.book().close();
    const Run before = asked(place, callWords("customers bulk --set keeper=AN --filter orders>=1"));
    INFO(before.err.toStdString());
    CHECK(compact(before.json())
          == QStringLiteral("{\"action\":\"keeper\",\"changed\":1,\"chosen\":2,\"first\":[{\"after\":\"Nguyễn Hoài An\",\"before\":\"Phạm Đức Bình\",\"code\":\"K2\",\"name\":\"Vũ Ngọc Ánh\"}],"
                            "\"unchanged\":1,\"written\":false}"));
    CHECK(listed(asked(place, callWords("customers --filter keeper=AN"))) == QStringLiteral("K1"));
    CHECK(asked(place, callWords("--as AN customers bulk --set keeper=AN --filter orders>=1 --yes")).json()[u"written"] == true);
    CHECK(listed(asked(place, callWords("customers --filter keeper=AN"))) == QStringLiteral("K2 K1"));
    CHECK(asked(place, callWords("undo")).exit == 0);
    CHECK(listed(asked(place, callWords("customers --filter keeper=AN"))) == QStringLiteral("K1"));
    for (const char *words : {"customers bulk --set keeper=AN", "customers bulk --filter orders>=1", "customers bulk --set keeper=AN --add-tag x --filter orders>=1",
                              "customers bulk --set stage=dormant --filter orders>=1", "customers bulk --set luck=good --filter orders>=1", "customers bulk --set own:none=1 --filter orders>=1",
                              "customers bulk --set own:size=XXL --filter orders>=1", "customers bulk --set keeper=NOBODY --filter orders>=1"}) {
        INFO(words);
        CHECK(asked(place, callWords(words)).exit == 2);
    }
    CHECK(asked(place, callWords("customers bulk --add-tag Mới --filter kind=external --yes")).json()[u"changed"] == 4);
    CHECK(listed(asked(place, callWords("customers --filter tag=moi"))) == QStringLiteral("K2 K3 X9 K1"));
    CHECK(asked(place, callWords("customers bulk --set own:size=S --filter tag=vip --yes")).json()[u"changed"] == 2);
    CHECK(listed(asked(place, callWords("customers --filter own:size=S"))) == QStringLiteral("K2 K1"));
}

TEST_CASE("customers merge: both side by side, one afterwards, and two again by undo", "[cli][customers][merge]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const QString place = at.book().place();
    at.write([](Database &database) -> Status {
        Customer twin;
        twin.code = QStringLiteral("D1");
        twin.name = QStringLiteral("Chị Lan");
        twin.phoneTyped = QStringLiteral("+84912345678");
        twin.address = QStringLiteral("Số 18 ngõ 52");
        const auto added = customers::add(database, twin);
        return added ? success() : Status(added.error());
    });
    at.book().close();
    const Run pairs = asked(place, callWords("customers duplicates"));
    CHECK(compact(pairs.json())
          == QStringLiteral("{\"pairs\":[{\"first\":{\"code\":\"K1\",\"name\":\"Phạm Thị Lan\",\"orders\":1},\"same\":[\"phone\"],\"second\":{\"code\":\"D1\",\"name\":\"Chị Lan\",\"orders\":0}}]}"));
    const auto field = [](const Run &run, const char *name) {
        for (const QJsonValue &each : run.json()[u"fields"].toArray()) {
            if (each[u"field"] == QLatin1String(name))
                return each[u"result"].toString();
        }
        return QString();
    };
    const Run before = asked(place, callWords("customers merge K1 D1"));
    INFO(before.err.toStdString());
    CHECK(before.json()[u"written"] == false);
    CHECK(field(before, "name") == QStringLiteral("Phạm Thị Lan"));
    CHECK(field(before, "address") == QStringLiteral("Số 18 ngõ 52"));
    CHECK(field(before, "note") == QString());
    CHECK(asked(place, callWords("customers")).json()[u"in_book"] == 5);
    CHECK(asked(place, callWords("customers merge K1 D1 --yes")).json()[u"written"] == true);
    CHECK(listed(asked(place, callWords("customers"))) == QStringLiteral("K2 K3 X9 K1"));
    CHECK(asked(place, callWords("undo")).exit == 0);
    CHECK(asked(place, callWords("customers")).json()[u"in_book"] == 5);
    CHECK(asked(place, callWords("customers merge K1 K1")).exit != 0);
    CHECK(asked(place, callWords("customers merge K1")).exit == 2);
    const Run provinces = asked(place, callWords("customers provinces --period 2026-09"));
    CHECK(compact(provinces.json())
          == QStringLiteral("{\"from\":\"2026-09-01\",\"rows\":[{\"buyers\":1,\"customers\":1,\"province\":{\"code\":\"01\",\"name\":\"Hà Nội\"},\"revenue\":\"150000\"},"
                            "{\"buyers\":1,\"customers\":4,\"province\":null,\"revenue\":\"600000\"}],\"to\":\"2026-09-30\"}"));
}
