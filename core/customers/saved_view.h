// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace somo {

/// A list as somebody keeps it under a name: of everybody in the book, or of one person.
struct SavedView {
    SavedViewId id;
    QString page = QStringLiteral("customers");
    QString name;
    QString document; // what the page made of it (customer_filter_json.h)
    PersonId person; // whose it is; 0: everybody's
    int position = 0;
    qint64 version = 0; // of the row that was read: an update is refused where it bears another by then; 0: not asked
};

} // namespace somo
