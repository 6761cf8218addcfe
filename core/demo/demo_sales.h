// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/demo/demo_random.h"

#include <QString>

#include <vector>

namespace somo {

// What happened in the sample team, as plain values; demo_files writes them as the files a team would import.

struct DemoCustomer {
    QString code;
    QString name;
    QString phone;
    QString province;
    QString segment;
    size_t person = 0; // who serves them
    bool dealer = false;
    bool business = false;
};

struct DemoLine {
    size_t product = 0;
    int quantity = 1;
    int discount = 0;
};

struct DemoOrder {
    QString code;
    Day orderedOn;
    int minute = 0;
    QString status;
    Day confirmedOn, shippedOn, completedOn, cancelledOn; // null: not reached
    size_t channel = 0;
    size_t customer = 0;
    QString people; // "AN" or "AN:60;HA:40"
    QString referrer;
    QString campaign;
    int discount = 0;
    int shipping = 0;
    int fee = 0;
    std::vector<DemoLine> lines;
    int total() const;
};

struct DemoPayment {
    QString code;
    QString order;
    Day day;
    int amount = 0;
    QString method;
};

struct DemoReturn {
    QString code;
    QString order;
    Day day;
    int lineNo = 1;
    int quantity = 1;
};

/// Someone's time in a team; a null last day: still there.
struct DemoStay {
    size_t person = 0;
    QString team;
    bool lead = false;
    Day first;
    Day last;
};

struct DemoSales {
    Day firstDay;
    std::vector<DemoStay> stays;
    std::vector<DemoCustomer> customers;
    std::vector<DemoOrder> orders;
    std::vector<DemoPayment> payments;
    std::vector<DemoReturn> returns;
};

/// Eighteen months up to and with that of `today`; nothing is dated after today. The same day gives the same sales.
DemoSales demoSales(Day today);

} // namespace somo
