// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copy_retention.h"
#include "tests/support/catch.h"

using namespace somo;

namespace {

constexpr Day retentionToday = Day::fromNumber(20261005); // a Monday

CopyDate copyDated(int day, qint64 moment = 0, CopyReason reason = CopyReason::daily)
{
    return {Day::fromNumber(day), moment, reason};
}

QList<int> copyDaysLeft(const std::vector<CopyDate> &copies, Day today = retentionToday)
{
    std::vector<bool> stays(copies.size(), true);
    for (const size_t at : copiesToLetGo(copies, today))
        stays[at] = false;
    QList<int> left;
    for (size_t at = 0; at < copies.size(); ++at) {
        if (stays[at])
            left << copies[at].day.number();
    }
    return left;
}

} // namespace

TEST_CASE("of copies of every day seven days, four weeks and twelve months stay", "[backup]")
{
    std::vector<CopyDate> copies;
    for (Day day = Day::fromNumber(20250101); day <= retentionToday; day = day.addDays(1))
        copies.push_back({day, 0, CopyReason::daily});
    CHECK(copyDaysLeft(copies)
          == QList<int>{20251130, 20251231, 20260131, 20260228, 20260331, 20260430, 20260531, 20260630, 20260731, 20260831, // ends of months
                        20260920, 20260927, // Sundays of two weeks before
                        20260929, 20260930, 20261001, 20261002, 20261003, 20261004, 20261005});
}

TEST_CASE("who opens the book seldom keeps as many copies: periods without one take no place", "[backup]")
{
    // One a month: the rule of the twelve months keeps them all, the thirteenth goes.
    std::vector<CopyDate> copies;
    for (int month = 9; month <= 12; ++month)
        copies.push_back(copyDated(20250000 + month * 100 + 10));
    for (int month = 1; month <= 9; ++month)
        copies.push_back(copyDated(20260000 + month * 100 + 10));
    QList<int> expected;
    for (const CopyDate &copy : copies)
        expected << copy.day.number();
    CHECK(copyDaysLeft(copies) == expected.mid(1));
    CHECK(copiesToLetGo({}, retentionToday).empty());
}

TEST_CASE("of one day the newest stays, of the newest day its first one as well", "[backup]")
{
    const std::vector<CopyDate> copies{copyDated(20261004, 1), copyDated(20261004, 2, CopyReason::leaving), copyDated(20261004, 3, CopyReason::leaving),
                                       copyDated(20261005, 4), copyDated(20261005, 5, CopyReason::leaving), copyDated(20261005, 6, CopyReason::leaving)};
    CHECK(copiesToLetGo(copies, retentionToday) == std::vector<size_t>{0, 1, 4});
}

TEST_CASE("the three newest copies from before an import stay, whatever else that day has", "[backup]")
{
    std::vector<CopyDate> copies;
    for (qint64 moment = 1; moment <= 5; ++moment)
        copies.push_back(copyDated(20261004, moment, CopyReason::import));
    copies.push_back(copyDated(20261004, 6, CopyReason::leaving));
    copies.push_back(copyDated(20261005, 7, CopyReason::daily));
    CHECK(copiesToLetGo(copies, retentionToday) == std::vector<size_t>{0, 1});
}

TEST_CASE("what was asked for, set aside or dated after today never goes and takes no other's place", "[backup]")
{
    std::vector<CopyDate> copies{copyDated(20200101, 1, CopyReason::asked), copyDated(20200101, 2, CopyReason::migration), copyDated(20200101, 3, CopyReason::restore)};
    // A clock that ran a year ahead left ten copies; set right again, today's copies are kept all the same.
    for (int day = 1; day <= 10; ++day)
        copies.push_back(copyDated(20271000 + day, day));
    copies.push_back(copyDated(20261003, 1));
    copies.push_back(copyDated(20261005, 1));
    CHECK(copiesToLetGo(copies, retentionToday).empty());
    // Once their day has come they are copies like any other: of ten days in one month seven stay, the rest by week.
    CHECK(copyDaysLeft(copies, Day::fromNumber(20271010)).count(20271001) == 0);
}

TEST_CASE("of a day on which the clock was set back what holds more is the newer copy", "[backup]")
{
    // 08:00, then 18:00 by a clock an hour ahead, then 17:30 by the right one.
    const std::vector<CopyDate> copies{{retentionToday, 8, CopyReason::daily, 10}, {retentionToday, 18, CopyReason::leaving, 20}, {retentionToday, 17, CopyReason::leaving, 30}};
    CHECK(copiesToLetGo(copies, retentionToday) == std::vector<size_t>{1});
}

TEST_CASE("a copy that was dated ahead stays when its day comes, and that day keeps its own", "[backup]")
{
    // On 20 September the clock said 5 October for a while; on nine days since there was a copy.
    std::vector<CopyDate> copies{{retentionToday, 9, CopyReason::leaving, 5}};
    for (int i = 0; i < 9; ++i)
        copies.push_back({Day::fromNumber(20260927).addDays(i), 1, CopyReason::daily, 10 + i});
    copies.push_back({retentionToday, 2, CopyReason::leaving, 30});
    // Monday 28 September goes: seven days from the 29th, Sunday the 27th as its week's, 30 September as its month's.
    CHECK(copiesToLetGo(copies, retentionToday) == std::vector<size_t>{2});
    // Of what nobody can tell what it holds the date alone is asked: then the newest of the 5th is the one of 9 o'clock.
    for (CopyDate &copy : copies)
        copy.held = 0;
    CHECK(copiesToLetGo(copies, retentionToday) == std::vector<size_t>{2, 10});
}

TEST_CASE("every reason has a word of its own, which is read back", "[backup]")
{
    QStringList words;
    for (const CopyReason reason : {CopyReason::daily, CopyReason::leaving, CopyReason::import, CopyReason::asked, CopyReason::migration, CopyReason::restore}) {
        CHECK(copyReasonFromCode(copyReasonCode(reason)) == reason);
        words << copyReasonCode(reason);
    }
    CHECK(words == QStringList{QStringLiteral("daily"), QStringLiteral("leaving"), QStringLiteral("import"), QStringLiteral("asked"), QStringLiteral("migration"), QStringLiteral("restore")});
    CHECK_FALSE(copyReasonFromCode(u"hourly"));
}
