// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/repeats.h"
#include "core/storage/database.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <vector>

namespace somo {

/// Ids that lie close together, first and last of them; what lies between is read as well and passed over.
struct IdStretch {
    qint64 low = 1;
    qint64 high = 0; // below low: nothing
    friend bool operator==(const IdStretch &, const IdStretch &) = default;
};

/// How many stretches one statement asks for: it names :low0, :high0 … :low15, :high15.
constexpr size_t stretchesAtOnce = 16;
/// However many ids there are and however they lie, they are read in so many stretches at most, that is in 64 statements.
constexpr size_t mostStretches = 1'024;

/// Ids in any order, some of them twice, as stretches in ascending order. To pass over a few rows costs less than to look for another one.
inline std::vector<IdStretch> stretchesOf(std::vector<qint64> ids)
{
    std::ranges::sort(ids);
    dropRepeats(ids);
    std::vector<qint64> gaps;
    for (size_t i = 1; i < ids.size(); ++i)
        gaps.push_back(ids[i] - ids[i - 1]);
    qint64 widest = 8;
    if (gaps.size() >= mostStretches) {
        std::ranges::nth_element(gaps, gaps.begin() + ptrdiff_t(mostStretches - 1), std::ranges::greater());
        widest = std::max(widest, gaps[mostStretches - 1]);
    }
    std::vector<IdStretch> stretches;
    for (const qint64 id : ids) {
        if (stretches.empty() || id - stretches.back().high > widest)
            stretches.push_back({id, id});
        stretches.back().high = id;
    }
    return stretches;
}

/// Reads the rows of many ids by a few statements: `sql` joins its table with
/// "VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1) … (:low15, :high15)". `prepare` binds what else it asks;
/// `take` gets every row, of ids that nobody asked for as well. Query: Statement or BulkQuery.
template <typename Query, typename Prepare, typename Take>
Status readStretches(Database &database, const QString &sql, std::vector<qint64> ids, const Prepare &prepare, const Take &take)
{
    const std::vector<IdStretch> stretches = stretchesOf(std::move(ids));
    for (size_t from = 0; from < stretches.size(); from += stretchesAtOnce) {
        Query rows(database, sql);
        for (size_t i = 0; i < stretchesAtOnce; ++i) {
            const IdStretch stretch = from + i < stretches.size() ? stretches[from + i] : IdStretch();
            rows.bind(QStringLiteral(":low%1").arg(i), stretch.low);
            rows.bind(QStringLiteral(":high%1").arg(i), stretch.high);
        }
        prepare(rows);
        SOMO_TRY(rows.run());
        while (rows.next())
            take(rows);
        SOMO_TRY(rows.status());
    }
    return success();
}

} // namespace somo
