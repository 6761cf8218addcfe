// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo::who {

/// The codes behind the choices of a customer's lines, in the order of the choices, whose ids count from 1.
inline constexpr const char *customerKinds[] = {"external", "internal"};
inline constexpr const char *customerGenders[] = {"female", "male"};
inline constexpr const char *saidStages[] = {"lead", "contacted", "qualified"};

/// The ids of a field that is answered by yes or no.
inline constexpr int yes = 1;
inline constexpr int no = 2;

} // namespace somo::who
