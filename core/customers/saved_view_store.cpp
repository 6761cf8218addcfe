// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/saved_view_store.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/storage/row_changes.h"

namespace somo::saved_views {

namespace {

/// The view of that page and person that folds so; 0 where there is none.
Result<SavedViewId> viewCalled(Database &database, const QString &page, PersonId person, const QString &name)
{
    Statement row(database, QStringLiteral("SELECT id FROM saved_view WHERE page = :page AND folded = :folded AND COALESCE(person_id, 0) = :person ORDER BY id"));
    row.bind(u":page", page);
    row.bind(u":folded", folded(name));
    row.bind(u":person", person.value);
    SOMO_TRY(row.run());
    if (row.next())
        return row.id<SavedViewId>(0);
    SOMO_TRY(row.status());
    return SavedViewId();
}

Status replaceView(Database &database, SavedViewId id, const QString &name, const QString &document)
{
    Statement update(database, QStringLiteral("UPDATE saved_view SET name = :name, folded = :folded, document = :document, version = version + 1 WHERE id = :id"));
    update.bind(u":name", name);
    update.bind(u":folded", folded(name));
    update.bind(u":document", document);
    update.bind(u":id", id);
    return update.run();
}

} // namespace

Result<SavedViewId> save(Database &database, const SavedView &view)
{
    SOMO_TRY_ASSIGN(const QString name, checkedCode(view.name));
    SOMO_TRY_ASSIGN(const SavedViewId present, viewCalled(database, view.page, view.person, name));
    if (present) {
        SOMO_TRY(replaceView(database, present, name, view.document));
        return present;
    }
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM saved_view WHERE page = :page"));
    last.bind(u":page", view.page);
    SOMO_TRY_ASSIGN(const qint64 position, runForId(last));
    Statement insert(database, QStringLiteral("INSERT INTO saved_view (page, name, folded, document, person_id, position)"
                                              " VALUES (:page, :name, :folded, :document, :person, :position) RETURNING id"));
    insert.bind(u":page", view.page);
    insert.bind(u":name", name);
    insert.bind(u":folded", folded(name));
    insert.bind(u":document", view.document);
    insert.bind(u":person", view.person);
    insert.bind(u":position", position + 1);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return SavedViewId{id};
}

Status rename(Database &database, SavedViewId view, const QString &name, qint64 opened)
{
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("saved_view"), view.value, opened}));
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(name));
    Statement row(database, QStringLiteral("SELECT page, COALESCE(person_id, 0) FROM saved_view WHERE id = :id"));
    row.bind(u":id", view);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("saved_view"), QString::number(view.value)});
    SOMO_TRY_ASSIGN(const SavedViewId taken, viewCalled(database, row.text(0), PersonId{row.int64(1)}, clean));
    if (taken && taken != view)
        return failure(ErrorCode::codeTaken, {clean});
    Statement update(database, QStringLiteral("UPDATE saved_view SET name = :name, folded = :folded, version = version + 1 WHERE id = :id"));
    update.bind(u":name", clean);
    update.bind(u":folded", folded(clean));
    update.bind(u":id", view);
    return update.run();
}

Status remove(Database &database, SavedViewId view)
{
    Statement gone(database, QStringLiteral("DELETE FROM saved_view WHERE id = :id"));
    gone.bind(u":id", view);
    SOMO_TRY(gone.run());
    return gone.rowsChanged() == 1 ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("saved_view"), QString::number(view.value)}));
}

} // namespace somo::saved_views
