// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendar_export.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 stamp = 1'791'133'200'000; // 5 October 2026, 00:00 in UTC+7

QByteArray fileOf(const std::vector<CalendarEntry> &entries, int offset = 420)
{
    return must(calendarFile(entries, {QStringLiteral("Sổ"), offset, stamp}));
}

QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "");
}

CalendarEntry entry(const char *uid, int day, std::optional<int> minute, std::optional<int> alarm)
{
    CalendarEntry made;
    made.uid = QString::fromUtf8(uid);
    made.summary = QStringLiteral("Gọi chị Lan");
    made.day = Day::fromNumber(day);
    made.minute = minute;
    made.alarm = alarm;
    return made;
}

} // namespace

TEST_CASE("a calendar keeps hours in a zone that it describes, UTC+7 without summer time", "[calendar]")
{
    const QByteArray bytes = fileOf({entry("a@somo", 20261030, 9 * 60 + 5, -15)});
    INFO(bytes.toStdString());
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bytes.count("BEGIN:VTIMEZONE\r\n") == 1);
    CHECK(bytes.contains("TZID:Asia/Ho_Chi_Minh\r\n"));
    CHECK(bytes.contains("TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nTZNAME:+07\r\n"));
    CHECK_FALSE(bytes.contains("BEGIN:DAYLIGHT"));
    CHECK(bytes.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261030T090500\r\n"));
    CHECK(bytes.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20261030T093500\r\n"));
    CHECK(bytes.contains("DTSTAMP:20261004T170000Z\r\n"));
    CHECK(bytes.contains("UID:a@somo\r\n"));
    CHECK(bytes.contains("TRIGGER:-PT15M\r\n"));
    CHECK(bytes.contains("ACTION:DISPLAY\r\n"));
    CHECK(fileOf({entry("a@somo", 20261030, 9 * 60 + 5, -15)}) == bytes);
    const QByteArray other = fileOf({entry("a@somo", 20261030, 60, {})}, -330);
    CHECK(other.contains("DTSTART;TZID=UTC-0530:20261030T010000\r\n"));
    CHECK(other.contains("TZOFFSETTO:-0530\r\n"));
    CHECK_FALSE(other.contains("VALARM"));
}

TEST_CASE("a whole day ends before the next one; an hour may end after midnight", "[calendar]")
{
    const QByteArray bytes = fileOf({entry("day@somo", 20261231, {}, 8 * 60 + 30), entry("late@somo", 20261231, 23 * 60 + 45, {})});
    INFO(bytes.toStdString());
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    CHECK(bytes.contains("TRIGGER:PT8H30M\r\n"));
    CHECK(bytes.contains("DTEND;TZID=Asia/Ho_Chi_Minh:20270101T001500\r\n"));
}

TEST_CASE("texts of a calendar are escaped, and folded between letters", "[calendar]")
{
    CalendarEntry crowded = entry("a@somo", 20261030, {}, {});
    crowded.summary = QString(60, QChar(0x1EAB)) + QStringLiteral("; xong");
    crowded.description = QStringLiteral("một, hai\nba \\ bốn");
    const QByteArray bytes = fileOf({crowded});
    for (const QByteArray &line : bytes.split('\n')) {
        CHECK(line.size() <= 76); // with its CR
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    CHECK(unfolded(bytes).contains("DESCRIPTION:một\\, hai\\nba \\\\ bốn\r\n"));
    CHECK(unfolded(bytes).contains("\\; xong\r\n"));
}

TEST_CASE("promises go into a calendar: open ones, with names and without phones", "[calendar]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Chị Lan,0912345678\n"));
    for (const char *values : {"'p1', 20261001, 20261009, 900, 'us', 'call', (SELECT id FROM customer WHERE code = 'K1'), 'hỏi về ấm chén', NULL",
                               "'p2', 20261001, 20261008, NULL, 'customer', 'payment', (SELECT id FROM customer WHERE code = 'K1'), '', NULL",
                               "'p3', 20261001, 20261007, NULL, 'us', 'visit', NULL, 'đã xong', 20261006"})
        book.run(QStringLiteral("INSERT INTO promise (uid, made_on, due_on, due_minute, by_whom, kind, customer_id, words, done_on) VALUES (%1)").arg(QString::fromUtf8(values)));
    CalendarAsk ask;
    ask.periods = false;
    const auto open = must(calendarEntries(book.database(), book->settings(), ask, Language::english));
    REQUIRE(open.size() == 2);
    CHECK(open[0].uid == QStringLiteral("p2@promise.somo"));
    CHECK(open[0].summary == QString::fromUtf8("Chị Lan pays"));
    CHECK_FALSE(open[0].minute.has_value());
    CHECK(open[0].alarm == 8 * 60 + 30);
    CHECK(open[1].summary == QString::fromUtf8("Call Chị Lan"));
    CHECK(open[1].minute == 900);
    CHECK(open[1].alarm == -30);
    CHECK(open[1].description == QString::fromUtf8("hỏi về ấm chén\nPromised on 1 Oct 2026"));
    ask.withKept = true;
    CHECK(must(calendarEntries(book.database(), book->settings(), ask, Language::english)).size() == 3);
    Statement kept(book.database(), QStringLiteral("SELECT id FROM promise WHERE uid = 'p3'"));
    ask.only = {must(runForId(kept))};
    const auto one = must(calendarEntries(book.database(), book->settings(), ask, Language::english));
    REQUIRE(one.size() == 1);
    CHECK_FALSE(one[0].alarm.has_value()); // it is done
    const QByteArray bytes = must(calendarOf(book.database(), book->settings(), CalendarAsk{}, Language::vietnamese, Day::fromNumber(20261005)));
    CHECK(bytes.contains("DTSTAMP:20261004T170000Z\r\n"));
    CHECK_FALSE(bytes.contains("912345678"));
}
