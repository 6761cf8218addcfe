// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/words/language.h"

#include <QDateTime>

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// The unit and decimals shared by every short amount of one column or one chart.
struct ShortForm {
    enum class Unit {
        full,
        million, // tr, m
        billion, // tỷ, bn
    };
    Unit unit = Unit::full;
    int decimals = 0;
    friend bool operator==(const ShortForm &, const ShortForm &) = default;
};

/// Numbers and dates for people, in the book's language and never in the system's (design: "Formats"; day-one §2).
/// Exact integer arithmetic throughout.
class Formats {
public:
    explicit Formats(Language language = Language::vietnamese, Currency currency = {});

    Language language() const { return m_language; }
    const Currency &currency() const { return m_currency; }
    /// "₫" for VND, else the code.
    QString currencySign() const;

    /// "1.234.567 ₫"; below zero a true minus before the figure.
    QString money(Money amount) const;
    /// "1.234.567": for columns whose header names the unit.
    QString amount(Money amount) const;
    /// "12,5 tr", "1,2 tỷ", "950.000" in a form chosen for the whole column.
    QString shortMoney(Money amount, ShortForm form) const;
    /// A short amount that stands alone: the unit by its own size, up to two decimals, trailing zeros dropped.
    QString shortMoney(Money amount) const;
    /// "tr", "tỷ", "m", "bn" or nothing.
    QString unitWord(ShortForm::Unit unit) const;

    /// One unit for the column, and as few decimals as show every row and the total exactly, so that they add up; where
    /// that takes more, two of a million and three of a billion (two, if the shown rows then add up and else don't).
    ShortForm shortForm(std::span<const Money> rows, std::optional<Money> total = std::nullopt) const;

    /// "83,2 %". The rounded text never stands on the other side of a mark than the exact rate.
    QString percent(Rate rate, std::span<const Rate> marks = standardMarks) const;
    /// "8,5 %", "1,25 %": with all of its up to four decimals, none of them 0 at the end.
    QString rate(Rate rate) const;
    /// "1.234" — a count.
    QString count(qint64 number) const;
    /// "1,5", up to three decimals, no trailing zeros.
    QString quantity(Quantity quantity) const;

    /// "31/10/2026"; "31 Oct 2026".
    QString date(Day day) const;
    /// "31/10" where the year is that of the list, else in full.
    QString date(Day day, int yearOfList) const;
    /// "23/10/2026 17:42" in the moment's own time zone.
    QString moment(const QDateTime &moment) const;
    /// "Tháng 10/2026", "Quý 4/2026", "Tuần 43/2026", "Năm 2026"; "October 2026", "Q4 2026", "Week 43, 2026", "2026".
    QString period(const Period &period) const;
    /// Within a sentence: "tháng 10", "quý 4", "năm 2026"; "October", "Q4", "2026".
    QString periodInText(const Period &period) const;
    /// The same in a text on something of that year: with its own year where it is another.
    QString periodInText(const Period &period, int yearOfText) const;
    /// "từ 01/10 đến 31/10/2026"; "1 Oct to 31 Oct 2026".
    QString range(const DayRange &days) const;
    /// Where room is short: "01–23/10", "28/09–23/10"; "1–23 Oct", "28 Sep–23 Oct". The year only where it isn't the list's.
    QString shortRange(const DayRange &days, int yearOfList) const;

    static constexpr Rate standardMarks[] = {Rate{700'000}, Rate{1'000'000}};

private:
    QString number(qint64 value, int decimals) const;
    QString unitGap() const;
    QChar group() const;
    QChar point() const;
    Int128 unitSize(ShortForm::Unit unit) const;
    Language m_language;
    Currency m_currency;
};

/// What a person types as a period: "9/26", "q3", "q3/2026", "2026", "10". Missing parts come from `near`.
std::optional<Period> periodFromTyping(QStringView text, const Period &near);

} // namespace somo
