// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_form.h"

#include "ui/common/write_keys.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QPushButton>

#include <utility>

namespace somo {

RowForm::RowForm(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    addWriteKeys(this, [this] { writeFocused(); }, [this] { saveAndGoOn(); });
}

void RowForm::begin()
{
    ++m_round;
    m_writing = false;
    m_goesOn = false;
}

bool RowForm::save()
{
    if (m_writing || (!isDirty() && !isNew()))
        return true;
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
                             [this, stands = std::move(stands), round = m_round, written = fingerprint()](const Result<CommandOutcome> &done) {
                                 if (round != m_round) {
                                     // Another row is shown by now: what went wrong can't stand under its fields.
                                     if (!done)
                                         m_host.showProblem(done.error());
                                     return;
                                 }
                                 m_writing = false;
                                 const bool goesOn = std::exchange(m_goesOn, false);
                                 if (!done)
                                     return refuse(done.error());
                                 m_clean = written;
                                 stands();
                                 if (goesOn)
                                     emit nextAsked();
                             });
}

void RowForm::throwAway()
{
    restore();
    firstField()->setFocus(Qt::OtherFocusReason);
    emit thrownAway();
}

} // namespace somo
