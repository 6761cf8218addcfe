// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace somo {

struct Customer {
    CustomerId id;
    QString code;
    QString name;
    QString kind = QStringLiteral("external"); // external | internal (rules §6)
    QString group;
    ProvinceId province;
    SegmentId segment;
    QString gender;
    std::optional<int> birthYear;
    QString note;
    // In a table of its own (architecture, privacy):
    QString phoneTyped; // as it was typed
    QString email;
    QString address;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// "****1234", "N*****n": what a marketplace has made unreadable; never merges people (rules §6).
bool isMasked(QStringView text);
/// Lower case; empty for what is no address or is masked.
QString normalisedEmail(QStringView typed);

} // namespace somo
