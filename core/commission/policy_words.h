// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"

#include <span>

namespace somo {

/// One choice of a clause and the document's word for it ("gross_profit", "target_percent" …). These words belong to the
/// file and are never translated.
template <typename Choice>
struct ChoiceWord {
    Choice choice;
    QStringView word;
};
std::span<const ChoiceWord<CommissionBase>> choiceWords(CommissionBase);
std::span<const ChoiceWord<BandMethod>> choiceWords(BandMethod);
std::span<const ChoiceWord<RuleScope>> choiceWords(RuleScope);
std::span<const ChoiceWord<BandEdges>> choiceWords(BandEdges);
std::span<const ChoiceWord<PoolShare>> choiceWords(PoolShare);
std::span<const ChoiceWord<BonusKind>> choiceWords(BonusKind);
std::span<const ChoiceWord<RecognitionEvent>> choiceWords(RecognitionEvent);
/// Only the periods that a policy may have: month, quarter, year.
std::span<const ChoiceWord<PeriodKind>> choiceWords(PeriodKind);

/// Empty where a policy knows no such choice.
template <typename Choice>
QString documentWord(Choice choice)
{
    for (const ChoiceWord<Choice> &known : choiceWords(choice)) {
        if (known.choice == choice)
            return known.word.toString();
    }
    return {};
}

template <typename Choice>
std::optional<Choice> fromDocumentWord(QStringView word)
{
    for (const ChoiceWord<Choice> &known : choiceWords(Choice())) {
        if (known.word == word)
            return known.choice;
    }
    return std::nullopt;
}

/// What a key of `when` is called in the document, and where its value stands; in the order in which rules compare.
struct WhenKey {
    QStringView key;
    QString RuleWhen::*value;
};
std::span<const WhenKey> whenKeys();

/// Where in the document something stands, as refusals name it: "rules[tea].bands[2].rate". Bands and whatever has no
/// name of its own count from 1.
namespace clause {
QString inside(const QString &clause, QStringView key);
QString numbered(QStringView list, qsizetype index);
QString named(QStringView list, const QString &name, qsizetype index);
} // namespace clause

} // namespace somo
