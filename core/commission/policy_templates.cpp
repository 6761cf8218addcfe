// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_templates.h"

#include "core/commission/policy_query.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr std::array templates{
    PolicyTemplate{u"flat", QT_TRANSLATE_NOOP("policy", "One rate"), QT_TRANSLATE_NOOP("policy", "The same rate on everything that is sold.")},
    PolicyTemplate{u"marginal", QT_TRANSLATE_NOOP("policy", "Rising slices"), QT_TRANSLATE_NOOP("policy", "Each slice of the month's revenue at its own rate, higher with every slice.")},
    PolicyTemplate{u"slab", QT_TRANSLATE_NOOP("policy", "Rising levels"), QT_TRANSLATE_NOOP("policy", "All of the month's revenue at the rate of the level that it reaches; pay jumps at each level.")},
    PolicyTemplate{u"product_group", QT_TRANSLATE_NOOP("policy", "By product group"), QT_TRANSLATE_NOOP("policy", "One group of products pays more than the rest.")},
    PolicyTemplate{u"team_pool", QT_TRANSLATE_NOOP("policy", "A pool for the team"), QT_TRANSLATE_NOOP("policy", "A rate for the seller, and a pool that the team shares by days."), true},
    PolicyTemplate{u"lead_override", QT_TRANSLATE_NOOP("policy", "A share for the lead"), QT_TRANSLATE_NOOP("policy", "A rate for the seller, and one for the lead on what the others of the team sell."), true},
    PolicyTemplate{u"referral", QT_TRANSLATE_NOOP("policy", "A collaborator's referral"), QT_TRANSLATE_NOOP("policy", "A rate on each paid order that somebody brought without selling it.")},
    PolicyTemplate{u"principal", QT_TRANSLATE_NOOP("policy", "A principal's commission"), QT_TRANSLATE_NOOP("policy", "What a principal pays a freelancer on orders as their money comes in.")},
    PolicyTemplate{u"small_shop", QT_TRANSLATE_NOOP("policy", "The year of a small shop"),
                   QT_TRANSLATE_NOOP("policy", "Rising slices after a return window of a week, a gate by the KPI score where pay steps, and two bonuses.")},
};

/// An amount of some thousand đồng; in other currencies what is about as much, at 25,000 đồng for one.
Money thousandDong(qint64 thousands, const Currency &currency)
{
    if (currency.code == u"VND")
        return Money::fromMinorUnits(thousands * 1'000);
    qint64 minor = thousands;
    for (int i = 0; i < currency.decimals; ++i)
        minor *= 10;
    return Money::fromMinorUnits(minor / 25);
}

constexpr Rate tenthsOfPercent(qint64 tenths) { return Rate{tenths * 1'000}; }

PayBand band(Money from, Rate rate) { return {from.minorUnits(), rate, {}, {}}; }

CommissionRule rule(const char16_t *id, std::vector<PayBand> bands, BandMethod method = BandMethod::marginal)
{
    CommissionRule made;
    made.id = QString::fromUtf16(id);
    made.method = method;
    made.bands = std::move(bands);
    return made;
}

CommissionRule oneRate(const char16_t *id, Rate rate) { return rule(id, {band(Money(), rate)}); }

PolicyCover oneCollaborator() { return {false, {QStringLiteral("COLLABORATOR-A")}, {}}; }

void fillSmallShop(Policy &policy, const Currency &currency)
{
    policy.holdDays = 7;
    policy.rules = {rule(u"all", {band(Money(), tenthsOfPercent(20)), band(thousandDong(50'000, currency), tenthsOfPercent(25)),
                                  band(thousandDong(100'000, currency), tenthsOfPercent(30))})};
    policy.gate = ScoreGate{tenthsOfPercent(700), tenthsOfPercent(800)};
    policy.bonuses = {{BonusKind::firstOrder, thousandDong(200, currency)}, {BonusKind::topRevenue, thousandDong(500, currency)}};
}

void fill(Policy &policy, QStringView name, const Currency &currency)
{
    const auto amount = [&](qint64 thousands) { return thousandDong(thousands, currency); };
    if (name == u"flat") {
        policy.rules = {oneRate(u"all", tenthsOfPercent(30))};
    } else if (name == u"marginal") {
        policy.rules = {rule(u"all", {band(Money(), tenthsOfPercent(20)), band(amount(100'000), tenthsOfPercent(30)), band(amount(200'000), tenthsOfPercent(40))})};
    } else if (name == u"slab") {
        policy.rules = {rule(u"all", {band(Money(), tenthsOfPercent(10)), band(amount(100'000), tenthsOfPercent(15)), band(amount(200'000), tenthsOfPercent(20))}, BandMethod::slab)};
    } else if (name == u"product_group") {
        CommissionRule group = oneRate(u"group", tenthsOfPercent(50));
        group.when.productGroup = QStringLiteral("GROUP-A");
        policy.rules = {group, oneRate(u"rest", tenthsOfPercent(20))};
    } else if (name == u"team_pool") {
        policy.rules = {oneRate(u"all", tenthsOfPercent(20))};
        policy.pools = {{QStringLiteral("TEAM-A"), BandMethod::marginal, {band(Money(), tenthsOfPercent(5))}, PoolShare::equal, {}}};
    } else if (name == u"lead_override") {
        policy.rules = {oneRate(u"all", tenthsOfPercent(20))};
        policy.overrides = {{QStringLiteral("LEAD-A"), QStringLiteral("TEAM-A"), tenthsOfPercent(5), false}};
    } else if (name == u"referral") {
        policy.covers = oneCollaborator();
        policy.event = RecognitionEvent::paid;
        policy.referral = Referral{tenthsOfPercent(50), {}};
    } else if (name == u"principal") {
        policy.payer = QStringLiteral("PRINCIPAL-A");
        policy.covers = oneCollaborator();
        policy.base = CommissionBase::collected;
        policy.rules = {oneRate(u"all", tenthsOfPercent(100))};
    } else {
        fillSmallShop(policy, currency);
    }
}

} // namespace

std::span<const PolicyTemplate> policyTemplates() { return templates; }

std::optional<Policy> policyFromTemplate(QStringView name, const BookSettings &settings, Language language, Day today, Day open)
{
    const auto found = std::ranges::find(templates, name, &PolicyTemplate::name);
    if (found == templates.end())
        return std::nullopt;
    const Period year = Period::of(PeriodKind::year, open.isNull() ? today : std::max(today, open), settings.fiscalStart);
    Policy policy;
    policy.code = QStringLiteral("%1-%2").arg(name.toString().toUpper().replace(u'_', u'-'), year.toText());
    policy.name = QStringLiteral("%1 %2").arg(words::translated(language, "policy", found->title), year.toText());
    policy.days = year.days();
    if (!open.isNull())
        policy.days.first = std::max(policy.days.first, open);
    policy.covers.everyone = true;
    policy.event = recognitionEventOf(settings);
    fill(policy, name, settings.currency);
    policy.covers.everyone = policy.covers.people.isEmpty();
    return policy;
}

Result<std::optional<Policy>> policyFromTemplateIn(Database &database, QStringView name, const BookSettings &settings, Language language, Day today)
{
    const std::optional<Policy> whole = policyFromTemplate(name, settings, language, today);
    if (!whole)
        return whole;
    SOMO_TRY_ASSIGN(const auto closed, lastClosedPeriod(database, settings, whole->period));
    return closed ? policyFromTemplate(name, settings, language, today, closed->last().addDays(1)) : whole;
}

} // namespace somo
