// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/board.h"
#include "core/ledger/error_cause_query.h"
#include "core/report/kpi_report.h"
#include "core/storage/book.h"
#include "core/storage/change_feed.h"
#include "ui/importing/import_job.h"
#include "ui/shell/opened_book.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <optional>

namespace somo {

/// The orders behind a figure, with the figure itself.
struct OrdersBehind {
    Metric metric = Metric::revenue;
    std::vector<OrderBehind> rows;
    MetricValue total;
    bool whole = true; // false: there are more rows than a list holds
};

/// Reads on its own thread with its own connection. Each kind of question has a number; an older question than the
/// newest is not even asked.
class BookReader;
class BookWatcher;
class BookWriter;

/// Which of several questions of one kind is the newest; a page keeps one for each kind of question it asks.
class Latest {
public:
    Latest()
        : m_number(std::make_shared<std::atomic<quint64>>(0))
    {
    }

private:
    friend class Workspace;
    std::shared_ptr<std::atomic<quint64>> m_number;
};

/// The one class that knows the open book: it lets it be opened, looks every 250 ms whether anybody changed it (a server
/// tells by itself), and hands out figures. Nothing here waits for the database; an answer older than the newest question is
/// dropped, and so is one that a lost server can't give: pages are told that the book changed once it answers again.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Fills a new, empty book with the sample team; the program that is composed says how.
    using SampleMaker = std::function<Status(Book &, Day)>;
    Workspace(Day today, SampleMaker sampleMaker, QObject *parent = nullptr);
    ~Workspace() override;

    Day today() const { return m_today; }
    /// The clock's moment in the book's offset.
    QDateTime now() const { return QDateTime::currentDateTimeUtc().toOffsetFromUtc(m_settings.offsetMinutes * 60); }
    bool isOpen() const { return m_isOpen; }
    QString place() const { return m_place; }
    /// As the book says now, whoever changed it.
    const BookSettings &settings() const { return m_settings; }
    bool isReadOnly() const { return m_access != Database::Access::readWrite; }
    enum class Server {
        none, // a file
        connected,
        lost,
    };
    Server server() const { return m_server; }
    /// Whether the server is there and no longer lets this login in: its access was taken away, or its password changed.
    bool isShutOut() const;
    /// serverFull or loginFull where the server is there and has no connection left for this window; else serverLost.
    ErrorCode fullness() const;
    /// Since when the server answers without a break, or doesn't, in the book's offset.
    QDateTime serverSince() const { return m_serverSince.toOffsetFromUtc(m_settings.offsetMinutes * 60); }
    /// Seconds until a lost server is tried again; 0: it is being tried.
    int nextTryIn() const { return m_server == Server::lost ? int(std::max<qint64>(0, (QDateTime::currentDateTimeUtc().msecsTo(m_nextTry) + 999) / 1000)) : 0; }
    /// Whether a write was being confirmed when the server was lost. Its answer comes once the server tells what became of it.
    bool isInDoubt() const { return m_doubt.has_value(); }
    /// Tries at once whether the server answers.
    void lookForServer();
    /// The source tables that the newest change touched; empty: it may be any.
    const QStringList &touched() const { return m_touched; }

    /// Begins to open a book beside whatever this thread does until open() is called for the same place.
    void openAhead(const QString &place);
    /// Where nothing can be written, or somebody else writes, the book is opened for reading; failed() says who writes.
    Status open(const QString &place);
    Status create(const QString &place, const NewBook &asked);
    /// Makes and fills the sample book beside the window, then opens it; failed() where that can't be.
    void createSample(const QString &place);
    /// It is finished, but not opened.
    void forgetSample() { m_wantsSample = false; }
    void close();
    /// Whether the file at the book's place is no longer the one that was opened.
    bool fileIsGone() const;

    void askBoard(const BoardAsk &ask);
    /// Those behind the ask's first metric.
    void askOrders(const LedgerAsk &ask);
    void askReport(const KpiReportAsk &ask);

    /// Reads files beside the window; imported() says what they would do, or did. One at a time: false where another one
    /// is still running, or where the book's file is gone.
    bool import(ImportAsked asked);
    /// Lets a running import end early; imported() then says that it was stopped.
    void stopImport() { m_stop.request_stop(); }
    /// Takes imports back; failed() where something has been changed since.
    void takeBack(const std::vector<ImportId> &imports);
    /// Reads on the reader's thread and hands the answer to `asker`'s; dropped where a newer question of that kind was
    /// asked meanwhile, the asker is gone, or the book was closed.
    template <typename Answer>
    void read(QObject *asker, const Latest &kind, std::function<Result<Answer>(Database &, const BookSettings &)> question,
              std::function<void(const Result<Answer> &)> answered);

    /// Whose name stands in the trail for what this window writes.
    void setAuthor(const QString &author);
    QString author() const { return m_author; }
    /// Of the person whose login of a server the book was opened with: then nobody else can be named as author. Empty elsewhere.
    const QString &loginName() const { return m_loginName; }
    /// Whether the book had anything for the first page when it was opened.
    bool hasToday() const { return m_hasToday; }
    using Wrote = std::function<void(const Result<CommandOutcome> &)>;
    /// One command, after all those asked for before it; `wrote` is called on this thread unless `asker` is gone.
    void write(const CommandWords &words, Book::Work work, QObject *asker, Wrote wrote);
    void writeSetting(const QString &key, const QString &value, QObject *asker, Wrote wrote);
    /// Takes the newest command back, or does it again; undone() says which, failed() why not.
    void undo();
    void redo();
    /// Takes an import back whole.
    void undoImport(ImportId import, QObject *asker, Wrote wrote);
    /// What needs the whole book rather than its database: who may do what on a server. After all writes asked for before.
    void administer(std::function<Result<CommandOutcome>(Book &)> task, QObject *asker, Wrote done) { runWrite(std::move(task), asker, std::move(done)); }
    /// The whole open book as a file of its own, also where its own file is no longer there. Nothing is written into it.
    void saveCopy(const QString &file, QObject *asker, Wrote saved);

signals:
    void opened();
    void closed();
    /// Another name stands in the trail from now on.
    void authorChanged();
    /// Somebody wrote into the book, in this window or elsewhere.
    void changed();
    /// The book's file is no longer where it was opened; said once, and again where something can't be done for that.
    void vanished();
    /// The file that vanished is there again.
    void foundAgain();
    /// The server was lost, or answers (again).
    void serverChanged();
    /// A write has waited for some seconds while that person was writing; empty: it waits no longer.
    void waitsFor(const QString &name);
    /// The command that undo() took back or redo() did again.
    void undone(const somo::LoggedCommand &command, bool again);
    void boardReady(const somo::BoardData &board);
    void trendReady(const somo::BoardTrend &trend);
    void ordersReady(const somo::OrdersBehind &orders);
    void reportReady(const somo::Report &report);
    void imported(const somo::ImportAnswer &answer);
    /// takeBack() did.
    void takenBack();
    void importProgressed(const somo::ImportProgress &progress);
    void failed(const somo::Error &error);

private:
    using Opening = std::future<Result<OpenedBook>>;
    Opening prepare(std::function<Result<std::unique_ptr<Book>>(std::optional<Error> &)> opener);
    Status begin(Opening opening);
    void poll();
    void lookForFile();
    bool refusesAsGone();
    /// Whether the book was written to since it was last asked; on a place that can't be watched, since the file changed.
    bool hasChanged();
    void readAsNow();
    /// On the reader's thread.
    template <typename Answer>
    static Result<Answer> askNow(Database &database, const std::function<Result<Answer>(Database &, const BookSettings &)> &question);
    /// False from `run`: the connection broke, and it is to run once more on a new one where there is one.
    using Question = std::function<bool(const Result<Database *> &, bool again)>;
    void readQuestion(Question run);
    /// Whether an answer couldn't be given because the server is lost; it is looked for then.
    bool isUnanswered(const Error *error);
    void watchServer();
    void tellWhoWrites();
    void serverLost(const Error &error, int nextTry);
    void serverAnswers();
    void serverNews(const BookNews &news);
    void tellChange(const QStringList &tables);
    void wroteTo(const Result<CommandOutcome> &result);
    void settleDoubt();
    void setReaderOffline(const std::optional<Error> &lost);
    void work(std::function<void()> job);
    void runWrite(std::function<Result<CommandOutcome>(Book &)> task, QObject *asker, Wrote wrote);
    template <typename Answer>
    void ask(std::atomic<quint64> &newest, std::function<Result<Answer>(Database &, const BookSettings &)> question,
             void (Workspace::*ready)(const Answer &));

    Day m_today;
    SampleMaker m_sampleMaker;
    QString m_author;
    QString m_loginName;
    bool m_hasToday = false;
    bool m_isOpen = false;
    QString m_place;
    Database::Access m_access = Database::Access::readWrite;
    BookSettings m_settings;
    QString m_aheadPlace;
    Opening m_ahead;
    // Made at the first look, so that the window's thread opens nothing while it starts.
    std::unique_ptr<Database> m_watch;
    qint64 m_stamp = 0;
    qint64 m_openedAt = 0; // newest command when the book was opened
    QDateTime m_fileTime; // of a book that is read as one that can't change
    bool m_gone = false; // said already
    std::pair<quint64, quint64> m_file; // what was opened
    quint64 m_opened = 0; // counts the books opened, so that answers about the one before are dropped
    QTimer m_timer;
    QThread m_thread;
    BookReader *m_reader = nullptr;
    QThread m_writing;
    BookWriter *m_writer = nullptr;
    QThread *m_maker = nullptr; // of the sample book
    bool m_wantsSample = false;
    QThread m_watchingServer;
    BookWatcher *m_watcher = nullptr;
    Server m_server = Server::none;
    QDateTime m_serverSince; // UTC, as the next
    QDateTime m_nextTry;
    Error m_lostBy;
    int m_asksToWrite = 0; // writes that are not answered yet
    QTimer m_waits; // runs while one of them isn't
    bool m_toldToWait = false;
    Latest m_askedWriter;
    bool m_hasUnanswered = false; // somebody asked while the server was lost
    Latest m_askedSettings;
    QStringList m_touched;
    qint64 m_seen = 0; // newest command of a file that was told of
    QSet<qint64> m_own; // commands of this window that the server will tell of as well
    struct Doubt {
        QPointer<QObject> asker;
        Wrote wrote;
    };
    std::optional<Doubt> m_doubt;
    QThread *m_worker = nullptr; // of an import
    std::stop_source m_stop;
    std::atomic<quint64> m_newestBoard{0}, m_newestTrend{0}, m_newestOrders{0}, m_newestReport{0};
};

template <typename Answer>
Result<Answer> Workspace::askNow(Database &database, const std::function<Result<Answer>(Database &, const BookSettings &)> &question)
{
    const auto settings = loadSettings(database);
    auto answer = settings ? question(database, *settings) : Result<Answer>(settings.error());
    return answer ? answer : Result<Answer>(withCause(database, answer.error()));
}

template <typename Answer>
void Workspace::read(QObject *asker, const Latest &kind, std::function<Result<Answer>(Database &, const BookSettings &)> question,
                     std::function<void(const Result<Answer> &)> answered)
{
    if (!m_isOpen)
        return;
    const auto newest = kind.m_number;
    const quint64 number = ++*newest;
    const QPointer<QObject> guard(asker);
    const quint64 opened = m_opened;
    readQuestion([this, newest, number, guard, opened, question = std::move(question), answered = std::move(answered)](const Result<Database *> &database, bool again) {
        if (number != *newest)
            return true;
        const auto answer = [&]() -> Result<Answer> {
            if (!database)
                return database.error();
            return askNow(**database, question);
        }();
        if (!again && !answer && answer.error().code == ErrorCode::serverLost)
            return false;
        QMetaObject::invokeMethod(this, [this, newest, number, guard, opened, answer, answered] {
            if (number == *newest && guard && opened == m_opened && m_isOpen && !isUnanswered(answer ? nullptr : &answer.error()))
                answered(answer);
        });
        return true;
    });
}

} // namespace somo
