// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QObject>

#include <atomic>

namespace somo {

/// The short writes of the window, in the order they were asked for, on one thread with one connection. While an import
/// holds the book a write waits here; the window doesn't.
class BookWriter : public QObject {
    Q_OBJECT
public:
    using Task = std::function<Status(Book &)>;
    /// The book to write to from now on; an empty place lets go of it. On the writer's thread.
    void use(const QString &place);
    /// Runs a task, again and again while somebody else holds the book. On the writer's thread.
    Status run(const Task &task);
    /// A waiting task gives up; from any thread.
    void giveUp(bool on) { m_givenUp = on; }

private:
    Result<Book *> book();
    QString m_place;
    std::unique_ptr<Book> m_book;
    std::atomic_bool m_givenUp = false;
};

} // namespace somo
