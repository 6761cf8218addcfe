// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// The public holidays of Viet Nam of the years known, Tết included (day-one §8).
std::vector<Holiday> vietnamHolidays();

/// What a new book brings (day-one §8): channels for every book; for a book in VND also the public holidays, the three
/// areas and the provinces of both eras with their other spellings. Runs inside the transaction that makes the book;
/// the calendar is filled from `holiday` afterwards.
Status seedNewBook(Database &database, const BookSettings &settings);

} // namespace somo
