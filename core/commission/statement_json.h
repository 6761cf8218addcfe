// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/statement.h"

#include <QJsonObject>

namespace somo {

/// A line as closed statements keep it: every member, exactly; numbers beyond 2^53 as text.
QJsonObject lineToJson(const StatementLine &line);
StatementLine lineFromJson(const QJsonObject &json, int fiscalStart);

} // namespace somo
