// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/book_targets.h"

#include "core/ledger/ledger_derivation.h"
#include "core/ledger/open_book.h"
#include "core/storage/book_copy.h"
#include "core/storage/page_file.h"
#include "core/storage/table_rows.h"
#include "core/storage/trail_tables.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <set>

namespace somo::fuzz {

namespace {

void keep(bool kept)
{
    if (!kept)
        std::abort();
}

const QTemporaryDir &bookFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

/// One of each of what figures hang on: a person in a team, a product in a group, a customer, an order of two lines, paid.
Status fillSeed(Database &database)
{
    static const std::array statements{
        "INSERT INTO person (id, uid, code, name, sort_key, folded) VALUES (1, 'p1', 'AN', 'An', 'an', 'an'), (2, 'p2', 'BI', 'Bình', 'binh', 'binh')",
        "INSERT INTO team (id, uid, code, name, sort_key) VALUES (1, 't1', 'NORTH', 'Bắc', 'bac')",
        "INSERT INTO membership (id, person_id, team_id) VALUES (1, 1, 1)",
        "INSERT INTO source (id, code) VALUES (1001, 'fuzz')",
        "INSERT INTO customer (id, uid, code, name, sort_key, folded) VALUES (1, 'c1', 'K1', 'Hoa', 'hoa', 'hoa')",
        "INSERT INTO product_group (id, uid, code, name, sort_key) VALUES (1, 'g1', 'TEA', 'Trà', 'tra'), (2, 'g2', 'SEN', 'Trà sen', 'tra sen')",
        "INSERT INTO product (id, uid, code, name, sort_key, folded) VALUES (1, 'r1', 'TRA', 'Trà', 'tra', 'tra')",
        "INSERT INTO sales_order (id, uid, source_id, code, ordered_on, status, customer_id) VALUES (1, 'o1', 1001, 'DH1', 20261005, 3, 1)",
        "INSERT INTO order_line (id, order_id, position, product_id, quantity, net) VALUES (1, 1, 1, 1, 2000, 300000), (2, 1, 2, 1, 1000, 150000)",
        "INSERT INTO order_credit (id, order_id, position, person_id, share) VALUES (1, 1, 1, 1, 600000), (2, 1, 2, 2, 400000)",
        "INSERT INTO payment (id, uid, source_id, code, order_id, day, amount) VALUES (1, 'b1', 1001, 'P1', 1, 20261006, 450000)",
    };
    for (const char *statement : statements)
        SOMO_TRY(database.execute(QString::fromUtf8(statement)));
    return success();
}

const QByteArray &seedBytes()
{
    static const QByteArray bytes = [] {
        const QString place = bookFolder().filePath(QStringLiteral("seed.somo"));
        {
            NewBook asked;
            asked.name = QStringLiteral("Fuzz");
            auto book = createBook(place, asked);
            keep(book.ok());
            keep((*book)->write({QStringLiteral("fuzz"), {}}, QStringLiteral("An"), fillSeed).ok());
        }
        QFile file(place);
        keep(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    return bytes;
}

void writeBook(const QString &place, const QByteArray &bytes)
{
    QFile file(place);
    keep(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
}

void changeBytes(QByteArray &bytes, const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t step = 5;
    constexpr std::size_t most = 200;
    for (std::size_t at = 0; at + step <= size && at < most * step; at += step) {
        const qsizetype place = (qsizetype(data[at]) << 24 | qsizetype(data[at + 1]) << 16 | qsizetype(data[at + 2]) << 8 | data[at + 3]) % bytes.size();
        bytes[place] = char(data[at + 4]);
    }
}

QString oddNumber(int which)
{
    static const std::array numbers{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-1), qint64(0), qint64(1), qint64(2),
                                    qint64(20260231), qint64(99999999), qint64(10101), qint64(1) << 40, -(qint64(1) << 40), qint64(1'000'000'000'000'000)};
    return QString::number(numbers[size_t(which) % numbers.size()]);
}

QString oddText(int which)
{
    switch (which % 8) {
    case 0: return {};
    case 1: return QString(200'000, u'x');
    case 2: return QString(20'000, u'[');
    case 3: return QStringLiteral("{\"a\":{\"b\":[1e400,null,\"\\u0000\"]}}");
    case 4: return QStringLiteral("<img src='//s/x'>%1%2{tên}\r\nBEGIN:VEVENT\x1B[2J");
    case 5: return QString(QChar(0));
    case 6: return QStringLiteral("-9223372036854775808");
    default: return QString(QChar(0xd800)) + QChar(0x202e);
    }
}

/// Past every rule but those that the engine itself enforces.
void changeRows(Database &database, const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t step = 4;
    constexpr std::size_t most = 40;
    const std::vector<SourceTable> &tables = sourceTables();
    (void)database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    (void)database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    for (std::size_t at = 0; at + step <= size && at < most * step; at += step) {
        const QString &table = tables[data[at] % tables.size()].name;
        const auto columns = tableColumns(database, table);
        if (!columns || columns->isEmpty())
            continue;
        const QString column = columns->at(data[at + 1] % columns->size());
        const int which = data[at + 3];
        Statement change(database, QStringLiteral("UPDATE %1 SET %2 = :value WHERE id = (SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET %3)").arg(table, column).arg(data[at + 2] % 4));
        if (which % 3 == 0)
            change.bind(u":value", oddText(which / 3));
        else if (which % 3 == 1)
            change.bind(u":value", oddNumber(which / 3).toLongLong());
        else
            change.bindNull(u":value");
        (void)change.run();
    }
}

/// Everything that reads the book as a whole.
void readBook(const QString &place, Book::Mode mode)
{
    auto book = openBook(place, mode);
    if (!book)
        return;
    (void)(*book)->log();
    (void)(*book)->check();
    for (const QString &table : tablesToRead())
        (void)eachTableRow((*book)->database(), table, [](const QStringList &) { return success(); });
    (void)listSettings((*book)->database());
    if (mode == Book::Mode::readWrite) {
        LedgerDerivation derivation;
        (void)(*book)->write({QStringLiteral("fuzz"), {}}, QStringLiteral("An"),
                             [&](Database &database) { return derivation.deriveAll(database, (*book)->settings()); });
        (void)(*book)->undo(1, QStringLiteral("An"));
    }
}

} // namespace

void fuzzBook(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return;
    const QString place = bookFolder().filePath(QStringLiteral("book.somo"));
    QByteArray bytes = seedBytes();
    const bool isOfBytes = data[0] == 'B';
    if (isOfBytes)
        changeBytes(bytes, data + 1, size - 1);
    writeBook(place, bytes);
    if (!isOfBytes) {
        if (auto database = Database::open(place, Database::Access::readWrite))
            changeRows(**database, data + 1, size - 1);
    } else if (auto database = Database::open(place, Database::Access::readOnly)) {
        // Past the look at the pages that opening takes.
        for (const QString &table : tablesToRead())
            (void)eachTableRow(**database, table, [](const QStringList &) { return success(); });
    }
    readBook(place, Book::Mode::readOnly);
    readBook(place, Book::Mode::readWrite);
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(place + QLatin1StringView(ending));
}

void fuzzPages(const std::uint8_t *data, std::size_t size)
{
    const QString place = bookFolder().filePath(QStringLiteral("pages.db"));
    writeBook(place, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    auto opened = PageFile::open(place);
    if (!opened)
        return;
    PageFile &pages = **opened;
    const auto walk = [&](quint32 root) {
        std::size_t cells = 0;
        (void)pages.walkTable(root, [&](qint64, const StoredRecord &) { ++cells; });
        keep(cells <= size);
    };
    (void)pages.walkFreePages();
    walk(1);
    for (quint32 root = 2; root <= std::min(pages.pages(), quint32(64)); ++root) {
        (void)pages.walkIndex(root, [](const StoredRecord &) {});
        walk(root);
    }
    for (const quint32 leaf : pages.looseLeaves())
        keep(pages.readLeaf(leaf).rows.size() <= size);
}

} // namespace somo::fuzz
