// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_question_store.h"

#include "core/commission/question_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 noon = 1'791'172'800'000;

Status write(SmallBook &book, const Book::Work &work)
{
    const auto written = book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work);
    return written ? success() : Status(written.error());
}

PolicyQuestion about(const SmallBook &book, const char *code, const char *clause, const char *words, qint64 moment = noon)
{
    PolicyQuestion question;
    question.person = book.binh;
    question.code = QString::fromUtf8(code);
    question.clause = QString::fromUtf8(clause);
    question.versionFirst = Day::fromNumber(20260901);
    question.seemsWrong = true;
    question.question = QString::fromUtf8(words);
    question.moment = moment;
    return question;
}

Status ask(SmallBook &book, const PolicyQuestion &question)
{
    return write(book, [&](Database &database) -> Status {
        SOMO_TRY(askPolicyQuestion(database, question, QStringLiteral("Bình")));
        return success();
    });
}

} // namespace

TEST_CASE("a question about a clause stands beside it with its answer, and among no period's questions", "[policy][questions]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook book(engine);
    must(ask(book, about(book, "STD", "rules[trà ]. x]", " Sao 2 %? ", noon + 5)));
    must(ask(book, about(book, "STD", "gate", "Vì sao 70?")));
    must(ask(book, about(book, "STD-2", "gate", "Chính sách khác")));
    const auto asked = must(policyQuestions(book.database(), QStringLiteral("STD")));
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].clause == QStringLiteral("gate"));
    CHECK(asked[1].clause == QStringLiteral("rules[trà ]. x]"));
    CHECK(asked[1].question == QStringLiteral("Sao 2 %?"));
    CHECK(asked[1].name == QStringLiteral("Phạm Đức Bình"));
    CHECK(asked[1].person == book.binh);
    CHECK((asked[1].seemsWrong && asked[1].isOpen()));
    CHECK(asked[1].versionFirst == Day::fromNumber(20260901));
    CHECK(asked[1].moment == noon + 5);
    must(write(book, [&](Database &database) { return answerQuestion(database, asked[1].id, {QStringLiteral("Nay là 3 %."), QuestionOutcome::corrected, QStringLiteral("An"), noon + 9}); }));
    const PolicyQuestion answered = must(policyQuestions(book.database(), QStringLiteral("STD")))[1];
    CHECK(answered.outcome == QuestionOutcome::corrected);
    CHECK(answered.answer == QStringLiteral("Nay là 3 %."));
    CHECK(answered.answeredBy == QStringLiteral("An"));
    CHECK(answered.answeredAt == noon + 9);
    CHECK(must(loadQuestions(book.database(), book.settings(), {})).empty());
    CHECK(must(loadQuestions(book.database(), book.settings(), {Period::of(PeriodKind::month, Day::fromNumber(20260901), 1), {}, false})).empty());
}

TEST_CASE("a question about a clause has words and a person", "[policy][questions]")
{
    SmallBook book(Engine::sqlite);
    const Status wordless = ask(book, about(book, "STD", "gate", "  "));
    REQUIRE_FALSE(wordless);
    CHECK(wordless.error().code == ErrorCode::cliArgumentMissing);
    PolicyQuestion nobody = about(book, "STD", "gate", "x");
    nobody.person = {};
    CHECK_FALSE(ask(book, nobody));
    CHECK(must(policyQuestions(book.database(), QStringLiteral("STD"))).empty());
}
