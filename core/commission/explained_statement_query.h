// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation.h"
#include "core/storage/settings.h"

namespace somo {

/// All that explains a person's statements of the sheet's period, with the names that its sentences use. Holds of the
/// sheet's facts only what they ask for, and no way back into the book. Inside the caller's read transaction.
Result<ExplainedStatement> loadExplainedStatement(Database &database, const BookSettings &settings, const CommissionSheet &sheet, PersonId person);

} // namespace somo
