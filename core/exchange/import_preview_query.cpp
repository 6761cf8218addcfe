// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_previewer.h"

namespace somo {

namespace {

QString nameById(PreviewNames::Kind kind)
{
    switch (kind) {
    case PreviewNames::Kind::channel: return QStringLiteral("SELECT name FROM channel WHERE id = :id");
    case PreviewNames::Kind::campaign: return QStringLiteral("SELECT name FROM campaign WHERE id = :id");
    case PreviewNames::Kind::payer: return QStringLiteral("SELECT name FROM payer WHERE id = :id");
    case PreviewNames::Kind::segment: return QStringLiteral("SELECT name FROM segment WHERE id = :id");
    case PreviewNames::Kind::productGroup: return QStringLiteral("SELECT name FROM product_group WHERE id = :id");
    case PreviewNames::Kind::person: return QStringLiteral("SELECT name FROM person WHERE id = :id");
    case PreviewNames::Kind::province: return QStringLiteral("SELECT name FROM province WHERE id = :id");
    case PreviewNames::Kind::product: return QStringLiteral("SELECT name FROM product WHERE id = :id");
    case PreviewNames::Kind::customer: return QStringLiteral("SELECT name FROM customer WHERE id = :id");
    }
    return {};
}

} // namespace

QString PreviewNames::made(Kind kind, size_t number) const
{
    switch (kind) {
    case Kind::channel: return toText(m_dictionaries.channels.made()[number]);
    case Kind::campaign: return toText(m_dictionaries.campaigns.made()[number]);
    case Kind::payer: return toText(m_dictionaries.payers.made()[number]);
    case Kind::segment: return toText(m_dictionaries.segments.made()[number]);
    case Kind::productGroup: return toText(m_dictionaries.groups.made()[number]);
    case Kind::person: return toText(m_dictionaries.people.made()[number]);
    case Kind::province: return toText(m_dictionaries.provinces.made()[number]);
    case Kind::product: return toText(m_dictionaries.products.entries()[m_dictionaries.products.made()[number]].name);
    case Kind::customer: return m_dictionaries.customers.made()[number]->customer.name;
    }
    return {};
}

Result<QString> PreviewNames::of(Kind kind, qint64 id)
{
    if (id == 0)
        return QString();
    if (id < 0)
        return made(kind, size_t(-id - 1));
    const std::pair<int, qint64> key(int(kind), id);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    Statement row(m_database, nameById(kind));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    const QString name = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    m_known.insert(key, name);
    return name;
}

} // namespace somo
