// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_store.h"
#include "core/customers/own_field.h"
#include "core/storage/book.h"

#include <span>
#include <vector>

namespace somo {

/// What is done with many customers at once.
enum class BulkAction {
    setKeeper,
    setGroup,
    setSegment,
    setProvince,
    setStage, // what is said: lead | contacted | qualified
    addTag,
    removeTag,
    setOwnField,
};
/// "keeper", "group", "segment", "province", "stage", "add_tag", "remove_tag", "own"; as the command line and the trail write it.
QString bulkActionText(BulkAction action);
std::optional<BulkAction> bulkActionFromText(QStringView text);

/// One change for many. An id of 0 and an empty text take away what stands there.
struct BulkChange {
    BulkAction action = BulkAction::setKeeper;
    PersonId keeper;
    SegmentId segment;
    ProvinceId province;
    QString text; // group, stage, tag
    OwnValue own;
    Day day; // since when the keeper looks after them
};

namespace customers {

/// Makes the change to what was read of a customer; false where it says so already. Of tags and own fields nothing stands there.
bool applyTo(Customer &customer, const BulkChange &change);

} // namespace customers

/// What the trail says of a change of `count` customers; `value` is what was set, as people read it.
CommandWords bulkWords(const BulkChange &change, const QString &value, qint64 count);

/// What would become of one customer.
struct BulkRow {
    CustomerId customer;
    QString code, name;
    QString before, after; // as people read them, of a stage its code; empty: nothing
};

/// What would happen, before anything does.
struct BulkPreview {
    qint64 chosen = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; // say so already
    qint64 gone = 0; // no longer in the book
    std::vector<BulkRow> first; // of those that change, in the order given
};

} // namespace somo
