// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_data.h"

#include "core/customers/attachment_query.h"
#include "core/customers/contact_view_query.h"
#include "core/customers/customer_merge_query.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field_query.h"
#include "core/customers/tag_query.h"
#include "core/insight/insight_words.h"
#include "core/insight/stage_query.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/people/people_store.h"

#include <algorithm>

namespace somo {

namespace {

constexpr int mostHeard = 3;
constexpr int mostBought = 5;
constexpr size_t mostGoesWith = 1;

QString nameInRows(const std::vector<NamedRow> &rows, qint64 id)
{
    const auto row = std::ranges::find(rows, id, &NamedRow::id);
    return row == rows.end() ? QString() : row->name;
}

Status readCustomerPeople(Database &database, Day today, const QString &author, CustomerData &data)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    for (const RosterPerson &person : roster.people) {
        if (person.isActiveOn(today))
            data.people.push_back({person.id.value, person.code, person.name});
        if (person.id == data.customer.keeper)
            data.keeper = person.name;
        if (person.name == author)
            data.me = person.id;
    }
    // A book of one person needs nobody to be chosen.
    if (!data.me && roster.people.size() == 1)
        data.me = roster.people.front().id;
    return success();
}

Status readCustomerOwn(Database &database, CustomerData &data)
{
    SOMO_TRY_ASSIGN(const std::vector<OwnField> fields, own_fields::all(database, QStringLiteral("customer")));
    SOMO_TRY_ASSIGN(const std::vector<OwnValue> values, own_fields::of(database, data.customer.id));
    data.own = ownShown(fields, values);
    return success();
}

Status readCustomerChoices(Database &database, Day today, CustomerData &data)
{
    SOMO_TRY_ASSIGN(data.choices, customers::choices(database, today));
    SOMO_TRY_ASSIGN(const std::vector<tags::Counted> all, tags::all(database));
    for (const tags::Counted &each : all)
        data.allTags.push_back(each.tag);
    SOMO_TRY_ASSIGN(data.groups, customers::groupsInUse(database));
    data.segment = nameInRows(data.choices.segments, data.customer.segment.value);
    data.province = nameInRows(data.choices.provinces, data.customer.province.value);
    if (data.province.isEmpty() && data.customer.province) {
        // One of before the reform: not to be chosen any more, and still where they are.
        const CustomerId id = data.customer.id;
        SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> rows, customers::rows(database, std::span(&id, 1), RecognitionEvent::completed));
        data.province = rows.front().province;
    }
    return success();
}

Status readCustomerCameFrom(Database &database, CustomerData &data)
{
    if (!data.customer.cameFrom)
        return success();
    SOMO_TRY_ASSIGN(const Customer from, customers::byId(database, data.customer.cameFrom));
    data.cameFrom = {from.id.value, from.code, from.name};
    return success();
}

} // namespace

Result<CustomerData> loadCustomerData(Database &database, const BookSettings &settings, CustomerId customer, Day today, const QString &author)
{
    CustomerData data;
    const RecognitionEvent event = recognitionEventOf(settings);
    SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> there, customers::rows(database, std::span(&customer, 1), event));
    if (there.empty() || !there.front().id)
        return data; // gone, or never there
    SOMO_TRY_ASSIGN(data.customer, customers::byId(database, customer));
    SOMO_TRY_ASSIGN(const customers::ContactView contact, customers::contactView(database, customer));
    data.contactHidden = contact.hidden;
    data.phoneEnd = contact.phoneEnd;
    SOMO_TRY(readCustomerPeople(database, today, author, data));
    SOMO_TRY(readCustomerChoices(database, today, data));
    SOMO_TRY(readCustomerCameFrom(database, data));
    SOMO_TRY(readCustomerOwn(database, data));
    SOMO_TRY_ASSIGN(data.tags, tags::of(database, customer));
    SOMO_TRY_ASSIGN(data.consents, consent::current(database, customer));
    SOMO_TRY_ASSIGN(data.files, attachments::of(database, customer));
    SOMO_TRY_ASSIGN(data.heard, customers::heard(database, customer, mostHeard));
    SOMO_TRY_ASSIGN(data.requests, privacy::requests(database, today, customer));
    SOMO_TRY_ASSIGN(data.aliases, customers::aliases(database, customer));
    SOMO_TRY_ASSIGN(data.summary, customers::summary(database, customer, event, today));
    SOMO_TRY_ASSIGN(data.bought, customers::boughtProducts(database, customer, event, today, mostBought));
    SOMO_TRY_ASSIGN(data.stage, insight::stageOf(database, customer, today));
    return data;
}

namespace {

Status suggestNextPurchase(Database &database, CustomerId customer, Day today, insight::InsightCache &cache, const words::ReportWords &words, CustomerKnowing &knowing)
{
    SOMO_TRY_ASSIGN(const auto groups, cache.groups(database, today));
    SOMO_TRY_ASSIGN(const std::optional<insight::NextPurchase> next, insight::nextPurchaseOf(database, customer, today, *groups));
    if (!next)
        return success();
    knowing.suggestions.push_back({QStringLiteral("next_purchase"), next->last.toIso(),
                                   words.text(QT_TRANSLATE_NOOP("report", "May buy again about %1"), {words.formats().date(next->expected)}),
                                   insight::nextPurchaseReason(*next, words)});
    return success();
}

Status suggestGoesWith(Database &database, RecognitionEvent event, CustomerId customer, Day today, insight::InsightCache &cache, const words::ReportWords &words, CustomerKnowing &knowing)
{
    SOMO_TRY_ASSIGN(const std::vector<ProductId> bought, insight::productsBought(database, customer, today));
    if (bought.empty())
        return success();
    SOMO_TRY_ASSIGN(const auto table, cache.goesWith(database, event, today));
    const std::vector<insight::Suggested> found = insight::suggestions(*table, bought, mostGoesWith);
    if (found.empty())
        return success();
    SOMO_TRY_ASSIGN(const auto names, insight::productNames(database));
    for (const insight::Suggested &each : found) {
        const insight::ProductName product = names.value(each.product.value);
        knowing.suggestions.push_back(
            {QStringLiteral("goes_with"), product.code, product.name, insight::goesWithReason(each, names.value(each.bought.value).name, product.name, words)});
    }
    return success();
}

} // namespace

Result<CustomerKnowing> loadCustomerKnowing(Database &database, const BookSettings &settings, CustomerId customer, Day today, insight::InsightCache &cache,
                                            const words::ReportWords &words)
{
    CustomerKnowing knowing;
    const RecognitionEvent event = recognitionEventOf(settings);
    SOMO_TRY_ASSIGN(const auto rfm, cache.rfm(database, event, today));
    if (const insight::RfmRow *row = rfm->of(customer)) {
        knowing.rfm = *row;
        knowing.rfmReason = insight::rfmReason(*row, *rfm, words);
    }
    SOMO_TRY_ASSIGN(knowing.refusals, care::refusalsOf(database, customer));
    // What they don't want isn't worked out either.
    if (!care::refuses(knowing.refusals, u"next_purchase"))
        SOMO_TRY(suggestNextPurchase(database, customer, today, cache, words, knowing));
    if (!care::refuses(knowing.refusals, u"goes_with"))
        SOMO_TRY(suggestGoesWith(database, event, customer, today, cache, words, knowing));
    return knowing;
}

} // namespace somo
