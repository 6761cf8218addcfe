// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <optional>

namespace somo {

/// What the window knows of a book that the writer has opened.
struct OpenedBook {
    QString place;
    BookSettings settings;
    Database::Access access = Database::Access::readWrite;
    qint64 newestSeq = 0;
    std::optional<Error> onlyRead; // why it couldn't be opened for writing
    bool hasToday = false; // there is something for the first page (core/today)
    QString loginName; // of the person whose login of a server it is; empty where anybody may be named
};

} // namespace somo
