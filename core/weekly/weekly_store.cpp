// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weekly/weekly_store.h"

#include "core/base/text.h"
#include "core/ledger/own_metric_query.h"
#include "core/marketing/named_store.h"
#include "core/people/people_store.h"
#include "core/storage/row_changes.h"
#include "core/weekly/weekly_query.h"

#include <QRegularExpression>

#include <algorithm>

namespace somo::weekly {

namespace {

constexpr qint64 largestValue = 1'000'000'000'000'000; // a sum of them stays far within 64 bits

Status checkWeek(Database &database, PersonId person, Day week)
{
    SOMO_TRY(people::byId(database, person));
    if (week < firstKnownDay || lastKnownDay < week.addDays(6))
        return failure(ErrorCode::dateOutOfRange, {week.toIso()});
    constexpr int monday = 1;
    return week.toDate().dayOfWeek() == monday ? success() : Status(failure(ErrorCode::weekNotMonday, {week.toIso()}));
}

Result<QString> checkedSentence(const QString &text)
{
    const QString clean = cleanText(text);
    if (clean.size() > longestSentence)
        return failure(ErrorCode::textTooLong, {clean.left(20), QString::number(longestSentence)});
    return clean;
}

Status checkFigure(const std::vector<Metric> &own, const Entry::Figure &figure, Day week)
{
    SOMO_TRY_ASSIGN(const Metric metric, metricAmong(own, figure.metric));
    if (!metric.isReported())
        return failure(ErrorCode::metricNotEntered, {figure.metric});
    const std::vector<DayRange> parts = weekParts(week);
    if (std::ranges::find(parts, figure.from, &DayRange::first) == parts.end()) {
        QStringList firsts;
        for (const DayRange &part : parts)
            firsts += part.first.toIso();
        return failure(ErrorCode::weeklyPartOutside, {figure.from.toIso(), firsts.join(QStringLiteral(", "))});
    }
    if (figure.value && *figure.value < 0)
        return failure(ErrorCode::weeklyValueBelowZero, {metric.isOwn() ? metric.name() : metricText(metric)});
    return figure.value && *figure.value > largestValue ? Status(failure(ErrorCode::numberTooLarge)) : success();
}

Result<WeeklyReportId> insertReport(Database &database, PersonId person, Day week)
{
    Statement row(database, QStringLiteral("INSERT INTO weekly_report (uid, person_id, week_first) VALUES (:uid, :person, :week) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":person", person);
    row.bind(u":week", week);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return WeeklyReportId{id};
}

Status writeFigure(Database &database, WeeklyReportId report, const Entry::Figure &figure, const std::optional<qint64> &before)
{
    if (figure.value == before)
        return success();
    const QString sql = !figure.value ? QStringLiteral("DELETE FROM weekly_value WHERE report_id = :report AND metric = :metric AND from_day = :from")
        : before ? QStringLiteral("UPDATE weekly_value SET value = :value, version = version + 1 WHERE report_id = :report AND metric = :metric AND from_day = :from")
                 : QStringLiteral("INSERT INTO weekly_value (report_id, metric, from_day, value) VALUES (:report, :metric, :from, :value)");
    Statement row(database, sql);
    row.bind(u":report", report);
    row.bind(u":metric", figure.metric);
    row.bind(u":from", figure.from);
    if (figure.value)
        row.bind(u":value", *figure.value);
    return row.run();
}

Status writeSentences(Database &database, const WeeklyReport &report, const QString &helped, const QString &inTheWay)
{
    if (helped == report.helped && inTheWay == report.inTheWay)
        return success();
    Statement row(database, QStringLiteral("UPDATE weekly_report SET helped = :helped, in_the_way = :way, version = version + 1 WHERE id = :id"));
    row.bind(u":helped", helped);
    row.bind(u":way", inTheWay);
    row.bind(u":id", report.id);
    return row.run();
}

Status writeSentAt(Database &database, WeeklyReportId report, const std::optional<qint64> &moment)
{
    Statement row(database, QStringLiteral("UPDATE weekly_report SET sent_at = :moment, version = version + 1 WHERE id = :id"));
    row.bind(u":moment", moment);
    row.bind(u":id", report);
    return row.run();
}

/// The report of that week, begun where there is none.
Result<WeeklyReport> openReport(Database &database, PersonId person, Day week)
{
    SOMO_TRY(checkWeek(database, person, week));
    SOMO_TRY_ASSIGN(const std::optional<WeeklyReport> known, weeklyReportOf(database, person, week));
    if (known && known->sentAt)
        return failure(ErrorCode::weeklySent);
    if (known)
        return *known;
    WeeklyReport begun;
    SOMO_TRY_ASSIGN(begun.id, insertReport(database, person, week));
    begun.person = person;
    begun.week = week;
    return begun;
}

/// The rows of a report; none where it isn't begun.
std::vector<OpenedRow> rowsOf(const WeeklyReport &report)
{
    std::vector<OpenedRow> rows;
    if (report.id)
        rows.push_back({QStringLiteral("weekly_report"), report.id.value, report.version});
    for (const WeeklyValue &value : report.values)
        rows.push_back({QStringLiteral("weekly_value"), value.id, value.version});
    return rows;
}

Status checkOpened(Database &database, const Entry &entry)
{
    if (!entry.opened)
        return success();
    SOMO_TRY_ASSIGN(const std::optional<WeeklyReport> now, weeklyReportOf(database, entry.person, entry.week));
    return standAsOpened(database, rowsOf(*entry.opened), rowsOf(now.value_or(WeeklyReport())));
}

Result<bool> isUsed(Database &database, const QString &code)
{
    Statement row(database, QStringLiteral("SELECT (SELECT COUNT(*) FROM weekly_value WHERE metric = :value_metric) + (SELECT COUNT(*) FROM target WHERE metric = :target_metric)"));
    row.bind(u":value_metric", code);
    row.bind(u":target_metric", code);
    SOMO_TRY_ASSIGN(const qint64 uses, runForId(row));
    return uses > 0;
}

Result<Metric> ownMetricOf(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(database));
    const auto found = std::ranges::find(own, code, &Metric::code);
    return found == own.end() ? Result<Metric>(failure(ErrorCode::ownMetricMissing, {code})) : *found;
}

/// "Mẫu đã tặng" → "mau_da_tang".
QString codeFrom(const QString &name)
{
    QString code;
    for (const QChar letter : folded(name))
        code += letter.isLetterOrNumber() ? letter : QLatin1Char('_');
    static const QRegularExpression joints(QStringLiteral("_+"));
    code.replace(joints, QStringLiteral("_"));
    while (code.endsWith(u'_'))
        code.chop(1);
    while (code.startsWith(u'_'))
        code.remove(0, 1);
    return code.isEmpty() ? QStringLiteral("metric") : code;
}

bool canBeCode(const QString &code)
{
    return std::ranges::all_of(code, [](QChar letter) { return letter.isLetterOrNumber() || letter == u'_'; });
}

} // namespace

Status checkAuthor(Database &database, PersonId person, PersonId author)
{
    SOMO_TRY_ASSIGN(const Person found, people::byId(database, person));
    if (author == person)
        return success();
    Statement people(database, QStringLiteral("SELECT COUNT(*) FROM person"));
    SOMO_TRY_ASSIGN(const qint64 count, runForId(people));
    return !author && count == 1 ? success() : Status(failure(ErrorCode::weeklyByOthers, {found.name}));
}

Result<WeeklyReportId> save(Database &database, const Entry &entry)
{
    SOMO_TRY(checkOpened(database, entry));
    SOMO_TRY_ASSIGN(const WeeklyReport report, openReport(database, entry.person, entry.week));
    SOMO_TRY_ASSIGN(const QString helped, checkedSentence(entry.helped.value_or(report.helped)));
    SOMO_TRY_ASSIGN(const QString inTheWay, checkedSentence(entry.inTheWay.value_or(report.inTheWay)));
    SOMO_TRY(writeSentences(database, report, helped, inTheWay));
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(database));
    for (const Entry::Figure &figure : entry.figures) {
        SOMO_TRY(checkFigure(own, figure, entry.week));
        SOMO_TRY(writeFigure(database, report.id, figure, report.value(storedMetric(own, figure.metric), figure.from)));
    }
    return report.id;
}

Status send(Database &database, PersonId person, Day week, qint64 moment)
{
    SOMO_TRY_ASSIGN(const WeeklyReport report, openReport(database, person, week));
    return writeSentAt(database, report.id, moment);
}

Status takeBack(Database &database, PersonId person, Day week)
{
    SOMO_TRY_ASSIGN(const std::optional<WeeklyReport> report, weeklyReportOf(database, person, week));
    if (!report || !report->sentAt)
        return failure(ErrorCode::weeklyNotSent);
    return writeSentAt(database, report->id, std::nullopt);
}

Status addMetric(Database &database, const QString &code, const QString &name, MetricUnit unit)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(code));
    if (!canBeCode(clean))
        return failure(ErrorCode::ownMetricCode, {clean});
    SOMO_TRY_ASSIGN(const QString shown, checkedName(name, clean));
    const Result<Metric> known = metricNamed(database, clean);
    if (known || known.error().code == ErrorCode::metricNotHeld)
        return failure(ErrorCode::codeTaken, {clean});
    if (known.error().code != ErrorCode::unknownMetric)
        return known.error();
    Statement row(database, QStringLiteral("INSERT INTO own_metric (code, name, sort_key, unit) VALUES (:code, :name, :sort_key, :unit)"));
    row.bind(u":code", clean);
    row.bind(u":name", shown);
    row.bind(u":sort_key", sortKeyText(shown));
    row.bind(u":unit", metricUnitText(unit));
    return row.run();
}

Result<QString> addMetricByName(Database &database, const QString &name, MetricUnit unit)
{
    SOMO_TRY_ASSIGN(const QString shown, checkedCode(name));
    const QString stem = codeFrom(shown);
    for (int number = 1;; ++number) {
        const QString code = number == 1 ? stem : stem + QLatin1Char('_') + QString::number(number);
        const Status added = addMetric(database, code, shown, unit);
        if (added)
            return code;
        if (added.error().code != ErrorCode::codeTaken)
            return added.error();
    }
}

Status renameMetric(Database &database, const QString &code, const QString &name, qint64 opened)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnMetricRow> rows, ownMetricRows(database));
    const auto row = std::ranges::find(rows, code, [](const OwnMetricRow &each) { return each.metric.code(); });
    if (row == rows.end())
        return failure(ErrorCode::ownMetricMissing, {code});
    SOMO_TRY_ASSIGN(const QString shown, checkedName(name, code));
    if (shown == row->metric.name())
        return success();
    if (opened != 0)
        SOMO_TRY(standsAsOpened(database, {QStringLiteral("own_metric"), row->id, opened}, row->id));
    Statement update(database, QStringLiteral("UPDATE own_metric SET name = :name, sort_key = :sort_key, version = version + 1 WHERE code = :code"));
    update.bind(u":name", shown);
    update.bind(u":sort_key", sortKeyText(shown));
    update.bind(u":code", code);
    return update.run();
}

Status removeMetric(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const Metric metric, ownMetricOf(database, code));
    SOMO_TRY_ASSIGN(const bool used, isUsed(database, code));
    if (used)
        return failure(ErrorCode::ownMetricUsed, {metric.name()});
    Statement remove(database, QStringLiteral("DELETE FROM own_metric WHERE code = :code"));
    remove.bind(u":code", code);
    return remove.run();
}

Status setMetricUnit(Database &database, const QString &code, MetricUnit unit)
{
    SOMO_TRY_ASSIGN(const Metric metric, ownMetricOf(database, code));
    if (metricUnit(metric) == unit)
        return success();
    SOMO_TRY_ASSIGN(const bool used, isUsed(database, code));
    if (used)
        return failure(ErrorCode::ownMetricUnitUsed, {metric.name()});
    Statement row(database, QStringLiteral("UPDATE own_metric SET unit = :unit, version = version + 1 WHERE code = :code"));
    row.bind(u":unit", metricUnitText(unit));
    row.bind(u":code", code);
    return row.run();
}

} // namespace somo::weekly
