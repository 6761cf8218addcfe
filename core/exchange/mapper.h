// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/exchange/cell_correction.h"
#include "core/exchange/profile.h"

#include <array>
#include <bitset>
#include <functional>
#include <memory>
#include <string_view>

namespace somo {

/// One row of fields. Views are valid until the mapper's next call.
struct MappedRow {
    qint64 row = 0; // in the file, from 1
    std::array<std::string_view, fieldCount> values; // canonical text (FieldType), UTF-8
    std::bitset<fieldCount> mapped;
    /// The file says something about this field, be it "nothing".
    bool isMapped(Field field) const { return mapped[size_t(field)]; }
    std::string_view operator[](Field field) const { return values[size_t(field)]; }
    /// Mapped and not empty.
    bool has(Field field) const { return !values[size_t(field)].empty(); }
};

/// Opens a file that stands beside the imported one; lookups name it.
using OpenBeside = std::function<Result<std::unique_ptr<QIODevice>>(const QString &fileName)>;

struct MapperOptions {
    QString fileName; // for errors
    /// Dates like 03/04/2026 whose whole column leaves the order open: day first (Vietnamese), or month first.
    bool dayFirst = true;
    /// Decimals of the book's currency: where there are none, 1.500 and 1,500 are both 1500.
    int currencyDecimals = 0;
    /// Dates of orders, payments and returns more than a day after it, or before 2000, are counted for a note; null: none.
    Day today;
    OpenBeside openBeside;
    std::vector<CellCorrection> corrections;
    /// Sheets of the workbook that are left out, each with its rows: "T11 (60), Kho (12)"; and how many rows these are.
    QString unreadSheets;
    qint64 unreadRows = 0;
};

/// Something that was decided for a whole column and that a person should see; no error.
struct MapNote {
    enum class Kind {
        dateOrderAssumed, // value: an example
        lookupMissed, // value: an example; count
        columnIgnored, // a mapping-free file's header that is no field
        dateFarOff, // value: up to three examples; count of rows: dates that a wrong clock or a slip gives (31/12/2062)
        amountsSharedOut, // value: up to three examples; count of rows: several products stand in one cell and one amount beside them
        rowsPassedOver, // value: what up to three of them begin with; count: sums and remarks below the table that are no rows of it
        sheetsJoined, // value: the sheets' names; count: sheets with the same headers, read one behind the other
        phonesUnread, // value: up to three examples; count of rows: what can be no phone number
        cellsCorrected, // value: up to three as "was → is"; count: values that a person put right for this import
        amountsRounded, // value: up to three examples; count of rows: amounts with more decimals than the currency has
        sheetsUnread, // value: sheets of the workbook that aren't read, each with its rows; count of these rows
        sheetsArranged, // value: the sheets' names; count: sheets with headers of their own that are read one behind the other
        columnsUnread, // value: columns of figures that nothing is read from, each with how many; count of columns
        amountsAside, // value: up to three examples; count of rows: percents and words where a discount or a tax is read
        percentsLikely, // value: up to three examples; count of rows: amounts of 100 and less beside prices of thousands
        netsDiffer, // value: up to three examples; count of rows: a total that isn't quantity × price less the discount
        taxesTakenOff, // value: up to three examples; count of rows: totals that were said with their tax, which is no revenue
    };
    Kind kind = Kind::dateOrderAssumed;
    QString column;
    QString value;
    qint64 count = 0;
};

enum class MapStep {
    row, // row() is good
    refused, // problems() says why; next() goes on with the row after it
    end,
};

/// Turns a file's rows into rows of fields by a profile: a stream in constant memory.
class Mapper {
public:
    /// Finds the header row's columns, decides per column how ambiguous dates and numbers are read, loads lookups.
    /// The source must outlive the mapper.
    static Result<std::unique_ptr<Mapper>> open(RowSource &source, const Profile &profile, const MapperOptions &options);
    virtual ~Mapper() = default;
    /// An Error means that the file can't be read any further; a row that is off is MapStep::refused.
    virtual Result<MapStep> next() = 0;
    virtual const MappedRow &row() const = 0;
    /// Each with row, column header and value as they stand in the file.
    virtual const std::vector<Error> &problems() const = 0;
    /// Complete once next() gave MapStep::end.
    virtual std::vector<MapNote> notes() const = 0;
    virtual bool isMapped(Field field) const = 0;
    /// The amount is repeated on every line of its order: take it once instead of adding it up.
    virtual bool isOncePerOrder(Field field) const = 0;
    /// The header of the column a field comes from (several: joined by " + "); the field's own name where it comes from none.
    virtual QString columnName(Field field) const = 0;
    /// The value of the field as it stood in the file, for errors found later about the row just read.
    virtual QString rawValue(Field field) const = 0;
    virtual double progress() const = 0;
    /// The corrections that found their cells so far, with what stood there.
    virtual std::vector<CellCorrection> corrected() const = 0;
    const Profile &profile() const { return m_profile; }

protected:
    explicit Mapper(Profile profile)
        : m_profile(std::move(profile))
    {
    }

private:
    Profile m_profile;
};

} // namespace somo
