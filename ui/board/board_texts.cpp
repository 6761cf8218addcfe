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

QString comparedPeriod(const BoardData &board, const Formats &formats)
{
    if (board.comparison.isEmpty())
        return formats.periodInText(board.period.previous());
    const Period then = Period::of(board.period.kind(), board.comparison.first, board.period.fiscalStart());
    QString name = formats.periodInText(then);
    if (name != formats.periodInText(board.period))
        return name;
    QString whole = formats.period(then);
    if (formats.language() == Language::vietnamese)
        whole.front() = whole.front().toLower();
    return whole;
}

} // namespace somo
