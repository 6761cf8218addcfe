// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/refused_rows.h"

#include <QPointer>
#include <QWidget>

namespace somo {

class ImportDialog;
class Workspace;

/// The way of order files into the open book: a trial, the dialog with what it found, the import, one sentence.
class ImportFlow : public QObject {
    Q_OBJECT
public:
    ImportFlow(Workspace &workspace, QWidget *window);
    void start(const QStringList &files, const Formats &formats);

signals:
    void done(const QString &sentence, const std::vector<somo::ImportId> &imports);
    void exportAsked(const std::vector<somo::RefusedRow> &rows);

private:
    void take(const ImportAnswer &answer);
    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<ImportDialog> m_dialog;
    QStringList m_files;
    Formats m_formats;
};

} // namespace somo
