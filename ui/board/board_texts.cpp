// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_texts.h"

namespace somo {

AttainmentBar barOf(const BoardRow &row, bool open, const BoardContext &context)
{
    AttainmentBar bar;
    bar.attained = row.attainment;
    bar.successFrom = context.successFrom;
    bar.exceededFrom = context.exceededFrom;
    if (open)
        bar.projected = row.projectedAttainment;
    bar.notYet = row.band == Band::notYet;
    return bar;
}

QString workingDays(qint64 thousandths, const Formats &formats)
{
    return formats.quantity(Quantity{thousandths});
}

} // namespace somo
