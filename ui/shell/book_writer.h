// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "ui/shell/opened_book.h"

#include <QObject>

#include <atomic>

namespace somo {

/// Holds the book: opens it, and does the short writes of the window in the order they were asked for, on one thread with
/// one connection. While an import holds the book a write waits here; the window doesn't.
class BookWriter : public QObject {
    Q_OBJECT
public:
    using Task = std::function<Status(Book &)>;
    /// Sets the error where the book could be opened for reading only.
    using Opener = std::function<Result<std::unique_ptr<Book>>(std::optional<Error> &)>;
    /// Opens a book beside the present one, which adopt() puts in its place. On the writer's thread.
    Result<OpenedBook> prepare(const Opener &opener);
    void adopt();
    /// Closes the book. On the writer's thread.
    void letGo() { m_book.reset(); }
    /// Runs a task, again and again while somebody else holds the book. On the writer's thread.
    Status run(const Task &task);
    /// A waiting task gives up; from any thread.
    void giveUp(bool on) { m_givenUp = on; }

private:
    std::unique_ptr<Book> m_prepared;
    std::unique_ptr<Book> m_book;
    std::atomic_bool m_givenUp = false;
};

} // namespace somo
