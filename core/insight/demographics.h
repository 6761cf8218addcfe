// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/sale_fact.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace somo::insight {

/// An age band, both ends included; `to` 0: and older.
struct AgeBand {
    int from = 0;
    int to = 0;
};
/// under 18, 18–24, 25–34, 35–44, 45–54, 55–64, 65 and older
std::span<const AgeBand> ageBands();
/// The band's place in ageBands(); nothing where the year isn't known or lies after `year`. Age is the one reached in that year.
std::optional<size_t> ageBandOf(std::optional<int> birthYear, int year);
/// "under_18", "18-24", … "65+"
QString ageBandText(size_t band);

/// One value of a trait, such as one province.
struct TraitValue {
    QString key; // stable; empty: not known
    QString name; // as the book has it; empty where words must be found for the key
};
/// What is known of one customer about one trait: a place in the trait's values.
struct Trait {
    QString code; // age | gender | province | an own field's code
    QString name; // of an own field
    std::vector<TraitValue> values;
    std::unordered_map<qint64, size_t> of; // by customer; who isn't there has no value
};

struct DemographicRow {
    TraitValue value; // an empty key: customers without a value
    qint64 customers = 0; // in the book
    qint64 buyers = 0; // with an order that counts in the period
    Money revenue; // of the period, returns off
};
struct Demographic {
    QString code;
    QString name;
    std::vector<DemographicRow> rows; // in the order of the trait's values; not known last
    Money nobody; // revenue of orders that name no customer
};
/// Every customer stands in exactly one row, so that rows and `nobody` add up to the book's revenue. A value that nobody has is left out.
/// `customers`: everybody in the book. Refused: overflow.
Result<Demographic> demographic(const Trait &trait, std::span<const CustomerId> customers, std::span<const SaleFact> facts);

} // namespace somo::insight
