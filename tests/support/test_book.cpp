// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_book.h"

#include "core/storage/trail_tables.h"
#include "core/words/error_words.h"
#include "tests/support/catch.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QUrl>

#include <iostream>

namespace somo::test {

namespace {

QString cluster()
{
    return qEnvironmentVariable("SOMO_TEST_PG");
}

QString schemaPlace(const QString &server, const QString &schema)
{
    return server + (server.contains(u'?') ? u'&' : u'?') + QStringLiteral("schema=") + schema;
}

QString ownName()
{
    static QAtomicInteger<int> counter;
    return QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(counter.fetchAndAddRelaxed(1));
}

void onCluster(const QString &sql)
{
    auto server = must(Database::open(cluster(), Database::Access::readWrite));
    must(server->execute(sql));
}

/// That database of the cluster, as a place.
QString databasePlace(const QString &database)
{
    const qsizetype path = cluster().indexOf(u'/', cluster().indexOf(QStringLiteral("//")) + 2);
    const qsizetype query = cluster().indexOf(u'?');
    return cluster().left(path + 1) + database + (query < 0 ? QString() : cluster().mid(query));
}

const QString bookSchema = QStringLiteral("book");

/// The database that holds a book made as asked, which nobody writes in. A derivation of the test's own decides what stands in
/// a new book: such books are told apart by its type.
QString madeOnce(const NewBook &asked, const TestBook::MakeDerivation &make)
{
    static QHash<QStringList, QString> made;
    const QStringList key{asked.name,     asked.currency.code, asked.recogniseOn, asked.language,
                          asked.kind,     asked.author,        QString::number(asked.sample), make ? QString::fromLatin1(make.target_type().name()) : QString()};
    QString &database = made[key];
    if (database.isEmpty()) {
        const QString fresh = ownName();
        onCluster(QStringLiteral("CREATE DATABASE %1").arg(fresh));
        {
            auto server = must(Database::open(databasePlace(fresh), Database::Access::readWrite));
            must(server->execute(QStringLiteral("CREATE SCHEMA %1").arg(bookSchema)));
        }
        must(Book::create(schemaPlace(databasePlace(fresh), bookSchema), asked, make ? make() : std::make_unique<NullDerivation>()));
        database = fresh;
    }
    return database;
}

} // namespace

std::vector<Engine> engines()
{
    if (!cluster().isEmpty())
        return {Engine::sqlite, Engine::postgresql};
    static const bool said = [] {
        std::cerr << "SOMO_TEST_PG is not set: the tests run on SQLite only (tests/run starts a cluster)\n";
        return true;
    }();
    (void)said;
    return {Engine::sqlite};
}

const char *engineName(Engine engine)
{
    return engine == Engine::sqlite ? "sqlite" : "postgresql";
}

TestPlace::TestPlace(Engine engine)
    : m_engine(engine)
    , m_folder(QDir::tempPath() + QStringLiteral("/Sổ bán hàng – chị Hằng XXXXXX"))
{
    if (engine == Engine::sqlite) {
        m_place = m_folder.filePath(QStringLiteral("sổ thử.somo"));
        return;
    }
    m_schema = ownName();
    onCluster(QStringLiteral("CREATE SCHEMA %1").arg(m_schema));
    m_place = schemaPlace(cluster(), m_schema);
}

TestPlace::TestPlace(const QString &likeDatabase)
    : m_engine(Engine::postgresql)
    , m_folder(QDir::tempPath() + QStringLiteral("/Sổ bán hàng – chị Hằng XXXXXX"))
    , m_database(ownName())
{
    onCluster(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy").arg(m_database, likeDatabase));
    m_place = schemaPlace(databasePlace(m_database), bookSchema);
}

TestPlace::~TestPlace()
{
    auto server = m_engine == Engine::postgresql ? Database::open(cluster(), Database::Access::readWrite)
                                                 : Result<std::unique_ptr<Database>>(nullptr);
    if (!server || !*server)
        return;
    (void)(*server)->execute(m_database.isEmpty() ? QStringLiteral("DROP SCHEMA %1 CASCADE").arg(m_schema)
                                                  : QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_database));
}

Status NullDerivation::derive(Database &, const BookSettings &, std::span<const RowChange> changes)
{
    ++derived;
    last.assign(changes.begin(), changes.end());
    return success();
}

Status NullDerivation::deriveAll(Database &, const BookSettings &)
{
    ++derivedAll;
    return success();
}

Result<std::vector<Discrepancy>> NullDerivation::check(Database &, const BookSettings &)
{
    return std::vector<Discrepancy>{};
}

TestBook::TestBook(Engine engine, const NewBook &asked, MakeDerivation make)
    : m_place(engine == Engine::postgresql ? std::make_unique<TestPlace>(madeOnce(asked, make)) : std::make_unique<TestPlace>(engine))
    , m_make(make ? std::move(make) : MakeDerivation([] { return std::make_unique<NullDerivation>(); }))
    , m_book(must(engine == Engine::postgresql ? Book::open(m_place->place(), Book::Mode::readWrite, m_make())
                                               : Book::create(m_place->place(), asked, m_make())))
{
}

void TestBook::reopen(Book::Mode mode)
{
    m_book.reset();
    m_book = must(Book::open(m_place->place(), mode, m_make()));
}

CommandOutcome TestBook::run(const QString &sql)
{
    return must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) { return database.execute(sql); }));
}

qint64 TestBook::number(const QString &sql)
{
    Statement statement(database(), sql);
    must(statement.run());
    return statement.next() ? statement.int64(0) : 0;
}

QStringList TestBook::rows(const QString &sql)
{
    Statement statement(database(), sql);
    must(statement.run());
    QStringList found;
    while (statement.next()) {
        QStringList values;
        for (int i = 0; i < statement.columns(); ++i)
            values += statement.isNull(i) ? QStringLiteral("∅") : statement.text(i);
        found += values.join(u'|');
    }
    must(statement.status());
    return found;
}

QStringList TestBook::dump()
{
    QStringList all;
    for (const SourceTable &table : sourceTables()) {
        const QStringList columns = must(tableColumns(database(), table.name));
        const QStringList found = rows(QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns.join(u','), table.name));
        for (const QString &row : found)
            all += table.name + QStringLiteral(": ") + row;
    }
    return all;
}

void failWith(const Error &error)
{
    FAIL(words::errorText(error, Language::english).toStdString() << " [" << error.detail.toStdString() << "]");
    std::abort();
}

void must(const Status &status)
{
    if (!status)
        failWith(status.error());
}

} // namespace somo::test
