// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace somo {

/// Where work beside the window runs. Not Qt's own pool: painting takes helpers from that one and would wait for the work.
inline QThreadPool &workPool()
{
    static QPointer<QThreadPool> pool;
    if (!pool)
        pool = new QThreadPool(qApp); // waits for its work when the program ends
    return *pool;
}

/// Runs `work`, which touches no widget, beside the window, and hands its answer to `asker`'s thread unless the asker is
/// gone by then. The program waits for it at its end.
template <typename Answer>
void workBeside(QObject *asker, std::function<Answer()> work, std::function<void(const Answer &)> done)
{
    const QPointer<QObject> guard(asker);
    workPool().start([guard, work = std::move(work), done = std::move(done)] {
        const Answer answer = work();
        if (!qApp)
            return;
        QMetaObject::invokeMethod(qApp, [guard, answer, done] {
            if (guard)
                done(answer);
        });
    });
}

} // namespace somo
