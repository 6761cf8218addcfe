// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal.h"

namespace somo {

QString dealStageKindText(DealStageKind kind)
{
    switch (kind) {
    case DealStageKind::open: return QStringLiteral("open");
    case DealStageKind::won: return QStringLiteral("won");
    case DealStageKind::lost: return QStringLiteral("lost");
    }
    return {};
}

std::optional<DealStageKind> dealStageKindFromText(QStringView text)
{
    for (const DealStageKind kind : {DealStageKind::open, DealStageKind::won, DealStageKind::lost}) {
        if (text == dealStageKindText(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace somo
