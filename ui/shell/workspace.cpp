// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/commission/policy_query.h"
#include "core/exchange/import.h"
#include "core/ledger/open_book.h"
#include "core/storage/book_place.h"
#include "core/storage/trail.h"
#include "ui/shell/book_watcher.h"
#include "ui/shell/book_writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace somo {

class BookReader : public QObject {
    Q_OBJECT
public:
    /// The connection belongs to this thread, so it is made and ended here.
    void use(const QString &place, Database::Access access = Database::Access::readOnly)
    {
        m_database.reset();
        m_offline.reset();
        m_place = place;
        m_access = access;
        // Connected, and its tables known, before the first question is put; what fails here is said there.
        if (const auto opened = m_place.isEmpty() ? Result<Database *>(nullptr) : database(); opened && *opened)
            (void)loadSettings(**opened);
    }
    Result<Database *> database()
    {
        if (m_offline)
            return *m_offline;
        if (!m_database) {
            SOMO_TRY_ASSIGN(auto opened, Database::open(m_place, m_access));
            m_database = std::move(opened);
        }
        if (m_database->isLost())
            SOMO_TRY(m_database->reconnect());
        return m_database.get();
    }
    /// Nothing is tried while the server is known not to answer: that may take long.
    void setOffline(const std::optional<Error> &lost) { m_offline = lost; }

private:
    std::optional<Error> m_offline;
    QString m_place;
    Database::Access m_access = Database::Access::readOnly;
    std::unique_ptr<Database> m_database;
};

namespace {

Result<std::unique_ptr<Book>> openBookOrRead(const QString &place, std::optional<Error> &onlyRead)
{
    auto book = openBook(place);
    if (book || (book.error().code != ErrorCode::bookNotWritable && book.error().code != ErrorCode::bookInUse))
        return book;
    onlyRead = book.error();
    return openBook(place, Book::Mode::readOnly);
}

Status makeSample(const QString &place, Day today, const Workspace::SampleMaker &fill)
{
    NewBook asked;
    asked.name = QStringLiteral("Trà Mộc An");
    asked.sample = true;
    // Under another name until it is whole, so that a half made one is never opened.
    const QString making = place + QStringLiteral(".making");
    QFile::remove(making);
    const Status filled = [&]() -> Status {
        SOMO_TRY_ASSIGN(auto book, createBook(making, asked));
        return fill(*book, today);
    }();
    if (filled && !QFile::rename(making, place))
        return failure(ErrorCode::fileNotWritten, {QDir::toNativeSeparators(place)});
    if (!filled)
        QFile::remove(making);
    return filled;
}

// Who the log says it was; the system knows no other name of the person at this window.
QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

// The orders and the figure itself are read in one view of the book.
Result<OrdersBehind> loadOrders(Database &database, const LedgerAsk &ask)
{
    constexpr int mostRows = 20'000;
    Transaction view(database, Transaction::Kind::read);
    SOMO_TRY(view.begun());
    OrdersBehind behind;
    behind.metric = ask.metrics.front();
    SOMO_TRY_ASSIGN(behind.rows, ordersBehind(database, ask, mostRows + 1, 0));
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
    behind.total = table.total.front();
    if (behind.rows.size() > size_t(mostRows)) {
        behind.rows.resize(mostRows);
        behind.whole = false;
    }
    return behind;
}

} // namespace

Workspace::Workspace(Day today, SampleMaker sampleMaker, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_sampleMaker(std::move(sampleMaker))
    , m_author(systemUser())
    , m_reader(new BookReader)
    , m_writer(new BookWriter)
    , m_watcher(new BookWatcher)
{
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
    m_writer->moveToThread(&m_writing);
    connect(&m_writing, &QThread::finished, m_writer, &QObject::deleteLater);
    m_writing.start();
    watchServer();
    constexpr int patience = 2'000; // ms
    m_waits.setInterval(patience);
    connect(&m_waits, &QTimer::timeout, this, &Workspace::tellWhoWrites);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &Workspace::poll);
}

Workspace::~Workspace()
{
    close();
    if (m_worker) {
        m_worker->wait();
        delete m_worker;
    }
    if (m_maker) {
        m_maker->wait();
        delete m_maker;
    }
    for (QThread *thread : {&m_thread, &m_writing, &m_watchingServer}) {
        thread->quit();
        thread->wait();
    }
}

Workspace::Opening Workspace::prepare(std::function<Result<std::unique_ptr<Book>>(std::optional<Error> &)> opener)
{
    const auto promise = std::make_shared<std::promise<Result<OpenedBook>>>();
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, opener = std::move(opener), promise] { promise->set_value(writer->prepare(opener)); });
    return promise->get_future();
}

void Workspace::openAhead(const QString &place)
{
    m_aheadPlace = place;
    m_ahead = prepare([place](std::optional<Error> &onlyRead) { return openBookOrRead(place, onlyRead); });
}

Status Workspace::open(const QString &place)
{
    if (!m_ahead.valid() || m_aheadPlace != place)
        openAhead(place);
    return begin(std::move(m_ahead));
}

Status Workspace::create(const QString &place, const NewBook &asked)
{
    return begin(prepare([place, asked](std::optional<Error> &) { return createBook(place, asked); }));
}

void Workspace::createSample(const QString &place)
{
    // The sample of that day is there already: it is only opened.
    if (QFileInfo::exists(place)) {
        if (const Status status = open(place); !status)
            emit failed(status.error());
        return;
    }
    const Day today = m_today;
    m_wantsSample = true;
    if (m_maker)
        return; // it is being made
    m_maker = QThread::create([this, place, today, fill = m_sampleMaker] {
        const Status made = makeSample(place, today, fill);
        QMetaObject::invokeMethod(this, [this, place, made] {
            if (!m_wantsSample)
                return;
            const Status status = made ? open(place) : made;
            if (!status)
                emit failed(status.error());
        });
    });
    connect(m_maker, &QThread::finished, this, [this] {
        m_maker->deleteLater();
        m_maker = nullptr;
    });
    m_maker->start();
}

Status Workspace::begin(Opening opening)
{
    const Result<OpenedBook> book = opening.get();
    if (!book)
        return book.error();
    close();
    m_isOpen = true;
    m_place = book->place;
    m_access = book->access;
    m_settings = book->settings;
    m_loginName = book->loginName;
    m_hasToday = book->hasToday;
    m_openedAt = m_seen = book->newestSeq;
    m_stamp = 0;
    const bool onServer = isServerPlace(m_place);
    m_server = onServer ? Server::connected : Server::none;
    m_serverSince = QDateTime::currentDateTimeUtc();
    // Who writes may as well be read beside; who may only read reads in the same way everywhere.
    const Database::Access access = m_access == Database::Access::immutable ? m_access : Database::Access::readOnly;
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, place = m_place, access] { reader->use(place, access); });
    m_writer->giveUp(false);
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->adopt(); });
    ++m_opened;
    m_gone = false;
    m_file = fileIdentity(m_place);
    m_fileTime = QFileInfo(m_place).lastModified();
    if (onServer)
        QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher, place = m_place, since = m_openedAt] { watcher->watch(place, since); });
    else
        m_timer.start();
    emit opened();
    if (book->onlyRead && book->onlyRead->code == ErrorCode::bookInUse)
        emit failed(*book->onlyRead);
    return success();
}

void Workspace::close()
{
    if (!m_isOpen)
        return;
    m_timer.stop();
    m_stop.request_stop();
    if (m_worker)
        m_worker->wait(); // a closed book is one file
    ++m_newestBoard;
    ++m_newestTrend;
    ++m_newestOrders;
    ++m_newestReport;
    // The writer goes last: it leaves one file. What was asked to be written is written before that.
    m_watch.reset();
    if (std::exchange(m_doubt, std::nullopt))
        emit failed(failure(ErrorCode::commitInDoubt));
    m_own.clear();
    m_touched.clear();
    m_hasUnanswered = false;
    // Only a file must be let go of before the window goes on; a server that doesn't answer would hold it.
    const bool onServer = std::exchange(m_server, Server::none) != Server::none;
    if (onServer)
        QMetaObject::invokeMethod(m_watcher, [watcher = m_watcher] { watcher->watch({}, 0); });
    QMetaObject::invokeMethod(m_reader, [reader = m_reader] { reader->use({}); }, onServer ? Qt::QueuedConnection : Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(m_writer, [writer = m_writer] { writer->letGo(); }, Qt::BlockingQueuedConnection);
    m_isOpen = false;
    m_place.clear();
    m_access = Database::Access::readWrite;
    m_settings = {};
    emit closed();
}

bool Workspace::fileIsGone() const
{
    return m_isOpen && !isServerPlace(m_place) && (!QFileInfo::exists(m_place) || fileIdentity(m_place) != m_file);
}

bool Workspace::hasChanged()
{
    if (m_access == Database::Access::immutable) {
        // Its owner may write all the same; nothing tells of it but the file's time, and a journal beside it.
        const QDateTime time = QFileInfo(m_place).lastModified();
        const bool isWritten = QFileInfo::exists(m_place + QStringLiteral("-wal"));
        if (time == m_fileTime && !isWritten)
            return false;
        m_fileTime = time;
        if (isWritten)
            m_access = Database::Access::readOnly;
        readAsNow();
        return true;
    }
    const bool isFirst = !m_watch;
    if (isFirst) {
        // A file that is gone can't be opened; what was opened before it went is asked.
        if (fileIsGone())
            return false;
        auto opened = Database::open(m_place, Database::Access::readOnly);
        if (!opened)
            return false;
        m_watch = std::move(opened).value();
    }
    const auto stamp = changeStamp(*m_watch);
    const auto seq = isFirst ? newestSeq(*m_watch) : Result<qint64>(m_openedAt);
    const bool changed = stamp && seq && (isFirst ? *seq != m_openedAt : *stamp != m_stamp);
    if (stamp)
        m_stamp = *stamp;
    return changed;
}

// The reader begins anew: what an immutable connection keeps of the file no longer holds.
void Workspace::readAsNow()
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, place = m_place, access = m_access] { reader->use(place, access); });
    m_watch.reset();
    if (auto opened = Database::open(m_place, m_access))
        m_watch = std::move(opened).value();
    if (m_watch && m_access != Database::Access::immutable)
        m_stamp = changeStamp(*m_watch).ok() ? *changeStamp(*m_watch) : 0;
}

void Workspace::poll()
{
    if (m_server != Server::none) {
        QMetaObject::invokeMethod(m_watcher, &BookWatcher::look);
        return;
    }
    const bool same = !hasChanged();
    lookForFile();
    if (same)
        return;
    QStringList tables;
    if (m_watch) {
        if (auto settings = loadSettings(*m_watch))
            m_settings = *settings;
        if (const auto news = newsSince(*m_watch, m_seen)) {
            m_seen = news->last;
            tables = news->tables;
        }
    }
    tellChange(tables);
}

void Workspace::tellChange(const QStringList &tables)
{
    m_touched = tables;
    emit changed();
}

// A file that was deleted, renamed or replaced goes on being written to, by this program alone.
void Workspace::lookForFile()
{
    const bool gone = fileIsGone();
    if (gone == std::exchange(m_gone, gone))
        return;
    if (gone)
        emit vanished();
    else
        emit foundAgain();
}

// What is at that place now is another book: nothing that opens it anew may begin.
bool Workspace::refusesAsGone()
{
    if (!fileIsGone())
        return false;
    m_gone = true;
    emit vanished();
    return true;
}

void Workspace::setReaderOffline(const std::optional<Error> &lost)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, lost] { reader->setOffline(lost); });
}

void Workspace::readQuestion(Question run)
{
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, run = std::move(run)] {
        if (!run(reader->database(), false))
            run(reader->database(), true);
    });
}

void Workspace::runWrite(std::function<Result<CommandOutcome>(Book &)> task, QObject *asker, Wrote wrote)
{
    if (!m_isOpen)
        return;
    const QPointer<QObject> guard(asker);
    if (m_server == Server::lost) {
        // Said at once: to try a server that doesn't answer may take long.
        QMetaObject::invokeMethod(
            this,
            [guard, wrote = std::move(wrote), error = m_lostBy] {
                if (guard && wrote)
                    wrote(error);
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_asksToWrite++ == 0 && m_server == Server::connected)
        m_waits.start();
    QMetaObject::invokeMethod(m_writer, [this, guard, task = std::move(task), wrote = std::move(wrote)] {
        CommandOutcome outcome;
        const Status status = m_writer->run([&](Book &book) -> Status {
            SOMO_TRY_ASSIGN(outcome, task(book));
            return success();
        });
        const Result<CommandOutcome> result = status ? Result<CommandOutcome>(outcome) : Result<CommandOutcome>(status.error());
        QMetaObject::invokeMethod(this, [this, guard, result, wrote] {
            if (--m_asksToWrite == 0) {
                m_waits.stop();
                if (std::exchange(m_toldToWait, false))
                    emit waitsFor({});
            }
            if (m_isOpen && !result && result.error().code == ErrorCode::commitInDoubt) {
                m_doubt = Doubt{guard, wrote};
                return lookForServer();
            }
            if (m_isOpen)
                wroteTo(result); // the pages follow at once
            if (guard && wrote)
                wrote(result);
        });
    });
}

void Workspace::setAuthor(const QString &author)
{
    if (m_author == author)
        return;
    m_author = author;
    emit authorChanged();
}

void Workspace::write(const CommandWords &words, Book::Work work, QObject *asker, Wrote wrote)
{
    runWrite([words, work = std::move(work), author = m_author](Book &book) { return book.write(words, author, work); }, asker, std::move(wrote));
}

void Workspace::writeSetting(const QString &key, const QString &value, QObject *asker, Wrote wrote)
{
    runWrite([key, value, author = m_author](Book &book) { return book.set(key, value, author); }, asker, std::move(wrote));
}

void Workspace::undoImport(ImportId import, QObject *asker, Wrote wrote)
{
    runWrite([import, author = m_author](Book &book) { return book.undoImport(import, author); }, asker, std::move(wrote));
}

void Workspace::saveCopy(const QString &file, QObject *asker, Wrote saved)
{
    runWrite(
        [file](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(book.backup(file));
            return CommandOutcome{};
        },
        asker, std::move(saved));
}

void Workspace::undo()
{
    const auto command = std::make_shared<LoggedCommand>();
    runWrite(
        [command, author = m_author](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY_ASSIGN(const std::vector<qint64> taken, book.undo(1, author));
            SOMO_TRY_ASSIGN(*command, loggedCommand(book.database(), taken.empty() ? 0 : taken.front()));
            return CommandOutcome{};
        },
        this,
        [this, command](const Result<CommandOutcome> &done) {
            if (done)
                emit undone(*command, false);
            else
                emit failed(done.error());
        });
}

void Workspace::redo()
{
    const auto command = std::make_shared<LoggedCommand>();
    runWrite(
        [command, author = m_author](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY_ASSIGN(const qint64 again, book.redo(author));
            SOMO_TRY_ASSIGN(*command, loggedCommand(book.database(), again));
            return CommandOutcome{};
        },
        this,
        [this, command](const Result<CommandOutcome> &done) {
            if (done)
                emit undone(*command, true);
            else
                emit failed(done.error());
        });
}

template <typename Answer>
void Workspace::ask(std::atomic<quint64> &newest, std::function<Result<Answer>(Database &, const BookSettings &)> question,
                    void (Workspace::*ready)(const Answer &))
{
    if (!m_isOpen)
        return;
    const quint64 number = ++newest;
    readQuestion([this, number, &newest, question, ready](const Result<Database *> &database, bool again) {
        if (number != newest)
            return true;
        const auto answer = [&]() -> Result<Answer> {
            if (!database)
                return database.error();
            return askNow(**database, question);
        }();
        if (!again && !answer && answer.error().code == ErrorCode::serverLost)
            return false;
        QMetaObject::invokeMethod(this, [this, number, &newest, answer, ready] {
            if (number != newest || isUnanswered(answer ? nullptr : &answer.error()))
                return;
            if (answer)
                emit (this->*ready)(*answer);
            else
                emit failed(answer.error());
        });
        return true;
    });
}

void Workspace::askBoard(const BoardAsk &asked)
{
    // Both run on the reader's thread, one after the other: the trends are of the people just found.
    const auto people = std::make_shared<std::vector<PersonId>>();
    ask<BoardData>(
        m_newestBoard,
        [asked, people](Database &database, const BookSettings &settings) -> Result<BoardData> {
            auto board = loadBoard(database, settings, asked);
            if (!board)
                return board;
            SOMO_TRY_ASSIGN(board->paysCommission, hasPolicies(database));
            for (const BoardRow &row : board->rows)
                people->push_back(row.person);
            return board;
        },
        &Workspace::boardReady);
    ask<BoardTrend>(
        m_newestTrend,
        [asked, people](Database &database, const BookSettings &settings) { return loadBoardTrend(database, settings, asked, *people); },
        &Workspace::trendReady);
}

void Workspace::askOrders(const LedgerAsk &asked)
{
    ask<OrdersBehind>(
        m_newestOrders, [asked](Database &database, const BookSettings &) { return loadOrders(database, asked); }, &Workspace::ordersReady);
}

void Workspace::askReport(const KpiReportAsk &asked)
{
    ask<Report>(
        m_newestReport, [asked](Database &database, const BookSettings &settings) { return kpiReport(database, settings, asked); },
        &Workspace::reportReady);
}

void Workspace::work(std::function<void()> job)
{
    m_worker = QThread::create(std::move(job));
    connect(m_worker, &QThread::finished, this, [this, ended = m_worker] {
        ended->deleteLater();
        if (m_worker == ended)
            m_worker = nullptr;
    });
    m_worker->start();
}

bool Workspace::import(ImportAsked asked)
{
    if (!m_isOpen || (m_worker && m_worker->isRunning()))
        return false;
    if (refusesAsGone())
        return false;
    m_stop = std::stop_source();
    asked.today = m_today;
    asked.author = m_author;
    work([this, place = m_place, asked, opened = m_opened, stop = m_stop.get_token()] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const ImportAnswer answer = runImport(place, asked, stop, [&](const ImportProgress &progress) {
            constexpr int betweenTwo = 100; // ms: the window isn't flooded
            if (sinceTold.elapsed() < betweenTwo)
                return;
            sinceTold.restart();
            QMetaObject::invokeMethod(this, [this, progress, opened] {
                if (m_isOpen && opened == m_opened)
                    emit importProgressed(progress);
            });
        });
        QMetaObject::invokeMethod(this, [this, answer, opened] {
            if (!m_isOpen || opened != m_opened)
                return;
            m_worker->wait(); // it ends in this moment; whoever hears of the answer may ask for the next
            poll(); // the pages follow at once
            emit imported(answer);
        });
    });
    return true;
}

void Workspace::takeBack(const std::vector<ImportId> &imports)
{
    if (!m_isOpen || (m_worker && m_worker->isRunning()))
        return;
    if (refusesAsGone())
        return;
    work([this, place = m_place, imports, author = m_author, opened = m_opened] {
        const Status status = takeImportsBack(place, imports, author);
        QMetaObject::invokeMethod(this, [this, status, opened] {
            if (!m_isOpen || opened != m_opened)
                return;
            m_worker->wait();
            poll();
            if (status)
                emit takenBack();
            else
                emit failed(status.error());
        });
    });
}

} // namespace somo

#include "workspace.moc"
