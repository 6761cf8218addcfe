// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/book_defaults.h"

#include "core/base/text.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"

#include <QFile>
#include <QHash>

#include <array>

namespace somo {

namespace {

/// The lines of a shipped list, comments left out, split at ';'.
Result<std::vector<QStringList>> shippedRows(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::internal, {resource});
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(u'#'))
            rows.push_back(line.split(u';'));
    }
    return rows;
}

Status seedChannels(Database &database)
{
    struct Shipped {
        QStringView code;
        QStringView name;
    };
    constexpr std::array<Shipped, 6> channels{{{u"shop", u"Cửa hàng"},
                                               {u"shopee", u"Shopee"},
                                               {u"tiktok", u"TikTok Shop"},
                                               {u"lazada", u"Lazada"},
                                               {u"facebook", u"Facebook"},
                                               {u"zalo", u"Zalo"}}};
    int position = 0;
    for (const Shipped &channel : channels) {
        Statement insert(database, QStringLiteral("INSERT INTO channel (uid, code, name, sort_key, position) VALUES (:uid, :code, :name, :sort_key, :position)"));
        insert.bind(u":uid", newUid());
        insert.bind(u":code", channel.code.toString());
        insert.bind(u":name", channel.name.toString());
        insert.bind(u":sort_key", sortKeyText(channel.name));
        insert.bind(u":position", ++position);
        SOMO_TRY(insert.run());
    }
    return success();
}

Status seedHolidays(Database &database)
{
    for (const Holiday &holiday : vietnamHolidays()) {
        Statement insert(database, QStringLiteral("INSERT INTO holiday (day, name, weight) VALUES (:day, :name, :weight)"));
        insert.bind(u":day", holiday.day);
        insert.bind(u":name", holiday.name);
        insert.bind(u":weight", holiday.weight);
        SOMO_TRY(insert.run());
    }
    return success();
}

Result<QHash<QString, AreaId>> seedAreas(Database &database)
{
    constexpr std::array<std::pair<QStringView, QStringView>, 3> areas{
        {{u"bac", u"Miền Bắc"}, {u"trung", u"Miền Trung"}, {u"nam", u"Miền Nam"}}};
    QHash<QString, AreaId> ids;
    int position = 0;
    for (const auto &[code, name] : areas) {
        Statement insert(database, QStringLiteral("INSERT INTO area (code, name, sort_key, position) VALUES (:code, :name, :sort_key, :position) RETURNING id"));
        insert.bind(u":code", code.toString());
        insert.bind(u":name", name.toString());
        insert.bind(u":sort_key", sortKeyText(name));
        insert.bind(u":position", ++position);
        SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
        ids.insert(code.toString(), AreaId{id});
    }
    return ids;
}

struct ProvinceRow {
    enum Column { era, code, name, area, successor, aliases, columns };
};

Status seedAliases(Database &database, ProvinceId province, const QString &aliases)
{
    for (const QString &alias : aliases.split(u'|', Qt::SkipEmptyParts)) {
        Statement insert(database, QStringLiteral("INSERT INTO province_alias (province_id, folded) VALUES (:province, :folded)"));
        insert.bind(u":province", province);
        insert.bind(u":folded", provinceKey(alias));
        SOMO_TRY(insert.run());
    }
    return success();
}

Status seedProvinces(Database &database)
{
    SOMO_TRY_ASSIGN(const auto areas, seedAreas(database));
    SOMO_TRY_ASSIGN(const std::vector<QStringList> rows, shippedRows(QStringLiteral(":/provinces/vietnam.csv")));
    QHash<QString, ProvinceId> today; // by code
    // Those in force today first: the others name one of them as their successor.
    for (const bool former : {false, true}) {
        for (const QStringList &row : rows) {
            if (row.size() != ProvinceRow::columns || (row[ProvinceRow::era] == u"old") != former)
                continue;
            Province province;
            province.code = row[ProvinceRow::code];
            province.name = row[ProvinceRow::name];
            province.area = areas.value(row[ProvinceRow::area]);
            province.shipped = true;
            if (former) {
                province.to = provinceReformDay.addDays(-1);
                province.successor = today.value(row[ProvinceRow::successor]);
            } else if (row[ProvinceRow::era] == u"new") {
                province.from = provinceReformDay;
            }
            SOMO_TRY_ASSIGN(const ProvinceId id, addProvince(database, province));
            if (!former)
                today.insert(province.code, id);
            SOMO_TRY(seedAliases(database, id, row[ProvinceRow::aliases]));
        }
    }
    return success();
}

} // namespace

std::vector<Holiday> vietnamHolidays()
{
    std::vector<Holiday> holidays;
    const auto rows = shippedRows(QStringLiteral(":/calendar/vietnam_holidays.csv"));
    if (!rows)
        return holidays;
    for (const QStringList &row : *rows) {
        if (const std::optional<Day> day = Day::fromIso(row.value(0)))
            holidays.push_back({*day, row.value(1), 0});
    }
    return holidays;
}

Status seedNewBook(Database &database, const BookSettings &settings)
{
    SOMO_TRY(seedChannels(database));
    if (settings.currency.code != u"VND")
        return success();
    SOMO_TRY(seedHolidays(database));
    return seedProvinces(database);
}

} // namespace somo
