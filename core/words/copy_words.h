// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

namespace somo::words {

/// Why a copy of the book was made, by its stable word ("daily", "import" …): "before an import".
QString copyReason(const QString &code, Language language);
/// "640 KB", "12,5 MB", "1,2 GB": by thousands, as systems show the sizes of files; up to one decimal, cut off.
QString fileSize(qint64 bytes, const Formats &formats);

} // namespace somo::words
