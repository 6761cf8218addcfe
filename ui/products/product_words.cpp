// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_words.h"

namespace somo {

QString priceText(UnitPrice price, const Formats &formats)
{
    if (price.value % UnitPrice::perMinorUnit == 0)
        return formats.amount(Money::fromMinorUnits(price.value / UnitPrice::perMinorUnit));
    QString text = shortText(price.value, formats.currency().decimals + 4);
    return formats.language() == Language::vietnamese ? text.replace(u'.', u',') : text;
}

} // namespace somo
