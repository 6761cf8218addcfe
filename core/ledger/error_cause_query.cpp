// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/error_cause_query.h"

#include "core/storage/team.h"

namespace somo {

namespace {

/// Figures of what was just typed or read from a file, which no order of the book explains.
bool isOfTheInput(const QString &figure)
{
    return figure.startsWith(u"line ") || figure.startsWith(u"order ") || figure == u"portion" || figure == u"amount" || figure.isEmpty();
}

/// The order with the largest amount, where no shop has one like it: a thousandth of what 64 bits hold, so that sums of
/// others can't do it. Sizes are thousandths, since the absolute of the least 64-bit number has no room in 64 bits.
Result<QStringList> largestOrder(Database &database)
{
    constexpr qint64 large = 1'000'000'000'000'000;
    Statement row(database, QStringLiteral("SELECT o.code, o.ordered_on FROM ("
                                           "SELECT order_id, ABS(net / 1000) AS size FROM order_line WHERE net NOT BETWEEN :net_least AND :net_most "
                                           "UNION ALL SELECT order_id, ABS(quantity / 1000) FROM order_line WHERE quantity NOT BETWEEN :units_least AND :units_most "
                                           "UNION ALL SELECT order_id, ABS(gross_profit / 1000) FROM entry WHERE gross_profit NOT BETWEEN :profit_least AND :profit_most "
                                           "UNION ALL SELECT order_id, ABS(amount / 1000) FROM payment WHERE amount NOT BETWEEN :paid_least AND :paid_most "
                                           "UNION ALL SELECT order_id, ABS(due / 1000) FROM order_total WHERE due NOT BETWEEN :due_least AND :due_most) AS found "
                                           "JOIN sales_order AS o ON o.id = found.order_id ORDER BY found.size DESC, o.id LIMIT 1"));
    for (const char *amount : {":net", ":units", ":profit", ":paid", ":due"}) {
        row.bind(QString(QString::fromLatin1(amount) + QStringLiteral("_least")), -large);
        row.bind(QString(QString::fromLatin1(amount) + QStringLiteral("_most")), large);
    }
    SOMO_TRY(row.run());
    QStringList found;
    if (row.next())
        found = {row.text(0), row.day(1).toIso()};
    SOMO_TRY(row.status());
    return found;
}

Error withKeeper(Database &database, const Error &error)
{
    const auto keeper = whoKeepsTable(database);
    if (!keeper || keeper->table.isEmpty())
        return error;
    Error held = failure(ErrorCode::readHeld, {keeper->name, keeper->table});
    held.detail = error.detail;
    return held;
}

Error withLargestOrder(Database &database, const Error &error)
{
    const auto order = isOfTheInput(error.args.value(0)) ? Result<QStringList>(QStringList()) : largestOrder(database);
    if (!order || order->isEmpty())
        return error;
    Error large = failure(ErrorCode::orderTooLarge, error.args.mid(0, 1) + *order);
    large.place = error.place;
    large.detail = error.detail;
    return large;
}

} // namespace

Error withCause(Database &database, const Error &error)
{
    if (database.inTransaction() || database.isLost())
        return error;
    switch (error.code) {
    case ErrorCode::readKept:
    case ErrorCode::readStopped: return withKeeper(database, error);
    case ErrorCode::overflow: return withLargestOrder(database, error);
    default: return error;
    }
}

} // namespace somo
