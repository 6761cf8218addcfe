// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace somo::insight {

namespace {

constexpr std::array segmentWords{u"champions", u"loyal", u"potential_loyalists", u"new_customers", u"promising",
                                  u"need_attention", u"about_to_sleep", u"at_risk", u"cannot_lose", u"hibernating"};

// As the help's table has it, from the lately seen down.
constexpr std::array segmentTable{
    SegmentRule{RfmSegment::champions, 5, 5, 4, 5},
    SegmentRule{RfmSegment::loyal, 3, 4, 4, 5},
    SegmentRule{RfmSegment::potentialLoyalists, 4, 5, 2, 3},
    SegmentRule{RfmSegment::newCustomers, 5, 5, 1, 1},
    SegmentRule{RfmSegment::promising, 4, 4, 1, 1},
    SegmentRule{RfmSegment::needAttention, 3, 3, 3, 3},
    SegmentRule{RfmSegment::aboutToSleep, 3, 3, 1, 2},
    SegmentRule{RfmSegment::atRisk, 1, 2, 3, 4},
    SegmentRule{RfmSegment::cannotLose, 1, 2, 5, 5},
    SegmentRule{RfmSegment::hibernating, 1, 2, 1, 2},
};

constexpr bool holds(const SegmentRule &rule, int recency, int value)
{
    return rule.recencyFrom <= recency && recency <= rule.recencyTo && rule.valueFrom <= value && value <= rule.valueTo;
}

constexpr bool everyScoreOnce()
{
    for (int recency = 1; recency <= 5; ++recency) {
        for (int value = 1; value <= 5; ++value) {
            if (std::ranges::count_if(segmentTable, [&](const SegmentRule &rule) { return holds(rule, recency, value); }) != 1)
                return false;
        }
    }
    return true;
}
static_assert(everyScoreOnce(), "every pair of scores lies in exactly one row");

/// Which fifth the place has among so many, as NTILE(5) deals them out; 1 the first.
int fifthOf(size_t place, size_t count)
{
    constexpr size_t fifths = 5;
    const size_t each = count / fifths;
    const size_t larger = count % fifths; // so many fifths hold one more
    if (place < larger * (each + 1))
        return int(place / (each + 1)) + 1;
    return int(larger + (place - larger * (each + 1)) / each) + 1;
}

size_t movementPlace(const std::optional<RfmSegment> &segment)
{
    return segment ? size_t(*segment) : RfmMovement::none;
}

void scoreRows(std::vector<RfmRow> &rows)
{
    if (rows.size() < rfmLeast)
        return;
    const auto scoresBy = [&](auto value) {
        std::vector<qint64> values;
        values.reserve(rows.size());
        for (const RfmRow &row : rows)
            values.push_back(value(row));
        return quintiles(values);
    };
    const auto recency = scoresBy([](const RfmRow &row) { return qint64(row.last.number()); });
    const auto frequency = scoresBy([](const RfmRow &row) { return row.orders; });
    const auto revenue = scoresBy([](const RfmRow &row) { return row.revenue.minorUnits(); });
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].scores = RfmScores{recency[i], frequency[i], revenue[i]};
        rows[i].segment = segmentOf(*rows[i].scores);
    }
}

} // namespace

QString segmentText(RfmSegment segment)
{
    return QString::fromUtf16(segmentWords[size_t(segment)]);
}

std::optional<RfmSegment> segmentFromText(QStringView text)
{
    for (size_t i = 0; i < segmentWords.size(); ++i) {
        if (text == QStringView(segmentWords[i]))
            return RfmSegment(i);
    }
    return std::nullopt;
}

std::span<const SegmentRule> segmentRules()
{
    return segmentTable;
}

RfmSegment segmentOf(const RfmScores &scores)
{
    const auto rule = std::ranges::find_if(segmentTable, [&](const SegmentRule &each) { return holds(each, scores.recency, scores.value()); });
    return rule->segment;
}

DayRange rfmDays(Day asOf)
{
    return {Day::fromDate(asOf.toDate().addMonths(-12).addDays(1)), asOf};
}

std::vector<int> quintiles(std::span<const qint64> values)
{
    if (values.size() < rfmLeast)
        return {};
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&](size_t i) { return values[i]; });
    std::vector<int> fifths(values.size());
    for (size_t place = 0; place < order.size(); ++place) {
        const bool isTied = place > 0 && values[order[place]] == values[order[place - 1]];
        fifths[order[place]] = isTied ? fifths[order[place - 1]] : fifthOf(place, order.size());
    }
    return fifths;
}

const RfmRow *RfmTable::of(CustomerId customer) const
{
    const auto found = std::ranges::lower_bound(rows, customer, {}, &RfmRow::customer);
    return found == rows.end() || found->customer != customer ? nullptr : &*found;
}

Result<RfmTable> rfm(std::span<const SaleFact> facts, Day asOf)
{
    struct Sums {
        Day last;
        qint64 orders = 0;
        Int128 revenue = 0;
    };
    RfmTable table{asOf, rfmDays(asOf), {}};
    std::unordered_map<qint64, Sums> sums;
    for (const SaleFact &fact : facts) {
        if (!fact.customer || !table.days.contains(fact.day))
            continue;
        Sums &of = sums[fact.customer.value];
        of.revenue += fact.net.minorUnits();
        if (fact.counts) {
            ++of.orders;
            of.last = std::max(of.last, fact.day);
        }
    }
    table.rows.reserve(sums.size());
    for (const auto &[customer, of] : sums) {
        if (of.orders == 0)
            continue;
        SOMO_TRY_ASSIGN(const qint64 revenue, narrowed(of.revenue, "revenue"));
        table.rows.push_back({CustomerId{customer}, of.last, of.last.daysTo(asOf), of.orders, Money::fromMinorUnits(revenue), {}, {}});
    }
    std::ranges::sort(table.rows, {}, &RfmRow::customer);
    scoreRows(table.rows);
    return table;
}

RfmMovement movement(const RfmTable &before, const RfmTable &after)
{
    RfmMovement moved;
    moved.from = before.asOf;
    moved.to = after.asOf;
    const auto note = [&](CustomerId customer, const std::optional<RfmSegment> &from, const std::optional<RfmSegment> &to) {
        ++moved.counts[movementPlace(from)][movementPlace(to)];
        if (from != to)
            moved.moves.push_back({customer, from, to});
    };
    auto early = before.rows.begin();
    auto late = after.rows.begin();
    while (early != before.rows.end() || late != after.rows.end()) {
        if (late == after.rows.end() || (early != before.rows.end() && early->customer < late->customer)) {
            note(early->customer, early->segment, std::nullopt);
            ++early;
        } else if (early == before.rows.end() || late->customer < early->customer) {
            note(late->customer, std::nullopt, late->segment);
            ++late;
        } else {
            note(early->customer, early->segment, late->segment);
            ++early;
            ++late;
        }
    }
    return moved;
}

} // namespace somo::insight
