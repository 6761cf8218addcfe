// SPDX-License-Identifier: GPL-3.0-or-later
// A book whose pages were overwritten: what stood on other pages is recovered to the last row, and what is lost is listed.
#include "tests/support/catch.h"

#include "core/storage/book_recovery.h"
#include "core/storage/migrator.h"
#include "core/storage/page_file.h"
#include "core/storage/recovery_report.h"
#include "core/storage/recovery_writer.h"
#include "core/storage/trail_tables.h"
#include "tests/support/ledger_book.h"
#include "tests/support/random_orders.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace somo;
using namespace somo::test;

namespace {

constexpr int pageSizeOfBooks = 4096;
constexpr qint64 recoveryMoment = 1'791'172'800'000;

/// One page as the engine itself describes it (dbstat).
struct DescribedPage {
    qint64 number = 0;
    QString tree;
    QString kind; // leaf, internal, overflow
    qint64 cells = 0;
};

/// A sound book of some hundred orders, made once: its bytes, its pages and its rows.
struct SoundBook {
    QByteArray bytes;
    std::vector<DescribedPage> pages; // empty where the engine doesn't describe them
    std::map<QString, std::map<qint64, QString>> rows; // of every table that is recovered
};

std::map<qint64, QString> rowsOfTable(Database &database, const QString &table)
{
    const QStringList columns = must(tableColumns(database, table));
    Statement all(database, QStringLiteral("SELECT rowid, %1 FROM %2 ORDER BY rowid").arg(columns.join(u','), table));
    must(all.run());
    std::map<qint64, QString> rows;
    while (all.next()) {
        QStringList values;
        for (int i = 1; i <= int(columns.size()); ++i)
            values += all.isNull(i) ? QStringLiteral("∅") : all.text(i);
        rows.emplace(all.int64(0), values.join(u'|'));
    }
    must(all.status());
    return rows;
}

std::map<QString, std::map<qint64, QString>> rowsOfBook(Database &database)
{
    std::map<QString, std::map<qint64, QString>> rows;
    for (const QString &table : recoveredTables())
        rows[table] = rowsOfTable(database, table);
    return rows;
}

const SoundBook &soundBook()
{
    static const SoundBook made = [] {
        SoundBook sound;
        LedgerBook book(Engine::sqlite);
        book.add(randomOrders(7, 400));
        must(book.book()->check());
        const QString place = book.book().place();
        book.book().close();
        {
            const auto database = must(Database::open(place, Database::Access::readOnly));
            sound.rows = rowsOfBook(*database);
            Statement pages(*database, QStringLiteral("SELECT pageno, name, pagetype, ncell FROM dbstat ORDER BY pageno"));
            if (pages.run()) {
                while (pages.next())
                    sound.pages.push_back({pages.int64(0), pages.text(1), pages.text(2), pages.int64(3)});
            }
        }
        QFile file(place);
        REQUIRE(file.open(QIODevice::ReadOnly));
        sound.bytes = file.readAll();
        return sound;
    }();
    return made;
}

void writeBytes(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readBytes(const QString &name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(QByteArray &bytes, qint64 page, QRandomGenerator &random)
{
    for (qint64 at = (page - 1) * pageSizeOfBooks; at < page * pageSizeOfBooks && at < bytes.size(); ++at)
        bytes[at] = char(random.bounded(256));
}

struct Recovered {
    Recovery recovery;
    std::map<QString, std::map<qint64, QString>> rows;
};

Recovered recoverBytes(const TestPlace &place, const QByteArray &bytes)
{
    const QString damaged = place.file(QStringLiteral("damaged.somo"));
    const QString fresh = place.file(QStringLiteral("fresh.somo"));
    writeBytes(damaged, bytes);
    Recovered done{must(recoverBook(damaged, fresh, {QStringLiteral("An"), recoveryMoment}, std::make_unique<LedgerDerivation>())), {}};
    CHECK(readBytes(damaged) == bytes);
    const auto database = must(Database::open(fresh, Database::Access::readOnly));
    done.rows = rowsOfBook(*database);
    return done;
}

const RecoveredTable &tableOf(const Recovery &recovery, const QString &table)
{
    const auto found = std::ranges::find_if(recovery.tables, [&](const RecoveredTable &each) { return each.table == table; });
    REQUIRE(found != recovery.tables.end());
    return *found;
}

bool isTrailTable(const QString &table)
{
    return table.startsWith(u"trail_");
}

/// Every row of the sound book is in the new one as it was, or stands on the list; nothing else is in either.
void checkListIsTrue(const Recovered &done)
{
    std::map<QString, std::map<qint64, LossReason>> listed;
    for (const LostRow &row : done.recovery.rows)
        listed[row.table][row.row] = row.reason;
    for (const auto &[table, before] : soundBook().rows) {
        if (isTrailTable(table))
            continue;
        INFO(table.toStdString());
        const std::map<qint64, QString> &after = done.rows.at(table);
        for (const auto &[row, values] : before) {
            INFO(row);
            const auto found = after.find(row);
            const auto loss = listed[table].find(row);
            const bool isListed = loss != listed[table].end();
            if (found == after.end())
                CHECK((isListed ? loss->second != LossReason::referenceLost : tableOf(done.recovery, table).mayLackMore));
            else if (!isListed)
                CHECK(found->second == values);
            else
                CHECK(loss->second == LossReason::referenceLost);
        }
        for (const auto &[row, values] : after)
            CHECK(before.contains(row));
    }
}

/// The pages of that kind of the tables that are recovered.
std::vector<DescribedPage> pagesOf(const QString &kind)
{
    std::vector<DescribedPage> found;
    for (const DescribedPage &page : soundBook().pages) {
        const bool isTable = soundBook().rows.contains(page.tree);
        if (isTable && page.kind == kind && page.cells > 0)
            found.push_back(page);
    }
    return found;
}

} // namespace

TEST_CASE("the pages of a sound book give every row that the engine gives", "[recovery]")
{
    const TestPlace place(Engine::sqlite);
    const QString file = place.file(QStringLiteral("sound.somo"));
    writeBytes(file, soundBook().bytes);
    std::map<QString, quint32> roots;
    const auto pages = must(PageFile::open(file));
    CHECK(pages->version() == bookMigrations(Engine::sqlite).back().version);
    CHECK(pages->walkTable(1, [&](qint64, const StoredRecord &record) {
        if (record[0].bytes == "table")
            roots.emplace(QString::fromUtf8(record[1].bytes), quint32(record[3].number));
    }).empty());
    for (const auto &[table, rows] : soundBook().rows) {
        INFO(table.toStdString());
        std::vector<qint64> found;
        CHECK(pages->walkTable(roots.at(table), [&](qint64 row, const StoredRecord &) { found.push_back(row); }).empty());
        std::vector<qint64> asked;
        for (const auto &row : rows)
            asked.push_back(row.first);
        CHECK(found == asked);
    }
}

TEST_CASE("a sound book is recovered whole, with its history", "[recovery]")
{
    const TestPlace place(Engine::sqlite);
    const Recovered done = recoverBytes(place, soundBook().bytes);
    CHECK(done.recovery.isWhole());
    CHECK(done.recovery.trailKept);
    CHECK(done.recovery.brokenPages == 0);
    CHECK(done.recovery.rows.empty());
    CHECK(done.recovery.differences.empty());
    for (const auto &[table, rows] : soundBook().rows) {
        INFO(table.toStdString());
        if (table == u"trail_command")
            CHECK(done.rows.at(table).size() == rows.size() + 1);
        else
            CHECK(done.rows.at(table) == rows);
    }
    // The recovery is the newest command, and is not taken back.
    const auto book = must(Book::open(done.recovery.to, Book::Mode::readWrite, std::make_unique<LedgerDerivation>()));
    const std::vector<LoggedCommand> log = must(book->log());
    CHECK(log.front().words.code == QStringLiteral("book_recovered"));
    CHECK(log.front().words.args.value(0) == QStringLiteral("damaged.somo"));
    CHECK(log.front().moment == recoveryMoment);
    CHECK_FALSE(book->undo(1, QStringLiteral("An")).ok());
}

TEST_CASE("of a broken leaf exactly its rows are missing, and each is named", "[recovery]")
{
    const quint32 seed = GENERATE(1U, 2U, 3U);
    INFO(seed);
    QRandomGenerator random(seed);
    const std::vector<DescribedPage> leaves = pagesOf(QStringLiteral("leaf"));
    if (leaves.empty())
        return; // an engine without dbstat
    const DescribedPage hit = leaves[random.bounded(quint32(leaves.size()))];
    INFO(hit.tree.toStdString() << " page " << hit.number);
    QByteArray bytes = soundBook().bytes;
    overwrite(bytes, hit.number, random);
    const TestPlace place(Engine::sqlite);
    const Recovered done = recoverBytes(place, bytes);
    CHECK(done.recovery.brokenPages == 1);
    CHECK(done.recovery.unassignedRows == 0);
    checkListIsTrue(done);
    for (const RecoveredTable &table : done.recovery.tables) {
        INFO(table.table.toStdString());
        const auto before = qint64(soundBook().rows.at(table.table).size());
        CHECK(table.recovered + table.setAside == before - (table.table == hit.tree ? hit.cells : 0));
        if (table.table == hit.tree)
            CHECK((table.lost == hit.cells || table.mayLackMore));
        else
            CHECK(table.lost == 0);
    }
}

TEST_CASE("of a lost customer everything is left but the customer, and the orders say so", "[recovery]")
{
    const auto leaves = pagesOf(QStringLiteral("leaf"));
    const auto hit = std::ranges::find_if(leaves, [](const DescribedPage &page) { return page.tree == u"customer"; });
    if (hit == leaves.end())
        return; // an engine without dbstat
    QByteArray bytes = soundBook().bytes;
    bytes.replace((hit->number - 1) * pageSizeOfBooks, pageSizeOfBooks, QByteArray(pageSizeOfBooks, '\0'));
    const TestPlace place(Engine::sqlite);
    const Recovered done = recoverBytes(place, bytes);
    checkListIsTrue(done);
    CHECK(tableOf(done.recovery, QStringLiteral("customer")).lost == 9);
    CHECK(tableOf(done.recovery, QStringLiteral("customer")).recovered == 0);
    CHECK_FALSE(tableOf(done.recovery, QStringLiteral("customer")).mayLackMore);
    CHECK(done.rows.at(QStringLiteral("sales_order")).size() == soundBook().rows.at(QStringLiteral("sales_order")).size());
    CHECK(tableOf(done.recovery, QStringLiteral("sales_order")).changed > 0);
    // The index of codes still knows what they are called.
    const auto named = std::ranges::count_if(done.recovery.rows, [](const LostRow &row) { return row.table == u"customer" && !row.label.isEmpty(); });
    CHECK(named == 9);
    const RecoveryFiles files = must(writeRecoveryFiles(done.recovery, Language::english));
    CHECK(QFileInfo(files.text).fileName() == QStringLiteral("fresh.recovery.txt"));
    const QJsonObject list = QJsonDocument::fromJson(readBytes(files.json)).object();
    CHECK(list[u"rows"].toArray().size() == qsizetype(done.recovery.rows.size()));
    CHECK_FALSE(list[u"whole"].toBool());
    const auto first = std::ranges::find_if(done.recovery.rows, [](const LostRow &row) { return row.table == u"customer"; });
    CHECK(QString::fromUtf8(readBytes(files.text)).contains(first->label));
}

TEST_CASE("where only branches of trees and indexes are broken, every row is recovered", "[recovery]")
{
    std::vector<DescribedPage> branches = pagesOf(QStringLiteral("internal"));
    if (branches.empty())
        return; // an engine without dbstat
    const int which = GENERATE(0, 1);
    QRandomGenerator random(11);
    QByteArray bytes = soundBook().bytes;
    if (which == 0) {
        const DescribedPage hit = branches[random.bounded(quint32(branches.size()))];
        INFO(hit.tree.toStdString());
        overwrite(bytes, hit.number, random);
    } else {
        for (const DescribedPage &page : soundBook().pages) {
            if (page.tree == u"sales_order_day" || page.tree == u"sqlite_autoindex_sales_order_1" || page.tree == u"entry")
                overwrite(bytes, page.number, random);
        }
    }
    const TestPlace place(Engine::sqlite);
    const Recovered done = recoverBytes(place, bytes);
    checkListIsTrue(done);
    CHECK(done.recovery.lost() == 0);
    CHECK(done.recovery.rows.empty());
    CHECK(done.recovery.differences.empty());
    for (const auto &[table, rows] : soundBook().rows) {
        INFO(table.toStdString());
        if (table != u"trail_command")
            CHECK(done.rows.at(table) == rows);
    }
}

TEST_CASE("several broken pages at once, the file's first among them, and a file cut off", "[recovery]")
{
    const int which = GENERATE(0, 1, 2);
    QRandomGenerator random(quint32(100 + which));
    QByteArray bytes = soundBook().bytes;
    const auto pages = quint32(bytes.size() / pageSizeOfBooks);
    if (which == 0) {
        for (int i = 0; i < 5; ++i)
            overwrite(bytes, 2 + random.bounded(pages - 2), random);
    } else if (which == 1) {
        overwrite(bytes, 1, random);
    } else {
        bytes.truncate(bytes.size() * 9 / 10 + 1234);
    }
    const TestPlace place(Engine::sqlite);
    const Recovered done = recoverBytes(place, bytes);
    CHECK(done.recovery.brokenPages > 0);
    if (done.recovery.unassignedRows == 0)
        checkListIsTrue(done);
    if (which == 1)
        CHECK(done.recovery.lost() == done.recovery.unassignedRows);
    // Whatever was lost: the new book is one that opens.
    CHECK(Book::open(done.recovery.to, Book::Mode::readWrite, std::make_unique<LedgerDerivation>()).ok());
}

TEST_CASE("what isn't a book, and places that are taken, are refused without a trace", "[recovery]")
{
    const TestPlace place(Engine::sqlite);
    const QString from = place.file(QStringLiteral("from.somo"));
    const QString to = place.file(QStringLiteral("to.somo"));
    const auto refusedWith = [&] { return recoverBook(from, to, {QStringLiteral("An"), recoveryMoment}, std::make_unique<LedgerDerivation>()).error().code; };
    CHECK(refusedWith() == ErrorCode::fileNotFound);
    writeBytes(from, QByteArray());
    CHECK(refusedWith() == ErrorCode::nothingToRecover);
    writeBytes(from, QByteArray(100'000, 'x'));
    CHECK(refusedWith() == ErrorCode::nothingToRecover);
    CHECK_FALSE(QFileInfo::exists(to));
    writeBytes(from, soundBook().bytes);
    writeBytes(to, "taken");
    CHECK(refusedWith() == ErrorCode::placeTaken);
    CHECK(readBytes(to) == "taken");
}
