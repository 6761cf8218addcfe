// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/demographics_query.h"

#include "core/base/text.h"
#include "core/customers/gender.h"
#include "core/customers/own_field_query.h"
#include "core/insight/sale_fact_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace somo::insight {

namespace {

struct KnownCustomer {
    CustomerId id;
    bool isInternal = false;
    std::optional<int> birthYear;
    QString gender;
    qint64 province = 0;
};

Result<std::vector<KnownCustomer>> knownCustomers(Database &database)
{
    BulkQuery rows(database, QStringLiteral("SELECT id, CASE WHEN kind = 'internal' THEN 1 ELSE 0 END, birth_year, COALESCE(gender, ''), COALESCE(province_id, 0) FROM customer ORDER BY id"));
    SOMO_TRY(rows.run());
    std::vector<KnownCustomer> known;
    while (rows.next()) {
        const std::string_view gender = rows.text(3);
        known.push_back({CustomerId{rows.int64(0)}, rows.int64(1) != 0, rows.isNull(2) ? std::nullopt : std::optional<int>(int(rows.int64(2))),
                         QString::fromUtf8(gender.data(), qsizetype(gender.size())), rows.int64(4)});
    }
    SOMO_TRY(rows.status());
    return known;
}

Trait ageTrait(const std::vector<KnownCustomer> &known, Day ageOn)
{
    Trait trait{QStringLiteral("age"), {}, {}, {}};
    for (size_t band = 0; band < ageBands().size(); ++band)
        trait.values.push_back({ageBandText(band), {}});
    for (const KnownCustomer &each : known) {
        if (const auto band = ageBandOf(each.birthYear, ageOn.year()))
            trait.of.emplace(each.id.value, *band);
    }
    return trait;
}

Trait genderTrait(const std::vector<KnownCustomer> &known)
{
    Trait trait{QStringLiteral("gender"), {}, {}, {}};
    std::map<QString, size_t> places;
    for (const char16_t *key : {u"female", u"male"}) {
        places.emplace(QString::fromUtf16(key), trait.values.size());
        trait.values.push_back({QString::fromUtf16(key), {}});
    }
    for (const KnownCustomer &each : known) {
        const QString key = genderKey(each.gender);
        if (key.isEmpty())
            continue;
        const auto [place, isNew] = places.try_emplace(key, trait.values.size());
        if (isNew)
            trait.values.push_back({each.gender, each.gender}); // as it was written first
        trait.of.emplace(each.id.value, place->second);
    }
    return trait;
}

Result<Trait> provinceTrait(Database &database, const std::vector<KnownCustomer> &known)
{
    Trait trait{QStringLiteral("province"), {}, {}, {}};
    std::unordered_map<qint64, size_t> places;
    Statement rows(database, QStringLiteral("SELECT id, code, name FROM province ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        places.emplace(rows.int64(0), trait.values.size());
        trait.values.push_back({rows.text(1), rows.text(2)});
    }
    SOMO_TRY(rows.status());
    for (const KnownCustomer &each : known) {
        if (const auto place = places.find(each.province); place != places.end())
            trait.of.emplace(each.id.value, place->second);
    }
    return trait;
}

/// Where a value stands among a field's: choices in their order, numbers and days by size, texts by the alphabet.
auto placeOfValue(const OwnField &field, const OwnValue &value)
{
    const QString text = value.text.value_or(QString());
    const qsizetype choice = field.choices.indexOf(text);
    return std::tuple(choice < 0 ? field.choices.size() : choice, value.number.value_or(0), sortKey(text), text);
}

Trait ownTrait(const OwnField &field, const std::unordered_map<qint64, OwnValue> &of, const Currency &currency)
{
    Trait trait{field.code, field.name, {}, {}};
    std::map<decltype(placeOfValue(field, OwnValue())), std::vector<qint64>> byPlace;
    std::map<decltype(placeOfValue(field, OwnValue())), QString> texts;
    for (const auto &[customer, value] : of) {
        const auto place = placeOfValue(field, value);
        byPlace[place].push_back(customer);
        texts.try_emplace(place, own_fields::toText(field, value, currency));
    }
    for (const auto &[place, customers] : byPlace) {
        for (const qint64 customer : customers)
            trait.of.emplace(customer, trait.values.size());
        const QString &text = texts.at(place);
        trait.values.push_back({text, field.kind == u"yesno" ? QString() : text});
    }
    return trait;
}

Result<std::vector<Trait>> traitsOf(Database &database, const std::vector<KnownCustomer> &known, const Currency &currency, Day ageOn)
{
    std::vector<Trait> traits{ageTrait(known, ageOn), genderTrait(known)};
    SOMO_TRY_ASSIGN(Trait provinces, provinceTrait(database, known));
    traits.push_back(std::move(provinces));
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(database, QStringLiteral("customer")));
    for (const OwnField &field : fields) {
        if (!field.trait || field.retired)
            continue;
        SOMO_TRY_ASSIGN(const auto of, own_fields::ofAllCustomers(database, field.id));
        traits.push_back(ownTrait(field, of, currency));
    }
    return traits;
}

} // namespace

Result<std::vector<Trait>> loadTraits(Database &database, const Currency &currency, Day ageOn)
{
    SOMO_TRY_ASSIGN(const auto known, knownCustomers(database));
    return traitsOf(database, known, currency, ageOn);
}

Result<std::vector<Demographic>> loadDemographics(Database &database, const BookSettings &settings, const DayRange &days, Day today)
{
    SOMO_TRY_ASSIGN(const auto known, knownCustomers(database));
    SOMO_TRY_ASSIGN(const std::vector<Trait> traits, traitsOf(database, known, settings.currency, std::min(days.last, today)));
    SOMO_TRY_ASSIGN(const std::vector<SaleFact> facts, saleFacts(database, recognitionEventOf(settings), days));
    std::unordered_set<qint64> withFacts;
    for (const SaleFact &fact : facts)
        withFacts.insert(fact.customer.value);
    std::vector<CustomerId> customers;
    for (const KnownCustomer &each : known) {
        if (!each.isInternal || withFacts.contains(each.id.value))
            customers.push_back(each.id);
    }
    std::vector<Demographic> made;
    for (const Trait &trait : traits) {
        SOMO_TRY_ASSIGN(Demographic one, demographic(trait, customers, facts));
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace somo::insight
