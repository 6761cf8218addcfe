// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace somo {

/// Tab goes through what is inside `root` in the order of its layouts. Qt puts what is made later behind everything else in the
/// window, so this is called again whenever a part was filled anew.
void tabAsLaidOut(QWidget &root);

} // namespace somo
