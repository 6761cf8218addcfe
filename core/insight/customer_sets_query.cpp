// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_sets_query.h"

namespace somo::insight {

namespace {

Result<std::vector<CustomerId>> inStage(Database &database, InsightCache &cache, Day today, const QString &value)
{
    const auto wanted = stageFromText(value);
    if (!wanted)
        return failure(ErrorCode::badCustomerFilter, {QStringLiteral("stage=%1").arg(value), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a stage: lead, contacted, qualified, customer, repeat or dormant"))});
    std::vector<CustomerId> found;
    SOMO_TRY_ASSIGN(const auto history, cache.history(database, today));
    SOMO_TRY_ASSIGN(const auto stages, stagesOf(database, *history, today));
    for (const auto &[customer, finding] : stages) {
        if (finding.stage == *wanted)
            found.push_back(CustomerId{customer});
    }
    return found;
}

Result<std::vector<CustomerId>> inSegment(Database &database, InsightCache &cache, RecognitionEvent event, Day today, const QString &value)
{
    std::vector<CustomerId> found;
    const auto wanted = segmentFromText(value);
    if (!wanted && !value.isEmpty())
        return found;
    SOMO_TRY_ASSIGN(const auto table, cache.rfm(database, event, today));
    for (const RfmRow &row : table->rows) {
        if (row.segment && (!wanted || row.segment == wanted))
            found.push_back(row.customer);
    }
    return found;
}

Result<CustomerValues> stageValues(Database &database, InsightCache &cache, Day today)
{
    SOMO_TRY_ASSIGN(const auto history, cache.history(database, today));
    SOMO_TRY_ASSIGN(const auto stages, stagesOf(database, *history, today));
    CustomerValues values;
    for (const auto &[customer, finding] : stages)
        values[customer] = qint64(finding.stage);
    return values;
}

Result<CustomerValues> nextValues(Database &database, InsightCache &cache, Day today)
{
    SOMO_TRY_ASSIGN(const std::vector<CustomerNext> all, cache.nextPurchases(database, today));
    CustomerValues values;
    for (const CustomerNext &each : all)
        values[each.customer.value] = each.next.expected.number();
    return values;
}

} // namespace

CustomerSets customerSets(RecognitionEvent event, Day today, std::shared_ptr<InsightCache> cache)
{
    CustomerSets sets;
    sets.of = [event, today, cache](Database &database, CustomerField field, const QString &value) {
        return field == CustomerField::stage ? inStage(database, *cache, today, value) : inSegment(database, *cache, event, today, value);
    };
    sets.values = [today, cache](Database &database, CustomerSort sort) {
        return sort == CustomerSort::stage ? stageValues(database, *cache, today) : nextValues(database, *cache, today);
    };
    return sets;
}

Result<std::vector<CustomerOutlook>> customerOutlooks(Database &database, std::span<const CustomerId> customers, Day today, InsightCache &cache)
{
    SOMO_TRY_ASSIGN(const auto groups, cache.groups(database, today));
    std::vector<CustomerOutlook> outlooks;
    for (const CustomerId customer : customers) {
        const auto finding = stageOf(database, customer, today);
        if (!finding && finding.error().code == ErrorCode::rowNotFound)
            continue;
        if (!finding)
            return finding.error();
        SOMO_TRY_ASSIGN(const std::optional<NextPurchase> next, nextPurchaseOf(database, customer, today, *groups));
        outlooks.push_back({customer, *finding, next});
    }
    return outlooks;
}

} // namespace somo::insight
