// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace somo {

/// "NAME.somo.lock" beside a book in a shared place: who writes in it, on which PC, since when. SQLite's own locks don't
/// reach over networks and sync clients reliably; this one says whom to ask.
class WriterLock {
public:
    /// Takes the lock, also from a process of this PC that is gone. Refused: bookInUse.
    static Result<std::unique_ptr<WriterLock>> take(const QString &book, const QString &person);
    /// Who writes, where, since when ("yyyy-MM-dd HH:mm"), as the lock says.
    struct Holder {
        QString person;
        QString pc;
        QString since;
    };
    /// Nothing where nobody holds a lock of that book.
    static std::optional<Holder> holder(const QString &book);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

private:
    explicit WriterLock(const QString &file)
        : m_file(file)
    {
    }
    QString m_file;
};

} // namespace somo
