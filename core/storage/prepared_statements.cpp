// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/prepared_statements.h"

#include <QVariant>

#include <algorithm>

namespace somo {

std::optional<QSqlQuery> PreparedStatements::take(const QString &sql)
{
    const auto found = m_idle.find(sql);
    if (found == m_idle.end())
        return std::nullopt;
    QSqlQuery query = std::move(found->second);
    m_idle.erase(found);
    for (qsizetype i = query.boundValues().size(); i-- > 0;)
        query.bindValue(int(i), QVariant());
    return query;
}

void PreparedStatements::giveBack(const QString &sql, QSqlQuery query)
{
    constexpr size_t most = 300;
    if (m_idle.size() >= most)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(query));
}

bool changesSchema(const QString &sql)
{
    constexpr QStringView beginnings[] = {u"CREATE", u"ALTER", u"DROP", u"SET", u"RESET", u"DISCARD", u"DO"};
    const QStringView start = QStringView(sql).trimmed();
    return std::ranges::any_of(beginnings, [start](QStringView beginning) { return start.startsWith(beginning, Qt::CaseInsensitive); });
}

} // namespace somo
