// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"
#include "core/words/language.h"

#include <QStringList>

#include <stop_token>

namespace somo {

struct BookFolder {
    QStringList files; // names inside the folder, "orders.csv", "tables/person.csv"
    qint64 rows = 0; // in all of them, without headers
};

/// Writes the whole book as a folder of CSV with a README: a file for each kind that “import” reads back to the same sums
/// (people, products, customers, orders, returns, payments, targets), and all tables as they are stored. All of it is of
/// one moment. The folder appears whole or not at all; it must not exist yet, or be empty.
/// Refused: placeTaken, folderMissing, outputNotWritten, exportStopped.
Result<BookFolder> writeBookFolder(Database &database, const BookSettings &settings, const QString &folder, Language language, Day today,
                                   const std::stop_token &stop = {});

} // namespace somo
