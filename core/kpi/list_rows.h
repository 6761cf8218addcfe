// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <vector>

namespace somo {

/// The lists that people keep by hand: a name, a code that files know the row by, and of a region the area above it.
enum class ListKind {
    channel,
    team,
    area,
    region,
};
/// channel | team | area | region: how commands of the trail begin and words::thingName() says it.
QString listKindText(ListKind kind);

struct ListRow {
    ListKind kind = ListKind::channel;
    qint64 id = 0; // 0: not in the book yet
    QString code;
    QString name;
    AreaId area; // of a region
    qint64 version = 0; // of the row that was read: a change is refused where it bears another by then; 0: not asked
};

/// What names a row of a list.
enum class ListUser {
    orders,
    customers,
    people,
    regions,
    targets, // of it, or filtered by it
};
struct ListUse {
    ListUser user;
    qint64 count = 0; // 1 or more
    friend bool operator==(const ListUse &, const ListUse &) = default;
};

/// Changes of such a list by hand, run inside Book::write. They stand on this floor because targets name the rows too.
namespace lists {

/// Adds a row; without a code its name becomes the code, with a number behind where another row has that. A channel
/// and an area stand behind those there are, a region is always in force. Refused: codeMissing where the name is empty,
/// codeTaken, textTooLong, nameAmbiguous where another row's name reads the same (named::twinOf).
Result<qint64> add(Database &database, const ListRow &row);
/// Another name, and of a region another area; the code stays because files name it, and a region that Somo brings stays
/// as it is. Refused: codeMissing where the name is empty, textTooLong, nameAmbiguous as above, rowChangedSince.
Status change(Database &database, const ListRow &row);
/// The row as the book has it. Refused: rowNotFound.
Result<ListRow> byId(Database &database, ListKind kind, qint64 id);
/// All that names the row, each kind once; empty: nothing does.
Result<std::vector<ListUse>> uses(Database &database, ListKind kind, qint64 id);
/// Takes the row out unless something names it: then nothing changes, and the answer says what does. A region that Somo
/// brings stays in any case.
Result<std::vector<ListUse>> removeUnused(Database &database, ListKind kind, qint64 id);

} // namespace lists

} // namespace somo
