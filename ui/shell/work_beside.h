// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace somo {

/// Runs `work`, which touches no widget, beside the window, and hands its answer to `asker`'s thread unless the asker is
/// gone by then. The program waits for it at its end.
template <typename Answer>
void workBeside(QObject *asker, std::function<Answer()> work, std::function<void(const Answer &)> done)
{
    const QPointer<QObject> guard(asker);
    QThreadPool::globalInstance()->start([guard, work = std::move(work), done = std::move(done)] {
        const Answer answer = work();
        QMetaObject::invokeMethod(qApp, [guard, answer, done] {
            if (guard)
                done(answer);
        });
    });
}

} // namespace somo
