// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_next.h"

#include <QStringList>

namespace somo {

Result<ImportNext> nextAfterImports(Database &database, std::span<const ImportId> imports)
{
    ImportNext next;
    if (imports.empty())
        return next;
    QStringList numbers;
    for (const ImportId import : imports)
        numbers << QString::number(import.value);
    const QString among = QStringLiteral(".import_id IN (") + numbers.join(QLatin1Char(',')) + QLatin1Char(')');
    Statement orders(database, QStringLiteral("SELECT COUNT(*) FROM sales_order AS o WHERE o") + among
                                   + QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM order_credit AS c WHERE c.order_id = o.id)"
                                                    " AND NOT EXISTS (SELECT 1 FROM order_twin AS w WHERE w.copy_id = o.id)"));
    SOMO_TRY_ASSIGN(next.ordersWithoutPerson, runForId(orders));
    Statement twins(database, QStringLiteral("SELECT COUNT(*) FROM order_twin AS w JOIN sales_order AS a ON a.id = w.first_id JOIN sales_order AS b ON b.id = w.second_id WHERE w")
                                  + among + QStringLiteral(" AND w.state = 'possible' AND a.status <> 4 AND b.status <> 4"));
    SOMO_TRY_ASSIGN(next.possibleTwins, runForId(twins));
    Statement products(database, QStringLiteral("SELECT COUNT(DISTINCT l.product_id) FROM order_line AS l WHERE l") + among
                                     + QStringLiteral(" AND l.unit_cost IS NULL"
                                                      " AND NOT EXISTS (SELECT 1 FROM product_cost AS c WHERE c.product_id = l.product_id)"));
    SOMO_TRY_ASSIGN(next.productsWithoutCost, runForId(products));
    return next;
}

} // namespace somo
