// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_date.h"
#include "core/exchange/quick_entry.h"
#include "core/exchange/quick_number.h"
#include "core/exchange/quick_words.h"

namespace somo::quick {

/// A phrase of the line: what the grammar of entries runs over.
struct Piece {
    enum class Kind {
        word,
        sign,
        keyword,
        number, // bare, or an amount where it says its size or currency
        quantity, // with a unit
        percent,
        date,
        time,
        phone,
        name, // behind a title, or as a name stands
        code, // of an order
    };
    Kind kind = Kind::word;
    TokenAt from = 0;
    TokenAt end = 0;
    Keyword keyword = Keyword::function;
    Number number; // number, quantity, percent
    QString unit; // quantity
    bool isMass = false; // in kg
    bool isDoubtful = false; // number: money by slang where goods could be counted
    DateSaid date;
    TimeSaid time;
    QString text; // phone: normal form; name: without its title; code; number: its currency where it is another's
    bool isCapital = false; // word
    bool isMoney() const { return kind == Kind::number && (number.saysSize || number.hasCurrency || number.isForeign); }
};
using Pieces = std::vector<Piece>;

/// The line's phrases, left to right, none left out.
Pieces piecesOf(const Tokens &tokens, Names &names);

} // namespace somo::quick
