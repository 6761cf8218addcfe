// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/page_file.h"

#include "core/storage/guarded_connection.h"

#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace somo {

namespace {

constexpr int fileHeaderSize = 100;
constexpr int deepestTree = 40;
constexpr int leafHeader = 8;
constexpr int interiorHeader = 12;

enum PageKind {
    indexInterior = 2,
    tableInterior = 5,
    indexLeaf = 10,
    tableLeaf = 13,
};

quint32 pageNumberAt(const QByteArray &bytes, int at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

int shortAt(const QByteArray &bytes, int at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

/// A number of 1 to 9 bytes; `at` moves behind it. Nothing where the bytes end.
std::optional<quint64> varintAt(const QByteArray &bytes, int &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if ((byte & 0x80) == 0)
            return value;
    }
    return value;
}

/// Bytes that a serial type takes in a record's body; -1: no such type.
qint64 sizeOfSerial(quint64 serial)
{
    static constexpr std::array<int, 10> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial < fixed.size())
        return fixed[size_t(serial)];
    if (serial < 12 || serial > quint64(mostValueBytes) * 2)
        return -1;
    return qint64((serial - 12) / 2);
}

qint64 signedNumber(const QByteArray &bytes, int at, int size)
{
    // The first byte carries the sign.
    qint64 value = size > 0 ? qint8(bytes[at]) : 0;
    for (int i = 1; i < size; ++i)
        value = qint64((quint64(value) << 8) | quint8(bytes[at + i]));
    return value;
}

/// A record whole, or nothing: header and body must fill the payload exactly.
std::optional<StoredRecord> recordOf(const QByteArray &payload)
{
    int at = 0;
    const auto headerSize = varintAt(payload, at);
    if (!headerSize || *headerSize > quint64(payload.size()) || *headerSize < quint64(at))
        return std::nullopt;
    const int headerEnd = int(*headerSize);
    int body = headerEnd;
    StoredRecord record;
    while (at < headerEnd) {
        const auto serial = varintAt(payload, at);
        const qint64 size = serial ? sizeOfSerial(*serial) : -1;
        if (at > headerEnd || size < 0 || body + size > payload.size())
            return std::nullopt;
        StoredValue value;
        if (*serial >= 12) {
            value.kind = *serial % 2 == 0 ? StoredValue::Kind::blob : StoredValue::Kind::text;
            value.bytes = payload.mid(body, size);
            if (value.kind == StoredValue::Kind::text && !QUtf8StringView(value.bytes).isValidUtf8())
                return std::nullopt;
        } else if (*serial == 7) {
            value.kind = StoredValue::Kind::real;
        } else if (*serial != 0) {
            value.kind = StoredValue::Kind::integer;
            value.number = *serial == 8 ? 0 : *serial == 9 ? 1 : signedNumber(payload, body, int(size));
        }
        body += int(size);
        record.push_back(std::move(value));
    }
    return body == payload.size() ? std::optional(std::move(record)) : std::nullopt;
}

bool isPageSize(int size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &file)
{
    std::unique_ptr<PageFile> opened(new PageFile);
    opened->m_file.setFileName(file);
    if (!opened->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileUnreadable, {opened->m_file.errorString()});
    if (!opened->readHeader())
        return failure(ErrorCode::nothingToRecover, {file});
    return opened;
}

/// A header that makes no sense is as good as lost: books have pages of 4096 bytes with nothing kept back at their ends.
bool PageFile::readHeader()
{
    const QByteArray header = m_file.read(fileHeaderSize);
    const int stored = shortAt(header, 16);
    const int size = stored == 1 ? 65536 : stored;
    const int kept = header.size() > 20 ? quint8(header[20]) : 0;
    const bool isReadable = header.startsWith(QByteArray("SQLite format 3\0", 16)) && isPageSize(size) && size - kept >= 480;
    if (isReadable) {
        m_pageSize = size;
        m_usable = size - kept;
        m_version = int(std::min(pageNumberAt(header, 60), quint32(std::numeric_limits<int>::max())));
        m_firstFree = pageNumberAt(header, 32);
        m_freeCount = pageNumberAt(header, 36);
    }
    // A last page that was cut off is read as far as it goes.
    const qint64 pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
    m_pages = quint32(std::min(pages, qint64(std::numeric_limits<quint32>::max() - 1)));
    return m_pages > 0;
}

QByteArray PageFile::page(quint32 number)
{
    if (number == 0 || number > m_pages || !m_file.seek(qint64(number - 1) * m_pageSize))
        return QByteArray(m_usable, '\0');
    QByteArray bytes = m_file.read(m_pageSize);
    bytes.resize(m_usable, '\0');
    return bytes;
}

bool PageFile::payload(const QByteArray &page, int at, quint64 size, int mostLocal, QByteArray &bytes, bool marks)
{
    if (size > quint64(mostValueBytes))
        return false;
    const int whole = int(size);
    int local = whole;
    if (whole > mostLocal) {
        const int least = (m_usable - 12) * 32 / 255 - 23;
        const int fitting = least + (whole - least) % (m_usable - 4);
        local = fitting <= mostLocal ? fitting : least;
    }
    if (at < 0 || at + local > page.size() || (local < whole && at + local + 4 > page.size()))
        return false;
    bytes = page.mid(at, local);
    quint32 next = local < whole ? pageNumberAt(page, at + local) : 0;
    std::vector<quint32> chain;
    while (bytes.size() < whole) {
        if (!isPage(next) || m_seen.contains(next) || std::find(chain.rbegin(), chain.rend(), next) != chain.rend())
            return false;
        chain.push_back(next);
        const QByteArray more = this->page(next);
        next = pageNumberAt(more, 0);
        bytes += more.mid(4, std::min<qsizetype>(m_usable - 4, whole - bytes.size()));
    }
    // The last page of a chain names no other.
    if (next != 0)
        return false;
    if (marks)
        m_seen.insert(chain.begin(), chain.end());
    return true;
}

/// Calls for each cell of a page with where it begins; false where one was refused or lies outside the page.
bool PageFile::eachCell(const QByteArray &page, int header, const std::function<bool(int at)> &onCell) const
{
    const int kind = quint8(page[header]);
    const int first = header + (kind == tableInterior || kind == indexInterior ? interiorHeader : leafHeader);
    const int count = shortAt(page, header + 3);
    if (first + count * 2 > m_usable)
        return false;
    bool whole = true;
    for (int i = 0; i < count; ++i) {
        const int at = shortAt(page, first + i * 2);
        whole = at >= first + count * 2 && at < m_usable && onCell(at) && whole;
    }
    return whole;
}

std::vector<PageHole> PageFile::walkTable(quint32 root, const OnRow &onRow)
{
    std::vector<PageHole> holes;
    walkTablePage(root, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), 0, onRow, holes);
    return holes;
}

void PageFile::walkTablePage(quint32 number, qint64 above, qint64 last, int depth, const OnRow &onRow, std::vector<PageHole> &holes)
{
    const bool isKnown = number == 1 || isPage(number);
    if (!isKnown || depth > deepestTree || !m_seen.insert(number).second) {
        holes.push_back({number, above, last});
        return;
    }
    const QByteArray bytes = page(number);
    const int header = number == 1 ? fileHeaderSize : 0;
    const int kind = quint8(bytes[header]);
    if (kind == tableInterior && walkTableInterior(number, bytes, header, above, last, depth, onRow, holes))
        return;
    if (kind != tableLeaf) {
        holes.push_back({number, above, last});
        return;
    }
    const bool whole = eachCell(bytes, header, [&](int at) {
        const auto size = varintAt(bytes, at);
        const auto row = size ? varintAt(bytes, at) : std::nullopt;
        QByteArray content;
        if (!row || qint64(*row) <= above || qint64(*row) > last || !payload(bytes, at, *size, m_usable - 35, content))
            return false;
        const auto record = recordOf(content);
        if (record)
            onRow(qint64(*row), *record);
        return record.has_value();
    });
    if (!whole)
        holes.push_back({number, above, last});
}

/// False where the page isn't sound as a whole: then nothing of it was followed, and its children hang loose.
bool PageFile::walkTableInterior(quint32 number, const QByteArray &page, int header, qint64 above, qint64 last, int depth, const OnRow &onRow,
                                 std::vector<PageHole> &holes)
{
    struct Child {
        quint32 page;
        qint64 last;
    };
    std::vector<Child> children;
    qint64 before = above;
    const bool isSound = eachCell(page, header, [&](int at) {
        const quint32 child = pageNumberAt(page, at);
        at += 4;
        const auto key = varintAt(page, at);
        if (!key || !isPage(child) || child == number || qint64(*key) <= before || qint64(*key) > last)
            return false;
        before = qint64(*key);
        children.push_back({child, before});
        return true;
    });
    const quint32 rightmost = pageNumberAt(page, header + 8);
    if (!isSound || !isPage(rightmost) || rightmost == number)
        return false;
    children.push_back({rightmost, last});
    before = above;
    for (const Child &child : children) {
        walkTablePage(child.page, before, child.last, depth + 1, onRow, holes);
        before = child.last;
    }
    return true;
}

bool PageFile::walkIndex(quint32 root, const OnKey &onKey)
{
    return walkIndexPage(root, 0, onKey);
}

bool PageFile::walkIndexPage(quint32 number, int depth, const OnKey &onKey)
{
    if (!isPage(number) || depth > deepestTree || !m_seen.insert(number).second)
        return false;
    const QByteArray bytes = page(number);
    const int kind = quint8(bytes[0]);
    if (kind != indexInterior && kind != indexLeaf)
        return false;
    const bool isInterior = kind == indexInterior;
    bool whole = eachCell(bytes, 0, [&](int at) {
        bool sound = true;
        if (isInterior) {
            sound = walkIndexPage(pageNumberAt(bytes, at), depth + 1, onKey);
            at += 4;
        }
        const auto size = varintAt(bytes, at);
        QByteArray content;
        if (!size || !payload(bytes, at, *size, (m_usable - 12) * 64 / 255 - 23, content))
            return false;
        const auto record = recordOf(content);
        if (record)
            onKey(*record);
        return record.has_value() && sound;
    });
    if (isInterior)
        whole = walkIndexPage(pageNumberAt(bytes, 8), depth + 1, onKey) && whole;
    return whole;
}

bool PageFile::walkFreePages()
{
    quint32 found = 0;
    for (quint32 trunk = m_firstFree; trunk != 0;) {
        if (!isPage(trunk) || !m_seen.insert(trunk).second)
            return false;
        const QByteArray bytes = page(trunk);
        const quint32 leaves = pageNumberAt(bytes, 4);
        if (leaves > quint32(m_usable / 4 - 2))
            return false;
        for (quint32 i = 0; i < leaves; ++i) {
            const quint32 leaf = pageNumberAt(bytes, 8 + int(i) * 4);
            if (!isPage(leaf) || !m_seen.insert(leaf).second)
                return false;
        }
        found += 1 + leaves;
        trunk = pageNumberAt(bytes, 0);
    }
    return found == m_freeCount;
}

std::vector<quint32> PageFile::looseLeaves()
{
    std::vector<quint32> loose;
    for (quint32 number = 2; number <= m_pages; ++number) {
        if (m_seen.contains(number))
            continue;
        const QByteArray bytes = page(number);
        if (quint8(bytes[0]) == tableLeaf && shortAt(bytes, 3) > 0)
            loose.push_back(number);
    }
    return loose;
}

PageFile::Leaf PageFile::readLeaf(quint32 number)
{
    const QByteArray bytes = page(number);
    Leaf leaf;
    leaf.whole = quint8(bytes[0]) == tableLeaf && eachCell(bytes, 0, [&](int at) {
        const auto size = varintAt(bytes, at);
        const auto row = size ? varintAt(bytes, at) : std::nullopt;
        QByteArray content;
        // Which table it is of is still to be found out: until then its overflow belongs to nobody.
        if (!row || !payload(bytes, at, *size, m_usable - 35, content, false))
            return false;
        auto record = recordOf(content);
        if (record)
            leaf.rows.emplace_back(qint64(*row), std::move(*record));
        return record.has_value();
    });
    return leaf;
}

} // namespace somo
