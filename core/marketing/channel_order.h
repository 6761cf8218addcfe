// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace somo {

/// Puts a channel before another one, or behind all where that one has an id of 0 or isn't there; nothing changes where
/// the channel itself isn't there. The others keep their order, and only channels whose number changes are written.
Status moveChannel(Database &database, ChannelId channel, ChannelId before);

} // namespace somo
