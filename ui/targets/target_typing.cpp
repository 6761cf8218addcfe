// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_typing.h"

#include "core/exchange/typed_values.h"

#include <QCoreApplication>

namespace somo {

namespace {

struct TypingText {
    Q_DECLARE_TR_FUNCTIONS(somo::TargetTyping)
};

TypedTarget checked(const QString &text, std::optional<qint64> value, bool ambiguous)
{
    if (!value)
        return {std::nullopt, TypingText::tr("“%1” is no number that fits here.").arg(text)};
    if (ambiguous)
        return {std::nullopt, TypingText::tr("“%1” can be read in two ways. Type it in full.").arg(text)};
    if (*value < 0)
        return {std::nullopt, TypingText::tr("“%1” is below 0.").arg(text)};
    return {value, {}};
}

} // namespace

TypedTarget readTarget(const QString &typed, MetricUnit unit, const Formats &formats)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (unit == MetricUnit::money) {
        const auto amount = amountFromTyping(text, formats.currency());
        return checked(text, amount ? std::optional(amount->amount.minorUnits()) : std::nullopt, amount && amount->ambiguous);
    }
    if (unit == MetricUnit::percent) {
        const auto rate = rateFromTyping(text);
        return checked(text, rate ? std::optional(rate->millionths) : std::nullopt, false);
    }
    const auto quantity = quantityFromTyping(text, formats.language() == Language::vietnamese);
    return checked(text, quantity ? std::optional(quantity->quantity.thousandths) : std::nullopt, quantity && quantity->ambiguous);
}

} // namespace somo
