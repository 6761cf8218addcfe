// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_search_query.h"

#include "core/commission/policy_draft_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const Day october = Day::fromNumber(20261024);

void write(SmallBook &book, const Book::Work &work)
{
    must(book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work));
}

void apply(SmallBook &book, const char *members)
{
    write(book, [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, book.settings(), readPolicy(members)));
        return success();
    });
}

/// "CODE 2", of a draft "CODE 2 draft", and behind a colon the clause that has the words.
QStringList found(SmallBook &book, const char *text, Day today = october, int limit = 5)
{
    QStringList list;
    for (const PolicyHit &hit : must(searchPolicies(book.database(), book.settings(), QString::fromUtf8(text), Language::vietnamese, today, limit))) {
        QString line = QStringLiteral("%1 %2").arg(hit.code).arg(hit.number);
        if (hit.draft)
            line += QStringLiteral(" draft");
        list += hit.clause.isEmpty() ? line : line + QStringLiteral(": ") + hit.clause;
        CHECK(bool(hit.draft) != bool(hit.version));
    }
    return list;
}

} // namespace

TEST_CASE("a policy is found by name and code without marks, in the version that counts today", "[search][policy]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    apply(book, R"({"name": "Chính sách chuẩn"})");
    apply(book, R"({"name": "Chính sách chuẩn", "version": 2, "reason": "x", "from": "2026-12-01"})");
    write(book, [&](Database &database) -> Status {
        SOMO_TRY(savePolicyDraft(database, book.settings(), {}, readPolicy(R"({"code": "NHAP", "name": "Chính sách thử"})"), QStringLiteral("An"), 1));
        return success();
    });
    CHECK(found(book, "chinh sach") == lines({"STD 1", "NHAP 1 draft"}));
    CHECK(found(book, "Chuẩn chính") == lines({"STD 1"}));
    CHECK(found(book, "std") == lines({"STD 1"}));
    CHECK(found(book, "std", Day::fromNumber(20261201)) == lines({"STD 2"}));
    CHECK(found(book, "std", Day::fromNumber(20280101)) == lines({"STD 2"})); // in force no more: the newest
    CHECK(found(book, "chinh sach", october, 1) == lines({"STD 1"}));
    CHECK(found(book, "huan").isEmpty()); // words by their beginning
    CHECK(found(book, " – ").isEmpty());
}

TEST_CASE("a clause is found by what the book calls what it names", "[search][policy]")
{
    SmallBook book(Engine::sqlite);
    apply(book, R"({"name": "Chuẩn", "team_pools": [{"team": "HN", "bands": [{"from": "0", "rate": "1"}]}]})");
    const QStringList hits = found(book, "nhom ha noi");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].startsWith(QStringLiteral("STD 1: ")));
    CHECK(hits[0].contains(QStringLiteral("Nhóm Hà Nội")));
}
