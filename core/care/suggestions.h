// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"
#include "core/words/language.h"

#include <vector>

namespace somo::care {

/// What Somo suggests by itself, as scripts without a row in the book: their code is the suggestion's. A birthday stands on the
/// list from its day for 3 days, an expected purchase from 3 days before for 14; over whatever channel the customer agreed to.
std::vector<Script> timedSuggestions(Language language);

} // namespace somo::care
