// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/line_key.h"

#include <map>

namespace somo {

namespace {

const QString orderHead = QStringLiteral("order:");

QString keyOf(const QString &policy, const StatementLine &line)
{
    QStringList parts{policy, statementLineText(line.kind)};
    const auto add = [&parts](QStringView name, const QString &value) {
        if (!value.isEmpty())
            parts += QStringLiteral("%1=%2").arg(name, value);
    };
    add(u"rule", line.rule);
    add(u"from", line.from ? QString::number(*line.from) : QString());
    add(u"order", line.order ? QString::number(line.order.value) : QString());
    add(u"line", line.line ? QString::number(line.line.value) : QString());
    add(u"cause", statementCauseText(line.cause));
    add(u"on", line.on.isNull() ? QString() : line.on.toIso());
    add(u"period", line.period ? line.period->toText() : QString());
    return parts.join(QLatin1Char(':'));
}

} // namespace

QStringList lineKeys(const CommissionSheet &sheet, const PayStatement &statement)
{
    const QString &policy = sheet.version(statement).policy.code;
    std::map<QString, int> seen;
    QStringList keys;
    for (const StatementLine &line : statement.lines) {
        const QString key = keyOf(policy, line);
        const int time = ++seen[key];
        keys += time == 1 ? key : QStringLiteral("%1#%2").arg(key).arg(time);
    }
    return keys;
}

QString orderKey(OrderId order)
{
    return orderHead + QString::number(order.value);
}

OrderId orderOfKey(const QString &key)
{
    return OrderId{key.startsWith(orderHead) ? key.mid(orderHead.size()).toLongLong() : 0};
}

} // namespace somo
