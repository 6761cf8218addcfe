// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/words/language.h"

#include <QByteArray>
#include <QJsonArray>

#include <vector>

namespace somo::cli {

/// A document that the call names, whole. Refused: fileNotFound, fileUnreadable.
Result<QByteArray> readInputFile(const QString &path);

/// Whether the file itself is what can't be taken: refused as a whole, as a row of it would be.
bool isOfTheInput(ErrorCode code);
/// Cells that can't be taken, as cli.md writes them: row, column, value, problem.
QJsonArray problemsJson(const std::vector<Error> &errors, Language language);

} // namespace somo::cli
