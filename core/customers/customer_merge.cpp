// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_merge.h"

namespace somo::customers {

namespace {

void fillMerged(QString &kept, const QString &other)
{
    const bool isEmpty = kept.trimmed().isEmpty() || (isMasked(kept) && !isMasked(other) && !other.trimmed().isEmpty());
    if (isEmpty)
        kept = other;
}

QString joinedNotes(const QString &kept, const QString &other)
{
    if (other.trimmed().isEmpty() || kept.contains(other))
        return kept;
    return kept.trimmed().isEmpty() ? other : QString(kept + u'\n' + other);
}

/// Of two stages that somebody said the one further on.
QString furtherStage(const QString &kept, const QString &other)
{
    const auto step = [](const QString &stage) { return stage == u"qualified" ? 2 : stage == u"contacted" ? 1 : 0; };
    return step(other) > step(kept) ? other : kept;
}

} // namespace

Customer merged(const Customer &keep, const Customer &gone)
{
    Customer result = keep;
    // A name that is only the code says nothing.
    if (result.name == result.code && gone.name != gone.code && !isMasked(gone.name))
        result.name = gone.name;
    fillMerged(result.name, gone.name);
    fillMerged(result.group, gone.group);
    fillMerged(result.gender, gone.gender);
    fillMerged(result.phoneTyped, gone.phoneTyped);
    fillMerged(result.email, gone.email);
    fillMerged(result.address, gone.address);
    if (!result.province)
        result.province = gone.province;
    if (!result.segment)
        result.segment = gone.segment;
    if (!result.birthYear)
        result.birthYear = gone.birthYear;
    if (!result.birthDay)
        result.birthDay = gone.birthDay;
    if (!result.keeper) {
        result.keeper = gone.keeper;
        result.keeperFrom = gone.keeperFrom;
    }
    if (!result.cameFrom && gone.cameFrom != keep.id)
        result.cameFrom = gone.cameFrom;
    if (result.cameFrom == gone.id)
        result.cameFrom = {};
    result.stageSaid = furtherStage(result.stageSaid, gone.stageSaid);
    result.note = joinedNotes(result.note, gone.note);
    return result;
}

} // namespace somo::customers
