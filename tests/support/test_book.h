// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace somo::test {

/// The engines a test runs on: SQLite always, PostgreSQL where SOMO_TEST_PG names a throwaway cluster (tests/run starts
/// one). For GENERATE(from_range(engines())).
std::vector<Engine> engines();
/// "sqlite" or "postgresql", for INFO.
const char *engineName(Engine engine);

/// A fresh, empty place of that engine, gone with the object: a file in a folder of its own whose name has blanks and
/// marks, or a schema of its own in the cluster.
class TestPlace {
public:
    explicit TestPlace(Engine engine);
    /// A database of its own, copied whole from that one of the cluster (PostgreSQL).
    explicit TestPlace(const QString &likeDatabase);
    ~TestPlace();
    TestPlace(const TestPlace &) = delete;
    TestPlace &operator=(const TestPlace &) = delete;

    QString place() const { return m_place; }
    /// The folder for files beside the book (SQLite and PostgreSQL alike).
    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Engine engine() const { return m_engine; }

private:
    Engine m_engine;
    QTemporaryDir m_folder;
    QString m_schema;
    QString m_database;
    QString m_place;
};

/// Derives nothing and finds nothing wrong; counts its calls.
class NullDerivation : public Derivation {
public:
    Status derive(Database &, const BookSettings &, std::span<const RowChange> changes) override;
    Status deriveAll(Database &, const BookSettings &) override;
    Result<std::vector<Discrepancy>> check(Database &, const BookSettings &) override;

    int derived = 0;
    int derivedAll = 0;
    std::vector<RowChange> last;
};

/// A new book in a fresh place; fails the test where it can't be made. On PostgreSQL it is a copy of the first that was made
/// so: making all its tables takes seconds, copying a database hardly any time.
class TestBook {
public:
    using MakeDerivation = std::function<std::unique_ptr<Derivation>()>;
    explicit TestBook(Engine engine, const NewBook &asked = {}, MakeDerivation make = {});

    Book &operator*() { return *m_book; }
    Book *operator->() { return m_book.get(); }
    Database &database() { return m_book->database(); }
    const TestPlace &at() const { return *m_place; }
    QString place() const { return m_place->place(); }
    void close() { m_book.reset(); }
    void reopen(Book::Mode mode = Book::Mode::readWrite);

    /// One statement as one command by "An"; fails the test where it fails.
    CommandOutcome run(const QString &sql);
    /// The first column of the first row; 0 for none.
    qint64 number(const QString &sql);
    /// All rows of a query as text, columns separated by '|', NULL as "∅".
    QStringList rows(const QString &sql);
    /// Every row of every source table, for comparing whole books.
    QStringList dump();

private:
    std::unique_ptr<TestPlace> m_place;
    MakeDerivation m_make;
    std::unique_ptr<Book> m_book;
};

/// The value, or a failed test that says why.
template <typename T>
T must(Result<T> result);
void must(const Status &status);
[[noreturn]] void failWith(const Error &error);

template <typename T>
T must(Result<T> result)
{
    if (!result)
        failWith(result.error());
    return std::move(result).value();
}

} // namespace somo::test
