// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/saved_view_query.h"

#include "core/base/text.h"

#include <algorithm>

namespace somo::saved_views {

namespace {

SavedView viewOf(const Statement &row)
{
    SavedView view;
    view.id = row.id<SavedViewId>(0);
    view.page = row.text(1);
    view.name = row.text(2);
    view.document = row.text(3);
    view.person = row.id<PersonId>(4);
    view.position = row.integer(5);
    view.version = row.int64(6);
    return view;
}

} // namespace

Result<std::vector<SavedView>> all(Database &database, const QString &page, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT id, page, name, document, person_id, position, version FROM saved_view WHERE page = :page"
                                            " AND (person_id IS NULL OR person_id = :person) ORDER BY position, id"));
    rows.bind(u":page", page);
    rows.bind(u":person", person.value);
    SOMO_TRY(rows.run());
    std::vector<SavedView> views;
    while (rows.next())
        views.push_back(viewOf(rows));
    SOMO_TRY(rows.status());
    return views;
}

Result<std::optional<SavedView>> find(Database &database, const QString &page, PersonId person, const QString &name)
{
    SOMO_TRY_ASSIGN(const std::vector<SavedView> views, all(database, page, person));
    const QString wanted = folded(name);
    std::optional<SavedView> found;
    for (const SavedView &view : views) {
        if (folded(view.name) == wanted && (!found || view.person))
            found = view;
    }
    return found;
}

} // namespace somo::saved_views
