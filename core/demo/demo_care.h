// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/storage/settings.h"

namespace somo {

class Database;

/// The sample team's scripts of care: what to begin with, of which those after a delivery, for birthdays and for who hasn't come for
/// long are on, and the one for Teachers' Day waits for its preview. Runs inside Book::write.
Status addDemoCare(Database &database, const BookSettings &settings, Day today);

} // namespace somo
