// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/care/script.h"
#include "core/storage/database.h"

#include <QString>

#include <span>
#include <vector>

namespace somo::care {

/// Something that a customer said they don't want, for good.
struct RefusalRow {
    ScriptId script; // 0: a suggestion, or everything
    QString scriptName;
    QString suggestion; // "birthday", "next_purchase", "goes_with"; empty beside no script: everything
    Day on;
    bool isEverything() const { return !script && suggestion.isEmpty(); }
};

/// All of one customer, the newest first.
Result<std::vector<RefusalRow>> refusalsOf(Database &database, CustomerId customer);
/// Whether suggestions of that kind are refused, by themselves or with everything.
bool refuses(std::span<const RefusalRow> refusals, QStringView suggestion);

} // namespace somo::care
