// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"

namespace somo {

/// Who closes a period, and when.
struct ClosingMark {
    QString author;
    qint64 moment = 0; // ms UTC
};

/// Calculates, approves and closes a period (rules §5): its statements are frozen with their lines and entries, targets
/// and scores. Runs inside Book::write. Refused: closingRefused where no policy pays by periods of that kind, where an
/// earlier one of its kind is open, where it is closed already, or has not begun.
Status closePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark);

} // namespace somo
