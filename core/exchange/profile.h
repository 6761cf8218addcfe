// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/field.h"
#include "core/exchange/row_source.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace somo {

/// A column by its header (NFC, trimmed) or by its number from 1.
using ColumnRef = std::variant<QString, int>;

/// What stands in another file beside the imported one: the row whose `key` is the value, and of it `values`.
struct Lookup {
    QString file;
    FileLayout layout;
    int headerRow = 1;
    ColumnRef key = 1;
    std::vector<ColumnRef> values;
    QString join = QStringLiteral(" ");
    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// One target of a profile's map: a text, or the value of another field of the same row.
struct MapTarget {
    QString text;
    std::optional<Field> field;
    friend bool operator==(const MapTarget &, const MapTarget &) = default;
};

/// Where a field's value comes from and how it is read (cli.md, "An import profile").
struct ColumnSpec {
    std::vector<ColumnRef> columns; // more than one: joined
    std::vector<ColumnRef> alternatives; // "also": other headers for the one column
    std::vector<ColumnRef> otherwise; // "else": columns that speak, one after another, where this one is empty
    bool optional = false; // a file without the column doesn't map the field
    bool exact = false; // another spelling of the header is another column
    bool sum = false; // the columns are added up instead …
    std::vector<ColumnRef> minus; // … and these are taken off, whatever sign they are written with
    bool absolute = false; // an amount whose sign says nothing: files write a discount as -15000 or as 15000
    QString revision; // of the order's code: what stands before the number of a later version, which replaces the earlier ones
    QString split; // several values in the cell, between which this stands: products of an order, people of equal shares
    QString join = QStringLiteral(" ");
    QString before; // only what stands before this in the cell: "Hà Nội - Quận Cầu Giấy" before " - "
    std::optional<QString> value; // a constant
    std::optional<QString> textTemplate; // "person:{EmployeeID}"
    bool fromRow = false; // a stable code from the row's content
    bool fillDown = false; // an empty cell repeats the one above
    std::vector<std::pair<QString, MapTarget>> map; // a key that ends in * matches by its beginning
    std::optional<QString> defaultValue;
    QString dateFormat; // empty: the file's
    QString numberFormat; // "1.234,5"; empty: the file's
    QString scale; // canonical decimal; empty: 1
    std::optional<std::vector<QString>> empty; // texts that mean "nothing"
    QString percentOf; // "gross" or an amount field's name
    std::vector<Lookup> lookups; // one after another
    bool oncePerOrder = false;
    bool perLine = false; // of the state: rows of one order may say different things
    bool maskedIsEmpty = false; // "****1234" tells nobody anything
    bool unreadableIsEmpty = false; // "--12-25" as a year of birth: nothing to wait for
    std::vector<std::pair<Field, std::vector<QString>>> when; // only where each of these fields is one of the values; "*": any
    friend bool operator==(const ColumnSpec &, const ColumnSpec &) = default;
};

/// Several columns of one row as rows of their own.
struct Unpivot {
    std::vector<std::pair<ColumnRef, QString>> columns; // column → key
    Field into = Field::targetValue;
    QString period; // template with {Header} and {key}; goes to target.period
    ColumnSpec reading; // how the cells are read: scale, empty, number, map
    friend bool operator==(const Unpivot &, const Unpivot &) = default;
};

/// Rows that are no data: the column holds one of the values ("" is an empty cell, "Total*" one that begins so), or a
/// sentence, which no code is: the description under a header, a remark below the table.
struct DropRows {
    ColumnRef column = 1;
    std::vector<QString> values;
    bool sentence = false;
    friend bool operator==(const DropRows &, const DropRows &) = default;
};

/// What a date's format can be beside "auto" and a pattern: any signs between, this order.
inline constexpr QStringView dayFirstDates = u"day_first";
inline constexpr QStringView monthFirstDates = u"month_first";

/// Between several formats of one column, of which the file's values choose one: "yyyy-MM-dd HH:mm|auto".
inline constexpr QChar dateFormsBetween = u'|';

enum class Grain {
    line,
    order,
    unit, // one row is one piece: equal ones of an order are one line
};

/// An export that a profile was made for; for people.
struct KnownExport {
    QString file; // its name as the program gives it, with * for what changes
    QString seen; // when: "2026", "2019-2020"
    int columns = 0; // 0: not known
    friend bool operator==(const KnownExport &, const KnownExport &) = default;
};

/// An import profile: how a file of some program becomes rows of fields.
struct Profile {
    QString name;
    QString title; // for people; may be empty
    ImportKind kind = ImportKind::orders;
    std::vector<KnownExport> exports;
    FileLayout file; // a sheet's name may end in *: all sheets whose names begin so, one behind the other
    int headerRow = 1; // 0: the file has no headers
    std::vector<int> skipRows;
    QString decimal = QStringLiteral("auto"); // auto . ,
    QString date = QStringLiteral("auto"); // auto or a format
    std::vector<QString> empty;
    std::vector<DropRows> dropRows;
    Grain grain = Grain::line;
    QString source; // "shopee/shop-a"
    std::map<Field, ColumnSpec> columns;
    std::optional<Unpivot> unpivot;
    bool mappingFree = false; // made from a file whose headers are field names
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace somo
