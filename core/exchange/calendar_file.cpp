// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/base/text.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <libical/ical.h>

namespace somo {

namespace {

constexpr int vietnameseOffset = 420;
constexpr int minutesOfDay = 24 * 60;

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

QByteArray utf8(const QString &text)
{
    return cleanText(text).toUtf8();
}

/// "+0700"
QString zoneOffset(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2%3").arg(QLatin1Char(minutes < 0 ? '-' : '+')).arg(size / 60, 2, 10, QLatin1Char('0')).arg(size % 60, 2, 10, QLatin1Char('0'));
}

QByteArray zoneName(int offsetMinutes)
{
    // The name that Google Calendar, Outlook and telephones know; what it means stands in the file all the same.
    return offsetMinutes == vietnameseOffset ? QByteArrayLiteral("Asia/Ho_Chi_Minh") : "UTC" + zoneOffset(offsetMinutes).toLatin1();
}

icaltimetype timeOf(Day day, std::optional<int> minute)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.dayOfMonth();
    time.is_date = minute ? 0 : 1;
    time.hour = minute.value_or(0) / 60;
    time.minute = minute.value_or(0) % 60;
    return time;
}

icaltimetype utcTime(qint64 moment)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    icaltimetype time = timeOf(Day::fromDate(at.date()), at.time().hour() * 60 + at.time().minute());
    time.second = at.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalcomponent *zoneOf(int offsetMinutes)
{
    icalcomponent *const zone = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(zone, icalproperty_new_tzid(zoneName(offsetMinutes).constData()));
    icalcomponent *const standard = icalcomponent_new(ICAL_XSTANDARD_COMPONENT);
    // From the beginning of the moments that programs count; an offset that never changes has no other rule.
    icalcomponent_add_property(standard, icalproperty_new_dtstart(timeOf(Day::fromNumber(19700101), 0)));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetfrom(offsetMinutes * 60));
    icalcomponent_add_property(standard, icalproperty_new_tzoffsetto(offsetMinutes * 60));
    icalcomponent_add_property(standard, icalproperty_new_tzname(zoneOffset(offsetMinutes).left(offsetMinutes % 60 == 0 ? 3 : 5).toLatin1().constData()));
    icalcomponent_add_component(zone, standard);
    return zone;
}

class EventMaker {
public:
    explicit EventMaker(const CalendarOptions &options)
        : m_zone(zoneName(options.offsetMinutes))
        , m_stamp(utcTime(options.stamp))
    {
    }
    icalcomponent *event(const CalendarEntry &entry) const
    {
        icalcomponent *const event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
        add(icalproperty_new_uid(utf8(entry.uid).constData()));
        add(icalproperty_new_dtstamp(m_stamp));
        add(icalproperty_new_sequence(entry.revision));
        addTimes(event, entry);
        add(icalproperty_new_summary(utf8(entry.summary).constData()));
        if (!entry.description.isEmpty())
            add(icalproperty_new_description(utf8(entry.description).constData()));
        // A comma would part it in two: versions of the library differ in whether they escape it.
        for (QString category : entry.categories)
            add(icalproperty_new_categories(utf8(category.remove(u',')).constData()));
        if (entry.alarm)
            icalcomponent_add_component(event, alarm(entry));
        return event;
    }

private:
    void addTimes(icalcomponent *event, const CalendarEntry &entry) const
    {
        if (!entry.minute) {
            icalcomponent_add_property(event, icalproperty_new_dtstart(timeOf(entry.day, {})));
            // The first day that is no longer part of it.
            icalcomponent_add_property(event, icalproperty_new_dtend(timeOf(entry.day.addDays(1), {})));
            icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy all day
            return;
        }
        const int end = *entry.minute + std::max(entry.minutes, 1);
        for (icalproperty *const property : {icalproperty_new_dtstart(timeOf(entry.day, *entry.minute)),
                                             icalproperty_new_dtend(timeOf(entry.day.addDays(end / minutesOfDay), end % minutesOfDay))}) {
            icalproperty_add_parameter(property, icalparameter_new_tzid(m_zone.constData()));
            icalcomponent_add_property(event, property);
        }
    }
    static icalcomponent *alarm(const CalendarEntry &entry)
    {
        icalcomponent *const alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icaltriggertype trigger{};
        trigger.time = icaltime_null_time();
        trigger.duration = icaldurationtype_from_int(*entry.alarm * 60);
        icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
        icalcomponent_add_property(alarm, icalproperty_new_description(utf8(entry.summary).constData()));
        return alarm;
    }

    QByteArray m_zone;
    icaltimetype m_stamp;
};

void addNamed(icalcomponent *calendar, const char *name, const QByteArray &value)
{
    icalproperty *const property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(calendar, property);
}

} // namespace

Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const CalendarOptions &options)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    if (!calendar)
        return failure(ErrorCode::internal, {QStringLiteral("libical")});
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Somo//Somo//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    // Not of the standard; Google Calendar and Apple's read them.
    addNamed(calendar.get(), "X-WR-CALNAME", utf8(options.name));
    addNamed(calendar.get(), "X-WR-TIMEZONE", zoneName(options.offsetMinutes));
    icalcomponent_add_component(calendar.get(), zoneOf(options.offsetMinutes));
    const EventMaker maker(options);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), maker.event(entry));
    char *const text = icalcomponent_as_ical_string_r(calendar.get());
    if (!text)
        return failure(ErrorCode::internal, {QStringLiteral("libical")});
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace somo
