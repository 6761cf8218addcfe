// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_words.h"

#include <array>

namespace somo {

namespace {

constexpr std::array baseWords{
    ChoiceWord<CommissionBase>{CommissionBase::revenue, u"revenue"},
    ChoiceWord<CommissionBase>{CommissionBase::grossProfit, u"gross_profit"},
    ChoiceWord<CommissionBase>{CommissionBase::collected, u"collected"},
    ChoiceWord<CommissionBase>{CommissionBase::orders, u"orders"},
    ChoiceWord<CommissionBase>{CommissionBase::units, u"units"},
};
constexpr std::array methodWords{
    ChoiceWord<BandMethod>{BandMethod::marginal, u"marginal"},
    ChoiceWord<BandMethod>{BandMethod::slab, u"slab"},
};
constexpr std::array scopeWords{
    ChoiceWord<RuleScope>{RuleScope::period, u"period"},
    ChoiceWord<RuleScope>{RuleScope::order, u"order"},
    ChoiceWord<RuleScope>{RuleScope::line, u"line"},
};
constexpr std::array edgeWords{
    ChoiceWord<BandEdges>{BandEdges::amount, u"amount"},
    ChoiceWord<BandEdges>{BandEdges::units, u"units"},
    ChoiceWord<BandEdges>{BandEdges::targetPercent, u"target_percent"},
};
constexpr std::array shareWords{
    ChoiceWord<PoolShare>{PoolShare::equal, u"equal"},
    ChoiceWord<PoolShare>{PoolShare::contribution, u"contribution"},
    ChoiceWord<PoolShare>{PoolShare::weights, u"weights"},
};
constexpr std::array bonusWords{
    ChoiceWord<BonusKind>{BonusKind::firstOrder, u"first_order"},
    ChoiceWord<BonusKind>{BonusKind::topRevenue, u"top_revenue"},
};
constexpr std::array eventWords{
    ChoiceWord<RecognitionEvent>{RecognitionEvent::ordered, u"ordered"},
    ChoiceWord<RecognitionEvent>{RecognitionEvent::confirmed, u"confirmed"},
    ChoiceWord<RecognitionEvent>{RecognitionEvent::completed, u"completed"},
    ChoiceWord<RecognitionEvent>{RecognitionEvent::paid, u"paid"},
    ChoiceWord<RecognitionEvent>{RecognitionEvent::partPaid, u"part_paid"},
};
constexpr std::array periodWords{
    ChoiceWord<PeriodKind>{PeriodKind::month, u"month"},
    ChoiceWord<PeriodKind>{PeriodKind::quarter, u"quarter"},
    ChoiceWord<PeriodKind>{PeriodKind::year, u"year"},
};
constexpr std::array ruleKeys{
    WhenKey{u"product", &RuleWhen::product},
    WhenKey{u"product_group", &RuleWhen::productGroup},
    WhenKey{u"segment", &RuleWhen::segment},
    WhenKey{u"channel", &RuleWhen::channel},
    WhenKey{u"region", &RuleWhen::region},
    WhenKey{u"area", &RuleWhen::area},
};

} // namespace

std::span<const ChoiceWord<CommissionBase>> choiceWords(CommissionBase) { return baseWords; }
std::span<const ChoiceWord<BandMethod>> choiceWords(BandMethod) { return methodWords; }
std::span<const ChoiceWord<RuleScope>> choiceWords(RuleScope) { return scopeWords; }
std::span<const ChoiceWord<BandEdges>> choiceWords(BandEdges) { return edgeWords; }
std::span<const ChoiceWord<PoolShare>> choiceWords(PoolShare) { return shareWords; }
std::span<const ChoiceWord<BonusKind>> choiceWords(BonusKind) { return bonusWords; }
std::span<const ChoiceWord<RecognitionEvent>> choiceWords(RecognitionEvent) { return eventWords; }
std::span<const ChoiceWord<PeriodKind>> choiceWords(PeriodKind) { return periodWords; }
std::span<const WhenKey> whenKeys() { return ruleKeys; }

namespace clause {

QString inside(const QString &clause, QStringView key)
{
    return clause.isEmpty() ? key.toString() : QStringLiteral("%1.%2").arg(clause, key);
}

QString numbered(QStringView list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list, QString::number(index + 1));
}

QString named(QStringView list, const QString &name, qsizetype index)
{
    return name.isEmpty() ? numbered(list, index) : QStringLiteral("%1[%2]").arg(list, name);
}

} // namespace clause

} // namespace somo
