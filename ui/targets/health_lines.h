// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"
#include "core/words/formats.h"
#include "ui/common/charts/dot_strip.h"

#include <QStringList>

#include <vector>

namespace somo {

/// One line of dots with its heading and what it says in words.
struct StripLine {
    QString title;
    DotStripData strip;
    QString sentence;
};

/// What a card of dots shows: its lines, the same figures as a table, or why there are none.
struct StripContent {
    QString threshold; // what is expected, and of whom
    std::vector<StripLine> lines;
    QStringList titles; // of the table's columns
    int textColumns = 1; // the others are figures
    std::vector<QStringList> rows;
    QString nothing; // in the lines' place where there are none
};

/// How far apart a team's people stand: a line for each team (rules §4, gap).
StripContent gapContent(const KpiSheet &sheet, const BookSettings &settings, const Formats &formats);
/// Revenue ÷ income of everybody whose income is known: one line (rules §4, income ratio).
StripContent incomeContent(const KpiSheet &sheet, const BookSettings &settings, const Formats &formats);

} // namespace somo
