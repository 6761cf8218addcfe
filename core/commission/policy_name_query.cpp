// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_name_query.h"

#include "core/marketing/named_store.h"
#include "core/marketing/region.h"

#include <map>

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

namespace {

/// The names found so far, by kind and code.
class NameTable {
public:
    explicit NameTable(Database &database)
        : m_database(database)
    {
    }

    Status add(const QString &kind, const QString &sql, const QString &code)
    {
        Statement name(m_database, sql);
        name.bind(u":code", code);
        SOMO_TRY(name.run());
        if (name.next() && !name.text(0).isEmpty())
            m_names[{kind, code}] = name.text(0);
        return name.status();
    }

    Status addPerson(const QString &code) { return add(QStringLiteral("person"), QStringLiteral("SELECT name FROM person WHERE code = :code ORDER BY id"), code); }
    Status addTeam(const QString &code) { return add(QStringLiteral("team"), QStringLiteral("SELECT name FROM team WHERE code = :code ORDER BY id"), code); }
    Status addPayer(const QString &code) { return add(QStringLiteral("payer"), QStringLiteral("SELECT name FROM payer WHERE code = :code ORDER BY id"), code); }

    Status addWhen(const RuleWhen &when)
    {
        SOMO_TRY(addGiven(u"product", QStringLiteral("SELECT name FROM product WHERE code = :code ORDER BY id"), when.product));
        SOMO_TRY(addGiven(u"product_group", QStringLiteral("SELECT name FROM product_group WHERE code = :code ORDER BY id"), when.productGroup));
        SOMO_TRY(addGiven(u"segment", QStringLiteral("SELECT name FROM segment WHERE code = :code ORDER BY id"), when.segment));
        SOMO_TRY(addGiven(u"channel", QStringLiteral("SELECT name FROM channel WHERE code = :code ORDER BY id"), when.channel));
        SOMO_TRY(addGiven(u"region", QStringLiteral("SELECT name FROM province WHERE code = :code ORDER BY id"), when.region));
        return addGiven(u"area", QStringLiteral("SELECT name FROM area WHERE code = :code ORDER BY id"), when.area);
    }

    Status addAll(const Policy &policy)
    {
        for (const QString &code : policy.covers.people)
            SOMO_TRY(addPerson(code));
        for (const QString &code : policy.covers.teams)
            SOMO_TRY(addTeam(code));
        if (!policy.payer.isEmpty())
            SOMO_TRY(addPayer(policy.payer));
        for (const CommissionRule &rule : policy.rules)
            SOMO_TRY(addWhen(rule.when));
        for (const TeamPool &pool : policy.pools) {
            SOMO_TRY(addTeam(pool.team));
            for (const auto &[person, weight] : pool.weights)
                SOMO_TRY(addPerson(person));
        }
        for (const Override &each : policy.overrides) {
            SOMO_TRY(addPerson(each.person));
            SOMO_TRY(addTeam(each.team));
        }
        return success();
    }

    PolicyNames take()
    {
        return [names = std::move(m_names)](QStringView kind, const QString &code) {
            const auto found = names.find({kind.toString(), code});
            return found == names.end() ? code : found->second;
        };
    }

private:
    Status addGiven(QStringView kind, const QString &sql, const QString &code)
    {
        return code.isEmpty() ? success() : add(kind.toString(), sql, code);
    }

    Database &m_database;
    std::map<std::pair<QString, QString>, QString> m_names;
};

} // namespace

Result<PolicyNames> namesOf(Database &database, const Policy &policy)
{
    return namesOf(database, std::nullopt, policy);
}

Result<PolicyNames> namesOf(Database &database, const std::optional<Policy> &before, const Policy &after)
{
    NameTable names(database);
    if (before)
        SOMO_TRY(names.addAll(*before));
    SOMO_TRY(names.addAll(after));
    return names.take();
}

} // namespace somo::policy_names
