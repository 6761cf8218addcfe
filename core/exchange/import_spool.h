// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTemporaryFile>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace somo {

/// One staged row: sorted by key (bytes), then row.
struct SpoolRecord {
    std::string_view key;
    qint64 row = 0;
    std::string_view payload;
};

/// Stages rows of any number outside the book and gives them back sorted, in bounded memory: portions are sorted in
/// memory and written to a temporary file, then merged. Can be read as often as needed.
class ImportSpool {
public:
    /// `portion`: how many bytes are sorted in memory at once.
    explicit ImportSpool(size_t portion = 24u << 20);
    ~ImportSpool();
    ImportSpool(const ImportSpool &) = delete;
    ImportSpool &operator=(const ImportSpool &) = delete;

    /// Refused: databaseFailed where the temporary place is full.
    Status add(std::string_view key, qint64 row, std::string_view payload);
    Status finishAdding();
    qint64 count() const { return m_count; }

    class Reader;
    /// After finishAdding(). One reader at a time.
    std::unique_ptr<Reader> read();

private:
    friend class Reader;
    struct Entry {
        quint64 prefix = 0; // the key's first bytes, big end first, so that most comparisons need no look at the key
        size_t offset = 0;
    };
    struct Run {
        qint64 begin = 0;
        qint64 end = 0;
    };
    SpoolRecord recordAt(size_t offset) const;
    void sortPortion();
    Status writeRun();

    size_t m_portion;
    std::string m_buffer;
    std::vector<Entry> m_entries;
    std::vector<Run> m_runs;
    QTemporaryFile m_file;
    qint64 m_count = 0;
};

/// Gives the records in order; views are valid until the next call.
class ImportSpool::Reader {
public:
    explicit Reader(ImportSpool &spool);
    ~Reader();
    /// False at the end or after an error, which status() tells.
    bool next(SpoolRecord &record);
    Status status() const { return m_state; }

private:
    struct Stream;
    bool before(const Stream &a, const Stream &b) const;
    ImportSpool &m_spool;
    std::vector<std::unique_ptr<Stream>> m_streams;
    std::vector<Stream *> m_heap;
    size_t m_at = 0; // of an unwritten spool
    Status m_state = success();
};

} // namespace somo
