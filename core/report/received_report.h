// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_match.h"
#include "core/report/report.h"
#include "core/storage/settings.h"

#include <QDateTime>

namespace somo {

struct ReceivedReportAsk {
    QDateTime moment; // of the figures, in the book's offset
    Language language = Language::vietnamese;
};

/// A page of the differences to print: what the statement pays beside what the agreed policy pays, in plain words, then the
/// lines that differ and those that are missing on either side, the agreeing ones in short, and lines for names and dates.
Report receivedReport(const StatementMatch &match, const BookSettings &settings, const ReceivedReportAsk &ask);

/// "doi-chieu-2026-10" or "match-2026-10": what a file with it is called, without its ending.
QString receivedReportName(const StatementMatch &match, Language language);

} // namespace somo
