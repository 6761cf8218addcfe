// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/consent.h"

#include <algorithm>
#include <array>

namespace somo::consent {

namespace {

constexpr std::array<QStringView, 2> consentPurposes{u"care", u"marketing"};
constexpr std::array<QStringView, 5> consentChannels{u"zalo", u"call", u"sms", u"email", u"visit"};
constexpr std::array<QStringView, 3> consentStates{u"yes", u"no", u"later"};

/// The row that counts; nothing where nothing was said.
const Consent *countingConsent(std::span<const Consent> list, QStringView purpose, QStringView channel)
{
    const Consent *found = nullptr;
    for (const Consent &each : list) {
        if (each.purpose != purpose || each.channel != channel)
            continue;
        if (!found || std::pair(found->from, found->id) < std::pair(each.from, each.id))
            found = &each;
    }
    return found;
}

} // namespace

bool isPurpose(QStringView purpose) { return std::ranges::find(consentPurposes, purpose) != consentPurposes.end(); }
bool isChannel(QStringView channel) { return std::ranges::find(consentChannels, channel) != consentChannels.end(); }
bool isState(QStringView state) { return std::ranges::find(consentStates, state) != consentStates.end(); }

bool allowsOnDay(std::span<const Consent> list, QStringView purpose, QStringView channel, Day day)
{
    const Consent *counts = countingConsent(list, purpose, channel);
    if (!counts || counts->state == u"no")
        return false;
    // A "yes" of a later day is none yet; a "later" without its day never comes.
    if (counts->from > day || (counts->state == u"later" && counts->notBefore.isNull()))
        return false;
    return counts->notBefore.isNull() || counts->notBefore <= day;
}

bool allows(std::span<const Consent> list, QStringView purpose, QStringView channel, Day day, int minute)
{
    if (!allowsOnDay(list, purpose, channel, day))
        return false;
    const std::optional<int> after = countingConsent(list, purpose, channel)->afterMinute;
    return !after || *after <= minute;
}

} // namespace somo::consent
