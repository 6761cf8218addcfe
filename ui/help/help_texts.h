// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"
#include "core/storage/settings.h"
#include "core/words/language.h"
#include "ui/help/key_list.h"

#include <array>
#include <vector>

namespace somo {

/// What the help takes from the program rather than from its own text.
struct HelpFacts {
    Language language = Language::vietnamese;
    BookSettings settings; // of the open book, else the usual ones
    QList<KeyArea> keys;
    QString version;
};

/// A heading and what stands under it, as far as the next one.
struct HelpSection {
    QString heading;
    int level = 1;
    QString text;
};

struct HelpPage {
    QString id; // "first-steps"; links between pages name it with ".md"
    QString title;
    QString markdown; // {metrics} and the like are filled
    std::vector<HelpSection> sections; // the first is the page's title with its lead
};

/// The figures of the dictionary, in its order.
inline constexpr std::array helpMetrics{Metric::revenue,      Metric::grossProfit,  Metric::orders,          Metric::units,     Metric::averageOrder,
                                        Metric::newCustomers, Metric::repeatCustomers, Metric::returnRate, Metric::collected,
                                        Metric::activities, Metric::dealsWon, Metric::wonAmount, Metric::conversion};

/// In the order of the contents.
QStringList helpPageIds();
std::vector<HelpPage> helpPages(const HelpFacts &facts);

} // namespace somo
