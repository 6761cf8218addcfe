// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

/// "male" or "female" of what people and files write in their own ways ("nam", "Nữ", "F"); else the text folded, so that "Khác" and
/// "khác" are one. Empty: nothing is said.
QString genderKey(const QString &typed);

} // namespace somo
