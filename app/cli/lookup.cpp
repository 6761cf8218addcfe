// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/own_cut_query.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/people/people_store.h"
#include "core/people/person_lookup.h"

#include <algorithm>

namespace somo::cli {

namespace {

std::optional<NamedKind> namedKind(const Cut &cut)
{
    switch (cut.kind()) {
    case Cut::team: return NamedKind::team;
    case Cut::channel: return NamedKind::channel;
    case Cut::area: return NamedKind::area;
    case Cut::productGroup: return NamedKind::productGroup;
    case Cut::segment: return NamedKind::segment;
    case Cut::campaign: return NamedKind::campaign;
    default: return std::nullopt;
    }
}

} // namespace

Result<Cut> cutOrRefuse(Database &database, const QString &text, const QString &option)
{
    const auto cut = cutFromText(text);
    if (cut && !cut->isOwn())
        return *cut;
    SOMO_TRY_ASSIGN(const std::vector<Cut> traits, ownCuts(database));
    const auto trait = cut ? std::ranges::find(traits, *cut) : traits.end();
    if (trait != traits.end())
        return *trait;
    QString known = QStringLiteral("person, team, channel, region, area, product, product_group, customer, segment, campaign, day, week, month, quarter, year");
    for (const Cut &each : traits)
        known += QString(QStringLiteral(", ") + cutText(each));
    return failure(ErrorCode::cliBadValue, {option, text, known});
}

Result<qint64> cutValueFromText(Database &database, const Cut &cut, const QString &text, Day today)
{
    qint64 id = 0;
    if (const auto kind = namedKind(cut)) {
        SOMO_TRY_ASSIGN(id, named::find(database, *kind, text));
    } else if (cut == Cut::person) {
        SOMO_TRY_ASSIGN(const PersonId person, people::findByWords(database, text));
        id = person.value;
    } else if (cut == Cut::product) {
        SOMO_TRY_ASSIGN(const ProductId product, products::find(database, text));
        id = product.value;
    } else if (cut == Cut::customer) {
        SOMO_TRY_ASSIGN(const CustomerId customer, customers::findByCode(database, text));
        id = customer.value;
    } else if (cut == Cut::region) {
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
        SOMO_TRY_ASSIGN(const auto province, provinces.find(text, today));
        id = province ? province->value : 0;
    } else if (cut.isOwn()) {
        SOMO_TRY_ASSIGN(id, ownCutValueFromText(database, cut, text));
    } else {
        return failure(ErrorCode::cliBadValue, {QStringLiteral("--filter"), cutText(cut), QStringLiteral("--period")});
    }
    if (id == 0)
        return failure(ErrorCode::cliNotFound, {cutText(cut), text});
    return id;
}

Result<CutFilter> filterFromText(Database &database, const QString &text, Day today)
{
    const qsizetype equals = text.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return failure(ErrorCode::cliBadValue, {QStringLiteral("--filter"), text, QStringLiteral("CUT=VALUE")});
    SOMO_TRY_ASSIGN(const Cut cut, cutOrRefuse(database, text.left(equals).trimmed(), QStringLiteral("--filter")));
    SOMO_TRY_ASSIGN(const qint64 id, cutValueFromText(database, cut, text.mid(equals + 1).trimmed(), today));
    return CutFilter{cut, id};
}

Result<Subject> subjectFromText(Database &database, const QString &text)
{
    if (text == u"everyone")
        return Subject{SubjectKind::everyone, 0, {}, {}};
    const bool isTeam = text.startsWith(u"team:");
    const bool isPerson = text.startsWith(u"person:");
    const QString sought = isTeam ? text.mid(5) : isPerson ? text.mid(7) : text;
    const auto subjectOf = [&](PersonId id) -> Result<Subject> {
        SOMO_TRY_ASSIGN(const Person person, people::byId(database, id));
        return Subject{SubjectKind::person, id.value, person.code, person.name};
    };
    // A team's own code or name goes before what is only a part of a person's.
    if (!isTeam && !isPerson) {
        if (const auto exact = people::find(database, sought); exact && *exact)
            return subjectOf(*exact);
    }
    if (!isPerson) {
        SOMO_TRY_ASSIGN(const auto teams, named::all(database, NamedKind::team));
        SOMO_TRY_ASSIGN(const qint64 id, named::find(database, NamedKind::team, sought));
        const auto team = std::find_if(teams.begin(), teams.end(), [id](const NamedRow &each) { return each.id == id; });
        if (team != teams.end())
            return Subject{SubjectKind::team, id, team->code, team->name};
    }
    if (!isTeam) {
        SOMO_TRY_ASSIGN(const PersonId id, people::findByWords(database, sought));
        if (id)
            return subjectOf(id);
    }
    return failure(ErrorCode::cliNotFound, {isTeam ? QStringLiteral("team") : QStringLiteral("person"), sought});
}

Result<QString> codeOf(Database &database, const CutFilter &filter)
{
    if (const auto kind = namedKind(filter.cut)) {
        SOMO_TRY_ASSIGN(const auto all, named::all(database, *kind));
        const auto found = std::find_if(all.begin(), all.end(), [&](const NamedRow &each) { return each.id == filter.id; });
        return found == all.end() ? QString() : found->code;
    }
    if (filter.cut == Cut::person) {
        SOMO_TRY_ASSIGN(const Person person, people::byId(database, PersonId{filter.id}));
        return person.code;
    }
    if (filter.cut == Cut::product) {
        SOMO_TRY_ASSIGN(const Product product, products::byId(database, ProductId{filter.id}));
        return product.code;
    }
    if (filter.cut == Cut::customer) {
        SOMO_TRY_ASSIGN(const Customer customer, customers::byId(database, CustomerId{filter.id}));
        return customer.code;
    }
    if (filter.cut.isOwn()) {
        SOMO_TRY_ASSIGN(const auto values, ownCutValues(database, filter.cut, {filter.id}));
        return values.value(filter.id).code;
    }
    SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
    const Province *province = provinces.byId(ProvinceId{filter.id});
    return province ? province->code : QString();
}

} // namespace somo::cli
