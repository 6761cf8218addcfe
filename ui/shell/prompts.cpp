// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompts.h"

#include "core/base/file_name.h"
#include "core/care/contact_address.h"
#include "ui/shell/name_sheet.h"
#include "ui/shell/user_sheet.h"
#include "ui/team/server_sheet.h"
#include "ui/team/share_assistant.h"
#include "ui/team/team_sheet.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace somo {

namespace {

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Names a file's kind by its ending and never looks into it. Qt's own opens files of unknown kinds, the open book among
/// them, and closing a file takes away every lock that this process holds on it (POSIX): another program would then take
/// the book for closed and delete its -wal.
class EndingsOnly : public QFileIconProvider {
public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo &file) const override { return QFileIconProvider::icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo &file) const override { return file.isDir() ? QFileIconProvider::type(file) : file.suffix(); }
};

constexpr char folderKey[] = "files/folder";

/// Where files were chosen last, else the person's documents: a program's own folder is no place for books.
QString usualFolder()
{
    const QString kept = QSettings().value(QLatin1String(folderKey)).toString();
    return QFileInfo(kept).isDir() ? kept : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QStringList chosen(QWidget *parent, const QString &title, const QString &filter, QFileDialog::FileMode mode, const QString &suggestion = {})
{
    EndingsOnly kinds; // outlives the dialog, whose thread asks it
    QFileDialog dialog(parent, title, usualFolder(), filter);
    dialog.setIconProvider(&kinds);
    dialog.setFileMode(mode);
    if (mode == QFileDialog::AnyFile) {
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        // Names of the book and of attached files come into it, and none of them leads into another folder.
        const QString name = safeFileName(suggestion);
        dialog.setDefaultSuffix(QFileInfo(name).suffix()); // a name without an ending gets it, before it is asked whether to overwrite
        dialog.selectFile(name);
    }
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QSettings().setValue(QLatin1String(folderKey), dialog.directory().absolutePath());
    return dialog.selectedFiles();
}

} // namespace

std::optional<QString> WidgetPrompts::fileToOpen(const QString &title, const QString &filter)
{
    return given(chosen(m_parent, title, filter, QFileDialog::ExistingFile).value(0));
}

QStringList WidgetPrompts::filesToOpen(const QString &title, const QString &filter)
{
    return chosen(m_parent, title, filter, QFileDialog::ExistingFiles);
}

std::optional<QString> WidgetPrompts::fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    return given(chosen(m_parent, title, filter, QFileDialog::AnyFile, suggestion).value(0));
}

std::optional<QString> WidgetPrompts::folder(const QString &title)
{
    return given(chosen(m_parent, title, {}, QFileDialog::Directory).value(0));
}

std::optional<QString> WidgetPrompts::line(const QString &title, const QString &label, const QString &suggestion)
{
    bool taken = false;
    const QString text = QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, suggestion, &taken).trimmed();
    return taken ? given(text) : std::nullopt;
}

std::optional<QString> WidgetPrompts::name(PageHost &host, const QString &why, const QString &present)
{
    NameSheet sheet(host, why, present, m_parent);
    return sheet.exec() == QDialog::Accepted ? given(sheet.name()) : std::nullopt;
}

std::optional<FirstRun> WidgetPrompts::firstRun(const QString &bookName)
{
    FirstRunSheet sheet(bookName, m_parent);
    return sheet.exec() == QDialog::Accepted ? std::optional(sheet.answers()) : std::nullopt;
}

std::optional<QString> WidgetPrompts::user(const QStringList &people)
{
    UserSheet sheet(people, m_parent);
    sheet.exec();
    return sheet.person();
}

std::optional<QString> WidgetPrompts::server(PasswordKeeper &passwords, const QString &place)
{
    ServerSheet sheet(passwords, place, m_parent);
    return sheet.exec() == QDialog::Accepted ? given(sheet.place()) : std::nullopt;
}

void WidgetPrompts::share(PageHost &host, PasswordKeeper &passwords)
{
    ShareAssistant(host, passwords, m_parent).exec();
}

void WidgetPrompts::team(PageHost &host, const std::function<void()> &backIntoFile)
{
    TeamSheet sheet(host, m_parent);
    QObject::connect(&sheet, &TeamSheet::backIntoFileAsked, &sheet, [&] {
        sheet.accept(); // its progress stands in the window
        backIntoFile();
    });
    sheet.exec();
}

void WidgetPrompts::problem(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Ok, m_parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool WidgetPrompts::recovery(const QString &title, const QString &text, const QString &deed)
{
    QMessageBox box(QMessageBox::Warning, title, text, QMessageBox::Close, m_parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *recover = box.addButton(deed, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == recover;
}

void WidgetPrompts::openAddress(const QString &url)
{
    if (care::isContactUrl(url))
        QDesktopServices::openUrl(QUrl(url, QUrl::StrictMode));
}

std::function<QStringList()> WidgetPrompts::printerFinder()
{
    return [] { return QPrinterInfo::availablePrinterNames(); };
}

bool WidgetPrompts::printer(QPrinter &printer, const QString &title)
{
    QPrintDialog dialog(&printer, m_parent);
    dialog.setWindowTitle(title);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace somo
