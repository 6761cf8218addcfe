// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/trail_pay_query.h"

#include "core/base/period_kind.h"
#include "core/commission/pay_reader.h"

namespace somo {

namespace {

Result<PayReader> trailReaderOf(Database &database, const BookSettings &settings, const QString &reader, Day today)
{
    // Whoever led once saw what was paid then; the history is read by who leads now.
    const DayRange days{today, today};
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    return loadPayReader(database, roster, settings, reader, days, today);
}

void takePayOut(std::vector<TrailRow> &rows, const PayReader &reader)
{
    for (TrailRow &row : rows) {
        if (!row.payOf || reader.mayRead(row.payOf))
            continue;
        row.fields.clear();
        row.isPrivate = true;
    }
}

} // namespace

Result<TrailRows> readableRowsOfCommand(Database &database, const BookSettings &settings, const QString &reader, Day today, qint64 seq, int most)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const PayReader sees, trailReaderOf(database, settings, reader, today));
    SOMO_TRY_ASSIGN(TrailRows rows, rowsOfCommand(database, seq, most));
    takePayOut(rows.rows, sees);
    return rows;
}

Result<std::optional<TrailThing>> statementThing(Database &database, PersonId person, const Period &period)
{
    Statement row(database, QStringLiteral("SELECT s.id FROM statement AS s JOIN commission_period AS p ON p.id = s.period_id"
                                           " WHERE s.person_id = :person AND p.period_kind = :kind AND p.period_first = :first ORDER BY s.id DESC LIMIT 1"));
    row.bind(u":person", person);
    row.bind(u":kind", periodKindText(period.kind()));
    row.bind(u":first", period.first());
    SOMO_TRY(row.run());
    const std::optional<TrailThing> found = row.next() ? std::optional(TrailThing{QStringLiteral("statement"), row.int64(0)}) : std::nullopt;
    SOMO_TRY(row.status());
    return found;
}

Result<std::vector<TrailStep>> readableHistoryOf(Database &database, const BookSettings &settings, const QString &reader, Day today, const TrailThing &thing, int most)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const PayReader sees, trailReaderOf(database, settings, reader, today));
    SOMO_TRY_ASSIGN(std::vector<TrailStep> steps, historyOf(database, thing, most));
    for (TrailStep &step : steps)
        takePayOut(step.rows, sees);
    return steps;
}

} // namespace somo
