// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapper.h"

#include <QStringList>

#include <vector>

namespace somo {

/// So many different values of a column are shown as examples.
inline constexpr int shownExamples = 3;

/// One row of a file as it stands there.
struct SampledRow {
    qint64 number = 0; // in the file, from 1
    QStringList cells;
};

/// A column of a file with what a person needs to tell what it holds.
struct SampledColumn {
    QString header; // empty: the file gives none
    QStringList examples; // the first different values
    QStringList values; // all different ones, up to mostSampledValues
    ColumnRef ref = 1; // the header where it is alone of its name, else the number
};

/// The beginning of a table file, read with the encoding, the delimiter and the header row that were found out.
struct TableSample {
    QString fileName;
    QString description; // "utf-8, ;" or the sheet's name
    qint64 bytes = 0; // of the file
    int sheets = 0; // of a workbook that can be seen; 0: the file is one table
    int headerRow = 1;
    std::vector<SampledColumn> columns;
    std::vector<SampledRow> rows; // the first ones below the header
    bool whole = true; // the file has no more rows than were looked at
};

constexpr int mostSampledRows = 2'000;
constexpr int mostSampledValues = 30;

/// Reads the first rows of a file. headerRow 0: it is looked for in the first 15 rows, as the row with the most cells
/// that look like headings. Refused: as openRows; emptyTable where there is nothing below the headers.
Result<TableSample> sampleTable(const QString &path, const FileLayout &layout = {}, int headerRow = 0);

/// The rows of a file around one, for looking at a refused row where it stands.
Result<std::vector<SampledRow>> rowsAround(const QString &path, const FileLayout &layout, qint64 row, int before, int after);

/// A field of a sampled row as a profile reads it: the canonical text, or why it can't be read.
struct ReadField {
    QString value;
    std::optional<Error> problem;
};
struct ReadRow {
    qint64 number = 0;
    std::map<Field, ReadField> fields;
};
/// The first rows of a file through a profile, with its decisions about dates and numbers taken from the sampled rows.
Result<std::vector<ReadRow>> readSample(const QString &path, const Profile &profile, MapperOptions options, int rows);

} // namespace somo
