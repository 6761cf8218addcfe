// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

#include <functional>
#include <optional>
#include <vector>

namespace somo {

/// One sentence of an explanation, and what it rests on (at most 7 sentences at a level).
struct WhyLine {
    QString text;
    std::vector<WhyLine> under;
    QString figure = {}; // the part of the text that opens: to `under` where folded, else to order, policy, or the orders behind `metric`
    Metric metric = Metric::revenue;
    OrderId order = {};
    QString amount = {}; // at the right edge
    QString policy = {}; // its code
    bool folded = false; // `under` shows itself once it is opened
    bool opens = false; // `under` can be folded away; what is folded can be opened anyway
    bool isTotal = false; // of the lines above it
    bool goesOn = false; // `under` are more lines of this one's own level
    bool isStrong = false; // what it comes to
};

/// The answer to "why?": a question, and sentences whose last one is the rule.
struct WhyTree {
    QString title;
    std::vector<WhyLine> lines;
    std::optional<Metric> behind = std::nullopt; // whose orders can all be seen
};

/// The tree as people paste it: the question, then a line a sentence, two spaces deeper at each level. Everything, or what
/// stands open only.
QString plainText(const WhyTree &tree, bool openOnly = false);

/// How many sentences stand at one level.
constexpr size_t mostAtALevel = 7;

/// The same lines, the first `shown` of them followed by one that opens the rest, which goes on likewise; `more` says what
/// stands behind it, from how many there are and where they begin. As they are where there are no more than fit.
std::vector<WhyLine> folded(std::vector<WhyLine> lines, size_t shown, const std::function<WhyLine(size_t from, size_t count)> &more);

/// The line at a path of positions from the top; null where there is none.
WhyLine *lineAt(WhyTree &tree, const std::vector<size_t> &path);

} // namespace somo
