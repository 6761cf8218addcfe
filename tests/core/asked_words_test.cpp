// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_lookup.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"
#include "core/words/period_words.h"

#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

TEST_CASE("a period is read as people write it", "[period][words]")
{
    const auto [written, canonical] = GENERATE(table<const char *, const char *>({
        {"2026-11", "2026-11"},
        {" 2026-11 ", "2026-11"},
        {"11/2026", "2026-11"},
        {"11-2026", "2026-11"},
        {"11.2026", "2026-11"},
        {"1/2026", "2026-01"},
        {"2026/1", "2026-01"},
        {"11/26", "2026-11"},
        {"T11/2026", "2026-11"},
        {"t11-2026", "2026-11"},
        {"tháng 11/2026", "2026-11"},
        {"Tháng 11 năm 2026", "2026-11"},
        {"thang 11 2026", "2026-11"},
        {"November 2026", "2026-11"},
        {"Nov 2026", "2026-11"},
        {"Q4/2026", "2026-Q4"},
        {"q4 2026", "2026-Q4"},
        {"2026Q4", "2026-Q4"},
        {"quý IV/2026", "2026-Q4"},
        {"Quý 1 năm 2026", "2026-Q1"},
        {"tuần 43/2026", "2026-W43"},
        {"W43-2026", "2026-W43"},
        {"Week 43, 2026", "2026-W43"},
        {"năm 2026", "2026"},
        {"2026", "2026"},
        {"05/10/2026", "2026-10-05"},
        {"5-10-2026", "2026-10-05"},
    }));
    INFO(written);
    const auto period = words::periodFromWords(QString::fromUtf8(written), 1);
    REQUIRE(period);
    CHECK(period->toText() == QString::fromLatin1(canonical));
}

TEST_CASE("what the program shows as a period can be typed back", "[period][words]")
{
    const char *text = GENERATE("2026-10", "2026-01", "2026-Q4", "2026-W41", "2026");
    for (const Language language : {Language::vietnamese, Language::english}) {
        const Period period = *Period::fromText(QString::fromLatin1(text), 1);
        const QString shown = Formats(language).period(period);
        INFO(shown.toStdString());
        const auto read = words::periodFromWords(shown, 1);
        REQUIRE(read);
        CHECK(read->toText() == QString::fromLatin1(text));
    }
}

TEST_CASE("a quarter in words is the fiscal year's", "[period][words]")
{
    CHECK(words::periodFromWords(QStringLiteral("Q1/2026"), 4)->first() == Day::fromNumber(20260401));
}

TEST_CASE("what is no period is refused as it was typed", "[period][words]")
{
    const char *text = GENERATE("13/2026", "tháng 0/2026", "Q5/2026", "11", "1/202", "W54/2026", "quarter", "foo 2026", "30/02/2026", "");
    const auto refused = words::periodFromWords(QString::fromUtf8(text), 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::badPeriod);
    CHECK(refused.error().args == QStringList{QString::fromUtf8(text)});
}

TEST_CASE("dates in a refusal are said in the reader's way", "[words]")
{
    const auto said = [](const Error &error, Language language) { return words::problemText(error, language).toStdString(); };
    const Error closing = failure(ErrorCode::closingRefused, {QStringLiteral("2026-01"), QStringLiteral("%1 is still open; close it first."), QStringLiteral("2025-Q4")});
    CHECK(said(closing, Language::english) == "January 2026 can’t be closed: Q4 2025 is still open; close it first.");
    CHECK(said(closing, Language::vietnamese) == "Chưa khóa được tháng 1/2026: quý 4/2025 còn đang mở; hãy khóa kỳ ấy trước.");
    const Error reversed = failure(ErrorCode::datesReversed, {QStringLiteral("2026-11-02"), QStringLiteral("2026-11-01")});
    CHECK(said(reversed, Language::english) == "The last day 1 Nov 2026 lies before the first day 2 Nov 2026. Put them right.");
    // What was typed stays as it was typed, and a code that looks like a period is no period.
    CHECK(said(failure(ErrorCode::badPeriod, {QStringLiteral("2026-13")}), Language::english).find("“2026-13” is not a period.") == 0);
    const Error covered = failure(ErrorCode::bonusRefused, {QStringLiteral("the policy %1 doesn’t cover %2 on %3, so no statement would show the bonus."),
                                                            QStringLiteral("2026-01"), QStringLiteral("An"), QStringLiteral("2026-11-02")});
    CHECK(said(covered, Language::english) == "Nothing was written: the policy 2026-01 doesn’t cover An on 2 Nov 2026, so no statement would show the bonus.");
}

TEST_CASE("a person is found by code, name or whatever part of it fits one alone", "[people]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine); // Nguyễn Hoài An (AN), Phạm Đức Bình (BINH)
    PersonId hoa;
    must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(hoa, people::add(database, {{}, QStringLiteral("NV7"), QStringLiteral("Nguyễn Thị Hoa"), {}, {}, true}));
        return success();
    }));
    const auto found = [&](const char *text) { return people::findByWords(small.database(), QString::fromUtf8(text)).value(); };
    CHECK(found("BINH") == small.binh);
    CHECK(found("binh") == small.binh);
    CHECK(found("Phạm Đức Bình") == small.binh);
    CHECK(found("pham duc binh") == small.binh);
    CHECK(found("Đức Bình") == small.binh);
    CHECK(found("Hoa") == hoa); // a whole word: “Hoài” is another
    CHECK(found("hoa nguyen") == hoa);
    CHECK_FALSE(found("Ho"));
    CHECK_FALSE(found(" "));
    CHECK_FALSE(found("Lan"));
    const auto several = people::findByWords(small.database(), QStringLiteral("nguyễn"));
    REQUIRE_FALSE(several);
    CHECK(several.error().code == ErrorCode::personAmbiguous);
    CHECK(words::problemText(several.error(), Language::english)
          == QStringLiteral("“nguyễn” may be any of these: Nguyễn Hoài An (AN), Nguyễn Thị Hoa (NV7). Write the code of the one that is meant."));
}

TEST_CASE("a whole name goes before a part of another, and two of one name are both listed", "[people]")
{
    const auto person = [](qint64 id, const char *code, const char *name) {
        return PersonWithTeams{{PersonId{id}, QString::fromUtf8(code), QString::fromUtf8(name), {}, {}, true, 0}, {}};
    };
    const PeopleList list{{person(1, "A", "Nguyễn An"), person(2, "B", "Nguyễn Thị An"), person(3, "C", "Lê Hoa"), person(4, "D", "Lê Hoa")}, {}};
    const auto fitting = [&](const char *text) {
        std::vector<qint64> ids;
        for (const Person *each : people::fittingPeople(list, QString::fromUtf8(text)))
            ids.push_back(each->id.value);
        return ids;
    };
    CHECK(fitting("nguyen an") == std::vector<qint64>{1});
    CHECK(fitting("an") == std::vector<qint64>{1, 2});
    CHECK(fitting("Lê Hoa") == std::vector<qint64>{3, 4});
    CHECK(fitting("D") == std::vector<qint64>{4});
}
