// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

namespace somo {

/// Whether a profile hangs together: fields of its kind, formats that can be read, columns by number where there are
/// no headers. Refused: fieldNotOfKind, badProfileValue.
Status checkProfile(const Profile &profile);

} // namespace somo
