// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_form.h"

#include "core/words/error_words.h"
#include "ui/common/fields/completion_field.h"
#include "ui/common/fields/field_box.h"
#include "ui/common/write_keys.h"
#include "ui/shell/conflict_sheet.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace somo {

RowForm::RowForm(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    addWriteKeys(this, [this] { writeFocused(); }, [this] { saveAndGoOn(); });
}

namespace {

// A part of a form is written for itself, and so are its fields.
bool isInPart(const QWidget *field, const QWidget *form)
{
    for (const QWidget *at = field->parentWidget(); at && at != form; at = at->parentWidget()) {
        if (dynamic_cast<const FormPart *>(at))
            return true;
    }
    return false;
}

} // namespace

void RowForm::begin()
{
    ++m_round;
    m_writing = false;
    m_goesOn = false;
    if (m_conflict)
        m_conflict->hide();
}

void RowForm::keepClean()
{
    m_clean = fingerprint();
    m_opened = fields();
}

RowForm::Fields RowForm::fields() const
{
    Fields all;
    for (const FieldBox *box : findChildren<FieldBox *>()) {
        if (isInPart(box, this))
            continue;
        FieldState state{box->field(), box->label(), box->field()->text(), 0, false, false};
        if (const auto *list = qobject_cast<const CompletionField *>(box->field())) {
            state.id = list->id();
            state.isChosen = list->choice().has_value();
        }
        all.push_back(state);
    }
    for (QCheckBox *box : findChildren<QCheckBox *>()) {
        if (!isInPart(box, this))
            all.push_back({box, box->text(), box->isChecked() ? tr("yes") : tr("no"), 0, false, box->isChecked()});
    }
    for (QPlainTextEdit *text : findChildren<QPlainTextEdit *>()) {
        if (!isInPart(text, this))
            all.push_back({text, text->accessibleName(), text->toPlainText(), 0, false, false});
    }
    return all;
}

void RowForm::put(const FieldState &state)
{
    if (auto *box = qobject_cast<QCheckBox *>(state.field))
        return box->setChecked(state.isChecked);
    if (auto *text = qobject_cast<QPlainTextEdit *>(state.field))
        return text->setPlainText(state.text);
    auto *edit = static_cast<QLineEdit *>(state.field);
    auto *list = qobject_cast<CompletionField *>(edit);
    if (list && state.isChosen)
        return list->setChoice(Choice{state.id, {}, state.text, {}});
    if (list && state.text.isEmpty())
        return list->setChoice(std::nullopt);
    edit->setText(state.text);
}

// Theirs comes into the fields as what the book has, and mine is typed over it again: so nothing of it is lost, and what is
// written next is asked for the newest version.
void RowForm::meet(const Error &error)
{
    takeNewer([this, error](const std::function<void()> &fill) {
        const Fields opened = m_opened;
        const Fields mine = fields();
        fill();
        showConflict(error, opened, mine);
    });
}

void RowForm::showConflict(const Error &error, const Fields &opened, const Fields &mine)
{
    m_theirs = fields();
    m_mine = mine;
    std::vector<ConflictField> differing;
    for (size_t i = 0; i < mine.size() && i < opened.size() && i < m_theirs.size(); ++i)
        differing.push_back({mine[i].label, opened[i].text, m_theirs[i].text, mine[i].text});
    for (const FieldState &state : mine)
        put(state);
    // What somebody else wrote stands in none of these fields: both stand, and there is nothing to choose.
    if (std::ranges::none_of(differing, &ConflictField::isTheirs))
        return void(save());
    if (!m_conflict) {
        m_conflict = new ConflictSheet({QStringLiteral("conflict"), QStringLiteral("conflictTheirs"), QStringLiteral("conflictMine"), QStringLiteral("conflictBoth")}, this);
        static_cast<QBoxLayout *>(layout())->insertWidget(0, m_conflict);
        connect(m_conflict, &ConflictSheet::theirsAsked, this, [this] { resolve(m_theirs, false); });
        connect(m_conflict, &ConflictSheet::mineAsked, this, [this] { resolve(m_mine, true); });
        connect(m_conflict, &ConflictSheet::bothAsked, this, [this] {
            Fields both = m_mine;
            for (size_t i = 0; i < both.size() && i < m_before.size() && i < m_theirs.size(); ++i) {
                if (both[i].text == m_before[i].text)
                    both[i] = m_theirs[i];
            }
            resolve(both, true);
        });
    }
    m_before = opened;
    m_conflict->tell(ConflictSheet::whoText(error, m_host.formats()), differing);
}

void RowForm::resolve(const Fields &fields, bool writes)
{
    m_conflict->hide();
    for (const FieldState &state : fields)
        put(state);
    firstField()->setFocus(Qt::OtherFocusReason);
    if (writes)
        save();
}

bool RowForm::save()
{
    if (m_writing || (!isDirty() && !isNew()))
        return true;
    if (m_conflict && !m_conflict->isHidden())
        return false; // the choice comes first
    if (!check())
        return false;
    m_writing = true;
    write();
    return true;
}

// Where the keyboard stands in a part of its own, that part is meant.
void RowForm::writeFocused()
{
    for (QWidget *at = focusWidget(); at && at != this; at = at->parentWidget()) {
        if (auto *part = dynamic_cast<FormPart *>(at))
            return part->writePart();
    }
    save();
}

void RowForm::saveAndGoOn()
{
    if (!isDirty() && !isNew())
        return emit nextAsked();
    m_goesOn = save();
}

void RowForm::nameKeys(QPushButton *save)
{
    save->setToolTip(tr("Ctrl+Enter; Ctrl+Shift+Enter begins the next one"));
}

void RowForm::send(const CommandWords &words, Book::Work work, std::function<void()> stands)
{
    m_host.workspace().write(words, std::move(work), this,
                             [this, stands = std::move(stands), round = m_round, written = fingerprint(), opened = m_opened, sent = fields()](const Result<CommandOutcome> &done) {
                                 if (round != m_round) {
                                     // Another row is shown by now: what went wrong can't stand under its fields.
                                     if (!done)
                                         tellUnwritten(done.error(), typedIn(opened, sent));
                                     return;
                                 }
                                 m_writing = false;
                                 const bool goesOn = std::exchange(m_goesOn, false);
                                 if (!done && done.error().code == ErrorCode::rowChangedSince)
                                     return meet(done.error());
                                 if (!done)
                                     return refuse(done.error());
                                 if (m_conflict)
                                     m_conflict->hide();
                                 m_clean = written;
                                 m_opened = sent;
                                 stands();
                                 if (goesOn)
                                     emit nextAsked();
                             });
}

QString RowForm::typedIn(const Fields &opened, const Fields &sent)
{
    QStringList lines;
    for (size_t i = 0; i < sent.size(); ++i) {
        if (i >= opened.size() || opened[i].text != sent[i].text)
            lines << tr("%1: %2").arg(sent[i].label, sent[i].text);
    }
    return lines.join(QLatin1Char('\n'));
}

// What was typed is nowhere else by now, so it is said with what went wrong.
void RowForm::tellUnwritten(const Error &error, const QString &typed)
{
    const QString text = words::errorText(error, m_host.language());
    m_host.prompts().problem(tr("That was not written"), typed.isEmpty() ? text : text + QStringLiteral("\n\n") + tr("You typed:") + QLatin1Char('\n') + typed);
}

void RowForm::throwAway()
{
    if (m_conflict)
        m_conflict->hide();
    restore();
    firstField()->setFocus(Qt::OtherFocusReason);
    emit thrownAway();
}

} // namespace somo
