// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/why_tree.h"

#include <algorithm>

namespace somo {

namespace {

void appendPlain(QString &text, const std::vector<WhyLine> &lines, int depth, bool openOnly)
{
    for (const WhyLine &line : lines) {
        text += QLatin1Char('\n') + QString(2 * depth, QLatin1Char(' ')) + line.text;
        if (!line.amount.isEmpty())
            text += QStringLiteral("  ") + line.amount;
        if (!openOnly || !line.folded)
            appendPlain(text, line.under, line.goesOn ? depth : depth + 1, openOnly);
    }
}

} // namespace

QString plainText(const WhyTree &tree, bool openOnly)
{
    QString text = tree.title;
    appendPlain(text, tree.lines, 0, openOnly);
    return text;
}

std::vector<WhyLine> folded(std::vector<WhyLine> lines, size_t shown, const std::function<WhyLine(size_t from, size_t count)> &more)
{
    if (lines.size() <= std::max(shown, mostAtALevel))
        return lines;
    // From the end on: each part hangs under the line that opens it.
    const size_t step = mostAtALevel - 1;
    size_t from = shown;
    std::vector<size_t> starts{from};
    while (lines.size() - from > mostAtALevel) {
        from += step;
        starts.push_back(from);
    }
    std::vector<WhyLine> rest;
    size_t end = lines.size();
    for (auto start = starts.rbegin(); start != starts.rend(); ++start) {
        std::vector<WhyLine> part(std::make_move_iterator(lines.begin() + qsizetype(*start)), std::make_move_iterator(lines.begin() + qsizetype(end)));
        std::ranges::move(rest, std::back_inserter(part));
        WhyLine opener = more(*start, lines.size() - *start);
        opener.folded = true;
        opener.goesOn = true;
        opener.under = std::move(part);
        rest = {};
        rest.push_back(std::move(opener));
        end = *start;
    }
    lines.resize(shown);
    std::ranges::move(rest, std::back_inserter(lines));
    return lines;
}

WhyLine *lineAt(WhyTree &tree, const std::vector<size_t> &path)
{
    std::vector<WhyLine> *level = &tree.lines;
    WhyLine *found = nullptr;
    for (const size_t place : path) {
        if (place >= level->size())
            return nullptr;
        found = &(*level)[place];
        level = &found->under;
    }
    return found;
}

} // namespace somo
