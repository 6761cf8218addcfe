// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/consent.h"

#include "core/storage/id_stretches.h"

#include <algorithm>
#include <unordered_set>

namespace somo::consent {

namespace {

Consent consentOf(const Statement &row)
{
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.customer = row.id<CustomerId>(1);
    consent.purpose = row.text(2);
    consent.channel = row.text(3);
    consent.state = row.text(4);
    consent.from = row.day(5);
    if (!row.isNull(6))
        consent.notBefore = row.day(6);
    if (!row.isNull(7))
        consent.afterMinute = row.integer(7);
    consent.source = row.text(8);
    consent.proof = row.text(9);
    consent.person = row.id<PersonId>(10);
    return consent;
}

/// Rows with the newest first: of each purpose and channel the first one is kept.
void keepConsent(std::vector<Consent> &kept, Consent consent)
{
    const bool isKnown = std::ranges::any_of(kept, [&](const Consent &each) { return each.purpose == consent.purpose && each.channel == consent.channel; });
    if (!isKnown)
        kept.push_back(std::move(consent));
}

void sortConsents(std::vector<Consent> &list)
{
    std::ranges::sort(list, {}, [](const Consent &each) { return std::pair(each.purpose, each.channel); });
}

} // namespace

Result<std::vector<Consent>> history(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT id, customer_id, purpose, channel, state, from_day, not_before, after_minute, source, proof, person_id FROM consent"
                                            " WHERE customer_id = :customer ORDER BY from_day DESC, id DESC"));
    rows.bind(u":customer", customer);
    SOMO_TRY(rows.run());
    std::vector<Consent> found;
    while (rows.next())
        found.push_back(consentOf(rows));
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<Consent>> current(Database &database, CustomerId customer)
{
    SOMO_TRY_ASSIGN(std::vector<Consent> all, history(database, customer));
    std::vector<Consent> kept;
    for (Consent &each : all)
        keepConsent(kept, std::move(each));
    sortConsents(kept);
    return kept;
}

Result<std::unordered_map<qint64, std::vector<Consent>>> currentOf(Database &database, const std::vector<CustomerId> &customers)
{
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT k.id, k.customer_id, k.purpose, k.channel, k.state, k.from_day, k.not_before, k.after_minute, k.source, k.proof, k.person_id"
        " FROM part CROSS JOIN consent k WHERE k.customer_id BETWEEN part.low AND part.high ORDER BY k.customer_id, k.from_day DESC, k.id DESC");
    std::vector<qint64> ids;
    for (const CustomerId customer : customers)
        ids.push_back(customer.value);
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    std::unordered_map<qint64, std::vector<Consent>> found;
    SOMO_TRY(readStretches<Statement>(
        database, sql, std::move(ids), [](Statement &) {},
        [&](const Statement &row) {
            if (wanted.contains(row.int64(1)))
                keepConsent(found[row.int64(1)], consentOf(row));
        }));
    for (auto &[customer, list] : found)
        sortConsents(list);
    return found;
}

} // namespace somo::consent
