// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_phrase.h"

namespace somo::quick {

/// One line being read: its phrases, which of them were taken, and the entry so far. The kinds of entries read on top.
class Reading {
public:
    Reading(QStringView text, const Setting &setting, Names &names, const Answers &answers);

    const Pieces &pieces() const { return m_pieces; }
    const Tokens &tokens() const { return m_tokens; }
    const Setting &setting() const { return m_setting; }
    Names &names() { return m_names; }
    Entry &entry() { return m_entry; }

    bool isTaken(size_t piece) const { return m_taken[piece]; }
    void take(size_t piece) { m_taken[piece] = true; }
    /// Takes back that a piece was taken: its words go along as a note.
    void release(size_t piece) { m_taken[piece] = false; }
    std::optional<QString> answer(const QString &field) const;
    Span span(size_t piece) const;
    Span span(size_t from, size_t end) const;
    /// The words of pieces as typed, one blank where any stood.
    QString typed(size_t from, size_t end) const;
    std::optional<size_t> first(Keyword keyword) const;
    bool isKeyword(size_t piece, Keyword keyword) const;
    /// Whether a date says when: "tiền nhà tháng 11" says what for.
    bool saysWhen(size_t piece) const;

    Field &add(const QString &name, const QString &value, std::vector<Span> from, bool isAssumed = false);
    bool isAsked(QStringView field) const;
    void ask(const QString &field, Why why, std::vector<Choice> choices = {}, QStringList args = {}, std::vector<Span> from = {});
    QString money(Money amount) const { return moneyText(amount, m_setting.currency); }

    /// The date and time of the line; `dateField` names the date. `isNeeded`: without one it is asked, else it is today.
    /// Only what stands before the piece `end` counts.
    void readWhen(Direction direction, const QString &dateField, bool isNeeded, std::optional<size_t> end = std::nullopt);
    /// The customer in `piece`, or by phone; `mayBeNew`: nobody of that name makes a new one.
    void readCustomer(std::optional<size_t> piece, bool mayBeNew, bool isNeeded);
    /// The same for a name without a title: the words of these pieces.
    void readPlainCustomer(size_t from, size_t end, bool mayBeNew);
    void readPhone();
    void readChannel();
    void readMethod();
    /// What a number says as money; asks where it can be read in two ways. `piece` is taken.
    std::optional<Money> readMoney(const QString &field, size_t piece);
    /// The pieces nobody took, as left-over spans.
    void finish();
    /// The whole line as a note, cleaned.
    QString wholeText() const;
    /// What is left of the line without the pieces taken.
    QString restText() const;

private:
    void findCustomer(const QString &name, std::vector<Span> from, bool mayBeNew, bool isNeeded);
    void chooseCustomer(const std::vector<Known> &found, const QString &name, std::vector<Span> from, bool mayBeNew);
    void askWhich(const std::vector<Known> &found, const QString &name, std::vector<Span> from, bool mayBeNew);
    std::optional<Known> namedCustomer(const QString &answer);
    void setDay(const QString &field, const DateMeant &meant, std::vector<Span> from);
    std::vector<size_t> datesOf(Direction direction, size_t end) const;
    DateMeant meantBy(const std::vector<size_t> &dates, Direction direction) const;
    DateMeant doubted(DateMeant meant, const DateSaid &said, Direction direction) const;
    bool isAnothersPhone(const std::vector<Known> &chosen) const;
    std::vector<Known> namedInFront(const QString &words, qsizetype &left) const;
    void readTimeOf(std::optional<size_t> piece, DayPart part);

    QString m_text;
    Setting m_setting;
    Names &m_names;
    const Answers &m_answers;
    Tokens m_tokens;
    Pieces m_pieces;
    std::vector<bool> m_taken;
    Entry m_entry;
};

/// Where the words of an order stand: from one piece on, its verb among them or before, without what was agreed beside it.
struct OrderBounds {
    size_t begin = 0;
    std::optional<size_t> verb;
    std::vector<std::pair<size_t, size_t>> agreed; // from one piece to before another
};

/// Goods, prices, discount, shipping, what was paid and what is owed; what was agreed becomes the note.
void readOrder(Reading &reading, const OrderBounds &bounds);

} // namespace somo::quick
