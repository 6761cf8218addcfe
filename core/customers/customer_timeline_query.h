// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace somo {

/// What stands in a customer's history. The order of the numbers decides ties of one day: the higher stands above.
enum class TimelineKind {
    order = 0,
    payment = 1,
    orderReturn = 2,
    deal = 3, // a deal that came to a stage
    consent = 4,
    attachment = 5,
    care = 6, // a step of a script, or a suggestion, that was closed without an activity of its own
    activity = 7,
    promise = 8,
};

enum class TimelineFilter {
    all,
    orders, // orders and returns
    exchange, // calls, messages, visits, notes, promises, care, deals, consent, files
    money, // payments, and returns
};

/// A place in the history: what stands below it is later in the list. Promises that are not kept yet stand above all else,
/// the one due first at the top.
struct TimelineKey {
    qint64 day = 0; // yyyymmdd; openPromiseDay for a promise that isn't kept yet
    qint64 minute = -1; // of the day; -1: not known; of an open promise the day it is due, below 0
    int kind = 0; // of TimelineKind
    qint64 id = 0;
    friend auto operator<=>(const TimelineKey &, const TimelineKey &) = default;
};
constexpr qint64 openPromiseDay = 99999999;

struct TimelineGoods {
    QString name;
    Quantity quantity;
};

/// One entry of the history. Codes are those of the tables; timeline_words.h makes sentences of them.
struct TimelineRow {
    TimelineKey key;
    TimelineKind kind = TimelineKind::order;
    qint64 id = 0; // of the order, payment, return, activity, promise, deal step, care item, attachment, consent
    Day day; // as the entry stands under it: of a promise the day it is due or was kept
    std::optional<int> minute; // of the day; of a consent: after when
    OrderId order; // what a click opens; 0: none
    qint64 deal = 0; // of a deal's step
    QString orderCode;
    QString person; // who did it
    QString word; // activity and promise: its kind; payment: method; deal: kind of the stage; care: its state; consent: its state
    QString name; // deal and file: its name; care: its script; promise: its words; consent: the purpose
    QString detail; // note, words, outcome, stage; consent: the channel
    QString source; // consent: where it was said; care: the suggestion's code
    Day otherDay; // order: the day of its state; promise: made on; consent: not before
    OrderStatus status = OrderStatus::completed; // of an order
    std::vector<TimelineGoods> goods; // of an order or a return, in its order
    bool isFreeReturn = false; // an order of negative lines only
    std::optional<Money> amount; // net of an order; paid; taken back (below 0); of a deal; nothing: not known
    bool byCustomer = false; // of a promise
    bool isOpen = false; // a promise not kept yet
    bool isLinked = false; // an order in whose place another counts
    qint64 bytes = 0; // of a file
    qint64 version = 0; // of the row, where it may be changed from here: promise, activity
};

struct TimelinePage {
    std::vector<TimelineRow> rows; // newest first
    bool hasMore = false;
};

/// What was heard of a customer: a note among their activities.
struct HeardNote {
    Day day;
    QString words;
    QString person;
};

namespace customers {

/// At most `most` entries of the customer that stand below `after` (nothing: from the top). Amounts of returns are those of
/// the ledger of `event`; a return that isn't in it yet has none. What a server keeps from the reader isn't in it.
Result<TimelinePage> timeline(Database &database, CustomerId customer, RecognitionEvent event, TimelineFilter filter = TimelineFilter::all,
                              const std::optional<TimelineKey> &after = std::nullopt, int most = 50);

/// The newest notes of what was heard, newest first.
Result<std::vector<HeardNote>> heard(Database &database, CustomerId customer, int most);

} // namespace customers

} // namespace somo
