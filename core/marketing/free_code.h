// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace somo {

/// The first code behind `beginning` that nobody has, from that number on: "KH-0042". `find` answers with who has a code.
template <typename Find>
Result<QString> freeCode(const QString &beginning, qint64 from, const Find &find)
{
    for (qint64 number = from;; ++number) {
        const QString code = beginning + QString::number(number).rightJustified(4, u'0');
        SOMO_TRY_ASSIGN(const auto taken, find(code));
        if (!taken)
            return code;
    }
}

} // namespace somo
