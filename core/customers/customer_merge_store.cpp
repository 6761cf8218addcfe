// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_merge_store.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_store.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/row_changes.h"
#include "core/storage/row_references.h"

#include <algorithm>
#include <array>

namespace somo::customers {

namespace {

/// A masked field names nobody, so where one is masked two rows may only be one if something legible says so: the same phone,
/// e-mail or name (rules §6).
bool mayBeOne(const Customer &a, const Customer &b)
{
    const auto phone = normalisedPhone(a.phoneTyped);
    if (phone && phone == normalisedPhone(b.phoneTyped))
        return true;
    const QString email = normalisedEmail(a.email);
    if (!email.isEmpty() && email == normalisedEmail(b.email))
        return true;
    if (!isMasked(a.name) && folded(a.name) == folded(b.name))
        return true;
    const std::array fields{a.name, a.phoneTyped, a.email, b.name, b.phoneTyped, b.email};
    return std::ranges::none_of(fields, [](const QString &field) { return isMasked(field); });
}

/// What stays behind of `gone` because `keep` has the like of it.
Status dropDoubles(Database &database, const CustomerMerge &merge)
{
    const auto run = [&](const QString &sql) -> Status {
        Statement statement(database, sql);
        statement.bind(u":keep", merge.keep);
        statement.bind(u":gone", merge.gone);
        return statement.run();
    };
    SOMO_TRY(run(QStringLiteral("DELETE FROM customer_tag WHERE customer_id = :gone AND tag_id IN (SELECT t.tag_id FROM customer_tag AS t WHERE t.customer_id = :keep)")));
    for (const OwnFieldId field : merge.ownFromGone) {
        Statement other(database, QStringLiteral("DELETE FROM own_value WHERE customer_id = :keep AND field_id = :field"
                                                 " AND EXISTS (SELECT 1 FROM own_value AS v WHERE v.customer_id = :gone AND v.field_id = :field)"));
        other.bind(u":keep", merge.keep);
        other.bind(u":gone", merge.gone);
        other.bind(u":field", field);
        SOMO_TRY(other.run());
    }
    SOMO_TRY(run(QStringLiteral("DELETE FROM own_value WHERE customer_id = :gone AND field_id IN (SELECT v.field_id FROM own_value AS v WHERE v.customer_id = :keep)")));
    // That the two are two people was a mistake, and of whom both were kept apart once is enough.
    SOMO_TRY(run(QStringLiteral("DELETE FROM customer_apart WHERE (first_id = :gone AND second_id = :keep) OR (first_id = :keep AND second_id = :gone)")));
    SOMO_TRY(run(QStringLiteral("DELETE FROM customer_apart WHERE (first_id = :gone AND second_id IN (SELECT CASE WHEN w.first_id = :keep THEN w.second_id ELSE w.first_id END"
                                " FROM customer_apart AS w WHERE w.first_id = :keep OR w.second_id = :keep))"
                                " OR (second_id = :gone AND first_id IN (SELECT CASE WHEN w.first_id = :keep THEN w.second_id ELSE w.first_id END"
                                " FROM customer_apart AS w WHERE w.first_id = :keep OR w.second_id = :keep))")));
    Statement contact(database, QStringLiteral("DELETE FROM customer_contact WHERE id = :gone"));
    contact.bind(u":gone", merge.gone);
    return contact.run();
}

Status keepAlias(Database &database, CustomerId keep, const QString &code)
{
    Statement alias(database, QStringLiteral("INSERT INTO customer_alias (customer_id, code) VALUES (:customer, :code)"));
    alias.bind(u":customer", keep);
    alias.bind(u":code", code);
    return alias.run();
}

} // namespace

Status merge(Database &database, const CustomerMerge &merge)
{
    SOMO_TRY_ASSIGN(const MergePreview preview, mergePreview(database, merge.keep, merge.gone));
    for (const Customer &side : {preview.keep, preview.gone}) {
        if (!side.erasedOn.isNull())
            return failure(ErrorCode::mergeErased, {side.name});
    }
    if (!mayBeOne(preview.keep, preview.gone))
        return failure(ErrorCode::mergeMasked, {preview.keep.name, preview.gone.name});
    if (merge.goneVersion != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("customer"), merge.gone.value, merge.goneVersion}));
    if (merge.result.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("customer"), merge.keep.value, merge.result.version}));
    SOMO_TRY(deferForeignKeys(database));
    SOMO_TRY(dropDoubles(database, merge));
    SOMO_TRY(moveReferences(database, QStringLiteral("customer"), merge.gone.value, merge.keep.value, {QStringLiteral("customer_contact")}));
    Statement row(database, QStringLiteral("DELETE FROM customer WHERE id = :gone"));
    row.bind(u":gone", merge.gone);
    SOMO_TRY(row.run());
    SOMO_TRY(keepAlias(database, merge.keep, preview.gone.code));
    Customer result = merge.result;
    result.id = merge.keep;
    result.code = preview.keep.code;
    result.version = 0; // looked at above; moving the references may have changed who came on whose word
    if (result.cameFrom == merge.keep || result.cameFrom == merge.gone)
        result.cameFrom = {};
    return update(database, result);
}

} // namespace somo::customers
