// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "tests/bench/ratio_table.h"

#include <functional>
#include <string>
#include <vector>

namespace somo::bench {

/// The statements that a task sends to SQLite, with their values: what SQLite's C API alone needs for them is the raw limit
/// of the task. Values stand in the text of a statement, where the task binds them; a statement that comes again is
/// prepared before the clock runs, for a program that wants nothing else would prepare it once.
class SameSql {
public:
    /// Whether this build can look over the shoulder of that connection (SQLite, and the program's own library of it).
    static bool canRecord(Database &database);
    /// Runs the task and keeps its statements in place of those kept before. Milliseconds of the task, without the recording.
    double record(Database &database, const std::function<void()> &task);
    /// Runs the statements on that connection and reads as many rows of each as the task did, every column. Milliseconds;
    /// below 0: a statement failed, or gave fewer rows, which is said on standard error.
    double replay(Database &database) const;
    size_t count() const { return m_statements.size(); }

    struct Kept {
        std::string sql;
        qint64 rows = 0;
        bool isFirst = true; // of its words
    };

private:
    std::vector<Kept> m_statements;
};

/// A task that reads, and its own statements by the C API, in turns on the same connection; medians. Without a raw figure
/// where nothing can be recorded.
Measured againstSameSql(Book &book, int rounds, const std::function<void()> &task);

} // namespace somo::bench
