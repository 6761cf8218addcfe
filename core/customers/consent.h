// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace somo {

/// What a customer said of being written to or called for one purpose over one channel. Rows are only ever added; of a customer,
/// a purpose and a channel the newest counts (the latest day, then the highest id). No row: silence, which is no consent (rules §6).
struct Consent {
    ConsentId id;
    CustomerId customer;
    QString purpose = QStringLiteral("care"); // care | marketing
    QString channel = QStringLiteral("zalo"); // zalo | call | sms | email | visit
    QString state = QStringLiteral("yes"); // yes | no | later
    Day from; // when they said so
    Day notBefore; // not before this day; of later always
    std::optional<int> afterMinute; // not before this minute of a day, as 1080 for 18:00
    QString source; // where it was said: "Zalo", "at the shop"
    QString proof; // the words themselves, or where they stand
    PersonId person; // who heard it
};

namespace consent {

bool isPurpose(QStringView purpose);
bool isChannel(QStringView channel);
bool isState(QStringView state);

/// What counts by now, by purpose and channel: one row for each pair of which anything was said.
Result<std::vector<Consent>> current(Database &database, CustomerId customer);
/// All that was ever said, the newest first.
Result<std::vector<Consent>> history(Database &database, CustomerId customer);
/// current() of those of these customers of whom anything was said, by customer; a few statements, however many they are.
Result<std::unordered_map<qint64, std::vector<Consent>>> currentOf(Database &database, const std::vector<CustomerId> &customers);

/// Whether somebody may be reached so on that day at that minute. `list`: of one customer, as current() gives it. What was said
/// later than that day counts as well: who withdraws is not written to any more. "later" allows from its day on.
bool allows(std::span<const Consent> list, QStringView purpose, QStringView channel, Day day, int minute);
/// The same without the minute: whether at any time of that day.
bool allowsOnDay(std::span<const Consent> list, QStringView purpose, QStringView channel, Day day);

} // namespace consent

} // namespace somo
