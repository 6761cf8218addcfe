// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"
#include "ui/importing/refused_rows.h"

#include <QWidget>

class QButtonGroup;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QToolButton;

namespace somo {

class ImportTable;

/// The assistant's third step: what files would do to the book before anything is written, the rows that can't be taken
/// with their reasons and the file around each, and the decision about them.
class PreviewStep : public QWidget {
    Q_OBJECT
public:
    explicit PreviewStep(QWidget *parent);
    void setPreview(const std::vector<ChosenFile> &files, const ImportAnswer &answer, const Formats &formats);
    /// The rows of the file around the refused one that is chosen, under the headers of its columns that are used.
    void setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column);
    bool skipsBadRows() const;
    /// How many things would be written by that decision.
    qint64 toWrite() const;
    const std::vector<RefusedRow> &refused() const { return m_refused; }
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    void mappingAsked();
    void exportAsked();
    void aroundAsked(const QString &file, qint64 row, const QString &column);
    void decisionChanged();

private:
    void buildLeft(QWidget *left);
    QWidget *buildSide();
    void fill();
    void fillFiles();
    void fillCounts();
    void fillRefused();
    void fillSide();
    void fillAround();
    void showTab(int tab);

    std::vector<ChosenFile> m_files;
    ImportAnswer m_answer;
    std::vector<RefusedRow> m_refused;
    Formats m_formats;
    struct Around {
        ChosenFile file;
        std::vector<SampledRow> rows;
        qint64 row = 0;
        QString column;
    };
    Around m_aroundShown;
    QLabel *m_fileNames = nullptr;
    QPushButton *m_change = nullptr;
    QToolButton *m_countsTab = nullptr;
    QToolButton *m_refusedTab = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_tabs = nullptr;
    ImportTable *m_counts = nullptr;
    QLabel *m_nothing = nullptr;
    ImportTable *m_refusedTable = nullptr;
    QLabel *m_aroundTitle = nullptr;
    ImportTable *m_around = nullptr;
    QLabel *m_readTitle = nullptr;
    QLabel *m_names[4] = {};
    QLabel *m_values[4] = {};
    QFrame *m_decision = nullptr;
    QLabel *m_decisionTitle = nullptr;
    QRadioButton *m_skip = nullptr;
    QRadioButton *m_stop = nullptr;
    QLabel *m_decisionNote = nullptr;
    QFrame *m_notesCard = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace somo
