// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/question_form.h"

#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_wordsLabel(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_error(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("questionForm"));
    const Metrics metrics = currentMetrics();
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_about->setTextFormat(Qt::PlainText);
    m_choice->setObjectName(QStringLiteral("questionChoice"));
    m_words->setObjectName(QStringLiteral("questionWords"));
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_choice->installEventFilter(this);
    m_error->setObjectName(QStringLiteral("questionError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->hide();
    m_hint->setProperty("role", QStringLiteral("label"));
    m_send->setObjectName(QStringLiteral("sendQuestion"));
    m_send->setProperty("primary", true);
    m_back->setObjectName(QStringLiteral("leaveQuestion"));
    for (QLabel *label : {m_choiceLabel, m_wordsLabel})
        label->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_about, m_error, m_hint})
        label->setWordWrap(true);
    m_choiceLabel->setBuddy(m_choice);
    m_wordsLabel->setBuddy(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small);
    layout->addWidget(m_title);
    layout->addWidget(m_about);
    layout->addSpacing(metrics.gap);
    layout->addWidget(m_choiceLabel);
    layout->addWidget(m_choice);
    layout->addWidget(m_wordsLabel);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_send);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &QuestionForm::send);
    connect(m_back, &QPushButton::clicked, this, &QuestionForm::backAsked);
    connect(m_words, &QPlainTextEdit::textChanged, m_error, &QLabel::hide);
    retranslate();
}

void QuestionForm::ask(const QString &lineName)
{
    m_lineName = lineName;
    m_question = {};
    m_words->clear();
    fill();
    m_choice->setCurrentIndex(0);
    m_words->setFocus();
}

void QuestionForm::answer(const CommissionQuestion &question)
{
    m_question = question;
    m_words->clear();
    fill();
    m_choice->setCurrentIndex(0);
    m_words->setFocus();
}

bool QuestionForm::isDirty() const
{
    return isVisible() && !m_words->toPlainText().trimmed().isEmpty();
}

void QuestionForm::clear()
{
    m_words->clear();
}

void QuestionForm::retranslate()
{
    fill();
}

void QuestionForm::fill()
{
    const bool answers = bool(m_question.id);
    const int chosen = m_choice->currentIndex();
    m_choice->clear();
    if (answers) {
        m_choice->addItem(tr("Explained: it is right as it stands"), int(QuestionOutcome::explained));
        m_choice->addItem(tr("Corrected: something was wrong and is mended"), int(QuestionOutcome::corrected));
        m_choice->addItem(tr("Unchanged: seen differently, it stays"), int(QuestionOutcome::unchanged));
        m_choice->addItem(tr("Withdrawn by whoever asked"), int(QuestionOutcome::withdrawn));
    } else {
        m_choice->addItem(tr("How it is calculated"), int(QuestionKind::calculation));
        m_choice->addItem(tr("An order, a return or a date is not right"), int(QuestionKind::data));
        m_choice->addItem(tr("Whose order it is"), int(QuestionKind::credit));
        m_choice->addItem(tr("What the line or its rule means"), int(QuestionKind::meaning));
    }
    m_choice->setCurrentIndex(std::max(0, chosen));
    m_title->setText(answers ? tr("Answer the question") : tr("Ask about this line"));
    m_about->setText(answers ? m_question.question : m_lineName);
    m_choiceLabel->setText(answers ? tr("Outcome") : tr("What it is about"));
    m_wordsLabel->setText(answers ? tr("Answer") : tr("Question"));
    m_hint->setText(tr("A question never delays approving and paying; the answer stays beside this line."));
    m_send->setText(answers ? tr("Answer") : tr("Ask"));
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_back->setText(tr("Back to the explanation"));
    m_error->hide();
}

void QuestionForm::send()
{
    const QString words = m_words->toPlainText().trimmed();
    const bool answers = bool(m_question.id);
    const auto outcome = QuestionOutcome(m_choice->currentData().toInt());
    if (words.isEmpty() && !(answers && outcome == QuestionOutcome::withdrawn)) {
        m_error->setText(answers ? tr("Write what the answer is.") : tr("Write what is unclear or seems wrong."));
        m_error->show();
        m_words->setFocus();
        return;
    }
    if (answers)
        emit answerSent(m_question.id, outcome, words);
    else
        emit questionSent(QuestionKind(m_choice->currentData().toInt()), words);
}

bool QuestionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit backAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
