// SPDX-License-Identifier: GPL-3.0-or-later
// Platform calls stand in this file: locks of other processes (POSIX, Windows) and whether a process runs.
#include "core/storage/file_in_use.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace somo {

#ifdef Q_OS_WIN

bool openElsewhere(const QString &file)
{
    // Asked for alone: refused while anybody has it open.
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(file.utf16()), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

bool processRuns(qint64 process)
{
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool runs = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return runs;
}

#else

namespace {

/// Whether another process holds a lock on these bytes.
bool locked(const QString &file, off_t start, off_t length)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK; // also a reader's lock stands in its way
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    const bool held = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

} // namespace

bool openElsewhere(const QString &file)
{
    // Where SQLite locks: the "-shm" from byte 120 on while a book in WAL mode is open, the book itself at 1 GiB while
    // one in rollback mode is read or written (sqlite.org/walformat.html, lockingv3.html).
    constexpr off_t pendingByte = 0x40000000;
    return locked(file + QStringLiteral("-shm"), 120, 9) || locked(file, pendingByte, 512);
}

bool processRuns(qint64 process)
{
    return process > 0 && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

#endif

} // namespace somo
