// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace somo::bench {

/// How many pages a PDF of Qt's has.
int pagesOf(const QByteArray &pdf);
/// What Qt alone needs for a table on paper: a QPainter on a QPdfWriter, thirty-six rows of six texts on each page.
void paintBarePages(int pages);

} // namespace somo::bench
