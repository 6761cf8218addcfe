// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/person_file.h"

#include "core/customers/attachment_query.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_store.h"
#include "core/customers/known_customer.h"
#include "core/customers/own_field_query.h"
#include "core/customers/tag_query.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// The codes of order statuses, by their numbers.
QString orderStatusCode(int status)
{
    constexpr std::array codes{u"draft", u"confirmed", u"shipped", u"completed", u"cancelled"};
    return QString::fromUtf16(codes[size_t(std::clamp(status, 0, int(codes.size()) - 1))]);
}

Result<QString> nameInFile(Database &database, const QString &sql, qint64 id)
{
    Statement row(database, sql);
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    const QString name = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    return name;
}

Status readNames(Database &database, PersonFile &file)
{
    const Customer &customer = file.customer;
    SOMO_TRY_ASSIGN(file.segment, nameInFile(database, QStringLiteral("SELECT name FROM segment WHERE id = :id"), customer.segment.value));
    SOMO_TRY_ASSIGN(file.province, nameInFile(database, QStringLiteral("SELECT name FROM province WHERE id = :id"), customer.province.value));
    SOMO_TRY_ASSIGN(file.keeper, nameInFile(database, QStringLiteral("SELECT name FROM person WHERE id = :id"), customer.keeper.value));
    SOMO_TRY_ASSIGN(file.cameFrom, nameInFile(database, QStringLiteral("SELECT name FROM customer WHERE id = :id"), customer.cameFrom.value));
    SOMO_TRY_ASSIGN(file.aliases, customers::aliases(database, customer.id));
    SOMO_TRY_ASSIGN(const std::vector<Tag> tags, tags::of(database, customer.id));
    for (const Tag &tag : tags)
        file.tags += tag.name;
    return success();
}

Status readOwn(Database &database, const Currency &currency, PersonFile &file)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(database, QStringLiteral("customer")));
    SOMO_TRY_ASSIGN(const std::vector<OwnValue> values, own_fields::of(database, file.customer.id));
    for (const OwnField &field : fields) {
        const auto value = std::ranges::find(values, field.id, &OwnValue::field);
        if (value != values.end())
            file.own.push_back({field.name, own_fields::toText(field, *value, currency)});
    }
    return success();
}

Status readLines(Database &database, qint64 order, std::vector<PersonFile::Line> &lines)
{
    Statement rows(database, QStringLiteral("SELECT CASE WHEN COALESCE(l.name, '') <> '' THEN l.name ELSE COALESCE(p.name, '') END, l.quantity, l.net FROM order_line AS l"
                                            " LEFT JOIN product AS p ON p.id = l.product_id WHERE l.order_id = :order ORDER BY l.position, l.id"));
    rows.bind(u":order", order);
    SOMO_TRY(rows.run());
    while (rows.next())
        lines.push_back({rows.text(0), rows.quantity(1), rows.money(2)});
    return rows.status();
}

Status readOrders(Database &database, PersonFile &file)
{
    Statement rows(database, QStringLiteral("SELECT o.id, o.code, o.ordered_on, o.status, COALESCE(t.net, 0) + o.tax + o.shipping, COALESCE(t.paid, 0), COALESCE(t.returned, 0),"
                                            " COALESCE(o.note, '') FROM sales_order AS o LEFT JOIN order_total AS t ON t.order_id = o.id WHERE o.customer_id = :customer"
                                            " ORDER BY o.ordered_on, o.id"));
    rows.bind(u":customer", file.customer.id);
    SOMO_TRY(rows.run());
    std::vector<qint64> ids;
    while (rows.next()) {
        ids.push_back(rows.int64(0));
        file.orders.push_back({rows.text(1), rows.day(2), orderStatusCode(rows.integer(3)), rows.money(4), rows.money(5), rows.money(6), rows.text(7), {}});
    }
    SOMO_TRY(rows.status());
    for (size_t i = 0; i < ids.size(); ++i)
        SOMO_TRY(readLines(database, ids[i], file.orders[i].lines));
    return success();
}

Status readEvents(Database &database, PersonFile &file)
{
    for (const QString &sql : {
             QStringLiteral("SELECT a.on_day, a.kind, a.note, COALESCE(p.name, '') FROM activity AS a LEFT JOIN person AS p ON p.id = a.person_id"
                            " WHERE a.customer_id = :customer ORDER BY a.on_day, a.id"),
             QStringLiteral("SELECT r.made_on, 'promise', TRIM(r.words || ' ' || r.outcome), COALESCE(p.name, '') FROM promise AS r LEFT JOIN person AS p ON p.id = r.person_id"
                            " WHERE r.customer_id = :customer ORDER BY r.made_on, r.id"),
             QStringLiteral("SELECT d.opened_on, 'deal', TRIM(d.name || ' ' || d.next_step || ' ' || d.lost_note || ' ' || d.note), COALESCE(p.name, '') FROM deal AS d"
                            " LEFT JOIN person AS p ON p.id = d.person_id WHERE d.customer_id = :customer ORDER BY d.opened_on, d.id"),
             QStringLiteral("SELECT COALESCE(i.closed_on, i.due_on), 'care', i.words, COALESCE(p.name, '') FROM care_item AS i LEFT JOIN person AS p ON p.id = i.person_id"
                            " WHERE i.customer_id = :customer ORDER BY i.due_on, i.id"),
             QStringLiteral("SELECT f.on_day, 'refusal', COALESCE(k.name, f.suggestion), COALESCE(p.name, '') FROM care_refusal AS f LEFT JOIN care_script AS k ON k.id = f.script_id"
                            " LEFT JOIN person AS p ON p.id = f.person_id WHERE f.customer_id = :customer ORDER BY f.on_day, f.id"),
             QStringLiteral("SELECT e.on_day, 'expense', e.note, COALESCE(p.name, '') FROM expense AS e LEFT JOIN person AS p ON p.id = e.person_id"
                            " WHERE e.customer_id = :customer ORDER BY e.on_day, e.id"),
             QStringLiteral("SELECT b.day, 'return', COALESCE(b.note, ''), '' FROM sales_return AS b JOIN sales_order AS o ON o.id = b.order_id"
                            " WHERE o.customer_id = :customer ORDER BY b.day, b.id"),
             QStringLiteral("SELECT r.received_on, 'request', r.kind || ' ' || r.note, COALESCE(p.name, '') FROM privacy_request AS r LEFT JOIN person AS p ON p.id = r.person_id"
                            " WHERE r.customer_id = :customer ORDER BY r.received_on, r.id"),
         }) {
        Statement rows(database, sql);
        rows.bind(u":customer", file.customer.id);
        SOMO_TRY(rows.run());
        while (rows.next())
            file.events.push_back({rows.day(0), rows.text(1), rows.text(2).trimmed(), rows.text(3)});
        SOMO_TRY(rows.status());
    }
    std::ranges::stable_sort(file.events, {}, &PersonFile::Event::day);
    return success();
}

} // namespace

Result<PersonFile> personFile(Database &database, CustomerId customer, const Currency &currency)
{
    SOMO_TRY(checkCustomerIsThere(database, customer));
    PersonFile file;
    SOMO_TRY_ASSIGN(file.customer, customers::byId(database, customer));
    SOMO_TRY(readNames(database, file));
    SOMO_TRY(readOwn(database, currency, file));
    SOMO_TRY_ASSIGN(file.consents, consent::history(database, customer));
    SOMO_TRY(readOrders(database, file));
    SOMO_TRY(readEvents(database, file));
    SOMO_TRY_ASSIGN(const std::vector<Attachment> attached, attachments::of(database, customer));
    for (const Attachment &each : attached)
        file.files.push_back({each.name, each.bytes, each.addedOn});
    return file;
}

} // namespace somo
