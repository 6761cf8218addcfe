// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_filter_query.h"
#include "core/storage/book.h"
#include "tests/bench/measure.h"

#include <QString>

#include <optional>
#include <vector>

namespace somo::bench {

/// A name looked for as it is typed, in a book of sixty thousand customers. Says what went wrong, in words; nothing: all well.
std::optional<QString> measureCustomerSearch(Book &book, Verdicts &verdicts);

/// A list of customers as people keep one. What all of them need is read once and kept with the views.
struct CustomerView {
    const char *name;
    CustomerFilterAsk ask;
};
Result<std::vector<CustomerView>> customerViews(const BookSettings &settings, Day today);

/// Lists of customers by what is known of them and by what they bought. Says what went wrong, in words; nothing: all well.
std::optional<QString> measureCustomerViews(Book &book, Day today, Verdicts &verdicts);

} // namespace somo::bench
