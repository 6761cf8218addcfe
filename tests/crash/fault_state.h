// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/crash/fault_disk.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <random>
#include <utility>
#include <vector>

struct sqlite3_vfs;

namespace somo::test {

/// A file by what the system knows it by, whatever its name: device and number.
using FileKey = std::pair<quint64, quint64>;

/// Device and number of what a name leads to; two zeros for nothing.
FileKey keyOf(const QByteArray &path);

/// What the disk of a test knows; shared by the VFS (fault_disk.cpp) and the system's calls (fault_calls.cpp).
struct FaultDisk::State {
    /// One write to a file, or its shortening to `at`, that was not synced yet.
    struct Pending {
        qint64 at = 0;
        QByteArray bytes;
        bool shortens = false;
    };
    struct Held {
        QByteArray durable;
        std::vector<Pending> pending;
        void settle();
    };
    /// A name that was made, changed or removed, of a folder that was not synced since.
    struct NameChange {
        enum class Kind { made, renamed, removed };
        Kind kind = Kind::made;
        QByteArray path; // of a renamed one: the new one
        QByteArray from;
        std::optional<QByteArray> before; // what the name led to: bytes that were durable
    };
    enum class Step { write, shorten, sync, make, rename, remove };

    bool watches(const QByteArray &path) const;
    bool isFolder(FileKey key) const { return key == folderKey; }
    /// 0, or SQLite's code of the fault that this step meets with. `inFlight`: how far it may have come at a power cut.
    int take(Step step, const std::function<void()> &inFlight = {});
    /// A file that is there and not known yet is on the disk as it is.
    void know(const QByteArray &path);
    void made(const QByteArray &path);
    void renamed(const QByteArray &from, const QByteArray &to, FileKey moved);
    void removed(const QByteArray &path);
    void namesSynced();
    void fileSynced(FileKey key);
    void begin(const QByteArray &folder);
    /// What stands in the folder after a power cut at this moment.
    QHash<QByteArray, QByteArray> afterCut();

    QByteArray folder; // canonical, encoded, with a slash at its end
    FileKey folderKey;
    std::map<FileKey, Held> held;
    std::vector<NameChange> names;
    QHash<QByteArray, QByteArray> kept; // after a power cut: by path
    int steps = 0;
    int foldersSynced = 0;
    std::optional<Fault> fault;
    int strikesAt = 0;
    Lasts lasts = Lasts::on;
    std::mt19937 random;
    bool struck = false;
    bool dead = false;

    sqlite3_vfs *real = nullptr;
    std::unique_ptr<sqlite3_vfs> own;

private:
    QByteArray bytesAfterCut(const Held &file, int keeps);
};

/// The disk that is there now; null for none.
FaultDisk::State *presentDisk();
void setPresentDisk(FaultDisk::State *state);

} // namespace somo::test
