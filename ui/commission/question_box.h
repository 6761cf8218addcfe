// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"
#include "core/words/formats.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace somo {

/// The questions beside one line, each with its answer and outcome, and the ways on: answer, withdraw, reopen.
class QuestionBox : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBox(QWidget *parent);
    void show(const std::vector<CommissionQuestion> &questions, const Formats &formats, int offsetMinutes, bool mayWrite);

signals:
    void answerAsked(somo::QuestionId question);
    void reopenAsked(somo::QuestionId question);

private:
    void addQuestion(const CommissionQuestion &question, bool mayWrite);
    QString moment(qint64 moment) const;

    QVBoxLayout *m_layout;
    QWidget *m_inside = nullptr;
    Formats m_formats{Language::vietnamese};
    int m_offsetMinutes = 0;
};

} // namespace somo
