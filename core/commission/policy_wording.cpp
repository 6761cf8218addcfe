// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_wording.h"

#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

const char *wordFor(CommissionBase base)
{
    switch (base) {
    case CommissionBase::revenue: return QT_TRANSLATE_NOOP("policy", "revenue");
    case CommissionBase::grossProfit: return QT_TRANSLATE_NOOP("policy", "gross profit");
    case CommissionBase::collected: return QT_TRANSLATE_NOOP("policy", "money that came in");
    case CommissionBase::orders: return QT_TRANSLATE_NOOP("policy", "number of orders");
    case CommissionBase::units: return QT_TRANSLATE_NOOP("policy", "number of units");
    }
    return "";
}

const char *wordFor(RecognitionEvent event)
{
    switch (event) {
    case RecognitionEvent::ordered: return QT_TRANSLATE_NOOP("policy", "when it is ordered");
    case RecognitionEvent::confirmed: return QT_TRANSLATE_NOOP("policy", "when it is confirmed");
    case RecognitionEvent::completed: return QT_TRANSLATE_NOOP("policy", "when it is completed");
    case RecognitionEvent::paid: return QT_TRANSLATE_NOOP("policy", "when it is paid whole");
    case RecognitionEvent::partPaid: return QT_TRANSLATE_NOOP("policy", "part by part as it is paid");
    }
    return "";
}

const char *wordFor(PeriodKind period)
{
    switch (period) {
    case PeriodKind::month: return QT_TRANSLATE_NOOP("policy", "by month");
    case PeriodKind::quarter: return QT_TRANSLATE_NOOP("policy", "by quarter");
    case PeriodKind::year: return QT_TRANSLATE_NOOP("policy", "by year");
    default: return "";
    }
}

const char *wordFor(BandMethod method)
{
    return method == BandMethod::marginal ? QT_TRANSLATE_NOOP("policy", "each slice at its own rate") : QT_TRANSLATE_NOOP("policy", "all at the rate that is reached");
}

const char *wordFor(RuleScope scope)
{
    switch (scope) {
    case RuleScope::period: return QT_TRANSLATE_NOOP("policy", "over the period");
    case RuleScope::order: return QT_TRANSLATE_NOOP("policy", "order by order");
    case RuleScope::line: return QT_TRANSLATE_NOOP("policy", "line by line");
    }
    return "";
}

const char *wordFor(BandEdges edges)
{
    switch (edges) {
    case BandEdges::amount: return QT_TRANSLATE_NOOP("policy", "by what is counted");
    case BandEdges::units: return QT_TRANSLATE_NOOP("policy", "by units");
    case BandEdges::targetPercent: return QT_TRANSLATE_NOOP("policy", "by percent of the revenue target");
    }
    return "";
}

const char *wordFor(PoolShare share)
{
    switch (share) {
    case PoolShare::equal: return QT_TRANSLATE_NOOP("policy", "equally, by days");
    case PoolShare::contribution: return QT_TRANSLATE_NOOP("policy", "by what each one sold");
    case PoolShare::weights: return QT_TRANSLATE_NOOP("policy", "by weights");
    }
    return "";
}

const char *wordFor(BonusKind kind)
{
    return kind == BonusKind::firstOrder ? QT_TRANSLATE_NOOP("policy", "Bonus for the first order") : QT_TRANSLATE_NOOP("policy", "Bonus for the highest revenue");
}

const char *wordFor(const WhenKey &key)
{
    if (key.value == &RuleWhen::product)
        return QT_TRANSLATE_NOOP("policy", "product %1");
    if (key.value == &RuleWhen::productGroup)
        return QT_TRANSLATE_NOOP("policy", "product group %1");
    if (key.value == &RuleWhen::segment)
        return QT_TRANSLATE_NOOP("policy", "segment %1");
    if (key.value == &RuleWhen::channel)
        return QT_TRANSLATE_NOOP("policy", "channel %1");
    return key.value == &RuleWhen::region ? QT_TRANSLATE_NOOP("policy", "region %1") : QT_TRANSLATE_NOOP("policy", "area %1");
}

RuleName ruleNameOf(const Policy &policy, const QString &id)
{
    const auto found = std::ranges::find(policy.rules, id, &CommissionRule::id);
    return {id, found == policy.rules.end() ? RuleWhen() : found->when, policy.rules.size() < 2};
}

QString ruleWords(const RuleName &rule, Language language)
{
    if (rule.id != u"all")
        return rule.id;
    const auto text = [language](const char *source, const QStringList &args = {}) { return words::filled(words::translated(language, "policy", source), args); };
    QStringList takes;
    for (const WhenKey &key : whenKeys()) {
        if (const QString &value = rule.when.*key.value; !value.isEmpty())
            takes += text(wordFor(key), {value});
    }
    if (!takes.isEmpty())
        return takes.join(QStringLiteral(", "));
    return rule.isOnly ? text(QT_TRANSLATE_NOOP("policy", "every sale")) : text(QT_TRANSLATE_NOOP("policy", "every other sale"));
}

} // namespace somo
