// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer_lock.h"

#include "core/storage/file_in_use.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace somo {

namespace {

/// Which run of this PC it is; empty where the system doesn't say.
QString bootMark()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

QByteArray lockText(const QString &person)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("person"), person},
                                     {QStringLiteral("pc"), QSysInfo::machineHostName()},
                                     {QStringLiteral("since"), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))},
                                     {QStringLiteral("boot"), bootMark()},
                                     {QStringLiteral("process"), QCoreApplication::applicationPid()}})
        .toJson(QJsonDocument::Compact);
}

QString lockFile(const QString &book)
{
    return book + QStringLiteral(".lock");
}

QJsonObject written(const QString &file)
{
    QFile lock(file);
    return lock.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(lock.readAll()).object() : QJsonObject();
}

/// After a power cut the number of the process that held it is soon another one's.
bool isStale(const QJsonObject &lock)
{
    if (lock.value(QStringLiteral("pc")).toString() != QSysInfo::machineHostName())
        return false;
    const QString boot = lock.value(QStringLiteral("boot")).toString();
    const bool isOfEarlierBoot = !boot.isEmpty() && !bootMark().isEmpty() && boot != bootMark();
    return isOfEarlierBoot || !processRuns(lock.value(QStringLiteral("process")).toInteger());
}

WriterLock::Holder holderOf(const QJsonObject &lock)
{
    const auto text = [&](const char *key) { return lock.value(QLatin1StringView(key)).toString(QStringLiteral("?")); };
    return {text("person"), text("pc"), text("since")};
}

} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take(const QString &book, const QString &person)
{
    const QString name = lockFile(book);
    // Twice: the second time after a stale lock was cleared away.
    for (int attempt = 0; attempt < 2; ++attempt) {
        QFile file(name);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            file.write(lockText(person));
            if (!file.flush()) {
                file.remove();
                return failure(ErrorCode::diskFull, {book});
            }
            return std::unique_ptr<WriterLock>(new WriterLock(name));
        }
        if (!file.exists())
            return failure(ErrorCode::bookNotWritable, {book});
        const QJsonObject other = written(name);
        if (!isStale(other)) {
            const Holder by = holderOf(other);
            return failure(ErrorCode::bookInUse, {book, by.person, by.pc, by.since});
        }
        QFile::remove(name);
    }
    return failure(ErrorCode::bookBusy, {book});
}

std::optional<WriterLock::Holder> WriterLock::holder(const QString &book)
{
    const QJsonObject lock = written(lockFile(book));
    return lock.isEmpty() || isStale(lock) ? std::nullopt : std::optional(holderOf(lock));
}

WriterLock::~WriterLock()
{
    QFile::remove(m_file);
}

} // namespace somo
