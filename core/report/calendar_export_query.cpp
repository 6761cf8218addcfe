// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendar_export.h"

#include "core/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace somo {

namespace {

constexpr int morning = 8 * 60 + 30; // of a whole day's reminder

struct PromiseWords {
    QStringView kind;
    const char *ours; // %1 the customer
    const char *theirs;
};
constexpr PromiseWords promiseWords[] = {
    {u"call", QT_TRANSLATE_NOOP("calendar", "Call %1"), QT_TRANSLATE_NOOP("calendar", "%1 calls back")},
    {u"message", QT_TRANSLATE_NOOP("calendar", "Message %1"), QT_TRANSLATE_NOOP("calendar", "%1 writes back")},
    {u"visit", QT_TRANSLATE_NOOP("calendar", "Visit %1"), QT_TRANSLATE_NOOP("calendar", "%1 comes by")},
    {u"delivery", QT_TRANSLATE_NOOP("calendar", "Deliver to %1"), QT_TRANSLATE_NOOP("calendar", "%1 collects the goods")},
    {u"payment", QT_TRANSLATE_NOOP("calendar", "Pay %1"), QT_TRANSLATE_NOOP("calendar", "%1 pays")},
    {u"other", QT_TRANSLATE_NOOP("calendar", "Promised to %1"), QT_TRANSLATE_NOOP("calendar", "Promised by %1")},
};

struct PromiseRow {
    QString uid;
    Day madeOn, dueOn, doneOn;
    std::optional<qint64> minute;
    bool isOurs = true;
    QString kind;
    QString words;
    QString outcome;
    QString customer;
    QString order;
    QString person;
    int version = 0;
};

class Entries {
public:
    Entries(Database &database, const BookSettings &settings, const CalendarAsk &ask, Language language)
        : m_database(database)
        , m_settings(settings)
        , m_ask(ask)
        , m_language(language)
        , m_formats(language, settings.currency)
    {
    }
    Result<std::vector<CalendarEntry>> read()
    {
        if (m_ask.promises)
            SOMO_TRY(readPromises());
        if (m_ask.periods && !m_ask.periodDays.first.isNull()) {
            SOMO_TRY(readPeriods());
            SOMO_TRY(readPolicies());
        }
        std::ranges::stable_sort(m_entries, {}, [](const CalendarEntry &entry) { return std::tuple(entry.day, entry.minute.value_or(-1), entry.uid); });
        return std::move(m_entries);
    }

private:
    QString word(const char *source) const { return words::translated(m_language, "calendar", source); }

    Status readPromises()
    {
        Statement rows(m_database, QStringLiteral(
            "SELECT r.id, r.uid, r.made_on, r.due_on, r.due_minute, r.by_whom, r.kind, r.words, r.done_on, r.outcome, c.name, o.code, p.name, r.version"
            " FROM promise r LEFT JOIN customer c ON c.id = r.customer_id LEFT JOIN sales_order o ON o.id = r.order_id"
            " LEFT JOIN person p ON p.id = r.person_id"
            " WHERE r.due_on BETWEEN :first AND :last AND (r.done_on IS NULL OR :kept = 1) AND (:anybody = 1 OR r.person_id = :person)"
            " ORDER BY r.due_on, r.id"));
        rows.bind(u":first", m_ask.days.first);
        rows.bind(u":last", m_ask.days.last);
        rows.bind(u":kept", m_ask.withKept ? 1 : 0);
        rows.bind(u":anybody", m_ask.person ? 0 : 1);
        rows.bind(u":person", m_ask.person.value);
        SOMO_TRY(rows.run());
        const std::set<qint64> only(m_ask.only.begin(), m_ask.only.end());
        while (rows.next()) {
            if (!only.empty() && !only.contains(rows.int64(0)))
                continue;
            PromiseRow row;
            row.uid = rows.text(1);
            row.madeOn = rows.day(2);
            row.dueOn = rows.day(3);
            row.minute = rows.optionalInt64(4);
            row.isOurs = rows.text(5) != u"customer";
            row.kind = rows.text(6);
            row.words = rows.text(7);
            row.doneOn = rows.isNull(8) ? Day() : rows.day(8);
            row.outcome = rows.text(9);
            row.customer = rows.text(10);
            row.order = rows.text(11);
            row.person = rows.text(12);
            row.version = rows.integer(13);
            m_entries.push_back(entryOf(row));
        }
        return rows.status();
    }

    QString summaryOf(const PromiseRow &row) const
    {
        // Without a customer the person's own words say the most.
        const QString whom = row.customer.isEmpty() ? row.order : row.customer;
        if (whom.isEmpty())
            return row.words.isEmpty() ? word(QT_TRANSLATE_NOOP("calendar", "A promise")) : row.words;
        const auto known = std::ranges::find(promiseWords, QStringView(row.kind), &PromiseWords::kind);
        const PromiseWords &words = known == std::end(promiseWords) ? *std::prev(std::end(promiseWords)) : *known;
        return word(row.isOurs ? words.ours : words.theirs).arg(whom);
    }

    CalendarEntry entryOf(const PromiseRow &row) const
    {
        CalendarEntry entry;
        entry.uid = row.uid + QStringLiteral("@promise.somo");
        entry.summary = summaryOf(row);
        QStringList lines;
        if (!row.words.isEmpty() && row.words != entry.summary)
            lines += row.words;
        if (!row.order.isEmpty())
            lines += word(QT_TRANSLATE_NOOP("calendar", "Order: %1")).arg(row.order);
        if (!row.person.isEmpty())
            lines += word(QT_TRANSLATE_NOOP("calendar", "Who: %1")).arg(row.person);
        lines += word(QT_TRANSLATE_NOOP("calendar", "Promised on %1")).arg(m_formats.date(row.madeOn));
        if (!row.doneOn.isNull())
            lines += word(QT_TRANSLATE_NOOP("calendar", "Done on %1")).arg(m_formats.date(row.doneOn));
        if (!row.outcome.isEmpty())
            lines += row.outcome;
        entry.description = lines.join(u'\n');
        entry.categories = {word(QT_TRANSLATE_NOOP("calendar", "Promises"))};
        entry.day = row.dueOn;
        if (row.minute)
            entry.minute = int(*row.minute);
        if (row.doneOn.isNull())
            entry.alarm = row.minute ? -m_ask.alarmMinutes : morning;
        entry.revision = std::max(row.version - 1, 0);
        return entry;
    }

    /// The book's own mark in what has no row: two books in one calendar stay two. The first person's uid; a book without
    /// anybody has none.
    Result<QString> bookMark()
    {
        Statement first(m_database, QStringLiteral("SELECT uid FROM person ORDER BY id LIMIT 1"));
        SOMO_TRY(first.run());
        QString mark = QStringLiteral("book");
        if (first.next())
            mark = first.text(0);
        SOMO_TRY(first.status());
        return mark;
    }

    Status readPeriods()
    {
        SOMO_TRY_ASSIGN(const QString mark, bookMark());
        Statement kinds(m_database, QStringLiteral("SELECT DISTINCT period_kind FROM policy_version WHERE from_day <= :last AND to_day >= :first ORDER BY period_kind"));
        kinds.bind(u":first", m_ask.periodDays.first);
        kinds.bind(u":last", m_ask.periodDays.last);
        SOMO_TRY(kinds.run());
        while (kinds.next()) {
            const QString name = kinds.text(0);
            const PeriodKind kind = name == u"year" ? PeriodKind::year : name == u"quarter" ? PeriodKind::quarter : PeriodKind::month;
            for (Period period = Period::of(kind, m_ask.periodDays.first, m_settings.fiscalStart); period.last() <= m_ask.periodDays.last; period = period.next()) {
                CalendarEntry entry;
                entry.uid = QStringLiteral("%1-%2@period.somo").arg(period.toText(), mark);
                entry.summary = word(QT_TRANSLATE_NOOP("calendar", "Last day of the commission period: %1")).arg(m_formats.period(period));
                entry.categories = {word(QT_TRANSLATE_NOOP("calendar", "Periods"))};
                entry.day = period.last();
                m_entries.push_back(std::move(entry));
            }
        }
        return kinds.status();
    }

    Status readPolicies()
    {
        // A version that another one follows ends nothing.
        Statement rows(m_database, QStringLiteral(
            "SELECT p.uid, p.code, v.number, v.to_day, v.version FROM policy_version v JOIN policy p ON p.id = v.policy_id"
            " WHERE v.to_day BETWEEN :first AND :last AND NOT EXISTS (SELECT 1 FROM policy_version n WHERE n.policy_id = v.policy_id AND n.to_day > v.to_day)"
            " AND v.number = (SELECT MAX(m.number) FROM policy_version m WHERE m.policy_id = v.policy_id AND m.to_day = v.to_day) ORDER BY v.to_day, v.id"));
        rows.bind(u":first", m_ask.periodDays.first);
        rows.bind(u":last", m_ask.periodDays.last);
        SOMO_TRY(rows.run());
        while (rows.next()) {
            CalendarEntry entry;
            entry.uid = rows.text(0) + QStringLiteral("@policy.somo");
            entry.summary = word(QT_TRANSLATE_NOOP("calendar", "Last day of the policy %1")).arg(rows.text(1));
            entry.description = word(QT_TRANSLATE_NOOP("calendar", "Version %1")).arg(rows.int64(2));
            entry.categories = {word(QT_TRANSLATE_NOOP("calendar", "Periods"))};
            entry.day = rows.day(3);
            entry.revision = rows.integer(4) - 1;
            m_entries.push_back(std::move(entry));
        }
        return rows.status();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const CalendarAsk &m_ask;
    Language m_language;
    Formats m_formats;
    std::vector<CalendarEntry> m_entries;
};

} // namespace

Result<std::vector<CalendarEntry>> calendarEntries(Database &database, const BookSettings &settings, const CalendarAsk &ask, Language language)
{
    return Entries(database, settings, ask, language).read();
}

Result<QByteArray> calendarOf(Database &database, const BookSettings &settings, const CalendarAsk &ask, Language language, Day today)
{
    SOMO_TRY_ASSIGN(const std::vector<CalendarEntry> entries, calendarEntries(database, settings, ask, language));
    const QDateTime midnight(today.toDate(), QTime(0, 0), Qt::OffsetFromUTC, settings.offsetMinutes * 60);
    return calendarFile(entries, {settings.name.isEmpty() ? QStringLiteral("Somo") : settings.name, settings.offsetMinutes, midnight.toMSecsSinceEpoch()});
}

} // namespace somo
