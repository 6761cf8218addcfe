// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_object.h"

#include <QJsonDocument>

namespace somo {

Result<QJsonObject> jsonObjectFrom(const QByteArray &json, const QString &fileName)
{
    const auto refused = [&](const QString &why, qsizetype offset) {
        Error error = failure(ErrorCode::badJson, {why, QString::number(offset)});
        error.place.file = fileName;
        return error;
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return refused(problem.errorString(), problem.offset);
    // JSON has none as they are; Qt takes them, and puts the keys that hold them in another order when they are written.
    if (const qsizetype nothing = json.indexOf('\0'); nothing >= 0)
        return refused(QStringLiteral("illegal value"), nothing);
    if (!document.isObject())
        return refused(QStringLiteral("no object"), 0);
    return document.object();
}

} // namespace somo
