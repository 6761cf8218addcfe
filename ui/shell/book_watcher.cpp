// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_watcher.h"

#include "core/storage/server_trial.h"

#include <QTimer>

#include <algorithm>

namespace somo {

namespace {

constexpr int betweenLooks = 200; // ms: a burst is one refresh
// Where the server tells by itself a look is only for noticing that it is gone.
constexpr int lookWhenTold = 1'000;
constexpr int lookUntold = 250;
constexpr int longestWait = 30; // s

} // namespace

BookWatcher::BookWatcher()
    : m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &BookWatcher::look);
}

void BookWatcher::watch(const QString &place, qint64 since)
{
    m_timer->stop();
    m_feed.reset();
    m_place = place;
    m_seq = since;
    m_wait = 1;
    m_saysState = true;
    look();
}

void BookWatcher::lookAgain()
{
    m_saysState = true;
    look();
}

void BookWatcher::look()
{
    if (m_place.isEmpty())
        return;
    if (!m_feed) {
        auto opened = ChangeFeed::open(m_place, m_seq, [this] { wake(); });
        if (!opened)
            return lose(opened.error());
        m_feed = std::move(opened).value();
    }
    const auto found = m_feed->look();
    if (!found)
        return lose(found.error());
    m_seq = m_feed->seq();
    m_looked.start();
    m_wait = 1;
    m_timer->start(m_feed->isTold() ? lookWhenTold : lookUntold);
    if (std::exchange(m_saysState, false))
        emit connected();
    if (!found->isEmpty())
        emit news(*found);
}

void BookWatcher::wake()
{
    const int left = m_looked.isValid() ? betweenLooks - int(std::min<qint64>(m_looked.elapsed(), betweenLooks)) : 0;
    if (!m_timer->isActive() || m_timer->remainingTime() > left)
        m_timer->start(left);
}

void BookWatcher::lose(const Error &error)
{
    m_feed.reset();
    const int nextTry = m_wait;
    m_timer->start(nextTry * 1000);
    m_wait = std::min(m_wait * 2, longestWait);
    // A login that is let in no longer is lost as well: to go on as if it were connected would be untrue. Another trouble
    // is no loss; whoever reads or writes hears of it.
    if (!isServerAway(error))
        return;
    m_saysState = true;
    emit lost(error, nextTry);
}

} // namespace somo
