// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

namespace somo {

/// What is said of a key with another value than the profile's form allows (badProfileValue). What was expected is a
/// source text of the context "expected", or a word of the profile's own language.
Error badProfileValue(const QString &key, const char *expected);

/// Whether a profile hangs together: fields of its kind, formats that can be read, columns by number where there are
/// no headers. Refused: fieldNotOfKind, badProfileValue.
Status checkProfile(const Profile &profile);

} // namespace somo
