// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/line_key.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");

/// The small book with a policy for everybody: An has one band line in September.
class QuestionBook : public SmallBook {
public:
    explicit QuestionBook(Engine engine)
        : SmallBook(engine)
    {
        must(book()->write({QStringLiteral("policy_applied"), {}}, me, [this](Database &base) -> Status {
            SOMO_TRY(applyPolicy(base, settings(), readPolicy("{}", settings())));
            return success();
        }));
    }

    CommissionQuestion about(const QString &key)
    {
        CommissionQuestion question;
        question.person = an;
        question.period = september;
        question.lineKey = key;
        question.kind = QuestionKind::data;
        question.question = QStringLiteral("  Thiếu đơn O9?  ");
        question.author = me;
        question.moment = 1'000;
        return question;
    }
    QuestionId ask(const CommissionQuestion &question)
    {
        QuestionId id;
        must(book()->write({QStringLiteral("question_asked"), {}}, me, [&](Database &base) -> Status {
            SOMO_TRY_ASSIGN(id, askQuestion(base, settings(), question));
            return success();
        }));
        return id;
    }
    std::string refusal(const CommissionQuestion &question)
    {
        const QStringList before = book().dump();
        const auto written = book()->write({QStringLiteral("question_asked"), {}}, me, [&](Database &base) -> Status {
            SOMO_TRY(askQuestion(base, settings(), question));
            return success();
        });
        REQUIRE_FALSE(written);
        CHECK(book().dump() == before);
        return englishOf(written.error());
    }
    Result<CommandOutcome> answer(QuestionId id, const QuestionAnswer &answer)
    {
        return book()->write({QStringLiteral("question_answered"), {}}, me, [&](Database &base) { return answerQuestion(base, id, answer); });
    }
    CommissionQuestion read(QuestionId id) { return must(questionOf(database(), settings(), id)); }
    QString bandKey()
    {
        const CommissionSheet sheet = must(loadCommission(database(), settings(), september));
        for (const PayStatement &statement : sheet.statements) {
            if (statement.person == an)
                return lineKeys(sheet, statement).front();
        }
        FAIL("no statement");
        return {};
    }

    const Period september = Period::fromText(u"2026-09", 1).value();
};

} // namespace

TEST_CASE("a question stays with its line, its answer and its outcome", "[question]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    QuestionBook book(engine);
    const QString key = book.bandKey();
    CHECK(key == QStringLiteral("STD:band:rule=all:from=0"));
    const QuestionId id = book.ask(book.about(key));
    CommissionQuestion asked = book.read(id);
    CHECK(asked.isOpen());
    CHECK(asked.question == QStringLiteral("Thiếu đơn O9?"));
    CHECK(asked.period == book.september);
    CHECK(asked.kind == QuestionKind::data);
    CHECK(asked.answer.isEmpty());
    must(book.answer(id, {QStringLiteral("Đã thêm O9"), QuestionOutcome::corrected, QStringLiteral("Lan"), 2'000}));
    asked = book.read(id);
    CHECK(asked.outcome == QuestionOutcome::corrected);
    CHECK(asked.answer == QStringLiteral("Đã thêm O9"));
    CHECK(asked.answeredBy == QStringLiteral("Lan"));
    CHECK(asked.answeredAt == 2'000);
    // Reopened, it has no outcome, but what was said stays to be read.
    must(book.book()->write({QStringLiteral("question_reopened"), {}}, me, [&](Database &base) { return reopenQuestion(base, id, QStringLiteral("Còn O10")); }));
    asked = book.read(id);
    CHECK(asked.isOpen());
    CHECK(asked.question == QStringLiteral("Thiếu đơn O9?\nCòn O10"));
    CHECK(asked.answer == QStringLiteral("Đã thêm O9"));
    // Everything can be taken back.
    must(book.book()->undo(2, me));
    CHECK(book.read(id).isOpen());
    CHECK(book.read(id).answer.isEmpty());
    must(book.book()->undo(1, me));
    CHECK(must(loadQuestions(book.database(), book.settings(), {})).empty());
    CHECK(must(book.book()->check()).empty());
}

TEST_CASE("questions are refused without words, and about what no statement says", "[question]")
{
    QuestionBook book(Engine::sqlite);
    CommissionQuestion question = book.about(book.bandKey());
    question.question = QStringLiteral(" \n ");
    CHECK(book.refusal(question) == "TEXT is missing. “somo-cli COMMAND --help” shows how it is called.");
    question = book.about(QStringLiteral("STD:band:rule=tea:from=0"));
    CHECK(book.refusal(question).find("STD:band:rule=tea:from=0") != std::string::npos);
    question.lineKey = orderKey(OrderId{999});
    CHECK(book.refusal(question).find("order:999") != std::string::npos);
    question = book.about(book.bandKey());
    question.question = QString(4'001, u'x');
    CHECK(book.refusal(question).find("4000") != std::string::npos);
    const auto missing = book.answer(QuestionId{77}, {QStringLiteral("a"), QuestionOutcome::explained, me, 1});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::rowNotFound);
    const QuestionId id = book.ask(book.about(wholeStatementKey));
    CHECK_FALSE(book.answer(id, {QString(), QuestionOutcome::explained, me, 1}));
    must(book.answer(id, {QString(), QuestionOutcome::withdrawn, me, 1})); // nothing need be said
}

TEST_CASE("an order that paid nothing can be asked about, and lists narrow to period, person and open ones", "[question]")
{
    QuestionBook book(Engine::sqlite);
    CommissionQuestion question = book.about(wholeStatementKey);
    const QuestionId whole = book.ask(question);
    // O3 is Bình's draft of September.
    const qint64 draft = book.book().number(QStringLiteral("SELECT id FROM sales_order WHERE code = 'O3'"));
    question.person = book.binh;
    question.lineKey = orderKey(OrderId{draft});
    const QuestionId order = book.ask(question);
    question.period = book.september.next();
    question.lineKey = wholeStatementKey;
    book.ask(question);
    must(book.answer(whole, {QStringLiteral("a"), QuestionOutcome::unchanged, me, 1}));
    const auto numbers = [&](const QuestionAsk &ask) {
        std::vector<QuestionId> ids;
        for (const CommissionQuestion &each : must(loadQuestions(book.database(), book.settings(), ask)))
            ids.push_back(each.id);
        return ids;
    };
    CHECK(numbers({}).size() == 3);
    CHECK(numbers({book.september, {}, false}) == std::vector{whole, order});
    CHECK(numbers({book.september, book.binh, false}) == std::vector{order});
    CHECK(numbers({book.september, {}, true}) == std::vector{order});
    for (const QuestionKind kind : {QuestionKind::calculation, QuestionKind::data, QuestionKind::credit, QuestionKind::meaning})
        CHECK(questionKindFromText(questionKindText(kind)) == kind);
    for (const QuestionOutcome outcome : {QuestionOutcome::corrected, QuestionOutcome::explained, QuestionOutcome::unchanged, QuestionOutcome::withdrawn})
        CHECK(questionOutcomeFromText(questionOutcomeText(outcome)) == outcome);
    CHECK_FALSE(questionKindFromText(u"anger"));
}
