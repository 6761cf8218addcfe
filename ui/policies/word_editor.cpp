// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/word_editor.h"

#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/value_field.h"
#include "ui/common/theme/fonts.h"
#include "ui/policies/clause_row.h"
#include "ui/policies/clause_word.h"
#include "ui/policies/cover_picker.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace somo {

void WordEditor::open(ClauseRow *row, ClauseWord *word, const WordEdit &edit, const WordContext &context, const Policy &policy)
{
    cancel();
    m_row = row;
    m_word = word;
    m_edit = edit;
    m_context = context;
    if (edit.typed == WordEdit::Typed::cover)
        openCover(policy);
    else if (!edit.options.empty())
        openMenu();
    else if (edit.typed != WordEdit::Typed::none)
        openField();
}

void WordEditor::openMenu()
{
    auto *menu = new QMenu(m_row);
    menu->setObjectName(QStringLiteral("wordMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *current = nullptr;
    for (const WordEdit::Option &option : m_edit.options) {
        QAction *action = menu->addAction(QString(option.label).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(option.current);
        if (option.current)
            current = action;
        connect(action, &QAction::triggered, this, [this, policy = option.policy] { emit chosen(policy, 0); });
    }
    if (m_edit.typed != WordEdit::Typed::none) {
        menu->addSeparator();
        connect(menu->addAction(m_edit.typedLabel), &QAction::triggered, this, &WordEditor::openField, Qt::QueuedConnection);
    }
    if (current)
        menu->setActiveAction(current);
    menu->popup(m_word->mapToGlobal(QPoint(0, m_word->height() + 1)));
}

void WordEditor::openCover(const Policy &policy)
{
    auto *picker = new CoverPicker(policy.covers, m_context, m_word);
    connect(picker, &CoverPicker::picked, this, [this, policy](const PolicyCover &cover) {
        Policy changed = policy;
        changed.covers = cover;
        emit chosen(changed, 0);
    });
    connect(picker, &CoverPicker::left, this, [this] {
        if (m_word && m_word->window()->isActiveWindow() && !m_word->window()->focusWidget())
            m_word->setFocus();
        emit left();
    });
}

QLineEdit *WordEditor::makeValueField(int kind)
{
    auto *field = new ValueField(ValueField::Kind(kind), m_row);
    field->setFormats(m_context.formats);
    if (m_edit.typed == WordEdit::Typed::day) {
        field->setToday(Day::fromNumber(int(m_edit.value.value_or(0))));
        field->setMayLieAhead(true);
    }
    const qint64 perOne = m_edit.typed == WordEdit::Typed::days ? Quantity::one : 1;
    field->setValue(m_edit.value ? std::optional(*m_edit.value * perOne) : std::nullopt);
    connect(field, &ValueField::errorChanged, this, [this, field] {
        if (m_row && m_field == field)
            m_row->setTypingError(field->error());
    });
    return field;
}

QLineEdit *WordEditor::makeNamedField()
{
    auto *field = new CompletionField(m_row);
    std::vector<Choice> choices;
    for (size_t i = 0; i < m_edit.rows.size(); ++i) {
        const NamedRow &row = m_edit.rows[i];
        choices.push_back({qint64(i) + 1, row.code == row.name ? QString() : row.code, row.name, {}});
        if (row.code == m_edit.text || row.name == m_edit.text)
            field->setChoice(choices.back());
    }
    field->setChoices(std::move(choices));
    if (m_edit.mayBeNew)
        field->setNewText(tr("“%1” as it is written"));
    if (!field->choice())
        field->setText(m_edit.text);
    connect(field, &CompletionField::picked, this, [this, field] {
        const qint64 id = field->id();
        takeText(id > 0 ? m_edit.rows[size_t(id - 1)].code : field->text(), 0, false);
    });
    connect(field, &CompletionField::entered, this, [this, field] {
        if (field->text().trimmed().isEmpty())
            takeText({}, 0, false);
        else
            close();
    });
    return field;
}

QLineEdit *WordEditor::makeField()
{
    switch (m_edit.typed) {
    case WordEdit::Typed::day: return makeValueField(int(ValueField::Kind::day));
    case WordEdit::Typed::money: return makeValueField(int(ValueField::Kind::money));
    case WordEdit::Typed::percent: return makeValueField(int(ValueField::Kind::share));
    case WordEdit::Typed::days: return makeValueField(int(ValueField::Kind::quantity));
    case WordEdit::Typed::named: return makeNamedField();
    default: break;
    }
    auto *field = new QLineEdit(m_edit.text, m_row);
    return field;
}

/// In the word's place, with room for what is typed.
void WordEditor::openField()
{
    if (!m_row || !m_word)
        return;
    const Metrics metrics = currentMetrics();
    QLineEdit *field = makeField();
    m_field = field;
    field->setObjectName(QStringLiteral("wordField"));
    field->setAccessibleName(m_word->accessibleName());
    const bool words = m_edit.typed == WordEdit::Typed::text || m_edit.typed == WordEdit::Typed::named;
    const int wide = std::max(m_word->width() + metrics.scaled(24), metrics.scaled(words ? 220 : 130));
    const QRect word = m_word->geometry();
    const int left = std::clamp(word.left(), 0, std::max(0, m_row->width() - wide - metrics.gap));
    const int high = metrics.button;
    field->setGeometry(left, std::max(0, word.center().y() - high / 2), std::min(wide, m_row->width() - metrics.gap), high);
    field->installEventFilter(this);
    field->show();
    field->raise();
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    if (m_edit.typed == WordEdit::Typed::named) {
        QKeyEvent list(QEvent::KeyPress, Qt::Key_F4, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &list);
    }
}

bool WordEditor::finish(const std::optional<Policy> &policy, int step, bool leaving, const QString &refusal)
{
    if (!policy) {
        if (leaving)
            close();
        else if (m_row)
            m_row->setTypingError(refusal);
        return false;
    }
    close();
    emit chosen(*policy, step);
    return true;
}

bool WordEditor::takeText(const QString &text, int step, bool leaving)
{
    const auto take = m_edit.take;
    return finish(take(std::nullopt, text), step, leaving, tr("That can't be read; write it as it stood."));
}

bool WordEditor::takeTyped(int step, bool leaving)
{
    if (auto *value = qobject_cast<ValueField *>(m_field)) {
        if (!value->commit()) {
            if (leaving)
                close();
            return false;
        }
        std::optional<qint64> now = value->value();
        if (now && m_edit.typed == WordEdit::Typed::days)
            now = *now / Quantity::one;
        const auto take = m_edit.take;
        return finish(take(now, {}), step, leaving, {});
    }
    if (qobject_cast<CompletionField *>(m_field)) {
        close(); // only what is picked from its list counts
        return false;
    }
    return m_field && takeText(m_field->text(), step, leaving);
}

void WordEditor::cancel()
{
    if (m_field)
        close();
}

void WordEditor::close()
{
    QLineEdit *field = m_field;
    m_field.clear();
    if (!field)
        return;
    const bool hadFocus = field->hasFocus();
    field->removeEventFilter(this);
    if (hadFocus && m_word)
        m_word->setFocus(Qt::OtherFocusReason);
    field->setObjectName({}); // the next one may be there before it has gone
    field->hide();
    field->deleteLater();
    if (m_row)
        m_row->setTypingError({});
    emit left();
}

bool WordEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    auto *named = qobject_cast<CompletionField *>(m_field);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, [this, field = m_field] {
                if (field && field == m_field)
                    takeTyped(0, true);
            }, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool escape = key == Qt::Key_Escape && !(named && named->isOpen());
    if (event->type() == QEvent::ShortcutOverride) {
        if (escape)
            event->accept();
        return false;
    }
    if (escape) {
        close();
        return true;
    }
    if (enter && !named) {
        takeTyped(0, false);
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        takeTyped(key == Qt::Key_Tab ? 1 : -1, false);
        return true;
    }
    return false;
}

} // namespace somo
