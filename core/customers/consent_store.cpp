// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/consent_store.h"

#include "core/customers/known_customer.h"
#include "core/service/activity_store.h"

namespace somo::consent {

namespace {

constexpr int minutesOfDay = 24 * 60;

Status checkConsent(const Consent &consent)
{
    for (const auto &[word, isGood] : {std::pair(consent.purpose, isPurpose(consent.purpose)), std::pair(consent.channel, isChannel(consent.channel)),
                                       std::pair(consent.state, isState(consent.state))}) {
        if (!isGood)
            return failure(ErrorCode::badServiceWord, {word});
    }
    SOMO_TRY(checkServiceDay(consent.from));
    if (consent.state == u"later" && consent.notBefore.isNull())
        return failure(ErrorCode::consentDayMissing);
    if (!consent.notBefore.isNull())
        SOMO_TRY(checkServiceDay(consent.notBefore));
    if (consent.afterMinute && (*consent.afterMinute < 0 || *consent.afterMinute >= minutesOfDay))
        return failure(ErrorCode::badMinute, {QString::number(*consent.afterMinute)});
    return success();
}

} // namespace

Result<ConsentId> add(Database &database, const Consent &consent, ImportId import)
{
    SOMO_TRY(checkConsent(consent));
    SOMO_TRY(checkCustomerIsThere(database, consent.customer));
    SOMO_TRY_ASSIGN(const QString source, checkedServiceNote(consent.source));
    SOMO_TRY_ASSIGN(const QString proof, checkedServiceNote(consent.proof));
    Statement row(database, QStringLiteral("INSERT INTO consent (customer_id, purpose, channel, state, from_day, not_before, after_minute, source, proof, person_id, import_id)"
                                           " VALUES (:customer, :purpose, :channel, :state, :from, :before, :after, :source, :proof, :person, :import) RETURNING id"));
    row.bind(u":customer", consent.customer);
    row.bind(u":purpose", consent.purpose);
    row.bind(u":channel", consent.channel);
    row.bind(u":state", consent.state);
    row.bind(u":from", consent.from);
    row.bindDayOrNull(u":before", consent.notBefore);
    row.bind(u":after", consent.afterMinute);
    row.bind(u":source", source);
    row.bind(u":proof", proof);
    row.bind(u":person", consent.person);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return ConsentId{id};
}

Result<int> withdrawAll(Database &database, CustomerId customer, Day day, const QString &source, PersonId person)
{
    SOMO_TRY_ASSIGN(const std::vector<Consent> said, current(database, customer));
    int withdrawn = 0;
    for (const Consent &each : said) {
        if (each.state == u"no")
            continue;
        Consent no;
        no.customer = customer;
        no.purpose = each.purpose;
        no.channel = each.channel;
        no.state = QStringLiteral("no");
        // What was said for a later day is withdrawn as well.
        no.from = std::max(day, each.from);
        no.source = source;
        no.person = person;
        const auto added = add(database, no);
        if (!added)
            return added.error();
        ++withdrawn;
    }
    return withdrawn;
}

} // namespace somo::consent
