// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/kept_copies.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace somo {

class Workspace;

/// Keeps copies of the open book by itself: one a day a moment after it was opened, one when it is closed, both only where
/// something changed. Beside the window, one after the other. Books on servers and those that are only read have others who do.
class CopyKeeper : public QObject {
    Q_OBJECT
public:
    /// `now`: ms UTC. `afterOpening`: ms, so that the book's first figures come first.
    CopyKeeper(Workspace &workspace, std::function<qint64()> now, int afterOpening = 5'000, QObject *parent = nullptr);
    /// Closes the book, and ends when its last copy is there.
    ~CopyKeeper() override;
    /// Ends what is being copied, and makes no copy when the book is closed next: what stands in its place is set aside whole.
    void letReplace();

signals:
    void kept(const somo::KeptCopy &copy);
    /// Why no copy could be kept; each reason once, work goes on.
    void failed(const somo::Error &error);

private:
    void opened();
    void closed();
    void keep(CopyReason reason);
    void came(const Result<KeepOutcome> &outcome);

    Workspace &m_workspace;
    std::function<qint64()> m_now;
    QString m_place; // of the book that is watched over; empty: none
    QTimer m_soon;
    QThreadPool m_pool;
    std::stop_source m_stop;
    QSet<int> m_told;
};

} // namespace somo
