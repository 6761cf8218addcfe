// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recovery_report.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>

namespace somo {

class RunningNote;

/// The way out where a book is damaged: what can be read of it goes into a new book, which is opened, and what is lost stands in
/// a list beside that.
class BookRescue : public QObject {
    Q_OBJECT
public:
    BookRescue(PageHost &host, QObject *parent);
    ~BookRescue() override;
    /// Whether a file that was refused so may have something to be recovered.
    static bool mayHelp(const QString &place, const Error &refused);
    /// Says why the book wasn't opened and asks whether to recover it; recovers it beside the window.
    void offer(const QString &place, const Error &refused);

signals:
    /// The new book is there.
    void recovered(const QString &place);

private:
    struct Done {
        Recovery recovery;
        RecoveryFiles files;
    };
    void recover(const QString &from, const QString &to);
    void tell(const Result<Done> &done);
    PageHost &m_host;
    std::unique_ptr<RunningNote> m_running;
};

} // namespace somo
