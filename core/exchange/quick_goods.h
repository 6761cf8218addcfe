// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_reading.h"

namespace somo::quick {

/// How many of these words, from the first on, name goods of the book: the longest name or code that stands there, or all of
/// them where a name begins so. 0: none.
qsizetype wordsOfGoods(Names &names, const QStringList &typed);

/// The pieces from there on that name goods of the book: the end behind them; nothing where they name none.
std::optional<size_t> goodsEnd(Reading &reading, size_t from);

/// Whether goods of the book are named anywhere among these pieces.
bool holdsGoods(Reading &reading, const std::vector<size_t> &pieces);

/// "giúp", "sỉ", "thử": how something is bought, never what.
bool saysHowBought(const Reading &reading, size_t piece);

} // namespace somo::quick
