// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "core/storage/database.h"
#include "core/storage/search_index.h"

#include <QHash>

namespace somo::quick {

/// The book's names for a reading: customers and products through the search index, each asked once. What goes wrong is
/// kept: look at status() after the reading.
class BookNames : public Names {
public:
    BookNames(Database &database, Day today);
    std::vector<Known> customers(const QString &words) override;
    std::vector<Known> customersByPhone(const QString &normalised) override;
    bool hasPhone(qint64 customer) override;
    bool takesPhone(qint64 customer) override;
    std::vector<KnownProduct> products(const QString &words) override;
    std::vector<Known> channels() override;
    std::vector<KnownOrder> orders(const QString &code) override;
    std::vector<KnownOrder> unpaidOrders(qint64 customer) override;
    std::vector<Known> categories() override;
    qint64 categoryOf(const QStringList &words) override;
    const Status &status() const { return m_status; }

private:
    template <typename T>
    T kept(Result<T> result);
    Result<std::vector<Known>> findCustomers(const QString &words);
    Result<std::vector<Known>> findByPhone(const QString &normalised);
    Result<bool> findPhone(qint64 customer);
    Result<std::vector<KnownProduct>> findProducts(const QString &words);
    Result<std::vector<KnownOrder>> findOrders(const QString &code);
    Result<std::vector<KnownOrder>> findUnpaid(qint64 customer);

    Database &m_database;
    SearchIndex m_index;
    Day m_today;
    Status m_status = success();
    QHash<QString, std::vector<Known>> m_customers;
    QHash<QString, std::vector<KnownProduct>> m_products;
    std::optional<std::vector<Known>> m_channels, m_categories;
};

} // namespace somo::quick
