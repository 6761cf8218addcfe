// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_curve.h"
#include "core/words/formats.h"

#include <functional>

namespace somo {

/// A stretch of a sentence: fixed, or the value of a field of the document, which an editor lets people change.
struct SentencePart {
    QString text;
    QString field; // "covers", "from", "rules[tea].bands[1].rate" …; empty: fixed
    friend bool operator==(const SentencePart &, const SentencePart &) = default;
};

/// One clause as a sentence that people can read.
struct ClauseSentence {
    /// What it is about, as refusals and findings name it: "covers", "event", "rules[tea]", "gate", "cap", "guarantee", "draw",
    /// "team_pools[NORTH]", "overrides[LEAD]", "referral", "bonuses". The same clause has the same key in every language.
    QString clause;
    std::vector<SentencePart> parts;
    QString text() const;
};

/// What people call the codes of a policy: kind is a key of `when` ("product_group" …), "person", "team" or "payer". Gives
/// the code itself where it knows no name.
using PolicyNames = std::function<QString(QStringView kind, const QString &code)>;
/// Codes as they stand.
QString codeItself(QStringView kind, const QString &code);

/// The policy clause by clause, each as one sentence with its marked parts, in the order in which an editor numbers them. Bands
/// of one rate stand in the sentence; several stand in a table of their own (payCurve) below the sentence of their rule.
/// `personal`: in a book of one person, whom a policy for everyone addresses; such a book has no words of teams (rules §10).
std::vector<ClauseSentence> policySentences(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names = codeItself,
                                            bool personal = false);

/// The words for a figure of a band's edge or of a base: "30.000.000 ₫", "12,5", "80 %".
QString edgeText(qint64 value, EdgeUnit unit, const Formats &formats);
/// The same, money as "65 tr" where that is exact.
QString shortEdgeText(qint64 value, EdgeUnit unit, const Formats &formats);
/// All decimals of a rate, where Formats::percent shows one: "8,5 %".
QString rateText(Rate rate, const Formats &formats);
/// A step between two rates, in percent points: "1,5".
QString pointsText(qint64 millionths, const Formats &formats);
/// A ratio's mark: "3", "4,25".
QString hundredthsText(qint64 hundredths, const Formats &formats);
/// What a band pays: "5 %", "200.000 ₫ flat", "5.000 ₫ for each".
QString bandPayText(const PayBand &band, const Formats &formats);
/// A line of the worked example: "30.000.000 × 5 %"; "200.000 ₫ flat" for an amount.
QString workedPartText(const PayScale &scale, const BandPay &part, const Formats &formats);

} // namespace somo
