// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_door.h"

#include "core/ledger/ledger_derivation.h"
#include "core/storage/book_copy.h"
#include "ui/shell/copy_keeper.h"
#include "ui/shell/book_rescue.h"
#include "ui/shell/first_run.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/workspace.h"
#include "ui/team/password_keeper.h"
#include "ui/team/server_address.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

namespace somo {

namespace {

/// A test must not reach into somebody's own keychain.
std::unique_ptr<Keychain> usualKeychain()
{
    return QStandardPaths::isTestModeEnabled() ? nullptr : systemKeychain();
}

bool asksForPassword(const Error &error)
{
    return error.code == ErrorCode::passwordRefused;
}

} // namespace

BookDoor::BookDoor(PageHost &host, std::function<bool()> mayLeave, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_mayLeave(std::move(mayLeave))
    , m_passwords(new PasswordKeeper(usualKeychain(), this))
    , m_rescue(new BookRescue(host, this))
{
    connect(m_rescue, &BookRescue::recovered, this, &BookDoor::open);
}

BookDoor::~BookDoor()
{
    m_stop.request_stop();
}

void BookDoor::open(const QString &given)
{
    if (!m_mayLeave())
        return;
    if (!isServerPlace(given))
        return openNow(given);
    const QString place = withoutPassword(given);
    if (const QString written = passwordIn(given); !written.isEmpty())
        m_passwords->hold(place, written);
    if (m_passwords->holds(place))
        return openServer(place);
    m_passwords->find(place, [this, place](bool) { openServer(place); });
}

void BookDoor::openNow(const QString &place)
{
    const Status status = m_host.workspace().open(place);
    if (status)
        return;
    if (BookRescue::mayHelp(place, status.error()))
        m_rescue->offer(place, status.error());
    else
        m_host.showProblem(status.error());
}

void BookDoor::openServer(const QString &place)
{
    Status status = m_host.workspace().open(place);
    // It may have been begun ahead, before its password was known.
    if (!status && asksForPassword(status.error()) && m_passwords->holds(place))
        status = m_host.workspace().open(place);
    if (status)
        return;
    if (!asksForPassword(status.error()))
        return m_host.showProblem(status.error());
    if (const auto found = m_host.prompts().server(*m_passwords, place))
        openNow(*found);
}

void BookDoor::chooseServer()
{
    if (!m_mayLeave())
        return;
    if (const auto found = m_host.prompts().server(*m_passwords, {}))
        openNow(*found);
}

void BookDoor::share()
{
    Workspace &workspace = m_host.workspace();
    if (!workspace.isOpen())
        return;
    if (isServerPlace(workspace.place()))
        return m_host.prompts().team(m_host, [this] { backIntoFile(); });
    // What is being typed is written first, so that the server's book holds it.
    if (m_mayLeave())
        m_host.prompts().share(m_host, *m_passwords);
}

void BookDoor::backIntoFile()
{
    const QString from = m_host.workspace().place();
    if (m_toFile || !isServerPlace(from))
        return;
    const QString suggestion = QStringLiteral("%1 %2.somo").arg(m_host.workspace().settings().name, m_host.workspace().today().toIso());
    const auto file = m_host.prompts().fileToSave(tr("Where the book's file is kept"), suggestion, tr("Somo books (*.somo)"));
    if (!file)
        return;
    m_stop = std::stop_source();
    m_toFile = std::make_unique<RunningNote>(m_host.progress(), tr("Writing the server's book into a file…"), [this] { m_stop.request_stop(); });
    CopyWatch watch;
    watch.stop = m_stop.get_token();
    watch.progressed = [door = QPointer<BookDoor>(this)](int thousandths) {
        QMetaObject::invokeMethod(qApp, [door, thousandths] {
            if (door)
                door->tellCopied(thousandths);
        });
    };
    workBeside<Status>(
        this, [from, to = *file, watch] { return copyBook(from, to, std::make_unique<LedgerDerivation>(), watch); },
        [this, from, to = *file](const Status &copied) {
            m_toFile.reset();
            if (!copied)
                return m_host.showProblem(copied.error());
            m_host.sayWritten(to);
            if (m_host.workspace().isOpen() && m_host.workspace().place() == from)
                emit wroteFile(to);
        });
}

void BookDoor::tellCopied(int thousandths)
{
    if (m_toFile)
        m_toFile->tell(tr("Writing the server's book into a file…"), thousandths / 1000.0);
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

void BookDoor::setCopyKeeper(CopyKeeper *keeper)
{
    m_keeper = keeper;
}

void BookDoor::restore(const QString &copy, const QString &passphrase)
{
    const QString place = m_host.workspace().place();
    if (m_isRestoring || place.isEmpty() || isServerPlace(place) || !m_mayLeave())
        return;
    m_isRestoring = true;
    if (m_keeper)
        m_keeper->letReplace();
    m_host.workspace().close();
    emit busy(tr("Putting the copy in the book's place…"));
    workBeside<Result<QString>>(
        this, [copy, place, passphrase] { return restoreBook(copy, place, passphrase); },
        [this, place](const Result<QString> &kept) {
            m_isRestoring = false;
            emit busy({});
            open(place);
            if (!kept)
                return m_host.showProblem(kept.error());
            m_host.say(tr("The book is as the copy had it. As it was before it is kept as %1.").arg(QFileInfo(*kept).fileName()), [this, before = *kept] { restore(before, {}); });
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
