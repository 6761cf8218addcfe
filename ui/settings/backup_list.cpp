// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_list.h"

#include "core/storage/book_backup.h"
#include "core/words/copy_words.h"
#include "core/words/error_words.h"
#include "ui/common/announce.h"
#include "ui/common/theme/fonts.h"
#include "ui/settings/restore_card.h"
#include "ui/shell/page.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/work_beside.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace somo {

BackupList::BackupList(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    build();
    connectAll();
    retranslate();
}

BackupList::~BackupList()
{
    m_looking.request_stop();
}

void BackupList::build()
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_rule = new QLabel(this);
    m_rule->setObjectName(QStringLiteral("backupRule"));
    m_rule->setProperty("role", QStringLiteral("label"));
    m_rule->setTextFormat(Qt::PlainText);
    m_rule->setWordWrap(true);
    layout->addWidget(m_rule);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setColumnCount(4);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFixedHeight(metrics.header + metrics.row * 5);
    layout->addWidget(m_list);
    const auto addRow = [&] {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics.gap);
        layout->addLayout(row);
        return row;
    };
    const auto addButton = [this](QHBoxLayout *row, QPushButton *&button, const char *name) {
        button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
    };
    auto *first = addRow();
    addButton(first, m_now, "backupNow");
    addButton(first, m_restore, "backupRestore");
    addButton(first, m_other, "backupRestoreOther");
    first->addStretch(1);
    auto *second = addRow();
    for (const auto &[field, name] : {std::pair(&m_secret, "backupPassphrase"), std::pair(&m_again, "backupPassphraseAgain")}) {
        *field = new QLineEdit(this);
        (*field)->setObjectName(QString::fromLatin1(name));
        (*field)->setEchoMode(QLineEdit::Password);
        second->addWidget(*field, 1);
    }
    addButton(second, m_to, "backupTo");
    auto *third = addRow();
    addButton(third, m_folder, "backupFolder");
    addButton(third, m_beside, "backupBeside");
    third->addStretch(1);
    m_error = new QLabel(this);
    m_error->setObjectName(QStringLiteral("backupError"));
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    m_card = new RestoreCard(m_host, this);
    layout->addWidget(m_card);
}

void BackupList::connectAll()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_restore->setEnabled(!chosen().isEmpty()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupList::restore);
    connect(m_now, &QPushButton::clicked, this, &BackupList::copyNow);
    connect(m_to, &QPushButton::clicked, this, &BackupList::copyTo);
    connect(m_again, &QLineEdit::returnPressed, this, &BackupList::copyTo);
    connect(m_restore, &QPushButton::clicked, this, &BackupList::restore);
    connect(m_other, &QPushButton::clicked, this, &BackupList::restoreOther);
    connect(m_folder, &QPushButton::clicked, this, &BackupList::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] { setFolder(QStringLiteral("beside")); });
    connect(m_card, &RestoreCard::restoreAsked, this, &BackupList::restoreAsked);
    connect(m_card, &RestoreCard::leftAlone, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    for (QLineEdit *field : {m_secret, m_again})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
}

void BackupList::refresh()
{
    const bool onServer = isServerPlace(m_host.workspace().place());
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_other), static_cast<QWidget *>(m_folder),
                          static_cast<QWidget *>(m_beside)})
        each->setVisible(!onServer);
    if (onServer) {
        retranslate();
        emit settled();
        return;
    }
    m_host.workspace().read<std::vector<KeptCopy>>(
        this, m_asked, [](Database &database, const BookSettings &settings) { return keptCopies(database, settings); },
        [this](const Result<std::vector<KeptCopy>> &copies) {
            if (!copies)
                return m_host.showProblem(copies.error());
            m_copies = *copies;
            retranslate();
            lookThrough();
        });
}

// One after the other, so that a window with many copies doesn't keep the disk busy; what was looked through once stays known.
void BackupList::lookThrough()
{
    m_looking.request_stop();
    m_looking = std::stop_source();
    QStringList unknown;
    for (const KeptCopy &copy : m_copies) {
        if (!m_states.contains(copy.file))
            unknown << copy.file;
    }
    if (unknown.isEmpty()) {
        emit settled();
        return;
    }
    workBeside<States>(
        this,
        [unknown, stop = m_looking.get_token(), language = m_host.language()] {
            States states;
            for (const QString &file : unknown) {
                if (stop.stop_requested())
                    break;
                const auto found = lookThroughCopy(file);
                states.insert(file, {found && found->empty(), found ? QString() : words::problemText(found.error(), language)});
            }
            return states;
        },
        [this, stop = m_looking.get_token()](const States &states) {
            m_states.insert(states);
            fill();
            if (!stop.stop_requested())
                emit settled();
        });
}

void BackupList::fill()
{
    const QString wanted = chosen();
    const Formats formats = m_host.formats();
    m_list->clear();
    for (const KeptCopy &copy : m_copies) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(copy.moment, Qt::OffsetFromUTC, m_host.workspace().settings().offsetMinutes * 60);
        const auto state = m_states.constFind(copy.file);
        const QString said = state == m_states.constEnd() ? tr("being looked through…")
            : state->sound                                ? tr("sound")
            : state->problem.isEmpty()                    ? tr("the check finds differences")
                                                          : state->problem;
        auto *item = new QTreeWidgetItem(m_list, {formats.moment(moment), words::copyReason(copyReasonCode(copy.reason), m_host.language()), words::fileSize(copy.bytes, formats), said});
        item->setData(0, Qt::UserRole, copy.file);
        item->setSizeHint(0, {0, currentMetrics().button});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < m_list->columnCount(); ++column)
            item->setToolTip(column, column == 3 ? said : QDir::toNativeSeparators(copy.file));
        if (copy.file == wanted)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_restore->setEnabled(!chosen().isEmpty());
}

QString BackupList::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void BackupList::copyNow()
{
    if (m_copying)
        return;
    say({});
    m_copying = std::make_unique<RunningNote>(m_host.progress(), tr("Copying the book…"));
    workBeside<Result<KeepOutcome>>(
        this, [place = m_host.workspace().place(), now = m_host.workspace().now().toMSecsSinceEpoch()] { return keepCopy(place, CopyReason::asked, now); },
        [this](const Result<KeepOutcome> &kept) {
            m_copying.reset();
            if (!kept)
                return say(words::errorText(kept.error(), m_host.language()));
            if (kept->made)
                m_host.sayWritten(kept->made->file);
            refresh();
        });
}

void BackupList::copyTo()
{
    if (m_copying)
        return;
    const QString passphrase = m_secret->text();
    if (passphrase != m_again->text()) {
        say(words::problemText(failure(ErrorCode::passphraseTwice), m_host.language()));
        return m_again->setFocus(Qt::OtherFocusReason);
    }
    say({});
    const bool sealed = !passphrase.isEmpty();
    const QString ending = sealed ? QString(sealedEnding) : QStringLiteral(".somo");
    const QString suggestion = QStringLiteral("%1 %2%3").arg(QFileInfo(m_host.workspace().place()).completeBaseName(), m_host.workspace().today().toIso(), ending);
    const auto asked = m_host.prompts().fileToSave(tr("Where the copy is kept"), suggestion,
                                                   sealed ? tr("Copies with a passphrase (*%1)").arg(ending) : tr("Somo books (*.somo)"));
    if (!asked)
        return;
    QString file = *asked;
    if (!file.endsWith(ending, Qt::CaseInsensitive)) {
        const QString last = ending.mid(ending.lastIndexOf(u'.'));
        file = (file.endsWith(last, Qt::CaseInsensitive) ? file.chopped(last.size()) : file) + ending;
    }
    m_copying = std::make_unique<RunningNote>(m_host.progress(), tr("Copying the book…"));
    m_host.workspace().administer(
        [file, passphrase](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(passphrase.isEmpty() ? book.backup(file) : writeSealedCopy(book.database(), file, passphrase));
            return CommandOutcome{};
        },
        this, [this, file](const Result<CommandOutcome> &done) {
            m_copying.reset();
            if (!done)
                return say(words::errorText(done.error(), m_host.language()));
            m_secret->clear();
            m_again->clear();
            m_host.sayWritten(file);
        });
}

void BackupList::chooseFolder()
{
    if (const auto folder = m_host.prompts().folder(tr("Where copies are kept")))
        setFolder(QDir(*folder).absolutePath());
}

void BackupList::setFolder(const QString &value)
{
    m_host.workspace().writeSetting(QStringLiteral("copies_folder"), value, this, [this](const Result<CommandOutcome> &done) {
        if (!done)
            return say(words::errorText(done.error(), m_host.language()));
        m_host.say(tr("Copies are kept in another folder from now on; those kept so far stay where they are."));
        refresh();
    });
}

void BackupList::restore()
{
    if (const QString file = chosen(); !file.isEmpty())
        m_card->look(file);
}

void BackupList::restoreOther()
{
    const auto file = m_host.prompts().fileToOpen(tr("Which copy"), tr("Copies of books (*.somo *%1)").arg(QString(sealedEnding)));
    if (file)
        m_card->look(*file);
}

void BackupList::say(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        announce(m_error);
}

void BackupList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BackupList::retranslate()
{
    const Workspace &workspace = m_host.workspace();
    const bool onServer = isServerPlace(workspace.place());
    const QString folder = onServer || !workspace.isOpen() ? QString() : QDir::toNativeSeparators(copiesFolder(workspace.place(), workspace.settings()));
    m_rule->setText(onServer ? words::problemText(failure(ErrorCode::copiesOnServer), m_host.language())
                             : tr("In %1: one when the book is first opened that day, one on closing, and one before an import of a thousand rows or more, each only where something changed. "
                                  "Of the last 7 days, 4 weeks and 12 months one each stays; what you copy yourself stays until you delete it.")
                                   .arg(folder));
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size"), tr("Looked through")});
    m_list->setAccessibleName(tr("Copies of the book"));
    m_list->setToolTip(tr("Enter shows what a copy holds"));
    m_now->setText(tr("Copy now"));
    m_restore->setText(tr("Restore…"));
    m_restore->setToolTip(tr("First shows what the chosen copy holds and what would be lost (Enter)"));
    m_other->setText(tr("Restore from a file…"));
    m_folder->setText(tr("Folder…"));
    m_folder->setToolTip(tr("Keeps copies in another folder, such as one on another disk"));
    m_beside->setText(tr("Beside the book"));
    m_beside->setEnabled(!workspace.settings().copiesFolder.isEmpty());
    m_secret->setPlaceholderText(tr("Passphrase (optional)"));
    m_secret->setAccessibleName(tr("Passphrase (optional)"));
    m_secret->setToolTip(tr("For a copy that leaves this computer: nobody opens it without the passphrase, and Somo keeps that nowhere."));
    m_again->setPlaceholderText(tr("The same once more"));
    m_again->setAccessibleName(tr("The same once more"));
    m_to->setText(tr("Copy to…"));
    m_card->retranslate();
    fill();
}

} // namespace somo
