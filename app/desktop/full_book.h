// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QStringList>

namespace somo {

/// Files of a team that fills every page to its edges, for the screenshots: forty people with long names in four teams,
/// their targets, and five thousand orders of 25 channels. Their paths; empty where they can't be written.
QStringList writeFullBook(const QString &folder, Day today);

} // namespace somo
