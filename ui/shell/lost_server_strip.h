// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/common/notice_strip.h"

#include <QTimer>

#include <functional>

namespace somo {

class Workspace;

/// For the status line: whether the server of the open book answers, and since when; empty for a file.
QString serverSentence(const Workspace &workspace, const Formats &formats);

/// What is said where the server lets the login of the open book in no longer.
QString shutOutWords();

/// Over the page while the book's server doesn't answer, with the seconds until it is tried again: to try at once (main), or to close the book. It goes away by itself
/// when the server answers.
class LostServerStrip : public NoticeStrip {
    Q_OBJECT
public:
    LostServerStrip(Workspace &workspace, std::function<Formats()> formats, QWidget *parent);

signals:
    /// For the status line, from which screen readers hear it.
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    Workspace &m_workspace;
    std::function<Formats()> m_formats;
    QTimer m_second; // while it is lost
};

} // namespace somo
