// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <string_view>

namespace somo {

/// Puts an apostrophe before a text that a spreadsheet would run as a formula (= @ + - at its start, whatever blanks stand
/// before, or a tab or line break there) and that is neither a number nor a phone; our own reader takes it off again
/// (withoutFormulaGuard). A text that begins like a guarded one gets another apostrophe, so that it comes back as it was.
QString withFormulaGuard(const QString &text);
std::string_view withoutFormulaGuard(std::string_view utf8);

/// Writes CSV: UTF-8 with BOM (spreadsheets need it for Vietnamese), commas, CRLF, quotes where needed, formula guard.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device);
    Status writeRow(const QStringList &cells);

private:
    QIODevice &m_device;
    QByteArray m_line;
    bool m_started = false;
};

} // namespace somo
