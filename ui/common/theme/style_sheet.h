// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

namespace somo {

/// resources/style/somo.qss with its @tokens and @lengths put in.
QString styleSheet(const Theme &theme, const Metrics &metrics);

} // namespace somo
