// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/settings.h"
#include "core/storage/trail_query.h"

namespace somo {

/// rowsOfCommand() for whoever has that name: what rows say of other people's pay is taken out where rules §10 keep it from
/// them (payReaderOf). Who changed it and when stays.
Result<TrailRows> readableRowsOfCommand(Database &database, const BookSettings &settings, const QString &reader, Day today, qint64 seq, int most);
/// historyOf() likewise.
Result<std::vector<TrailStep>> readableHistoryOf(Database &database, const BookSettings &settings, const QString &reader, Day today, const TrailThing &thing, int most);

/// The newest kept statement of a person and period; nothing where none is kept, as before it was calculated.
Result<std::optional<TrailThing>> statementThing(Database &database, PersonId person, const Period &period);

} // namespace somo
