// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_defaults.h"

#include "core/base/text.h"
#include "core/storage/calendar.h"

namespace somo {

namespace {

struct DefaultChannel {
    const char *code;
    const char16_t *vietnamese;
    const char16_t *english;
};

constexpr DefaultChannel channels[]{
    {"shop", u"Cửa hàng", u"Shop"},        {"shopee", u"Shopee", u"Shopee"},       {"tiktok", u"TikTok Shop", u"TikTok Shop"},
    {"lazada", u"Lazada", u"Lazada"},      {"facebook", u"Facebook", u"Facebook"}, {"zalo", u"Zalo", u"Zalo"},
};

/// The days of one year that move: Tết (five days by the Labour Code), the Hùng Kings' day (10th of the third lunar
/// month, as a solar date) and the day beside 2 September. From 2027 on the five days are taken as eve to fourth day.
struct MovingHolidays {
    int year;
    int tetFirst; // mmdd
    int tetLast;
    int hungKings;
    int besideNationalDay;
};

constexpr MovingHolidays movingHolidays[]{
    {2020, 123, 129, 402, 0},   {2021, 210, 216, 421, 903}, {2022, 131, 204, 410, 901}, {2023, 120, 126, 429, 901},
    {2024, 208, 214, 418, 903}, {2025, 127, 131, 407, 901}, {2026, 216, 220, 426, 901}, {2027, 205, 209, 416, 903},
    {2028, 125, 129, 404, 901}, {2029, 212, 216, 423, 903}, {2030, 201, 205, 412, 903},
};

QString inLanguage(const BookSettings &settings, const char16_t *vietnamese, const char16_t *english)
{
    return QString::fromUtf16(settings.language == u"en" ? english : vietnamese);
}

std::vector<Holiday> publicHolidays(const BookSettings &settings)
{
    const QString newYear = inLanguage(settings, u"Tết Dương lịch", u"New Year's Day");
    const QString tet = inLanguage(settings, u"Tết Nguyên đán", u"Lunar New Year");
    const QString kings = inLanguage(settings, u"Giỗ Tổ Hùng Vương", u"Hùng Kings' Day");
    const QString reunification = inLanguage(settings, u"Ngày Giải phóng miền Nam", u"Reunification Day");
    const QString labour = inLanguage(settings, u"Quốc tế Lao động", u"Labour Day");
    const QString national = inLanguage(settings, u"Quốc khánh", u"National Day");
    std::vector<Holiday> days;
    for (const MovingHolidays &year : movingHolidays) {
        const auto add = [&](int monthDay, const QString &name) { days.push_back({Day::fromNumber(year.year * 10000 + monthDay), name, 0}); };
        add(101, newYear);
        const Day last = Day::fromNumber(year.year * 10000 + year.tetLast);
        for (Day day = Day::fromNumber(year.year * 10000 + year.tetFirst); day <= last; day = day.addDays(1))
            days.push_back({day, tet, 0});
        add(year.hungKings, kings);
        add(430, reunification);
        add(501, labour);
        add(902, national);
        if (year.besideNationalDay)
            add(year.besideNationalDay, national);
    }
    return days;
}

Status writeChannels(Database &database, const BookSettings &settings)
{
    Statement insert(database, QStringLiteral("INSERT INTO channel (uid, code, name, sort_key, position) "
                                              "VALUES (:uid, :code, :name, :sort_key, :position)"));
    int position = 0;
    for (const DefaultChannel &channel : channels) {
        const QString name = inLanguage(settings, channel.vietnamese, channel.english);
        insert.bind(u":uid", newUid());
        insert.bind(u":code", QString::fromLatin1(channel.code));
        insert.bind(u":name", name);
        insert.bind(u":sort_key", QString::fromLatin1(sortKey(name)));
        insert.bind(u":position", ++position);
        SOMO_TRY(insert.run());
    }
    return success();
}

} // namespace

Status writeBookDefaults(Database &database, const BookSettings &settings)
{
    SOMO_TRY(writeChannels(database, settings));
    if (settings.currency.code == u"VND")
        SOMO_TRY(saveHolidays(database, publicHolidays(settings)));
    return writeCalendar(database, settings);
}

} // namespace somo
