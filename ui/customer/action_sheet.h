// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace somo {

class PageHost;

/// A small form in the place of a customer's history: a title that is what it is about, fields, a button that does it (Ctrl+Enter)
/// and one that leaves (Esc).
class ActionSheet : public QFrame {
    Q_OBJECT
public:
    ActionSheet(PageHost &host, const QString &name, QWidget *parent);
    /// Where the keyboard goes when it is shown.
    virtual QWidget *firstField() = 0;
    virtual void retranslate() = 0;

signals:
    void closed();

protected:
    /// What the main button does.
    virtual void act() = 0;
    void keyPressEvent(QKeyEvent *event) override;

    PageHost &host() const { return m_host; }
    QVBoxLayout *body() const { return m_body; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *addButton(const QString &name);
    void setWords(const QString &title, const QString &main, const QString &leave);
    /// One sentence above the buttons that says why it was not done; empty: none.
    void setError(const QString &error);
    /// Writes; what is refused stands here, what is written is said and the sheet closes.
    void send(const CommandWords &words, Book::Work work, const QString &done);

private:
    PageHost &m_host;
    QLabel *m_title;
    QVBoxLayout *m_body;
    QLabel *m_error;
    QPushButton *m_leave;
    QPushButton *m_main;
    bool m_writing = false;
};

} // namespace somo
