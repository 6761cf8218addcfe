// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/storage/book.h"
#include "core/storage/team.h"
#include "core/words/language.h"

#include <QDateTime>
#include <QIODevice>
#include <QJsonValue>

#include <functional>
#include <memory>
#include <optional>

namespace somo::cli {

enum ExitCode {
    exitDone = 0,
    exitFailed = 1,
    exitUsage = 2,
    exitRefused = 3,
    exitSkipped = 4,
};

enum class Format {
    table,
    json,
    csv,
};

/// What a call of the program works with: replaceable streams, so that tests run commands in-process.
struct Surroundings {
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
    QString book; // of the environment (SOMO_BOOK)
    QString systemUser; // author where --as doesn't say another
    std::function<qint64()> now; // ms UTC
};

/// A table for people and CSV, and the same as JSON: a command fills both, the format decides which is written.
struct Answer {
    QJsonValue json;
    QStringList headers; // for people
    std::vector<bool> right; // columns that stand right
    std::vector<QStringList> rows; // for people; the total last
    bool hasTotal = false;
    QStringList csvHeaders;
    std::vector<QStringList> csvRows;
    QString lead; // a sentence above the table
    QStringList tail; // and below
};

/// The global options and what commands share: the book, today, the language, writing out.
class Context {
public:
    explicit Context(const Surroundings &surroundings)
        : m_surroundings(surroundings)
    {
    }
    /// Takes the global options out of the words. Refused: cliBadValue, cliValueMissing.
    Result<QStringList> takeGlobals(QStringList words);

    /// Opens the book of --book or SOMO_BOOK once. Refused: cliNoBook, and as Book::open.
    Result<Book *> book(Book::Mode mode = Book::Mode::readWrite);
    /// For what reads and would gladly write (a mending look, a note of what was printed): for writing where that may be.
    Result<Book *> bookToRead();
    void closeBook() { m_book.reset(); }
    /// The same error with what the open book tells of its cause.
    Error withCause(const Error &error) const;
    void setPlace(const QString &place) { m_place = place; }
    QString place() const { return m_place.isEmpty() ? m_surroundings.book : m_place; }
    Day today() const;
    /// Now in the book's offset; the date is today's.
    QDateTime moment() const;
    qint64 nowUtc() const { return m_surroundings.now(); }
    /// --lang, else the book's language, else Vietnamese.
    Language language() const;
    Format format() const { return m_format; }
    /// The name of --as, on a server of the login, else the system's user. Refused: cliNotFound where nobody in the book is called so.
    Result<QString> author();
    /// The person of --as, on a server of the login; an id of 0 without either. Refused as author(), and nameOfOther where the
    /// login is another's.
    Result<PersonId> authorId();

    QString text(const char *source, const QStringList &args = {}) const;
    /// What a stable code (a kind, a table, what check compares) is called; for people, never for JSON or CSV.
    QString thing(const QString &code) const;
    void write(const QString &text) const;
    void writeError(const QString &text) const;
    Status writeAnswer(const Answer &answer) const;

    /// Marks an error as one of the call's words: exit 2.
    Error usage(Error error)
    {
        m_isUsage = true;
        return error;
    }
    bool isUsage() const { return m_isUsage; }

private:
    Result<std::optional<LoginPerson>> login();

    const Surroundings &m_surroundings;
    QString m_place;
    Format m_format = Format::table;
    std::optional<Language> m_language;
    Day m_today;
    QString m_as;
    std::unique_ptr<Book> m_book;
    bool m_isUsage = false;
};

} // namespace somo::cli

/// Like SOMO_TRY_ASSIGN, for what was wrong with the call's words.
#define SOMO_USAGE_ASSIGN(declaration, expression)                                                                     \
    SOMO_USAGE_ASSIGN2(SOMO_TRY_CONCAT(somoUsage, __LINE__), declaration, expression)
#define SOMO_USAGE_ASSIGN2(temporary, declaration, expression)                                                         \
    auto temporary = (expression);                                                                                     \
    if (!temporary)                                                                                                    \
        return context.usage(temporary.error());                                                                       \
    declaration = std::move(temporary).value()
