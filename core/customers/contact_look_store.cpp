// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/contact_look.h"

#include "core/customers/customer_merge_query.h"
#include "core/storage/forgetting.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace somo::contact_looks {

namespace {

/// Looks at one row, or at all (0), the newest first.
Result<std::vector<Look>> looksAt(Database &database, int most, qint64 row)
{
    Statement rows(database, QStringLiteral("SELECT l.id, l.moment, l.login, COALESCE(p.name, l.login), COALESCE(l.customer_id, 0), COALESCE(c.code, ''), COALESCE(c.name, ''), l.what"
                                            " FROM contact_look AS l LEFT JOIN person AS p ON p.id = l.person_id LEFT JOIN customer AS c ON c.id = l.customer_id"
                                            " WHERE CAST(:customer AS BIGINT) = 0 OR l.customer_id = :customer ORDER BY l.moment DESC, l.id DESC LIMIT :most"));
    rows.bind(u":customer", row);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<Look> found;
    while (rows.next())
        found.push_back({rows.int64(0), rows.int64(1), rows.text(2), rows.text(3), rows.id<CustomerId>(4), rows.text(5), rows.text(6), rows.text(7)});
    SOMO_TRY(rows.status());
    return found;
}

/// Names who a row that is gone was made one with, as the history says.
Status nameSurvivor(Database &database, Look &look)
{
    const qint64 row = look.customer.value;
    SOMO_TRY_ASSIGN(const QStringList codes, textsInImages(database, QStringLiteral("customer"), {row}, QStringLiteral("code")));
    Statement survivor(database, QStringLiteral("SELECT c.id, c.code, c.name FROM customer_alias AS a JOIN customer AS c ON c.id = a.customer_id WHERE a.code = :code ORDER BY a.id"));
    for (const QString &code : codes) {
        SOMO_TRY_ASSIGN(const std::vector<qint64> merged, mergedCustomers(database, {code}));
        if (std::ranges::find(merged, row) == merged.end())
            continue; // somebody else's code by now
        survivor.bind(u":code", code);
        SOMO_TRY(survivor.run());
        if (survivor.next()) {
            look.customer = survivor.id<CustomerId>(0);
            look.customerCode = survivor.text(1);
            look.customerName = survivor.text(2);
        }
        SOMO_TRY(survivor.status());
    }
    return success();
}

Status nameSurvivors(Database &database, std::vector<Look> &looks)
{
    std::map<qint64, Look> known; // by the row that is gone
    for (Look &look : looks) {
        if (!look.customer || !look.customerCode.isEmpty())
            continue;
        const auto [found, isNew] = known.try_emplace(look.customer.value, look);
        if (isNew)
            SOMO_TRY(nameSurvivor(database, found->second));
        look.customer = found->second.customer;
        look.customerCode = found->second.customerCode;
        look.customerName = found->second.customerName;
    }
    return success();
}

} // namespace

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
    SOMO_TRY_ASSIGN(std::vector<Look> found, looksAt(database, most, customer.value));
    if (customer) {
        SOMO_TRY_ASSIGN(const QStringList aliases, customers::aliases(database, customer));
        SOMO_TRY_ASSIGN(const std::vector<qint64> merged, mergedCustomers(database, aliases));
        for (const qint64 row : merged) {
            SOMO_TRY_ASSIGN(const std::vector<Look> theirs, looksAt(database, most, row));
            found.insert(found.end(), theirs.begin(), theirs.end());
        }
        std::ranges::sort(found, std::greater(), [](const Look &look) { return std::tuple(look.moment, look.id); });
        found.resize(std::min(found.size(), size_t(most)));
    }
    SOMO_TRY(nameSurvivors(database, found));
    return found;
}

} // namespace somo::contact_looks
