// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
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
    PersonId keeper; // who looks after them; 0: nobody
    Day keeperFrom; // since when; null where nobody does, or it isn't known
    QString stageSaid; // lead | contacted | qualified, as somebody said it; empty: lead. What orders say goes before it (rules §6)
    CustomerId cameFrom; // the customer on whose word they came; 0: nobody's
    Day erasedOn; // when the person was forgotten: the row holds their orders together and says nothing of them; null: not
    // In a table of its own (architecture, privacy):
    QString phoneTyped; // as it was typed
    QString email;
    QString address;
    std::optional<int> birthDay; // month × 100 + day, as 1024 for 24 October; the year is birthYear
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

/// Whether customer.stageSaid may be that.
bool isSaidStage(QStringView stage);
/// Whether that is a day of some year: 229 is, 230 isn't.
bool isBirthDay(int monthAndDay);

/// "****1234", "N*****n": what a marketplace has made unreadable; never merges people (rules §6).
bool isMasked(QStringView text);
/// Lower case; empty for what is no address or is masked.
QString normalisedEmail(QStringView typed);

} // namespace somo
