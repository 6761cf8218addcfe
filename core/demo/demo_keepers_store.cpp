// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_life.h"

#include "core/storage/database.h"

namespace somo::demo {

Status giveKeepers(Database &database)
{
    Statement keepers(database, QStringLiteral("UPDATE customer SET keeper_id = (SELECT c.person_id FROM sales_order o JOIN order_credit c ON c.order_id = o.id"
                                               " WHERE o.customer_id = customer.id ORDER BY o.ordered_on, o.id, c.position LIMIT 1),"
                                               " keeper_from = (SELECT MIN(o.ordered_on) FROM sales_order o WHERE o.customer_id = customer.id), version = version + 1"
                                               " WHERE EXISTS (SELECT 1 FROM sales_order o WHERE o.customer_id = customer.id)"));
    SOMO_TRY(keepers.run());
    // Spread over the year by their ids: the same book each time.
    Statement birthdays(database, QStringLiteral("UPDATE customer_contact SET birth_day = (id * 7 % 12 + 1) * 100 + id * 5 % 28 + 1, version = version + 1 WHERE id % 5 < 3"));
    SOMO_TRY(birthdays.run());
    Statement consents(database, QStringLiteral("INSERT INTO consent (customer_id, purpose, channel, state, from_day, source, person_id)"
                                                " SELECT id, 'care', 'zalo', 'yes', keeper_from, 'Zalo', keeper_id FROM customer"
                                                " WHERE keeper_id IS NOT NULL AND id % 5 IN (0, 1, 3) ORDER BY id"));
    return consents.run();
}

} // namespace somo::demo
