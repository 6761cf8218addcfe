// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_name_query.h"

#include "core/marketing/named_store.h"
#include "core/marketing/region.h"

namespace somo::policy_names {

namespace {

/// The one id that a statement finds for a text; 0 for none, and for several the error.
Result<qint64> onlyId(Statement &statement, const QString &text)
{
    statement.bind(u":text", text);
    SOMO_TRY(statement.run());
    const qint64 found = statement.next() ? statement.int64(0) : 0;
    if (found != 0 && statement.next())
        return failure(ErrorCode::nameAmbiguous, {text});
    SOMO_TRY(statement.status());
    return found;
}

Result<qint64> product(Database &database, const QString &text)
{
    Statement byCode(database, QStringLiteral("SELECT id FROM product WHERE code = :text ORDER BY id"));
    SOMO_TRY_ASSIGN(const qint64 found, onlyId(byCode, text));
    if (found != 0)
        return found;
    Statement byName(database, QStringLiteral("SELECT id FROM product WHERE name = :text ORDER BY id LIMIT 2"));
    return onlyId(byName, text);
}

Result<qint64> region(Database &database, const QString &text, Day day)
{
    SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
    SOMO_TRY_ASSIGN(const auto found, provinces.find(text, day));
    return found ? found->value : 0;
}

} // namespace

Result<PersonId> person(Database &database, const QString &code)
{
    Statement byCode(database, QStringLiteral("SELECT id FROM person WHERE code = :text ORDER BY id"));
    SOMO_TRY_ASSIGN(const qint64 found, onlyId(byCode, code));
    return PersonId{found};
}

Result<TeamId> team(Database &database, const QString &text)
{
    SOMO_TRY_ASSIGN(const qint64 found, named::find(database, NamedKind::team, text));
    return TeamId{found};
}

Result<PayerId> payer(Database &database, const QString &text)
{
    SOMO_TRY_ASSIGN(const qint64 found, named::find(database, NamedKind::payer, text));
    return PayerId{found};
}

Result<qint64> whenValue(Database &database, const WhenKey &key, const QString &text, Day day)
{
    if (key.value == &RuleWhen::product)
        return product(database, text);
    if (key.value == &RuleWhen::region)
        return region(database, text, day);
    const NamedKind kind = key.value == &RuleWhen::productGroup ? NamedKind::productGroup
        : key.value == &RuleWhen::segment                      ? NamedKind::segment
        : key.value == &RuleWhen::channel                      ? NamedKind::channel
                                                               : NamedKind::area;
    return named::find(database, kind, text);
}

} // namespace somo::policy_names
