// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapper.h"

#include <algorithm>

namespace somo {

void RowMapper::planCorrections()
{
    for (const CellCorrection &asked : m_options.corrections)
        m_corrections[asked.row].push_back({asked, asked.value.trimmed().toStdString(), false});
}

/// Puts what a person said in the place of what the row says there; false where nobody said anything of that column.
bool RowMapper::correct(ColumnPlan &plan)
{
    for (Correction &correction : *m_ofThisRow) {
        if (correction.asked.column != plan.name)
            continue;
        const QString here = plan.sum ? correction.asked.was : QString::fromUtf8(plan.raw.data(), qsizetype(plan.raw.size()));
        // Rows count anew on each of several sheets: there the value decides which one is meant.
        if (profile().file.sheetNames.size() > 1 && here != correction.asked.was)
            continue;
        if (!correction.isUsed)
            correction.asked.was = here;
        correction.isUsed = true;
        plan.raw = correction.value;
        plan.kind = CellKind::text;
        plan.isCorrected = true;
        return true;
    }
    return false;
}

std::vector<CellCorrection> RowMapper::corrected() const
{
    std::vector<CellCorrection> used;
    for (const auto &[row, corrections] : m_corrections) {
        for (const Correction &correction : corrections) {
            if (correction.isUsed)
                used.push_back(correction.asked);
        }
    }
    std::ranges::sort(used, {}, [](const CellCorrection &correction) { return std::pair(correction.row, correction.column); });
    return used;
}

std::string RowMapper::joinedCorrections() const
{
    constexpr size_t mostExamples = 3;
    const std::vector<CellCorrection> used = corrected();
    QStringList shown;
    for (size_t i = 0; i < std::min(used.size(), mostExamples); ++i)
        shown += QString(used[i].was + QStringLiteral(" → ") + used[i].value.trimmed());
    return shown.join(QStringLiteral(", ")).toStdString();
}

} // namespace somo
