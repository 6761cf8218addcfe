// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapper.h"

#include <array>
#include <string>
#include <string_view>

namespace somo {

/// The value of one field as it is staged: text, or a number in the book's unit (minor units, price units, thousandths,
/// yyyymmdd, minutes, OrderStatus).
struct Cell {
    std::string_view text;
    qint64 number = 0;
    bool present = false; // the row has a value
    bool operator==(const Cell &other) const { return present == other.present && number == other.number && text == other.text; }
};

/// Whether a field is staged as a number.
bool isNumeric(FieldType type);
/// Types and decimals of every field for one book.
class StagedCodec {
public:
    explicit StagedCodec(int currencyDecimals);
    /// Canonical text into the field's number. Refused: numberTooLarge, tooManyDecimals, dateOutOfRange.
    Result<qint64> numberOf(Field field, std::string_view canonical) const;
    /// Whether a text may be as long as it is: a name or a code as long as one typed (longestRowName), a note as a team's server
    /// takes it (resources/team/postgresql/team.sql), so that a file is taken the same everywhere. Refused: textTooLong.
    static Status checkLength(Field field, std::string_view text);
    /// Appends a row's values, as few bytes as they need. Errors carry the place of the value. Refused: as these two.
    Status encode(const Mapper &mapper, std::span<const Field> fields, std::string &out) const;

private:
    int m_currencyDecimals;
};

using Cells = std::array<Cell, fieldCount>;
/// Fills `cells` from what encode() wrote; views go into `payload`.
void decodeStaged(std::string_view payload, Cells &cells);

} // namespace somo
