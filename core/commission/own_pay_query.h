// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_match.h"
#include "core/storage/settings.h"

namespace somo {

/// With what a received statement is matched.
struct OwnPayAsk {
    Period period;
    PersonId person;
    QString policy; // its code; empty: all that pay the person in the period
    QString payer; // a principal's code: only policies of that payer; empty: any
};

/// What the agreed policies pay a person for a period, order by order, together with those orders of the book that the
/// statement names and that don't count there, each with its reason. The amounts add up to the statements' lines.
/// Writes nothing. Refused: policyNotFound. Inside the caller's read transaction.
Result<OwnPay> loadOwnPay(Database &database, const BookSettings &settings, const OwnPayAsk &ask, const ReceivedStatement &received);

/// What there is to choose from.
struct OwnPayChoice {
    QString policy; // its code
    QString name;
    QString payer; // its code; empty: the house
    PeriodKind period = PeriodKind::month;
};
struct OwnPayChoices {
    std::vector<RosterPerson> people; // by given name
    std::vector<OwnPayChoice> policies; // by code
};
Result<OwnPayChoices> ownPayChoices(Database &database, const BookSettings &settings);
/// The same for whoever has the name `reader`: only the people whose pay rules §10 let them see (payReaderOf).
Result<OwnPayChoices> ownPayChoicesFor(Database &database, const BookSettings &settings, const QString &reader, DayRange days, Day today = {});

} // namespace somo
