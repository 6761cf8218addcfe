// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/next_steps.h"
#include "ui/shell/workspace.h"

#include <QObject>

class QAction;

namespace somo {

class PageHost;

/// Lets the two commands say what they would take back or do again. They can be used before the words are known.
class UndoWords : public QObject {
    Q_OBJECT
public:
    UndoWords(PageHost &host, QAction *undo, QAction *redo, QObject *parent);
    /// Asks anew: the book was opened, written to or closed.
    void ask();
    /// In the present language.
    void retranslate();
    /// The change that would be taken back, in the present language; empty where there is none or it isn't known yet.
    QString deed() const;

private:
    QString said(const std::optional<CommandWords> &words) const;

    PageHost &m_host;
    QAction *m_undo;
    QAction *m_redo;
    NextSteps m_steps;
    Latest m_asked;
};

} // namespace somo
