// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_outlook_query.h"
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
        counted, // orders of theirs that reached the book's event, each a line
        returned, // something of theirs came back
        answered, // a question of theirs about a statement or a policy
        unassigned, // an import brought orders that are credited to nobody
        policyProposed,
        policyApplied,
    };
    Kind kind = Kind::counted;
    Day day; // on which it counts or happened, in the book's offset
    qint64 moment = 0; // ms UTC; 0: only the day is known
    OrderId order; // counted, returned
    QString code; // of the order; of the policy
    QString customer; // its name
    Money amount; // counted: the person's share; returned: below 0
    qint64 count = 0; // unassigned: orders; policies: the version's number
    QString source; // unassigned: code of the platform or file
    QString author; // who answered, imported, proposed
    QString words; // answered: the answer
    QuestionId question;
    bool aboutPolicy = false; // the question is about a clause of the policy `code`
    QString clause; // of it, as policySentences names it
    std::optional<Period> period; // of the statement that was asked about
    PersonId person; // whose statement it is
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
    QString words; // of the promise, the next step; the deal's name
    QString promiseKind;
    CustomerId customer; // 0: none
    QString customerName;
    OrderId order; // what it is about; 0: none
    qint64 deal = 0; // its id; 0: none
    std::optional<Money> amount; // of a deal that may be decided
};

/// One person's month so far, or the whole team's: a row of the board.
struct TodayMonth {
    BoardData board; // of the month, for the figures' explanations
    std::optional<BoardRow> mine; // nothing: nobody is known
    bool withTeam = false; // a book of one person shows no team
};

/// The first page: what was promised, what is new, what comes up, and the month so far. Each section is finite.
/// What is useful to customers is core/care's list of the day.
struct Today {
    Day day;
    PersonId person; // 0: nobody of the book looks; then it is everybody's
    QString personCode;
    QString personName;
    std::vector<PromiseRow> promised; // ours, overdue and due within todayAhead days; the first due at the top
    std::vector<TodayNews> news; // the newest first
    std::vector<TodayComing> coming; // from tomorrow on, the first at the top; birthdays and deals from today on
    TodayMonth month;
    /// Nothing is due: neither promised nor coming up.
    bool isEmpty() const { return promised.empty() && news.empty() && coming.empty(); }
};

} // namespace somo
