// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/exchange/field.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace somo {

/// A file as a team would import it: CSV whose headers are field names.
struct DemoFile {
    ImportKind kind = ImportKind::orders;
    QString name;
    QByteArray csv;
};

/// The sample team's files in the order in which they are to be imported.
Result<std::vector<DemoFile>> demoFiles(Day today);

} // namespace somo
