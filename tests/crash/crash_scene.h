// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace somo::test {

/// Something that is done with a book, command by command: each that returns without an error was confirmed.
struct Work {
    QString name;
    QString start; // the book that it begins with
    std::vector<std::function<Result<Nothing>(Book &)>> commands;
};

/// How far a piece of work came.
struct WorkDone {
    int confirmed = 0; // commands
    std::optional<Error> stopped; // why it went no further
};

/// The books that tests of crashes begin with, and all that is done with them: an import, it taken back, single orders, a
/// closing, an order taken back, a backup, an older book brought up to date. Made once.
class Scene {
public:
    static const Scene &get();

    const std::vector<Work> &works() const { return m_works; }
    /// What a book holds (load::contentsOf).
    static QStringList contents(Book &book);
    /// Puts the book that a work begins with there, alone in its folder, which is made where it is missing.
    void lay(const QString &start, const QString &place) const;
    /// What a book of the scene says: after the first so many commands of a work.
    const QStringList &stateAfter(const Work &work, int commands) const { return m_states[size_t(&work - m_works.data())][size_t(commands)]; }

private:
    Scene();
    void makeReady();
    QString startFile(const QString &start) const { return m_folder.filePath(start + QStringLiteral(".somo")); }

    QTemporaryDir m_folder;
    std::vector<Work> m_works;
    std::vector<std::vector<QStringList>> m_states; // by work
};

/// Opens the book, does the commands from the one of that number on and closes it. Where one fails, `again` may say that it be
/// tried once more with the same open book.
WorkDone doWork(const Work &work, const QString &place, int from = 0, const std::function<bool()> &again = {});

/// What is wrong with the book after so many commands were confirmed and nothing is known of the one after them: it doesn't
/// open, check() finds something, or it holds something else. Empty where all is well; `holds` is then how many commands it
/// holds.
QString wrongAfter(const Work &work, const QString &place, int confirmed, int *holds = nullptr);

/// Where a backup of that book is written.
QString backupOf(const QString &place);

/// How many rounds: `usual`, or more where SOMO_KILLS asks for many kills in all.
int roundsOf(int usual);
/// Of this run; said on the standard output, and set by SOMO_KILL_SEED.
quint32 crashSeed();

} // namespace somo::test
