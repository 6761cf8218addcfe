// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/duplicates_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <map>
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

/// Rows of an id and what two may share, sorted by that: those that share it are pairs with the first of them.
Status addPairs(Database &database, const QString &sql, bool PairReasons::*reason, FoundPairs &pairs)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    std::string before;
    qint64 first = 0;
    while (rows.next()) {
        const std::string_view shared = rows.text(1);
        if (first != 0 && shared == before) {
            pairs[IdPair(first, rows.int64(0))].*reason = true;
            continue;
        }
        first = isMaskedUtf8(shared) ? 0 : rows.int64(0);
        before = shared;
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
    FoundPairs pairs;
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, phone FROM customer_contact WHERE phone IS NOT NULL ORDER BY phone, id"), &PairReasons::phone, pairs));
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, email FROM customer_contact WHERE email IS NOT NULL ORDER BY email, id"), &PairReasons::email, pairs));
    SOMO_TRY(addPairs(database, QStringLiteral("SELECT id, folded || '|' || CAST(province_id AS TEXT) FROM customer WHERE province_id IS NOT NULL AND folded <> ''"
                                               " ORDER BY folded, province_id, id"),
                      &PairReasons::name, pairs));
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

} // namespace somo::customers
