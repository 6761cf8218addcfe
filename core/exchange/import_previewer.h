// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_merge.h"
#include "core/exchange/import_preview.h"
#include "core/storage/settings.h"

#include <QHash>

namespace somo {

/// What the rows are called that an order points to, those among them that the import would make (ids below 0).
class PreviewNames {
public:
    enum class Kind {
        channel,
        campaign,
        payer,
        segment,
        productGroup,
        person,
        province,
        product,
        customer,
    };
    PreviewNames(Database &database, ImportDictionaries &dictionaries)
        : m_database(database)
        , m_dictionaries(dictionaries)
    {
    }
    /// Empty for an id of 0.
    Result<QString> of(Kind kind, qint64 id);

private:
    QString made(Kind kind, size_t number) const;
    Database &m_database;
    ImportDictionaries &m_dictionaries;
    QHash<std::pair<int, qint64>, QString> m_known;
};

/// Collects the preview while orders are planned.
class ImportPreviewer {
public:
    ImportPreviewer(Database &database, const BookSettings &settings, ImportDictionaries &dictionaries);
    Status added(const SaidOrder &said, const Order &order);
    void unchanged(OrderId order);
    /// A known order of which the file says something else than before, whether or not anything comes of it.
    Status merged(const MergedOrder &merged, const Order &stored);
    /// With what only the book knows.
    Result<ImportPreview> finish();

private:
    using Months = std::map<int, Money>;
    Status addRevenue(const Order &order, bool takeAway, Months &months) const;
    Status compare(const Order &stored, const Order &after, std::vector<PreviewedValue> &values);
    Status compareLine(const OrderLine *stored, const OrderLine &after, std::vector<PreviewedValue> &values);
    Status keep(const MergedOrder &merged, const Order &stored);
    Result<PreviewedValue> keptValue(const KeptValue &kept, const SaidOrder &said, const Order &stored);
    Result<QString> textOf(const Order &order, Field field);
    Result<QString> textOf(const OrderLine &line, Field field);
    Result<QString> sharesOf(const Order &order);
    Result<QString> productOf(const OrderLine &line);
    Status nameHands();
    Status addMonthsBefore();

    Database &m_database;
    const BookSettings &m_settings;
    PreviewNames m_names;
    ImportPreview m_preview;
    std::vector<OrderId> m_unchanged;
};

} // namespace somo
