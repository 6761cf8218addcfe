// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/server_trial.h"

namespace somo {

struct ServerAddress;

/// What trying a server came to: what is so and what can be done, one or two sentences. `sharing`: an empty place is
/// wanted, else one with a book.
QString trialWords(const ServerTrial &trial, const ServerAddress &address, bool sharing);
/// Whether the connection can be read on its way.
QString safetyWords(bool encrypted, bool local);
/// Whether what is wanted was found.
bool isWanted(const ServerTrial &trial, bool sharing);

} // namespace somo
