// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_query.h"

#include "core/kpi/target_store.h"
#include "core/ledger/own_metric_query.h"

#include <algorithm>
#include <tuple>

namespace somo {

namespace {

struct SortedTarget {
    Target target;
    QByteArray sortKey;
};

Result<std::vector<SortedTarget>> readTargets(Database &database, Statement &statement, int fiscalStart)
{
    SOMO_TRY_ASSIGN(const std::vector<Metric> own, ownMetrics(database));
    std::vector<SortedTarget> read;
    SOMO_TRY(statement.run());
    while (statement.next()) {
        SortedTarget row;
        Target &target = row.target;
        target.id = statement.id<TargetId>(0);
        target.metric = storedMetric(own, statement.text(1));
        target.subject.kind = subjectKindFromText(statement.text(2)).value_or(SubjectKind::everyone);
        target.subject.id = statement.int64(3);
        target.period = Period::of(periodKindFromText(statement.text(4)).value_or(PeriodKind::month), statement.day(5), fiscalStart);
        target.filters = filtersFromText(statement.text(6));
        target.value = statement.int64(7);
        target.weight = statement.int64(8);
        target.direction = directionFromText(statement.text(9)).value_or(Direction::higher);
        target.subject.code = statement.text(10);
        target.subject.name = statement.text(11);
        row.sortKey = statement.text(12).toUtf8();
        target.version = statement.int64(13);
        read.push_back(std::move(row));
    }
    SOMO_TRY(statement.status());
    return read;
}

int subjectOrder(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::everyone: return 0;
    case SubjectKind::team: return 1;
    case SubjectKind::person: return 2;
    }
    return 3;
}

std::vector<Target> sorted(std::vector<SortedTarget> rows, bool periodFirst)
{
    std::sort(rows.begin(), rows.end(), [periodFirst](const SortedTarget &a, const SortedTarget &b) {
        const auto key = [periodFirst](const SortedTarget &row) {
            const Target &target = row.target;
            const std::pair<int, int> period{target.period.first().number(), int(target.period.kind())};
            return std::make_tuple(periodFirst ? period : std::pair<int, int>{}, subjectOrder(target.subject.kind), row.sortKey,
                                   target.subject.id, target.metric, filterText(target.filters), period, target.id.value);
        };
        return key(a) < key(b);
    });
    std::vector<Target> targets;
    targets.reserve(rows.size());
    for (SortedTarget &row : rows)
        targets.push_back(std::move(row.target));
    return targets;
}

} // namespace

Result<std::vector<Target>> targetsOf(Database &database, PeriodKind kind, DayRange firsts, int fiscalStart)
{
    Statement statement(database, QStringLiteral(
        "SELECT t.id, t.metric, t.subject_kind, t.subject_id, t.period_kind, t.period_first, t.filter, t.value, t.weight, t.direction,"
        " COALESCE(p.code, m.code, ''), COALESCE(p.name, m.name, ''), COALESCE(p.sort_key, m.sort_key, ''), t.version"
        " FROM target t"
        " LEFT JOIN person p ON t.subject_kind = 'person' AND p.id = t.subject_id"
        " LEFT JOIN team m ON t.subject_kind = 'team' AND m.id = t.subject_id"
        " WHERE t.period_kind = :kind AND t.period_first BETWEEN :first AND :last ORDER BY t.id"));
    statement.bind(u":kind", periodKindText(kind));
    statement.bind(u":first", firsts.first);
    statement.bind(u":last", firsts.last);
    SOMO_TRY_ASSIGN(auto rows, readTargets(database, statement, fiscalStart));
    return sorted(std::move(rows), false);
}

Result<std::vector<Target>> allTargets(Database &database, int fiscalStart)
{
    Statement statement(database, QStringLiteral(
        "SELECT t.id, t.metric, t.subject_kind, t.subject_id, t.period_kind, t.period_first, t.filter, t.value, t.weight, t.direction,"
        " COALESCE(p.code, m.code, ''), COALESCE(p.name, m.name, ''), COALESCE(p.sort_key, m.sort_key, ''), t.version"
        " FROM target t"
        " LEFT JOIN person p ON t.subject_kind = 'person' AND p.id = t.subject_id"
        " LEFT JOIN team m ON t.subject_kind = 'team' AND m.id = t.subject_id"
        " ORDER BY t.id"));
    SOMO_TRY_ASSIGN(auto rows, readTargets(database, statement, fiscalStart));
    return sorted(std::move(rows), true);
}

} // namespace somo
