// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fields/completion_field.h"

#include "core/base/text.h"
#include "ui/common/fields/value_field.h"

#include <QKeyEvent>

#include <algorithm>

namespace somo {

namespace {

/// Every word typed begins some word of code or text.
bool matches(const Choice &choice, const QString &typed)
{
    const QStringList there = folded(QString(choice.lead + u' ' + choice.text)).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(there.begin(), there.end(), [&](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace

CompletionField::CompletionField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        setError({});
        m_pickWhenOffered = false;
        if (m_choice) {
            m_choice.reset();
            emit unpicked();
        }
        if (text.trimmed().isEmpty())
            closeList();
        else
            search(text);
    });
}

CompletionField::~CompletionField()
{
    delete m_popup;
}

CompletionPopup *CompletionField::popup()
{
    if (!m_popup) {
        m_popup = new CompletionPopup(this);
        connect(m_popup, &CompletionPopup::picked, this, &CompletionField::pick);
    }
    return m_popup;
}

void CompletionField::setChoices(std::vector<Choice> choices)
{
    m_fixed = std::move(choices);
    // Somebody was quicker than the list.
    if (hasFocus() && isUndecided() && !m_ask)
        return search(text());
    if (m_choice && m_choice->id != 0) {
        // The same thing may be called otherwise by now.
        const auto found = std::ranges::find(m_fixed, m_choice->id, &Choice::id);
        if (found != m_fixed.end() && found->text != m_choice->text && !hasFocus())
            setChoice(*found);
    }
}

void CompletionField::search(const QString &typed)
{
    m_asked = typed;
    if (m_ask)
        return m_ask(typed);
    std::vector<Choice> found;
    std::copy_if(m_fixed.begin(), m_fixed.end(), std::back_inserter(found), [&](const Choice &choice) { return matches(choice, typed); });
    offer(typed, std::move(found));
}

void CompletionField::offer(const QString &typed, std::vector<Choice> choices)
{
    if (typed != m_asked || !hasFocus())
        return;
    const QString text = cleanText(typed);
    const bool mayBeNew = !m_newText.isEmpty() && !text.isEmpty();
    if (mayBeNew)
        choices.push_back({0, {}, m_newText.arg(text), {}});
    QString hint = tr("Enter picks   Esc closes");
    if (mayBeNew)
        hint += QStringLiteral("   ") + tr("Alt+Enter: new");
    popup()->offer(choices, typed, hint);
    if (m_pickWhenOffered) {
        m_pickWhenOffered = false;
        if (const Choice *first = popup()->current())
            pick(*first);
    }
}

void CompletionField::setChoice(const std::optional<Choice> &choice)
{
    m_choice = choice;
    m_asked.clear();
    setText(choice ? choice->text : QString());
    setCursorPosition(0);
    setError({});
}

bool CompletionField::isUndecided() const
{
    return !m_choice && !text().trimmed().isEmpty();
}

void CompletionField::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    markField(this, error);
    emit errorChanged();
}

bool CompletionField::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void CompletionField::pick(Choice choice)
{
    if (choice.id == 0)
        choice.text = cleanText(text());
    closeList();
    setChoice(choice);
    emit picked();
}

bool CompletionField::pickNew()
{
    if (m_newText.isEmpty() || text().trimmed().isEmpty() || m_choice)
        return false;
    pick({});
    return true;
}

void CompletionField::closeList()
{
    if (m_popup)
        m_popup->hide();
}

bool CompletionField::takesKey(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::AltModifier)
        return pickNew();
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (isOpen() && m_popup->current()) {
            pick(*m_popup->current());
        } else if (isUndecided() && m_asked == text()) {
            m_pickWhenOffered = true; // the answer is on its way
        } else if (isUndecided()) {
            m_pickWhenOffered = true;
            search(text());
        } else {
            emit entered();
        }
        return true;
    }
    if (event->key() == Qt::Key_F4 || (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)) {
        search(m_choice ? QString() : text());
        return true;
    }
    if (!isOpen())
        return false;
    switch (event->key()) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_PageDown: m_popup->step(8); return true;
    case Qt::Key_PageUp: m_popup->step(-8); return true;
    case Qt::Key_Escape: closeList(); return true;
    default: return false;
    }
}

bool CompletionField::event(QEvent *event)
{
    // Esc closes the list before anything above hears of it.
    if (event->type() == QEvent::ShortcutOverride && isOpen()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void CompletionField::keyPressEvent(QKeyEvent *event)
{
    if (takesKey(event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void CompletionField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_pickWhenOffered = false;
    if (isUndecided())
        setError(m_newText.isEmpty() ? tr("Pick one from the list (F4).") : tr("Pick one from the list (F4), or press Alt+Enter to add it as new."));
}

} // namespace somo
