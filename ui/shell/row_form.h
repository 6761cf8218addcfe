// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QWidget>

namespace somo {

class PageHost;

/// The form of one row of a list: a person, a customer, a product. What is typed is one command; what is wrong stands under
/// its field; and an answer about a row that is no longer shown changes nothing here.
class RowForm : public QWidget {
    Q_OBJECT
public:
    RowForm(PageHost &host, QWidget *parent);
    bool isDirty() const { return fingerprint() != m_clean; }
    /// Writes what was typed; false where something is wrong, which then stands under its field.
    bool save();
    /// Before another row comes: what was typed is written; false where it can't be, which then holds the form.
    virtual bool settle() { return !isDirty() || save(); }
    /// The fields as they were.
    void throwAway();
    virtual QWidget *firstField() const = 0;

signals:
    /// A new row is not to be written after all.
    void thrownAway();

protected:
    PageHost &host() const { return m_host; }
    virtual bool isNew() const = 0;
    /// All that is typed, as one text.
    virtual QString fingerprint() const = 0;
    /// Whether it can be written; says what can't under its field.
    virtual bool check() = 0;
    /// Hands what is typed to send().
    virtual void write() = 0;
    virtual void refuse(const Error &error) = 0;
    /// Fills the fields with what the book has.
    virtual void restore() {}

    /// Another row is shown from now on.
    void begin();
    /// What the fields hold is what the book has.
    void keepClean() { m_clean = fingerprint(); }
    bool isWriting() const { return m_writing; }
    /// `stands` is called once it is written, while the same row is shown.
    void send(const CommandWords &words, Book::Work work, std::function<void()> stands);

private:
    PageHost &m_host;
    QString m_clean;
    int m_round = 0; // counts what was shown, so that answers about the one before are told apart
    bool m_writing = false;
};

} // namespace somo
