// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/files_card.h"

#include "core/customers/attachment_query.h"
#include "core/customers/attachment_store.h"
#include "core/customers/timeline_words.h"
#include "core/exchange/output_file.h"
#include "core/words/error_words.h"
#include "ui/common/role_label.h"
#include "ui/common/theme/fonts.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeDatabase>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

/// What is to be attached, and at most a little more than may be.
Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    QByteArray content;
    if (file.open(QIODevice::ReadOnly))
        content = file.read(mostAttachmentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::fileUnreadable, {file.errorString()});
    return content;
}

} // namespace

FilesCard::FilesCard(PageHost &host, const QString &kind, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_isOfDeal(kind == u"deal")
    , m_title(roleLabel(this, "cardTitle"))
    , m_attach(new QPushButton(this))
{
    setObjectName(m_isOfDeal ? QStringLiteral("dealFiles") : QStringLiteral("filesCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    m_attach->setObjectName(m_isOfDeal ? QStringLiteral("attachDealFile") : QStringLiteral("attachFile"));
    m_attach->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_attach);
    layout->addLayout(head);
    connect(m_attach, &QPushButton::clicked, this, &FilesCard::attach);
}

void FilesCard::show(const FilesOwner &owner, const std::vector<Attachment> &files)
{
    m_owner = owner;
    m_files = files;
    m_title->setText(tr("Files"));
    m_attach->setText(tr("Attach"));
    m_attach->setAccessibleName(m_isOfDeal ? tr("Attach a file to this deal") : tr("Attach a file to this customer"));
    fill();
}

void FilesCard::fill()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focused);
    const qint64 focusedFile = hadFocus ? focused->property("file").toLongLong() : 0;
    QWidget *next = m_attach; // where the file under the keyboard went
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    if (m_files.empty()) {
        auto *none = roleLabel(m_rows, "label");
        none->setText(tr("No files."));
        rows->addWidget(none);
    }
    for (const Attachment &file : m_files) {
        auto *name = new QPushButton(m_rows);
        name->setObjectName(m_isOfDeal ? QStringLiteral("attachedDealFile") : QStringLiteral("attachedFile"));
        name->setProperty("link", true);
        // A long name must not widen the column; the tooltip has it whole.
        const int room = currentMetrics().scaled(200);
        name->setText(name->fontMetrics().elidedText(file.name, Qt::ElideMiddle, room));
        const QString about = tr("%1, %2").arg(fileSize(file.bytes, words), words.formats().date(file.addedOn));
        name->setAccessibleName(QStringLiteral("%1, %2").arg(file.name, about));
        name->setToolTip(tr("%1\nSaves it to a place of your choice; nothing is opened. Del takes it away.").arg(file.name));
        name->installEventFilter(this);
        name->setProperty("file", file.id.value);
        if (file.id.value == focusedFile)
            next = name;
        auto *fine = roleLabel(m_rows, "fine");
        fine->setText(about);
        rows->addWidget(name, 0, Qt::AlignLeft);
        rows->addWidget(fine);
        connect(name, &QPushButton::clicked, this, [this, id = file.id] { saveFile(id); });
    }
    layout()->addWidget(m_rows);
    if (hadFocus)
        next->setFocus(Qt::OtherFocusReason);
}

void FilesCard::attach()
{
    if (const auto path = m_host.prompts().fileToOpen(m_isOfDeal ? tr("A file to keep with this deal") : tr("A file to keep with this customer"), tr("All files (*)")))
        add(*path);
}

void FilesCard::add(const QString &path)
{
    const QFileInfo info(path);
    const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
    const auto refuse = [&](const QString &why) { m_host.prompts().problem(tr("The file was not attached"), why); };
    if (!info.isFile())
        return refuse(tr("“%1” is no file.").arg(info.fileName()));
    if (info.canonicalFilePath() == QFileInfo(m_host.workspace().place()).canonicalFilePath())
        return refuse(tr("That is the open book itself. Choose another file."));
    if (info.size() > mostAttachmentBytes)
        return refuse(tr("“%1” has %2. At most %3 can be attached, for every copy of the book holds it. Keep it elsewhere and note where.")
                          .arg(info.fileName(), fileSize(info.size(), words), fileSize(mostAttachmentBytes, words)));
    Attachment attachment;
    attachment.customer = m_owner.customer;
    attachment.deal = m_owner.deal;
    attachment.name = info.fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
    attachment.addedOn = m_host.workspace().today();
    attachment.person = m_owner.me;
    // Read where it is written, before the book is held: a slow disk keeps neither the window nor anybody else waiting.
    m_host.workspace().administer(
        [attachment, path, author = m_host.workspace().author()](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY_ASSIGN(const QByteArray content, fileContent(path));
            return book.write({QStringLiteral("attachment_added"), {attachment.name}}, author, [&](Database &database) -> Status {
                const auto added = attachments::add(database, attachment, content);
                return added ? success() : Status(added.error());
            });
        },
        this, [this, name = attachment.name](const Result<CommandOutcome> &done) {
            if (!done)
                return m_host.prompts().problem(tr("The file was not attached"), words::errorText(done.error(), m_host.language()));
            m_host.say(tr("Attached: %1.").arg(name));
        });
}

void FilesCard::saveFile(AttachmentId id)
{
    const auto file = std::ranges::find(m_files, id, &Attachment::id);
    if (file == m_files.end())
        return;
    // A name that came with a file is no path.
    const auto path = m_host.prompts().fileToSave(tr("Save the file"), QFileInfo(file->name).fileName(), tr("All files (*)"));
    if (!path)
        return;
    const Latest asked; // of its own: none of several files is left out
    m_host.workspace().read<QString>(
        this, asked,
        [id, path = *path, book = m_host.workspace().place()](Database &database, const BookSettings &) -> Result<QString> {
            SOMO_TRY(mayBeWritten(path, {book}));
            SOMO_TRY_ASSIGN(const QByteArray content, attachments::content(database, id));
            SOMO_TRY(writeWhole(path, content));
            markFromElsewhere(path);
            return path;
        },
        [this](const Result<QString> &written) {
            if (written)
                m_host.sayWritten(*written);
            else
                m_host.showProblem(written.error());
        });
}

void FilesCard::remove(const Attachment &file)
{
    m_host.workspace().write({QStringLiteral("attachment_removed"), {file.name}}, [id = file.id](Database &database) { return attachments::remove(database, id); }, this,
                             [this, name = file.name](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return m_host.showProblem(done.error());
                                 m_host.say(tr("Took the file “%1” away.").arg(name));
                             });
}

bool FilesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const AttachmentId id{watched->property("file").toLongLong()};
        if (const auto file = std::ranges::find(m_files, id, &Attachment::id); file != m_files.end()) {
            remove(*file);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
