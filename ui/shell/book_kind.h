// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"

namespace somo {

/// A book of one person shows no teams and doesn't ask who uses it (rules §10); what it holds is the same.
inline bool isPersonal(const BookSettings &settings)
{
    return settings.kind == u"personal";
}

} // namespace somo
