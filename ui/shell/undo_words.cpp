// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_words.h"

#include "core/words/command_words.h"
#include "ui/shell/page.h"

#include <QAction>

namespace somo {

namespace {

constexpr qsizetype mostInMenu = 60; // letters; the tooltip has all of them

void nameStep(QAction *action, const QString &plain, const QString &sentence, const QString &none)
{
    QString shown = sentence.size() > mostInMenu ? QString(sentence.left(mostInMenu - 1) + QChar(0x2026)) : sentence;
    action->setText(sentence.isEmpty() ? plain : plain + QStringLiteral(": ") + shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    QString plainName = plain;
    plainName.remove(QLatin1Char('&'));
    action->setIconText(plainName); // what a list of keys names
    const QString whole = sentence.isEmpty() ? none : plainName + QStringLiteral(": ") + sentence;
    action->setToolTip(QStringLiteral("%1 (%2)").arg(whole, action->shortcut().toString(QKeySequence::NativeText)));
}

} // namespace

UndoWords::UndoWords(PageHost &host, QAction *undo, QAction *redo, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_undo(undo)
    , m_redo(redo)
{
    retranslate();
}

void UndoWords::ask()
{
    if (!m_host.workspace().isOpen()) {
        m_steps = {};
        return retranslate();
    }
    m_host.workspace().read<NextSteps>(
        this, m_asked, [author = m_host.workspace().author()](Database &database, const BookSettings &) { return nextSteps(database, author); },
        [this](const Result<NextSteps> &steps) {
            m_steps = steps ? *steps : NextSteps();
            retranslate();
        });
}

QString UndoWords::said(const std::optional<CommandWords> &words) const
{
    return words ? words::commandText(words->code, words->args, m_host.language()) : QString();
}

QString UndoWords::deed() const
{
    return said(m_steps.undo);
}

void UndoWords::retranslate()
{
    QString undo = deed();
    if (!undo.isEmpty() && !m_steps.undoOf.isEmpty() && m_steps.undoOf != m_host.workspace().author())
        undo += QStringLiteral(" (%1)").arg(m_steps.undoOf);
    nameStep(m_undo, tr("&Undo"), undo, tr("There is nothing to take back"));
    nameStep(m_redo, tr("&Redo"), said(m_steps.redo), tr("There is nothing to do again"));
}

} // namespace somo
