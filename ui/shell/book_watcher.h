// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_feed.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QTimer;

namespace somo {

/// Watches a book on a server from a thread of its own: what is written there, and whether the server answers at all. A
/// lost connection is made anew after 1, 2, 4 … 30 seconds, and the news go on where they stopped. For one thread.
class BookWatcher : public QObject {
    Q_OBJECT
public:
    BookWatcher();
    /// Tells what is written after `since`; an empty place: nothing more.
    void watch(const QString &place, qint64 since);
    /// Looks at once, and says whether the server answers even where that was not in doubt.
    void lookAgain();
    void look();

signals:
    void news(const somo::BookNews &news);
    /// The server doesn't answer; it is tried again in so many seconds.
    void lost(const somo::Error &error, int nextTry);
    /// The server answers, for the first time or again.
    void connected();

private:
    void wake();
    void lose(const Error &error);

    QString m_place;
    qint64 m_seq = 0;
    std::unique_ptr<ChangeFeed> m_feed;
    QTimer *m_timer;
    QElapsedTimer m_looked;
    bool m_saysState = true; // at the next look
    int m_wait = 1; // seconds to the next try
};

} // namespace somo
