// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapper.h"

namespace somo {

/// How a file without a given profile is to be read: one of the candidates, or a profile made on the spot from
/// headers that are field names (mappingFree). The header row is looked for in the first 15 rows, in every sheet of a
/// workbook: the profile comes with the sheet that fits it best, the first visible one of several that do.
/// Refused: no profile fits (with the headers that were found); a header that looks like a field but isn't one.
Result<Profile> recogniseProfile(QIODevice &device, const QString &fileName, ImportKind kind,
                                 const std::vector<Profile> &candidates);

/// A profile with how well it fits: the number of its columns that the file has.
struct RecognisedProfile {
    Profile profile;
    int columns = 0;
};
/// Where a workbook is looked for a table; the first sheet is the one that is read when none is asked for.
enum class LookedAt {
    firstSheet,
    everySheet,
};
Result<RecognisedProfile> recogniseClosest(QIODevice &device, const QString &fileName, ImportKind kind, const std::vector<Profile> &candidates, LookedAt where);

/// A file being imported: device, rows and mapper together.
class ImportFile {
public:
    /// Opens `path` by the profile, or by what recogniseProfile finds among `candidates` where none is given.
    /// Lookups are looked for in the folder of `path`. options.fileName and openBeside are filled in here.
    static Result<std::unique_ptr<ImportFile>> open(const QString &path, ImportKind kind,
                                                    const std::optional<Profile> &profile,
                                                    const std::vector<Profile> &candidates, MapperOptions options);
    Mapper &mapper() { return *m_mapper; }
    const Profile &profile() const { return m_mapper->profile(); }
    QString description() const { return m_source->description(); }

private:
    ImportFile() = default;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<Mapper> m_mapper;
};

} // namespace somo
