// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_spool.h"

#include <QDir>

#include <algorithm>
#include <cstring>

namespace somo {

namespace {

/// Before every record: how long its parts are, and its row.
struct Head {
    quint32 keySize = 0;
    quint32 payloadSize = 0;
    qint64 row = 0;
};

quint64 prefixOf(std::string_view key)
{
    quint64 prefix = 0;
    for (size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < key.size() ? quint8(key[i]) : 0);
    return prefix;
}

bool comesBefore(const SpoolRecord &a, const SpoolRecord &b)
{
    // string_view compares its bytes as unsigned ones.
    const int order = a.key.compare(b.key);
    return order != 0 ? order < 0 : a.row < b.row;
}

SpoolRecord recordIn(const char *bytes)
{
    Head head;
    std::memcpy(&head, bytes, sizeof head);
    return {{bytes + sizeof head, head.keySize}, head.row, {bytes + sizeof head + head.keySize, head.payloadSize}};
}

Error noSpace(const QTemporaryFile &file)
{
    return failure(ErrorCode::temporaryPlaceFailed, {QDir::tempPath(), file.errorString()});
}

} // namespace

ImportSpool::ImportSpool(size_t portion)
    : m_portion(portion)
{
}

ImportSpool::~ImportSpool() = default;

SpoolRecord ImportSpool::recordAt(size_t offset) const
{
    return recordIn(m_buffer.data() + offset);
}

Status ImportSpool::add(std::string_view key, qint64 row, std::string_view payload)
{
    const Head head{quint32(key.size()), quint32(payload.size()), row};
    const size_t size = sizeof head + key.size() + payload.size();
    if (m_buffer.capacity() == 0)
        m_buffer.reserve(m_portion);
    if (!m_entries.empty() && m_buffer.size() + size > m_portion)
        SOMO_TRY(writeRun());
    m_entries.push_back({prefixOf(key), m_buffer.size()});
    m_buffer.append(reinterpret_cast<const char *>(&head), sizeof head).append(key).append(payload);
    ++m_count;
    return success();
}

void ImportSpool::sortPortion()
{
    const auto before = [this](const Entry &a, const Entry &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : comesBefore(recordAt(a.offset), recordAt(b.offset));
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), before))
        std::stable_sort(m_entries.begin(), m_entries.end(), before);
}

Status ImportSpool::writeRun()
{
    if (!m_file.isOpen()) {
        m_file.setFileTemplate(QDir::temp().filePath(QStringLiteral("somo-import-XXXXXX")));
        if (!m_file.open())
            return noSpace(m_file);
    }
    sortPortion();
    const qint64 begin = m_file.size();
    m_file.seek(begin);
    std::string out;
    constexpr size_t flushAt = 1 << 20;
    for (const Entry &entry : m_entries) {
        const SpoolRecord record = recordAt(entry.offset);
        const char *start = m_buffer.data() + entry.offset;
        out.append(start, size_t(record.payload.data() + record.payload.size() - start));
        if (out.size() >= flushAt) {
            if (m_file.write(out.data(), qint64(out.size())) != qint64(out.size()))
                return noSpace(m_file);
            out.clear();
        }
    }
    if (m_file.write(out.data(), qint64(out.size())) != qint64(out.size()) || !m_file.flush())
        return noSpace(m_file);
    m_runs.push_back({begin, m_file.size()});
    m_entries.clear();
    m_buffer.clear();
    return success();
}

Status ImportSpool::finishAdding()
{
    if (m_runs.empty()) {
        sortPortion();
        return success();
    }
    if (!m_entries.empty())
        SOMO_TRY(writeRun());
    m_buffer = std::string();
    m_entries = std::vector<Entry>();
    return success();
}

std::unique_ptr<ImportSpool::Reader> ImportSpool::read()
{
    return std::make_unique<Reader>(*this);
}

/// One sorted run, read through a buffer.
struct ImportSpool::Reader::Stream {
    static constexpr size_t bufferSize = 256u << 10;
    QTemporaryFile &file;
    qint64 at;
    qint64 end;
    std::string buffer;
    size_t position = 0;
    SpoolRecord current;
    Status state = success();

    Stream(QTemporaryFile &from, const Run &run)
        : file(from)
        , at(run.begin)
        , end(run.end)
    {
    }

    /// Makes sure that `size` bytes are in the buffer from `position` on; false at the end of the run.
    bool need(size_t size)
    {
        if (buffer.size() - position >= size)
            return true;
        buffer.erase(0, position);
        position = 0;
        const size_t missing = std::max(size, bufferSize) - buffer.size();
        const qint64 take = std::min(qint64(missing), end - at);
        const size_t had = buffer.size();
        buffer.resize(had + size_t(take));
        if (!file.seek(at) || file.read(buffer.data() + had, take) != take) {
            state = noSpace(file);
            return false;
        }
        at += take;
        return buffer.size() >= size;
    }

    bool advance()
    {
        Head head;
        if (!need(sizeof head))
            return false;
        std::memcpy(&head, buffer.data() + position, sizeof head);
        const size_t size = sizeof head + head.keySize + head.payloadSize;
        if (!need(size))
            return false;
        current = recordIn(buffer.data() + position);
        position += size;
        return true;
    }
};

ImportSpool::Reader::Reader(ImportSpool &spool)
    : m_spool(spool)
{
    for (const Run &run : spool.m_runs) {
        m_streams.push_back(std::make_unique<Stream>(spool.m_file, run));
        if (m_streams.back()->advance())
            m_heap.push_back(m_streams.back().get());
        else if (!m_streams.back()->state)
            m_state = m_streams.back()->state;
    }
    std::make_heap(m_heap.begin(), m_heap.end(), [this](const Stream *a, const Stream *b) { return before(*b, *a); });
    m_at = size_t(-1);
}

ImportSpool::Reader::~Reader() = default;

bool ImportSpool::Reader::before(const Stream &a, const Stream &b) const
{
    return comesBefore(a.current, b.current);
}

bool ImportSpool::Reader::next(SpoolRecord &record)
{
    if (!m_state)
        return false;
    if (m_spool.m_runs.empty()) {
        if (++m_at >= m_spool.m_entries.size())
            return false;
        record = m_spool.recordAt(m_spool.m_entries[m_at].offset);
        return true;
    }
    const auto later = [this](const Stream *a, const Stream *b) { return before(*b, *a); };
    // The stream whose record was given last stands at the front and moves on only now, so that its views lived.
    if (m_at != size_t(-1) && !m_heap.empty()) {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        Stream *moved = m_heap.back();
        m_heap.pop_back();
        if (moved->advance()) {
            m_heap.push_back(moved);
            std::push_heap(m_heap.begin(), m_heap.end(), later);
        } else if (!moved->state) {
            m_state = moved->state;
            return false;
        }
    }
    m_at = 0;
    if (m_heap.empty())
        return false;
    record = m_heap.front()->current;
    return true;
}

} // namespace somo
