// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QIODevice>

#include <memory>

namespace somo {

/// The entries of a ZIP archive in a device, one read at a time. Entries that unpack to more than any real part of a
/// workbook does are refused.
class ZipArchive {
public:
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// What the archive holds, in its order.
    const QByteArrayList &names() const;
    bool contains(const QByteArray &name) const;
    /// Starts reading an entry; false where there is none of that name (compared without case, '\\' as '/', percent
    /// signs read as OPC writes them). Two entries of one name with different contents are refused as damage.
    Result<bool> enter(const QByteArray &name);
    /// Reads on; 0 at the end, where the check sum is compared as well.
    Result<qint64> read(char *to, qint64 size);
    /// The whole of an entry of at most `limit` bytes.
    Result<QByteArray> readAll(const QByteArray &name, qint64 limit);
    double progress() const;

private:
    ZipArchive() = default;
    Status readDirectory();
    void leave();
    Error damaged() const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somo
