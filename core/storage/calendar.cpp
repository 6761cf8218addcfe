// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calendar.h"

#include "core/storage/bulk_writer.h"

#include <QHash>

namespace somo {

namespace {

struct CalendarRow {
    Day day;
    CalendarNumbers numbers;
    int weight = 0;
};

bool same(const CalendarRow &a, const CalendarRow &b)
{
    return a.numbers.isoWeek == b.numbers.isoWeek && a.numbers.month == b.numbers.month && a.numbers.quarter == b.numbers.quarter
        && a.numbers.year == b.numbers.year && a.weight == b.weight;
}

Result<std::vector<CalendarRow>> rightRows(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const std::vector<Holiday> holidays, loadHolidays(database));
    QHash<int, int> special;
    for (const Holiday &each : holidays)
        special.insert(each.day.number(), each.weight);
    std::vector<CalendarRow> rows;
    rows.reserve(30'000);
    size_t weekday = size_t(firstKnownDay.toDate().dayOfWeek() - 1);
    for (Day day = firstKnownDay; day <= lastKnownDay; day = day.addDays(1)) {
        rows.push_back({day, calendarNumbers(day, settings.fiscalStart), special.value(day.number(), settings.weekdayWeights[weekday])});
        weekday = (weekday + 1) % 7;
    }
    return rows;
}

Result<QHash<int, CalendarRow>> presentRows(Database &database)
{
    BulkQuery query(database, QStringLiteral("SELECT day, iso_week, month, quarter, year, weight FROM calendar_day ORDER BY day"));
    SOMO_TRY(query.run());
    QHash<int, CalendarRow> rows;
    while (query.next()) {
        CalendarRow row;
        row.day = Day::fromNumber(int(query.int64(0)));
        row.numbers = {int(query.int64(1)), int(query.int64(2)), int(query.int64(3)), int(query.int64(4))};
        row.weight = int(query.int64(5));
        rows.insert(row.day.number(), row);
    }
    SOMO_TRY(query.status());
    return rows;
}

Status insertRows(Database &database, const std::vector<CalendarRow> &rows)
{
    BulkInsert insert(database, QStringLiteral("calendar_day"),
                      {QStringLiteral("day"), QStringLiteral("iso_week"), QStringLiteral("month"), QStringLiteral("quarter"),
                       QStringLiteral("year"), QStringLiteral("weight")});
    for (const CalendarRow &row : rows) {
        insert.add(row.day);
        insert.add(row.numbers.isoWeek);
        insert.add(row.numbers.month);
        insert.add(row.numbers.quarter);
        insert.add(row.numbers.year);
        insert.add(row.weight);
        SOMO_TRY(insert.endRow());
    }
    return insert.finish();
}

} // namespace

Status writeCalendar(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const std::vector<CalendarRow> right, rightRows(database, settings));
    SOMO_TRY_ASSIGN(auto present, presentRows(database));
    std::vector<CalendarRow> wrong;
    std::vector<Day> stale;
    for (const CalendarRow &row : right) {
        const auto at = present.constFind(row.day.number());
        if (at == present.constEnd()) {
            wrong.push_back(row);
            continue;
        }
        if (!same(*at, row)) {
            wrong.push_back(row);
            stale.push_back(row.day);
        }
        present.erase(at);
    }
    for (const CalendarRow &unknown : std::as_const(present))
        stale.push_back(unknown.day);
    if (stale.size() > 1000) {
        SOMO_TRY(database.execute(QStringLiteral("DELETE FROM calendar_day")));
        return insertRows(database, right);
    }
    Statement remove(database, QStringLiteral("DELETE FROM calendar_day WHERE day = :day"));
    for (const Day day : stale) {
        remove.bind(u":day", day);
        SOMO_TRY(remove.run());
    }
    return insertRows(database, wrong);
}

Result<std::vector<Day>> wrongCalendarDays(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const std::vector<CalendarRow> right, rightRows(database, settings));
    SOMO_TRY_ASSIGN(auto present, presentRows(database));
    std::vector<Day> wrong;
    for (const CalendarRow &row : right) {
        const auto at = present.constFind(row.day.number());
        if (at == present.constEnd() || !same(*at, row))
            wrong.push_back(row.day);
        if (at != present.constEnd())
            present.erase(at);
    }
    for (const CalendarRow &unknown : std::as_const(present))
        wrong.push_back(unknown.day);
    return wrong;
}

} // namespace somo
