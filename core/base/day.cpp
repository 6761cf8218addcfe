// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QRegularExpression>

namespace somo {

namespace {

int isoWeekNumber(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

/// Months from the fiscal year's first month, 0 to 11, and the calendar year in which that fiscal year starts.
struct FiscalPlace {
    int year = 0;
    int month = 0;
};

FiscalPlace fiscalPlace(Day day, int fiscalStart)
{
    const int offset = day.month() - fiscalStart;
    return offset >= 0 ? FiscalPlace{day.year(), offset} : FiscalPlace{day.year() - 1, offset + 12};
}

} // namespace

Day Day::fromDate(QDate date)
{
    return date.isValid() ? Day(date.year() * 10000 + date.month() * 100 + date.day()) : Day();
}

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto digits = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return -1;
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    return fromParts(digits(0, 4), digits(5, 2), digits(8, 2));
}

std::optional<Day> Day::fromParts(int year, int month, int day)
{
    if (year < 1 || year > 9999 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return Day(year * 10000 + month * 100 + day);
}

QDate Day::toDate() const
{
    return isNull() ? QDate() : QDate(year(), month(), dayOfMonth());
}

QString Day::toIso() const
{
    return isNull() ? QString() : toDate().toString(Qt::ISODate);
}

Day Day::addDays(int days) const
{
    return fromDate(toDate().addDays(days));
}

int Day::daysTo(Day other) const
{
    return int(toDate().daysTo(other.toDate()));
}

Period Period::of(PeriodKind kind, Day day, int fiscalStart)
{
    Period period;
    period.m_kind = kind;
    period.m_fiscalStart = fiscalStart;
    const QDate date = day.toDate();
    QDate first = date;
    QDate last = date;
    switch (kind) {
    case PeriodKind::day:
        period.m_number = day.number();
        break;
    case PeriodKind::week:
        first = date.addDays(1 - date.dayOfWeek());
        last = first.addDays(6);
        period.m_number = isoWeekNumber(date);
        break;
    case PeriodKind::month:
        first = QDate(date.year(), date.month(), 1);
        last = first.addMonths(1).addDays(-1);
        period.m_number = day.number() / 100;
        break;
    case PeriodKind::quarter: {
        const FiscalPlace place = fiscalPlace(day, fiscalStart);
        first = QDate(place.year, fiscalStart, 1).addMonths(place.month / 3 * 3);
        last = first.addMonths(3).addDays(-1);
        period.m_number = place.year * 10 + place.month / 3 + 1;
        break;
    }
    case PeriodKind::year: {
        const FiscalPlace place = fiscalPlace(day, fiscalStart);
        first = QDate(place.year, fiscalStart, 1);
        last = first.addMonths(12).addDays(-1);
        period.m_number = place.year;
        break;
    }
    }
    period.m_days = {Day::fromDate(first), Day::fromDate(last)};
    return period;
}

Result<Period> Period::fromText(QStringView text, int fiscalStart)
{
    const Error refused = failure(ErrorCode::badPeriod, {text.toString()});
    if (const auto day = Day::fromIso(text))
        return of(PeriodKind::day, *day, fiscalStart);
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-(?:(W)([0-9]{2})|(Q)([1-4])|([0-9]{2})))?$"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return refused;
    const int year = match.capturedView(1).toInt();
    if (year < firstKnownDay.year() || year > lastKnownDay.year())
        return refused;
    if (match.hasCaptured(2)) {
        const int week = match.capturedView(3).toInt();
        // 4 January always lies in ISO week 1.
        const QDate monday = QDate(year, 1, 4).addDays(1 - QDate(year, 1, 4).dayOfWeek()).addDays((week - 1) * 7);
        if (week < 1 || isoWeekNumber(monday) != year * 100 + week)
            return refused;
        return of(PeriodKind::week, Day::fromDate(monday), fiscalStart);
    }
    if (match.hasCaptured(4)) {
        const int quarter = match.capturedView(5).toInt();
        return of(PeriodKind::quarter, Day::fromDate(QDate(year, fiscalStart, 1).addMonths((quarter - 1) * 3)), fiscalStart);
    }
    if (match.hasCaptured(6)) {
        const auto first = Day::fromParts(year, match.capturedView(6).toInt(), 1);
        if (!first)
            return refused;
        return of(PeriodKind::month, *first, fiscalStart);
    }
    return of(PeriodKind::year, *Day::fromParts(year, fiscalStart, 1), fiscalStart);
}

QString Period::toText() const
{
    const auto padded = [](int number, int width) { return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0')); };
    switch (m_kind) {
    case PeriodKind::day:
        return m_days.first.toIso();
    case PeriodKind::week:
        return padded(m_number / 100, 4) + QStringLiteral("-W") + padded(m_number % 100, 2);
    case PeriodKind::month:
        return padded(m_number / 100, 4) + u'-' + padded(m_number % 100, 2);
    case PeriodKind::quarter:
        return padded(m_number / 10, 4) + QStringLiteral("-Q") + padded(m_number % 10, 1);
    case PeriodKind::year:
        return padded(m_number, 4);
    }
    return {};
}

Period Period::shifted(int periods) const
{
    const QDate first = m_days.first.toDate();
    QDate moved;
    switch (m_kind) {
    case PeriodKind::day:
        moved = first.addDays(periods);
        break;
    case PeriodKind::week:
        moved = first.addDays(qint64(periods) * 7);
        break;
    case PeriodKind::month:
        moved = first.addMonths(periods);
        break;
    case PeriodKind::quarter:
        moved = first.addMonths(periods * 3);
        break;
    case PeriodKind::year:
        moved = first.addMonths(periods * 12);
        break;
    }
    return of(m_kind, Day::fromDate(moved), m_fiscalStart);
}

Period Period::yearBefore() const
{
    if (m_kind == PeriodKind::week)
        return shifted(-52);
    return of(m_kind, Day::fromDate(m_days.first.toDate().addYears(-1)), m_fiscalStart);
}

CalendarNumbers calendarNumbers(Day day, int fiscalStart)
{
    const FiscalPlace place = fiscalPlace(day, fiscalStart);
    return {isoWeekNumber(day.toDate()), day.number() / 100, place.year * 10 + place.month / 3 + 1, place.year};
}

} // namespace somo
