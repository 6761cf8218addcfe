// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/export.h"

namespace somo {

/// Takes the rows of an export: as texts, or, where they are made so, as typed cells. The headers come first, as texts.
struct ExportTaker {
    TakeRow texts;
    TakeCells cells;
};
/// What exportRows and exportCells hand out.
Status exportTo(Database &database, const BookSettings &settings, ImportKind kind, const ExportTaker &taker);

} // namespace somo
