// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QFileInfo>

#include <optional>

namespace somo::test {

/// The path of a real data set that stands beside the project (../shared/data), or nothing, said aloud, on a machine
/// without it.
inline std::optional<QString> sharedData(const QString &name)
{
    const QString path = QStringLiteral(SOMO_SOURCE_DIR "/../shared/data/") + name;
    if (QFileInfo::exists(path))
        return path;
    WARN("skipped: ../shared/data/" << name.toStdString() << " is not there");
    return std::nullopt;
}

} // namespace somo::test
