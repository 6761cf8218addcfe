// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/touched_query.h"

#include "core/base/repeats.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <memory>

namespace somo {

namespace {

template <typename T>
void sortAndUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    dropRepeats(values);
}

/// From a row of a table under an order to the order; empty for other tables.
QString parentStatement(const QString &table)
{
    if (table == u"order_line")
        return QStringLiteral("SELECT order_id FROM order_line WHERE id = :row");
    if (table == u"order_credit")
        return QStringLiteral("SELECT order_id FROM order_credit WHERE id = :row");
    if (table == u"payment")
        return QStringLiteral("SELECT order_id FROM payment WHERE id = :row");
    if (table == u"sales_return")
        return QStringLiteral("SELECT order_id FROM sales_return WHERE id = :row");
    if (table == u"return_line")
        return QStringLiteral("SELECT r.order_id FROM return_line l JOIN sales_return r ON r.id = l.return_id WHERE l.id = :row");
    if (table == u"order_twin")
        return QStringLiteral("SELECT o.id FROM order_twin w JOIN sales_order o ON o.id IN (w.first_id, w.second_id) WHERE w.id = :row ORDER BY o.id");
    return {};
}

class Follower {
public:
    explicit Follower(Database &database)
        : m_database(database)
        , m_images(database,
                   QStringLiteral("SELECT i.before_image FROM trail_change c JOIN trail_image i ON i.change_id = c.id "
                                  "WHERE c.table_name = :table AND c.row_id = :row AND c.op IN ('u', 'd') ORDER BY c.id DESC"))
        , m_returnParent(database, QStringLiteral("SELECT order_id FROM sales_return WHERE id = :row"))
        , m_undone(database, QStringLiteral("SELECT undone FROM import_batch WHERE id = :row"))
    {
    }

    Status follow(const RowChange &change)
    {
        if (change.table == u"sales_order") {
            m_touched.orders.push_back(OrderId{change.row});
            return success();
        }
        if (change.table == u"import_batch")
            return followBatch(change);
        const QString sql = parentStatement(change.table);
        if (sql.isEmpty())
            return success();
        auto &present = m_present[change.table];
        if (!present)
            present = std::make_unique<Statement>(m_database, sql);
        SOMO_TRY(takeIds(*present, change.row));
        return change.op == u'i' ? success() : followImages(change);
    }

    TouchedOrders take()
    {
        sortAndUnique(m_touched.orders);
        return std::move(m_touched);
    }

private:
    Status takeIds(Statement &statement, qint64 row)
    {
        statement.bind(u":row", row);
        SOMO_TRY(statement.run());
        while (statement.next())
            m_touched.orders.push_back(statement.id<OrderId>(0));
        return statement.status();
    }

    Status followBatch(const RowChange &change)
    {
        m_undone.bind(u":row", change.row);
        SOMO_TRY(m_undone.run());
        const bool stands = m_undone.next() && m_undone.int64(0) == 0;
        m_touched.everything = m_touched.everything || !stands;
        return m_undone.status();
    }

    /// Where the row hung before: its images say so, also of a row that is gone.
    Status followImages(const RowChange &change)
    {
        m_images.bind(u":table", change.table);
        m_images.bind(u":row", change.row);
        SOMO_TRY(m_images.run());
        std::vector<qint64> returns;
        while (m_images.next()) {
            const QJsonObject image = QJsonDocument::fromJson(m_images.text(0).toUtf8()).object();
            for (const QStringView column : {u"order_id", u"first_id", u"second_id"}) {
                const qint64 order = image.value(column).toInteger();
                if (order != 0)
                    m_touched.orders.push_back(OrderId{order});
            }
            const qint64 returned = image.value(u"return_id").toInteger();
            if (returned != 0)
                returns.push_back(returned);
        }
        SOMO_TRY(m_images.status());
        // A return that is gone as well is a change of its own.
        for (const qint64 id : returns)
            SOMO_TRY(takeIds(m_returnParent, id));
        return success();
    }

    Database &m_database;
    Statement m_images, m_returnParent, m_undone;
    std::map<QString, std::unique_ptr<Statement>> m_present;
    TouchedOrders m_touched;
};

} // namespace

Result<TouchedOrders> touchedOrders(Database &database, std::span<const RowChange> changes)
{
    Follower follower(database);
    for (const RowChange &change : changes)
        SOMO_TRY(follower.follow(change));
    return follower.take();
}

Result<std::vector<CustomerId>> customersOf(Database &database, std::span<const OrderId> orders)
{
    Statement written(database,
                      QStringLiteral("SELECT DISTINCT customer_id FROM entry WHERE order_id = :order AND customer_id IS NOT NULL ORDER BY customer_id"));
    Statement now(database, QStringLiteral("SELECT customer_id FROM sales_order WHERE id = :order AND customer_id IS NOT NULL"));
    std::vector<CustomerId> customers;
    for (const OrderId order : orders) {
        for (Statement *statement : {&written, &now}) {
            statement->bind(u":order", order.value);
            SOMO_TRY(statement->run());
            while (statement->next())
                customers.push_back(statement->id<CustomerId>(0));
            SOMO_TRY(statement->status());
        }
    }
    sortAndUnique(customers);
    return customers;
}

Result<std::vector<CustomerId>> customersBetween(Database &database, OrderId first, OrderId last)
{
    Statement both(database,
                   QStringLiteral("SELECT customer_id FROM entry WHERE order_id BETWEEN :first AND :last AND customer_id IS NOT NULL "
                                  "UNION SELECT customer_id FROM sales_order WHERE id BETWEEN :from AND :to AND customer_id IS NOT NULL "
                                  "ORDER BY 1"));
    both.bind(u":first", first.value);
    both.bind(u":last", last.value);
    both.bind(u":from", first.value);
    both.bind(u":to", last.value);
    SOMO_TRY(both.run());
    std::vector<CustomerId> customers;
    while (both.next())
        customers.push_back(both.id<CustomerId>(0));
    SOMO_TRY(both.status());
    return customers;
}

Result<bool> coversAllOrders(Database &database, OrderId first, OrderId last)
{
    Statement ends(database, QStringLiteral("SELECT COALESCE(MIN(id), 0), COALESCE(MAX(id), 0) FROM sales_order"));
    SOMO_TRY(ends.run());
    if (!ends.next())
        return failure(ErrorCode::internal, {QStringLiteral("an aggregate gave no row")});
    return first.value <= ends.int64(0) && ends.int64(1) <= last.value;
}

} // namespace somo
