// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/contact_view_query.h"

#include "core/storage/team_security.h"

namespace somo::customers {

Result<ContactView> contactView(Database &database, CustomerId customer)
{
    ContactView view;
    if (database.engine() != Engine::postgresql)
        return view;
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    if (!shared)
        return view;
    Statement end(database, QStringLiteral("SELECT e.phone_end FROM somo_contact_end(:customer) AS e(phone_end)"
                                           " WHERE NOT EXISTS (SELECT 1 FROM customer_contact t WHERE t.id = :customer) ORDER BY e.phone_end"));
    end.bind(u":customer", customer.value);
    SOMO_TRY(end.run());
    if (end.next()) {
        view.hidden = true;
        view.phoneEnd = end.text(0);
    }
    SOMO_TRY(end.status());
    return view;
}

Result<QStringList> groupsInUse(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT customer_group FROM customer WHERE customer_group IS NOT NULL ORDER BY customer_group"));
    SOMO_TRY(rows.run());
    QStringList groups;
    while (rows.next())
        groups << rows.text(0);
    SOMO_TRY(rows.status());
    return groups;
}

} // namespace somo::customers
