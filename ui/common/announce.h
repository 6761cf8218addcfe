// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace somo {

/// Tells screen readers that the name of this widget (of a label: its text) is news; the focus stays where it is.
void announce(QWidget *where);

} // namespace somo
