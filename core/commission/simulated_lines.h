// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/simulation.h"
#include "core/words/report_words.h"

#include <optional>
#include <vector>

namespace somo {

/// A line of the person's statements before and after; one that is only there, or only not, has no other side.
struct SimulatedLine {
    QString key; // as lineKeys()
    QString policy; // its code
    QString heading;
    QString name;
    std::optional<Money> before;
    std::optional<Money> after;
};

/// Line by line what a simulation changes for the person, in the statements' order; those that stay as they are as well.
/// `codes` names the orders that lines speak of.
std::vector<SimulatedLine> simulatedLines(const Simulated &simulated, PersonId person, const std::map<OrderId, QString> &codes, const words::ReportWords &words);

} // namespace somo
