// SPDX-License-Identifier: GPL-3.0-or-later
// The VFS (sqlite.org/vfs.html): each call goes on to the system's own, unless the disk of the test fails it.
#include "tests/crash/fault_disk.h"

#include "tests/crash/fault_state.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <new>

#include <sqlite3.h>

namespace somo::test {

namespace {

using State = FaultDisk::State;

/// Ours before the system's own, which SQLite lets us have room for right behind.
struct FaultFile : sqlite3_file {
    FileKey key; // zeros: not watched
    bool syncsFolder = false; // a journal that was made: its first sync is one of the folder too
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    bool isWatched() const { return key != FileKey(); }
};

FaultFile &ours(sqlite3_file *file)
{
    return *static_cast<FaultFile *>(file);
}

State &disk()
{
    return *presentDisk();
}

bool isDead(const FaultFile &file)
{
    return file.isWatched() && disk().dead;
}

int closeFile(sqlite3_file *file)
{
    FaultFile &own = ours(file);
    const int code = own.real()->pMethods ? own.real()->pMethods->xClose(own.real()) : SQLITE_OK;
    own.~FaultFile();
    return code;
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    FaultFile &own = ours(file);
    return isDead(own) ? SQLITE_IOERR_READ : own.real()->pMethods->xRead(own.real(), bytes, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    FaultFile &own = ours(file);
    if (!own.isWatched())
        return own.real()->pMethods->xWrite(own.real(), bytes, count, at);
    const State::Pending write{at, QByteArray(static_cast<const char *>(bytes), count), false};
    std::vector<State::Pending> &pending = disk().held[own.key].pending;
    if (const int code = disk().take(State::Step::write, [&] { pending.push_back(write); }))
        return code;
    const int code = own.real()->pMethods->xWrite(own.real(), bytes, count, at);
    if (code == SQLITE_OK)
        pending.push_back(write);
    return code;
}

int shortenFile(sqlite3_file *file, sqlite3_int64 size)
{
    FaultFile &own = ours(file);
    if (!own.isWatched())
        return own.real()->pMethods->xTruncate(own.real(), size);
    const State::Pending cut{size, {}, true};
    std::vector<State::Pending> &pending = disk().held[own.key].pending;
    if (const int code = disk().take(State::Step::shorten, [&] { pending.push_back(cut); }))
        return code;
    const int code = own.real()->pMethods->xTruncate(own.real(), size);
    if (code == SQLITE_OK)
        pending.push_back(cut);
    return code;
}

int syncFile(sqlite3_file *file, int flags)
{
    FaultFile &own = ours(file);
    if (!own.isWatched())
        return own.real()->pMethods->xSync(own.real(), flags);
    // The disk below is not what is tested, so it needn't be waited for.
    if (disk().take(State::Step::sync) != SQLITE_OK)
        return SQLITE_IOERR_FSYNC;
    disk().fileSynced(own.key);
    if (own.syncsFolder)
        disk().namesSynced();
    own.syncsFolder = false;
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    FaultFile &own = ours(file);
    return isDead(own) ? SQLITE_IOERR_FSTAT : own.real()->pMethods->xFileSize(own.real(), size);
}

int lockFile(sqlite3_file *file, int lock)
{
    return ours(file).real()->pMethods->xLock(ours(file).real(), lock);
}

int unlockFile(sqlite3_file *file, int lock)
{
    return ours(file).real()->pMethods->xUnlock(ours(file).real(), lock);
}

int reservedLock(sqlite3_file *file, int *result)
{
    return ours(file).real()->pMethods->xCheckReservedLock(ours(file).real(), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return ours(file).real()->pMethods->xFileControl(ours(file).real(), operation, argument);
}

int sectorSizeOf(sqlite3_file *file)
{
    return ours(file).real()->pMethods->xSectorSize(ours(file).real());
}

int characteristicsOf(sqlite3_file *file)
{
    return ours(file).real()->pMethods->xDeviceCharacteristics(ours(file).real());
}

int mapShared(sqlite3_file *file, int page, int size, int extends, void volatile **memory)
{
    return ours(file).real()->pMethods->xShmMap(ours(file).real(), page, size, extends, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return ours(file).real()->pMethods->xShmLock(ours(file).real(), offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    ours(file).real()->pMethods->xShmBarrier(ours(file).real());
}

int unmapShared(sqlite3_file *file, int removes)
{
    return ours(file).real()->pMethods->xShmUnmap(ours(file).real(), removes);
}

// Version 2: without memory-mapped reading, which the disk would not see.
const sqlite3_io_methods methods{2,          closeFile,    readFile,    writeFile,   shortenFile,  syncFile,          sizeOfFile, lockFile,   unlockFile,
                                 reservedLock, controlFile, sectorSizeOf, characteristicsOf, mapShared, lockShared, barrierShared, unmapShared, nullptr, nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    FaultFile &own = *new (file) FaultFile;
    own.pMethods = nullptr;
    std::memset(own.real(), 0, size_t(disk().real->szOsFile));
    const QByteArray path(name ? name : "");
    const bool isWatched = disk().watches(path) && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0;
    const bool isMade = isWatched && (flags & SQLITE_OPEN_CREATE) != 0 && keyOf(path) == FileKey();
    if (isWatched && disk().dead)
        return SQLITE_CANTOPEN;
    if (isMade) {
        if (const int code = disk().take(State::Step::make))
            return code == SQLITE_IOERR ? SQLITE_CANTOPEN : code;
    } else if (isWatched) {
        disk().know(path);
    }
    const int code = disk().real->xOpen(disk().real, name, own.real(), flags, given);
    if (own.real()->pMethods)
        own.pMethods = &methods;
    if (code != SQLITE_OK || !isWatched)
        return code;
    if (isMade)
        disk().made(path);
    own.key = keyOf(path);
    own.syncsFolder = isMade && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const QByteArray path(name);
    if (!disk().watches(path))
        return disk().real->xDelete(disk().real, name, syncsFolder);
    if (const int code = disk().take(State::Step::remove))
        return code == SQLITE_IOERR ? SQLITE_IOERR_DELETE : code;
    disk().removed(path);
    const int code = disk().real->xDelete(disk().real, name, 0);
    if (code == SQLITE_OK && syncsFolder != 0)
        disk().namesSynced();
    return code;
}

int findFile(sqlite3_vfs *, const char *name, int flags, int *result)
{
    if (disk().watches(QByteArray(name)) && disk().dead)
        return SQLITE_IOERR_ACCESS;
    return disk().real->xAccess(disk().real, name, flags, result);
}

int fullName(sqlite3_vfs *, const char *name, int size, char *full)
{
    return disk().real->xFullPathname(disk().real, name, size, full);
}

int randomBytes(sqlite3_vfs *, int count, char *bytes)
{
    return disk().real->xRandomness(disk().real, count, bytes);
}

int sleepFor(sqlite3_vfs *, int microseconds)
{
    return disk().real->xSleep(disk().real, microseconds);
}

int julianDay(sqlite3_vfs *, double *now)
{
    return disk().real->xCurrentTime(disk().real, now);
}

int lastSystemError(sqlite3_vfs *, int size, char *text)
{
    return disk().real->xGetLastError(disk().real, size, text);
}

int julianMilliseconds(sqlite3_vfs *, sqlite3_int64 *now)
{
    return disk().real->xCurrentTimeInt64(disk().real, now);
}

} // namespace

FaultDisk::FaultDisk()
    : m_state(std::make_unique<State>())
{
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->own = std::make_unique<sqlite3_vfs>();
    sqlite3_vfs &own = *m_state->own;
    own.iVersion = 2;
    own.szOsFile = int(sizeof(FaultFile)) + m_state->real->szOsFile;
    own.mxPathname = m_state->real->mxPathname;
    own.zName = "somo-fault";
    own.xOpen = openFile;
    own.xDelete = removeFile;
    own.xAccess = findFile;
    own.xFullPathname = fullName;
    own.xRandomness = randomBytes;
    own.xSleep = sleepFor;
    own.xCurrentTime = julianDay;
    own.xGetLastError = lastSystemError;
    own.xCurrentTimeInt64 = julianMilliseconds;
    setPresentDisk(m_state.get());
    sqlite3_vfs_register(&own, 1);
}

FaultDisk::~FaultDisk()
{
    sqlite3_vfs_unregister(m_state->own.get());
    sqlite3_vfs_register(m_state->real, 1);
    setPresentDisk(nullptr);
}

void FaultDisk::watch(const QString &folder)
{
    m_state->begin(QFile::encodeName(QFileInfo(folder).canonicalFilePath() + QLatin1Char('/')));
}

int FaultDisk::steps() const
{
    return m_state->steps;
}

int FaultDisk::foldersSynced() const
{
    return m_state->foldersSynced;
}

void FaultDisk::strike(Fault fault, int step, Lasts lasts, quint32 seed)
{
    m_state->fault = fault;
    m_state->strikesAt = step;
    m_state->lasts = lasts;
    m_state->random.seed(seed);
    m_state->struck = false;
}

bool FaultDisk::hasStruck() const
{
    return m_state->struck;
}

void FaultDisk::mend()
{
    m_state->fault.reset();
    m_state->dead = false;
}

void FaultDisk::restart()
{
    const QHash<QByteArray, QByteArray> kept = m_state->kept;
    const QByteArray folder = m_state->folder;
    m_state->begin({});
    QDirIterator files(QFile::decodeName(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QFile::remove(files.next());
    for (auto file = kept.begin(); file != kept.end(); ++file) {
        QFile out(QFile::decodeName(file.key()));
        if (out.open(QIODevice::WriteOnly))
            out.write(file.value());
    }
    m_state->begin(folder);
}

} // namespace somo::test
