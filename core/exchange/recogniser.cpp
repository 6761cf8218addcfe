// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recogniser.h"

#include "core/base/text.h"
#include "core/exchange/header_map.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/mapping_proposal.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/sheet_join.h"
#include "core/exchange/table_kind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace somo {

namespace {

constexpr int recognisedRows = 15;

/// A row that could be the header.
struct HeaderRow {
    qint64 number = 0;
    HeaderMap headers;
};

/// A table of a file with the rows that could be its header.
struct TableHead {
    QString sheet; // empty: the one that is read when none is asked for
    bool visible = true;
    std::vector<HeaderRow> rows;
};

Result<std::vector<HeaderRow>> firstRows(RowSource &source)
{
    std::vector<HeaderRow> rows;
    SourceRow row;
    while (int(rows.size()) < recognisedRows) {
        SOMO_TRY_ASSIGN(const bool more, source.next(row));
        if (!more || row.number > 10 * recognisedRows)
            break;
        rows.push_back({row.number, HeaderMap(row)});
    }
    return rows;
}

/// The heads of a file's tables: the one that the layout gives, and where every sheet is looked at all others of a workbook.
Result<std::vector<TableHead>> tableHeads(QIODevice &device, const FileLayout &layout, const QString &fileName, LookedAt where)
{
    SOMO_TRY_ASSIGN(const std::unique_ptr<RowSource> source, openRows(device, layout, fileName));
    std::vector<TableHead> heads(1);
    SOMO_TRY_ASSIGN(heads[0].rows, firstRows(*source));
    const std::vector<FileTable> tables = source->tables();
    for (size_t i = 0; where == LookedAt::everySheet && i < tables.size() && tables.size() > 1; ++i) {
        if (!source->choose(i))
            continue; // a sheet that can't be read matters only to who wants it
        if (auto rows = firstRows(*source); rows && !rows->empty())
            heads.push_back({tables[i].name, tables[i].visible, std::move(*rows)});
    }
    if (std::ranges::all_of(heads, [](const TableHead &head) { return head.rows.empty(); }))
        return located(failure(ErrorCode::emptyTable), fileName);
    return heads;
}

/// How a profile fits a row of headers.
struct Fit {
    bool isForeign = false; // the table is of another kind, whatever the profile could read of it
    int columns = 0; // of the file that it reads
    std::set<Field> told; // by them
    QStringList missing; // what it needs and the file hasn't
    QString twice; // what it needs and the file has twice
    QString unreadCode; // a column that looks like the orders' codes, which the profile would make itself
    bool isWhole() const { return !isForeign && missing.isEmpty() && twice.isEmpty() && unreadCode.isEmpty(); }
};

bool isBuiltIn(const Profile &profile)
{
    return std::ranges::find(builtInProfiles(), profile) != builtInProfiles().end();
}

/// A profile that ships with Somo and makes codes of the rows' content is for tables without any: read by it, an order whose
/// state changed would be a second one. Whoever maps a table by hand may leave the codes aside.
QString unreadCode(const Profile &profile, const HeaderMap &headers, const std::set<int> &read)
{
    const auto code = profile.columns.find(Field::orderCode);
    if (code == profile.columns.end() || !code->second.fromRow || !isBuiltIn(profile))
        return {};
    for (int column = 0; column < headers.columns(); ++column) {
        const QString heading = plainHeading(headers.headers().value(column));
        const bool isBare = heading == u"ma" || heading == u"id" || heading == u"code";
        if (!read.contains(column) && (isBare || headingCloseness(heading, headingWordsOf(Field::orderCode)) > 900))
            return headers.name(column);
    }
    return {};
}

/// What a table of a kind must say beside what its profile asks for, so that a list of something else isn't taken for one: a deal
/// is somebody's or has a name, and one heading alone ("Ngày", "Tình trạng") stands over every kind of table.
QString untoldOf(const Profile &profile, const std::set<Field> &told, size_t columns)
{
    if (!isBuiltIn(profile))
        return {};
    constexpr std::array names{Field::dealName, Field::dealCustomer, Field::dealCode};
    const auto nameOf = [&profile](Field field) -> QString {
        const auto spec = profile.columns.find(field);
        const bool isNamed = spec != profile.columns.end() && !spec->second.columns.empty() && std::holds_alternative<QString>(spec->second.columns.front());
        return isNamed ? std::get<QString>(spec->second.columns.front()) : fieldNameText(field);
    };
    if (profile.kind == ImportKind::deals && std::ranges::none_of(names, [&told](Field field) { return told.contains(field); }))
        return nameOf(Field::dealName);
    if (columns > 1)
        return {};
    for (const auto &[field, spec] : profile.columns) {
        if (!told.contains(field) && !spec.columns.empty())
            return nameOf(field);
    }
    return {};
}

Fit fit(const Profile &profile, const HeaderMap &headers)
{
    std::set<int> read;
    Fit found;
    const auto take = [&](const ColumnRef &ref, const std::vector<ColumnRef> &alternatives, bool exact) {
        const auto column = headers.findAny(ref, alternatives, exact);
        if (column && *column >= 0)
            read.insert(*column);
        return column && *column >= 0;
    };
    for (const auto &[field, spec] : profile.columns) {
        for (const ColumnRef &ref : spec.columns) {
            if (take(ref, spec.alternatives, spec.exact)) {
                found.told.insert(field);
                continue;
            }
            if (spec.optional)
                continue;
            const QString name = std::holds_alternative<int>(ref) ? QString::number(std::get<int>(ref)) : std::get<QString>(ref);
            const auto column = headers.findAny(ref, spec.alternatives, spec.exact);
            if (column)
                found.missing += name;
            else
                found.twice = column.error().args.value(0);
        }
        for (const ColumnRef &ref : spec.otherwise)
            take(ref, {}, false);
        for (const ColumnRef &ref : spec.minus)
            take(ref, {}, false);
    }
    found.columns = int(read.size());
    if (const QString untold = untoldOf(profile, found.told, read.size()); !untold.isEmpty() && found.missing.isEmpty())
        found.missing += untold;
    found.unreadCode = unreadCode(profile, headers, read);
    found.isForeign = profile.source.isEmpty() && isTableOfOtherKind(profile.kind, headers) && isBuiltIn(profile);
    return found;
}

/// The profile that comes nearest to fitting, and what is in its way.
struct Nearest {
    QString title;
    Fit fit;
};

/// Something of a profile's columns must be there, and more of it than is missing, before it is worth naming.
void lookWhetherNearer(std::optional<Nearest> &nearest, const Profile &profile, const Fit &found)
{
    const auto worth = [](const Fit &fit) { return fit.columns - int(fit.missing.size()); };
    if (!found.isForeign && worth(found) > 0 && found.columns > 1 && (!nearest || worth(found) > worth(nearest->fit)))
        nearest = Nearest{profile.title.isEmpty() ? profile.name : profile.title, found};
}

Error whyNoneFits(ImportKind kind, const QString &headers, const std::optional<Nearest> &nearest)
{
    if (!nearest)
        return failure(ErrorCode::noProfileFits, {importKindName(kind), headers});
    if (!nearest->fit.missing.isEmpty())
        return failure(ErrorCode::profileLacksColumns, {importKindName(kind), headers, nearest->title, nearest->fit.missing.join(QStringLiteral(", "))});
    if (!nearest->fit.twice.isEmpty())
        return failure(ErrorCode::headerTwice, {nearest->fit.twice});
    return failure(ErrorCode::codeColumnUnread, {nearest->fit.unreadCode});
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

/// The sheets of a workbook with the same headers in the same row ("T10", "T11"): one table in several parts. Fewer than two:
/// there is only this one.
QStringList sheetsLike(const TableHead &head, const HeaderRow &header, const std::vector<TableHead> &heads)
{
    QStringList names;
    for (const TableHead &other : heads) {
        const auto same = std::ranges::find(other.rows, header.number, &HeaderRow::number);
        if (other.visible == head.visible && !other.sheet.isEmpty() && same != other.rows.end() && same->headers.headers() == header.headers.headers())
            names += other.sheet;
    }
    return names.size() > 1 ? names : QStringList();
}

/// The more columns the better; of equals a program's own profile, which knows whose codes they are.
int profileRank(const Profile &profile, int columns)
{
    return 2 * columns + (profile.source.isEmpty() ? 0 : 1);
}

/// The row of a further sheet that the profile reads as well; null where it fits none. Without codes of its own an order is
/// known by nothing but what it says: a sheet of goods bought looks like one of goods sold, so it must say the same things.
const HeaderRow *headerOfFurther(const TableHead &head, const Profile &profile, const HeaderRow &first)
{
    const HeaderRow *best = nullptr;
    int most = 0;
    const auto code = profile.columns.find(Field::orderCode);
    const bool isCodeless = code != profile.columns.end() && code->second.fromRow;
    const std::set<Field> toldFirst = isCodeless ? fit(profile, first.headers).told : std::set<Field>();
    for (const HeaderRow &row : head.rows) {
        const Fit found = fit(profile, row.headers);
        if (!found.isWhole() || found.columns <= most || (isCodeless && found.told != toldFirst))
            continue;
        best = &row;
        most = found.columns;
    }
    return best;
}

/// Further sheets of the workbook whose headers differ, but which the profile reads too, are parts of the table.
void joinFurther(Profile &profile, const TableHead &chosen, const HeaderRow &first, const std::vector<TableHead> &heads)
{
    const auto own = std::ranges::find_if(heads, [&](const TableHead &head) { return !head.sheet.isEmpty() && head.visible && (chosen.sheet.isEmpty() || head.sheet == chosen.sheet); });
    if (own == heads.end() || !chosen.visible)
        return;
    std::vector<SheetHead> sheets{{own->sheet, int(first.number), &first.headers}};
    bool isOneOther = false;
    for (const TableHead &head : heads) {
        if (head.sheet.isEmpty() || !head.visible || head.sheet == own->sheet)
            continue;
        const bool isAlike = profile.file.sheetNames.contains(head.sheet);
        const HeaderRow *row = isAlike || !isSheetOfOtherRows(head.sheet) ? headerOfFurther(head, profile, first) : nullptr;
        if (!row)
            continue;
        isOneOther = isOneOther || !isAlike;
        sheets.push_back({head.sheet, int(row->number), &row->headers});
    }
    if (isOneOther)
        joinSheets(profile, sheets);
}

/// The candidate of which most columns are there, with the header row and the sheet where they are.
std::optional<RecognisedProfile> bestFit(QIODevice &device, const QString &fileName, ImportKind kind, const std::vector<Profile> &candidates,
                                         const std::vector<TableHead> &heads, bool visible, std::optional<Nearest> &nearest)
{
    std::optional<RecognisedProfile> best;
    const TableHead *bestHead = nullptr;
    const HeaderRow *bestRow = nullptr;
    for (const Profile &candidate : candidates) {
        if (candidate.kind != kind || candidate.headerRow == 0)
            continue;
        // A sheet of its own is looked at; a file without that sheet is simply another one.
        std::optional<std::vector<TableHead>> own;
        if (!candidate.file.sheetName.isEmpty() || candidate.file.sheet > 1) {
            auto sheet = tableHeads(device, candidate.file, fileName, LookedAt::firstSheet);
            if (sheet)
                own = std::move(sheet).value();
        }
        for (const TableHead &head : own ? *own : heads) {
            if (head.visible != visible && !own)
                continue;
            for (const HeaderRow &row : head.rows) {
                const Fit found = fit(candidate, row.headers);
                if (!found.isWhole())
                    lookWhetherNearer(nearest, candidate, found);
                if (!found.isWhole() || (best && profileRank(candidate, found.columns) <= profileRank(best->profile, best->columns)))
                    continue;
                best = RecognisedProfile{candidate, found.columns};
                best->profile.headerRow = int(row.number);
                bestHead = own ? nullptr : &head;
                bestRow = own ? nullptr : &row;
                if (!own) {
                    best->profile.file.sheet = 0;
                    best->profile.file.sheetName = head.sheet;
                    best->profile.file.sheetNames = sheetsLike(head, row, heads);
                }
            }
        }
    }
    if (best && bestHead)
        joinFurther(best->profile, *bestHead, *bestRow, heads);
    return best;
}

/// A profile made of the first row whose cells are field names; nothing where none is.
Result<std::optional<Profile>> mappingFreeAmong(const std::vector<TableHead> &heads, ImportKind kind, const QString &fileName)
{
    for (const TableHead &head : heads) {
        for (const HeaderRow &row : head.rows) {
            auto own = mappingFreeProfile(row, kind);
            if (!own)
                return located(own.error(), fileName);
            if (!own.value())
                continue;
            (*own)->file.sheetName = head.sheet;
            return own;
        }
    }
    return std::optional<Profile>();
}

} // namespace

Result<RecognisedProfile> recogniseClosest(QIODevice &device, const QString &fileName, ImportKind kind, const std::vector<Profile> &candidates, LookedAt where)
{
    if (fieldsOf(kind).empty())
        return failure(ErrorCode::importKindNotYet, {importKindName(kind)});
    SOMO_TRY_ASSIGN(const std::vector<TableHead> heads, tableHeads(device, {}, fileName, where));
    SOMO_TRY_ASSIGN(std::optional<Profile> own, mappingFreeAmong(heads, kind, fileName));
    if (own) {
        const int columns = int(own->columns.size());
        return RecognisedProfile{std::move(*own), columns};
    }
    // What is hidden is lists and old data more often than not; it is looked at last.
    std::optional<Nearest> nearest;
    for (const bool visible : {true, false}) {
        if (auto best = bestFit(device, fileName, kind, candidates, heads, visible, nearest))
            return std::move(*best);
    }
    const HeaderRow *widest = nullptr;
    for (const TableHead &head : heads) {
        for (const HeaderRow &row : head.rows)
            widest = !widest || row.headers.columns() > widest->headers.columns() ? &row : widest;
    }
    return located(whyNoneFits(kind, widest->headers.list(), nearest), fileName);
}

Result<Profile> recogniseProfile(QIODevice &device, const QString &fileName, ImportKind kind, const std::vector<Profile> &candidates)
{
    SOMO_TRY_ASSIGN(RecognisedProfile found, recogniseClosest(device, fileName, kind, candidates, LookedAt::everySheet));
    return std::move(found.profile);
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
    FileLayout layout = chosen->file;
    layout.headerRow = chosen->headerRow;
    QStringList unread;
    for (const UnreadSheet &sheet : unreadSheets(*file->m_device, *chosen, options.fileName)) {
        unread += QString(sheet.name + QStringLiteral(" (") + QString::number(sheet.rows) + u')');
        options.unreadRows += sheet.rows;
    }
    options.unreadSheets = unread.join(QStringLiteral(", "));
    SOMO_TRY_ASSIGN(file->m_source, openRows(*file->m_device, layout, options.fileName));
    SOMO_TRY_ASSIGN(file->m_mapper, Mapper::open(*file->m_source, *chosen, options));
    return file;
}

} // namespace somo
