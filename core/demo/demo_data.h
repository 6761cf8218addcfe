// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <array>
#include <span>

namespace somo {

/// The names below as text.
inline QString demoText(const char16_t *literal) { return QString::fromUtf16(literal); }

// Who and what the sample team "Trà Mộc An" is: names, prices and habits. Amounts are in đồng.

struct DemoPerson {
    const char16_t *code;
    const char16_t *name;
    const char16_t *team;
    bool lead;
    int monthlyOrders; // in an ordinary month
    int monthlyTarget; // millions
    int baseSalary;
    int homeArea; // 0 north, 1 centre, 2 south
    std::array<int, 5> channels; // how often, in the order of demoChannels
};
inline constexpr size_t demoPeopleNow = 8; // the rest of demoPeople() has left
std::span<const DemoPerson> demoPeople();

struct DemoChannel {
    const char16_t *code;
    const char16_t *name;
    int feePermille; // what the platform keeps
    int shippingChance; // permille of orders whose customer pays 30 000 for shipping
};
std::span<const DemoChannel> demoChannels();
inline constexpr size_t demoDealerChannel = 4;

struct DemoProduct {
    const char16_t *code;
    const char16_t *name;
    const char16_t *group;
    const char16_t *unit;
    int price;
    int cost; // 0: nobody wrote it down yet
    std::array<int, 5> appeal; // how often it is asked for, by channel
};
std::span<const DemoProduct> demoProducts();
/// The group's name, and its parent's code ("" where it stands at the top).
struct DemoGroup {
    const char16_t *code;
    const char16_t *name;
    const char16_t *parent;
};
std::span<const DemoGroup> demoGroups();

struct DemoProvince {
    const char16_t *name;
    int area;
    int weight;
};
std::span<const DemoProvince> demoProvinces();

std::span<const char16_t *const> demoSurnames();
std::span<const char16_t *const> demoMiddleNames();
std::span<const char16_t *const> demoGivenNames();
std::span<const char16_t *const> demoBusinesses();

/// How lively a day is, in thousandths of an ordinary one: gifts before Tết and Mid-Autumn, silence during Tết, fewer
/// orders on Sundays.
int demoDayFactor(Day day);
/// The campaign that runs on a day, or "".
const char16_t *demoCampaign(Day day);
/// The first day of the lunar year that begins in that year.
Day demoTet(int year);

} // namespace somo
