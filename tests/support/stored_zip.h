// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace somo::test {

/// A ZIP archive of uncompressed entries, enough for workbooks made by hand in a test.
inline QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    const auto crc = [](const QByteArray &bytes) {
        quint32 value = 0xFFFFFFFF;
        for (const char c : bytes) {
            value ^= uchar(c);
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xEDB88320U : 0U);
        }
        return ~value;
    };
    const auto number = [](quint32 value, int size) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes.append(i < 4 ? char(value >> (8 * i)) : char(0));
        return bytes;
    };
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, content] : entries) {
        const QByteArray sizes = number(crc(content), 4) + number(quint32(content.size()), 4) + number(quint32(content.size()), 4)
            + number(quint32(name.size()), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + number(0, 8) + sizes + number(0, 10) + number(quint32(zip.size()), 4) + name;
        zip += "PK\x03\x04" + number(20, 2) + number(0, 8) + sizes + name + content;
    }
    const quint32 start = quint32(zip.size());
    return zip + directory + "PK\x05\x06" + number(0, 4) + number(quint32(entries.size()), 2) + number(quint32(entries.size()), 2)
        + number(quint32(directory.size()), 4) + number(start, 4) + number(0, 2);
}

/// A workbook with one sheet "Data" of that <sheetData>, and perhaps shared strings and styles.
inline QByteArray workbook(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {}, bool dates1904 = false)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return storedZip({
        {"_rels/.rels", "<Relationships><Relationship Id='r1' Type='" + types + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml", QByteArray("<workbook xmlns:r='r'><workbookPr date1904='") + (dates1904 ? "1" : "0")
             + "'/><sheets><sheet name='Hidden' sheetId='1' state='hidden' r:id='r9'/><sheet name='Data' sheetId='2' r:id='r2'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='r2' Type='" + types + "/worksheet' Target='/xl/odd/table.xml'/><Relationship Id='r9' Type='" + types
             + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r3' Type='" + types
             + "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r4' Type='" + types + "/styles' Target='styles.xml'/></Relationships>"},
        {"xl/odd/table.xml", "<worksheet><dimension ref='A1'/><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
    });
}

} // namespace somo::test
