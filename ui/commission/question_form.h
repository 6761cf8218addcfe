// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace somo {

/// What a question is about: a line of somebody's statement.
struct QuestionAbout {
    PersonId person;
    QString personName;
    Period period;
    QString lineKey;
    QString lineName;
};

/// Words about a line: a question with its kind, or an answer with its outcome. Ctrl+Enter sends, Esc goes back. What is
/// typed stays with its line until it was written or discarded.
class QuestionForm : public QWidget {
    Q_OBJECT
public:
    explicit QuestionForm(QWidget *parent);
    /// A new question beside that line, or the one that was begun there.
    void ask(const QuestionAbout &about);
    /// An answer to a question about that line, or the one that was begun.
    void answer(const CommissionQuestion &question, const QuestionAbout &about);
    /// What the words in the form are about.
    const QuestionAbout &about() const { return m_about; }
    /// Whether the words in the form are not written yet.
    bool isBegun() const { return m_begun.contains(key()); }
    /// Whether a question about that line is begun and not written.
    bool hasBegun(const QuestionAbout &about) const { return m_begun.contains(keyOf(about)); }
    /// Whether anything is begun and not written.
    bool isDirty() const { return !m_begun.isEmpty(); }
    /// Shows what was begun and not written; the first of several.
    void showBegun();
    /// Those words were written: they are no longer kept, unless something else was typed meanwhile.
    void written(const QString &key, const QString &words);
    /// Under which the words in the form are kept.
    QString key() const;
    void retranslate();

signals:
    void questionSent(const somo::QuestionAbout &about, somo::QuestionKind kind, const QString &words);
    void answerSent(somo::QuestionId question, const somo::QuestionAbout &about, somo::QuestionOutcome outcome, const QString &words);
    void backAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was typed and not written yet.
    struct Begun {
        QuestionAbout about;
        CommissionQuestion question;
        QString words;
        int choice = 0;
    };
    static QString keyOf(const QuestionAbout &about);
    void open(const QuestionAbout &about, const CommissionQuestion &question);
    void keep();
    void discard();
    void fill();
    void send();

    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QLabel *m_error;
    QLabel *m_hint;
    QPushButton *m_send;
    QPushButton *m_back;
    QPushButton *m_discard;
    QuestionAbout m_about;
    CommissionQuestion m_question; // that is answered; no id: one is asked
    QMap<QString, Begun> m_begun; // by key
};

} // namespace somo
