// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "ui/importing/preview_step.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace somo {

void ImportPage::askAround(const QString &name, qint64 row, const QString &column)
{
    const auto file = std::ranges::find_if(m_files, [&](const ChosenFile &each) { return each.name() == name && !each.problem; });
    if (file == m_files.end())
        return;
    using Rows = std::vector<SampledRow>;
    host().workspace().read<Rows>(
        this, m_looking,
        [path = file->path, layout = file->profile ? file->profile->file : FileLayout(), row](Database &, const BookSettings &) { return rowsAround(path, layout, row, 3, 3); },
        [this, chosen = *file, row, column](const Result<Rows> &answer) {
            if (answer)
                m_preview->setAround(chosen, *answer, row, column);
        });
}

/// Takes a correction, or takes it back, and reads the files again with what is put right by now.
void ImportPage::correct(const QString &name, const CellCorrection &correction)
{
    const auto file = std::ranges::find_if(m_files, [&](const ChosenFile &each) { return each.name() == name && !each.problem; });
    if (file == m_files.end() || (m_running && !m_trial))
        return;
    std::vector<CellCorrection> &all = m_corrections[file->path];
    std::erase_if(all, [&](const CellCorrection &each) { return each.row == correction.row && each.column == correction.column; });
    if (!correction.value.isEmpty() && correction.value != correction.was)
        all.push_back(correction);
    if (m_running)
        m_readsAgain = true;
    else
        m_isSamePreview = run(true);
}

std::vector<ShownCorrection> ImportPage::shownCorrections() const
{
    std::vector<ShownCorrection> shown;
    for (auto file = m_corrections.begin(); file != m_corrections.end(); ++file) {
        for (const CellCorrection &each : file.value())
            shown.push_back({QFileInfo(file.key()).fileName(), each});
    }
    std::ranges::sort(shown, {}, [](const ShownCorrection &each) { return std::tuple(each.file, each.correction.row, each.correction.column); });
    return shown;
}

} // namespace somo
