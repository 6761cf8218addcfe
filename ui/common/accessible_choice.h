// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo {

/// Lets screen readers press the buttons of which one at a time is chosen (pages, kinds of period, tabs), and calls them
/// choices. Qt's own interface toggles a checkable button, which tells nobody that it was clicked. Once, at the start.
void installAccessibleChoices();

} // namespace somo
