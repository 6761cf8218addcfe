// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_forgotten.h"

#include <array>

namespace somo {

namespace {

void keepForgottenCell(Cell &now, const Cell &before, SaidOrder &order)
{
    if (!now.present || !before.present || now.text == before.text || !saysForgotten(now.text, before.text))
        return;
    if (!order.owned)
        order.owned = std::make_shared<std::deque<std::string>>();
    now.text = order.owned->emplace_back(before.text);
}

} // namespace

bool saysForgotten(std::string_view text, std::string_view left)
{
    size_t mark = left.find(forgottenMark);
    if (mark == std::string_view::npos || !text.starts_with(left.substr(0, mark)))
        return false;
    text.remove_prefix(mark);
    for (left.remove_prefix(mark + forgottenMark.size()); (mark = left.find(forgottenMark)) != std::string_view::npos; left.remove_prefix(mark + forgottenMark.size())) {
        const size_t found = text.find(left.substr(0, mark));
        if (found == std::string_view::npos)
            return false;
        text.remove_prefix(found + mark);
    }
    return text.ends_with(left);
}

void keepForgotten(SaidOrder &now, std::string_view saidBefore)
{
    if (saidBefore.find(forgottenMark) == std::string_view::npos)
        return;
    const SaidOrder before = saidFromText(saidBefore);
    constexpr std::array fields{Field::orderNote, Field::orderPayer, Field::customerName, Field::customerPhone, Field::customerEmail,
                                Field::customerAddress, Field::customerGroup, Field::customerNote};
    for (const Field field : fields)
        keepForgottenCell(now.head[size_t(field)], before[field], now);
    if (now.lines.size() != before.lines.size())
        return;
    for (size_t i = 0; i < now.lines.size(); ++i)
        keepForgottenCell(now.lines[i][Field::lineName], before.lines[i][Field::lineName], now);
}

} // namespace somo
