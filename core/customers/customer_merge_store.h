// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_merge.h"
#include "core/storage/database.h"

namespace somo::customers {

/// Makes two rows one; runs inside Book::write (words "customers_merged": code that stays, code that goes) and is taken back by
/// its images like all else. Every row that names `gone` names `keep` afterwards; tags and own values are joined, the
/// newest consent counts, and the code of `gone` finds `keep` in imports. Refused: mergeWithSelf, rowNotFound,
/// rowChangedSince, mergeErased, mergeMasked (a name, phone or e-mail that is masked on either side, and nothing else that says they
/// are one), and what update() refuses.
Status merge(Database &database, const CustomerMerge &merge);

} // namespace somo::customers
