// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_marks.h"
#include "core/storage/database.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace somo::customers {

/// Few spellings in many rows: each is folded once.
class FoldedOnce {
public:
    const std::string &of(std::string_view text);

private:
    std::unordered_map<std::string, std::string> m_known;
};

/// "0912.345" → "912345": the digits as the normal form of a phone holds them, which has the country's code in the place of the
/// first 0; empty for what is no part of one.
std::string phoneDigits(QStringView word);

/// Those of whom each word stands in one of name, code, phone however typed, e-mail, segment or region, folded.
Result<CustomerPass> withWords(Database &database, const QString &words, const std::function<bool()> &wanted);

} // namespace somo::customers
