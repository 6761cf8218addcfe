// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_said.h"

#include <string_view>

namespace somo {

/// Stands where a person was taken out of a text.
inline constexpr std::string_view forgottenMark = "…";

/// A file still names whom the book has forgotten: where "…" was put into what it said last time (core/customers/mentions_store.h)
/// and it says the same around that, it says nothing new, and the name isn't taken in again. Of notes, payers, the names of lines
/// and what an order says of its customer.
void keepForgotten(SaidOrder &now, std::string_view saidBefore);

/// Whether a text is that one with something in the place of each "…".
bool saysForgotten(std::string_view text, std::string_view left);

} // namespace somo
