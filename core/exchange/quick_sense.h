// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_reading.h"

namespace somo::quick {

/// What a line is about before its parts are read: what is done in it, by whom, and so what kind of entry it is.
class Sense {
public:
    explicit Sense(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Asks for the kind where the words fit more than one.
    void find();

    std::optional<EntryKind> kind() const { return m_kind; }
    std::optional<size_t> verb() const { return m_verb; }
    Keyword keyword() const { return m_keyword; }
    std::optional<size_t> subject() const { return m_subject; }
    std::optional<std::pair<size_t, size_t>> plainSubject() const { return m_plainSubject; }
    bool hasSubject() const { return m_subject || m_plainSubject || m_isPhoneSubject; }

    /// Whether a line begins with "mai", which is tomorrow and the name of a customer.
    bool mayBeMai() const;

    /// The amount nobody took yet: one that says so, else the first bare number.
    std::optional<size_t> amountPiece() const;
    /// What was agreed beside an order, from one piece to before another: "… mai giao", "…, hẹn mai trả".
    struct Tail {
        size_t from = 0, end = 0;
    };
    std::vector<Tail> tails() const;
    /// A payment that is agreed on for a day to come: the verb, the day, the amount where one is said.
    struct Agreed {
        size_t verb = 0, date = 0, end = 0; // `end`: of its clause
        std::optional<size_t> amount;
    };
    std::optional<Agreed> agreedPayment(Tail tail) const;
    /// Where the goods of an order begin: behind its verb, or before it where they are named first.
    size_t orderBegin() const;

private:
    const Pieces &pieces() const { return m_reading.pieces(); }
    bool isKeyword(size_t i, Keyword keyword) const { return m_reading.isKeyword(i, keyword); }
    bool has(Keyword keyword) const { return m_reading.first(keyword).has_value(); }
    bool isEndOfClause(size_t i) const;
    QString plainOf(size_t i) const;

    void findVerb();
    void findSubject();
    bool onlyBetween(size_t from, size_t end) const;
    bool isKnownExpense(size_t from, size_t end);
    bool isNobodyKnown(size_t from, size_t end);
    bool namesAnybody() const;
    bool hasGoods() const;
    bool hasOrderCode() const;
    bool isMoneySaid() const;

    bool isDoneAt(size_t i) const;
    bool isDone() const;
    bool isDenied() const;
    bool isCancelled(size_t end) const;
    bool isBySelf() const;
    bool isHabit(size_t i) const;
    bool isDoubtedPayment() const;
    bool isOrderedBehind() const;
    bool isOtherDay() const;
    bool isIncome() const;
    bool givesGoodsBack();
    bool isTurnedToNextYear() const;
    bool isTodayOrNot() const;
    bool isSaid(Side side) const;
    bool looksAhead() const { return isSaid(Side::ahead) || isSaid(Side::weekday); }
    bool isLaterToday() const;
    bool isOnlyWeekday() const;

    void openKind(std::initializer_list<EntryKind> kinds);
    void decide();
    void askIfDenied();
    void decideOrder();
    void decideAgain();
    void decideDelivery();
    void decidePayment();
    void decideContact();
    void decideWithoutVerb();
    bool isTailVerb(size_t i) const;
    std::optional<size_t> tailFrom(size_t begin, std::optional<size_t> goods) const;
    size_t tailEnd(size_t from) const;
    bool isOfOrder(size_t from) const;
    bool isSideAmount(size_t i) const;
    bool hasGoods(size_t from, size_t end) const;
    bool isAgreedAt(size_t i) const;
    bool isLaterAt(size_t i) const;

    Reading &m_reading;
    std::optional<EntryKind> m_kind;
    std::optional<size_t> m_verb;
    Keyword m_keyword = Keyword::function;
    std::optional<size_t> m_subject;
    std::optional<std::pair<size_t, size_t>> m_plainSubject;
    bool m_isPhoneSubject = false;
};

} // namespace somo::quick
