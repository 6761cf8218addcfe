// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recogniser.h"

#include "core/base/text.h"
#include "core/exchange/header_map.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace somo {

namespace {

constexpr int recognisedRows = 15;

/// A row that could be the header.
struct HeaderRow {
    qint64 number = 0;
    HeaderMap headers;
};

Result<std::vector<HeaderRow>> firstRows(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    SOMO_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openRows(device, layout, fileName));
    std::vector<HeaderRow> rows;
    SourceRow row;
    while (int(rows.size()) < recognisedRows) {
        SOMO_TRY_ASSIGN(const bool more, source->next(row));
        if (!more || row.number > 10 * recognisedRows)
            break;
        rows.push_back({row.number, HeaderMap(row)});
    }
    if (rows.empty()) {
        Error error = failure(ErrorCode::emptyTable);
        error.place.file = fileName;
        return error;
    }
    return rows;
}

/// How many of the profile's columns the headers have; 0 where one that it needs is missing.
int fit(const Profile &profile, const HeaderMap &headers)
{
    int found = 0;
    for (const auto &[field, spec] : profile.columns) {
        for (const ColumnRef &ref : spec.columns) {
            const auto has = [&](const ColumnRef &each) {
                const auto column = headers.find(each);
                return column && *column >= 0;
            };
            const bool there = has(ref) || std::ranges::any_of(spec.alternatives, has);
            if (!there && !spec.optional)
                return 0;
            found += there ? 1 : 0;
        }
    }
    return found;
}

/// A profile of the headers that are field names; nothing where hardly any is. Refused: a misspelt or strange field.
Result<std::optional<Profile>> mappingFreeProfile(const HeaderRow &row, ImportKind kind)
{
    Profile profile;
    profile.name = QStringLiteral("mapping-free");
    profile.kind = kind;
    profile.headerRow = int(row.number);
    profile.mappingFree = true;
    QStringList strange;
    for (const QString &header : row.headers.headers()) {
        const auto field = fieldFromName(header.toStdString());
        if (!field && header.contains(u'.') && !header.contains(u' '))
            strange += header;
        if (!field)
            continue;
        if (!isFieldOf(kind, *field)) {
            strange += header;
            continue;
        }
        SOMO_TRY(row.headers.require(header)); // not twice
        ColumnSpec spec;
        spec.columns.push_back(header);
        profile.columns[*field] = std::move(spec);
    }
    if (profile.columns.empty())
        return std::optional<Profile>();
    if (!strange.isEmpty()) {
        const bool known = fieldFromName(strange[0].toStdString()).has_value();
        return known ? failure(ErrorCode::fieldNotOfKind, {strange[0], importKindName(kind)}) : failure(ErrorCode::unknownField, {strange[0]});
    }
    return std::optional<Profile>(std::move(profile));
}

} // namespace

Result<Profile> recogniseProfile(QIODevice &device, const QString &fileName, ImportKind kind, const std::vector<Profile> &candidates)
{
    if (fieldsOf(kind).empty())
        return failure(ErrorCode::importKindNotYet, {importKindName(kind)});
    SOMO_TRY_ASSIGN(const std::vector<HeaderRow> rows, firstRows(device, {}, fileName));
    for (const HeaderRow &row : rows) {
        auto own = mappingFreeProfile(row, kind);
        if (!own)
            return located(own.error(), fileName);
        if (own.value())
            return std::move(*own.value());
    }
    std::optional<Profile> best;
    int bestFit = 0;
    for (const Profile &candidate : candidates) {
        if (candidate.kind != kind || candidate.headerRow == 0)
            continue;
        // A sheet of its own is looked at; a file without that sheet is simply another one.
        std::optional<std::vector<HeaderRow>> own;
        if (!candidate.file.sheetName.isEmpty() || candidate.file.sheet > 1) {
            auto sheet = firstRows(device, candidate.file, fileName);
            if (sheet)
                own = std::move(sheet).value();
        }
        for (const HeaderRow &row : own ? *own : rows) {
            const int found = fit(candidate, row.headers);
            if (found <= bestFit)
                continue;
            bestFit = found;
            best = candidate;
            best->headerRow = int(row.number);
            if (!own) {
                best->file.sheet = 0;
                best->file.sheetName.clear();
            }
        }
    }
    if (best)
        return std::move(*best);
    const auto widest = std::ranges::max_element(rows, {}, [](const HeaderRow &row) { return row.headers.columns(); });
    return located(failure(ErrorCode::noProfileFits, {importKindName(kind), widest->headers.list()}), fileName);
}

Result<std::unique_ptr<ImportFile>> ImportFile::open(const QString &path, ImportKind kind, const std::optional<Profile> &profile,
                                                     const std::vector<Profile> &candidates, MapperOptions options)
{
    std::unique_ptr<ImportFile> file(new ImportFile);
    const QFileInfo info(path);
    options.fileName = info.fileName();
    const OpenBeside further = options.openBeside;
    options.openBeside = [folder = info.absoluteDir(), further](const QString &name) -> Result<std::unique_ptr<QIODevice>> {
        auto device = std::make_unique<QFile>(folder.filePath(name));
        if (device->open(QIODevice::ReadOnly))
            return std::unique_ptr<QIODevice>(std::move(device));
        if (further)
            return further(name);
        return failure(ErrorCode::fileNotFound, {folder.filePath(name)});
    };
    auto device = std::make_unique<QFile>(path);
    if (!device->open(QIODevice::ReadOnly)) {
        const bool there = info.exists();
        return located(there ? failure(ErrorCode::fileUnreadable, {device->errorString()}) : failure(ErrorCode::fileNotFound, {path}), options.fileName);
    }
    file->m_device = std::move(device);
    std::optional<Profile> chosen = profile;
    if (!chosen) {
        SOMO_TRY_ASSIGN(Profile found, recogniseProfile(*file->m_device, options.fileName, kind, candidates));
        chosen = std::move(found);
    } else if (chosen->kind != kind) {
        return failure(ErrorCode::profileOfOtherKind, {chosen->name, importKindName(chosen->kind), importKindName(kind)});
    }
    SOMO_TRY_ASSIGN(file->m_source, openRows(*file->m_device, chosen->file, options.fileName));
    SOMO_TRY_ASSIGN(file->m_mapper, Mapper::open(*file->m_source, *chosen, options));
    return file;
}

} // namespace somo
