// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/online_copy.h"

#include "core/storage/engine_error.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

#if defined(SOMO_SQLITE_HANDLE)
#include <sqlite3.h>
#endif

namespace somo {

namespace {

Status copyByVacuum(Database &from, const QString &file)
{
    Statement copy(from, QStringLiteral("VACUUM INTO :file"));
    copy.bind(u":file", file);
    return copy.run();
}

#if defined(SOMO_SQLITE_HANDLE)

constexpr int pagesAtOnce = 256; // 1 MB of usual pages: between two the copy can be stopped
constexpr int mostStarts = 5; // so often somebody may write while a file without WAL is copied; then the copy holds it
constexpr int patience = 15'000; // ms, as a connection waits for its turn

Error stepError(int code)
{
    return engineError(Engine::sqlite, QString::fromUtf8(sqlite3_errstr(code)), QString::number(code));
}

/// A running backup; ends with the object.
class PageCopy {
public:
    PageCopy(sqlite3 *from, sqlite3 *to)
        : m_to(to)
        , m_copy(sqlite3_backup_init(to, "main", from, "main"))
    {
    }
    ~PageCopy()
    {
        if (m_copy)
            sqlite3_backup_finish(m_copy);
    }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    Status run(const CopyWatch &watch)
    {
        if (!m_copy)
            return stepError(sqlite3_extended_errcode(m_to));
        int starts = 1, done = 0, code = SQLITE_OK;
        QElapsedTimer waiting;
        do {
            if (watch.stop.stop_requested())
                return failure(ErrorCode::copyStopped);
            code = sqlite3_backup_step(m_copy, starts < mostStarts ? pagesAtOnce : -1);
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
                if (!waiting.isValid())
                    waiting.start();
                if (waiting.elapsed() > patience)
                    return stepError(code);
                QThread::msleep(20);
                code = SQLITE_OK;
                continue;
            }
            waiting.invalidate();
            const int all = sqlite3_backup_pagecount(m_copy), now = all - sqlite3_backup_remaining(m_copy);
            starts += now < done ? 1 : 0; // somebody wrote, so that it began anew
            done = now;
            if (watch.progressed && all > 0)
                watch.progressed(int(qint64(std::min(now, all)) * 1000 / all));
        } while (code == SQLITE_OK);
        if (code != SQLITE_DONE)
            return stepError(code);
        code = sqlite3_backup_finish(std::exchange(m_copy, nullptr));
        return code == SQLITE_OK ? success() : Status(stepError(code));
    }

private:
    sqlite3 *m_to;
    sqlite3_backup *m_copy;
};

Result<bool> isInWal(Database &database)
{
    Statement mode(database, QStringLiteral("PRAGMA journal_mode"));
    SOMO_TRY(mode.run());
    const bool is = mode.next() && mode.text(0) == u"wal";
    SOMO_TRY(mode.status());
    return is;
}

/// Holds the book of this moment in view: in WAL mode others write on beside it. Elsewhere they couldn't, and the copy begins
/// anew where they do.
Status copyPages(Database &from, Database &to, const CopyWatch &watch)
{
    SOMO_TRY_ASSIGN(const bool isWal, isInWal(from));
    std::optional<Transaction> view;
    if (isWal) {
        view.emplace(from, Transaction::Kind::read);
        SOMO_TRY(view->begun());
        Statement look(from, QStringLiteral("SELECT COUNT(*) FROM sqlite_schema"));
        SOMO_TRY(runForId(look));
    }
    return PageCopy(static_cast<sqlite3 *>(from.nativeHandle()), static_cast<sqlite3 *>(to.nativeHandle())).run(watch);
}

#endif

} // namespace

Status copyWhileInUse(Database &from, const QString &file, const CopyWatch &watch)
{
#if defined(SOMO_SQLITE_HANDLE)
    if (from.nativeHandle()) {
        SOMO_TRY_ASSIGN(const auto to, Database::create(file));
        SOMO_TRY(copyPages(from, *to, watch));
        // The copied header says WAL where the book has it; the copy is one file.
        return to->execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
    }
#endif
    if (watch.stop.stop_requested())
        return failure(ErrorCode::copyStopped);
    return copyByVacuum(from, file);
}

} // namespace somo
