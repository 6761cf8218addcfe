// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement_check.h"

#include "core/base/period_kind.h"
#include "core/storage/row_image.h"
#include "core/storage/trail_tables.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace somo {

namespace {

struct ClosedPeriod {
    qint64 row = 0;
    QString name;
};

/// One statement: as it stands, and as the closing command left it. Rows by their ids, statement and lines apart.
struct Sides {
    std::map<std::pair<QString, qint64>, QJsonObject> now, closed;
    bool isHidden = false; // an image of it can't be read
};

const QString keptStatementRows = QStringLiteral("statement");
const QString keptLines = QStringLiteral("statement_line");

class StatementCheck {
public:
    StatementCheck(Database &database, const BookSettings &settings)
        : m_database(database)
        , m_settings(settings)
    {
    }
    Result<std::vector<Discrepancy>> run()
    {
        Statement rows(m_database, QStringLiteral("SELECT id, period_kind, period_first FROM commission_period WHERE state = 'closed' ORDER BY period_first, period_kind, id"));
        SOMO_TRY(rows.run());
        std::vector<ClosedPeriod> periods;
        while (rows.next())
            periods.push_back({rows.int64(0), Period::of(periodKindFromText(rows.text(1)).value_or(PeriodKind::month), rows.day(2), m_settings.fiscalStart).toText()});
        SOMO_TRY(rows.status());
        for (const ClosedPeriod &period : periods)
            SOMO_TRY(check(period));
        return std::move(m_found);
    }

private:
    Status check(const ClosedPeriod &period)
    {
        SOMO_TRY_ASSIGN(std::set<qint64> wrong, wrongTotals(period)); // persons
        SOMO_TRY_ASSIGN(const qint64 seq, closingCommand(period));
        if (seq > 0)
            SOMO_TRY(compare(period, seq, wrong));
        Statement code(m_database, QStringLiteral("SELECT code FROM person WHERE id = :id"));
        for (const qint64 person : wrong) {
            code.bind(u":id", person);
            SOMO_TRY(code.run());
            m_found.push_back({keptStatementRows, (code.next() ? code.text(0) : QString::number(person)) + u' ' + period.name});
        }
        return success();
    }

    /// total = what the lines add up to, at least 0.
    Result<std::set<qint64>> wrongTotals(const ClosedPeriod &period)
    {
        Statement rows(m_database, QStringLiteral("SELECT s.person_id, s.total, COALESCE((SELECT CAST(SUM(l.amount) AS BIGINT) FROM statement_line AS l WHERE l.statement_id = s.id), 0) "
                                                  "FROM statement AS s WHERE s.period_id = :period ORDER BY s.id"));
        rows.bind(u":period", period.row);
        SOMO_TRY(rows.run());
        std::set<qint64> wrong;
        while (rows.next()) {
            if (rows.int64(1) != std::max<qint64>(0, rows.int64(2)))
                wrong.insert(rows.int64(0));
        }
        SOMO_TRY(rows.status());
        return wrong;
    }

    /// The first command after which the period's row says that it is closed; 0 where no image tells.
    Result<qint64> closingCommand(const ClosedPeriod &period)
    {
        Statement rows(m_database, QStringLiteral("SELECT c.seq, i.after_image FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id "
                                                  "WHERE c.table_name = 'commission_period' AND c.row_id = :row AND c.seq IS NOT NULL ORDER BY c.id"));
        rows.bind(u":row", period.row);
        SOMO_TRY(rows.run());
        qint64 seq = 0;
        while (seq == 0 && rows.next()) {
            if (QJsonDocument::fromJson(rows.text(1).toUtf8()).object().value(QStringLiteral("state")).toString() == u"closed")
                seq = rows.int64(0);
        }
        SOMO_TRY(rows.status());
        return seq;
    }

    /// Adds the persons whose rows differ from the command's images.
    Status compare(const ClosedPeriod &period, qint64 seq, std::set<qint64> &wrong)
    {
        std::map<qint64, Sides> sides; // by statement
        std::map<qint64, qint64> persons;
        SOMO_TRY(readNow(period, sides, persons));
        SOMO_TRY(readClosed(period, seq, sides, persons));
        for (const auto &[statement, side] : sides) {
            const bool isSame = std::ranges::equal(side.now, side.closed, [](const auto &a, const auto &b) {
                return a.first == b.first && sameImage(a.second, b.second);
            });
            if (!isSame && !side.isHidden && persons.contains(statement))
                wrong.insert(persons[statement]);
        }
        return success();
    }

    Status readNow(const ClosedPeriod &period, std::map<qint64, Sides> &sides, std::map<qint64, qint64> &persons)
    {
        SOMO_TRY_ASSIGN(const QStringList statementColumns, tableColumns(m_database, keptStatementRows));
        SOMO_TRY_ASSIGN(const QStringList lineColumns, tableColumns(m_database, keptLines));
        Statement statements(m_database, QStringLiteral("SELECT id, person_id, %1 FROM statement WHERE period_id = :period ORDER BY id")
                                             .arg(imageExpression(m_database.engine(), keptStatementRows, statementColumns)));
        statements.bind(u":period", period.row);
        SOMO_TRY(statements.run());
        while (statements.next()) {
            const qint64 id = statements.int64(0);
            persons[id] = statements.int64(1);
            sides[id].now[{keptStatementRows, id}] = QJsonDocument::fromJson(statements.text(2).toUtf8()).object();
        }
        SOMO_TRY(statements.status());
        Statement lines(m_database, QStringLiteral("SELECT id, statement_id, %1 FROM statement_line WHERE statement_id IN (SELECT id FROM statement WHERE period_id = :period) ORDER BY id")
                                        .arg(imageExpression(m_database.engine(), keptLines, lineColumns)));
        lines.bind(u":period", period.row);
        SOMO_TRY(lines.run());
        while (lines.next())
            sides[lines.int64(1)].now[{keptLines, lines.int64(0)}] = QJsonDocument::fromJson(lines.text(2).toUtf8()).object();
        return lines.status();
    }

    Status readClosed(const ClosedPeriod &period, qint64 seq, std::map<qint64, Sides> &sides, std::map<qint64, qint64> &persons)
    {
        Statement rows(m_database, QStringLiteral("SELECT c.table_name, c.row_id, i.after_image FROM trail_change AS c LEFT JOIN trail_image AS i ON i.change_id = c.id "
                                                  "WHERE c.seq = :seq AND c.op = 'i' AND c.table_name IN ('statement', 'statement_line') ORDER BY c.table_name, c.id"));
        rows.bind(u":seq", seq);
        SOMO_TRY(rows.run());
        bool isHidden = false; // of a line nobody knows whose it was
        while (rows.next()) {
            const QString table = rows.text(0);
            const qint64 row = rows.int64(1);
            if (rows.isNull(2)) {
                isHidden = true;
                continue;
            }
            const QJsonObject image = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
            const qint64 statement = table == keptStatementRows ? row : image.value(QStringLiteral("statement_id")).toInteger();
            // One command may close several periods; statements stand before their lines.
            if (table == keptStatementRows && image.value(QStringLiteral("period_id")).toInteger() != period.row)
                continue;
            if (table == keptStatementRows)
                persons[statement] = image.value(QStringLiteral("person_id")).toInteger();
            else if (!persons.contains(statement))
                continue;
            sides[statement].closed[{table, row}] = image;
        }
        SOMO_TRY(rows.status());
        for (auto &[statement, side] : sides)
            side.isHidden = isHidden;
        return success();
    }

    Database &m_database;
    const BookSettings &m_settings;
    std::vector<Discrepancy> m_found;
};

} // namespace

Result<std::vector<Discrepancy>> changedStatements(Database &database, const BookSettings &settings)
{
    return StatementCheck(database, settings).run();
}

} // namespace somo
