// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/same_sql.h"

#include "tests/bench/bench_book.h"
#include "tests/bench/measure.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace somo::bench {

namespace {

sqlite3 *handleOf(Database &database)
{
    return database.engine() == Engine::sqlite ? static_cast<sqlite3 *>(database.nativeHandle()) : nullptr;
}

struct Recording {
    std::vector<SameSql::Kept> statements;
    std::unordered_map<sqlite3_stmt *, size_t> running;
    std::unordered_set<std::string> words; // without values
    double seconds = 0; // that the recording itself took
};

void noteStatement(Recording &recording, sqlite3_stmt *statement, const char *words)
{
    // What triggers and the search index run within a statement comes as a comment: it will run by itself again.
    if (std::strncmp(words, "--", 2) == 0)
        return;
    const std::unique_ptr<char, void (*)(void *)> whole(sqlite3_expanded_sql(statement), sqlite3_free);
    recording.running[statement] = recording.statements.size();
    recording.statements.push_back({whole ? whole.get() : words, 0, recording.words.insert(words).second});
}

int noteEvent(unsigned event, void *context, void *statement, void *words)
{
    const auto start = Clock::now();
    auto &recording = *static_cast<Recording *>(context);
    auto *which = static_cast<sqlite3_stmt *>(statement);
    if (event == SQLITE_TRACE_STMT) {
        noteStatement(recording, which, static_cast<const char *>(words));
    } else if (const auto found = recording.running.find(which); found != recording.running.end()) {
        if (event == SQLITE_TRACE_ROW)
            ++recording.statements[found->second].rows;
        else
            recording.running.erase(found); // it is over; another one may get its place in memory
    }
    recording.seconds += secondsSince(start);
    return 0;
}

void readColumns(sqlite3_stmt *statement)
{
    const int columns = sqlite3_column_count(statement);
    for (int i = 0; i < columns; ++i) {
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_INTEGER: (void)sqlite3_column_int64(statement, i); break;
        case SQLITE_FLOAT: (void)sqlite3_column_double(statement, i); break;
        case SQLITE_TEXT: (void)sqlite3_column_text(statement, i); break;
        case SQLITE_BLOB: (void)sqlite3_column_blob(statement, i); break;
        default: break;
        }
    }
}

/// Steps to the row behind the last one that is wanted, or to the end. False: it failed, or there were fewer.
bool readRows(sqlite3_stmt *statement, qint64 wanted)
{
    int answer = SQLITE_DONE;
    qint64 rows = 0;
    while ((answer = sqlite3_step(statement)) == SQLITE_ROW && rows < wanted) {
        ++rows;
        readColumns(statement);
    }
    return (answer == SQLITE_ROW || answer == SQLITE_DONE) && rows == wanted;
}

} // namespace

bool SameSql::canRecord(Database &database)
{
    return handleOf(database) != nullptr;
}

double SameSql::record(Database &database, const std::function<void()> &task)
{
    sqlite3 *handle = handleOf(database);
    Recording recording;
    if (handle)
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, noteEvent, &recording);
    const auto start = Clock::now();
    task();
    const double seconds = secondsSince(start) - recording.seconds;
    if (handle)
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    m_statements = std::move(recording.statements);
    return seconds * 1'000;
}

double SameSql::replay(Database &database) const
{
    sqlite3 *handle = handleOf(database);
    // A book's connection takes no long statements; with its values in its text one may be longer than without.
    const int usualLength = sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1'000'000'000);
    double seconds = 0;
    for (const Kept &kept : m_statements) {
        sqlite3_stmt *statement = nullptr;
        auto start = Clock::now();
        bool isGood = sqlite3_prepare_v2(handle, kept.sql.c_str(), int(kept.sql.size()) + 1, &statement, nullptr) == SQLITE_OK;
        if (!kept.isFirst)
            start = Clock::now();
        isGood = isGood && readRows(statement, kept.rows);
        if (!isGood)
            std::fprintf(stderr, "%s\n  in %.500s\n", sqlite3_errmsg(handle), kept.sql.c_str());
        sqlite3_finalize(statement);
        seconds += secondsSince(start);
        if (!isGood) {
            seconds = -1;
            break;
        }
    }
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, usualLength);
    return seconds * 1'000;
}

Measured againstSameSql(Book &book, int rounds, const std::function<void()> &task)
{
    Database &database = book.database();
    const bool canRecord = SameSql::canRecord(database);
    task(); // what is kept in memory between two asks is there now, and the file is in the system's cache
    SameSql same;
    same.record(database, task);
    std::vector<double> ours, raw;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        task();
        ours.push_back(secondsSince(start) * 1'000);
        if (!canRecord)
            continue;
        raw.push_back(same.replay(database));
        if (raw.back() < 0)
            giveUp(QStringLiteral("the same SQL failed by the C API"));
    }
    return {median(ours), canRecord ? std::optional(median(raw)) : std::nullopt};
}

} // namespace somo::bench
