// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/filter_name_query.h"

#include "core/ledger/own_cut_query.h"

namespace somo {

namespace {

/// Whole literals, one per cut.
QString statementFor(Cut::Kind cut)
{
    switch (cut) {
    case Cut::person: return QStringLiteral("SELECT name FROM person WHERE id = :id");
    case Cut::team: return QStringLiteral("SELECT name FROM team WHERE id = :id");
    case Cut::channel: return QStringLiteral("SELECT name FROM channel WHERE id = :id");
    case Cut::region: return QStringLiteral("SELECT name FROM province WHERE id = :id");
    case Cut::area: return QStringLiteral("SELECT name FROM area WHERE id = :id");
    case Cut::product: return QStringLiteral("SELECT name FROM product WHERE id = :id");
    case Cut::productGroup: return QStringLiteral("SELECT name FROM product_group WHERE id = :id");
    case Cut::segment: return QStringLiteral("SELECT name FROM segment WHERE id = :id");
    case Cut::customer: return QStringLiteral("SELECT name FROM customer WHERE id = :id");
    case Cut::campaign: return QStringLiteral("SELECT name FROM campaign WHERE id = :id");
    case Cut::day:
    case Cut::week:
    case Cut::month:
    case Cut::quarter:
    case Cut::year:
    case Cut::own: break;
    }
    return {};
}

} // namespace

Result<QString> filterName(Database &database, const CutFilter &filter)
{
    if (filter.cut.isOwn()) {
        SOMO_TRY_ASSIGN(const auto cut, ownCutNamed(database, filter.cut.code()));
        SOMO_TRY_ASSIGN(const auto values, ownCutValues(database, filter.cut, {filter.id}));
        const auto value = values.constFind(filter.id);
        // A size "L" says nothing without the word that it is a size.
        return cut && value != values.constEnd() ? QString(cut->name() + QStringLiteral(": ") + value->code) : QString();
    }
    const QString sql = statementFor(filter.cut.kind());
    if (sql.isEmpty())
        return QString();
    Statement statement(database, sql);
    statement.bind(u":id", filter.id);
    SOMO_TRY(statement.run());
    const QString name = statement.next() ? statement.text(0) : QString();
    SOMO_TRY(statement.status());
    return name;
}

} // namespace somo
