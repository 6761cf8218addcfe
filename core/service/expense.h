// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace somo {

using ExpenseId = Id<struct ExpenseTag>;
using ExpenseCategoryId = Id<struct ExpenseCategoryTag>;

/// A kind of expense, and how much of it is meant to be enough for a month.
struct ExpenseCategory {
    ExpenseCategoryId id;
    QString code;
    QString name;
    std::optional<Money> envelope; // a month; none: not set
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

struct Expense {
    ExpenseId id;
    Day day;
    ExpenseCategoryId category;
    Money amount;
    PersonId person;
    CustomerId customer; // whom it was for
    QString note;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

} // namespace somo
