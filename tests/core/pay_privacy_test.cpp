// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/closing_store.h"
#include "core/commission/line_key.h"
#include "core/commission/month_query.h"
#include "core/commission/own_pay_query.h"
#include "core/commission/person_statement_query.h"
#include "core/commission/policy_store.h"
#include "core/commission/question_store.h"
#include "core/words/command_words.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

const QString an = QStringLiteral("Nguyễn Hoài An");
const QString binh = QStringLiteral("Phạm Đức Bình");
const QString cuc = QStringLiteral("Lê Thị Cúc");
constexpr Day inOctober = Day::fromNumber(20261005);
constexpr Day inNovember = Day::fromNumber(20261103);

/// The small book with 10 % for everybody: in September An, who leads Hà Nội, earns 51,000 and Bình 24,000. Cúc leads a
/// team of her own from November on.
class PrivateBook : public SmallBook {
public:
    PrivateBook()
        : SmallBook(Engine::sqlite)
    {
        write([this](Database &database) -> Status {
            SOMO_TRY(applyPolicy(database, settings(), readPolicy(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", settings())));
            SOMO_TRY_ASSIGN(cucId, people::add(database, {{}, QStringLiteral("CUC"), cuc, {}, {}, true}));
            SOMO_TRY_ASSIGN(const qint64 south, named::add(database, NamedKind::team, QStringLiteral("SG"), QStringLiteral("Nhóm Sài Gòn")));
            Membership lead;
            lead.person = cucId;
            lead.team = TeamId{south};
            lead.lead = true;
            lead.from = Day::fromNumber(20261101);
            SOMO_TRY(people::addMembership(database, lead));
            return success();
        });
    }
    void write(const Book::Work &work) { must(book()->write({QStringLiteral("private_book"), {}}, QStringLiteral("An"), work)); }
    void ask(PersonId person)
    {
        CommissionQuestion question;
        question.person = person;
        question.period = september;
        question.lineKey = wholeStatementKey;
        question.question = QStringLiteral("Vì sao?");
        question.author = QStringLiteral("ai đó");
        question.moment = 1'000;
        write([&](Database &database) -> Status {
            SOMO_TRY(askQuestion(database, settings(), question));
            return success();
        });
    }
    PersonStatement statement(PersonId of, const QString &reader, Day today) { return must(loadPersonStatementFor(database(), settings(), september, of, reader, today)); }
    /// Whose pay these findings speak of, and how many questions they count.
    std::pair<std::vector<PersonId>, int> findings(const QString &reader)
    {
        std::pair<std::vector<PersonId>, int> told;
        for (const PeriodFinding &each : must(loadMonthFindings(database(), settings(), september, reader, inOctober)).findings) {
            if (each.kind == FindingKind::changedSince)
                told.first = each.people;
            if (each.kind == FindingKind::openQuestions)
                told.second = each.count;
        }
        return told;
    }
    PersonId cucId;
    const Period september = Period::fromText(u"2026-09", 1).value();
};

Roster led(const Roster &roster, PersonId person, DayRange days)
{
    Roster made = roster;
    for (RosterMembership &each : made.memberships) {
        each.lead = each.person == person;
        each.days = days;
    }
    return made;
}

} // namespace

TEST_CASE("whoever leads today sees what came before, whoever led then keeps seeing it", "[commission][privacy]")
{
    SmallBook book(Engine::sqlite);
    const Roster roster = must(loadRoster(book.database()));
    const DayRange october = Period::fromText(u"2026-10", 1).value().days();
    const DayRange november = Period::fromText(u"2026-11", 1).value().days();
    using Sees = PayReader::Sees;
    const auto sees = [&](const Roster &of, const QString &name, DayRange days, Day today) { return payReaderOf(of, book.settings(), name, days, today).sees; };

    // Bình leads from 1 November on: he closes October then, and not before.
    const Roster later = led(roster, book.binh, {Day::fromNumber(20261101), Day::fromNumber(20271231)});
    CHECK(sees(later, binh, october, inNovember) == Sees::everything);
    CHECK(sees(later, an, october, inNovember) == Sees::own);
    CHECK(sees(later, {}, october, inNovember) == Sees::nothing);
    CHECK(sees(later, binh, october, Day::fromNumber(20261031)) == Sees::everything); // nobody led by then, so pay was open
    CHECK(sees(later, an, october, Day::fromNumber(20261031)) == Sees::everything);

    // An led until 1 October: she saw October's pay then, and November's is not hers.
    Roster both = later;
    both.memberships.push_back({book.an, book.team, true, {Day::fromNumber(20260101), Day::fromNumber(20261001)}});
    CHECK(sees(both, an, october, inNovember) == Sees::everything);
    CHECK(sees(both, binh, october, inNovember) == Sees::everything);
    CHECK(sees(both, binh, october, Day::fromNumber(20261031)) == Sees::own);
    CHECK(sees(both, an, november, inNovember) == Sees::own);
    CHECK(sees(both, binh, november, inNovember) == Sees::everything);
    // Where today isn't said, the days alone tell.
    CHECK(sees(both, binh, october, {}) == Sees::own);
}

TEST_CASE("a person's gross profit is as private as their pay, all else is open", "[privacy]")
{
    const PayReader own{PayReader::Sees::own, PersonId{2}};
    const auto subject = [](SubjectKind kind, qint64 id) { return Subject{kind, id, {}, {}}; };
    CHECK(own.mayRead(Metric::grossProfit, subject(SubjectKind::person, 2)));
    CHECK_FALSE(own.mayRead(Metric::grossProfit, subject(SubjectKind::person, 1)));
    CHECK(own.mayRead(Metric::revenue, subject(SubjectKind::person, 1)));
    CHECK(own.mayRead(Metric::grossProfit, subject(SubjectKind::team, 1)));
    CHECK(own.mayRead(Metric::grossProfit, subject(SubjectKind::everyone, 0)));
    CHECK_FALSE(PayReader().mayRead(Metric::grossProfit, subject(SubjectKind::person, 2)));
    const PayReader lead{PayReader::Sees::everything, PersonId{3}};
    CHECK(lead.mayRead(Metric::grossProfit, subject(SubjectKind::person, 1)));
}

TEST_CASE("of a statement that is not the reader's nothing but the name is told", "[commission][privacy]")
{
    PrivateBook book;
    book.ask(book.an);
    const PersonStatement own = book.statement(book.an, an, inOctober);
    CHECK_FALSE(own.isHidden);
    CHECK(own.paid == Money::fromMinorUnits(51'000));
    CHECK(own.questions.size() == 1);
    CHECK(own.income.salary);
    for (const QString &reader : {binh, cuc, QString(), QStringLiteral("root")}) {
        INFO(reader.toStdString());
        const PersonStatement hidden = book.statement(book.an, reader, inOctober);
        CHECK(hidden.isHidden);
        CHECK(hidden.name == an);
        CHECK(hidden.explained.statements.empty());
        CHECK(hidden.orders.empty());
        CHECK(hidden.questions.empty());
        CHECK(hidden.paid == Money());
        CHECK(hidden.revenue == Money());
        CHECK_FALSE(hidden.target);
        CHECK_FALSE(hidden.attainment);
        CHECK_FALSE(hidden.income.salary);
        CHECK_FALSE(hidden.ratio.ratio);
    }
    CHECK(book.statement(book.binh, binh, inOctober).paid == Money::fromMinorUnits(24'000));
    CHECK(book.statement(book.binh, an, inOctober).paid == Money::fromMinorUnits(24'000)); // An leads
    CHECK(book.statement(book.an, cuc, inNovember).paid == Money::fromMinorUnits(51'000)); // Cúc does now
}

TEST_CASE("a received statement is matched with the orders of those alone whose pay the reader may see", "[received][privacy]")
{
    PrivateBook book;
    const auto choices = [&](const QString &reader, Day today) { return must(ownPayChoicesFor(book.database(), book.settings(), reader, book.september.days(), today)); };
    const auto people = [&](const QString &reader, Day today = inOctober) {
        QStringList names;
        for (const RosterPerson &each : choices(reader, today).people)
            names += each.name;
        return names;
    };
    CHECK(people(an) == QStringList{an, binh, cuc});
    CHECK(people(binh) == QStringList{binh});
    CHECK(people(cuc) == QStringList{cuc});
    CHECK(people(cuc, inNovember) == QStringList{an, binh, cuc});
    CHECK(people({}).isEmpty());
    CHECK(choices({}, inOctober).policies.size() == 1); // policies are open
}

TEST_CASE("what stands in the way tells nobody whose statement changed or who asked, but that person and the leads", "[commission][findings][privacy]")
{
    PrivateBook book;
    book.write([&](Database &database) -> Status {
        SOMO_TRY(calculatePeriod(database, book.settings(), book.september, inOctober, {an, 1'000}));
        return success();
    });
    // Bình's order on its way is completed on 29 September after all.
    book.book().run(QStringLiteral("UPDATE sales_order SET status = 3, completed_on = 20260929, version = version + 1 WHERE code = 'O4'"));
    book.ask(book.an);
    book.ask(book.binh);
    using Told = std::pair<std::vector<PersonId>, int>;
    CHECK(book.findings(an) == Told{{book.binh}, 2});
    CHECK(book.findings(binh) == Told{{book.binh}, 1});
    CHECK(book.findings(cuc) == Told{{}, 0});
    CHECK(book.findings({}) == Told{{}, 0});
}

TEST_CASE("the history doesn't say whose statement a question is about", "[question][privacy]")
{
    const auto said = [](const char16_t *code, const QStringList &args) { return words::commandText(QString::fromUtf16(code), args, Language::english); };
    CHECK(said(u"question_asked", {binh, QStringLiteral("2026-09")}) == QStringLiteral("Asked about a statement of September 2026"));
    CHECK(said(u"question_answered", {QStringLiteral("7"), binh}) == QStringLiteral("Answered question 7 about a statement"));
    CHECK(said(u"question_reopened", {QStringLiteral("7"), binh}) == QStringLiteral("Reopened question 7 about a statement"));
}
