// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/book_states.h"

#include "core/storage/calendar.h"
#include "core/storage/migrator.h"
#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"

#include <algorithm>

namespace somo::load {

namespace {

/// Salted or drawn for each row, made of what is, or the moment at which it was told.
bool differsByItself(const QString &table, const QString &column)
{
    return column == u"uid" || column == u"trail_hash" || column == u"moment" || column == u"at_moment" || column.endsWith(u"_at")
        || (table == u"row_said" && column == u"said");
}

/// A code that nobody gave (a payment's): 32 digits drawn at random.
bool isDrawn(const QString &value)
{
    constexpr qsizetype digits = 32;
    return value.size() == digits && std::ranges::all_of(value, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

Status readRows(Database &database, const QString &table, const QStringList &columns, const QString &order, QStringList &all)
{
    Statement rows(database, QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(columns.join(u','), table, order));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        QStringList values{table};
        for (int i = 0; i < rows.columns(); ++i) {
            const QString value = rows.text(i);
            values += isDrawn(value) ? QStringLiteral("(drawn)") : value;
        }
        all += values.join(u'|');
    }
    return rows.status();
}

} // namespace

Result<QStringList> contentsOf(Book &book)
{
    QStringList all;
    for (const SourceTable &table : sourceTables()) {
        SOMO_TRY_ASSIGN(QStringList columns, tableColumns(book.database(), table.name));
        columns.removeIf([&](const QString &column) { return differsByItself(table.name, column); });
        SOMO_TRY(readRows(book.database(), table.name, columns, QStringLiteral("id"), all));
    }
    SOMO_TRY(readRows(book.database(), QStringLiteral("trail_command"), {QStringLiteral("seq"), QStringLiteral("author"), QStringLiteral("words"), QStringLiteral("undoes"), QStringLiteral("import_id")},
                      QStringLiteral("seq"), all));
    SOMO_TRY(readRows(book.database(), QStringLiteral("statement_entry"), {QStringLiteral("COUNT(*)")}, QStringLiteral("1"), all));
    return all;
}

Status makeOlderBook(const QString &place)
{
    constexpr int rows = 300;
    std::vector<MigrationStep> steps = bookMigrations(Engine::sqlite);
    steps.pop_back();
    SOMO_TRY_ASSIGN(const auto old, Database::create(place));
    SOMO_TRY(migrate(*old, steps));
    Transaction transaction(*old);
    SOMO_TRY(transaction.begun());
    SOMO_TRY(old->execute(QStringLiteral("INSERT INTO book_setting (key, value) VALUES ('name', 'Sổ cũ')")));
    for (int i = 0; i < rows; ++i)
        SOMO_TRY(old->execute(QStringLiteral("INSERT INTO source (code) VALUES ('nguồn %1 %2')").arg(i).arg(QString(60, u'x'))));
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(*old));
    SOMO_TRY(writeCalendar(*old, settings));
    constexpr qint64 moment = 1'791'172'800'000; // 5 October 2026
    SOMO_TRY(sealCommand(*old, {moment, QStringLiteral("Hằng"), {QStringLiteral("book_created"), {QStringLiteral("Sổ cũ")}}, {}, {}}));
    return transaction.commit();
}

} // namespace somo::load
