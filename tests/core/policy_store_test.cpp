// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"
#include "core/commission/policy_store.h"
#include "tests/core/import_support.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");

Result<AppliedPolicy> tryToApply(SmallBook &book, const Policy &policy)
{
    AppliedPolicy applied;
    const auto written = book.book()->write({QStringLiteral("policy_applied"), {policy.code}}, me, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(applied, applyPolicy(database, book.settings(), policy));
        return success();
    });
    return written ? Result<AppliedPolicy>(applied) : Result<AppliedPolicy>(written.error());
}

PolicyChange apply(SmallBook &book, const char *members) { return must(tryToApply(book, readPolicy(members, book.settings()))).change; }

/// The clause and the English sentence of a refusal; nothing may be written then.
std::string refusal(SmallBook &book, const char *members)
{
    const QStringList before = book.book().dump();
    const auto applied = tryToApply(book, readPolicy(members, book.settings()));
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::policyRefused);
    CHECK(book.book().dump() == before);
    return englishOf(applied.error());
}

void close(SmallBook &book, const char *kind, int first, const char *state = "closed")
{
    book.book().run(QStringLiteral("INSERT INTO commission_period (period_kind, period_first, state, moment, author) VALUES ('%1', %2, '%3', 0, 'An')")
                        .arg(QString::fromLatin1(kind))
                        .arg(first)
                        .arg(QString::fromLatin1(state)));
}

/// Number, first and last day of each version in force.
QStringList daysOf(SmallBook &book, const char *code = "STD")
{
    QStringList days;
    for (const StoredPolicy &each : must(policyVersions(book.database(), book.settings(), QString::fromUtf8(code))))
        days += QStringLiteral("%1: %2..%3").arg(each.policy.version).arg(each.policy.days.first.number()).arg(each.policy.days.last.number());
    return days;
}

/// How many entries and first orders there are of each event.
QStringList eventsOf(SmallBook &book)
{
    return book.book().rows(QStringLiteral("SELECT e.event, COUNT(*), (SELECT COUNT(*) FROM first_order f WHERE f.event = e.event) FROM entry e GROUP BY e.event ORDER BY e.event"));
}

} // namespace

TEST_CASE("a policy that is applied is in the book as one command, and is found again as it was", "[policy][store]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const QStringList before = book.book().dump();
    CHECK(must(loadPolicies(book.database(), book.settings())).empty());
    const Policy policy = readPolicy(R"({"payer": "NPP", "base": "collected", "period": "quarter", "covers": {"people": ["AN"]}, "reason": "đầu năm"})", book.settings());
    const AppliedPolicy applied = must(tryToApply(book, policy));
    CHECK(applied.change == PolicyChange::added);
    const auto stored = must(loadPolicies(book.database(), book.settings()));
    REQUIRE(stored.size() == 1);
    CHECK(stored.front().policy == policy);
    CHECK(stored.front().versionId == applied.version);
    CHECK(must(policyOf(book.database(), book.settings(), QStringLiteral("STD"))).policy == policy);
    CHECK(must(policyOf(book.database(), book.settings(), QStringLiteral("STD"), 1)).policy == policy);
    CHECK(policyOf(book.database(), book.settings(), QStringLiteral("STD"), 2).error().code == ErrorCode::policyNotFound);
    CHECK(policyOf(book.database(), book.settings(), QStringLiteral("std")).error().code == ErrorCode::policyNotFound);
    CHECK(book.book().rows(QStringLiteral("SELECT number, from_day, to_day, event, period_kind, payer, reason FROM policy_version"))
          == QStringList{QStringLiteral("1|20260101|20261231|4|quarter|NPP|đầu năm")});
    must(book.book()->undo(1, me));
    CHECK(book.book().dump() == before);
    CHECK(must(book.book()->check()).empty());
    must(book.book()->redo(me));
    CHECK(must(loadPolicies(book.database(), book.settings())).front().policy == policy);
    CHECK(must(book.book()->check()).empty());
}

TEST_CASE("any sound policy is kept as it is", "[policy][store]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    RandomPolicies policies(7);
    for (int i = 0; i < 25; ++i) {
        Policy policy = policies.next();
        policy.code += QStringLiteral("-%1").arg(i);
        // Names that this book has, and a payer of its own, so that nobody is covered twice.
        policy.payer = policy.code;
        policy.covers = i % 2 == 0 ? PolicyCover{true, {}, {}} : PolicyCover{false, {QStringLiteral("BINH")}, {}};
        for (CommissionRule &rule : policy.rules)
            rule.when = rule.when.isDefault() ? RuleWhen() : RuleWhen{{}, {}, {}, QStringLiteral("kiosk"), {}, {}};
        for (TeamPool &pool : policy.pools) {
            pool.team = QStringLiteral("Nhóm Hà Nội");
            if (!pool.weights.empty())
                pool.weights = {{QStringLiteral("AN"), Quantity{1}}};
        }
        for (Override &each : policy.overrides)
            each = {QStringLiteral("AN"), QStringLiteral("HN"), each.rate, each.ownSales};
        must(tryToApply(book, policy));
        REQUIRE(must(policyOf(book.database(), book.settings(), policy.code)).policy == policy);
    }
    CHECK(must(book.book()->check()).empty());
}

TEST_CASE("whom and what a policy names must be in the book, by code or exact name, a person by code", "[policy][store]")
{
    SmallBook book(Engine::sqlite);
    must(book.book()->write({QStringLiteral("test"), {}}, me, [](Database &database) -> Status {
        SOMO_TRY(named::add(database, NamedKind::productGroup, QStringLiteral("TEA"), QStringLiteral("Trà")));
        SOMO_TRY(named::add(database, NamedKind::segment, QStringLiteral("VIP"), QStringLiteral("Khách quý")));
        SOMO_TRY(named::add(database, NamedKind::channel, QStringLiteral("c1"), QStringLiteral("Chợ")));
        SOMO_TRY(named::add(database, NamedKind::channel, QStringLiteral("c2"), QStringLiteral("Chợ")));
        SOMO_TRY(products::add(database, Product{{}, QStringLiteral("SEN"), QStringLiteral("Trà sen"), {}, {}}));
        return success();
    }));
    const auto [members, at, name] = GENERATE(table<const char *, const char *, const char *>({
        {R"({"covers": {"people": ["AN", "XX"]}})", "covers.people", "XX"},
        {R"({"covers": {"people": ["Nguyễn Hoài An"]}})", "covers.people", "Nguyễn Hoài An"},
        {R"({"covers": {"teams": ["HN", "SG"]}})", "covers.teams", "SG"},
        {R"({"rules": [{"id": "a", "when": {"product": "CAFE"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.product", "CAFE"},
        {R"({"rules": [{"id": "a", "when": {"product_group": "tea"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.product_group", "tea"},
        {R"({"rules": [{"id": "a", "when": {"segment": "X"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.segment", "X"},
        {R"({"rules": [{"id": "a", "when": {"channel": "shopee-x"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.channel", "shopee-x"},
        {R"({"rules": [{"id": "a", "when": {"region": "Atlantis"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.region", "Atlantis"},
        {R"({"rules": [{"id": "a", "when": {"area": "MN"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].when.area", "MN"},
        {R"({"team_pools": [{"team": "SG", "bands": [{"from": "0", "rate": "1"}]}]})", "team_pools[SG].team", "SG"},
        {R"({"team_pools": [{"team": "HN", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"XX": "1"}}]})", "team_pools[HN].weights", "XX"},
        {R"({"overrides": [{"person": "XX", "team": "HN", "rate": "1"}]})", "overrides[XX].person", "XX"},
        {R"({"overrides": [{"person": "AN", "team": "SG", "rate": "1"}]})", "overrides[AN].team", "SG"},
    }));
    CHECK(refusal(book, members) == std::string("The policy’s “") + at + "”: The book has no “" + name + "”. Add it first, or check how it is written.");
    CHECK(refusal(book, R"({"rules": [{"id": "a", "when": {"channel": "Chợ"}, "bands": [{"from": "0", "rate": "1"}]}]})")
          == "The policy’s “rules[a].when.channel”: Two have the name “Chợ”. Write the code of the one that is meant.");
    // A principal need not be there yet.
    CHECK(apply(book, R"({"payer": "ai đó", "covers": {"teams": ["Nhóm Hà Nội"]}, "rules": [
              {"when": {"product": "Trà sen", "product_group": "Trà", "segment": "VIP", "channel": "kiosk", "region": "Hà Nội", "area": "Miền Bắc"},
               "bands": [{"from": "0", "rate": "1"}]}]})")
          == PolicyChange::added);
}

TEST_CASE("a new version needs a reason and starts with one of its periods; the one before ends the day before", "[policy][store]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    CHECK(apply(book, R"({"period": "quarter"})") == PolicyChange::added);
    CHECK(refusal(book, R"({"version": 3, "reason": "x", "from": "2026-07-01"})") == "The policy’s “version”: The newest version is 1, so the next one is 2.");
    CHECK(refusal(book, R"({"version": 2, "from": "2026-07-01"})") == "The policy’s “reason”: A new version says why it is there.");
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-07-02"})")
          == "The policy’s “from”: A new version starts on the first day of one of its periods, such as 1 Aug 2026.");
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-08-01", "period": "quarter"})")
          == "The policy’s “from”: A new version starts on the first day of one of its periods, such as 1 Oct 2026.");
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2025-12-01"})") == "The policy’s “from”: It would start before version 1, which starts on 1 Jan 2026.");
    CHECK(apply(book, R"({"version": 2, "reason": "x", "from": "2026-07-01"})") == PolicyChange::added);
    CHECK(daysOf(book) == lines({"1: 20260101..20260630", "2: 20260701..20261231"}));
    // What its document said stays readable.
    CHECK(must(policyOf(book.database(), book.settings(), QStringLiteral("STD"), 1)).writtenLast == Day::fromNumber(20261231));
    CHECK(apply(book, R"({"version": 3, "reason": "y", "from": "2026-09-01", "to": "2027-08-31"})") == PolicyChange::added);
    CHECK(daysOf(book) == lines({"1: 20260101..20260630", "2: 20260701..20260831", "3: 20260901..20270831"}));
    must(book.book()->undo(2, me));
    CHECK(daysOf(book) == lines({"1: 20260101..20261231"}));
}

TEST_CASE("the same version again changes nothing; another text replaces it until a period under it is closed", "[policy][store]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    apply(book, "{}");
    apply(book, R"({"version": 2, "reason": "x", "from": "2026-07-01"})");
    const QStringList before = book.book().dump();
    CHECK(apply(book, "{}") == PolicyChange::none);
    CHECK(apply(book, R"({"to": "2026-06-30"})") == PolicyChange::none); // as it is in force
    CHECK(apply(book, R"({"version": 2, "reason": "x", "from": "2026-07-01"})") == PolicyChange::none);
    CHECK(book.book().dump() == before);

    book.book().run(QStringLiteral("INSERT INTO policy_opinion (policy_version_id, person_id, agrees, moment) SELECT id, %1, 1, 0 FROM policy_version").arg(book.an.value));
    CHECK(apply(book, R"({"version": 2, "reason": "x", "from": "2026-08-01", "hold_days": 3})") == PolicyChange::replaced);
    CHECK(daysOf(book) == lines({"1: 20260101..20260731", "2: 20260801..20261231"}));
    CHECK(must(policyOf(book.database(), book.settings(), QStringLiteral("STD"))).policy.holdDays == 3);
    CHECK(book.book().number(QStringLiteral("SELECT COUNT(*) FROM policy_opinion")) == 1); // of the other version
    CHECK(refusal(book, R"({"from": "2026-09-01", "hold_days": 1})") == "The policy’s “from”: Version 2 after it starts on 1 Aug 2026 already.");
    CHECK(refusal(book, R"({"version": 2, "from": "2026-08-01"})") == "The policy’s “reason”: A new version says why it is there.");

    close(book, "month", 20260101, "approved");
    CHECK(apply(book, R"({"hold_days": 1})") == PolicyChange::replaced);
    close(book, "month", 20260201);
    CHECK(refusal(book, R"({"hold_days": 2})") == "The policy’s “version”: February 2026 is closed under this version, so it stays as it is. Make a new version, with its reason.");
    CHECK(apply(book, R"({"version": 2, "reason": "x", "from": "2026-03-01"})") == PolicyChange::replaced);
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-02-01"})") == "The policy’s “from”: February 2026 is closed, and a policy never reaches back. Let it start later.");
    CHECK(apply(book, R"({"hold_days": 1})") == PolicyChange::none);
}

TEST_CASE("a version never reaches into a closed period of its own kind or of the one it follows", "[policy][store]")
{
    SmallBook book(Engine::sqlite);
    apply(book, "{}");
    close(book, "month", 20260401);
    close(book, "quarter", 20260401);
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-04-01"})") == "The policy’s “from”: April 2026 is closed, and a policy never reaches back. Let it start later.");
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-04-01", "period": "year"})").find("A new version starts on the first day") != std::string::npos);
    CHECK(refusal(book, R"({"version": 2, "reason": "x", "from": "2026-04-01", "period": "quarter"})").find("April 2026 is closed") != std::string::npos);
    CHECK(refusal(book, R"({"code": "NEW", "payer": "NPP", "to": "2026-05-05"})") == "The policy’s “from”: April 2026 is closed, and a policy never reaches back. Let it start later.");
    CHECK(refusal(book, R"({"code": "NEW", "payer": "NPP", "period": "quarter"})").find("Q2 2026 is closed") != std::string::npos);
    CHECK(apply(book, R"({"code": "NEW", "payer": "NPP", "period": "year"})") == PolicyChange::added); // years are open
    CHECK(apply(book, R"({"version": 2, "reason": "x", "from": "2026-05-01"})") == PolicyChange::added);
}

TEST_CASE("nobody is under two policies of one payer on a day", "[policy][store]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    must(book.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 south, named::add(database, NamedKind::team, QStringLiteral("SG"), QStringLiteral("Nhóm Sài Gòn")));
        SOMO_TRY(named::add(database, NamedKind::payer, QStringLiteral("NPP"), QStringLiteral("Nhà phân phối")));
        SOMO_TRY_ASSIGN(const PersonId chi, people::add(database, {{}, QStringLiteral("CHI"), QStringLiteral("CHI"), Day::fromNumber(20260301), Day::fromNumber(20260930), true}));
        SOMO_TRY(people::addMembership(database, {{}, chi, TeamId{south}, false, Day::fromNumber(20260401), Day::fromNumber(20260531)}));
        SOMO_TRY(people::addMembership(database, {{}, chi, book.team, false, Day::fromNumber(20260601), openEnd}));
        return success();
    }));
    const auto twice = [](const char *person, const char *day, const char *other) {
        return std::string("The policy’s “covers”: On ") + day + " " + person + " is under the policy " + other + " already; a person has one policy of a payer on a day.";
    };
    apply(book, R"({"code": "BINH", "covers": {"people": ["BINH"]}, "to": "2026-06-30"})");
    CHECK(refusal(book, R"({"code": "ALL"})") == twice("Phạm Đức Bình (BINH)", "1 Jan 2026", "BINH"));
    CHECK(refusal(book, R"({"code": "TEAM", "from": "2026-06-30", "covers": {"teams": ["HN"]}})") == twice("Phạm Đức Bình (BINH)", "30 Jun 2026", "BINH"));
    CHECK(apply(book, R"({"code": "TEAM", "from": "2026-07-01", "covers": {"teams": ["HN"]}})") == PolicyChange::added);
    CHECK(apply(book, R"({"code": "SG", "covers": {"teams": ["SG"]}})") == PolicyChange::added); // Chi moved on before July
    CHECK(refusal(book, R"({"code": "CHI", "covers": {"people": ["CHI"]}})") == twice("CHI", "1 Apr 2026", "SG"));
    CHECK(refusal(book, R"({"code": "CHI", "covers": {"people": ["CHI"]}, "from": "2026-06-01"})") == twice("CHI", "1 Jul 2026", "TEAM"));
    CHECK(apply(book, R"({"code": "CHI", "covers": {"people": ["CHI"]}, "from": "2026-06-01", "to": "2026-06-30"})") == PolicyChange::added);
    // A principal's is another matter; its code and its name are one payer.
    CHECK(apply(book, R"({"code": "P1", "payer": "NPP"})") == PolicyChange::added);
    CHECK(refusal(book, R"({"code": "P2", "payer": "Nhà phân phối"})") == twice("Nguyễn Hoài An (AN)", "1 Jan 2026", "P1"));
    CHECK(apply(book, R"({"code": "P2", "payer": "khác"})") == PolicyChange::added);
    // Before and after Chi is there, everyone is not Chi.
    CHECK(apply(book, R"({"code": "C1", "payer": "c", "covers": {"people": ["CHI"]}, "to": "2026-02-28"})") == PolicyChange::added);
    CHECK(apply(book, R"({"code": "C2", "payer": "c"})") == PolicyChange::added);
    CHECK(refusal(book, R"({"code": "C3", "payer": "c", "covers": {"people": ["CHI"]}, "from": "2026-09-30", "to": "2026-12-31"})") == twice("CHI", "30 Sep 2026", "C2"));
    CHECK(apply(book, R"({"code": "C3", "payer": "c", "covers": {"people": ["CHI"]}, "from": "2026-10-01"})") == PolicyChange::added);
}

TEST_CASE("a policy's event has its entries as long as a policy names it, beside the book's own", "[policy][store][ledger]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const auto bring = [&](const char *rows) {
        imported(book.book(), ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.status,order.paid_on,order.person,customer.code,line.name,line.quantity,line.unit_price\n") + QString::fromUtf8(rows));
    };
    bring("N0,2026-09-01,completed,2026-09-05,AN,K1,x,1,3000\n");
    const QStringList own = eventsOf(book);
    REQUIRE(own.size() == 1);
    const QStringList ownEntries = book.book().rows(QStringLiteral("SELECT * FROM entry ORDER BY event, day, order_id, ordinal"));
    const auto written = [&] {
        QStringList events;
        for (const QString &row : eventsOf(book))
            events += row.section(u'|', 0, 0);
        return events.join(u' ');
    };
    apply(book, "{}"); // completed, as the book
    CHECK(eventsOf(book) == own);
    apply(book, R"({"code": "B", "payer": "b", "event": "ordered"})");
    CHECK(written() == QStringLiteral("0 2"));
    CHECK(book.book().rows(QStringLiteral("SELECT * FROM entry WHERE event = 2 ORDER BY event, day, order_id, ordinal")) == ownEntries);
    apply(book, R"({"code": "C", "payer": "c", "base": "collected"})");
    CHECK(written() == QStringLiteral("0 2 4"));
    CHECK(must(book.book()->check()).empty());

    // Orders that come later are in all of them, by hand and by file, and a setting disturbs none.
    bring("N1,2026-08-09,completed,2026-09-12,AN,K1,x,1,5000\nN2,2026-09-10,confirmed,,AN,K1,x,1,7000\n");
    CHECK(book.book().number(QStringLiteral("SELECT COUNT(DISTINCT e.event) FROM entry e JOIN sales_order o ON o.id = e.order_id WHERE o.code = 'N1'")) == 3);
    CHECK(book.book().number(QStringLiteral("SELECT COUNT(*) FROM entry e JOIN sales_order o ON o.id = e.order_id WHERE o.code = 'N2'")) == 1);
    must(book.book()->set(QStringLiteral("name"), QStringLiteral("khác"), me));
    CHECK(written() == QStringLiteral("0 2 4"));
    CHECK(must(book.book()->check()).empty());
    must(book.book()->set(QStringLiteral("recognise_on"), QStringLiteral("confirmed"), me));
    CHECK(written() == QStringLiteral("0 1 2 4")); // version 1 of STD says completed
    CHECK(must(book.book()->check()).empty());
    must(book.book()->undo(1, me));
    CHECK(written() == QStringLiteral("0 2 4"));

    // A version that replaces another takes its event away again.
    apply(book, R"({"code": "B", "payer": "b", "event": "confirmed"})");
    CHECK(written() == QStringLiteral("1 2 4"));
    must(book.book()->undo(1, me));
    CHECK(written() == QStringLiteral("0 2 4"));
    CHECK(must(book.book()->check()).empty());
}

TEST_CASE("check finds an entry of a policy's event that is wrong, and one that no policy names any more", "[policy][store][ledger]")
{
    SmallBook book(Engine::sqlite);
    apply(book, R"({"event": "ordered"})");
    CHECK(must(book.book()->check()).empty());
    must(book.database().execute(QStringLiteral("UPDATE entry SET net = net + 1 WHERE event = 0")));
    CHECK_FALSE(must(book.book()->check()).empty());
    must(book.database().execute(QStringLiteral("UPDATE entry SET net = net - 1 WHERE event = 0")));
    must(book.database().execute(QStringLiteral("UPDATE policy_version SET event = 1")));
    CHECK_FALSE(must(book.book()->check()).empty());
}

TEST_CASE("a book that holds a policy keeps its currency", "[policy][store]")
{
    TestBook book(Engine::sqlite, {}, [] { return std::make_unique<LedgerDerivation>(); });
    must(book->write({QStringLiteral("policy_applied"), {}}, me, [&](Database &database) -> Status {
        const auto applied = applyPolicy(database, book->settings(), readPolicy());
        return applied ? success() : Status(applied.error());
    }));
    CHECK(book->set(QStringLiteral("currency"), QStringLiteral("USD"), me).error().code == ErrorCode::currencyFixed);
}
