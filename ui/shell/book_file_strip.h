// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notice_strip.h"

namespace somo {

class Workspace;

/// Over the page once a server's book was written into a file: which of both the window is in, to open the file (main), or
/// to stay on the server. It goes away when one is chosen or the book is left.
class BookFileStrip : public NoticeStrip {
    Q_OBJECT
public:
    BookFileStrip(const Workspace &workspace, QWidget *parent);
    /// The open book of a server stands in that file now.
    void offer(const QString &file);

signals:
    void openAsked(const QString &file);
    /// For the status line, from which screen readers hear it.
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Workspace &m_workspace;
    QString m_file;
};

} // namespace somo
