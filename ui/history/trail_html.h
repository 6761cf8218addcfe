// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/trail_query.h"
#include "core/words/formats.h"

namespace somo {

/// What changed rows said before and say after, as the text of a QTextBrowser: a line for each row, a line for each field.
/// `offsetMinutes`: the book's distance from UTC.
QString trailRowsHtml(const std::vector<TrailRow> &rows, const Formats &formats, int offsetMinutes);

/// Who changed a thing when, newest first, each with its fields.
QString trailStepsHtml(const std::vector<TrailStep> &steps, const Formats &formats, int offsetMinutes);

} // namespace somo
