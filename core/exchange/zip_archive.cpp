// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace somo {

/// What minizip reads from.
struct ZipInput {
    QIODevice *device = nullptr;
    bool pads = false; // behind the end of the file are zeros: minizip fills its buffer where it doesn't know an entry's size
};

namespace {

// A sheet of a million rows is some 700 MB of XML packed 10:1; what goes far beyond that is a bomb.
constexpr qint64 largestEntry = 4LL * 1024 * 1024 * 1024;
constexpr qint64 ratioCheckedFrom = 64LL * 1024 * 1024;
constexpr qint64 largestRatio = 400;
// A workbook has some dozens, one full of pictures some thousands.
constexpr int mostEntries = 100'000;
constexpr size_t longestName = 1024;

QIODevice *deviceOf(voidpf opaque) { return static_cast<ZipInput *>(opaque)->device; }

voidpf ZCALLBACK openDevice(voidpf opaque, const void *, int) { return deviceOf(opaque)->seek(0) ? opaque : nullptr; }

uLong ZCALLBACK readDevice(voidpf opaque, voidpf, void *to, uLong size)
{
    const qint64 read = std::max<qint64>(deviceOf(opaque)->read(static_cast<char *>(to), qint64(size)), 0);
    if (!static_cast<ZipInput *>(opaque)->pads)
        return uLong(read);
    std::fill(static_cast<char *>(to) + read, static_cast<char *>(to) + size, '\0');
    return size;
}

uLong ZCALLBACK writeDevice(voidpf, voidpf, const void *, uLong) { return 0; }

ZPOS64_T ZCALLBACK tellDevice(voidpf opaque, voidpf) { return ZPOS64_T(deviceOf(opaque)->pos()); }

long ZCALLBACK seekDevice(voidpf opaque, voidpf, ZPOS64_T offset, int origin)
{
    QIODevice *const device = deviceOf(opaque);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device->size();
    const qint64 target = base + qint64(offset);
    return target >= 0 && target <= device->size() && device->seek(target) ? 0 : -1;
}

int ZCALLBACK closeDevice(voidpf, voidpf) { return 0; }

int ZCALLBACK deviceError(voidpf, voidpf) { return 0; }

/// A part's name as it is compared: without case, '\\' of careless writers as '/', without a root in front.
std::string comparedName(std::string_view name)
{
    std::string compared;
    compared.reserve(name.size());
    for (const char c : name)
        compared += c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    while (compared.starts_with('/') || compared.starts_with("./"))
        compared.erase(0, compared.find('/') + 1);
    return compared;
}

/// Takes the sizes that an entry gives in a field of 64 bits; minizip before 1.2 overlooks it on 64-bit systems. False
/// where there is none.
bool takeWideSizes(unzFile zip, unz_file_info64 &info)
{
    constexpr ZPOS64_T elsewhere = 0xFFFFFFFF;
    if (info.uncompressed_size != elsewhere && info.compressed_size != elsewhere)
        return false;
    QByteArray extra(qsizetype(info.size_file_extra), '\0');
    if (extra.isEmpty() || unzGetCurrentFileInfo64(zip, nullptr, nullptr, 0, extra.data(), uLong(extra.size()), nullptr, 0) != UNZ_OK)
        return false;
    const auto number = [&](qsizetype at, qsizetype size) {
        quint64 value = 0;
        for (qsizetype i = size - 1; i >= 0; --i)
            value = (value << 8) | uchar(extra[at + i]);
        return value;
    };
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype end = at + 4 + qsizetype(number(at + 2, 2));
        if (number(at, 2) == 1) {
            qsizetype field = at + 4;
            for (ZPOS64_T *size : {&info.uncompressed_size, &info.compressed_size}) {
                if (*size != elsewhere)
                    continue;
                if (field + 8 > std::min(end, extra.size()))
                    return false;
                *size = number(field, 8);
                field += 8;
            }
            return true;
        }
        at = end;
    }
    return false;
}

} // namespace

struct ZipArchive::Private {
    struct Entry {
        unz64_file_pos place{};
        quint64 size = 0;
        quint32 checkSum = 0;
        bool contradicts = false; // another entry of the same name holds something else
    };
    std::unique_ptr<ZipInput> input;
    unzFile zip = nullptr;
    std::unordered_map<std::string, Entry> entries;
    QByteArrayList names; // in the archive's order
    bool inEntry = false;
    bool isWide = false; // its sizes are known better here than to minizip
    QByteArray entry;
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 done = 0;

    Entry *find(const QByteArray &name)
    {
        auto found = entries.find(comparedName({name.constData(), size_t(name.size())}));
        if (found == entries.end() && name.contains('%')) {
            const QByteArray plain = QByteArray::fromPercentEncoding(name);
            found = entries.find(comparedName({plain.constData(), size_t(plain.size())}));
        }
        return found == entries.end() ? nullptr : &found->second;
    }
};

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QIODevice &device)
{
    zlib_filefunc64_def calls{};
    calls.zopen64_file = openDevice;
    calls.zread_file = readDevice;
    calls.zwrite_file = writeDevice;
    calls.ztell64_file = tellDevice;
    calls.zseek64_file = seekDevice;
    calls.zclose_file = closeDevice;
    calls.zerror_file = deviceError;
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->d = std::make_unique<Private>();
    archive->d->input = std::make_unique<ZipInput>(ZipInput{&device});
    calls.opaque = archive->d->input.get();
    archive->d->zip = unzOpen2_64("", &calls);
    if (!archive->d->zip)
        return failure(ErrorCode::damagedWorkbook, {QStringLiteral("zip")});
    SOMO_TRY(archive->readDirectory());
    return archive;
}

Status ZipArchive::readDirectory()
{
    std::string name(longestName, '\0');
    int count = 0;
    int found = unzGoToFirstFile(d->zip);
    for (; found == UNZ_OK; found = unzGoToNextFile(d->zip)) {
        if (++count > mostEntries)
            return failure(ErrorCode::workbookTooLarge, {QStringLiteral("zip")});
        unz_file_info64 info{};
        Private::Entry entry;
        if (unzGetCurrentFileInfo64(d->zip, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0) != UNZ_OK
            || unzGetFilePos64(d->zip, &entry.place) != UNZ_OK)
            return failure(ErrorCode::damagedWorkbook, {QStringLiteral("zip")});
        if (info.size_filename >= longestName)
            continue; // no part of a workbook has such a name
        const std::string_view own(name.data(), info.size_filename);
        d->names += QByteArray(own.data(), qsizetype(own.size()));
        entry.size = info.uncompressed_size;
        entry.checkSum = quint32(info.crc);
        const auto [there, isNew] = d->entries.try_emplace(comparedName(own), entry);
        if (!isNew && (there->second.size != entry.size || there->second.checkSum != entry.checkSum))
            there->second.contradicts = true;
    }
    if (found != UNZ_END_OF_LIST_OF_FILE)
        return failure(ErrorCode::damagedWorkbook, {QStringLiteral("zip")});
    return success();
}

const QByteArrayList &ZipArchive::names() const { return d->names; }

bool ZipArchive::contains(const QByteArray &name) const { return d->find(name) != nullptr; }

ZipArchive::~ZipArchive()
{
    leave();
    if (d && d->zip)
        unzClose(d->zip);
}

void ZipArchive::leave()
{
    if (d && d->inEntry)
        unzCloseCurrentFile(d->zip);
    if (d)
        d->inEntry = false;
}

Error ZipArchive::damaged() const { return failure(ErrorCode::damagedWorkbook, {QString::fromUtf8(d->entry)}); }

Result<bool> ZipArchive::enter(const QByteArray &name)
{
    leave();
    d->input->pads = false;
    d->entry = name;
    d->done = 0;
    Private::Entry *const found = d->find(name);
    if (!found)
        return false;
    // Which of two contents is meant, every reader answers in its own way.
    if (found->contradicts)
        return damaged();
    unz_file_info64 info{};
    if (unzGoToFilePos64(d->zip, &found->place) != UNZ_OK
        || unzGetCurrentFileInfo64(d->zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return damaged();
    if (info.flag & 1)
        return failure(ErrorCode::encryptedWorkbook);
    d->isWide = takeWideSizes(d->zip, info);
    d->input->pads = d->isWide;
    d->packed = qint64(info.compressed_size);
    d->unpacked = qint64(info.uncompressed_size);
    if (unzOpenCurrentFile(d->zip) != UNZ_OK)
        return damaged();
    d->inEntry = true;
    return true;
}

Result<qint64> ZipArchive::read(char *to, qint64 size)
{
    const qint64 wanted = d->isWide ? std::clamp<qint64>(d->unpacked - d->done, 0, size) : size;
    const int read = wanted == 0 ? 0 : unzReadCurrentFile(d->zip, to, unsigned(std::min<qint64>(wanted, 1 << 20)));
    if (read < 0)
        return damaged();
    if (read == 0) {
        d->inEntry = false;
        if (unzCloseCurrentFile(d->zip) != UNZ_OK)
            return damaged();
        return qint64(0);
    }
    d->done += read;
    if (d->done > largestEntry || (d->done > ratioCheckedFrom && d->done / largestRatio > std::max<qint64>(d->packed, 1)))
        return failure(ErrorCode::workbookTooLarge, {QString::fromUtf8(d->entry)});
    return qint64(read);
}

Result<QByteArray> ZipArchive::readAll(const QByteArray &name, qint64 limit)
{
    SOMO_TRY_ASSIGN(const bool found, enter(name));
    QByteArray all;
    if (!found)
        return all;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (;;) {
        SOMO_TRY_ASSIGN(const qint64 size, read(block.data(), block.size()));
        if (size == 0)
            return all;
        all.append(block.constData(), size);
        if (all.size() > limit)
            return failure(ErrorCode::workbookTooLarge, {QString::fromUtf8(name)});
    }
}

double ZipArchive::progress() const
{
    return d->unpacked > 0 ? std::min(1.0, double(d->done) / double(d->unpacked)) : 1.0;
}

} // namespace somo
