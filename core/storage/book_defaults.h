// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

namespace somo {

/// What a new book brings (day-one §8): channels, the public holidays with Tết where the currency is VND. The
/// calendar is written from them.
Status writeBookDefaults(Database &database, const BookSettings &settings);

} // namespace somo
