// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/simulated_lines.h"

#include "core/commission/line_key.h"
#include "core/commission/line_words.h"

#include <algorithm>

namespace somo {

namespace {

std::vector<SimulatedLine> linesOf(const CommissionSheet &sheet, PersonId person, bool isAfter, const OrderCodes &codes, const words::ReportWords &words)
{
    const LineWords lineWords(sheet, codes, words);
    std::vector<SimulatedLine> lines;
    for (const PayStatement &statement : sheet.statements) {
        if (statement.person != person)
            continue;
        const QStringList keys = lineKeys(sheet, statement);
        for (size_t i = 0; i < statement.lines.size(); ++i) {
            const StatementLine &line = statement.lines[i];
            SimulatedLine made{keys[qsizetype(i)], sheet.version(statement).policy.code, lineWords.heading(statement, line), lineWords.name(statement, line), {}, {}};
            (isAfter ? made.after : made.before) = line.amount;
            lines.push_back(std::move(made));
        }
    }
    return lines;
}

} // namespace

std::vector<SimulatedLine> simulatedLines(const Simulated &simulated, PersonId person, const std::map<OrderId, QString> &codes, const words::ReportWords &words)
{
    std::vector<SimulatedLine> before = linesOf(simulated.now, person, false, codes, words);
    std::vector<SimulatedLine> all;
    auto next = before.begin();
    for (SimulatedLine &after : linesOf(simulated.then, person, true, codes, words)) {
        const auto same = std::ranges::find(before, after.key, &SimulatedLine::key);
        if (same != before.end()) {
            // What stood before it and is gone keeps its place.
            for (; next <= same; ++next) {
                if (next != same)
                    all.push_back(*next);
            }
            after.before = same->before;
        }
        all.push_back(std::move(after));
    }
    for (; next < before.end(); ++next)
        all.push_back(*next);
    // A line that moved further down would stand twice.
    std::vector<SimulatedLine> once;
    for (SimulatedLine &line : all) {
        const auto twice = std::ranges::find(once, line.key, &SimulatedLine::key);
        if (twice == once.end())
            once.push_back(std::move(line));
        else if (line.after)
            *twice = std::move(line);
    }
    return once;
}

} // namespace somo
