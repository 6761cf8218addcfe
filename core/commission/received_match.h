// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_query.h"
#include "core/commission/received_statement.h"

#include <array>

namespace somo {

/// One of a person's own orders, with what the agreed policy pays for it in the period.
struct OwnOrder {
    OrderId order;
    QString code;
    QString source; // its code: platform and shop
    Day date; // the order's own
    QString customer;
    /// What the policy pays: its part of the period's pay, which is shared out by base, its adjustments and referrals.
    Money amount;
    Money adjusted; // of it: what came back, of this period's or an earlier one's sale
    std::optional<Money> base; // of the period; nothing where the policy counts orders or units
    std::optional<Money> sold; // the same before anything came back
    PayReason reason = PayReason::paid;
    Day on; // of recognition, or until which it is held
    std::optional<Period> period; // where it counts instead
    std::optional<RecognitionEvent> event; // that is awaited
    QString creditedTo; // another person's name: it is not one's own
};

/// Pay of one's own statement that belongs to no order, or can't be shown by order.
struct OwnOther {
    StatementLineKind kind = StatementLineKind::bonus;
    QString words; // the rule, the team, the reason by hand, the order that a bonus is for
    Money amount;
};

/// What the agreed policy pays a person for a period.
struct OwnPay {
    Period period;
    PersonId person;
    QString personCode;
    QString personName;
    QStringList policies; // "CODE/version"
    QString payer; // the principal's name; empty: the house
    std::vector<OwnOrder> orders; // also those that the received statement names and that don't count here
    std::vector<OwnOther> others;
    Money sum; // Σ lines of the statements
    Money carriedOut; // of it: what is below 0 and goes on to the next period
};

enum class MatchResult {
    agrees,
    differs,
    missingHere, // they pay it, and the book has no such order
    missingThere, // the agreed policy pays it, and the statement lacks it
};
constexpr size_t matchResultCount = size_t(MatchResult::missingThere) + 1;
/// agrees | differs | missing_here | missing_there.
QString matchResultText(MatchResult result);

/// How a received line found its counterpart.
enum class MatchedBy {
    nothing,
    code, // exactly, after trimming and NFC
    letters, // upper and lower case differ
    zeros, // an apostrophe, a # or zeros before the code were lost or added
    source, // the source stands before the code on one side
    kind, // a line without an order: what it is for
    amount, // … or its amount alone
};
/// nothing is empty; code | case | zeros | source | kind | amount.
QString matchedByText(MatchedBy by);

/// Why two sides differ, where it can be known.
enum class DifferenceWhy {
    none,
    unknown,
    notInBook,
    notInStatement,
    noAmount, // the statement gives none
    otherPerson, // credited to `person`
    held, // until `on`
    otherPeriod, // counts in `period`
    notYet, // `event` is awaited
    draft,
    cancelled,
    linked, // another order counts in its place
    returned, // they pay for what came back
    noPolicy,
    noRule,
    noTarget,
    unknownCost,
    underBand,
    gate,
    noBase, // it adds nothing to the base
    smallerShare, // orders count for whoever has the largest share
    otherBase, // theirBase, ourBase
    otherRate, // theirRate, ourRate
    theirProduct, // their own base × rate gives another amount: `product`
    rounding, // one unit
    otherAmount, // the same kind of line, another amount
};
QString differenceWhyText(DifferenceWhy why);

struct MatchedLine {
    MatchResult result = MatchResult::agrees;
    MatchedBy by = MatchedBy::nothing;
    OrderId order; // 0: none of the book
    QString code; // ours, else theirs
    QString theirCode; // where it is written otherwise
    std::vector<qint64> rows; // of the file
    int ourOrders = 0; // of that code; above 1 where sources share it
    Day date;
    QString customer;
    std::optional<StatementLineKind> kind; // of lines without an order
    QString words; // theirs, else ours
    Money theirs;
    Money ours;
    Money difference; // theirs − ours
    bool isRounded = false; // agrees only as one unit of rounding is let pass
    DifferenceWhy why = DifferenceWhy::none;
    std::optional<Money> theirBase, ourBase, product;
    std::optional<Rate> theirRate, ourRate;
    Day on;
    std::optional<Period> period;
    std::optional<RecognitionEvent> event;
    QString person;
};

struct MatchSums {
    qint64 lines = 0;
    Money theirs;
    Money ours;
    Money difference;
};

/// A received statement beside one's own. The sums of the four results add up to both sides exactly.
struct StatementMatch {
    OwnPay own; // without its orders and others
    ReceivedStatement received; // without its lines
    std::vector<MatchedLine> lines; // differs, missing here, missing there, agrees; within by the file's rows, then date and code
    std::array<MatchSums, matchResultCount> sums;
    MatchSums all;
    bool letsRoundingPass = false;
    const MatchSums &of(MatchResult result) const { return sums[size_t(result)]; }
};

/// By what a code is looked for, from the strictest on.
struct CodeKeys {
    QString code; // clean
    QString letters; // in one case
    QString bare; // without an apostrophe, # and zeros before it
    QString end; // behind the last ':' or '/': without a source
    static CodeKeys of(const QString &text);
};

/// Matches line by line: order codes exactly first, then by each looser key where it fits one order on both sides only;
/// several lines of an order are summed. Lines without an order match by kind and amount, then by kind, then by amount.
/// With `letOneUnitPass` a difference of one minor unit counts as agreeing, and is said. Errors: overflow.
Result<StatementMatch> matchStatement(const ReceivedStatement &received, const OwnPay &own, bool letOneUnitPass = false);

} // namespace somo
