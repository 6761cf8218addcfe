// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/contact_look.h"

namespace somo::contact_looks {

Status note(Database &database, CustomerId customer, const QString &what)
{
    // The server writes it by itself (resources/team/postgresql/functions.sql): nobody says of themselves who they are or when.
    if (database.engine() == Engine::sqlite)
        return success();
    Statement look(database, QStringLiteral("SELECT somo_contact_look(:customer, :what)"));
    look.bind(u":customer", customer.value);
    look.bind(u":what", what);
    return look.run();
}

Status note(Book &book, CustomerId customer, const QString &what)
{
    if (book.database().engine() == Engine::sqlite)
        return success();
    const auto noted = book.write({QStringLiteral("contact_looked"), {}}, QString(), [&](Database &database) { return note(database, customer, what); });
    return noted ? success() : Status(noted.error());
}

Result<std::vector<Look>> newest(Database &database, int most, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT l.moment, l.login, COALESCE(p.name, l.login), COALESCE(l.customer_id, 0), COALESCE(c.code, ''), COALESCE(c.name, ''), l.what"
                                            " FROM contact_look AS l LEFT JOIN person AS p ON p.id = l.person_id LEFT JOIN customer AS c ON c.id = l.customer_id"
                                            " WHERE CAST(:customer AS BIGINT) = 0 OR l.customer_id = :customer ORDER BY l.moment DESC, l.id DESC LIMIT :most"));
    rows.bind(u":customer", customer.value);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<Look> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.text(1), rows.text(2), rows.id<CustomerId>(3), rows.text(4), rows.text(5), rows.text(6)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::contact_looks
