// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"
#include "ui/importing/refused_rows.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace somo {

class AfterImportCard;
class ImportTable;
class PreviewList;
class QuestionList;
class TabRow;

/// The assistant's third step: what files would do to the book before anything is written, the rows that can't be taken
/// with their reasons and the file around each, and the decision about them.
class PreviewStep : public QWidget {
    Q_OBJECT
public:
    explicit PreviewStep(QWidget *parent);
    /// `offsetMinutes`: of the book's clock.
    void setPreview(const std::vector<ChosenFile> &files, const ImportAnswer &answer, const Formats &formats, int offsetMinutes);
    /// The rows of the file around the refused one that is chosen, under the headers of its columns that are used.
    void setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column);
    bool skipsBadRows() const;
    /// How many things would be written by that decision.
    qint64 toWrite() const;
    /// What was answered of the questions that the import asks.
    JoiningAnswers answers() const;
    const std::vector<RefusedRow> &refused() const { return m_refused; }
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    void mappingAsked();
    void exportAsked();
    void aroundAsked(const QString &file, qint64 row, const QString &column);
    void decisionChanged();

private:
    enum Tab {
        countsTab,
        addedTab,
        changedTab,
        unchangedTab,
        keptTab,
        refusedTab,
        askedTab,
    };
    void buildLeft(QWidget *left);
    QWidget *buildCounts();
    QWidget *buildRefused();
    QWidget *buildSide();
    void fill();
    void fillFiles();
    void fillCounts();
    void fillOrders();
    void fillRefused();
    void fillSide();
    void fillAfter();
    /// Whether that file would be written by the decision as it stands.
    bool isWritten(const ImportedFile &file) const;
    void fillAround();
    void showTab(int tab);
    void fitTab();

    std::vector<ChosenFile> m_files;
    ImportAnswer m_answer;
    std::vector<RefusedRow> m_refused;
    Formats m_formats;
    int m_offsetMinutes = 0;
    struct Around {
        ChosenFile file;
        std::vector<SampledRow> rows;
        qint64 row = 0;
        QString column;
    };
    Around m_aroundShown;
    QLabel *m_fileNames = nullptr;
    QPushButton *m_change = nullptr;
    TabRow *m_tabRow = nullptr;
    QStackedWidget *m_tabs = nullptr;
    ImportTable *m_counts = nullptr;
    QLabel *m_nothing = nullptr;
    PreviewList *m_added = nullptr;
    PreviewList *m_changed = nullptr;
    PreviewList *m_unchanged = nullptr;
    PreviewList *m_kept = nullptr;
    QuestionList *m_asked = nullptr;
    ImportTable *m_refusedTable = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_aroundTitle = nullptr;
    ImportTable *m_around = nullptr;
    QLabel *m_readTitle = nullptr;
    QLabel *m_names[4] = {};
    QLabel *m_values[4] = {};
    AfterImportCard *m_after = nullptr;
    QFrame *m_decision = nullptr;
    QLabel *m_decisionTitle = nullptr;
    QRadioButton *m_skip = nullptr;
    QRadioButton *m_stop = nullptr;
    QLabel *m_decisionNote = nullptr;
    QFrame *m_notesCard = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace somo
