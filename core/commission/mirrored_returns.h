// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/period_pay.h"

#include <functional>
#include <map>
#include <tuple>
#include <vector>

namespace somo {

/// What a policy with `mirror` takes back (rules §5): the period's commission after gate, cap and guarantee is shared over
/// rules by pay and over a rule's orders by base as of the period's end; a return takes back that × returned so far ÷ the
/// sale's base, rounded, less what was taken before. Pools, overrides and referrals in the same way.
class MirroredReturns {
public:
    explicit MirroredReturns(const PolicyPay &pay)
        : m_pay(pay)
    {
    }
    /// What these late entries of one order take from each person; negative amounts. Called with them in their order.
    Result<std::map<PersonId, qint64>> take(size_t period, const std::vector<const PolicyEntry *> &entries);
    /// The period's sales are others now: what has come back of them takes from what they bring now. The difference for each
    /// person, of either sign.
    Result<std::map<PersonId, qint64>> rebuild(size_t period);

private:
    /// One amount that an order brought to somebody.
    struct Part {
        qint64 pay = 0;
        Int128 base = 0;
        Int128 returned = 0;
        qint64 taken = 0;
    };
    enum class Source {
        rule,
        pool,
        overridePay,
        referral,
    };
    using Key = std::tuple<OrderId, PersonId, Source, size_t>; // the last is the clause's index
    using Book = std::map<Key, Part>;

    Result<Book *> bookOf(size_t period);
    /// What has come back of a part takes as a whole now; the difference to what it took before.
    static Result<qint64> settle(Part &part);
    Status addCommission(size_t period, PersonId person, Book &book) const;
    Status addExtras(size_t period, Book &book) const;
    static Status addTeamPay(const PersonLines &lines, std::pair<Source, size_t> clause, const std::function<std::map<OrderId, Int128>(PersonId)> &basesOf, Book &book);
    void count(size_t period, const PolicyEntry &entry, Book &book, std::vector<Key> &touched) const;

    const PolicyPay &m_pay;
    std::map<size_t, Book> m_books; // by period, made when something of it comes back first
};

} // namespace somo
