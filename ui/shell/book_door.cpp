// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_door.h"

#include "ui/shell/first_run.h"
#include "ui/shell/prompts.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace somo {

BookDoor::BookDoor(PageHost &host, std::function<bool()> mayLeave, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_mayLeave(std::move(mayLeave))
{
}

void BookDoor::open(const QString &place)
{
    if (!m_mayLeave())
        return;
    if (const Status status = m_host.workspace().open(place); !status)
        m_host.showProblem(status.error());
}

QString BookDoor::samplePlace() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/sample-%1.somo").arg(m_host.workspace().today().toIso());
}

void BookDoor::openSample()
{
    if (!m_mayLeave())
        return;
    emit busy(tr("Making the sample book; it takes a few seconds…"));
    m_host.workspace().createSample(samplePlace());
}

void BookDoor::make()
{
    if (!m_mayLeave())
        return;
    const auto place = m_host.prompts().fileToSave(tr("Where the new book is kept"), tr("my-book") + QStringLiteral(".somo"), tr("Somo books (*.somo)"));
    if (!place)
        return;
    NewBook asked;
    asked.name = QFileInfo(*place).completeBaseName();
    const auto answers = m_host.prompts().firstRun(asked.name);
    if (!answers)
        return;
    asked.language = languageCode(m_host.language());
    asked.kind = answers->team ? QStringLiteral("team") : QStringLiteral("personal");
    asked.recogniseOn = answers->recogniseOn;
    if (const auto currency = Currency::fromCode(answers->currency))
        asked.currency = *currency;
    const QString file = place->endsWith(QLatin1String(".somo"), Qt::CaseInsensitive) ? *place : *place + QStringLiteral(".somo");
    if (!answers->person.isEmpty()) {
        m_host.windowSettings().setAuthor(file, answers->person);
        m_host.workspace().setAuthor(answers->person);
    }
    if (const Status status = m_host.workspace().create(file, asked); !status)
        return m_host.showProblem(status.error());
    writeFirst(*answers);
}

void BookDoor::writeFirst(const FirstRun &answers)
{
    const auto told = [this](const Result<CommandOutcome> &done) {
        if (!done)
            m_host.showProblem(done.error());
    };
    if (answers.fiscalStart != 1)
        m_host.workspace().writeSetting(QStringLiteral("fiscal_year_start"), QString::number(answers.fiscalStart), this, told);
    if (!answers.person.isEmpty())
        m_host.workspace().write({QStringLiteral("person_added"), {answers.person}}, firstPeople(answers), this, told);
}

void BookDoor::choose()
{
    if (const auto place = m_host.prompts().fileToOpen(tr("Open a book"), tr("Somo books (*.somo)")))
        open(*place);
}

void BookDoor::goOnInCopy()
{
    // What is being typed is written first, so that the copy holds it.
    if (m_isCopying || !m_host.workspace().fileIsGone() || !m_mayLeave())
        return;
    const auto copy = m_host.prompts().fileToSave(tr("Where the copy is kept"), QFileInfo(m_host.workspace().place()).fileName(), tr("Somo books (*.somo)"));
    if (!copy)
        return;
    m_isCopying = true;
    m_host.workspace().saveCopy(*copy, this, [this, copy = *copy](const Result<CommandOutcome> &saved) {
        m_isCopying = false;
        if (!saved)
            return m_host.showProblem(saved.error());
        if (!m_mayLeave())
            return; // once that is written, the strip leads here again
        m_host.workspace().close(); // before the copy is opened: it may have the same name
        open(copy);
    });
}

void BookDoor::keepCopy()
{
    const QFileInfo book(m_host.workspace().place());
    const QString suggestion = QStringLiteral("%1 %2.somo").arg(book.completeBaseName(), m_host.workspace().today().toIso());
    const auto copy = m_host.prompts().fileToSave(tr("Where the copy is kept"), suggestion, tr("Somo books (*.somo)"));
    if (!copy)
        return;
    m_host.workspace().saveCopy(*copy, this, [this, copy = *copy](const Result<CommandOutcome> &saved) {
        if (saved)
            m_host.sayWritten(copy);
        else
            m_host.showProblem(saved.error());
    });
}

} // namespace somo
