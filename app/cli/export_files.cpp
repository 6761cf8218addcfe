// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_files.h"

#include "app/cli/lookup.h"
#include "core/customers/contact_look.h"
#include "core/exchange/output_file.h"
#include "core/report/book_folder.h"
#include "core/report/calendar_export.h"
#include "core/report/contact_export.h"

#include <QSaveFile>

namespace somo::cli {

namespace {

constexpr int daysAhead = 366; // of periods and policies that end

Result<std::vector<CustomerId>> customersOf(Context &context, const Call &call, Book &book)
{
    std::vector<CustomerId> customers;
    for (const QString &code : call.values(QStringLiteral("--customer"))) {
        SOMO_TRY_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::customer, code, context.today()));
        customers.push_back(CustomerId{id});
    }
    return customers;
}

} // namespace

Result<ExportedFile> writeContacts(Context &context, const Call &call, Book &book, const QString &path)
{
    const QString asked = call.value(QStringLiteral("--vcard"));
    const auto version = asked.isEmpty() ? std::optional(VcardVersion::v3) : vcardVersionFromText(asked);
    if (!version)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--vcard"), asked, QStringLiteral("3.0, 4.0")}));
    SOMO_TRY_ASSIGN(const std::vector<CustomerId> customers, customersOf(context, call, book));
    if (!book.isReadOnly())
        SOMO_TRY(contact_looks::note(book, customers.size() == 1 ? customers.front() : CustomerId(), QStringLiteral("export")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::outputNotWritten, {path, file.errorString()});
    SOMO_TRY_ASSIGN(const ExportedContacts counts, exportContacts(book.database(), customers, *version, [&](const QByteArray &card) -> Status {
        if (file.write(card) == card.size())
            return success();
        return failure(ErrorCode::outputNotWritten, {path, file.errorString()});
    }));
    SOMO_TRY(finishFile(file));
    return ExportedFile{counts.written, counts.leftOut, {}};
}

Result<ExportedFile> writeCalendar(Context &context, const Call &call, Book &book, const QString &path, bool withPeriods)
{
    CalendarAsk ask;
    ask.periods = withPeriods;
    ask.periodDays = {context.today(), context.today().addDays(daysAhead)};
    ask.withKept = call.has(QStringLiteral("--all"));
    if (call.has(QStringLiteral("--period"))) {
        SOMO_USAGE_ASSIGN(const Period period, Period::fromText(call.value(QStringLiteral("--period")), book.settings().fiscalStart));
        ask.days = ask.periodDays = period.days();
    }
    if (call.has(QStringLiteral("--person"))) {
        SOMO_TRY_ASSIGN(const qint64 person, cutValueFromText(book.database(), Cut::person, call.value(QStringLiteral("--person")), context.today()));
        ask.person = PersonId{person};
    }
    SOMO_TRY_ASSIGN(const QByteArray bytes, calendarOf(book.database(), book.settings(), ask, context.language(), context.today()));
    SOMO_TRY(writeWhole(path, bytes));
    return ExportedFile{bytes.count("\nBEGIN:VEVENT\r"), 0, {}};
}

Result<ExportedFile> writeFolder(Context &context, Book &book, const QString &path)
{
    SOMO_TRY_ASSIGN(const BookFolder made, writeBookFolder(book.database(), book.settings(), path, context.language(), context.today()));
    return ExportedFile{made.rows, 0, made.files};
}

} // namespace somo::cli
