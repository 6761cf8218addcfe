// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/contact.h"
#include "core/exchange/vcard_line.h"

#include <optional>

namespace somo {

/// A contact of a file with the line on which it begins.
struct VcardContact {
    qint64 line = 0;
    Contact contact;
};

/// Reads the contacts of a .vcf file of version 2.1, 3.0 or 4.0, one after another in constant memory: RFC 2426, RFC 6350,
/// and what telephones make of them. Photos, sounds and cards inside cards are passed over, groups of contacts left out.
class VcardReader {
public:
    /// The device must be open, seekable, and outlive the reader.
    explicit VcardReader(QIODevice &device)
        : m_lines(device)
    {
    }
    /// Nothing at the end. Refused: contactCutShort, fileUnreadable.
    Result<std::optional<VcardContact>> next();
    void restart() { m_lines.restart(); }
    double progress() const { return m_lines.progress(); }
    /// Whether what begins like this is such a file.
    static bool isVcard(QByteArrayView beginning);

private:
    VcardLineReader m_lines;
};

} // namespace somo
