// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_book.h"

#include "core/demo/demo_files.h"
#include "core/exchange/import.h"
#include "core/exchange/recogniser.h"
#include "core/storage/book.h"

#include <QBuffer>
#include <QDateTime>

namespace somo {

namespace {

/// A problem in a file of our own is a fault of the program: the error says which file and row.
Error demoFailure(const DemoFile &file, const ImportResult &result)
{
    Error error = result.errors.empty() ? failure(ErrorCode::internal) : result.errors.front();
    error.place.file = file.name;
    return error;
}

Status importFile(Book &book, const DemoFile &file, Day today, qint64 moment)
{
    QByteArray bytes = file.csv;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    SOMO_TRY_ASSIGN(const Profile profile, recogniseProfile(device, file.name, file.kind, {}));
    device.seek(0);
    SOMO_TRY_ASSIGN(const auto source, openRows(device, profile.file, file.name));
    MapperOptions reading;
    reading.fileName = file.name;
    reading.currencyDecimals = book.settings().currency.decimals;
    SOMO_TRY_ASSIGN(const auto mapper, Mapper::open(*source, profile, reading));
    ImportOptions options;
    options.fileName = file.name;
    options.author = QStringLiteral("Nguyễn Hoài An");
    options.today = today;
    options.moment = moment;
    options.intoSample = true;
    SOMO_TRY_ASSIGN(const ImportResult result, importRows(book, *mapper, options));
    if (result.refused || result.errorCount > 0)
        return demoFailure(file, result);
    return success();
}

} // namespace

Status fillDemo(Book &book, Day today)
{
    SOMO_TRY_ASSIGN(const auto files, demoFiles(today));
    // Eight in the morning of the book's day: the same day gives the same trail.
    const qint64 moment = QDateTime(today.toDate(), QTime(8, 0), Qt::UTC).toMSecsSinceEpoch() - book.settings().offsetMinutes * 60'000LL;
    book.setClock([moment] { return moment; });
    Status status = success();
    for (const DemoFile &file : files) {
        status = importFile(book, file, today, moment);
        if (!status)
            break;
    }
    book.setClock([] { return QDateTime::currentMSecsSinceEpoch(); });
    return status;
}

} // namespace somo
