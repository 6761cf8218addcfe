// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <vector>

namespace somo {

/// The tables that are a list of names with codes, kept alike. Words such as "campaign" stand in errors.
enum class NamedKind {
    area,
    team,
    channel,
    campaign,
    payer,
    segment,
    productGroup,
    source,
};

struct NamedRow {
    qint64 id = 0;
    QString code;
    QString name;
    qint64 version = 0; // of the row that was read; 0: not read
};

/// Writes and finds rows of the lists above. Codes are matched exactly after cleaning (policy.md).
/// All functions run inside Book::write or a read transaction of the caller.
namespace named {

/// Refused: codeMissing, codeTaken. An empty name is the code.
Result<qint64> add(Database &database, NamedKind kind, const QString &code, const QString &name, ImportId import = {});
/// Another name for a row; its code stays, because files and policies name it. Refused: codeMissing, textTooLong, and
/// rowChangedSince where the row bears another version than it was opened with (0: not asked).
Status rename(Database &database, NamedKind kind, qint64 id, const QString &name, qint64 opened = 0);
/// By code, then by exact name; 0 where there is none. Refused: nameAmbiguous where two have that name.
Result<qint64> find(Database &database, NamedKind kind, const QString &text);
/// Like find(), else made with that text as code and name (cli.md).
Result<qint64> findOrAdd(Database &database, NamedKind kind, const QString &text, ImportId import = {});
/// All of them by id.
Result<std::vector<NamedRow>> all(Database &database, NamedKind kind);

} // namespace named

/// The longest code or name of a row, in letters. One of 10,000 is somebody's paste, and still a name; beyond that it is a file
/// put into a field.
constexpr qsizetype longestRowName = 20'000;
/// What every store asks of a code: cleaned, not empty, at most longestRowName. Refused: codeMissing, textTooLong.
Result<QString> checkedCode(const QString &code);
/// A cleaned name; the code where it is empty. Refused: textTooLong.
Result<QString> checkedName(const QString &name, const QString &code);
/// The bytes of a sort key as the TEXT column takes them.
QString sortKeyText(QStringView name);
QString personSortKeyText(QStringView name);

} // namespace somo
