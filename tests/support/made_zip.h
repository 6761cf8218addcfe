// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace somo::test {

/// An entry of an archive made by hand, and what is odd about it.
struct ZipPart {
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    bool descriptor = false; // sizes and check sum stand behind the content
    bool zip64 = false; // sizes stand in a field of 64 bits
    quint32 wrongBy = 0; // added to the check sum
    quint16 flags = 0;
};

inline quint32 checkSumOf(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFF;
    for (const char c : bytes) {
        value ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xEDB88320U : 0U);
    }
    return ~value;
}

/// A ZIP archive with whatever its parts ask for. `zip64End` adds the end record of archives beyond 4 GB.
inline QByteArray madeZip(const std::vector<ZipPart> &parts, bool zip64End = false)
{
    const auto number = [](quint64 value, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes.append(i < 8 ? char(value >> (8 * i)) : char(0));
        return bytes;
    };
    QByteArray zip;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        // qCompress puts four bytes of length and two of zlib in front, and a check sum of four behind.
        const QByteArray packed = part.deflated ? qCompress(part.content, 9).mid(6).chopped(4) : part.content;
        const quint32 sum = checkSumOf(part.content) + part.wrongBy;
        const quint16 flags = quint16(part.flags | (part.descriptor ? 8 : 0));
        const QByteArray method = number(part.deflated ? 8 : 0, 2);
        const QByteArray wide = number(1, 2) + number(16, 2) + number(quint64(part.content.size()), 8) + number(quint64(packed.size()), 8);
        const QByteArray extra = part.zip64 ? wide : QByteArray();
        const auto sizes = [&](bool known) {
            const quint64 whole = part.zip64 ? 0xFFFFFFFFU : quint64(part.content.size());
            const quint64 small = part.zip64 ? 0xFFFFFFFFU : quint64(packed.size());
            return known ? number(sum, 4) + number(small, 4) + number(whole, 4) : number(0, 12);
        };
        const QByteArray names = number(quint64(part.name.size()), 2) + number(quint64(extra.size()), 2);
        const QByteArray head = number(part.zip64 ? 45 : 20, 2) + number(flags, 2) + method + number(0, 4);
        directory += "PK\x01\x02" + number(45, 2) + head + sizes(true) + names + number(0, 2 + 2 + 2 + 4) + number(quint64(zip.size()), 4) + part.name + extra;
        zip += "PK\x03\x04" + head + sizes(!part.descriptor) + names + part.name + extra + packed;
        if (part.descriptor)
            zip += "PK\x07\x08" + number(sum, 4) + number(quint64(packed.size()), 4) + number(quint64(part.content.size()), 4);
    }
    const quint64 start = quint64(zip.size());
    const quint64 count = parts.size();
    zip += directory;
    if (zip64End) {
        const quint64 end = quint64(zip.size());
        zip += "PK\x06\x06" + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8) + number(count, 8) + number(count, 8)
            + number(quint64(directory.size()), 8) + number(start, 8);
        zip += "PK\x06\x07" + number(0, 4) + number(end, 8) + number(1, 4);
        return zip + "PK\x05\x06" + number(0, 4) + number(0xFFFF, 2) + number(0xFFFF, 2) + number(0xFFFFFFFFU, 4) + number(0xFFFFFFFFU, 4) + number(0, 2);
    }
    return zip + "PK\x05\x06" + number(0, 4) + number(count, 2) + number(count, 2) + number(quint64(directory.size()), 4) + number(start, 4) + number(0, 2);
}

} // namespace somo::test
