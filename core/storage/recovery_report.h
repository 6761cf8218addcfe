// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book_recovery.h"
#include "core/words/language.h"

#include <QJsonObject>

namespace somo {

/// The list of what a recovery brought and what it didn't, every row of it, for programs.
QJsonObject recoveryJson(const Recovery &recovery);
/// The same for people, as lines of text; of very many lost rows of a table the first ones and how many more.
QString recoveryText(const Recovery &recovery, Language language);

struct RecoveryFiles {
    QString text;
    QString json;
};
/// Writes both beside the new book ("NAME.recovery.txt", "NAME.recovery.json"), replacing earlier ones. Refused: fileNotWritten.
Result<RecoveryFiles> writeRecoveryFiles(const Recovery &recovery, Language language);

} // namespace somo
