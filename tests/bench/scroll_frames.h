// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace somo::bench {

/// Scrolls a shown view from its first row to its last in so many steps, sixty a second, and paints after each. How long the
/// window's thread was busy with one: nineteen of twenty took no longer. Milliseconds.
double scrolledFrame(QTableView &view, int frames);
/// The same for a view of Qt alone, of that size and with as many rows and columns of short texts.
double bareScrolledFrame(const QTableView &like, int frames);

} // namespace somo::bench
