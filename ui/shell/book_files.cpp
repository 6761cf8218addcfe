// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_files.h"

#include "core/customers/contact_look.h"
#include "core/exchange/output_file.h"
#include "core/report/book_folder.h"
#include "core/report/calendar_export.h"
#include "core/report/contact_export.h"
#include "ui/common/table_save.h"
#include "ui/shell/page.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/work_beside.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace somo {

namespace {

constexpr int daysAhead = 366; // of periods and policies that end

struct Cards {
    QByteArray bytes;
    ExportedContacts counts;
};

} // namespace

BookFiles::BookFiles(PageHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
    // An answer about a book that was closed doesn't come.
    connect(&host.workspace(), &Workspace::closed, this, [this] {
        m_stopFolder.request_stop();
        endFolder();
    });
}

std::optional<QString> BookFiles::place(const QString &title, const QString &name, const QStringList &kinds, const QStringList &endings)
{
    QStringList filters;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        filters += QStringLiteral("%1 (*.%2)").arg(kinds[i], endings[i]);
    const QString suggestion = fileNameFor(name, m_host.workspace().today());
    auto path = m_host.prompts().fileToSave(title, endings.isEmpty() ? suggestion : QString(suggestion + u'.' + endings.first()), filters.join(QStringLiteral(";;")));
    if (path && !endings.isEmpty() && !endings.contains(QFileInfo(*path).suffix().toLower()))
        *path += u'.' + endings.first();
    return path;
}

void BookFiles::writeBeside(const QString &path, std::function<Result<QByteArray>()> make, const QString &hint)
{
    const int running = m_host.progress().begin(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    workBeside<Status>(
        this,
        [make = std::move(make), path, book = m_host.workspace().place()]() -> Status {
            SOMO_TRY(mayBeWritten(path, {book})); // any name but the book's
            SOMO_TRY_ASSIGN(const QByteArray bytes, make());
            return writeWhole(path, bytes);
        },
        [this, running, path, hint](const Status &saved) {
            m_host.progress().end(running);
            if (!saved)
                return m_host.showProblem(saved.error());
            m_host.sayWritten(path);
            if (!hint.isEmpty())
                m_host.tell(hint);
            emit written(path);
        });
}

bool BookFiles::saveTable(const QWidget &shown, const QString &title)
{
    const QPointer<QAbstractItemView> view = tableToSave(shown);
    if (!view)
        return false;
    const QString name = view->accessibleName().isEmpty() ? title : view->accessibleName();
    const auto path = place(tr("Save the table"), name, {tr("Excel workbooks"), tr("CSV files")}, {QStringLiteral("xlsx"), QStringLiteral("csv")});
    if (!path || !view)
        return true;
    if (const TableSource *source = TableSource::of(*view)) {
        source->read([this, path = *path, name, guard = QPointer<BookFiles>(this)](SavedTable table) {
            if (!guard)
                return;
            table.title = name;
            writeTableTo(path, table);
        });
        return true;
    }
    writeTableTo(*path, savedTable(*view, name));
    return true;
}

void BookFiles::writeTableTo(const QString &path, const SavedTable &table)
{
    const auto form = tableFormFromEnding(QFileInfo(path).suffix());
    writeBeside(path, [table, form]() -> Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        SOMO_TRY(writeTable(table, form.value_or(TableForm::workbook), buffer));
        return buffer.data();
    });
}

void BookFiles::saveCalendar()
{
    const auto path = place(tr("Save dates for a calendar"), tr("Promises"), {tr("Calendar files")}, {QStringLiteral("ics")});
    if (!path)
        return;
    const Day today = m_host.workspace().today();
    CalendarAsk ask;
    ask.periodDays = {today, today.addDays(daysAhead)};
    m_host.workspace().read<QByteArray>(
        this, m_askedCalendar,
        [ask, today, language = m_host.language()](Database &database, const BookSettings &settings) { return calendarOf(database, settings, ask, language, today); },
        [this, path = *path](const Result<QByteArray> &made) {
            if (!made)
                return m_host.showProblem(made.error());
            writeBeside(path, [bytes = *made]() -> Result<QByteArray> { return bytes; });
        });
}

void BookFiles::saveContacts(const std::vector<CustomerId> &only)
{
    const auto path = place(tr("Save customers as contacts"), tr("Customers"), {tr("Contact cards")}, {QStringLiteral("vcf")});
    if (!path)
        return;
    if (m_host.workspace().server() == Workspace::Server::none || m_host.workspace().isReadOnly())
        return writeContacts(only, *path);
    // On a server it is noted who takes contact data along, before anybody has it (rules §6).
    const CustomerId customer = only.size() == 1 ? only.front() : CustomerId();
    m_host.workspace().administer(
        [customer](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(contact_looks::note(book, customer, QStringLiteral("export")));
            return CommandOutcome{};
        },
        this,
        [this, only, path = *path](const Result<CommandOutcome> &noted) {
            if (noted)
                writeContacts(only, path);
            else
                m_host.showProblem(noted.error());
        });
}

void BookFiles::writeContacts(const std::vector<CustomerId> &only, const QString &path)
{
    m_host.workspace().read<Cards>(
        this, m_askedContacts,
        [only](Database &database, const BookSettings &) -> Result<Cards> {
            Cards cards;
            SOMO_TRY_ASSIGN(cards.counts, exportContacts(database, only, VcardVersion::v3, [&](const QByteArray &card) -> Status {
                cards.bytes += card;
                return success();
            }));
            return cards;
        },
        [this, path](const Result<Cards> &cards) {
            if (!cards)
                return m_host.showProblem(cards.error());
            const qint64 left = cards->counts.leftOut;
            writeBeside(path, [bytes = cards->bytes]() -> Result<QByteArray> { return bytes; },
                        left == 0 ? QString() : tr("%n customer(s) left out: no phone, e-mail or address is known or open to you.", nullptr, int(left)));
        });
}

void BookFiles::saveFolder()
{
    if (m_folder != 0)
        return;
    const QString name = m_host.workspace().settings().name;
    const auto path = place(tr("Save the whole book as a folder"), name.isEmpty() ? tr("Book") : name, {}, {});
    if (!path)
        return;
    m_stopFolder = std::stop_source();
    m_folder = m_host.progress().begin(tr("Writing %1…").arg(QFileInfo(*path).fileName()), [this] { m_stopFolder.request_stop(); });
    m_host.workspace().read<BookFolder>(
        this, m_askedFolder,
        [path = *path, language = m_host.language(), today = m_host.workspace().today(), stop = m_stopFolder.get_token()](Database &database, const BookSettings &settings) {
            return writeBookFolder(database, settings, path, language, today, stop);
        },
        [this, path = *path](const Result<BookFolder> &made) { folderCame(path, made ? nullptr : &made.error()); });
}

void BookFiles::endFolder()
{
    if (m_folder != 0)
        m_host.progress().end(std::exchange(m_folder, 0));
}

void BookFiles::folderCame(const QString &path, const Error *problem)
{
    endFolder();
    if (problem && problem->code == ErrorCode::exportStopped)
        return m_host.tell(tr("Stopped. Nothing was written."));
    if (problem)
        return m_host.showProblem(*problem);
    m_host.sayWritten(path);
    emit written(path);
}

} // namespace somo
