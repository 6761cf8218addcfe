// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_filter_query.h"

#include "core/base/text.h"
#include "core/customers/customer_condition_query.h"
#include "core/customers/customer_sort_query.h"
#include "core/customers/customer_words_query.h"
#include "core/customers/own_field_query.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/search_index.h"

#include <algorithm>

namespace somo::customers {

namespace {

using Passes = std::vector<CustomerPass>;

/// Everything that must hold, each read once. Short where nobody wants the answer any more.
Result<Passes> passesOf(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const std::function<bool()> &wanted)
{
    Passes passes;
    for (const CustomerCondition &condition : ask.filter.conditions) {
        if (!wanted())
            return passes;
        SOMO_TRY_ASSIGN(CustomerPass pass, passOf(database, ask, figures, condition));
        passes.push_back(std::move(pass));
    }
    if (!folded(ask.filter.words).isEmpty() && wanted()) {
        SOMO_TRY_ASSIGN(CustomerPass pass, withWords(database, ask.filter.words, wanted));
        passes.push_back(std::move(pass));
    }
    return passes;
}

bool passesAll(const Passes &passes, qint64 id)
{
    return std::ranges::all_of(passes, [id](const CustomerPass &pass) { return pass.passes(id); });
}

Status readFilterChoices(Database &database, const QString &sql, std::vector<NamedRow> &into)
{
    Statement rows(database, sql);
    SOMO_TRY(rows.run());
    while (rows.next())
        into.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    return rows.status();
}

} // namespace

Result<CustomerKeys> filtered(Database &database, const CustomerFilterAsk &ask, const std::function<bool()> &wanted)
{
    CustomerKeys keys;
    CustomerFigures figures(database, ask);
    SOMO_TRY_ASSIGN(const Passes passes, passesOf(database, ask, figures, wanted));
    BulkQuery all(database, QStringLiteral("SELECT id FROM customer ORDER BY sort_key, id"));
    SOMO_TRY(all.run());
    while (all.next()) {
        ++keys.inBook;
        if (passesAll(passes, all.int64(0)))
            keys.rows.push_back(CustomerId{all.int64(0)});
    }
    SOMO_TRY(all.status());
    if (wanted())
        SOMO_TRY(sortCustomers(database, keys.rows, ask, figures));
    return keys;
}

Result<CustomerStretch> filteredFrom(Database &database, const CustomerFilterAsk &ask, const std::optional<CustomerPlace> &after, int most)
{
    constexpr qint64 portion = 4096;
    std::vector<CustomerId> rows;
    CustomerPlace last; // of the rows
    CustomerFigures figures(database, ask);
    SOMO_TRY_ASSIGN(const Passes passes, passesOf(database, ask, figures, [] { return true; }));
    CustomerPlace place = after.value_or(CustomerPlace());
    BulkQuery next(database, QStringLiteral("SELECT id, sort_key FROM customer WHERE (sort_key, id) > (:key, :id) ORDER BY sort_key, id LIMIT :most"));
    for (qint64 read = portion; read == portion;) {
        next.bind(u":key", place.sortKey);
        next.bind(u":id", place.id.value);
        next.bind(u":most", portion);
        SOMO_TRY(next.run());
        for (read = 0; next.next(); ++read) {
            const std::string_view key = next.text(1);
            place = {QString::fromUtf8(key.data(), qsizetype(key.size())), CustomerId{next.int64(0)}};
            if (!passesAll(passes, place.id.value))
                continue;
            if (rows.size() == size_t(most))
                return CustomerStretch{std::move(rows), std::move(last)};
            rows.push_back(place.id);
            last = place;
        }
        SOMO_TRY(next.status());
    }
    return CustomerStretch{std::move(rows), std::nullopt};
}

Result<std::optional<CustomerPlace>> placeOf(Database &database, const QString &code)
{
    Statement row(database, QStringLiteral("SELECT sort_key, id FROM customer WHERE code = :code"));
    row.bind(u":code", code);
    SOMO_TRY(row.run());
    std::optional<CustomerPlace> place;
    if (row.next())
        place = CustomerPlace{row.text(0), row.id<CustomerId>(1)};
    SOMO_TRY(row.status());
    return place;
}

Result<qint64> countFiltered(Database &database, const CustomerFilterAsk &ask)
{
    CustomerFigures figures(database, ask);
    SOMO_TRY_ASSIGN(const Passes passes, passesOf(database, ask, figures, [] { return true; }));
    BulkQuery all(database, QStringLiteral("SELECT id FROM customer ORDER BY id"));
    SOMO_TRY(all.run());
    qint64 count = 0;
    while (all.next())
        count += passesAll(passes, all.int64(0)) ? 1 : 0;
    SOMO_TRY(all.status());
    return count;
}

Result<std::vector<CustomerId>> quickFound(Database &database, const QString &words, int most)
{
    SOMO_TRY_ASSIGN(const std::vector<SearchHit> hits, SearchIndex(database).find(words, SearchKind::customer, most));
    std::vector<std::pair<QString, CustomerId>> found;
    Statement key(database, QStringLiteral("SELECT sort_key FROM customer WHERE id = :customer"));
    for (const SearchHit &hit : hits) {
        key.bind(u":customer", hit.row);
        SOMO_TRY(key.run());
        if (key.next())
            found.emplace_back(key.text(0), CustomerId{hit.row});
        SOMO_TRY(key.status());
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) { return std::pair(a.first.toUtf8(), a.second) < std::pair(b.first.toUtf8(), b.second); });
    std::vector<CustomerId> ids;
    std::ranges::transform(found, std::back_inserter(ids), [](const auto &each) { return each.second; });
    return ids;
}

namespace {

/// What is dated later is little, and lies at the end of the ledger.
Result<std::unordered_map<qint64, CustomerTotal>> totalsAfter(Database &database, RecognitionEvent event, Day today)
{
    std::unordered_map<qint64, CustomerTotal> later;
    if (today.isNull())
        return later;
    BulkQuery rows(database, QStringLiteral("SELECT customer_id, head, net FROM entry WHERE event = :event AND day > :today AND customer_id IS NOT NULL"
                                            " ORDER BY event, day, order_id, ordinal"));
    rows.bind(u":event", qint64(event));
    rows.bind(u":today", qint64(today.number()));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        CustomerTotal &total = later[rows.int64(0)];
        total.orders += rows.int64(1);
        SOMO_TRY_ASSIGN(total.net, add(total.net, Money::fromMinorUnits(rows.int64(2)), "revenue"));
    }
    SOMO_TRY(rows.status());
    return later;
}

} // namespace

Result<std::vector<CustomerTotal>> totalsUpTo(Database &database, RecognitionEvent event, Day today)
{
    SOMO_TRY_ASSIGN(const auto later, totalsAfter(database, event, today));
    BulkQuery rows(database, QStringLiteral("SELECT customer_id, orders, net FROM customer_total WHERE event = :event ORDER BY customer_id"));
    rows.bind(u":event", qint64(event));
    SOMO_TRY(rows.run());
    std::vector<CustomerTotal> totals;
    while (rows.next()) {
        CustomerTotal total{CustomerId{rows.int64(0)}, rows.int64(1), Money::fromMinorUnits(rows.int64(2))};
        if (const auto less = later.find(total.customer.value); less != later.end()) {
            total.orders -= less->second.orders;
            SOMO_TRY_ASSIGN(total.net, subtract(total.net, less->second.net, "revenue"));
            if (total.orders == 0 && total.net == Money())
                continue; // nothing yet
        }
        totals.push_back(total);
    }
    SOMO_TRY(rows.status());
    return totals;
}

Day yearRevenueFrom(Day today)
{
    constexpr int months = 12, before = 11;
    const int month = today.year() * months + today.month() - 1 - before;
    return Day::fromNumber(month / months * 10000 + (month % months + 1) * 100 + 1);
}

Result<CustomerValues> yearRevenues(Database &database, RecognitionEvent event, Day today)
{
    BulkQuery rows(database, QStringLiteral("SELECT customer_id, net FROM entry WHERE event = :event AND day BETWEEN :first AND :last AND customer_id IS NOT NULL"
                                            " ORDER BY event, day, order_id, ordinal"));
    rows.bind(u":event", qint64(event));
    rows.bind(u":first", qint64(yearRevenueFrom(today).number()));
    rows.bind(u":last", qint64(today.number()));
    SOMO_TRY(rows.run());
    CustomerValues revenues;
    while (rows.next()) {
        qint64 &sum = revenues[rows.int64(0)];
        SOMO_TRY_ASSIGN(const Money more, add(Money::fromMinorUnits(sum), Money::fromMinorUnits(rows.int64(1)), "revenue"));
        sum = more.minorUnits();
    }
    SOMO_TRY(rows.status());
    return revenues;
}

Result<FilterChoices> filterChoices(Database &database, Day today)
{
    FilterChoices choices;
    SOMO_TRY_ASSIGN(const CustomerChoices known, customers::choices(database, today));
    choices.segments = known.segments;
    choices.provinces = known.provinces;
    SOMO_TRY(readFilterChoices(database, QStringLiteral("SELECT id, code, name FROM person ORDER BY sort_key, id"), choices.people));
    SOMO_TRY(readFilterChoices(database, QStringLiteral("SELECT id, name, name FROM tag ORDER BY sort_key, id"), choices.tags));
    SOMO_TRY(readFilterChoices(database, QStringLiteral("SELECT id, code, name FROM product ORDER BY sort_key, id"), choices.products));
    SOMO_TRY(readFilterChoices(database, QStringLiteral("SELECT id, code, name FROM product_group ORDER BY sort_key, id"), choices.productGroups));
    SOMO_TRY(readFilterChoices(database, QStringLiteral("SELECT id, code, name FROM channel ORDER BY sort_key, id"), choices.channels));
    SOMO_TRY_ASSIGN(choices.ownFields, own_fields::all(database, QStringLiteral("customer")));
    Statement groups(database, QStringLiteral("SELECT DISTINCT customer_group FROM customer WHERE customer_group IS NOT NULL ORDER BY customer_group"));
    SOMO_TRY(groups.run());
    while (groups.next())
        choices.groups += groups.text(0);
    SOMO_TRY(groups.status());
    return choices;
}

} // namespace somo::customers
