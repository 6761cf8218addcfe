// SPDX-License-Identifier: GPL-3.0-or-later
// What a program does to files past SQLite goes through these calls of the system, which the linker finds here before it
// looks into the C library (Linux). Of files that no test disk watches they are the system's own.
#include "tests/crash/fault_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using somo::test::FileKey;
using State = somo::test::FaultDisk::State;

/// The disk, where it watches that name; `path` is then the name as the disk knows it.
State *watching(QByteArray &path)
{
    State *disk = somo::test::presentDisk();
    if (!disk)
        return nullptr;
    const QFileInfo file(QFile::decodeName(path));
    path = QFile::encodeName(file.absoluteDir().canonicalPath() + QLatin1Char('/') + file.fileName());
    return disk->watches(path) ? disk : nullptr;
}

int fails()
{
    errno = EIO;
    return -1;
}

} // namespace

extern "C" [[gnu::visibility("default")]] int fsync(int descriptor)
{
    State *disk = somo::test::presentDisk();
    struct stat found = {};
    if (!disk || ::fstat(descriptor, &found) != 0)
        return int(::syscall(SYS_fsync, descriptor));
    const FileKey key(found.st_dev, found.st_ino);
    if (!disk->isFolder(key) && !disk->held.contains(key))
        return int(::syscall(SYS_fsync, descriptor));
    if (disk->take(State::Step::sync) != 0)
        return fails();
    if (disk->isFolder(key))
        disk->namesSynced();
    else
        disk->fileSynced(key);
    return 0;
}

extern "C" [[gnu::visibility("default")]] int rename(const char *from, const char *to) noexcept
{
    QByteArray source(from), target(to);
    State *disk = watching(source) ? watching(target) : nullptr;
    if (disk) {
        if (disk->take(State::Step::rename) != 0)
            return fails();
        disk->renamed(source, target, somo::test::keyOf(source));
    }
    return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

extern "C" [[gnu::visibility("default")]] int unlink(const char *name) noexcept
{
    QByteArray path(name);
    if (State *disk = watching(path)) {
        if (disk->dead)
            return fails();
        disk->removed(path);
    }
    return int(::syscall(SYS_unlinkat, AT_FDCWD, name, 0));
}
