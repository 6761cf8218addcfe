// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_question_store.h"
#include "core/marketing/named_store.h"
#include "core/words/formats.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace somo {

/// What the card about one clause shows.
struct ClauseQuestionsShown {
    int number = 0; // of the clause
    QString clause; // as the document names it
    std::vector<PolicyQuestion> questions; // beside this clause
    std::vector<NamedRow> people; // who may ask
    QString author; // who writes here now, by name or code
    Formats formats{Language::vietnamese};
    int offset = 0; // the book's, in minutes
    bool readOnly = false;
};

/// "This is unclear, this seems wrong" about one clause: what was asked and answered, and the way to ask or answer.
class ClauseQuestions : public QFrame {
    Q_OBJECT
public:
    explicit ClauseQuestions(QWidget *parent = nullptr);
    void show(const ClauseQuestionsShown &shown);
    void retranslate();
    void goToForm();
    /// What was sent was refused for that; empty: nothing.
    void refuse(const QString &why);
    /// What was sent stands beside the clause now.
    void taken();
    /// Question and answer as they stand beside the clause.
    static QString said(const PolicyQuestion &question, const Formats &formats, int offset);

signals:
    void asked(somo::PersonId person, bool seemsWrong, const QString &words);
    void answered(const somo::PolicyQuestion &question, somo::QuestionOutcome outcome, const QString &words);
    void closeAsked();

private:
    struct Line {
        QLabel *words = nullptr;
        QPushButton *answer = nullptr;
    };
    void makeForm(QVBoxLayout *layout);
    Line &lineAt(size_t index);
    void fillForm();
    void send();
    const PolicyQuestion *answeredQuestion() const;

    ClauseQuestionsShown m_shown;
    QuestionId m_answers; // the one that the form answers; none: it asks
    QLabel *m_title = nullptr;
    QVBoxLayout *m_list = nullptr;
    std::vector<Line> m_lines;
    QWidget *m_form = nullptr;
    QComboBox *m_who = nullptr;
    QComboBox *m_kind = nullptr; // of the question, or the answer's outcome
    QLineEdit *m_words = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace somo
