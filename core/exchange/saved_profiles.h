// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// The source of a file of one shop among several on a platform, which no export names: "shopee/my-shop"; empty where no
/// shop is told, and the profile's own holds.
QString sourceOfShop(const Profile &profile, const QString &shop);
/// The import profiles kept in the book, by name. Refused: as profileFromJson, with the profile's name as the file.
Result<std::vector<Profile>> savedProfiles(Database &database);
/// What a file is tried with: what the book keeps first, as it was made for this shop's files, then those that are shipped.
Result<std::vector<Profile>> knownProfiles(Database &database);
/// Keeps a profile by its name; one of that name is replaced. Inside a command.
Status writeProfile(Database &database, const Profile &profile);
/// Forgets a kept profile; what was imported by it stays. Inside a command. Refused: profileNotFound.
Status removeProfile(Database &database, const QString &name);

} // namespace somo
