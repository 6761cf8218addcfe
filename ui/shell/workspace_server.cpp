// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace does with a book on a server: follow it, notice that it is lost, and go on once it answers.
#include "core/storage/server_trial.h"
#include "core/storage/team.h"
#include "ui/shell/book_watcher.h"
#include "ui/shell/book_writer.h"
#include "ui/shell/workspace.h"

namespace somo {

void Workspace::watchServer()
{
    m_watcher->moveToThread(&m_watchingServer);
    connect(&m_watchingServer, &QThread::finished, m_watcher, &QObject::deleteLater);
    // Said by another thread, perhaps of the book before: only what is said of the one that is open counts.
    connect(m_watcher, &BookWatcher::lost, this, &Workspace::serverLost);
    connect(m_watcher, &BookWatcher::connected, this, &Workspace::serverAnswers);
    connect(m_watcher, &BookWatcher::news, this, &Workspace::serverNews);
    m_watchingServer.start();
}

void Workspace::lookForServer()
{
    if (m_server != Server::none)
        QMetaObject::invokeMethod(m_watcher, &BookWatcher::lookAgain);
}

bool Workspace::isUnanswered(const Error *error)
{
    if (m_server == Server::none || !error || !isServerAway(*error))
        return false;
    // Where it is known already, the watcher tries by itself.
    if (m_server == Server::connected)
        lookForServer();
    m_hasUnanswered = true;
    return true;
}

void Workspace::serverLost(const Error &error, int nextTry)
{
    if (m_server == Server::none)
        return;
    m_nextTry = QDateTime::currentDateTimeUtc().addSecs(nextTry);
    const bool wasShutOut = isShutOut();
    const ErrorCode wasFull = fullness();
    m_lostBy = error;
    setReaderOffline(error);
    const bool known = std::exchange(m_server, Server::lost) == Server::lost;
    if (!known)
        m_serverSince = QDateTime::currentDateTimeUtc();
    if (!known || wasShutOut != isShutOut() || wasFull != fullness())
        emit serverChanged();
}

ErrorCode Workspace::fullness() const
{
    const bool isFull = m_server == Server::lost && (m_lostBy.code == ErrorCode::serverFull || m_lostBy.code == ErrorCode::loginFull);
    return isFull ? m_lostBy.code : ErrorCode::serverLost;
}

bool Workspace::isShutOut() const
{
    if (m_server != Server::lost)
        return false;
    const ServerAnswer answer = refusalOf(m_lostBy.detail);
    return m_lostBy.code == ErrorCode::passwordRefused || answer == ServerAnswer::passwordWrong || answer == ServerAnswer::notLetIn;
}

void Workspace::tellWhoWrites()
{
    if (m_server != Server::connected)
        return;
    read<QString>(
        this, m_askedWriter, [](Database &database, const BookSettings &) { return whoWrites(database); },
        [this](const Result<QString> &name) {
            if (!name || name->isEmpty() || m_asksToWrite == 0)
                return;
            m_toldToWait = true;
            emit waitsFor(*name);
        });
}

void Workspace::serverAnswers()
{
    if (m_server == Server::none)
        return;
    const bool was = std::exchange(m_server, Server::connected) == Server::lost;
    if (was) {
        m_serverSince = QDateTime::currentDateTimeUtc();
        setReaderOffline({});
    }
    settleDoubt();
    if (was)
        emit serverChanged();
    // What was written meanwhile comes as news; what was asked meanwhile got no answer.
    if (std::exchange(m_hasUnanswered, false) || was)
        tellChange({});
}

void Workspace::serverNews(const BookNews &news)
{
    if (m_server == Server::none)
        return;
    bool known = true;
    for (qint64 seq = news.first; seq <= news.last && known; ++seq)
        known = m_own.contains(seq);
    m_own.removeIf([&](qint64 seq) { return seq <= news.last; });
    if (known)
        return; // told when this window wrote it
    if (!news.tables.contains(QStringLiteral("book_setting")))
        return tellChange(news.tables);
    read<BookSettings>(
        this, m_askedSettings, [](Database &, const BookSettings &settings) -> Result<BookSettings> { return settings; },
        [this](const Result<BookSettings> &settings) {
            if (settings)
                m_settings = *settings;
            tellChange({});
        });
}

void Workspace::wroteTo(const Result<CommandOutcome> &result)
{
    if (m_server == Server::none)
        return poll();
    if (!result || result->seq == 0)
        return lookForServer();
    const QStringList tables(result->tables.begin(), result->tables.end());
    if (tables.contains(QStringLiteral("book_setting")))
        return lookForServer(); // the settings are read with the news
    m_own.insert(result->seq);
    tellChange(tables);
}

// The form that wrote it waits for its answer until then.
void Workspace::settleDoubt()
{
    if (!m_doubt)
        return;
    QMetaObject::invokeMethod(m_writer, [this, opened = m_opened] {
        CommandOutcome outcome;
        const Status settled = m_writer->run([&](Book &book) -> Status {
            SOMO_TRY_ASSIGN(outcome, book.settle());
            return success();
        });
        QMetaObject::invokeMethod(this, [this, opened, settled, outcome] {
            if (opened != m_opened || !m_doubt)
                return;
            if (!settled && isServerAway(settled.error()))
                return lookForServer(); // lost once more
            const Doubt doubt = *std::exchange(m_doubt, std::nullopt);
            const auto result = !settled        ? Result<CommandOutcome>(settled.error())
                : outcome.seq == 0 ? Result<CommandOutcome>(failure(ErrorCode::serverLost))
                                   : Result<CommandOutcome>(outcome);
            wroteTo(result);
            if (doubt.asker && doubt.wrote)
                doubt.wrote(result);
        });
    });
}

} // namespace somo
