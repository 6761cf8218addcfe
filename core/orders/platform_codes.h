// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace somo {

/// The codes of other systems that an order's own code and its texts (note, tags, reference columns) name, in capitals, the
/// first ones first and each once: runs of letters and digits of 8 to 40 that hold six digits at least, and what such a run
/// ends in where that has a platform's form ("DHSPE260401KW474ETA"). The order's own code as a whole is none of them.
QStringList namedCodes(const QString &ownCode, std::span<const QString> texts);

/// Whether a code has the form of a marketplace's order code, so that two orders that merely name it are about one sale:
/// Shopee (day and eight or nine letters or digits), TikTok Shop (18 digits from 5…), Lazada (15 or 16 digits).
bool isPlatformCode(QStringView code);

} // namespace somo
