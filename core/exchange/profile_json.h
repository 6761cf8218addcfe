// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

#include <QByteArray>

namespace somo {

/// Reads and checks a profile's document; unknown keys and fields that the kind hasn't are refused by name
/// (cli.md, "An import profile"). `fileName` is for errors.
Result<Profile> profileFromJson(const QByteArray &json, const QString &fileName = {});
/// The document that profileFromJson reads back as the same profile.
QByteArray profileToJson(const Profile &profile);
/// The profiles shipped with the program, by name.
const std::vector<Profile> &builtInProfiles();

} // namespace somo
