// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace somo {

/// A work of others that Somo is made with, and the licence under which it is used.
struct Library {
    const char *name;
    const char *use; // English; of context "libraries"
    const char *licence; // SPDX
};

/// The one table of them.
std::span<const Library> libraries();

} // namespace somo
