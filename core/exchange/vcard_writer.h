// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/contact.h"

#include <QByteArray>

#include <optional>

namespace somo {

enum class VcardVersion {
    v3, // RFC 2426: what telephones and Google Contacts read
    v4, // RFC 6350
};
/// "3.0" or "4.0".
std::optional<VcardVersion> vcardVersionFromText(QStringView text);

/// One contact as a card: UTF-8, CRLF, lines of at most 75 octets that are never broken inside a letter.
QByteArray vcardOf(const Contact &contact, VcardVersion version);

} // namespace somo
