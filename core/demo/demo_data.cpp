// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_data.h"

namespace somo {

namespace {

constexpr DemoPerson staff[] = {
    {u"AN", u"Nguyễn Hoài An", u"HN", false, 36, 60, 13'500'000, 0, {30, 18, 30, 14, 8}},
    {u"BINH", u"Phạm Đức Bình", u"HN", false, 28, 52, 12'000'000, 0, {20, 26, 24, 22, 8}},
    {u"HA", u"Trần Thu Hà", u"HN", true, 33, 66, 17'000'000, 0, {18, 12, 34, 16, 20}},
    {u"KHOI", u"Lê Minh Khôi", u"SG", true, 36, 72, 18'000'000, 2, {22, 16, 24, 14, 24}},
    // The target is far above what the tea counter in Huế can give: the system is to question it.
    {u"LINH", u"Vũ Ngọc Linh", u"HN", false, 15, 60, 11'500'000, 1, {24, 20, 30, 26, 0}},
    {u"MAI", u"Đỗ Thanh Mai", u"SG", false, 31, 56, 13'000'000, 2, {30, 24, 26, 12, 8}},
    {u"PHUC", u"Huỳnh Quốc Phúc", u"SG", false, 26, 48, 12'500'000, 2, {16, 14, 28, 28, 14}},
    // Joined late with a beginner's target and outgrew it: too low.
    {u"VY", u"Võ Tường Vy", u"SG", false, 30, 29, 10'500'000, 2, {34, 36, 20, 10, 0}},
    {u"NGHI", u"Đặng Gia Nghi", u"SG", false, 24, 44, 11'500'000, 2, {30, 20, 30, 20, 0}},
};

constexpr DemoChannel channels[] = {
    {u"shopee", u"Shopee", 85, 350},
    {u"tiktok", u"TikTok Shop", 75, 300},
    {u"zalo", u"Zalo", 0, 500},
    {u"shop", u"Cửa hàng", 0, 0},
    {u"dai_ly", u"Đại lý", 0, 0},
};

constexpr DemoGroup groups[] = {
    {u"TRA", u"Trà", u""},
    {u"TRA-UOP", u"Trà ướp hương", u"TRA"},
    {u"QUA", u"Quà biếu", u""},
    {u"QUA-TET", u"Quà Tết", u"QUA"},
    {u"AM", u"Ấm chén", u""},
    {u"BANH", u"Bánh, mật ong", u""},
};

constexpr DemoProduct wares[] = {
    {u"TRA01", u"Shan tuyết cổ thụ 100 g", u"TRA", u"hộp", 420'000, 235'000, {12, 8, 12, 12, 16}},
    {u"TRA02", u"Nõn tôm Thái Nguyên 200 g", u"TRA", u"gói", 320'000, 176'000, {16, 10, 10, 14, 20}},
    {u"TRA03", u"Ô long Mộc Châu 150 g", u"TRA", u"gói", 280'000, 148'000, {14, 14, 8, 10, 16}},
    {u"TRA04", u"Hồng trà Tà Xùa 100 g", u"TRA", u"hộp", 350'000, 189'000, {10, 14, 8, 8, 10}},
    {u"UOP01", u"Trà sen Tây Hồ 100 g", u"TRA-UOP", u"hộp", 950'000, 615'000, {3, 2, 10, 8, 3}},
    {u"UOP02", u"Trà nhài 200 g", u"TRA-UOP", u"gói", 240'000, 126'000, {12, 12, 6, 8, 12}},
    {u"UOP03", u"Trà sói 100 g", u"TRA-UOP", u"gói", 290'000, 158'000, {6, 6, 4, 4, 4}},
    {u"QUA01", u"Hộp quà An Nhiên", u"QUA", u"hộp", 890'000, 522'000, {8, 8, 14, 8, 4}},
    {u"QUA02", u"Hộp quà Bốn Mùa", u"QUA", u"hộp", 1'450'000, 864'000, {3, 3, 10, 5, 3}},
    {u"QUA03", u"Túi quà Mộc", u"QUA", u"túi", 480'000, 262'000, {8, 10, 10, 8, 6}},
    {u"TET01", u"Hộp quà Tết Sum Vầy", u"QUA-TET", u"hộp", 1'250'000, 742'000, {10, 10, 24, 12, 16}},
    {u"TET02", u"Giỏ quà Tết Lộc Xuân", u"QUA-TET", u"giỏ", 2'200'000, 1'365'000, {2, 2, 12, 6, 6}},
    {u"AM01", u"Ấm tử sa 200 ml", u"AM", u"chiếc", 1'150'000, 668'000, {3, 2, 4, 6, 0}},
    {u"AM02", u"Bộ chén men rạn", u"AM", u"bộ", 560'000, 312'000, {5, 5, 5, 8, 2}},
    {u"AM03", u"Khay trà gỗ tần bì", u"AM", u"chiếc", 790'000, 0, {3, 3, 3, 5, 0}},
    {u"BANH01", u"Bánh đậu xanh 12 gói", u"BANH", u"hộp", 110'000, 62'000, {12, 14, 8, 12, 6}},
    {u"BANH02", u"Mật ong hoa cà phê 500 ml", u"BANH", u"chai", 185'000, 98'000, {12, 14, 8, 8, 8}},
    {u"BANH03", u"Mứt sen 250 g", u"BANH", u"hộp", 145'000, 79'000, {6, 8, 6, 8, 4}},
};

constexpr DemoProvince provinces[] = {
    {u"Hà Nội", 0, 60}, {u"Cao Bằng", 0, 1}, {u"Tuyên Quang", 0, 2}, {u"Điện Biên", 0, 1}, {u"Lai Châu", 0, 1},
    {u"Sơn La", 0, 2}, {u"Lào Cai", 0, 3}, {u"Thái Nguyên", 0, 5}, {u"Lạng Sơn", 0, 2}, {u"Quảng Ninh", 0, 8},
    {u"Bắc Ninh", 0, 9}, {u"Phú Thọ", 0, 6}, {u"Hải Phòng", 0, 14}, {u"Hưng Yên", 0, 7}, {u"Ninh Bình", 0, 6},
    {u"Thanh Hóa", 1, 10}, {u"Nghệ An", 1, 11}, {u"Hà Tĩnh", 1, 5}, {u"Quảng Trị", 1, 5}, {u"Huế", 1, 16},
    {u"Đà Nẵng", 1, 26}, {u"Quảng Ngãi", 1, 5}, {u"Gia Lai", 1, 7}, {u"Khánh Hòa", 1, 10}, {u"Đắk Lắk", 1, 7},
    {u"Lâm Đồng", 1, 9}, {u"Đồng Nai", 2, 14}, {u"Hồ Chí Minh", 2, 70}, {u"Tây Ninh", 2, 6}, {u"Đồng Tháp", 2, 6},
    {u"Vĩnh Long", 2, 5}, {u"An Giang", 2, 7}, {u"Cần Thơ", 2, 12}, {u"Cà Mau", 2, 4},
};

constexpr const char16_t *surnames[] = {u"Nguyễn", u"Trần", u"Lê", u"Phạm", u"Hoàng", u"Huỳnh", u"Phan", u"Vũ", u"Võ", u"Đặng", u"Bùi",
                                        u"Đỗ", u"Hồ", u"Ngô", u"Dương", u"Lý", u"Đinh", u"Mai", u"Trịnh", u"Tô"};
constexpr const char16_t *middleNames[] = {u"Thị", u"Văn", u"Minh", u"Thanh", u"Ngọc", u"Thu", u"Hữu", u"Quốc", u"Hoài", u"Bảo", u"Gia", u"Khánh"};
constexpr const char16_t *givenNames[] = {u"An", u"Anh", u"Ánh", u"Bích", u"Bình", u"Châu", u"Chi", u"Cường", u"Dung", u"Dũng", u"Đạt", u"Giang",
                                          u"Hà", u"Hạnh", u"Hằng", u"Hiếu", u"Hoa", u"Hòa", u"Hùng", u"Hương", u"Khoa", u"Lan", u"Linh", u"Long",
                                          u"Mai", u"Nam", u"Nga", u"Ngân", u"Nhung", u"Oanh", u"Phong", u"Phương", u"Quân", u"Quỳnh", u"Sơn", u"Tâm",
                                          u"Thảo", u"Thắng", u"Thủy", u"Trang", u"Trung", u"Tú", u"Tuấn", u"Uyên", u"Việt", u"Xuân", u"Yến"};
constexpr const char16_t *businesses[] = {u"Quán trà Lặng", u"Tiệm trà Hiên Nhà", u"Quà Việt Đại Phát", u"Siêu thị Hương Quê", u"Khách sạn Sen Trắng",
                                          u"Công ty In Ánh Dương", u"Trà quán Cổ Ngư", u"Cửa hàng Đặc sản Ba Miền", u"Nhà hàng Vườn Cau",
                                          u"Công ty Xây dựng Tân Lập", u"Tạp hóa Minh Châu", u"Homestay Mây Núi", u"Phòng khám An Tâm",
                                          u"Tiệm bánh Mùa Thu", u"Công ty Du lịch Sông Hương", u"Quán cà phê Góc Phố"};

struct LunarDay {
    int year;
    int yyyymmdd;
};
constexpr LunarDay newYears[] = {{2024, 20240210}, {2025, 20250129}, {2026, 20260217}, {2027, 20270206}, {2028, 20280126},
                                 {2029, 20290213}, {2030, 20300203}, {2031, 20310123}, {2032, 20320211}, {2033, 20330131}};
constexpr LunarDay midAutumns[] = {{2024, 20240917}, {2025, 20251006}, {2026, 20260925}, {2027, 20270915}, {2028, 20281003},
                                   {2029, 20290922}, {2030, 20300912}, {2031, 20311001}, {2032, 20320919}, {2033, 20330908}};

/// The table's day of a year; outside the table the usual one.
Day lunarDay(std::span<const LunarDay> table, int year, int usualMonthDay)
{
    for (const LunarDay &each : table) {
        if (each.year == year)
            return Day::fromNumber(each.yyyymmdd);
    }
    return Day::fromNumber(year * 10000 + usualMonthDay);
}

int seasonFactor(Day day)
{
    const int toTet = day.daysTo(demoTet(day.year()));
    if (toTet >= 3 && toTet <= 28)
        return 1260;
    if (toTet > 28 && toTet <= 45)
        return 1150;
    if (toTet <= 2 && toTet >= -5)
        return 60;
    if (toTet < -5 && toTet >= -18)
        return 800;
    const int toMidAutumn = day.daysTo(lunarDay(midAutumns, day.year(), 920));
    if (toMidAutumn >= 0 && toMidAutumn <= 24)
        return 1150;
    // Summer is quiet, December's gifts are not.
    constexpr int months[] = {1000, 950, 1000, 1000, 980, 930, 930, 970, 1000, 1020, 1020, 1100};
    return months[day.month() - 1];
}

} // namespace

std::span<const DemoPerson> demoPeople() { return staff; }
std::span<const DemoChannel> demoChannels() { return channels; }
std::span<const DemoProduct> demoProducts() { return wares; }
std::span<const DemoGroup> demoGroups() { return groups; }
std::span<const DemoProvince> demoProvinces() { return provinces; }
std::span<const char16_t *const> demoSurnames() { return surnames; }
std::span<const char16_t *const> demoMiddleNames() { return middleNames; }
std::span<const char16_t *const> demoGivenNames() { return givenNames; }
std::span<const char16_t *const> demoBusinesses() { return businesses; }

Day demoTet(int year) { return lunarDay(newYears, year, 205); }

int demoDayFactor(Day day)
{
    const int factor = seasonFactor(day);
    return day.toDate().dayOfWeek() == Qt::Sunday ? factor * 4 / 10 : factor;
}

const char16_t *demoCampaign(Day day)
{
    const int toTet = day.daysTo(demoTet(day.year()));
    if (toTet >= 3 && toTet <= 40)
        return u"Tết Sum Vầy";
    if (toTet < -5 && toTet >= -25)
        return u"Khai xuân";
    const int toMidAutumn = day.daysTo(lunarDay(midAutumns, day.year(), 920));
    if (toMidAutumn >= 0 && toMidAutumn <= 24)
        return u"Trung thu";
    return u"";
}

} // namespace somo
