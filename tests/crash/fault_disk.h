// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace somo::test {

/// A disk under SQLite (a VFS over the system's own) that can lose its power, be full, break or refuse to be written. What is
/// written through SQLite stays in its cache until it is synced, file by file and name by name: when the power goes, each
/// write since then may have come to the disk, a part of its sectors, or nothing of it, in whatever order, and the newest of
/// the names made, changed and removed since the folder was synced may be as before. What the program syncs, renames and
/// removes past SQLite is seen as well (fault_calls.cpp). One at a time, and one thread.
class FaultDisk {
public:
    enum class Fault {
        powerCut, // nothing can be read or written any more, until restart()
        full, // each write fails for want of room
        gone, // nothing can be read or written any more, until mend()
        readOnly, // each write, new file and removal is refused
    };
    enum class Lasts {
        once, // the next step is well again
        on,
    };

    /// From now on SQLite opens files on it.
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;

    /// Looks at the files in that folder and below it, which are on the disk as they are now, and counts steps anew. None of
    /// them may be open.
    void watch(const QString &folder);
    /// Steps since then: writes, shortenings, syncs, new names and removals.
    int steps() const;
    /// How often a folder's names were synced since then.
    int foldersSynced() const;

    /// The step of that number (from 1) meets with it. `seed` says what a power cut leaves.
    void strike(Fault fault, int step, Lasts lasts = Lasts::on, quint32 seed = 0);
    bool hasStruck() const;
    /// Room was made, the drive is back, the place can be written to.
    void mend();
    /// After a power cut: the folder holds what the disk kept, and is watched anew. Nothing of it may be open.
    void restart();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace somo::test
