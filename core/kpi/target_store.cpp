// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_store.h"

#include "core/base/text.h"
#include "core/kpi/target_query.h"
#include "core/ledger/deal_fact_query.h"

#include <algorithm>

namespace somo {

namespace {

int decimalsOf(Metric metric, const Currency &currency)
{
    switch (metricUnit(metric)) {
    case MetricUnit::money: return currency.decimals;
    case MetricUnit::count:
    case MetricUnit::decimal: return 3;
    case MetricUnit::percent: return 4; // of a percent: millionths of the whole
    }
    return 0;
}

Status checkTarget(const Target &target)
{
    const PeriodKind kind = target.period.kind();
    if (kind != PeriodKind::month && kind != PeriodKind::quarter && kind != PeriodKind::year)
        return failure(ErrorCode::targetPeriodKind, {target.period.toText()});
    if (target.weight < 0)
        return failure(ErrorCode::targetWeight, {shortText(target.weight, 3)});
    const auto strange = std::ranges::find_if_not(target.filters, [&](const Cut &cut) { return canCutMetric(target.metric, cut); }, &CutFilter::cut);
    return strange == target.filters.end() ? success() : Status(failure(ErrorCode::metricNotCutBy, {metricText(target.metric), cutText(strange->cut)}));
}

void bindTarget(Statement &statement, const Target &target)
{
    statement.bind(u":metric", metricText(target.metric));
    statement.bind(u":subject_kind", subjectKindText(target.subject.kind));
    statement.bind(u":subject", target.subject.kind == SubjectKind::everyone ? qint64(0) : target.subject.id);
    statement.bind(u":period_kind", periodKindText(target.period.kind()));
    statement.bind(u":period_first", target.period.first());
    statement.bind(u":filter", filterText(target.filters));
    statement.bind(u":value", target.value);
    statement.bind(u":weight", target.weight);
    statement.bind(u":direction", directionText(target.direction));
}

Error twice(const Target &target)
{
    return failure(ErrorCode::targetTwice,
                   {metricText(target.metric), target.subject.kind == SubjectKind::everyone ? QStringLiteral("everyone") : target.subject.code,
                    target.period.toText()});
}

/// The code of an own trait may hold the sign between two filters.
QString withoutSigns(QString cut)
{
    return cut.replace(QLatin1Char('%'), QLatin1String("%25")).replace(QLatin1Char(';'), QLatin1String("%3B"));
}

QString withSigns(QString text)
{
    return text.replace(QLatin1String("%3B"), QLatin1String(";")).replace(QLatin1String("%25"), QLatin1String("%"));
}

} // namespace

QString filterText(const std::vector<CutFilter> &filters)
{
    QStringList parts;
    for (const CutFilter &filter : filters)
        parts += QString(withoutSigns(cutText(filter.cut)) + QLatin1Char(':') + QString::number(filter.id));
    parts.removeDuplicates();
    parts.sort();
    return parts.join(QLatin1Char(';'));
}

std::vector<CutFilter> filtersFromText(const QString &text)
{
    std::vector<CutFilter> filters;
    const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype colon = part.lastIndexOf(QLatin1Char(':'));
        if (const auto cut = cutFromText(withSigns(part.left(colon))))
            filters.push_back({*cut, part.mid(colon + 1).toLongLong()});
    }
    return filters;
}

std::optional<qint64> targetValueFromText(std::string_view canonical, Metric metric, const Currency &currency)
{
    return exactDecimalFromText(canonical, decimalsOf(metric, currency));
}

QString targetValueText(qint64 value, Metric metric, const Currency &currency)
{
    const int decimals = decimalsOf(metric, currency);
    return metricUnit(metric) == MetricUnit::money ? fixedText(value, decimals) : shortText(value, decimals);
}

Result<std::optional<Target>> targetSayingTheSame(Database &database, const Target &target)
{
    Statement statement(database, QStringLiteral(
        "SELECT id, value, weight, direction, version FROM target"
        " WHERE metric = :metric AND subject_kind = :subject_kind AND subject_id = :subject"
        " AND period_kind = :period_kind AND period_first = :period_first AND filter = :filter"));
    statement.bind(u":metric", metricText(target.metric));
    statement.bind(u":subject_kind", subjectKindText(target.subject.kind));
    statement.bind(u":subject", target.subject.kind == SubjectKind::everyone ? qint64(0) : target.subject.id);
    statement.bind(u":period_kind", periodKindText(target.period.kind()));
    statement.bind(u":period_first", target.period.first());
    statement.bind(u":filter", filterText(target.filters));
    SOMO_TRY(statement.run());
    if (!statement.next()) {
        SOMO_TRY(statement.status());
        return std::optional<Target>();
    }
    Target same = target;
    same.id = statement.id<TargetId>(0);
    same.value = statement.int64(1);
    same.weight = statement.int64(2);
    same.direction = directionFromText(statement.text(3)).value_or(Direction::higher);
    same.version = statement.int64(4);
    return std::optional<Target>(same);
}

Result<TargetId> addTarget(Database &database, const Target &target, ImportId import)
{
    SOMO_TRY(checkTarget(target));
    SOMO_TRY_ASSIGN(const auto same, targetSayingTheSame(database, target));
    if (same)
        return twice(target);
    Statement statement(database, QStringLiteral(
        "INSERT INTO target (uid, metric, subject_kind, subject_id, period_kind, period_first, filter, value, weight, direction, import_id)"
        " VALUES (:uid, :metric, :subject_kind, :subject, :period_kind, :period_first, :filter, :value, :weight, :direction, :import)"
        " RETURNING id"));
    statement.bind(u":uid", newUid());
    bindTarget(statement, target);
    statement.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(statement));
    return TargetId{id};
}

Status updateTarget(Database &database, const Target &target)
{
    SOMO_TRY(checkTarget(target));
    SOMO_TRY_ASSIGN(const auto same, targetSayingTheSame(database, target));
    if (same && same->id != target.id)
        return twice(target);
    Statement statement(database, QStringLiteral(
        "UPDATE target SET metric = :metric, subject_kind = :subject_kind, subject_id = :subject, period_kind = :period_kind,"
        " period_first = :period_first, filter = :filter, value = :value, weight = :weight, direction = :direction,"
        " version = version + 1 WHERE id = :id"));
    bindTarget(statement, target);
    statement.bind(u":id", target.id);
    SOMO_TRY(statement.run());
    if (statement.rowsChanged() != 1)
        return failure(ErrorCode::targetMissing);
    return success();
}

Status removeTarget(Database &database, TargetId target)
{
    Statement statement(database, QStringLiteral("DELETE FROM target WHERE id = :id"));
    statement.bind(u":id", target);
    SOMO_TRY(statement.run());
    if (statement.rowsChanged() != 1)
        return failure(ErrorCode::targetMissing);
    return success();
}

} // namespace somo
