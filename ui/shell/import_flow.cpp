// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_flow.h"

#include "ui/importing/import_dialog.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>

namespace somo {

ImportFlow::ImportFlow(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&workspace, &Workspace::imported, this, &ImportFlow::take);
    connect(&workspace, &Workspace::closed, this, [this] {
        if (m_dialog)
            m_dialog->reject();
    });
}

void ImportFlow::start(const QStringList &files, const Formats &formats)
{
    if (m_dialog)
        return; // one at a time
    m_files = files;
    m_formats = formats;
    m_dialog = new ImportDialog(files, formats, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::importAsked, this, [this] { m_workspace.importOrders(m_files, false); });
    connect(m_dialog, &ImportDialog::exportAsked, this, &ImportFlow::exportAsked);
    m_dialog->open();
    m_workspace.importOrders(files, true);
}

void ImportFlow::take(const ImportAnswer &answer)
{
    if (answer.trial) {
        if (m_dialog)
            m_dialog->setPreview(answer);
        return;
    }
    const std::vector<ImportId> written = answer.written();
    if (written.empty()) {
        // The book was changed between the trial and the writing: show what stands now.
        if (m_dialog)
            m_dialog->setPreview(answer);
        return;
    }
    if (m_dialog)
        m_dialog->accept();
    const QString added = m_formats.count(answer.added().value(QStringLiteral("orders")));
    const QString changed = m_formats.count(answer.changed().value(QStringLiteral("orders")));
    const QString from = m_files.size() == 1 ? QFileInfo(m_files.first()).fileName() : tr("%n file(s)", nullptr, int(m_files.size()));
    emit done(tr("Imported from %1: %2 new orders, %3 changed.").arg(from, added, changed), written);
}

} // namespace somo
