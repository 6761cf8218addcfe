// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

#include <QHash>

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace somo {

/// Everything a cut needs beside an entry itself: who was in which team when, which area a province lies in, which groups
/// lie under a group, what week, quarter and year a day is in, which own traits a customer has. Only what the asked cuts need is read.
class Dimensions {
public:
    static Result<Dimensions> load(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts);

    /// The value of a cut for an entry; 0 is "none".
    qint64 valueOf(const Cut &cut, const LedgerEntry &entry) const;
    /// The first day of a period cut's value that lies within the asked days; null for other cuts.
    Day firstDayOf(const Cut &cut, qint64 value) const;
    /// Whether the entry meets all filters; alternatives on one cut.
    bool passes(const LedgerEntry &entry) const;

    /// The alternatives of one cut, a group with its subgroups.
    struct Filter {
        Cut cut;
        std::unordered_set<qint64> ids;
    };
    const std::vector<Filter> &filters() const { return m_filters; }

private:
    struct Membership {
        qint64 team = 0;
        Day from, to;
    };

    Status loadMemberships(Database &database);
    Status loadAreas(Database &database);
    Status loadCalendar(Database &database, const DayRange &days);
    Status loadFilters(Database &database, const LedgerAsk &ask);
    Status loadTraits(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts);
    qint64 teamOf(PersonId person, Day day) const;
    qint64 periodOf(Cut::Kind cut, Day day) const;
    qint64 traitOf(const Cut &cut, CustomerId customer) const;

    DayRange m_days;
    std::unordered_map<qint64, std::vector<Membership>> m_teams;
    std::unordered_map<qint64, qint64> m_areas;
    std::map<Day, CalendarNumbers> m_calendar;
    mutable const std::pair<const Day, CalendarNumbers> *m_lastDay = nullptr; // most entries ask for the one before again
    std::vector<Filter> m_filters;
    struct OwnTrait {
        Cut cut;
        std::unordered_map<qint64, qint64> of; // by customer
    };
    std::vector<OwnTrait> m_traits; // few: looked through
};

bool isPeriodCut(const Cut &cut);
/// Product and product group: an order may hold several of their values.
bool isLineCut(const Cut &cut);

/// A group with all groups under it.
Result<std::unordered_set<qint64>> groupWithSubgroups(Database &database, qint64 group);

/// Code, name and sort key of these values of a cut; "none" (0) has none of them. Periods are named by their text.
Result<QHash<qint64, CutValue>> cutValues(Database &database, const Cut &cut, const std::unordered_set<qint64> &ids);
/// How rows of a cut stand: periods by time, all else by sort key, then id; "none" last.
bool standsBefore(const CutValue &a, const CutValue &b);

} // namespace somo
