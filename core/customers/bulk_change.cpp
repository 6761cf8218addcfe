// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/bulk_change.h"

#include "core/base/text.h"

#include <array>
#include <utility>

namespace somo {

namespace {

constexpr std::array bulkActionWords{
    std::pair{BulkAction::setKeeper, "keeper"}, std::pair{BulkAction::setGroup, "group"},   std::pair{BulkAction::setSegment, "segment"},
    std::pair{BulkAction::setProvince, "province"}, std::pair{BulkAction::setStage, "stage"}, std::pair{BulkAction::addTag, "add_tag"},
    std::pair{BulkAction::removeTag, "remove_tag"}, std::pair{BulkAction::setOwnField, "own"},
};

template <typename T>
bool replaced(T &value, const T &by)
{
    if (value == by)
        return false;
    value = by;
    return true;
}

} // namespace

QString bulkActionText(BulkAction action)
{
    for (const auto &[each, text] : bulkActionWords) {
        if (each == action)
            return QString::fromLatin1(text);
    }
    return {};
}

std::optional<BulkAction> bulkActionFromText(QStringView text)
{
    for (const auto &[each, word] : bulkActionWords) {
        if (text == QLatin1String(word))
            return each;
    }
    return std::nullopt;
}

CommandWords bulkWords(const BulkChange &change, const QString &value, qint64 count)
{
    return {QStringLiteral("customers_") + bulkActionText(change.action), {value.isEmpty() ? QStringLiteral("–") : value, QString::number(count)}};
}

bool customers::applyTo(Customer &customer, const BulkChange &change)
{
    switch (change.action) {
    case BulkAction::setKeeper:
        if (!replaced(customer.keeper, change.keeper))
            return false;
        customer.keeperFrom = change.keeper ? change.day : Day();
        return true;
    case BulkAction::setGroup: return replaced(customer.group, cleanText(change.text));
    case BulkAction::setSegment: return replaced(customer.segment, change.segment);
    case BulkAction::setProvince: return replaced(customer.province, change.province);
    case BulkAction::setStage: return replaced(customer.stageSaid, change.text);
    case BulkAction::addTag:
    case BulkAction::removeTag:
    case BulkAction::setOwnField: break;
    }
    return false;
}

} // namespace somo
