// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/fault_state.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sqlite3.h>
#include <sys/stat.h>

namespace somo::test {

namespace {

constexpr qsizetype sectorSize = 512;
/// What a power cut leaves of what was not synced.
enum Keeps { nothing, everything, parts };

FaultDisk::State *present = nullptr;

void writeAt(QByteArray &file, qint64 at, const QByteArray &bytes)
{
    if (file.size() < at + bytes.size())
        file.append(QByteArray(qsizetype(at + bytes.size() - file.size()), '\0'));
    file.replace(qsizetype(at), bytes.size(), bytes);
}

QByteArray bytesOn(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FaultDisk::State *presentDisk()
{
    return present;
}

void setPresentDisk(FaultDisk::State *state)
{
    present = state;
}

FileKey keyOf(const QByteArray &path)
{
    struct stat found = {};
    return ::stat(path.constData(), &found) == 0 ? FileKey(found.st_dev, found.st_ino) : FileKey();
}

void FaultDisk::State::Held::settle()
{
    for (const Pending &write : pending) {
        if (!write.shortens)
            writeAt(durable, write.at, write.bytes);
        else if (durable.size() > write.at)
            durable.truncate(qsizetype(write.at));
    }
    pending.clear();
}

bool FaultDisk::State::watches(const QByteArray &path) const
{
    return !folder.isEmpty() && path.startsWith(folder);
}

int FaultDisk::State::take(Step step, const std::function<void()> &inFlight)
{
    if (dead)
        return SQLITE_IOERR;
    ++steps;
    const bool strikes = fault && (steps == strikesAt || (steps > strikesAt && lasts == Lasts::on));
    if (!strikes)
        return SQLITE_OK;
    switch (*fault) {
    case Fault::powerCut:
        if (inFlight)
            inFlight();
        kept = afterCut();
        struck = dead = true;
        return SQLITE_IOERR;
    case Fault::gone:
        struck = dead = true;
        return SQLITE_IOERR;
    case Fault::full:
        if (step != Step::write)
            return SQLITE_OK;
        struck = true;
        return SQLITE_FULL;
    case Fault::readOnly:
        if (step == Step::sync)
            return SQLITE_OK;
        struck = true;
        return step == Step::make ? SQLITE_CANTOPEN : step == Step::remove ? SQLITE_IOERR_DELETE : SQLITE_IOERR_WRITE;
    }
    return SQLITE_OK;
}

void FaultDisk::State::know(const QByteArray &path)
{
    const FileKey key = keyOf(path);
    if (key != FileKey() && !held.contains(key))
        held[key].durable = bytesOn(path);
}

void FaultDisk::State::made(const QByteArray &path)
{
    held[keyOf(path)] = {};
    names.push_back({NameChange::Kind::made, path, {}, {}});
}

void FaultDisk::State::renamed(const QByteArray &from, const QByteArray &to, FileKey moved)
{
    NameChange change{NameChange::Kind::renamed, to, from, {}};
    const FileKey replaced = keyOf(to);
    if (replaced != FileKey() && replaced != moved) {
        const auto known = held.find(replaced);
        change.before = known == held.end() ? bytesOn(to) : known->second.durable;
        if (known != held.end())
            held.erase(known);
    }
    names.push_back(std::move(change));
}

void FaultDisk::State::removed(const QByteArray &path)
{
    const auto known = held.find(keyOf(path));
    if (known == held.end())
        return;
    names.push_back({NameChange::Kind::removed, path, {}, known->second.durable});
    held.erase(known);
}

void FaultDisk::State::namesSynced()
{
    ++foldersSynced;
    names.clear();
}

void FaultDisk::State::fileSynced(FileKey key)
{
    const auto known = held.find(key);
    if (known != held.end())
        known->second.settle();
}

void FaultDisk::State::begin(const QByteArray &asked)
{
    folder = asked;
    folderKey = keyOf(folder);
    held.clear();
    names.clear();
    kept.clear();
    steps = foldersSynced = 0;
    fault.reset();
    struck = dead = false;
}

QByteArray FaultDisk::State::bytesAfterCut(const Held &file, int keeps)
{
    Held left{file.durable, {}};
    for (const Pending &write : file.pending) {
        const unsigned drawn = keeps == parts ? random() % 3 : keeps == everything ? 1 : 0;
        if (drawn == 1)
            left.pending.push_back(write);
        if (drawn != 2 || write.shortens)
            continue;
        // Sectors end where they do on the disk, not where a write begins.
        for (qint64 at = write.at; at < write.at + write.bytes.size();) {
            const qint64 next = std::min<qint64>((at / sectorSize + 1) * sectorSize, write.at + write.bytes.size());
            if (random() % 2 == 0)
                left.pending.push_back({at, write.bytes.mid(qsizetype(at - write.at), qsizetype(next - at)), false});
            at = next;
        }
    }
    left.settle();
    return left.durable;
}

QHash<QByteArray, QByteArray> FaultDisk::State::afterCut()
{
    const int keeps = int(random() % 4 == 0 ? nothing : random() % 4 == 0 ? everything : parts);
    QHash<QByteArray, QByteArray> left;
    QDirIterator files(QFile::decodeName(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray path = QFile::encodeName(files.next());
        if (path.endsWith("-shm"))
            continue; // shared memory: no restart knows of it
        const auto known = held.find(keyOf(path));
        left.insert(path, known == held.end() ? bytesOn(path) : bytesAfterCut(known->second, keeps));
    }
    // A file system keeps the order of names: those up to one moment are on the disk.
    const size_t changes = names.size();
    const size_t durable = keeps == nothing ? 0 : keeps == everything ? changes : random() % (changes + 1);
    for (size_t i = changes; i-- > durable;) {
        const NameChange &change = names[i];
        if (change.kind == NameChange::Kind::renamed && left.contains(change.path))
            left.insert(change.from, left.value(change.path));
        left.remove(change.path);
        if (change.before)
            left.insert(change.path, *change.before);
    }
    return left;
}

} // namespace somo::test
