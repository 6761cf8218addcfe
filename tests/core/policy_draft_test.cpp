// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_draft_store.h"

#include "core/commission/policy_check.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 noon = 1'791'172'800'000;
const QString an = QStringLiteral("Nguyễn Hoài An");

/// Runs as one command and gives what failed.
Status write(SmallBook &book, const Book::Work &work)
{
    const auto written = book.book()->write({QStringLiteral("test"), {}}, an, work);
    return written ? success() : Status(written.error());
}

SavedDraft save(SmallBook &book, const Policy &policy, PolicyDraftId id = {}, qint64 moment = noon)
{
    SavedDraft saved;
    must(write(book, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(saved, savePolicyDraft(database, book.settings(), id, policy, an, moment));
        return success();
    }));
    return saved;
}

void propose(SmallBook &book, PolicyDraftId id)
{
    must(write(book, [&](Database &database) { return proposePolicyDraft(database, book.settings(), id, an, noon); }));
}

Status say(SmallBook &book, PolicyDraftId id, PersonId person, bool agrees, const char *words = "")
{
    return write(book, [&](Database &database) { return giveOpinionOnDraft(database, id, person, agrees, QString::fromUtf8(words), noon + 1); });
}

/// "AN agrees: words", then "waits for BINH".
QStringList shown(const PolicyOpinions &opinions)
{
    QStringList list;
    for (const PolicyOpinion &each : opinions.given)
        list += QStringLiteral("%1 %2: %3").arg(each.code, each.agrees ? QStringLiteral("agrees") : QStringLiteral("objects"), each.words);
    for (const PolicyOpinion &each : opinions.waiting)
        list += QStringLiteral("waits for ") + each.code;
    return list;
}

QStringList onDraft(SmallBook &book, PolicyDraftId id)
{
    return shown(must(opinionsOnDraft(book.database(), must(policyDraft(book.database(), book.settings(), id)))));
}

} // namespace

TEST_CASE("a draft is kept, changed and deleted, each undone with its command; it need not be sound", "[policy][draft]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const QStringList empty = book.book().dump();
    Policy policy = readPolicy();
    policy.rules.clear();
    policy.covers = {};
    const SavedDraft saved = save(book, policy);
    CHECK((saved.changed && saved.opinionsDropped == 0));
    const PolicyDraft kept = must(policyDraft(book.database(), book.settings(), saved.id));
    CHECK(kept.policy == policy);
    CHECK((kept.author == an && kept.moment == noon && !kept.isProposed()));
    CHECK_FALSE(save(book, policy, saved.id).changed);
    const QStringList first = book.book().dump();
    policy.covers.everyone = true;
    CHECK(save(book, policy, saved.id, noon + 5).changed);
    CHECK(must(policyDraft(book.database(), book.settings(), saved.id)).moment == noon + 5);
    must(write(book, [&](Database &database) { return deletePolicyDraft(database, saved.id); }));
    CHECK(must(policyDrafts(book.database(), book.settings())).empty());
    CHECK(policyDraft(book.database(), book.settings(), saved.id).error().code == ErrorCode::rowNotFound);
    CHECK(write(book, [&](Database &database) { return deletePolicyDraft(database, saved.id); }).error().code == ErrorCode::rowNotFound);
    must(book.book()->undo(2, an));
    CHECK(must(policyDraft(book.database(), book.settings(), saved.id)).policy == kept.policy);
    CHECK(book.book().rows(QStringLiteral("SELECT code, author, moment FROM policy_draft")).size() == 1);
    must(book.book()->undo(1, an));
    CHECK(must(policyDrafts(book.database(), book.settings())).empty());
    policy.code.clear();
    CHECK(write(book, [&](Database &database) -> Status {
              SOMO_TRY(savePolicyDraft(database, book.settings(), {}, policy, an, noon));
              return success();
          }).error().code == ErrorCode::codeMissing);
}

TEST_CASE("several drafts of one policy are told apart by their numbers", "[policy][draft]")
{
    SmallBook book(Engine::sqlite);
    const PolicyDraftId first = save(book, readPolicy()).id;
    CHECK(must(policyDraftNamed(book.database(), book.settings(), QStringLiteral("STD"))).id == first);
    const PolicyDraftId second = save(book, readPolicy(R"({"hold_days": 7})"), {}, noon + 9).id;
    const auto both = must(policyDrafts(book.database(), book.settings()));
    REQUIRE(both.size() == 2);
    CHECK((both[0].id == second && both[1].id == first)); // the newest text first
    const auto named = policyDraftNamed(book.database(), book.settings(), QStringLiteral("STD"));
    REQUIRE_FALSE(named);
    CHECK(englishOf(named.error()).find("several drafts of “STD”. Name one by its number") != std::string::npos);
    CHECK(must(policyDraftNamed(book.database(), book.settings(), QString::number(first.value))).id == first);
    CHECK(policyDraftNamed(book.database(), book.settings(), QStringLiteral("XYZ")).error().code == ErrorCode::cliNotFound);
}

TEST_CASE("a proposed draft is agreed or objected to by name, and who hasn’t answered is listed", "[policy][draft]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const PolicyDraftId draft = save(book, readPolicy()).id;
    const auto early = say(book, draft, book.an, true);
    REQUIRE_FALSE(early);
    CHECK(englishOf(early.error()).find("isn’t proposed yet") != std::string::npos);
    propose(book, draft);
    CHECK(must(policyDraft(book.database(), book.settings(), draft)).proposedBy == an);
    CHECK(onDraft(book, draft) == lines({"waits for AN", "waits for BINH"}));
    const auto bare = say(book, draft, book.binh, false, "  ");
    REQUIRE_FALSE(bare);
    CHECK(englishOf(bare.error()).find("An objection says what it objects to") != std::string::npos);
    must(say(book, draft, book.binh, false, "Bậc đầu cao quá"));
    must(say(book, draft, book.an, true));
    CHECK(onDraft(book, draft) == lines({"AN agrees: ", "BINH objects: Bậc đầu cao quá"}));
    must(say(book, draft, book.binh, true, "Đã rõ")); // a later word
    CHECK(onDraft(book, draft) == lines({"AN agrees: ", "BINH agrees: Đã rõ"}));
    must(book.book()->undo(1, an));
    CHECK(onDraft(book, draft) == lines({"AN agrees: ", "BINH objects: Bậc đầu cao quá"}));
}

TEST_CASE("another text of a proposed draft drops what was said to the one before", "[policy][draft]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const PolicyDraftId draft = save(book, readPolicy()).id;
    propose(book, draft);
    must(say(book, draft, book.an, true));
    must(say(book, draft, book.binh, true));
    CHECK(save(book, readPolicy(), draft).opinionsDropped == 0); // the same text
    CHECK(save(book, readPolicy(R"({"hold_days": 7})"), draft).opinionsDropped == 2);
    CHECK(must(policyDraft(book.database(), book.settings(), draft)).isProposed());
    CHECK(onDraft(book, draft) == lines({"waits for AN", "waits for BINH"}));
    must(book.book()->undo(1, an));
    CHECK(onDraft(book, draft) == lines({"AN agrees: ", "BINH agrees: "}));
}

TEST_CASE("only what could be applied is proposed, and only those covered on its days are asked", "[policy][draft]")
{
    SmallBook book(Engine::sqlite);
    const PolicyDraftId unsound = save(book, readPolicy(R"({"covers": {"people": ["XX"]}})")).id;
    const auto refused = write(book, [&](Database &database) { return proposePolicyDraft(database, book.settings(), unsound, an, noon); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::policyRefused);
    const PolicyDraftId named = save(book, readPolicy(R"({"code": "AN-2026", "covers": {"people": ["AN"]}})")).id;
    propose(book, named);
    CHECK(onDraft(book, named) == lines({"waits for AN"}));
    const PolicyDraftId team = save(book, readPolicy(R"({"code": "HN-2026", "covers": {"teams": ["HN"]}})")).id;
    CHECK(onDraft(book, team) == lines({"waits for AN", "waits for BINH"}));
}

TEST_CASE("applying a draft is one command: in force, its opinions with it, the draft gone", "[policy][draft]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    const PolicyDraftId draft = save(book, readPolicy()).id;
    propose(book, draft);
    must(say(book, draft, book.an, true, "Được"));
    const QStringList before = book.book().rows(QStringLiteral("SELECT person_id, agrees, words FROM policy_opinion WHERE policy_draft_id IS NOT NULL"));
    must(write(book, [&](Database &database) -> Status {
        SOMO_TRY(applyPolicyDraft(database, book.settings(), draft));
        return success();
    }));
    CHECK(must(policyDrafts(book.database(), book.settings())).empty());
    const StoredPolicy stored = must(policyOf(book.database(), book.settings(), QStringLiteral("STD")));
    CHECK(shown(must(opinionsOnVersion(book.database(), stored))) == lines({"AN agrees: Được", "waits for BINH"}));
    must(write(book, [&](Database &database) { return giveOpinionOnVersion(database, stored.versionId, book.binh, false, QStringLiteral("Muộn rồi"), noon); }));
    CHECK(shown(must(opinionsOnVersion(book.database(), stored))) == lines({"AN agrees: Được", "BINH objects: Muộn rồi"}));
    must(book.book()->undo(2, an));
    CHECK(must(policyVersions(book.database(), book.settings(), QStringLiteral("STD"))).empty());
    CHECK(onDraft(book, draft) == lines({"AN agrees: Được", "waits for BINH"}));
    CHECK(book.book().rows(QStringLiteral("SELECT person_id, agrees, words FROM policy_opinion WHERE policy_draft_id IS NOT NULL")) == before);
}
