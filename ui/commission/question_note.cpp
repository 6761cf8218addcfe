// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/question_note.h"

#include <QCoreApplication>

namespace somo {

namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(somo::QuestionNote)
};

} // namespace

QString questionNote(const std::vector<CommissionQuestion> &questions, const QString &lineKey)
{
    bool isAsked = false;
    for (const CommissionQuestion &question : questions) {
        if (question.lineKey != lineKey)
            continue;
        if (question.isOpen())
            return NoteText::tr("question open");
        isAsked = true;
    }
    return isAsked ? NoteText::tr("question answered") : QString();
}

} // namespace somo
