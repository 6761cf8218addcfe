// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/named_maker.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace somo::named {

Result<qint64> addByName(Database &database, NamedKind kind, const QString &name)
{
    const QString clean = cleanText(name);
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, all(database, kind));
    return add(database, kind, freeCodeOf(rows, clean), clean);
}

QString freeCodeOf(const std::vector<NamedRow> &rows, const QString &name)
{
    std::set<QString> taken;
    for (const NamedRow &row : rows)
        taken.insert(row.code);
    QString code = name;
    for (int number = 2; taken.contains(code); ++number)
        code = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
    return code;
}

const NamedRow *twinOf(const std::vector<NamedRow> &rows, const QString &name, qint64 except)
{
    const QString sought = folded(cleanText(name));
    const auto found = std::ranges::find_if(rows, [&](const NamedRow &row) { return row.id != except && folded(row.name) == sought; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace somo::named
