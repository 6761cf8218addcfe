// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_derivation.h"

#include "core/ledger/ledger_check_query.h"
#include "core/ledger/ledger_store.h"
#include "core/ledger/search_query.h"
#include "core/ledger/stored_event_query.h"
#include "core/ledger/touched_query.h"
#include "core/marketing/book_defaults.h"
#include "core/orders/order_query.h"
#include "core/storage/deferred_indexes.h"

#include <algorithm>

namespace somo {

namespace {

/// Beyond this many, everything at once is quicker than one by one.
constexpr size_t manyChanges = 50'000;
constexpr size_t manyCustomers = 2'000;

Status writeOrder(LedgerWriter &writer, const Order &order, std::span<const RecognitionEvent> events)
{
    for (const RecognitionEvent event : events) {
        SOMO_TRY_ASSIGN(const auto entries, ledgerOf(order, event));
        SOMO_TRY(writer.add(entries));
    }
    SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
    return writer.add(order.id, totals);
}

Status writeOrders(Database &database, std::span<const RecognitionEvent> events, OrderId first, OrderId last)
{
    LedgerWriter writer(database);
    SOMO_TRY(eachOrder(database, first, last, OrderDetail::figures, [&](std::span<const Order> orders) -> Status {
        for (const Order &order : orders)
            SOMO_TRY(writeOrder(writer, order, events));
        return success();
    }));
    return writer.finish();
}

/// What is kept of every customer's orders.
Status rewriteAllOfCustomers(Database &database, RecognitionEvent event)
{
    SOMO_TRY(rewriteAllFirstOrders(database, event));
    return rewriteAllCustomerTotals(database, event);
}

Status rewriteEverything(Database &database, std::span<const RecognitionEvent> events, OrderId first, OrderId last)
{
    SOMO_TRY(clearLedger(database));
    DeferredIndexes indexes(database);
    SOMO_TRY(indexes.drop(QStringLiteral("entry")));
    SOMO_TRY(indexes.drop(QStringLiteral("first_order")));
    SOMO_TRY(writeOrders(database, events, first, last));
    for (const RecognitionEvent event : events)
        SOMO_TRY(rewriteAllOfCustomers(database, event));
    return indexes.create();
}

Status rewriteOrders(Database &database, std::span<const RecognitionEvent> events, std::span<const OrderId> ids)
{
    // Everything is read before the first row is taken away, in portions, so that memory stays small.
    constexpr size_t portion = 4096;
    LedgerWriter writer(database);
    for (size_t from = 0; from < ids.size(); from += portion) {
        const auto some = ids.subspan(from, std::min(portion, ids.size() - from));
        SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, some, OrderDetail::figures));
        for (const OrderId id : some)
            SOMO_TRY(clearLedger(database, id, id));
        for (const Order &order : orders)
            SOMO_TRY(writeOrder(writer, order, events));
    }
    return writer.finish();
}

Status rewriteOfCustomers(Database &database, std::span<const RecognitionEvent> events, std::span<const CustomerId> customers)
{
    for (const RecognitionEvent event : events) {
        if (customers.size() > manyCustomers) {
            SOMO_TRY(rewriteAllOfCustomers(database, event));
        } else {
            SOMO_TRY(rewriteFirstOrders(database, event, customers));
            SOMO_TRY(rewriteCustomerTotals(database, event, customers));
        }
    }
    return success();
}

/// The ledger of one event beside those that are written already.
Status writeEvent(Database &database, RecognitionEvent event)
{
    SOMO_TRY_ASSIGN(const OrderId last, lastOrderId(database));
    LedgerWriter writer(database);
    SOMO_TRY(eachOrder(database, OrderId{1}, last, OrderDetail::figures, [&](std::span<const Order> orders) -> Status {
        for (const Order &order : orders) {
            SOMO_TRY_ASSIGN(const auto entries, ledgerOf(order, event));
            SOMO_TRY(writer.add(entries));
        }
        return success();
    }));
    SOMO_TRY(writer.finish());
    return rewriteAllOfCustomers(database, event);
}

/// Brings the events that are written in line with those that the book stores; what stays stands as it is.
Status followEvents(Database &database, std::span<const RecognitionEvent> stored, std::span<const RecognitionEvent> written)
{
    for (const RecognitionEvent event : written) {
        if (std::ranges::find(stored, event) == stored.end())
            SOMO_TRY(clearLedger(database, event));
    }
    for (const RecognitionEvent event : stored) {
        if (std::ranges::find(written, event) == written.end())
            SOMO_TRY(writeEvent(database, event));
    }
    return success();
}

bool touches(std::span<const RowChange> changes, QStringView table)
{
    return std::ranges::any_of(changes, [&](const RowChange &change) { return change.table == table; });
}

/// What the stored events are may have changed with a policy, and with the book's own event where another program set it.
Status followEvents(Database &database, const BookSettings &settings, std::span<const RowChange> changes)
{
    const bool policies = touches(changes, u"policy_version");
    if (!policies && !touches(changes, u"book_setting"))
        return success();
    SOMO_TRY_ASSIGN(const auto written, writtenEvents(database));
    // Where nothing is recognised yet, another setting is no reason to read every order.
    const bool asBefore = written.empty() || std::ranges::find(written, recognitionEventOf(settings)) != written.end();
    if (!policies && asBefore)
        return success();
    SOMO_TRY_ASSIGN(const auto stored, storedEvents(database, settings));
    return followEvents(database, stored, written);
}

Status repairLineNets(Database &database)
{
    SOMO_TRY_ASSIGN(const auto wrong, wrongLineNets(database));
    for (const WrongLineNet &line : wrong)
        SOMO_TRY(writeLineNet(database, line.line, line.expected));
    return success();
}

} // namespace

RecognitionEvent recognitionEventOf(const BookSettings &settings)
{
    return recognitionEventFromText(settings.recogniseOn).value_or(RecognitionEvent::completed);
}

std::optional<RecognitionEvent> recognitionEventFromText(QStringView text)
{
    for (const RecognitionEvent event : {RecognitionEvent::ordered, RecognitionEvent::confirmed, RecognitionEvent::completed,
                                         RecognitionEvent::paid}) {
        if (text == recognitionEventText(event))
            return event;
    }
    return std::nullopt;
}

QString recognitionEventText(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::ordered:
        return QStringLiteral("ordered");
    case RecognitionEvent::confirmed:
        return QStringLiteral("confirmed");
    case RecognitionEvent::completed:
        return QStringLiteral("completed");
    case RecognitionEvent::paid:
        return QStringLiteral("paid");
    case RecognitionEvent::partPaid:
        return QStringLiteral("part_paid");
    }
    return {};
}

Status LedgerDerivation::seed(Database &database, const BookSettings &settings)
{
    return seedNewBook(database, settings);
}

Status LedgerDerivation::derive(Database &database, const BookSettings &settings, std::span<const RowChange> changes)
{
    if (changes.size() > manyChanges)
        return deriveAll(database, settings);
    SOMO_TRY_ASSIGN(const TouchedOrders touched, touchedOrders(database, changes));
    if (touched.everything)
        return deriveAll(database, settings);
    SOMO_TRY(followEvents(database, settings, changes));
    SOMO_TRY(deriveSearch(database, changes));
    return deriveOrders(database, settings, touched.orders);
}

Status LedgerDerivation::deriveAll(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const auto events, storedEvents(database, settings));
    SOMO_TRY(repairLineNets(database));
    SOMO_TRY_ASSIGN(const OrderId last, lastOrderId(database));
    SOMO_TRY(rewriteEverything(database, events, OrderId{1}, last));
    return deriveSearch(database);
}

Result<std::vector<Discrepancy>> LedgerDerivation::check(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const auto events, storedEvents(database, settings));
    SOMO_TRY_ASSIGN(std::vector<Discrepancy> found, checkLedger(database, events));
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> search, checkSearch(database));
    found.insert(found.end(), search.begin(), search.end());
    return found;
}

Status deriveOrders(Database &database, const BookSettings &settings, OrderId first, OrderId last)
{
    SOMO_TRY_ASSIGN(const auto events, storedEvents(database, settings));
    SOMO_TRY_ASSIGN(const bool whole, coversAllOrders(database, first, last));
    if (whole)
        return rewriteEverything(database, events, first, last);
    SOMO_TRY_ASSIGN(const auto customers, customersBetween(database, first, last));
    SOMO_TRY(clearLedger(database, first, last));
    SOMO_TRY(writeOrders(database, events, first, last));
    return rewriteOfCustomers(database, events, customers);
}

Status deriveOrders(Database &database, const BookSettings &settings, std::span<const OrderId> orders)
{
    if (orders.empty())
        return success();
    SOMO_TRY_ASSIGN(const auto events, storedEvents(database, settings));
    SOMO_TRY_ASSIGN(const auto customers, customersOf(database, orders));
    SOMO_TRY(rewriteOrders(database, events, orders));
    return rewriteOfCustomers(database, events, customers);
}

} // namespace somo
