// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/book_folder.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/field.h"
#include "core/exchange/output_file.h"
#include "core/report/export.h"
#include "core/storage/table_rows.h"
#include "core/words/field_words.h"
#include "core/words/formats.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <functional>
#include <utility>
#include <vector>

namespace somo {

namespace {

/// In the order in which they are to be read back: what others refer to comes first.
constexpr ImportKind bookKinds[] = {ImportKind::people, ImportKind::products, ImportKind::customers, ImportKind::orders,
                                    ImportKind::returns, ImportKind::payments, ImportKind::targets, ImportKind::activities, ImportKind::expenses,
                                    ImportKind::deals};

const char *formOf(FieldType type)
{
    switch (type) {
    case FieldType::text: return QT_TRANSLATE_NOOP("folder", "text");
    case FieldType::code: return QT_TRANSLATE_NOOP("folder", "code, as text");
    case FieldType::phone: return QT_TRANSLATE_NOOP("folder", "phone, as it was typed");
    case FieldType::date: return QT_TRANSLATE_NOOP("folder", "date, YYYY-MM-DD");
    case FieldType::time: return QT_TRANSLATE_NOOP("folder", "time, HH:MM");
    case FieldType::amount: return QT_TRANSLATE_NOOP("folder", "amount in the book's currency");
    case FieldType::price: return QT_TRANSLATE_NOOP("folder", "price of one, up to 4 decimals more than an amount");
    case FieldType::quantity: return QT_TRANSLATE_NOOP("folder", "quantity, up to 3 decimals");
    case FieldType::number: return QT_TRANSLATE_NOOP("folder", "number");
    case FieldType::integer: return QT_TRANSLATE_NOOP("folder", "whole number");
    case FieldType::birthday: return QT_TRANSLATE_NOOP("folder", "birthday, YYYY-MM-DD, or --MM-DD where the year isn't known");
    case FieldType::status: return QT_TRANSLATE_NOOP("folder", "draft, confirmed, shipped, completed or cancelled");
    case FieldType::shares: return QT_TRANSLATE_NOOP("folder", "person's code, or several with their percents: An:60;Binh:40");
    case FieldType::yesNo: return QT_TRANSLATE_NOOP("folder", "yes or no");
    case FieldType::subject: return QT_TRANSLATE_NOOP("folder", "person:CODE, team:CODE or everyone");
    }
    return "";
}

class FolderWriter {
public:
    FolderWriter(Database &database, const BookSettings &settings, Language language, Day today, const std::stop_token &stop)
        : m_database(database)
        , m_settings(settings)
        , m_language(language)
        , m_today(today)
        , m_stop(stop)
    {
    }
    /// All files, into a folder that is there.
    Result<BookFolder> write(const QString &folder)
    {
        m_folder.setPath(folder);
        if (!m_folder.mkpath(QStringLiteral("tables")))
            return failure(ErrorCode::outputNotWritten, {QDir::toNativeSeparators(folder), QString()});
        {
            Transaction view(m_database, Transaction::Kind::read);
            SOMO_TRY(view.begun());
            for (const ImportKind kind : bookKinds) {
                SOMO_TRY(writeFile(importKindName(kind) + QStringLiteral(".csv"), [&](const TakeRow &take) { return exportRows(m_database, m_settings, kind, take); }));
            }
            for (const QString &table : tablesToRead()) {
                SOMO_TRY(writeFile(QStringLiteral("tables/%1.csv").arg(table), [&](const TakeRow &take) { return eachTableRow(m_database, table, take); }));
            }
        }
        const QByteArray bom("\xEF\xBB\xBF"); // old editors of Windows take it for another encoding otherwise
        SOMO_TRY(writeWhole(m_folder.filePath(QStringLiteral("README.txt")), bom + readme().join(QStringLiteral("\r\n")).toUtf8() + "\r\n"));
        m_made.files += QStringLiteral("README.txt");
        return std::move(m_made);
    }

private:
    QString word(const char *source) const { return words::translated(m_language, "folder", source); }

    Status writeFile(const QString &name, const std::function<Status(const TakeRow &)> &produce)
    {
        QSaveFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::outputNotWritten, {QDir::toNativeSeparators(file.fileName()), file.errorString()});
        CsvWriter writer(file);
        qint64 rows = -1; // the header is none
        SOMO_TRY(produce([&](const QStringList &row) -> Status {
            if (m_stop.stop_requested())
                return failure(ErrorCode::exportStopped);
            ++rows;
            return writer.writeRow(row);
        }));
        SOMO_TRY(finishFile(file));
        m_counts.push_back({name, rows});
        m_made.files += name;
        m_made.rows += rows;
        return success();
    }

    QStringList readme() const
    {
        QStringList lines{
            m_settings.name.isEmpty() ? word(QT_TRANSLATE_NOOP("folder", "A book of Somo")) : m_settings.name,
            word(QT_TRANSLATE_NOOP("folder", "Written on %1. Currency: %2. Amounts have %3 decimals.")).arg(Formats(m_language).date(m_today), m_settings.currency.code).arg(m_settings.currency.decimals),
            {},
            word(QT_TRANSLATE_NOOP("folder", "All files are UTF-8 with commas, a header row and CRLF. Numbers have a point and no grouping. An apostrophe before = + - @ keeps a spreadsheet from running the text; Somo takes it off when reading.")),
            {},
            word(QT_TRANSLATE_NOOP("folder", "How to read it back, in this order, into a new book:")),
        };
        for (const ImportKind kind : bookKinds)
            lines += QStringLiteral("    somo-cli --book NEW.somo import %1 %1.csv").arg(importKindName(kind));
        lines += word(QT_TRANSLATE_NOOP("folder", "Settings, policies, statements and weekly reports stand in the folder “tables” only; a copy of the book itself (backup) keeps them ready to use."));
        lines += word(QT_TRANSLATE_NOOP("folder", "From a server come only the rows that may be read by whoever wrote this."));
        lines += QString();
        addFiles(lines);
        addFields(lines);
        addTables(lines);
        return lines;
    }
    void addFiles(QStringList &lines) const
    {
        lines += word(QT_TRANSLATE_NOOP("folder", "Files and their rows:"));
        for (const auto &[name, rows] : m_counts)
            lines += QStringLiteral("    %1  %2").arg(name, -36).arg(rows);
        lines += QString();
    }
    void addFields(QStringList &lines) const
    {
        for (const ImportKind kind : bookKinds) {
            lines += importKindName(kind) + QStringLiteral(".csv");
            for (const Field field : fieldsOf(kind)) {
                const QString name = fieldNameText(field);
                lines += QStringLiteral("    %1  %2 (%3)").arg(name, -24).arg(words::fieldLabel(name, m_language), word(formOf(fieldType(field))));
            }
            lines += QString();
        }
    }
    void addTables(QStringList &lines) const
    {
        lines += word(QT_TRANSLATE_NOOP("folder", "In “tables” every value stands as the book keeps it:"));
        lines += QStringLiteral("    ") + word(QT_TRANSLATE_NOOP("folder", "Dates are numbers, 20261031. Moments are milliseconds since 1970-01-01, UTC. Minutes count from midnight."));
        lines += QStringLiteral("    ") + word(QT_TRANSLATE_NOOP("folder", "Amounts are in the smallest unit of the currency; prices have 4 decimals more; quantities are thousandths; rates are millionths."));
        lines += QStringLiteral("    ") + word(QT_TRANSLATE_NOOP("folder", "A column NAME_id holds the id of a row in the table NAME."));
    }

    struct Count {
        QString name;
        qint64 rows = 0;
    };
    Database &m_database;
    const BookSettings &m_settings;
    Language m_language;
    Day m_today;
    const std::stop_token &m_stop;
    QDir m_folder;
    BookFolder m_made;
    std::vector<Count> m_counts;
};

} // namespace

Result<BookFolder> writeBookFolder(Database &database, const BookSettings &settings, const QString &folder, Language language, Day today,
                                   const std::stop_token &stop)
{
    const QFileInfo place(QDir::cleanPath(folder));
    const QString shown = QDir::toNativeSeparators(place.filePath());
    if (place.exists() && (!place.isDir() || !QDir(place.filePath()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)))
        return failure(ErrorCode::placeTaken, {shown});
    const QDir above = place.absoluteDir();
    if (!above.exists())
        return failure(ErrorCode::folderMissing, {QDir::toNativeSeparators(above.path())});
    // Beside its place, so that giving it the name is one step of the file system.
    QTemporaryDir unfinished(above.filePath(QStringLiteral(".%1.XXXXXX").arg(place.fileName())));
    if (!unfinished.isValid())
        return failure(ErrorCode::outputNotWritten, {shown, unfinished.errorString()});
    SOMO_TRY_ASSIGN(BookFolder made, FolderWriter(database, settings, language, today, stop).write(unfinished.path()));
    if (place.isDir() && !above.rmdir(place.fileName()))
        return failure(ErrorCode::placeTaken, {shown});
    if (!QDir().rename(unfinished.path(), place.absoluteFilePath()))
        return failure(ErrorCode::outputNotWritten, {shown, QString()});
    unfinished.setAutoRemove(false);
    return made;
}

} // namespace somo
