// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notice_strip.h"

namespace somo {

class Workspace;

/// Over the page while the open book's file is gone: to go on in a copy (main), or to close the book. It goes away when
/// the file is back or the book is left.
class LostBookStrip : public NoticeStrip {
    Q_OBJECT
public:
    LostBookStrip(const Workspace &workspace, QWidget *parent);

signals:
    /// For the status line, from which screen readers hear it.
    void said(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Workspace &m_workspace;
};

} // namespace somo
