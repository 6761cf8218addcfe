// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace somo::customers {

namespace {

struct PairReasons {
    bool phone = false;
    bool email = false;
    bool name = false;
};
using IdPair = std::pair<qint64, qint64>; // the lower id first
using FoundPairs = std::map<IdPair, PairReasons>;

bool isMaskedUtf8(std::string_view text)
{
    return text.find('*') != std::string_view::npos || text.find("•") != std::string_view::npos;
}

/// The pairs that are kept apart.
Result<std::set<IdPair>> idsApart(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT first_id, second_id FROM customer_apart ORDER BY id"));
    SOMO_TRY(rows.run());
    std::set<IdPair> found;
    while (rows.next())
        found.insert(std::minmax({rows.int64(0), rows.int64(1)}));
    SOMO_TRY(rows.status());
    return found;
}

/// Rows of an id and what two may share, sorted by that: those that share it are pairs with the first of them that they aren't
/// kept apart from.
Status addPairs(Database &database, const QString &sql, bool PairReasons::*reason, const std::set<IdPair> &apart, FoundPairs &pairs)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    std::string before;
    std::vector<qint64> sharing; // by id
    while (rows.next()) {
        const std::string_view shared = rows.text(1);
        const qint64 id = rows.int64(0);
        if (shared != before)
            sharing.clear();
        before = shared;
        if (isMaskedUtf8(shared))
            continue;
        const auto first = std::ranges::find_if(sharing, [&](qint64 other) { return !apart.contains(IdPair(other, id)); });
        if (first != sharing.end())
            pairs[IdPair(*first, id)].*reason = true;
        sharing.push_back(id);
    }
    return rows.status();
}

/// What a pair shows of one of the two.
struct Side {
    NamedRow row;
    QString sortKey;
    qint64 orders = 0;
};

class SideReader {
public:
    explicit SideReader(Database &database)
        : m_side(database, QStringLiteral("SELECT c.code, c.name, c.version, c.sort_key, (SELECT COUNT(*) FROM sales_order o WHERE o.customer_id = c.id AND o.kind = 0"
                                          " AND o.status NOT IN (0, 4)) FROM customer c WHERE c.id = :customer"))
    {
    }
    Result<const Side *> of(qint64 id)
    {
        if (const auto known = m_known.find(id); known != m_known.end())
            return &known->second;
        m_side.bind(u":customer", id);
        SOMO_TRY(m_side.run());
        Side side;
        if (m_side.next())
            side = {{id, m_side.text(0), m_side.text(1), m_side.int64(2)}, m_side.text(3), m_side.int64(4)};
        SOMO_TRY(m_side.status());
        return &m_known.emplace(id, std::move(side)).first->second;
    }

private:
    Statement m_side;
    std::unordered_map<qint64, Side> m_known;
};

} // namespace

Result<std::vector<DuplicatePair>> duplicatePairs(Database &database, size_t most)
{
    SOMO_TRY_ASSIGN(const std::set<IdPair> apart, idsApart(database));
    FoundPairs pairs;
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, phone FROM customer_contact WHERE phone IS NOT NULL ORDER BY phone, id"), &PairReasons::phone, apart, pairs));
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, email FROM customer_contact WHERE email IS NOT NULL ORDER BY email, id"), &PairReasons::email, apart, pairs));
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, folded || '|' || CAST(province_id AS TEXT) FROM customer WHERE province_id IS NOT NULL AND folded <> ''"
                                               " ORDER BY folded, province_id, id"),
                      &PairReasons::name, apart, pairs));
    SideReader sides(database);
    std::vector<std::pair<QByteArray, DuplicatePair>> sorted;
    for (const auto &[ids, reasons] : pairs) {
        SOMO_TRY_ASSIGN(const Side *older, sides.of(ids.first));
        SOMO_TRY_ASSIGN(const Side *newer, sides.of(ids.second));
        const bool turned = newer->orders > older->orders;
        const Side &first = turned ? *newer : *older;
        const Side &second = turned ? *older : *newer;
        sorted.emplace_back(first.sortKey.toUtf8(),
                            DuplicatePair{first.row, second.row, first.orders, second.orders, reasons.phone, reasons.email, reasons.name});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<DuplicatePair> found;
    for (auto &[key, pair] : sorted) {
        if (found.size() == most)
            break;
        found.push_back(std::move(pair));
    }
    return found;
}

Result<std::vector<ApartPair>> apartPairs(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT a.id, a.code, a.name, a.version, b.id, b.code, b.name, b.version, w.on_day FROM customer_apart AS w"
                                            " JOIN customer AS a ON a.id = w.first_id JOIN customer AS b ON b.id = w.second_id ORDER BY a.sort_key, b.sort_key, w.id"));
    SOMO_TRY(rows.run());
    std::vector<ApartPair> found;
    while (rows.next())
        found.push_back({{rows.int64(0), rows.text(1), rows.text(2), rows.int64(3)}, {rows.int64(4), rows.text(5), rows.text(6), rows.int64(7)}, rows.day(8)});
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<CustomerId>> apartFrom(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT CASE WHEN first_id = :customer THEN second_id ELSE first_id END AS other FROM customer_apart"
                                            " WHERE first_id = :customer OR second_id = :customer ORDER BY other"));
    rows.bind(u":customer", customer.value);
    SOMO_TRY(rows.run());
    std::vector<CustomerId> found;
    while (rows.next())
        found.push_back(rows.id<CustomerId>(0));
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::customers
