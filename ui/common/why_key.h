// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace somo {

/// F1 reaches this widget, whose figures answer "why?", and does not open the help.
void keepWhyKey(QWidget *widget);

} // namespace somo
