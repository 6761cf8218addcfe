// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace somo {

/// The normal form of a phone number, Vietnam by default: "+84912345678" (rules §6, day-one §3). Old 11-digit mobile
/// prefixes turn into today's, a 9-digit mobile that lost its 0 is mended, other countries keep their +code.
/// Nothing for what is no number or is masked ("****1234", "84******78").
std::optional<QString> normalisedPhone(QStringView typed);

/// The numbers of a cell that holds several of one person ("0901 000 001 / 0902 000 002"), each once, in their order; what is
/// none is left out.
QStringList normalisedPhones(QStringView typed);

} // namespace somo
