// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/list_rows.h"

#include "core/base/text.h"
#include "core/kpi/target_store.h"
#include "core/marketing/named_maker.h"
#include "core/marketing/region.h"
#include "core/people/person.h"
#include "core/storage/row_changes.h"

#include <algorithm>

namespace somo {

namespace {

NamedKind namedKind(ListKind kind)
{
    switch (kind) {
    case ListKind::channel: return NamedKind::channel;
    case ListKind::team: return NamedKind::team;
    case ListKind::area:
    case ListKind::region: break; // regions have dates and a table of their own
    }
    return NamedKind::area;
}

QString listTable(ListKind kind)
{
    switch (kind) {
    case ListKind::channel: return QStringLiteral("channel");
    case ListKind::team: return QStringLiteral("team");
    case ListKind::area: return QStringLiteral("area");
    case ListKind::region: break;
    }
    return QStringLiteral("province");
}

/// The cut whose filter a target writes for a row of the list.
Cut cutOf(ListKind kind)
{
    switch (kind) {
    case ListKind::channel: return Cut::channel;
    case ListKind::team: return Cut::team;
    case ListKind::area: return Cut::area;
    case ListKind::region: break;
    }
    return Cut::region;
}

Result<std::vector<NamedRow>> rowsOf(Database &database, ListKind kind)
{
    if (kind != ListKind::region)
        return named::all(database, namedKind(kind));
    Statement rows(database, QStringLiteral("SELECT id, code, name FROM province ORDER BY id"));
    SOMO_TRY(rows.run());
    std::vector<NamedRow> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    SOMO_TRY(rows.status());
    return found;
}

Status mayBeCalled(const std::vector<NamedRow> &rows, const QString &name, qint64 id)
{
    if (const NamedRow *twin = named::twinOf(rows, name, id))
        return failure(ErrorCode::nameAmbiguous, {twin->name});
    return success();
}

/// The counting statements of a list; each is a whole literal, empty where nothing of that kind names it.
struct Counts {
    QString orders;
    QString customers;
    QString people;
    QString regions;
};

Counts countsOf(ListKind kind)
{
    switch (kind) {
    case ListKind::channel:
        return {QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE channel_id = :id"), {}, {}, {}};
    case ListKind::team:
        return {{}, {}, QStringLiteral("SELECT COUNT(DISTINCT person_id) FROM membership WHERE team_id = :id"), {}};
    case ListKind::area:
        return {{}, {}, {}, QStringLiteral("SELECT COUNT(*) FROM province WHERE area_id = :id")};
    case ListKind::region:
        return {QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE province_id = :id"),
                QStringLiteral("SELECT COUNT(*) FROM customer WHERE province_id = :id"),
                QStringLiteral("SELECT COUNT(DISTINCT person_id) FROM person_region WHERE province_id = :id"),
                QStringLiteral("SELECT COUNT(*) FROM province WHERE successor_id = :id")};
    }
    return {};
}

Status count(Database &database, const QString &sql, qint64 id, ListUser user, std::vector<ListUse> &found)
{
    if (sql.isEmpty())
        return success();
    Statement statement(database, sql);
    statement.bind(u":id", id);
    SOMO_TRY_ASSIGN(const qint64 number, runForId(statement));
    if (number > 0)
        found.push_back({user, number});
    return success();
}

/// A filter is one text in the book, so it is read rather than searched.
Status countTargets(Database &database, ListKind kind, qint64 id, std::vector<ListUse> &found)
{
    Statement rows(database, QStringLiteral("SELECT subject_kind, subject_id, filter FROM target ORDER BY id"));
    SOMO_TRY(rows.run());
    qint64 number = 0;
    while (rows.next()) {
        const bool ofTeam = kind == ListKind::team && rows.text(0) == subjectKindText(SubjectKind::team) && rows.int64(1) == id;
        const std::vector<CutFilter> filters = filtersFromText(rows.text(2));
        number += ofTeam || std::ranges::any_of(filters, [&](const CutFilter &each) { return each.cut == cutOf(kind) && each.id == id; });
    }
    SOMO_TRY(rows.status());
    if (number > 0)
        found.push_back({ListUser::targets, number});
    return success();
}

QString removal(ListKind kind)
{
    switch (kind) {
    case ListKind::channel: return QStringLiteral("DELETE FROM channel WHERE id = :id");
    case ListKind::team: return QStringLiteral("DELETE FROM team WHERE id = :id");
    case ListKind::area: return QStringLiteral("DELETE FROM area WHERE id = :id");
    case ListKind::region: break;
    }
    return QStringLiteral("DELETE FROM province WHERE id = :id AND shipped = 0");
}

} // namespace

QString listKindText(ListKind kind)
{
    switch (kind) {
    case ListKind::channel: return QStringLiteral("channel");
    case ListKind::team: return QStringLiteral("team");
    case ListKind::area: return QStringLiteral("area");
    case ListKind::region: break;
    }
    return QStringLiteral("region");
}

namespace lists {

Result<qint64> add(Database &database, const ListRow &row)
{
    SOMO_TRY_ASSIGN(const QString name, checkedCode(row.name));
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, rowsOf(database, row.kind));
    SOMO_TRY(mayBeCalled(rows, name, 0));
    QString code = cleanText(row.code);
    if (code.isEmpty())
        code = named::freeCodeOf(rows, name);
    if (row.kind != ListKind::region)
        return named::add(database, namedKind(row.kind), code, name);
    SOMO_TRY_ASSIGN(const ProvinceId made, addProvince(database, {{}, code, name, {}, openEnd, row.area, {}, false}));
    return made.value;
}

Status change(Database &database, const ListRow &row)
{
    SOMO_TRY_ASSIGN(const QString name, checkedCode(row.name));
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, rowsOf(database, row.kind));
    if (row.version != 0)
        SOMO_TRY(unchangedSince(database, {listTable(row.kind), row.id, row.version}));
    SOMO_TRY(mayBeCalled(rows, name, row.id));
    if (row.kind != ListKind::region)
        return named::rename(database, namedKind(row.kind), row.id, name);
    return changeProvince(database, ProvinceId{row.id}, name, row.area);
}

Result<ListRow> byId(Database &database, ListKind kind, qint64 id)
{
    const Error missing = failure(ErrorCode::rowNotFound, {listTable(kind), QString::number(id)});
    if (kind == ListKind::region) {
        Statement row(database, QStringLiteral("SELECT code, name, area_id, version FROM province WHERE id = :id"));
        row.bind(u":id", id);
        SOMO_TRY(row.run());
        if (row.next())
            return ListRow{kind, id, row.text(0), row.text(1), row.id<AreaId>(2), row.int64(3)};
        SOMO_TRY(row.status());
        return missing;
    }
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, named::all(database, namedKind(kind)));
    const auto found = std::ranges::find(rows, id, &NamedRow::id);
    return found == rows.end() ? Result<ListRow>(missing) : ListRow{kind, id, found->code, found->name, {}, found->version};
}

Result<std::vector<ListUse>> uses(Database &database, ListKind kind, qint64 id)
{
    const Counts counts = countsOf(kind);
    std::vector<ListUse> found;
    SOMO_TRY(count(database, counts.orders, id, ListUser::orders, found));
    SOMO_TRY(count(database, counts.customers, id, ListUser::customers, found));
    SOMO_TRY(count(database, counts.people, id, ListUser::people, found));
    SOMO_TRY(count(database, counts.regions, id, ListUser::regions, found));
    SOMO_TRY(countTargets(database, kind, id, found));
    return found;
}

Result<std::vector<ListUse>> removeUnused(Database &database, ListKind kind, qint64 id)
{
    SOMO_TRY_ASSIGN(std::vector<ListUse> found, uses(database, kind, id));
    if (!found.empty())
        return found;
    Statement remove(database, removal(kind));
    remove.bind(u":id", id);
    SOMO_TRY(remove.run());
    return found;
}

} // namespace lists

} // namespace somo
