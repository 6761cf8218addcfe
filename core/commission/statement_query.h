// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/statement.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// A statement as its rows keep it: its policy by code, with the score and the target that it was calculated with.
struct KeptStatement {
    qint64 id = 0; // of its row; 0: not written
    QString policy;
    int number = 0; // the version's
    PayStatement pay; // its indexes of policy and version mean nothing here
    QString score; // an exact fraction as text; empty: none
    QString target; // likewise
};

/// The statements of a period's row, in their order, without lines.
Result<std::vector<KeptStatement>> statementRows(Database &database, qint64 period);
/// The same with their lines, for a period that was calculated, approved or closed; nothing for an open one.
Result<std::vector<KeptStatement>> keptStatements(Database &database, const Period &period);

} // namespace somo
