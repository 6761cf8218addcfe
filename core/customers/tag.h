// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>

namespace somo {

/// A word that customers are marked with; of two that fold alike there is one.
struct Tag {
    TagId id;
    QString name;
    qint64 version = 0;
};

} // namespace somo
