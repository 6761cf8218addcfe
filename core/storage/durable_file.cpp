// SPDX-License-Identifier: GPL-3.0-or-later
// Platform calls stand in this file: how a system is told to put a file on the disk (POSIX, Windows).
#include "core/storage/durable_file.h"

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace somo {

#ifdef Q_OS_WIN

bool syncFile(const QString &file)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(file.utf16()), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    // What can't be opened for writing was not written just now.
    if (handle == INVALID_HANDLE_VALUE)
        return true;
    const bool synced = FlushFileBuffers(handle);
    CloseHandle(handle);
    return synced;
}

void syncFolder(const QString &) { }

#else

namespace {

bool syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return true;
    // Some file systems know no syncing of a file that is only read: they have nothing to lose by it.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS;
    ::close(descriptor);
    return synced;
}

} // namespace

bool syncFile(const QString &file)
{
    return syncPath(file, 0);
}

void syncFolder(const QString &folder)
{
    (void)syncPath(folder, O_DIRECTORY);
}

#endif

} // namespace somo
