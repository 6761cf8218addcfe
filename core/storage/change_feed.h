// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace somo {

/// What the commands after a known one did.
struct BookNews {
    qint64 first = 0; // the oldest of them; 0: there is none
    qint64 last = 0; // the newest command of the book
    QStringList tables; // what they touched, of the source tables
    bool isEmpty() const { return first == 0; }
};

/// The commands after `since`, read in one statement after the other; a table that an import or its undoing may have
/// touched counts as touched. Where the book has fewer commands than that it is another one: everything is new.
Result<BookNews> newsSince(Database &database, qint64 since);

/// Tells what others write into a book on a server: the server says when (NOTIFY), the trail says what. A connection of its
/// own, on one thread, whose event loop brings what the server says.
class ChangeFeed {
public:
    /// News from `since` on. `woken` is called when there may be some; where isTold() is false it never is.
    static Result<std::unique_ptr<ChangeFeed>> open(const QString &place, qint64 since, std::function<void()> woken);
    /// What came since the last look. An error (serverLost): a new feed from seq() on is needed, which then misses nothing.
    Result<BookNews> look();
    qint64 seq() const { return m_seq; }
    /// Whether the server tells by itself; otherwise somebody has to look now and then.
    bool isTold() const { return m_told; }

private:
    explicit ChangeFeed(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    std::unique_ptr<Database> m_database;
    qint64 m_seq = 0;
    bool m_told = false;
};

} // namespace somo
