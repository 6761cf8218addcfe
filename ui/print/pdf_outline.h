// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_layout.h"

#include <QByteArray>

namespace somo {

/// The PDF with bookmarks, as an update appended to it (PDF 1.6, 3.4.5): Qt's writer has no way to make them. Gives
/// the bytes back unchanged where they aren't laid out as Qt's writer does it, or where there is nothing to mark.
QByteArray withOutline(const QByteArray &pdf, const std::vector<Bookmark> &bookmarks);

} // namespace somo
