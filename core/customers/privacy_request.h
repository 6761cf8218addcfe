// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

namespace somo {

/// What a customer asked for of what the book holds about them (rules §6).
struct PrivacyRequest {
    PrivacyRequestId id;
    CustomerId customer; // once they were erased, the row that holds their orders together
    QString kind = QStringLiteral("see"); // see | correct | withdraw | erase
    Day receivedOn;
    Day dueOn; // receivedOn and fifteen days
    Day answeredOn; // null: open
    QString outcome; // done | refused; empty: open
    QString note;
    PersonId person; // who took it
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// How long an answer may take.
constexpr int privacyRequestDays = 15;

} // namespace somo
