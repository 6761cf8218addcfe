// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/received_columns.h"

#include <functional>
#include <stop_token>

namespace somo {

struct ReceivedOptions {
    Currency currency;
    bool dayFirst = true; // of dates like 03/04/2026 where nothing in their column says so
    ReceivedMapping mapping;
    FileLayout layout;
    std::stop_token stop;
    std::function<void(double)> progress; // 0 to 1; may be empty
};

/// A column of a received file with what a person needs to tell what it holds.
struct ReceivedColumn {
    QString header; // empty: the file gives none
    QStringList examples; // the first different values
    std::optional<ReceivedField> field;
};

/// What came of reading a received file.
struct ReceivedReading {
    std::vector<ReceivedColumn> columns;
    std::vector<ReceivedField> missing; // none of the columns was recognised as these: nothing was read
    std::vector<Error> problems; // cells that can't be taken, up to mostReceivedProblems; the statement is then empty
    qint64 problemCount = 0;
    ReceivedStatement statement;
    bool isWhole() const { return missing.empty() && problemCount == 0; }
};
constexpr size_t mostReceivedProblems = 1'000;

/// Reads a statement that a payer sent (rules §5, "My own book"): whole or not at all. Numbers and dates are decided per
/// column, as an import does it; rows of totals are recognised and held against their lines; repeated headings, remarks
/// and signatures are passed over and counted. A rate is a percent, or a share of 1 where that is what leads from the
/// base to the amount. Refused: as openRows and findReceivedColumns; importStopped.
Result<ReceivedReading> readReceived(QIODevice &device, const QString &fileName, const ReceivedOptions &options);
/// The same of a file on the disk. Refused also: fileNotFound, fileUnreadable.
Result<ReceivedReading> readReceivedFile(const QString &path, const ReceivedOptions &options);

} // namespace somo
