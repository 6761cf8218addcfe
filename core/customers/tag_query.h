// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/tag.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace somo::tags {

struct Counted {
    Tag tag;
    qint64 customers = 0;
};
/// All tags by the alphabet, with how many customers bear them.
Result<std::vector<Counted>> all(Database &database);
/// Those of a customer by the alphabet.
Result<std::vector<Tag>> of(Database &database, CustomerId customer);
/// The customers with a tag, by id.
Result<std::vector<CustomerId>> customersWith(Database &database, TagId tag);
/// All of them: tags by customer.
Result<std::unordered_map<qint64, std::vector<TagId>>> ofAll(Database &database);
/// By folded name; nothing where there is none.
Result<std::optional<Tag>> find(Database &database, const QString &name);

} // namespace somo::tags
