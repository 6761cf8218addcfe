// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/region.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"

#include <array>

namespace somo {

QString provinceKey(QStringView text)
{
    QString key = folded(text);
    constexpr std::array<QStringView, 5> prefixes{u"thanh pho ", u"tinh ", u"tp. ", u"tp.", u"tp "};
    for (const QStringView prefix : prefixes) {
        if (key.startsWith(prefix)) {
            key.remove(0, prefix.size());
            break;
        }
    }
    QString letters;
    letters.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

Result<ProvinceBook> ProvinceBook::load(Database &database)
{
    ProvinceBook book;
    Statement rows(database, QStringLiteral("SELECT id, code, name, valid_from, valid_to, area_id, successor_id, shipped FROM province ORDER BY id"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        Province province;
        province.id = rows.id<ProvinceId>(0);
        province.code = rows.text(1);
        province.name = rows.text(2);
        province.from = rows.day(3);
        province.to = rows.day(4);
        province.area = rows.id<AreaId>(5);
        province.successor = rows.id<ProvinceId>(6);
        province.shipped = rows.integer(7) != 0;
        book.insert(province);
    }
    SOMO_TRY(rows.status());
    Statement aliases(database, QStringLiteral("SELECT province_id, folded FROM province_alias ORDER BY id"));
    SOMO_TRY(aliases.run());
    while (aliases.next()) {
        const auto found = book.m_byId.constFind(aliases.int64(0));
        if (found != book.m_byId.constEnd())
            book.m_byKey.insert(aliases.text(1), *found);
    }
    SOMO_TRY(aliases.status());
    return book;
}

void ProvinceBook::insert(const Province &province)
{
    const qsizetype index = qsizetype(m_provinces.size());
    m_provinces.push_back(province);
    m_byId.insert(province.id.value, index);
    m_byCode.insert(province.code, index);
    m_byName.insert(province.name, index);
    if (province.shipped)
        m_byKey.insert(provinceKey(province.name), index);
}

const Province *ProvinceBook::byId(ProvinceId id) const
{
    const auto found = m_byId.constFind(id.value);
    return found == m_byId.constEnd() ? nullptr : &m_provinces[size_t(*found)];
}

ProvinceId ProvinceBook::onDay(ProvinceId id, Day day) const
{
    const Province *province = byId(id);
    // As many steps as there are provinces: those of a manipulated book may follow each other in a circle.
    for (size_t steps = 0; steps < m_provinces.size() && province && province->to < day && province->successor; ++steps) {
        id = province->successor;
        province = byId(id);
    }
    return id;
}

Result<std::optional<ProvinceId>> ProvinceBook::find(const QString &text, Day day) const
{
    using Index = QMultiHash<QString, qsizetype>;
    // What is in force that day; of two, the first by id unless the text is a name that must not be guessed.
    const auto inForce = [&](const Index &index, const QString &key, bool exact) -> Result<std::optional<ProvinceId>> {
        std::optional<ProvinceId> best;
        for (auto it = index.constFind(key); it != index.constEnd() && it.key() == key; ++it) {
            const Province &province = m_provinces[size_t(*it)];
            if (day < province.from || province.to < day || best == province.id)
                continue;
            if (best && exact)
                return failure(ErrorCode::nameAmbiguous, {text});
            if (!best || province.id < *best)
                best = province.id;
        }
        return best;
    };
    const auto successor = [&](const Index &index, const QString &key) -> std::optional<ProvinceId> {
        std::optional<ProvinceId> best;
        for (auto it = index.constFind(key); it != index.constEnd() && it.key() == key; ++it) {
            const Province &province = m_provinces[size_t(*it)];
            if (province.to < day && province.successor && (!best || province.id < *best))
                best = province.id;
        }
        return best ? std::optional(onDay(*best, day)) : std::nullopt;
    };
    const QString key = provinceKey(text);
    const std::array<std::pair<const Index *, QString>, 3> ways{{{&m_byCode, text}, {&m_byName, text}, {&m_byKey, key}}};
    for (const auto &[index, sought] : ways) {
        SOMO_TRY_ASSIGN(const std::optional<ProvinceId> found, inForce(*index, sought, index == &m_byName));
        if (found)
            return found;
    }
    for (const auto &[index, sought] : ways) {
        if (const std::optional<ProvinceId> found = successor(*index, sought))
            return found;
    }
    return std::optional<ProvinceId>();
}

Result<ProvinceId> addProvince(Database &database, const Province &province, ImportId import)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(province.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(province.name, code));
    Statement taken(database, QStringLiteral("SELECT id FROM province WHERE code = :code AND valid_from <= :to AND valid_to >= :from ORDER BY id"));
    taken.bind(u":code", code);
    taken.bind(u":from", province.from);
    taken.bind(u":to", province.to);
    SOMO_TRY(taken.run());
    if (taken.next())
        return failure(ErrorCode::codeTaken, {code});
    Statement insert(database, QStringLiteral("INSERT INTO province (code, name, sort_key, folded, valid_from, valid_to, area_id, successor_id, shipped, import_id)"
                                              " VALUES (:code, :name, :sort_key, :folded, :from, :to, :area, :successor, :shipped, :import) RETURNING id"));
    insert.bind(u":code", code);
    insert.bind(u":name", name);
    insert.bind(u":sort_key", sortKeyText(name));
    insert.bind(u":folded", folded(name));
    insert.bind(u":from", province.from);
    insert.bind(u":to", province.to);
    insert.bind(u":area", province.area);
    insert.bind(u":successor", province.successor);
    insert.bind(u":shipped", province.shipped ? 1 : 0);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return ProvinceId{id};
}

Status changeProvince(Database &database, ProvinceId province, const QString &name, AreaId area)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(name));
    Statement update(database, QStringLiteral("UPDATE province SET name = :name, sort_key = :sort_key, folded = :folded, area_id = :area, version = version + 1"
                                              " WHERE id = :id AND shipped = 0"));
    update.bind(u":name", clean);
    update.bind(u":sort_key", sortKeyText(clean));
    update.bind(u":folded", folded(clean));
    update.bind(u":area", area);
    update.bind(u":id", province);
    return update.run();
}

Status setArea(Database &database, ProvinceId province, AreaId area)
{
    Statement update(database, QStringLiteral("UPDATE province SET area_id = :area, version = version + 1 WHERE id = :id"));
    update.bind(u":area", area);
    update.bind(u":id", province);
    return update.run();
}

} // namespace somo
