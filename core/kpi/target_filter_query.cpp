// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_filter_query.h"

namespace somo {

namespace {

/// Whole literals, one per cut.
QString statementFor(Cut::Kind cut)
{
    switch (cut) {
    case Cut::product: return QStringLiteral("SELECT id, code, name FROM product ORDER BY sort_key, id");
    case Cut::productGroup: return QStringLiteral("SELECT id, code, name FROM product_group ORDER BY sort_key, id");
    case Cut::channel: return QStringLiteral("SELECT id, code, name FROM channel ORDER BY sort_key, id");
    case Cut::region: return QStringLiteral("SELECT id, code, name FROM province WHERE successor_id IS NULL ORDER BY sort_key, id");
    case Cut::segment: return QStringLiteral("SELECT id, code, name FROM segment ORDER BY sort_key, id");
    default: return {};
    }
}

} // namespace

Result<std::vector<NamedRow>> targetFilterChoices(Database &database, Cut cut)
{
    std::vector<NamedRow> rows;
    const QString sql = statementFor(cut.kind());
    if (sql.isEmpty())
        return rows;
    Statement statement(database, sql);
    SOMO_TRY(statement.run());
    while (statement.next())
        rows.push_back({statement.int64(0), statement.text(1), statement.text(2)});
    SOMO_TRY(statement.status());
    return rows;
}

} // namespace somo
