// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace somo {

/// A row's id that can't be mistaken for another table's. 0 means "none" (NULL in the book).
template <typename Tag>
struct Id {
    qint64 value = 0;
    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using PersonId = Id<struct PersonTag>;
using TeamId = Id<struct TeamTag>;
using MembershipId = Id<struct MembershipTag>;
using ChannelId = Id<struct ChannelTag>;
using AreaId = Id<struct AreaTag>;
using ProvinceId = Id<struct ProvinceTag>;
using ProductId = Id<struct ProductTag>;
using ProductGroupId = Id<struct ProductGroupTag>;
using SegmentId = Id<struct SegmentTag>;
using CustomerId = Id<struct CustomerTag>;
using CampaignId = Id<struct CampaignTag>;
using PayerId = Id<struct PayerTag>;
using SourceId = Id<struct SourceTag>;
using OrderId = Id<struct OrderTag>;
using LineId = Id<struct LineTag>;
using PaymentId = Id<struct PaymentTag>;
using ReturnId = Id<struct ReturnTag>;
using TargetId = Id<struct TargetTag>;
using ImportId = Id<struct ImportTag>;
using TwinId = Id<struct TwinTag>;
using ProductAliasId = Id<struct ProductAliasTag>;
using CreditRuleId = Id<struct CreditRuleTag>;
using TagId = Id<struct TagTag>;
using OwnFieldId = Id<struct OwnFieldTag>;
using ConsentId = Id<struct ConsentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using PrivacyRequestId = Id<struct PrivacyRequestTag>;
using DealId = Id<struct DealTag>;
using SavedViewId = Id<struct SavedViewTag>;

/// The end of the stretch of so many ids that begins at `from` and goes no further than `last`, without leaving 64 bits.
constexpr qint64 lastOfStretch(qint64 from, qint64 last, qint64 length)
{
    return quint64(last) - quint64(from) < quint64(length) ? last : from + length - 1;
}

} // namespace somo

template <typename Tag>
struct std::hash<somo::Id<Tag>> {
    size_t operator()(somo::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
