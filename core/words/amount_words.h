// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/words/language.h"

namespace somo::words {

/// "một triệu hai trăm nghìn đồng", "one million two hundred thousand dong": exact for every amount, in the forms of the
/// north (linh, mốt, tư, lăm), below zero with "âm" or "minus". Decimals of dollars and euros in cents, others digit by digit.
QString amountInWords(Money amount, const Currency &currency, Language language);

} // namespace somo::words
