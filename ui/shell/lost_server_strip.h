// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notice_strip.h"

namespace somo {

class Workspace;

/// For the status line: whether the server of the open book answers; empty for a file.
QString serverSentence(const Workspace &workspace);

/// Over the page while the book's server doesn't answer: to try at once (main), or to close the book. It goes away by itself
/// when the server answers.
class LostServerStrip : public NoticeStrip {
    Q_OBJECT
public:
    LostServerStrip(Workspace &workspace, QWidget *parent);

signals:
    /// For the status line, from which screen readers hear it.
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    Workspace &m_workspace;
};

} // namespace somo
