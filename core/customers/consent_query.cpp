// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/consent.h"

#include <algorithm>

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

Result<std::unordered_map<qint64, std::vector<Consent>>> currentOfAll(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, customer_id, purpose, channel, state, from_day, not_before, after_minute, source, proof, person_id FROM consent"
                                            " ORDER BY customer_id, from_day DESC, id DESC"));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, std::vector<Consent>> found;
    while (rows.next())
        keepConsent(found[rows.int64(1)], consentOf(rows));
    SOMO_TRY(rows.status());
    for (auto &[customer, list] : found)
        sortConsents(list);
    return found;
}

} // namespace somo::consent
