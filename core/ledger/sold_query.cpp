// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/sold_query.h"

namespace somo {

Result<SoldUnits> soldByProduct(Database &database, const Period &period, RecognitionEvent event)
{
    LedgerAsk ask;
    ask.days = period.days();
    ask.kind = period.kind();
    ask.event = event;
    ask.by = {Cut::product};
    ask.metrics = {Metric::units};
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
    SoldUnits sold;
    for (const LedgerRow &row : table.rows)
        sold.emplace(row.key.front().id, Quantity{row.values.front().value.value_or(0)});
    return sold;
}

} // namespace somo
