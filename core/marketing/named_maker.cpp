// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/named_maker.h"

#include "core/base/text.h"

#include <set>

namespace somo::named {

Result<qint64> addByName(Database &database, NamedKind kind, const QString &name)
{
    const QString clean = cleanText(name);
    SOMO_TRY_ASSIGN(const std::vector<NamedRow> rows, all(database, kind));
    std::set<QString> taken;
    for (const NamedRow &row : rows)
        taken.insert(row.code);
    QString code = clean;
    for (int number = 2; taken.contains(code); ++number)
        code = QStringLiteral("%1 (%2)").arg(clean, QString::number(number));
    return add(database, kind, code, clean);
}

} // namespace somo::named
