// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period_kind.h"

namespace somo {

QString periodKindText(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return QStringLiteral("day");
    case PeriodKind::week: return QStringLiteral("week");
    case PeriodKind::month: return QStringLiteral("month");
    case PeriodKind::quarter: return QStringLiteral("quarter");
    case PeriodKind::year: return QStringLiteral("year");
    }
    return {};
}

std::optional<PeriodKind> periodKindFromText(QStringView text)
{
    for (const PeriodKind kind : {PeriodKind::day, PeriodKind::week, PeriodKind::month, PeriodKind::quarter, PeriodKind::year}) {
        if (text == periodKindText(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace somo
