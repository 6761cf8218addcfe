// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_join.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/value_parse.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace somo {

namespace {

/// The column that the reference finds, -1 where it finds none or two.
int joinedColumnOf(const HeaderMap &headers, const ColumnRef &ref, const ColumnSpec &spec)
{
    const auto found = headers.findAny(ref, spec.alternatives, spec.exact);
    return found ? *found : -1;
}

/// Every reference of the profile with the column that it finds.
std::vector<int> joinedColumns(const Profile &profile, const HeaderMap &headers)
{
    std::vector<int> read;
    const ColumnSpec plain;
    for (const auto &[field, spec] : profile.columns) {
        for (const ColumnRef &ref : spec.columns)
            read.push_back(joinedColumnOf(headers, ref, spec));
        for (const auto *refs : {&spec.otherwise, &spec.minus}) {
            for (const ColumnRef &ref : *refs)
                read.push_back(joinedColumnOf(headers, ref, plain));
        }
    }
    return read;
}

/// Whether the further header leaves everything that is found already where it is.
bool leavesJoined(const Profile &profile, const HeaderMap &now, const HeaderMap &then)
{
    const std::vector<int> before = joinedColumns(profile, now), after = joinedColumns(profile, then);
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i] >= 0 && before[i] != after[i])
            return false;
    }
    return true;
}

/// The sheet's columns in the places of the whole table, which gets those that it hasn't.
std::vector<int> arrangedColumns(const Profile &profile, const HeaderMap &own, HeaderMap &whole)
{
    std::vector<int> columns(size_t(whole.columns()), -1);
    std::set<int> taken;
    const auto pair = [&](int place, int column) {
        if (place < 0 || column < 0 || columns[size_t(place)] >= 0 || !taken.insert(column).second)
            return;
        columns[size_t(place)] = column;
    };
    const std::vector<int> places = joinedColumns(profile, whole), read = joinedColumns(profile, own);
    for (size_t i = 0; i < places.size(); ++i)
        pair(places[i], read[i]);
    for (int column = 0; column < own.columns(); ++column) {
        const QString header = own.headers().value(column);
        if (header.isEmpty() || taken.contains(column))
            continue;
        const auto same = whole.find(header);
        if (!same || *same >= 0) {
            if (same)
                pair(*same, column);
            continue;
        }
        HeaderMap larger(QStringList(whole.headers()) << header);
        if (!leavesJoined(profile, whole, larger))
            continue;
        whole = std::move(larger);
        columns.push_back(column);
        taken.insert(column);
    }
    return columns;
}

/// The names of the sheets that are read; nothing where that can't be said without opening them.
QStringList sheetNamesRead(const Profile &profile, const std::vector<FileTable> &tables)
{
    if (profile.file.sheetNames.size() > 1)
        return profile.file.sheetNames;
    if (!profile.file.sheetName.isEmpty())
        return {profile.file.sheetName};
    if (profile.file.sheet > 0 && size_t(profile.file.sheet) <= tables.size())
        return {tables[size_t(profile.file.sheet) - 1].name};
    return {};
}

bool hasFigure(std::string_view cell)
{
    return std::ranges::any_of(cell, [](char each) { return isDigit(each); });
}

/// Rows of two cells and more, without the headers above them.
Result<qint64> unreadRowsOf(RowSource &source)
{
    qint64 rows = 0;
    bool isHeaded = false;
    SourceRow row;
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, source.next(row));
        if (!more)
            return rows - (isHeaded ? 1 : 0);
        constexpr auto fewest = 2;
        const auto isFilled = [](std::string_view cell) { return cell.find_first_not_of(" \t\r\n") != std::string_view::npos; };
        if (std::ranges::count_if(row.cells, isFilled) < fewest)
            continue;
        if (rows++ == 0)
            isHeaded = std::ranges::none_of(row.cells, hasFigure);
    }
}

} // namespace

void joinSheets(Profile &profile, const std::vector<SheetHead> &sheets)
{
    HeaderMap whole(sheets.front().headers->headers());
    const qsizetype own = whole.columns();
    FileLayout &file = profile.file;
    file.sheetNames.clear();
    file.parts.clear();
    std::vector<int> ownColumns(size_t(whole.columns()));
    std::iota(ownColumns.begin(), ownColumns.end(), 0);
    for (const SheetHead &sheet : sheets) {
        file.sheetNames += sheet.name;
        const bool isFirst = &sheet == &sheets.front();
        file.parts.push_back({sheet.name, sheet.headerRow, isFirst ? ownColumns : arrangedColumns(profile, *sheet.headers, whole)});
    }
    file.furtherHeaders = whole.headers().mid(own);
    for (SheetPart &part : file.parts)
        part.columns.resize(size_t(whole.columns()), -1);
}

bool isSheetOfOtherRows(const QString &name)
{
    // Whole phrases: "Trà" is tea, "Huy" somebody, "Hoàn thành" what was sold.
    static constexpr auto phrases = std::to_array<QStringView>({
        u"nhap hang", u"hang nhap", u"nhap kho", u"mua vao", u"tra hang", u"hang tra", u"don tra", u"hoan hang", u"hang hoan", u"don hoan", u"hoan tien",
        u"don huy", u"da huy", u"huy don", u"bang mau", u"file mau", u"return", u"returns", u"refund", u"refunds", u"cancelled", u"canceled", u"purchases",
        u"template", u"sample",
    });
    QString plain = QString(u' ' + plainHeading(name) + u' ');
    plain.replace(QStringLiteral(" hoan thanh "), QStringLiteral(" "));
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return plain.contains(QString(u' ' + phrase.toString() + u' ')); });
}

std::vector<UnreadSheet> unreadSheets(QIODevice &device, const Profile &profile, const QString &fileName)
{
    const std::vector<Profile> &shipped = builtInProfiles();
    const auto own = std::ranges::find(shipped, profile.name, &Profile::name);
    const bool isNamed = own != shipped.end() && (!own->file.sheetName.isEmpty() || own->file.sheet > 0);
    if (isNamed || profile.file.sheetName.endsWith(u'*'))
        return {};
    FileLayout any = profile.file;
    any.sheet = 0;
    any.sheetName.clear();
    any.sheetNames.clear();
    any.parts.clear();
    const auto opened = openRows(device, any, fileName);
    if (!opened)
        return {}; // whoever reads the file says why it can't be read
    RowSource &source = **opened;
    const std::vector<FileTable> tables = source.tables();
    constexpr size_t fewest = 2;
    if (std::ranges::count_if(tables, &FileTable::visible) < qsizetype(fewest))
        return {};
    QStringList read = sheetNamesRead(profile, tables);
    const bool isFirstRead = read.isEmpty();
    std::vector<UnreadSheet> unread;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!tables[i].visible || read.contains(tables[i].name) || !source.choose(i))
            continue;
        SourceRow row;
        const auto first = source.next(row);
        if (!first || !*first)
            continue;
        if (isFirstRead && read.isEmpty()) { // the first visible one with rows
            read += tables[i].name;
            continue;
        }
        if (!source.choose(i))
            continue;
        if (const auto rows = unreadRowsOf(source); rows && *rows > 0)
            unread.push_back({tables[i].name, *rows});
    }
    return unread;
}

} // namespace somo
