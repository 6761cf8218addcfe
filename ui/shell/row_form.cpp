// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_form.h"

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace somo {

RowForm::RowForm(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
}

void RowForm::begin()
{
    ++m_round;
    m_writing = false;
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
                                 if (!done)
                                     return refuse(done.error());
                                 m_clean = written;
                                 stands();
                             });
}

void RowForm::throwAway()
{
    restore();
    firstField()->setFocus(Qt::OtherFocusReason);
    emit thrownAway();
}

} // namespace somo
