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

FilesCard::FilesCard(PageHost &host, QWidget *parent)
    : QFrame(parent)
    , m_host(host)
    , m_title(roleLabel(this, "cardTitle"))
    , m_attach(new QPushButton(this))
{
    setObjectName(QStringLiteral("filesCard"));
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sizes.inside, sizes.gap, sizes.inside, sizes.gap);
    layout->setSpacing(sizes.small);
    m_attach->setObjectName(QStringLiteral("attachFile"));
    m_attach->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_attach);
    layout->addLayout(head);
    connect(m_attach, &QPushButton::clicked, this, &FilesCard::attach);
}

void FilesCard::show(const CustomerData &data)
{
    m_customer = data.customer.id;
    m_me = data.me;
    m_files = data.files;
    m_title->setText(tr("Files"));
    m_attach->setText(tr("Attach"));
    m_attach->setAccessibleName(tr("Attach a file to this customer"));
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
        name->setObjectName(QStringLiteral("attachedFile"));
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
    if (const auto path = m_host.prompts().fileToOpen(tr("A file to keep with this customer"), tr("All files (*)")))
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("“%1” can't be read: %2").arg(info.fileName(), file.errorString()));
    const QByteArray content = file.readAll();
    Attachment attachment;
    attachment.customer = m_customer;
    attachment.name = info.fileName();
    attachment.mediaType = QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).name();
    attachment.addedOn = m_host.workspace().today();
    attachment.person = m_me;
    m_host.workspace().write(
        {QStringLiteral("attachment_added"), {attachment.name}},
        [attachment, content](Database &database) -> Status {
            const auto added = attachments::add(database, attachment, content);
            return added ? success() : Status(added.error());
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
    m_host.workspace().read<QByteArray>(
        this, m_asked, [id](Database &database, const BookSettings &) { return attachments::content(database, id); },
        [this, path = *path](const Result<QByteArray> &content) {
            if (!content)
                return m_host.showProblem(content.error());
            const Status may = mayBeWritten(path, {m_host.workspace().place()});
            if (const Status saved = may ? writeWhole(path, *content) : may; !saved)
                return m_host.showProblem(saved.error());
            m_host.sayWritten(path);
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
