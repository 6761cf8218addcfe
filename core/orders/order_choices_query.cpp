// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_choices_query.h"

#include "core/customers/customer_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_store.h"
#include "core/storage/row_changes.h"

namespace somo {

namespace {

Status readRows(Statement &rows, std::vector<NamedRow> &into)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        into.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    return rows.status();
}

Result<NamedRow> namedRow(Database &database, const QString &sql, qint64 id)
{
    NamedRow found;
    if (id == 0)
        return found;
    Statement row(database, sql);
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (row.next())
        found = {id, row.text(0), row.text(1)};
    SOMO_TRY(row.status());
    return found;
}

} // namespace

Result<OrderChoices> orderChoices(Database &database, Day day)
{
    OrderChoices choices;
    Statement channels(database, QStringLiteral("SELECT id, code, name FROM channel ORDER BY position, sort_key, id"));
    SOMO_TRY(readRows(channels, choices.channels));
    Statement campaigns(database, QStringLiteral("SELECT id, code, name FROM campaign ORDER BY sort_key, id"));
    SOMO_TRY(readRows(campaigns, choices.campaigns));
    Statement people(database, QStringLiteral("SELECT id, code, name FROM person WHERE COALESCE(active_from, 0) <= :from"
                                              " AND COALESCE(active_to, 99999999) >= :to ORDER BY sort_key, id"));
    people.bind(u":from", day);
    people.bind(u":to", day);
    SOMO_TRY(readRows(people, choices.people));
    Statement provinces(database, QStringLiteral("SELECT id, code, name FROM province WHERE valid_from <= :from AND valid_to >= :to ORDER BY sort_key, id"));
    provinces.bind(u":from", day);
    provinces.bind(u":to", day);
    SOMO_TRY(readRows(provinces, choices.provinces));
    SOMO_TRY_ASSIGN(choices.nextCode, orders::nextCode(database));
    return choices;
}

Result<OrderSheet> orderSheet(Database &database, OrderId id)
{
    OrderSheet sheet;
    // Before the order: what is written in between is then told of as well.
    SOMO_TRY_ASSIGN(sheet.version, rowVersion(database, QStringLiteral("sales_order"), id.value));
    SOMO_TRY_ASSIGN(sheet.order, orders::byId(database, id));
    SOMO_TRY_ASSIGN(sheet.twins, twinsOfOrder(database, id));
    const Order &order = sheet.order;
    SOMO_TRY_ASSIGN(sheet.customer, namedRow(database, QStringLiteral("SELECT code, name FROM customer WHERE id = :id"), order.customer.value));
    if (order.customer) {
        SOMO_TRY_ASSIGN(const Customer customer, customers::byId(database, order.customer));
        sheet.phone = customer.phoneTyped;
    }
    SOMO_TRY_ASSIGN(const NamedRow province, namedRow(database, QStringLiteral("SELECT code, name FROM province WHERE id = :id"), order.province.value));
    sheet.province = province.name;
    SOMO_TRY_ASSIGN(const NamedRow channel, namedRow(database, QStringLiteral("SELECT code, name FROM channel WHERE id = :id"), order.channel.value));
    sheet.channel = channel.name;
    SOMO_TRY_ASSIGN(const NamedRow campaign, namedRow(database, QStringLiteral("SELECT code, name FROM campaign WHERE id = :id"), order.campaign.value));
    sheet.campaign = campaign.name;
    SOMO_TRY_ASSIGN(const NamedRow referrer, namedRow(database, QStringLiteral("SELECT code, name FROM person WHERE id = :id"), order.referrer.value));
    sheet.referrer = referrer.name;
    SOMO_TRY_ASSIGN(const NamedRow payer, namedRow(database, QStringLiteral("SELECT code, name FROM payer WHERE id = :id"), order.payer.value));
    sheet.payer = payer.name;
    for (const OrderLine &line : order.lines) {
        SOMO_TRY_ASSIGN(NamedRow product, namedRow(database, QStringLiteral("SELECT code, name FROM product WHERE id = :id"), line.product.value));
        sheet.products.push_back(std::move(product));
    }
    for (const OrderCredit &credit : order.credits) {
        SOMO_TRY_ASSIGN(NamedRow person, namedRow(database, QStringLiteral("SELECT code, name FROM person WHERE id = :id"), credit.person.value));
        sheet.people.push_back(std::move(person));
    }
    return sheet;
}

} // namespace somo
