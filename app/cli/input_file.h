// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace somo::cli {

/// A document that the call names, whole. Refused: fileNotFound, fileUnreadable.
Result<QByteArray> readInputFile(const QString &path);

} // namespace somo::cli
