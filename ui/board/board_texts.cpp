// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_texts.h"

#include "core/kpi/board_charts.h"

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

QString comparedWith(const BoardData &board, const Formats &formats)
{
    return comparisonName(board.period, board.comparison, board.open, words::ReportWords(formats.language(), formats.currency()));
}

} // namespace somo
