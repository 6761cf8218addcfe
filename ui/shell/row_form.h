// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace somo {

class ConflictSheet;
class PageHost;

/// A part of a form that is written for itself: a salary, a stay in a team.
class FormPart {
public:
    virtual ~FormPart() = default;
    virtual void writePart() = 0;
};

/// The form of one row of a list: a person, a customer, a product. What is typed is one command (Ctrl+Enter); what is wrong
/// stands under its field; and an answer about a row that is no longer shown changes nothing here. Where somebody else wrote
/// the row since it was opened nothing is written: who changed what stands over the form, with the choice.
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
    /// What was typed is in the book, and the next new row is wanted (Ctrl+Shift+Enter).
    void nextAsked();

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
    /// Handed what fills the fields with the row as the book has it by now.
    using Arrived = std::function<void(const std::function<void()> &fill)>;
    /// Reads the row anew, whatever was typed. A form whose store knows versions says how.
    virtual void takeNewer(Arrived arrived) { Q_UNUSED(arrived) }

    /// Another row is shown from now on.
    void begin();
    /// What the fields hold is what the book has.
    void keepClean();
    bool isWriting() const { return m_writing; }
    /// Lets the button say which keys do the same.
    static void nameKeys(QPushButton *save);
    /// `stands` is called once it is written, while the same row is shown.
    void send(const CommandWords &words, Book::Work work, std::function<void()> stands);

private:
    /// What stands in a field, to be put there again.
    struct FieldState {
        QWidget *field = nullptr;
        QString label;
        QString text;
        qint64 id = 0; // of a choice
        bool isChosen = false; // a choice was made
        bool isChecked = false;
    };
    using Fields = std::vector<FieldState>;
    void writeFocused();
    void saveAndGoOn();
    Fields fields() const;
    static void put(const FieldState &state);
    void meet(const Error &error);
    void showConflict(const Error &error, const Fields &opened, const Fields &mine);
    void resolve(const Fields &fields, bool writes);
    static QString typedIn(const Fields &opened, const Fields &sent);
    void tellUnwritten(const Error &error, const QString &typed);

    PageHost &m_host;
    QString m_clean;
    int m_round = 0; // counts what was shown, so that answers about the one before are told apart
    bool m_writing = false;
    bool m_goesOn = false; // to the next one, once this is written
    Fields m_opened; // as they were when the form was last clean
    Fields m_before, m_mine, m_theirs; // while there is a conflict
    ConflictSheet *m_conflict = nullptr; // made when there is one
};

} // namespace somo
