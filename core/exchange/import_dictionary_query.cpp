// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_dictionary.h"

#include "core/base/text.h"
#include "core/catalog/product_alias_store.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <limits>

namespace somo {

namespace {

constexpr qint64 ambiguousName = std::numeric_limits<qint64>::min();

} // namespace

void NameDictionary::load(const std::vector<NamedRow> &rows)
{
    for (const NamedRow &row : rows) {
        const auto [at, added] = m_ids.try_emplace(row.name.toStdString(), row.id);
        if (!added)
            at->second = ambiguousName;
    }
    // A code wins over another one's name.
    for (const NamedRow &row : rows)
        m_ids[row.code.toStdString()] = row.id;
}

Result<qint64> NameDictionary::idOf(std::string_view text)
{
    if (text.empty())
        return qint64(0);
    const auto known = m_ids.find(text);
    if (known != m_ids.end()) {
        if (known->second == ambiguousName)
            return failure(ErrorCode::nameAmbiguous, {toText(text)});
        return known->second;
    }
    if (!m_makeUnknown)
        return failure(ErrorCode::unknownToBook, {toText(text)});
    m_made.emplace_back(text);
    const qint64 id = -qint64(m_made.size());
    m_real.push_back(id);
    m_ids.emplace(text, id);
    return id;
}

void NameDictionary::realise(size_t number, qint64 id)
{
    m_real[number] = id;
    m_ids[m_made[number]] = id;
}

Status ProvinceDictionary::load(Database &database)
{
    SOMO_TRY_ASSIGN(m_book, ProvinceBook::load(database));
    return success();
}

Result<qint64> ProvinceDictionary::idOf(std::string_view text, Day day)
{
    if (text.empty())
        return qint64(0);
    TextMap<qint64> &cache = day < provinceReformDay ? m_before : m_since;
    const auto known = cache.find(text);
    if (known != cache.end())
        return known->second;
    SOMO_TRY_ASSIGN(const std::optional<ProvinceId> found, m_book.find(toText(text), day));
    qint64 id = found ? found->value : 0;
    if (!id) {
        if (!m_makeUnknown)
            return failure(ErrorCode::unknownToBook, {toText(text)});
        m_made.emplace_back(text);
        id = -qint64(m_made.size());
        m_real.push_back(id);
        m_before.emplace(text, id);
        m_since.emplace(text, id);
        return id;
    }
    cache.emplace(text, id);
    return id;
}

qint64 ProvinceDictionary::onDay(qint64 province, Day day) const
{
    return province > 0 ? m_book.onDay(ProvinceId{province}, day).value : province;
}

void ProvinceDictionary::realise(size_t number, qint64 id)
{
    m_real[number] = id;
    m_before[m_made[number]] = id;
    m_since[m_made[number]] = id;
}

qint64 ProvinceDictionary::planned(qint64 id) const
{
    const auto made = id > 0 ? std::ranges::find(m_real, id) : m_real.end();
    return made == m_real.end() ? id : -qint64(made - m_real.begin()) - 1;
}

Status ProductDictionary::load(Database &database)
{
    std::unordered_map<qint64, size_t> byId;
    BulkQuery rows(database, QStringLiteral("SELECT id, code, name, group_id FROM product ORDER BY id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        Entry entry;
        entry.id = rows.int64(0);
        entry.group = rows.isNull(3) ? 0 : rows.int64(3);
        entry.grouped = entry.group != 0;
        const std::string code(rows.text(1));
        const std::string name(rows.text(2));
        entry.named = code != name;
        entry.name = name; // what a line says is compared with
        const size_t index = m_entries.size();
        byId.emplace(entry.id, index);
        m_entries.push_back(std::move(entry));
        m_byCode.emplace(code, index);
        const auto [at, added] = m_byName.try_emplace(name, index);
        if (!added)
            at->second = size_t(-1);
    }
    SOMO_TRY(rows.status());
    BulkQuery costs(database, QStringLiteral("SELECT product_id, from_day, unit_cost FROM product_cost ORDER BY product_id, from_day"));
    SOMO_TRY(costs.run());
    while (costs.next()) {
        const auto at = byId.find(costs.int64(0));
        if (at != byId.end())
            m_entries[at->second].costs.push_back({Day::fromNumber(int(costs.int64(1))), UnitPrice{costs.int64(2)}});
    }
    return costs.status();
}

Status ProductDictionary::join(Database &database, SourceId source, std::span<const ProductAnswer> answers)
{
    SOMO_TRY_ASSIGN(const std::vector<ProductAlias> kept, products::aliasesOf(database, source));
    if (kept.empty() && answers.empty())
        return success();
    std::unordered_map<qint64, size_t> byId;
    for (size_t i = 0; i < m_entries.size(); ++i)
        byId.emplace(m_entries[i].id, i);
    const auto add = [&](const QString &sku, const QString &name, ProductId product) {
        const auto at = byId.find(product.value);
        if (at != byId.end())
            (sku.isEmpty() ? m_aliasByName : m_aliasBySku)[(sku.isEmpty() ? name : sku).toStdString()] = at->second;
    };
    for (const ProductAlias &alias : kept)
        add(alias.sku, alias.name, alias.product);
    for (const ProductAnswer &answer : answers)
        add(answer.sku, answer.name, answer.product);
    return success();
}

Result<ProductDictionary::Entry *> ProductDictionary::find(std::string_view code, std::string_view name)
{
    const TextMap<size_t> &aliases = code.empty() ? m_aliasByName : m_aliasBySku;
    if (const auto alias = aliases.find(code.empty() ? name : code); alias != aliases.end())
        return &m_entries[alias->second];
    if (!code.empty()) {
        if (const auto known = m_byCode.find(code); known != m_byCode.end())
            return &m_entries[known->second];
        // A file without a column of codes names its goods in their place.
        const auto called = m_byName.find(code);
        if (called == m_byName.end())
            return make(code, name);
        if (called->second == size_t(-1))
            return failure(ErrorCode::nameAmbiguous, {toText(code)});
        return &m_entries[called->second];
    }
    if (name.empty())
        return nullptr;
    const auto byCode = m_byCode.find(name);
    if (byCode != m_byCode.end())
        return &m_entries[byCode->second];
    const auto byName = m_byName.find(name);
    if (byName == m_byName.end())
        return make(name, name);
    if (byName->second == size_t(-1))
        return failure(ErrorCode::nameAmbiguous, {toText(name)});
    return &m_entries[byName->second];
}

std::vector<PreviewedProduct::Candidate> ProductDictionary::alike(const QString &name)
{
    constexpr size_t most = 5;
    constexpr qsizetype shortest = 3;
    if (m_known.empty()) {
        for (const auto &[text, index] : m_byName) {
            if (index != size_t(-1) && m_entries[index].id > 0)
                m_known.push_back({folded(toText(text)), {ProductId{m_entries[index].id}, toText(text)}});
        }
        std::ranges::sort(m_known, {}, [](const auto &each) { return each.second.id; });
    }
    std::vector<PreviewedProduct::Candidate> found;
    const QString wanted = folded(name);
    for (const auto &[text, candidate] : m_known) {
        if (found.size() == most)
            break;
        if (wanted.size() >= shortest && text.size() >= shortest && (text.contains(wanted) || wanted.contains(text)))
            found.push_back(candidate);
    }
    return found;
}

Result<ProductDictionary::Entry *> ProductDictionary::make(std::string_view code, std::string_view name)
{
    if (!m_makeUnknown)
        return failure(ErrorCode::unknownToBook, {toText(code)});
    const size_t index = m_entries.size();
    Entry entry;
    entry.id = -qint64(m_made.size()) - 1;
    entry.code = code;
    entry.name = name.empty() ? code : name;
    entry.byName = code == name;
    m_entries.push_back(std::move(entry));
    m_made.push_back(index);
    m_byCode.emplace(code, index);
    return &m_entries[index];
}

void ProductDictionary::learn(Entry &entry, std::string_view name, qint64 group, qint64 stamp)
{
    ++entry.lines;
    if (!entry.named && !name.empty() && stamp >= entry.nameStamp) {
        entry.changed = entry.changed || (entry.id > 0 && entry.name != name);
        entry.name = name;
        entry.nameStamp = stamp;
    }
    if (!entry.grouped && group && stamp >= entry.groupStamp) {
        entry.changed = entry.changed || entry.id > 0;
        entry.group = group;
        entry.groupStamp = stamp;
    }
}

} // namespace somo
