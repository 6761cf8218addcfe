// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/people/person.h"
#include "core/storage/database.h"

#include <optional>

namespace somo::people {

/// In that team from that day on. The stay of that day ends the day before, and the new one lasts as long as it would
/// have, or until the next one begins. A stay that begins on that very day changes its team instead, and stays of one
/// team that follow each other without a gap become one, so that a first day can be put earlier too. Refused: rowChangedSince where the person's stays are not those that were opened.
Status moveToTeam(Database &database, PersonId person, TeamId team, Day from, bool lead, const std::optional<std::vector<Membership>> &opened = std::nullopt);
/// The stay of that day ends with it; nothing changes where there is none. Refused like moveToTeam.
Status leaveTeam(Database &database, PersonId person, Day last, const std::optional<std::vector<Membership>> &opened = std::nullopt);

} // namespace somo::people
