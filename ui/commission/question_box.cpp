// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/question_box.h"

#include "core/words/thing_words.h"
#include "ui/common/theme/fonts.h"

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace somo {

QuestionBox::QuestionBox(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("questionBox"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

QString QuestionBox::moment(qint64 moment) const
{
    return m_formats.moment(QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, m_offsetMinutes * 60));
}

void QuestionBox::show(const std::vector<CommissionQuestion> &questions, const Formats &formats, int offsetMinutes, bool mayWrite)
{
    m_formats = formats;
    m_offsetMinutes = offsetMinutes;
    delete m_inside;
    m_inside = new QWidget(this);
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(currentMetrics().small);
    m_layout->addWidget(m_inside);
    for (const CommissionQuestion &question : questions)
        addQuestion(question, mayWrite);
    setVisible(!questions.empty());
}

void QuestionBox::addQuestion(const CommissionQuestion &question, bool mayWrite)
{
    auto *layout = static_cast<QVBoxLayout *>(m_inside->layout());
    const auto addText = [&](const QString &text, const char *role) {
        auto *label = new QLabel(text, m_inside);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setProperty("role", QString::fromLatin1(role));
        layout->addWidget(label);
        return label;
    };
    addText(tr("%1 asked on %2 (%3):").arg(question.author, moment(question.moment), words::thingName(questionKindText(question.kind), m_formats.language())), "label");
    addText(question.question, "");
    if (!question.answer.isEmpty() || question.outcome) {
        const QString outcome = question.outcome ? words::thingName(questionOutcomeText(*question.outcome), m_formats.language()) : tr("open again");
        addText(tr("%1 answered on %2: %3.").arg(question.answeredBy, moment(question.answeredAt), outcome), "label");
        if (!question.answer.isEmpty())
            addText(question.answer, "");
    }
    auto *button = new QPushButton(question.isOpen() ? tr("Answer") : tr("Reopen"), m_inside);
    button->setObjectName(question.isOpen() ? QStringLiteral("answerQuestion") : QStringLiteral("reopenQuestion"));
    button->setProperty("link", true);
    button->setEnabled(mayWrite);
    const QuestionId id = question.id;
    connect(button, &QPushButton::clicked, this, [this, id, isOpen = question.isOpen()] {
        if (isOpen)
            emit answerAsked(id);
        else
            emit reopenAsked(id);
    });
    layout->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace somo
