// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace somo {

/// One property of a vCard: "item1.TEL;TYPE=cell:0912345678".
struct VcardLine {
    QByteArray group; // lower case: "item1"
    QByteArray name; // upper case: "TEL"
    QStringList types; // lower case, of TYPE and of the bare words of version 2.1
    bool preferred = false; // TYPE=pref or PREF=1
    QByteArray valueKind; // of VALUE, lower case: "uri"
    QString omittedYear; // of X-APPLE-OMIT-YEAR
    QString value; // decoded, its escapes still in place
    qint64 number = 0; // of the line on which it begins, from 1
};

/// Reads the properties of .vcf bytes, one after another: lines are put together octet by octet before they are decoded, so
/// that a letter folded in two is whole again; quoted-printable with its soft breaks; UTF-8, else what CHARSET says, else
/// Windows-1258. What is longer than a contact's text can be (a photo) is read over and comes without its value.
class VcardLineReader {
public:
    explicit VcardLineReader(QIODevice &device);
    /// Nothing at the end. Lines that are no property are passed over.
    std::optional<VcardLine> next();
    void restart();
    double progress() const;
    /// Whether the device failed.
    bool hasFailed() const { return m_failed; }

private:
    bool readRaw(QByteArray &line);
    bool readLogical(QByteArray &line, qint64 &number);
    bool fill();

    QIODevice &m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    QByteArray m_pending; // a raw line that was read to see whether it goes on
    bool m_hasPending = false;
    qint64 m_rawNumber = 0; // of the line last read
    bool m_failed = false;
};

/// Takes the escapes out: "\n", "\,", "\;", "\\".
QString withoutVcardEscapes(QStringView text);
/// A value cut at a separator ("N", "ADR": semicolons; "CATEGORIES": commas), the parts with their escapes.
QStringList vcardParts(QStringView value, QChar separator);

} // namespace somo
