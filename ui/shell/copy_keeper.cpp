// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/copy_keeper.h"

#include "ui/shell/workspace.h"

namespace somo {

CopyKeeper::CopyKeeper(Workspace &workspace, std::function<qint64()> now, int afterOpening, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_now(std::move(now))
{
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterOpening);
    connect(&m_soon, &QTimer::timeout, this, [this] { keep(CopyReason::daily); });
    connect(&workspace, &Workspace::opened, this, &CopyKeeper::opened);
    connect(&workspace, &Workspace::closed, this, &CopyKeeper::closed);
    if (workspace.isOpen())
        opened();
}

CopyKeeper::~CopyKeeper()
{
    m_workspace.close();
    m_pool.waitForDone();
}

void CopyKeeper::opened()
{
    const bool isKept = !isServerPlace(m_workspace.place()) && !m_workspace.isReadOnly() && !m_workspace.settings().sample;
    m_place = isKept ? m_workspace.place() : QString();
    if (isKept)
        m_soon.start();
}

void CopyKeeper::closed()
{
    m_soon.stop();
    m_stop.request_stop(); // what is being copied of that day is in the copy on leaving
    keep(CopyReason::leaving);
    m_place.clear();
}

void CopyKeeper::letReplace()
{
    m_soon.stop();
    m_place.clear();
    m_stop.request_stop();
    m_pool.waitForDone();
}

void CopyKeeper::keep(CopyReason reason)
{
    if (m_place.isEmpty())
        return;
    m_stop = std::stop_source();
    m_pool.start([this, place = m_place, reason, now = m_now(), stop = m_stop.get_token()] {
        CopyWatch watch;
        watch.stop = stop;
        const auto outcome = keepCopy(place, reason, now, watch);
        QMetaObject::invokeMethod(this, [this, outcome] { came(outcome); }, Qt::QueuedConnection);
    });
}

void CopyKeeper::came(const Result<KeepOutcome> &outcome)
{
    if (outcome && outcome->made)
        emit kept(*outcome->made);
    if (outcome || outcome.error().code == ErrorCode::copyStopped || outcome.error().code == ErrorCode::fileNotFound)
        return;
    const int code = int(outcome.error().code);
    if (m_told.contains(code))
        return;
    m_told.insert(code);
    emit failed(outcome.error());
}

} // namespace somo
