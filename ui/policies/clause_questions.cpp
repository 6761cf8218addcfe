// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/clause_questions.h"

#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

ClauseQuestions::ClauseQuestions(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("clauseQuestions"));
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, metrics.gap);
    layout->setSpacing(metrics.small);
    m_title = new QLabel(this);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setMinimumHeight(metrics.cardTitle);
    layout->addWidget(m_title);
    m_list = new QVBoxLayout;
    m_list->setSpacing(metrics.small);
    layout->addLayout(m_list);
    makeForm(layout);
    retranslate();
}

void ClauseQuestions::makeForm(QVBoxLayout *layout)
{
    const Metrics metrics = currentMetrics();
    m_form = new QWidget(this);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics.small);
    auto *choices = new QHBoxLayout;
    m_who = new QComboBox(m_form);
    m_who->setObjectName(QStringLiteral("clauseAsker"));
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(QStringLiteral("clauseKind"));
    for (QComboBox *box : {m_who, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(box);
    }
    choices->addStretch(1);
    form->addLayout(choices);
    m_words = new QLineEdit(m_form);
    m_words->setObjectName(QStringLiteral("clauseWords"));
    form->addWidget(m_words);
    m_error = new QLabel(m_form);
    m_error->setObjectName(QStringLiteral("clauseQuestionError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    form->addWidget(m_error);
    layout->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    m_send = new QPushButton(this);
    m_send->setObjectName(QStringLiteral("sendClauseQuestion"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("closeClauseQuestions"));
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &ClauseQuestions::send);
    connect(m_words, &QLineEdit::returnPressed, this, &ClauseQuestions::send);
    connect(m_words, &QLineEdit::textEdited, this, [this] { refuse({}); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_answers = {};
        emit closeAsked();
    });
}

ClauseQuestions::Line &ClauseQuestions::lineAt(size_t index)
{
    while (m_lines.size() <= index) {
        Line line{new QLabel(this), new QPushButton(this)};
        line.words->setObjectName(QStringLiteral("clauseQuestion%1").arg(m_lines.size() + 1));
        line.words->setTextFormat(Qt::PlainText);
        line.words->setWordWrap(true);
        line.answer->setObjectName(QStringLiteral("answerClauseQuestion%1").arg(m_lines.size() + 1));
        line.answer->setProperty("link", true);
        m_list->addWidget(line.words);
        m_list->addWidget(line.answer, 0, Qt::AlignLeft);
        connect(line.answer, &QPushButton::clicked, this, [this, at = m_lines.size()] {
            if (at >= m_shown.questions.size())
                return;
            m_answers = m_shown.questions[at].id;
            fillForm();
            goToForm();
        });
        m_lines.push_back(line);
    }
    return m_lines[index];
}

const PolicyQuestion *ClauseQuestions::answeredQuestion() const
{
    const auto found = std::ranges::find(m_shown.questions, m_answers, &PolicyQuestion::id);
    return found == m_shown.questions.end() ? nullptr : &*found;
}

void ClauseQuestions::show(const ClauseQuestionsShown &shown)
{
    if (shown.clause != m_shown.clause)
        m_answers = {};
    m_shown = shown;
    if (!answeredQuestion())
        m_answers = {};
    retranslate();
}

void ClauseQuestions::goToForm()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void ClauseQuestions::refuse(const QString &why)
{
    m_error->setText(why);
    m_error->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        announce(m_error);
}

void ClauseQuestions::taken()
{
    m_answers = {};
    m_words->clear();
    refuse({});
    fillForm();
}

void ClauseQuestions::fillForm()
{
    const bool answers = bool(m_answers);
    const qint64 asker = m_who->currentData().toLongLong();
    m_who->clear();
    int own = -1;
    for (const NamedRow &person : m_shown.people) {
        m_who->addItem(person.name, person.id);
        if (person.id == asker || (asker == 0 && (person.name == m_shown.author || person.code == m_shown.author)))
            own = m_who->count() - 1;
    }
    m_who->setCurrentIndex(m_who->count() == 1 ? 0 : own);
    m_who->setVisible(!answers);
    m_who->setPlaceholderText(tr("Choose a name"));
    m_who->setAccessibleName(tr("Who asks"));
    const int kind = m_kind->currentIndex();
    const bool same = m_kind->property("answers").toBool() == answers;
    m_kind->clear();
    if (answers) {
        m_kind->addItem(tr("Explained"), int(QuestionOutcome::explained));
        m_kind->addItem(tr("Corrected"), int(QuestionOutcome::corrected));
        m_kind->addItem(tr("Stays as it is"), int(QuestionOutcome::unchanged));
        m_kind->addItem(tr("Withdrawn"), int(QuestionOutcome::withdrawn));
    } else {
        m_kind->addItem(tr("This is unclear"), 0);
        m_kind->addItem(tr("This seems wrong"), 1);
    }
    m_kind->setProperty("answers", answers);
    m_kind->setCurrentIndex(same ? std::max(0, kind) : 0);
    m_kind->setAccessibleName(answers ? tr("Outcome") : tr("Unclear or wrong"));
    m_words->setPlaceholderText(answers ? tr("The answer; it stays beside the clause") : tr("What is unclear, or what would be right"));
    m_words->setAccessibleName(answers ? tr("The answer") : tr("The question"));
    m_send->setText(answers ? tr("Answer") : tr("Ask"));
    m_form->setVisible(!m_shown.readOnly);
    m_send->setVisible(!m_shown.readOnly);
}

void ClauseQuestions::send()
{
    const QString words = m_words->text().trimmed();
    const PolicyQuestion *answers = answeredQuestion();
    const auto outcome = QuestionOutcome(m_kind->currentData().toInt());
    if (!answers && m_who->currentIndex() < 0)
        return refuse(tr("Choose who asks."));
    if (words.isEmpty() && !(answers && outcome == QuestionOutcome::withdrawn)) {
        refuse(answers ? tr("Write the answer.") : tr("Write in a few words what is unclear or seems wrong."));
        return goToForm();
    }
    if (answers)
        emit answered(*answers, outcome, words);
    else
        emit asked(PersonId{m_who->currentData().toLongLong()}, m_kind->currentData().toInt() == 1, words);
}

QString ClauseQuestions::said(const PolicyQuestion &question, const Formats &formats, int offset)
{
    const auto day = [&](qint64 moment) { return formats.date(Day::fromDate(QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, offset * 60).date())); };
    const QString head = question.seemsWrong ? tr("%1, %2, thinks it is not right: “%3”") : tr("%1, %2, finds it unclear: “%3”");
    const QString asked = head.arg(question.name, day(question.moment), question.question);
    if (question.isOpen())
        return asked + u' ' + tr("Not answered yet.");
    if (question.outcome == QuestionOutcome::withdrawn && question.answer.isEmpty())
        return asked + u' ' + tr("Taken back.");
    QString answer;
    switch (*question.outcome) {
    case QuestionOutcome::corrected: answer = tr("Corrected: “%1”"); break;
    case QuestionOutcome::explained: answer = tr("Answer: “%1”"); break;
    case QuestionOutcome::unchanged: answer = tr("It stays as it is: “%1”"); break;
    case QuestionOutcome::withdrawn: answer = tr("Taken back: “%1”"); break;
    }
    const QString who = question.answeredBy.isEmpty() ? day(question.answeredAt) : QStringLiteral("%1, %2").arg(question.answeredBy, day(question.answeredAt));
    return asked + u'\n' + answer.arg(question.answer) + QStringLiteral(" (%1)").arg(who);
}

void ClauseQuestions::retranslate()
{
    m_title->setText(tr("Clause %1: questions and answers").arg(m_shown.number));
    m_close->setText(tr("Close"));
    for (size_t i = 0; i < m_shown.questions.size(); ++i) {
        const Line &line = lineAt(i);
        line.words->setText(said(m_shown.questions[i], m_shown.formats, m_shown.offset));
        line.words->show();
        line.answer->setText(m_shown.questions[i].isOpen() ? tr("Answer this") : tr("Answer again"));
        line.answer->setVisible(!m_shown.readOnly);
    }
    for (size_t i = m_shown.questions.size(); i < m_lines.size(); ++i) {
        m_lines[i].words->hide();
        m_lines[i].answer->hide();
    }
    fillForm();
}

} // namespace somo
