// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lookup_table.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/header_map.h"

namespace somo {

Result<std::shared_ptr<const LookupTable>> LookupTable::load(const Lookup &lookup, const OpenBeside &openBeside)
{
    if (!openBeside)
        return located(failure(ErrorCode::fileNotFound, {lookup.file}), lookup.file);
    auto device = openBeside(lookup.file);
    if (!device)
        return located(device.error(), lookup.file);
    SOMO_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openRows(*device.value(), lookup.layout, lookup.file));

    SourceRow row;
    std::optional<HeaderMap> headers;
    auto table = std::make_shared<LookupTable>();
    int key = -1;
    std::vector<int> values;
    std::string scratch;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, source->next(row));
        if (!more)
            break;
        if (!headers) {
            if (row.number < lookup.headerRow)
                continue;
            headers.emplace(lookup.headerRow > 0 ? HeaderMap(row) : HeaderMap(int(row.cells.size())));
            const auto found = headers->require(lookup.key);
            if (!found)
                return located(found.error(), lookup.file);
            key = *found;
            for (const ColumnRef &value : lookup.values) {
                const auto column = headers->require(value);
                if (!column)
                    return located(column.error(), lookup.file);
                values.push_back(*column);
            }
            if (lookup.headerRow > 0)
                continue;
        }
        const auto cell = [&](int column) {
            const bool there = size_t(column) < row.cells.size();
            return std::string(there ? withoutFormulaGuard(cleanView(row.cells[size_t(column)], scratch)) : std::string_view());
        };
        std::string name = cell(key);
        if (name.empty())
            continue;
        std::string value;
        for (const int column : values) {
            const std::string part = cell(column);
            if (!part.empty())
                value += value.empty() ? part : lookup.join.toStdString() + part;
        }
        const auto [entry, added] = table->m_entries.try_emplace(std::move(name), Entry{value, false});
        if (!added && entry->second.value != value)
            entry->second.twice = true;
    }
    if (!headers)
        return located(failure(ErrorCode::emptyTable), lookup.file);
    return std::shared_ptr<const LookupTable>(std::move(table));
}

LookupTable::Answer LookupTable::find(std::string_view key, std::string_view &value) const
{
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return Answer::missing;
    if (found->second.twice)
        return Answer::twice;
    value = found->second.value;
    return Answer::found;
}

} // namespace somo
