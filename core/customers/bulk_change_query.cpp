// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/bulk_change_query.h"

#include "core/customers/own_field_query.h"
#include "core/customers/tag_query.h"

#include <algorithm>
#include <unordered_map>

namespace somo::customers {

namespace {

/// The names of what a change sets, each read once.
class BulkNames {
public:
    BulkNames(Database &database, BulkAction action)
        : m_name(database, statementFor(action))
    {
    }
    Result<QString> of(qint64 id)
    {
        if (id == 0)
            return QString();
        if (const auto known = m_known.find(id); known != m_known.end())
            return known->second;
        m_name.bind(u":id", id);
        SOMO_TRY(m_name.run());
        const QString name = m_name.next() ? m_name.text(0) : QString();
        SOMO_TRY(m_name.status());
        m_known.emplace(id, name);
        return name;
    }

private:
    static QString statementFor(BulkAction action)
    {
        switch (action) {
        case BulkAction::setSegment: return QStringLiteral("SELECT name FROM segment WHERE id = :id");
        case BulkAction::setProvince: return QStringLiteral("SELECT name FROM province WHERE id = :id");
        default: return QStringLiteral("SELECT name FROM person WHERE id = :id");
        }
    }
    Statement m_name;
    std::unordered_map<qint64, QString> m_known;
};

Result<QString> shownValue(BulkNames &names, const Customer &customer, BulkAction action)
{
    switch (action) {
    case BulkAction::setKeeper: return names.of(customer.keeper.value);
    case BulkAction::setSegment: return names.of(customer.segment.value);
    case BulkAction::setProvince: return names.of(customer.province.value);
    case BulkAction::setGroup: return customer.group;
    default: return customer.stageSaid;
    }
}

class BulkPreviewer {
public:
    BulkPreviewer(Database &database, const BulkChange &change, const Currency &currency, int most)
        : m_database(database)
        , m_change(change)
        , m_currency(currency)
        , m_most(most)
        , m_names(database, change.action)
        , m_there(database, QStringLiteral("SELECT code, name FROM customer WHERE id = :customer AND erased_on IS NULL"))
    {
    }

    Result<BulkPreview> run(std::span<const CustomerId> customers)
    {
        SOMO_TRY(prepare());
        for (const CustomerId customer : customers) {
            ++m_preview.chosen;
            m_there.bind(u":customer", customer);
            SOMO_TRY(m_there.run());
            if (!m_there.next()) {
                SOMO_TRY(m_there.status());
                ++m_preview.gone;
                continue;
            }
            BulkRow row{customer, m_there.text(0), m_there.text(1), {}, {}};
            SOMO_TRY_ASSIGN(const bool changes, look(row));
            take(std::move(row), changes);
        }
        return std::move(m_preview);
    }

private:
    Status prepare()
    {
        if (m_change.action == BulkAction::setOwnField) {
            SOMO_TRY_ASSIGN(m_field, own_fields::byId(m_database, m_change.own.field));
            SOMO_TRY_ASSIGN(m_values, own_fields::ofAllCustomers(m_database, m_change.own.field));
        } else if (m_change.action == BulkAction::addTag || m_change.action == BulkAction::removeTag) {
            SOMO_TRY_ASSIGN(const std::optional<Tag> tag, tags::find(m_database, m_change.text));
            if (tag) {
                SOMO_TRY_ASSIGN(m_tagged, tags::customersWith(m_database, tag->id));
            }
            std::ranges::sort(m_tagged);
        }
        return success();
    }

    Result<bool> look(BulkRow &row)
    {
        switch (m_change.action) {
        case BulkAction::setOwnField: return lookAtOwn(row);
        case BulkAction::addTag:
        case BulkAction::removeTag: return lookAtTag(row);
        default: return lookAtCustomer(row);
        }
    }

    Result<bool> lookAtCustomer(BulkRow &row)
    {
        SOMO_TRY_ASSIGN(Customer customer, byId(m_database, row.customer));
        SOMO_TRY_ASSIGN(row.before, shownValue(m_names, customer, m_change.action));
        const bool changes = applyTo(customer, m_change);
        SOMO_TRY_ASSIGN(row.after, shownValue(m_names, customer, m_change.action));
        return changes;
    }

    bool lookAtTag(BulkRow &row) const
    {
        const bool has = std::ranges::binary_search(m_tagged, row.customer);
        const bool shall = m_change.action == BulkAction::addTag;
        row.before = has ? m_change.text : QString();
        row.after = shall ? m_change.text : QString();
        return has != shall;
    }

    bool lookAtOwn(BulkRow &row) const
    {
        const auto present = m_values.find(row.customer.value);
        const OwnValue before = present == m_values.end() ? OwnValue{m_change.own.field, {}, {}} : present->second;
        row.before = own_fields::toText(m_field, before, m_currency);
        row.after = own_fields::toText(m_field, m_change.own, m_currency);
        return before.text != m_change.own.text || before.number != m_change.own.number;
    }

    void take(BulkRow row, bool changes)
    {
        if (!changes) {
            ++m_preview.unchanged;
            return;
        }
        ++m_preview.changed;
        if (m_preview.first.size() < size_t(m_most))
            m_preview.first.push_back(std::move(row));
    }

    Database &m_database;
    const BulkChange &m_change;
    const Currency &m_currency;
    int m_most;
    BulkNames m_names;
    Statement m_there;
    BulkPreview m_preview;
    std::vector<CustomerId> m_tagged;
    OwnField m_field;
    std::unordered_map<qint64, OwnValue> m_values;
};

} // namespace

Result<BulkPreview> bulkPreview(Database &database, std::span<const CustomerId> customers, const BulkChange &change, const Currency &currency, int most)
{
    return BulkPreviewer(database, change, currency, most).run(customers);
}

} // namespace somo::customers
