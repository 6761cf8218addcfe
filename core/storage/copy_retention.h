// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>
#include <vector>

namespace somo {

/// Why a copy of a book was made.
enum class CopyReason {
    daily, // when the book was first opened that day
    leaving, // when it was closed
    import, // before a large import
    asked, // somebody wanted it
    migration, // before the book was brought to a newer schema
    restore, // what stood in the book's place when another copy was restored
};
/// The stable word of a reason ("daily", "leaving" …), as names of files and JSON have it.
QString copyReasonCode(CopyReason reason);
std::optional<CopyReason> copyReasonFromCode(QStringView code);

/// What the rule of keeping goes by.
struct CopyDate {
    Day day; // in the book's offset
    qint64 moment = 0; // ms UTC
    CopyReason reason = CopyReason::daily;
    qint64 held = 0; // the newest command in it, where the book has that one too; else 0, and nothing is told by it
};

/// How many copies stay: the newest of each of the last days, weeks and months that have one.
struct CopyRule {
    int days = 7;
    int weeks = 4;
    int months = 12;
    int imports = 3; // the newest ones that were made before an import, whatever their days
};

/// Which of these copies are needed no more, as ascending places in the list. Of the newest day its first one stays as well:
/// it is from before that day's work. Of one day those that hold more are the newer ones, whatever the clock said. What somebody
/// asked for, what stood before a migration or a restore, and what the clock dated wrongly stays always and takes no other's
/// place: dated after today, or after a day on which a copy holds more than it does.
std::vector<size_t> copiesToLetGo(const std::vector<CopyDate> &copies, Day today, const CopyRule &rule = {});

} // namespace somo
