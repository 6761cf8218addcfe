// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

#include <span>

namespace somo {

/// Who is credited with an order that names nobody: the rules are tried in their order, the first one that fits decides. What a
/// rule doesn't name fits every order.
struct CreditRule {
    CreditRuleId id;
    qint64 version = 0;
    QString platform; // of the order's source "platform/shop"; empty: any
    QString shop; // likewise
    AreaId area; // of the order's province
    ProvinceId province;
    bool toKeeper = false; // to the customer's keeper instead of `person`
    PersonId person;
    DayRange valid{Day(), Day::fromNumber(99999999)}; // of the order's day
};

/// What the rules look at in an order.
struct CreditFacts {
    QString source; // "shopee/shop-a"
    Day orderedOn;
    ProvinceId province; // as it is called on the order's day
    AreaId area; // above it
    /// The customer's keeper: who was said to look after them on the order's day, else who has the largest share of the
    /// customer's newest order before this one. 0: nobody is known.
    PersonId keeper;
};

/// Whether a rule fits; one that gives to the keeper doesn't where none is known. `provinceOnDay` is the rule's province as it
/// is called on the order's day.
bool fits(const CreditRule &rule, const CreditFacts &facts, ProvinceId provinceOnDay);

/// "shopee/shop-a" → "shopee" and "shop-a"; what has no stroke is a platform.
QString platformOf(const QString &source);
QString shopOf(const QString &source);

} // namespace somo
