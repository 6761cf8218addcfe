// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"

#include <QString>

namespace somo::care {

/// Where a message goes: what a person reads before anything is opened, and the address that is opened.
struct ContactAddress {
    QString shown; // "zalo.me/84912345678", "0912 345 678", "hoa@example.com"; empty: the customer can't be reached so
    QString url; // "https://zalo.me/84912345678", "tel:+84912345678", "sms:…?body=…", "mailto:…?subject=…&body=…"; empty for a visit
    friend bool operator==(const ContactAddress &, const ContactAddress &) = default;
};

/// Builds the address of a channel. `phone`: normal form or as typed; `email` and `postal` as they stand in the book. Only digits
/// of a number and one well-formed address of an e-mail come into it, all else is percent-encoded (RFC 3986, RFC 5724, RFC 6068),
/// so that nothing written in a book can add a recipient, a header or a parameter. Zalo takes no text: it is copied.
ContactAddress contactAddress(Channel channel, const QString &phone, const QString &email, const QString &postal, const QString &subject, const QString &text);

/// Whether an address is one that contactAddress() may have built: tel:, sms:, mailto: or https://zalo.me/. Nothing else that stands in
/// a book is ever given to the system to open.
bool isContactUrl(const QString &url);

} // namespace somo::care
