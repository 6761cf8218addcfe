// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace somo {

/// Words about a line: a question with its kind, or an answer with its outcome. Ctrl+Enter sends, Esc goes back.
class QuestionForm : public QWidget {
    Q_OBJECT
public:
    explicit QuestionForm(QWidget *parent);
    /// A new question beside the line of that name.
    void ask(const QString &lineName);
    void answer(const CommissionQuestion &question);
    /// What somebody typed and has not sent.
    bool isDirty() const;
    void clear();
    void retranslate();

signals:
    void questionSent(somo::QuestionKind kind, const QString &words);
    void answerSent(somo::QuestionId question, somo::QuestionOutcome outcome, const QString &words);
    void backAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void send();

    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QLabel *m_error;
    QLabel *m_hint;
    QPushButton *m_send;
    QPushButton *m_back;
    QString m_lineName;
    CommissionQuestion m_question; // that is answered; no id: one is asked
};

} // namespace somo
