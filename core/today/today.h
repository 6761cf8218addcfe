// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"
#include "core/kpi/board.h"
#include "core/service/promise_query.h"

#include <optional>
#include <vector>

namespace somo {

/// How far ahead the first page looks, in days after today.
constexpr int todayAhead = 7;
/// The lines that a section shows at once; the rest stand under "see all" (ui.md §10).
constexpr size_t todayLines = 12;

/// Something that is new since yesterday, for whoever looks.
struct TodayNews {
    enum class Kind {
        counted, // an order of theirs reached the book's event
        countedByAll, // so many orders of everybody did on a day: where nobody of the book looks
        returned, // something of an order of theirs came back
        answered, // a question of theirs about a statement or a policy
        unassigned, // an import brought orders that are credited to nobody
        policyProposed,
        policyApplied,
    };
    Kind kind = Kind::counted;
    Day day; // on which it counts or happened, in the book's offset
    qint64 moment = 0; // ms UTC; 0: only the day is known
    OrderId order; // counted, returned
    QString code; // of the order, of the policy
    QString customer; // its name; empty where the order has none
    Money amount; // what the person's revenue gained; returned: below 0
    qint64 count = 0; // orders; of a policy the number of its version
    QString channel; // unassigned: its name; empty where the orders have none
    QString author; // who answered, proposed, put in force
    QString words; // answered: the answer
    QuestionId question;
    std::optional<Period> period; // answered: of the statement; nothing: the question is about the policy `code`
    PersonId person; // answered: whose statement it is
    Day from; // policyApplied: its first day
};

/// Something that comes up.
struct TodayComing {
    enum class Kind {
        promise, // ours
        promiseOfCustomer,
        dealStep, // the next step of a deal
        dealExpected, // a deal may be decided
        birthday,
    };
    Kind kind = Kind::promise;
    Day day;
    std::optional<int> minute; // of the day
    QString words; // of the promise, of the next step; the deal's name
    QString promiseKind;
    CustomerId customer; // 0: none
    QString customerName;
    qint64 thing = 0; // the id of the promise or the deal; 0: none
    std::optional<Money> amount; // of a deal that may be decided
};

/// The month so far, of whoever looks and of the whole team. Both are the board's own rows, so that they open as there.
struct TodayMonth {
    BoardData board;
    std::optional<BoardRow> mine; // nothing: nobody of the book looks
    bool withTeam = false; // a book of one person shows no team
};

/// The first page: what was promised, what is new, what comes up, and the month so far. Each section ends.
/// What is useful to customers is core/care's list of the day, in its own order.
struct Today {
    Day day;
    PersonId person; // 0: nobody of the book looks; then it is everybody's
    QString personCode;
    QString personName;
    std::vector<PromiseRow> promised; // ours, due before today, today and within todayAhead days; the first due at the top
    std::vector<TodayNews> news; // of yesterday and today, the newest first
    std::vector<TodayComing> coming; // within todayAhead days, the first at the top: deals from today on, all else from tomorrow on
    TodayMonth month;
};

} // namespace somo
