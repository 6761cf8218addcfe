// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/refused_rows.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace somo {

/// What files would do to the book before anything is written: counts, refused rows with their reasons, and the decision.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QStringList &files, const Formats &formats, QWidget *parent);
    void setPreview(const ImportAnswer &answer);

signals:
    void importAsked();
    /// The refused rows as a file.
    void exportAsked(const std::vector<somo::RefusedRow> &rows);

private:
    void buildTables();
    void fillCounts(const ImportAnswer &answer);
    void fillRefused(const ImportAnswer &answer);
    static QString entityName(const QString &key);

    QStringList m_files;
    Formats m_formats;
    std::vector<RefusedRow> m_refused;
    QLabel *m_lead = nullptr;
    QTableWidget *m_counts = nullptr;
    QLabel *m_refusedTitle = nullptr;
    QTableWidget *m_refusedTable = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace somo
