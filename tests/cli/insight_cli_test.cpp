// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of customers on the command line; the figures are worked out in insight_book.h.
#include "core/ledger/ledger_derivation.h"
#include "tests/cli/cli_support.h"
#include "tests/support/insight_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

class AskedBook {
public:
    AskedBook()
        : m_book(Engine::sqlite, {}, [] { return std::make_unique<LedgerDerivation>(); })
    {
        fillInsightBook(*m_book);
    }
    QJsonObject ask(const char *words)
    {
        const Run run = json(m_book.place(), callWords(words));
        INFO(words << ": " << run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    }
    QString row(const char *words, int at = 0) { return compact(ask(words)[u"rows"].toArray().at(at).toObject()); }
    Run call(const char *words) { return test::call(m_book.place(), callWords(words) + callWords("--lang en --today 2026-10-05")); }

private:
    TestBook m_book;
};

} // namespace

TEST_CASE("insight: one customer, each figure with its reason", "[cli][insight]")
{
    AskedBook at;
    CHECK(at.row("insight stages --customer K1")
          == QStringLiteral("{\"customer\":{\"code\":\"K1\",\"name\":\"Phạm Thị Lan\"},\"days\":4,\"last_order\":\"2026-10-01\",\"purchases\":3,"
                            "\"reason\":\"Bought on 3 days, the last one 1 Oct 2026, usually every 31 days.\",\"stage\":\"repeat\",\"usual\":31}"));
    CHECK(at.row("insight stages --customer K6")
          == QStringLiteral("{\"customer\":{\"code\":\"K6\",\"name\":\"Vũ Hòa\"},\"days\":null,\"last_order\":null,\"purchases\":0,"
                            "\"reason\":\"Known by name; nothing was said or bought yet.\",\"stage\":\"lead\",\"usual\":null}"));
    CHECK(at.row("insight next --customer K2")
          == QStringLiteral("{\"basis\":\"group\",\"customer\":{\"code\":\"K2\",\"name\":\"Trần Minh\"},\"expected\":\"2026-10-01\",\"group\":\"Cốc\",\"interval\":30,\"intervals\":2,"
                            "\"last_order\":\"2026-09-01\",\"reason\":\"Bought once, on 1 Sep 2026; people buy of “Cốc” again after 30 days (median of 2 intervals).\"}"));
    CHECK(at.row("insight rfm --customer K1")
          == QStringLiteral("{\"customer\":{\"code\":\"K1\",\"name\":\"Phạm Thị Lan\"},\"days\":33,\"f\":null,\"last_order\":\"2026-09-02\",\"m\":null,\"orders\":2,\"r\":null,"
                            "\"revenue\":\"200\",\"segment\":null}"));
    CHECK(at.ask("insight goes-with --customer K1")[u"rows"].toArray().isEmpty());
}

TEST_CASE("insight: the whole book", "[cli][insight]")
{
    AskedBook at;
    CHECK(at.ask("insight")[u"rows"].toArray().size() == 10);
    CHECK(at.row("insight") == QStringLiteral("{\"customers\":0,\"meaning\":\"Bought very lately, often and for much.\",\"recency\":\"5\",\"revenue\":\"0\",\"segment\":\"champions\",\"value\":\"4-5\"}"));
    const QJsonObject rfm = at.ask("insight rfm --period 2026-08");
    CHECK(rfm[u"as_of"] == QStringLiteral("2026-08-31"));
    CHECK(rfm[u"from"] == QStringLiteral("2025-09-01"));
    CHECK(rfm[u"rows"].toArray().size() == 2); // K1 and K3
    CHECK(at.row("insight movement") == QStringLiteral("{\"customers\":3,\"from\":null,\"to\":null}"));
    CHECK(at.ask("insight next")[u"rows"].toArray().size() == 3);
    CHECK(at.ask("insight next --period 2026-11")[u"rows"].toArray().size() == 1); // K1 on the first
    CHECK(at.ask("insight goes-with")[u"orders"] == 6);
    CHECK(at.row("insight cohorts", 1)
          == QStringLiteral("{\"cohort\":\"2026-08\",\"customers\":1,\"months\":[{\"customers\":1,\"retention\":\"100.00\",\"revenue\":\"100\"},"
                            "{\"customers\":1,\"retention\":\"100.00\",\"revenue\":\"100\"},{\"customers\":0,\"retention\":\"0.00\",\"revenue\":\"0\"}]}"));
    CHECK(at.row("insight stages", 4) == QStringLiteral("{\"customers\":2,\"stage\":\"repeat\"}"));
    CHECK(at.ask("insight touch --period 2026")[u"rows"].toArray().at(0)[u"revenue"] == QStringLiteral("900"));
    CHECK(at.ask("insight demographics --period 2026")[u"without_customer"] == QStringLiteral("0"));
    const QString csv = at.call("insight demographics --period 2026 --format csv").out;
    CHECK(csv.startsWith(QStringLiteral("trait,value,customers,buyers,revenue\r\nage,25-34,1,1,900\r\nage,35-44,1,1,200\r\nage,65+,1,1,400\r\nage,,2,0,0\r\n")));
    const QString table = at.call("insight cohorts").out;
    CHECK(table.contains(QStringLiteral("2026-07")));
    CHECK(table.contains(QStringLiteral("+3")));
    CHECK_FALSE(table.contains(QStringLiteral("+4")));
}

TEST_CASE("insight: words that are off", "[cli][insight]")
{
    AskedBook at;
    CHECK(at.call("insight colours").exit == 2);
    CHECK(at.call("insight cohorts --customer K1").exit == 2);
    CHECK(at.call("insight stages --customer NOBODY").exit == 2);
    CHECK(at.call("insight rfm --period soon").exit == 2);
    CHECK(at.call("insight rfm more").exit == 2);
}
