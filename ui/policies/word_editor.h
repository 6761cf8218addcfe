// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/word_edit.h"

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace somo {

class ClauseRow;
class ClauseWord;

/// Lets one word of a clause be changed where it stands: a list under it, a field in its place, or the picker of whom a
/// policy covers. Enter and leaving the field take what was typed, Esc leaves it as it was.
class WordEditor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void open(ClauseRow *row, ClauseWord *word, const WordEdit &edit, const WordContext &context, const Policy &policy);
    bool isOpen() const { return !m_field.isNull(); }
    /// Leaves what was being typed as it was.
    void cancel();

signals:
    /// `step`: to which word of the row the keyboard goes on: 0 back to this one, 1 the next, −1 the one before.
    void chosen(const somo::Policy &policy, int step);
    void left(); // unchanged

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();
    void openField();
    void openCover(const Policy &policy);
    QLineEdit *makeField();
    QLineEdit *makeValueField(int kind);
    QLineEdit *makeNamedField();
    bool takeTyped(int step, bool leaving);
    bool takeText(const QString &text, int step, bool leaving);
    bool finish(const std::optional<Policy> &policy, int step, bool leaving, const QString &refusal);
    void close();

    QPointer<ClauseRow> m_row;
    QPointer<ClauseWord> m_word;
    QPointer<QLineEdit> m_field;
    WordEdit m_edit;
    WordContext m_context;
};

} // namespace somo
