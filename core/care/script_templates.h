// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"
#include "core/words/language.h"

#include <vector>

namespace somo::care {

/// Scripts to begin with, each one sound as it stands: after a delivery, birthday, what may be running out, those who haven't come
/// for long, a day of the year. In Vietnamese or English, to be put into one's own words.
std::vector<Script> scriptTemplates(Language language);

} // namespace somo::care
