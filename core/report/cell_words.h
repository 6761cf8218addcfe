// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/words/formats.h"

namespace somo {

/// How a report's typed values read, for people and for other programs.
class CellWords {
public:
    explicit CellWords(const Report &report);
    /// As people read it, with the cell's note behind it.
    QString shown(const ReportCell &cell) const;
    /// As cli.md writes it: amounts in major units, percents with two decimals, ISO dates, no grouping.
    QString canonical(const ReportCell &cell) const;
    QString shownValue(qint64 value, MetricUnit unit) const;
    QString canonicalValue(qint64 value, MetricUnit unit) const;
    /// Short amounts of a chart, one unit for all of its points.
    QString chartValue(qint64 value, const ChartSpec &chart) const;
    /// The rate, or the amount for each, of a pay curve.
    QString paceValue(qint64 pace, const ChartSpec &chart) const;
    const Formats &formats() const { return m_formats; }

private:
    Formats m_formats;
    std::vector<Rate> m_marks;
};

/// What stands beside a line that somebody signs on: "Name", "Signature", "Date".
enum class SignatureLine {
    name,
    signature,
    date,
};
QString signatureWord(SignatureLine line, Language language);

/// A table's note for a rendering that draws its attainments as bars: with what their marks and hatches say.
QString tableNote(const ReportTable &table, const Report &report);

} // namespace somo
