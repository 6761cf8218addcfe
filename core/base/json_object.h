// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace somo {

/// The object that a JSON document is as a whole. Refused: badJson, with the file's name.
Result<QJsonObject> jsonObjectFrom(const QByteArray &json, const QString &fileName);

} // namespace somo
