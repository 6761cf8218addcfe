// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

namespace somo {

/// The functions that every book on a server needs (resources/team/postgresql/functions.sql): sealing commands, reserving ids,
/// finding a customer by phone, whose login this is. Made anew with the trail's triggers.
Status createServerFunctions(Database &database);

/// Roles, guards, row policies and privileges of a book that a team shares (resources/team/postgresql/team.sql); as often as
/// one likes, by the owner of the book, in a transaction of its own. Refused: teamMayNotInvite, where the owner may not make roles.
Status applyTeamSecurity(Database &database);

/// Whether applyTeamSecurity() was applied to that book.
Result<bool> isShared(Database &database);

/// Whether this login made the book's tables; always so of a file.
Result<bool> ownsBook(Database &database);

/// Tables whose rows are not everybody's to see.
const QStringList &guardedTables();

} // namespace somo
