// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_texts.h"

namespace somo {

/// Something the help says: a page, a part of it, or what a figure means.
struct HelpEntry {
    QString page;
    int section = 0; // of that page
    QString name;
    QString of; // the page's title, where the name is not that
    QString text;
};

std::vector<HelpEntry> helpEntries(const HelpFacts &facts);
/// What is called by those folded words, then what says them; few letters find names alone.
std::vector<HelpEntry> findHelp(const std::vector<HelpEntry> &entries, const QStringList &words, std::size_t most);

} // namespace somo
