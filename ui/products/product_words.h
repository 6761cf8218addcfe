// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

namespace somo {

/// A price of one unit, without the currency; its decimals are shown where it is finer than the currency.
QString priceText(UnitPrice price, const Formats &formats);

} // namespace somo
