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
    bool optional = false; // a file without the column doesn't map the field
    bool sum = false; // the columns are added up instead
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

/// Rows that are no data: the column holds one of the values ("" is an empty cell).
struct DropRows {
    ColumnRef column = 1;
    std::vector<QString> values;
    friend bool operator==(const DropRows &, const DropRows &) = default;
};

enum class Grain {
    line,
    order,
};

/// An import profile: how a file of some program becomes rows of fields.
struct Profile {
    QString name;
    QString title; // for people; may be empty
    ImportKind kind = ImportKind::orders;
    FileLayout file;
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
