// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/common/formats/formats.h"

namespace somo {

/// How a report's typed values read on paper and on screen, in the report's language.
class CellText {
public:
    explicit CellText(const Report &report);
    /// Without the cell's note.
    QString operator()(const ReportCell &cell) const;
    QString chartValue(qint64 value, MetricUnit unit) const;
    const Formats &formats() const { return m_formats; }
    std::span<const Rate> marks() const { return m_marks; }

private:
    Formats m_formats;
    std::vector<Rate> m_marks;
};

} // namespace somo
