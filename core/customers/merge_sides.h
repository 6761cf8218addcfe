// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_merge.h"
#include "core/words/report_words.h"

#include <span>

namespace somo {

/// What two rows are compared by when they are made one. Tags, orders, talks and all else are simply joined.
enum class MergeField {
    name,
    phone,
    email,
    address,
    province,
    group,
    segment,
    gender,
    birth, // year, and day with month
    keeper, // with since when
    stage, // as it was said
    note,
};

/// One field of both, and what stands afterwards; all as people read it.
struct MergeLine {
    MergeField field = MergeField::name;
    QString keep, gone, result;
    /// Whether there is a choice: both say something, and not the same.
    bool differs() const { return !keep.isEmpty() && !gone.isEmpty() && keep != gone; }
};

namespace customers {

std::span<const MergeField> mergeFields();
/// "name", "phone" …; as the command line writes it.
QString mergeFieldText(MergeField field);
QString mergeFieldName(MergeField field, const words::ReportWords &words);
/// Takes a field over from one of the two.
void takeField(Customer &result, MergeField field, const Customer &from);

} // namespace customers

} // namespace somo
