// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deals/deal.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// A deal as board and lists show it.
struct DealRow {
    Deal deal;
    QString customer, person, product; // names; empty where there is none
    QString customerCode, personCode, productCode;
    QString stage, stageCode;
    DealStageKind kind = DealStageKind::open;
    QString lostReason; // its name
    QString order; // its code
    Day stageSince; // the day of its last step
};

namespace deals {

/// Refused: rowNotFound.
Result<Deal> byId(Database &database, DealId id);
/// By code, then by exact name; nothing where there is none. Refused: nameAmbiguous.
Result<std::optional<Deal>> find(Database &database, const QString &text);

struct ListAsk {
    bool open = true; // those still worked on
    DayRange closedIn; // and those closed on these days; an empty range: none
    CustomerId customer; // of one customer only; 0: of all
    PersonId person; // of one person only; 0: of all
};
/// By stage, then expected date (none last), then code.
Result<std::vector<DealRow>> list(Database &database, const ListAsk &ask);
/// Every deal, the newest opened first, for export.
Result<std::vector<DealRow>> all(Database &database);

/// One deal as lists show it. Refused: rowNotFound.
Result<DealRow> rowById(Database &database, DealId id);

/// A deal's steps, oldest first.
Result<std::vector<DealStep>> stepsOf(Database &database, DealId deal);
/// Everyone's steps by deal, then day, then id; of one person's deals where it is given.
Result<std::vector<DealStep>> allSteps(Database &database, PersonId person = {});

/// The first one free behind the newest deal: "CH-0042".
Result<QString> nextCode(Database &database);

} // namespace deals

} // namespace somo
