// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/region.h"
#include "core/orders/credit_rule.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// All rules in the order in which they are tried.
Result<std::vector<CreditRule>> creditRules(Database &database);

/// The rules ready to be asked.
class CreditRuleBook {
public:
    static Result<CreditRuleBook> load(Database &database);
    bool isEmpty() const { return m_rules.empty(); }
    struct Decision {
        PersonId person; // 0: no rule fits
        CreditRuleId rule;
    };
    /// Of an order of that source; ids below 0 (rows an import would make) fit no rule that names them.
    Result<Decision> decide(Database &database, const QString &source, const Order &order) const;

private:
    std::vector<CreditRule> m_rules;
    ProvinceBook m_provinces;
};

/// An order that is credited to nobody, and whom the rules would credit it to.
struct RuleCredit {
    OrderId order;
    QString code;
    QString source;
    Day orderedOn;
    QString customer;
    Money net;
    PersonId person;
    QString personName;
    CreditRuleId rule;
    /// It counts in a commission period that is closed: crediting it changes nothing there and becomes an adjustment of the
    /// earliest open period (rules §5).
    bool inClosedPeriod = false;
};
/// What the rules would do to the orders that name nobody, newest first; orders that no rule fits are left out. Cancelled ones
/// and those linked to another order need nobody.
Result<std::vector<RuleCredit>> creditsByRules(Database &database, int fiscalStart);

/// How many orders name nobody: sales, neither cancelled nor linked to another order, placed on these days.
Result<qint64> ordersWithoutCredit(Database &database, DayRange days);

} // namespace somo
