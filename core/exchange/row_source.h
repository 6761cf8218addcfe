// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace somo {

/// What a cell was in the file: CSV knows text only; a workbook tells numbers ('.' decimals, 15 significant digits)
/// and dates ("2026-04-01", "2026-04-01 02:22:00", "02:22:00", "36:00:00") apart.
enum class CellKind : quint8 {
    text,
    number,
    date,
    formula, // "=A1+B1": one without a value, which no spreadsheet has calculated yet
};

/// One row of a file. The views are valid until the source's next call.
struct SourceRow {
    /// As a person sees it in the file: the sheet's row, or the line on which the row starts. From 1.
    qint64 number = 0;
    std::span<const std::string_view> cells; // UTF-8
    std::span<const CellKind> kinds; // as long as cells, or empty: all text
    CellKind kind(size_t column) const { return column < kinds.size() ? kinds[column] : CellKind::text; }
};

/// One of the tables of a file: a workbook's sheet.
struct FileTable {
    QString name;
    bool visible = true;
};

/// Rows of a table file, one after another in constant memory.
class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;
    /// True and a row, or false at the end. Rows without any text are left out. An error ends the reading:
    /// undecodable bytes, a damaged archive, a cell beyond all limits.
    virtual Result<bool> next(SourceRow &row) = 0;
    /// Back to the first row.
    virtual Status restart() = 0;
    /// How much of the file is behind us, 0 to 1, for progress.
    virtual double progress() const = 0;
    /// What was found out about the file, as a profile would say it ("utf-8", ";", sheet's name); for people.
    virtual QString description() const = 0;
    /// A workbook's sheets in its order; empty where the file is one table.
    virtual std::vector<FileTable> tables() const { return {}; }
    /// Goes to the first row of another of tables().
    virtual Status choose(size_t) { return restart(); }
};

/// What a profile says about its files; what is read is decided by the content alone.
enum class FileFormat {
    automatic,
    csv,
    xlsx,
};
enum class Encoding {
    automatic,
    utf8,
    utf16le,
    utf16be,
    windows1258,
    windows1252,
    tcvn3, // ABC, the fonts .VnTime and .VnArial
    vni, // VNI-Windows: a vowel and its marks are two bytes
};
QString encodingName(Encoding encoding);
std::optional<Encoding> encodingFromName(QStringView name);

/// One of several sheets that are read one behind the other though their columns stand in other places or are called otherwise.
struct SheetPart {
    QString name;
    int headerRow = 0;
    std::vector<int> columns; // its own column (from 0) for each column of the whole table; -1: it has none
    friend bool operator==(const SheetPart &, const SheetPart &) = default;
};

/// How a file is laid out; everything empty is found out from the file.
struct FileLayout {
    FileFormat format = FileFormat::automatic;
    Encoding encoding = Encoding::automatic;
    std::string delimiter; // UTF-8, any length; empty: found among , ; tab |
    std::string rowEnd; // empty: CRLF, LF or CR
    int sheet = 0; // from 1; 0: the first visible one with rows
    QString sheetName; // wins over the number; with * at its end all that begin so, read one behind the other
    QStringList sheetNames; // several with equal headers, read one behind the other; found out from the file, never a profile's word
    int headerRow = 0; // of several sheets: the rows up to here aren't read again from the further ones
    std::vector<SheetPart> parts; // where their headers differ: all of sheetNames, in the order in which they are read; found out likewise
    QStringList furtherHeaders; // of the columns that the first part hasn't: they stand behind its own
    friend bool operator==(const FileLayout &, const FileLayout &) = default;
};

/// Opens a table for reading, by its content and not by its name: CSV, .xlsx, HTML tables, Excel 2003's XML (both are
/// often named .xls) and contact cards. Says what a file is that can't be read (a real .xls, an encrypted workbook, an
/// archive, a web page without a table) and what to do about it. The device must be open, seekable, and outlive the
/// source. `fileName` is for errors.
Result<std::unique_ptr<RowSource>> openRows(QIODevice &device, const FileLayout &layout, const QString &fileName);

} // namespace somo
