// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/closed_facts.h"

#include "core/base/period_kind.h"
#include "core/storage/bulk_writer.h"

#include <QCryptographicHash>
#include <QHash>

namespace somo {

Result<QString> closedFactsDigest(Database &database, const QString &periodKind)
{
    constexpr int columns = 21;
    BulkQuery rows(database, QStringLiteral("SELECT id, policy_id, closed_period_first, order_id, line_id, kind, head, person_id, team_id, sold_on, day, product_id,"
                                            " product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders"
                                            " FROM statement_entry WHERE period_kind = :kind ORDER BY id"));
    rows.bind(u":kind", periodKind);
    SOMO_TRY(rows.run());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray line;
    while (rows.next()) {
        line.clear();
        for (int i = 0; i < columns; ++i) {
            if (!rows.isNull(i))
                line += QByteArray::number(rows.int64(i));
            line += ';';
        }
        hash.addData(line);
    }
    SOMO_TRY(rows.status());
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::vector<Discrepancy>> changedClosedFacts(Database &database, const BookSettings &settings)
{
    std::vector<Discrepancy> found;
    Statement rows(database, QStringLiteral("SELECT p.period_kind, p.period_first, p.entries_digest, CASE WHEN p.trail_hash IS NULL OR EXISTS"
                                            " (SELECT 1 FROM trail_command AS t WHERE t.hash = p.trail_hash) THEN 1 ELSE 0 END"
                                            " FROM commission_period AS p WHERE p.state = 'closed' ORDER BY p.period_first, p.period_kind, p.id"));
    SOMO_TRY(rows.run());
    QHash<QString, std::pair<QString, QString>> newest; // by kind: the period and its digest
    while (rows.next()) {
        const QString kind = rows.text(0);
        const QString period = Period::of(periodKindFromText(kind).value_or(PeriodKind::month), rows.day(1), settings.fiscalStart).toText();
        newest.insert(kind, {period, rows.isNull(2) ? QString() : rows.text(2)});
        if (rows.int64(3) == 0)
            found.push_back({QStringLiteral("commission_period"), period});
    }
    SOMO_TRY(rows.status());
    QStringList kinds = newest.keys();
    kinds.sort();
    for (const QString &kind : std::as_const(kinds)) {
        const auto &[period, kept] = newest[kind];
        if (kept.isEmpty())
            continue;
        SOMO_TRY_ASSIGN(const QString present, closedFactsDigest(database, kind));
        if (present != kept)
            found.push_back({QStringLiteral("statement_entry"), period});
    }
    return found;
}

} // namespace somo
