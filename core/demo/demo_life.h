// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/demo/demo_sales.h"

namespace somo {

class Book;
class Database;

/// A call, a message or a talk of the sample team, as a row of the file of activities.
struct DemoActivity {
    QString code;
    Day day;
    int minute = 0;
    size_t person = 0;
    size_t customer = 0;
    QString kind;
    QString note;
};
/// Of the last weeks, around the orders of those weeks. The same sales give the same activities.
std::vector<DemoActivity> demoActivities(const DemoSales &sales, Day today);

/// What the sample team owes its customers: who looks after whom, birthdays, consent to Zalo, promises for the next days and
/// some that were kept, deals, scripts of care, and an answer to a question of yesterday. `moment`: when it is written, ms UTC.
Status addDemoLife(Book &book, Day today, qint64 moment, const QString &author);

namespace demo {

/// Each customer is looked after by whoever sold to them first, since that day; three in five told their birthday and agreed
/// to be written to on Zalo. Runs inside Book::write.
Status giveKeepers(Database &database);

} // namespace demo

} // namespace somo
