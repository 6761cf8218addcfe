// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/merge_sides.h"
#include "core/storage/database.h"

namespace somo::customers {

/// Each field of both and of what stands afterwards; those that say nothing on either side are left out.
Result<std::vector<MergeLine>> mergeLines(Database &database, const MergePreview &preview, const Customer &result, const words::ReportWords &words);

} // namespace somo::customers
