// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/common/formats/formats.h"

#include <QTimeZone>

using namespace somo;

namespace {

const Formats vi(Language::vietnamese);
const Formats en(Language::english);

Money dong(qint64 units)
{
    return Money::fromMinorUnits(units);
}

// In the expected texts '_' stands for the no-break space and '-' for the true minus.
QString shown(const char *expected)
{
    return QString::fromUtf8(expected).replace(QLatin1Char('_'), QChar(0x00A0)).replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

TEST_CASE("money is grouped by the book's language, minus first, unit after a no-break space", "[formats]")
{
    CHECK(vi.money(dong(1'234'567)) == shown("1.234.567_₫"));
    CHECK(en.money(dong(1'234'567)) == shown("1,234,567_₫"));
    CHECK(vi.amount(dong(-119'700)) == shown("-119.700"));
    CHECK(vi.amount(dong(0)) == QStringLiteral("0"));
    CHECK(vi.amount(dong(999)) == QStringLiteral("999"));
    CHECK(vi.amount(dong(-100)) == shown("-100"));
    const Currency dollar{QStringLiteral("USD"), 2};
    CHECK(Formats(Language::english, dollar).money(dong(123'450)) == shown("1,234.50_USD"));
    CHECK(Formats(Language::vietnamese, dollar).money(dong(-5)) == shown("-0,05_USD"));
    CHECK(vi.amount(dong(std::numeric_limits<qint64>::max())) == QStringLiteral("9.223.372.036.854.775.807"));
}

TEST_CASE("short money alone chooses its unit by size", "[formats]")
{
    CHECK(vi.shortMoney(dong(950'000)) == QStringLiteral("950.000"));
    CHECK(vi.shortMoney(dong(12'500'000)) == shown("12,5_tr"));
    CHECK(en.shortMoney(dong(12'500'000)) == QStringLiteral("12.5m"));
    CHECK(vi.shortMoney(dong(1'200'000'000)) == shown("1,2_tỷ"));
    CHECK(en.shortMoney(dong(1'200'000'000)) == QStringLiteral("1.2bn"));
    CHECK(vi.shortMoney(dong(60'000'000)) == shown("60_tr"));
    CHECK(vi.shortMoney(dong(1'662'537)) == shown("1,66_tr"));
    CHECK(vi.shortMoney(dong(1'234'567'890)) == shown("1,23_tỷ"));
    CHECK(vi.shortMoney(dong(-12'500'000)) == shown("-12,5_tr"));
    CHECK(en.shortMoney(dong(0), ShortForm{ShortForm::Unit::million, 2}) == QStringLiteral("0"));
}

TEST_CASE("a column has one unit and the decimals that tell its rows apart and add up where they can", "[formats]")
{
    const auto form = [](std::vector<qint64> rows, qint64 total) {
        std::vector<Money> amounts;
        for (const qint64 row : rows)
            amounts.push_back(dong(row));
        return vi.shortForm(amounts, dong(total));
    };
    using Unit = ShortForm::Unit;
    CHECK(form({60'000'000, 55'000'000}, 115'000'000) == ShortForm{Unit::million, 0});
    CHECK(form({1'400'000, 1'400'000}, 2'800'000) == ShortForm{Unit::million, 1});
    // Whole millions would add up, and hide what tells two people apart.
    CHECK(form({48'920'000, 33'150'000}, 82'070'000) == ShortForm{Unit::million, 2});
    CHECK(form({48'460'000, 33'460'000}, 81'920'000) == ShortForm{Unit::million, 2});
    CHECK(form({1'004'000, 1'004'000, 1'004'000}, 3'012'000) == ShortForm{Unit::million, 2});
    CHECK(form({900'000'000, 500'000'000}, 1'400'000'000) == ShortForm{Unit::billion, 1});
    CHECK(form({1'204'112'000, 48'920'600}, 1'253'032'600) == ShortForm{Unit::billion, 3});
    // 0,700 + 0,700 would stand beside 1,401; 0,70 + 0,70 is 1,40.
    CHECK(form({700'400'000, 700'400'000}, 1'400'800'000) == ShortForm{Unit::billion, 2});
    CHECK(form({900, 500}, 1400) == ShortForm{Unit::full, 0});
    CHECK(vi.shortMoney(dong(900'000'000), {Unit::billion, 1}) == shown("0,9_tỷ"));
    CHECK(vi.shortMoney(dong(60'000'000), {Unit::million, 2}) == shown("60,00_tr"));
}

TEST_CASE("a rounded percent never crosses a mark", "[formats]")
{
    const auto [millionths, expected] = GENERATE(table<qint64, const char *>({
        {832'000, "83,2_%"},
        {699'600, "69,9_%"},
        {699'999, "69,9_%"},
        {700'000, "70,0_%"},
        {700'400, "70,0_%"},
        {999'700, "99,9_%"},
        {999'999, "99,9_%"},
        {1'000'000, "100,0_%"},
        {1'000'449, "100,0_%"},
        {815'333, "81,5_%"},
        {815'500, "81,6_%"},
        {-12'500, "-1,3_%"},
        {0, "0,0_%"},
    }));
    CHECK(vi.percent(Rate{millionths}) == shown(expected));
}

TEST_CASE("a mark between two tenths holds from both sides", "[formats]")
{
    const Rate marks[] = {Rate{702'500}};
    CHECK(vi.percent(Rate{702'400}, marks) == shown("70,2_%"));
    CHECK(vi.percent(Rate{702'500}, marks) == shown("70,3_%"));
    CHECK(en.percent(Rate{832'000}) == QStringLiteral("83.2%"));
}

TEST_CASE("quantities and counts drop trailing zeros and keep the language's marks", "[formats]")
{
    CHECK(vi.quantity(Quantity{1500}) == QStringLiteral("1,5"));
    CHECK(vi.quantity(Quantity{1'500'000}) == QStringLiteral("1.500"));
    CHECK(en.quantity(Quantity{1'500'250}) == QStringLiteral("1,500.25"));
    CHECK(vi.quantity(Quantity{-2000}) == shown("-2"));
    CHECK(vi.count(41'200) == QStringLiteral("41.200"));
    CHECK(en.count(41'200) == QStringLiteral("41,200"));
}

TEST_CASE("dates, moments and periods read as people write them", "[formats]")
{
    const Day day = Day::fromNumber(20261031);
    CHECK(vi.date(day) == QStringLiteral("31/10/2026"));
    CHECK(en.date(day) == QStringLiteral("31 Oct 2026"));
    CHECK(vi.date(day, 2026) == QStringLiteral("31/10"));
    CHECK(vi.date(day, 2025) == QStringLiteral("31/10/2026"));
    CHECK(en.date(day, 2026) == QStringLiteral("31 Oct"));
    CHECK(vi.date(Day()).isEmpty());
    const QDateTime moment(QDate(2026, 10, 23), QTime(17, 42), Qt::UTC);
    CHECK(vi.moment(moment) == shown("23/10/2026_17:42"));
    CHECK(vi.period(Period::of(PeriodKind::month, day, 1)) == QStringLiteral("Tháng 10/2026"));
    CHECK(vi.period(Period::of(PeriodKind::quarter, day, 1)) == QStringLiteral("Quý 4/2026"));
    CHECK(vi.period(Period::of(PeriodKind::year, day, 1)) == QStringLiteral("Năm 2026"));
    CHECK(vi.period(Period::of(PeriodKind::week, Day::fromNumber(20261024), 1)) == QStringLiteral("Tuần 43/2026"));
    CHECK(en.period(Period::of(PeriodKind::month, day, 1)) == QStringLiteral("October 2026"));
    CHECK(en.period(Period::of(PeriodKind::quarter, day, 1)) == QStringLiteral("Q4 2026"));
    CHECK(vi.range({Day::fromNumber(20261001), day}) == QStringLiteral("từ 01/10 đến 31/10/2026"));
}

TEST_CASE("a short range names month and year once, and the year only where it isn't the list's", "[formats]")
{
    const auto range = [](int first, int last) { return DayRange{Day::fromNumber(first), Day::fromNumber(last)}; };
    CHECK(vi.shortRange(range(20261001, 20261023), 2026) == QStringLiteral("01–23/10"));
    CHECK(en.shortRange(range(20261001, 20261023), 2026) == QStringLiteral("1–23 Oct"));
    CHECK(vi.shortRange(range(20260928, 20261023), 2026) == QStringLiteral("28/09–23/10"));
    CHECK(en.shortRange(range(20251201, 20251220), 2026) == QStringLiteral("1–20 Dec 2025"));
    CHECK(vi.shortRange(range(20251228, 20260103), 2026) == QStringLiteral("28/12/2025–03/01"));
    CHECK(en.shortRange(range(20261023, 20261023), 2026) == QStringLiteral("23 Oct"));
}

TEST_CASE("a period is read from what people type", "[formats]")
{
    const Period near = Period::of(PeriodKind::month, Day::fromNumber(20261024), 1);
    const auto [typed, expected] = GENERATE(table<const char *, const char *>({
        {"9/26", "2026-09"},
        {"9/2025", "2025-09"},
        {"7", "2026-07"},
        {"q3", "2026-Q3"},
        {"Q1/25", "2025-Q1"},
        {"2025", "2025"},
        {"13/26", ""},
        {"q5", ""},
        {"abc", ""},
    }));
    const auto found = periodFromTyping(QString::fromLatin1(typed), near);
    CHECK((found ? found->toText() : QString()) == QString::fromLatin1(expected));
}
