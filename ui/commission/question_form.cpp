// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/question_form.h"

#include "ui/common/theme/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

QuestionForm::QuestionForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subject(new QLabel(this))
    , m_choiceLabel(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_wordsLabel(new QLabel(this))
    , m_words(new QPlainTextEdit(this))
    , m_error(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_send(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    setObjectName(QStringLiteral("questionForm"));
    const Metrics metrics = currentMetrics();
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_subject->setTextFormat(Qt::PlainText);
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
    m_discard->setObjectName(QStringLiteral("discardQuestion"));
    m_discard->setProperty("link", true);
    for (QLabel *label : {m_choiceLabel, m_wordsLabel})
        label->setProperty("role", QStringLiteral("label"));
    for (QLabel *label : {m_title, m_subject, m_error, m_hint})
        label->setWordWrap(true);
    m_choiceLabel->setBuddy(m_choice);
    m_wordsLabel->setBuddy(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small);
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
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
    buttons->addWidget(m_discard);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &QuestionForm::send);
    connect(m_back, &QPushButton::clicked, this, &QuestionForm::backAsked);
    connect(m_discard, &QPushButton::clicked, this, &QuestionForm::discard);
    connect(m_words, &QPlainTextEdit::textChanged, this, &QuestionForm::keep);
    connect(m_choice, &QComboBox::activated, this, &QuestionForm::keep);
    retranslate();
}

QString QuestionForm::keyOf(const QuestionAbout &about)
{
    return QStringLiteral("%1/%2/%3").arg(about.person.value).arg(about.period.toText(), about.lineKey);
}

QString QuestionForm::key() const
{
    return m_question.id ? QStringLiteral("answer/%1").arg(m_question.id.value) : keyOf(m_about);
}

void QuestionForm::ask(const QuestionAbout &about)
{
    open(about, {});
}

void QuestionForm::answer(const CommissionQuestion &question, const QuestionAbout &about)
{
    open(about, question);
}

void QuestionForm::open(const QuestionAbout &about, const CommissionQuestion &question)
{
    m_about = about;
    m_question = question;
    const Begun begun = m_begun.value(key());
    fill();
    m_choice->setCurrentIndex(begun.choice);
    m_words->setPlainText(begun.words); // keeps the choice with it
    m_words->moveCursor(QTextCursor::End);
    m_words->setFocus();
}

void QuestionForm::showBegun()
{
    if (m_begun.isEmpty())
        return;
    const Begun begun = m_begun.first();
    open(begun.about, begun.question);
}

void QuestionForm::keep()
{
    m_error->hide();
    const QString words = m_words->toPlainText();
    m_discard->setVisible(!words.isEmpty());
    if (words.trimmed().isEmpty())
        m_begun.remove(key());
    else
        m_begun.insert(key(), {m_about, m_question, words, std::max(0, m_choice->currentIndex())});
}

// As a deletion in the field, which Ctrl+Z there takes back.
void QuestionForm::discard()
{
    QTextCursor all(m_words->document());
    all.select(QTextCursor::Document);
    all.removeSelectedText();
    m_words->setFocus();
}

void QuestionForm::written(const QString &key, const QString &words)
{
    if (m_begun.value(key).words.trimmed() != words)
        return;
    m_begun.remove(key);
    if (this->key() == key)
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
    m_subject->setText(answers ? m_question.question : m_about.lineName);
    m_choiceLabel->setText(answers ? tr("Outcome") : tr("What it is about"));
    m_wordsLabel->setText(answers ? tr("Answer") : tr("Question"));
    m_hint->setText(tr("A question never delays approving and paying; the answer stays beside this line."));
    m_send->setText(answers ? tr("Answer") : tr("Ask"));
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_back->setText(tr("Back to the explanation"));
    m_back->setToolTip(tr("Esc; what is typed stays here"));
    m_discard->setText(tr("Discard what is typed"));
    m_discard->setVisible(!m_words->toPlainText().isEmpty());
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
        emit answerSent(m_question.id, m_about, outcome, words);
    else
        emit questionSent(m_about, QuestionKind(m_choice->currentData().toInt()), words);
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
