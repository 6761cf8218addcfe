// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_filter_query.h"
#include "core/words/report_words.h"

namespace somo {

/// A value that can be chosen: what a condition keeps, and what people read.
struct FilterValue {
    QString code;
    QString name;
};

/// What a view of customers that Somo brings shows.
struct ShippedView {
    QString name;
    CustomerFilter filter;
};

namespace filter_words {

QString fieldName(CustomerField field);
/// "is", "last before" …: as it stands between the field and its value.
QString testName(CustomerField field, CustomerTest test);
QString ownKindOf(const CustomerCondition &condition, const FilterChoices &choices);
/// Which values there are to choose from; empty where a value is typed.
std::vector<FilterValue> valuesOf(CustomerField field, const QString &key, const FilterChoices &choices, const words::ReportWords &words);
/// What may be asked of consent: each purpose with each channel.
std::vector<FilterValue> consentKeys(const words::ReportWords &words);
/// "Tag: vip, new", "Last talk: not since 26/07/2026".
QString conditionWords(const CustomerCondition &condition, const FilterChoices &choices, const words::ReportWords &words, Day today);

/// `hasTeam`: somebody besides oneself looks after customers.
std::vector<ShippedView> shippedViews(Day today, bool hasTeam);

} // namespace filter_words

} // namespace somo
