// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/figures.h"
#include "core/commission/statement_changes.h"

#include <QJsonArray>

namespace somo::cli {

/// What differs between two calculations, as JSON. The sheet knows the people.
QJsonArray changesJson(const std::vector<StatementChange> &changes, const CommissionSheet &sheet, const Figures &figures);
/// One sentence for each, "An, STD: 1.200.000 ₫ before, 1.350.000 ₫ now".
QStringList changeSentences(const std::vector<StatementChange> &changes, const CommissionSheet &sheet, const Context &context, const Figures &figures);

} // namespace somo::cli
