// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement_query.h"

#include "core/commission/statement_json.h"
#include "core/kpi/target_query.h"

#include <QJsonDocument>

#include <map>

namespace somo {

Result<std::vector<KeptStatement>> statementRows(Database &database, qint64 period)
{
    Statement rows(database, QStringLiteral("SELECT id, person_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document"
                                            " FROM statement WHERE period_id = :period ORDER BY id"));
    rows.bind(u":period", period);
    SOMO_TRY(rows.run());
    std::vector<KeptStatement> found;
    while (rows.next()) {
        KeptStatement &made = found.emplace_back();
        made.id = rows.int64(0);
        made.pay.person = rows.id<PersonId>(1);
        made.policy = rows.text(2);
        made.number = int(rows.int64(3));
        made.pay.base = rows.int64(4);
        made.pay.total = rows.money(5);
        made.pay.carriedIn = rows.money(6);
        made.pay.carriedOut = rows.money(7);
        made.score = rows.text(8);
        const QJsonObject document = QJsonDocument::fromJson(rows.text(9).toUtf8()).object();
        made.pay.coveredDays = document.value(QLatin1StringView("covered_days")).toInt();
        made.pay.withoutScore = document.value(QLatin1StringView("without_score")).toBool();
        made.target = document.value(QLatin1StringView("target")).toString();
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<KeptStatement>> keptStatements(Database &database, const Period &period)
{
    Statement row(database, QStringLiteral("SELECT id FROM commission_period WHERE period_kind = :kind AND period_first = :first ORDER BY id"));
    row.bind(u":kind", periodKindText(period.kind()));
    row.bind(u":first", period.first());
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return std::vector<KeptStatement>();
    }
    SOMO_TRY_ASSIGN(std::vector<KeptStatement> found, statementRows(database, row.int64(0)));
    std::map<qint64, KeptStatement *> places;
    for (KeptStatement &each : found)
        places[each.id] = &each;
    Statement lines(database, QStringLiteral("SELECT l.statement_id, l.document FROM statement_line l JOIN statement s ON s.id = l.statement_id"
                                             " WHERE s.period_id = :period ORDER BY l.statement_id, l.position"));
    lines.bind(u":period", row.int64(0));
    SOMO_TRY(lines.run());
    while (lines.next())
        places[lines.int64(0)]->pay.lines.push_back(lineFromJson(QJsonDocument::fromJson(lines.text(1).toUtf8()).object(), period.fiscalStart()));
    SOMO_TRY(lines.status());
    return found;
}

} // namespace somo
