// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace somo {

/// Lets the process keep the memory that it frees for its next need. Given back to the system and fetched again row by row,
/// as an import does, it makes every other thread wait for the lock on the process's memory: the window stood still for
/// 40 to 60 ms. Called once, first of all; does something with the GNU C library only.
void keepFreedMemory();

} // namespace somo
