// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/exchange/vcard_writer.h"
#include "core/storage/database.h"

#include <functional>
#include <span>

namespace somo {

/// How many customers went into an address book's file.
struct ExportedContacts {
    qint64 written = 0;
    qint64 leftOut = 0; // no phone, e-mail or address is known, or they aren't open to whoever asks (rules §10)
};

using TakeBytes = std::function<Status(const QByteArray &)>;

/// Hands out customers as cards, by given name; `only`: these, empty: all. On a server the rows that somebody may not read
/// aren't there, so that nobody takes out whom they don't serve.
Result<ExportedContacts> exportContacts(Database &database, std::span<const CustomerId> only, VcardVersion version, const TakeBytes &take);

} // namespace somo
