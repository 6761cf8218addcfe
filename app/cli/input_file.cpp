// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_file.h"

#include "core/words/error_words.h"

#include <QFile>
#include <QJsonObject>

namespace somo::cli {

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::fileNotFound, {path});
    if (!file.open(QIODevice::ReadOnly)) {
        Error unreadable = failure(ErrorCode::fileUnreadable, {file.errorString()});
        unreadable.place.file = path;
        return unreadable;
    }
    return file.readAll();
}

bool isOfTheInput(ErrorCode code)
{
    switch (code) {
    case ErrorCode::oldWorkbook:
    case ErrorCode::encryptedWorkbook:
    case ErrorCode::htmlNotWorkbook:
    case ErrorCode::otherWorkbook:
    case ErrorCode::packedFiles:
    case ErrorCode::fileCutOff:
    case ErrorCode::tooManyColumns:
    case ErrorCode::notATable:
    case ErrorCode::damagedWorkbook:
    case ErrorCode::workbookTooLarge:
    case ErrorCode::sheetMissing:
    case ErrorCode::badBytes:
    case ErrorCode::openQuote:
    case ErrorCode::rowTooLong:
    case ErrorCode::tooManyCells:
    case ErrorCode::emptyTable:
    case ErrorCode::headerMissing:
    case ErrorCode::headerTwice:
    case ErrorCode::columnBeyondFile:
    case ErrorCode::noProfileFits:
    case ErrorCode::profileLacksColumns:
    case ErrorCode::codeColumnUnread: return true;
    default: return false;
    }
}

QJsonArray problemsJson(const std::vector<Error> &errors, Language language)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    QJsonArray made;
    for (const Error &error : errors) {
        made.append(QJsonObject{{QStringLiteral("row"), error.place.row > 0 ? QJsonValue(error.place.row) : QJsonValue::Null},
                                {QStringLiteral("column"), orNull(error.place.column)},
                                {QStringLiteral("value"), orNull(error.place.value)},
                                {QStringLiteral("problem"), words::problemText(error, language)}});
    }
    return made;
}

} // namespace somo::cli
