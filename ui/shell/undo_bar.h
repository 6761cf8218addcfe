// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace somo {

/// A strip at the page's foot after a change: what was done, and the way back. It goes after eight seconds unless the
/// pointer or the focus is on it, covers nothing and takes no focus.
class UndoBar : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent);
    /// `again` says the deed anew where the window's language changes while the strip shows.
    void offer(const QString &sentence, std::function<void()> undo, std::function<QString()> again = nullptr);
    /// The same strip for what has no way back of its own.
    void tell(const QString &sentence);
    /// Takes back what the strip offers; false where it offers nothing.
    bool take();
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_sentence = nullptr;
    QPushButton *m_button = nullptr;
    std::function<void()> m_undo;
    std::function<QString()> m_again;
    QTimer m_timer;
};

} // namespace somo
