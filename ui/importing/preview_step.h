// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"
#include "ui/importing/import_job.h"
#include "ui/importing/refused_rows.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace somo {

class AfterImportCard;
class CorrectedPart;
class ImportTable;
class PreviewList;
class QuestionList;
class ReadCard;
class RefusedPart;
class TabRow;

/// The assistant's third step: what files would do to the book before anything is written, the rows that can't be taken
/// with their reasons and the file around each, and the decision about them.
class PreviewStep : public QWidget {
    Q_OBJECT
public:
    explicit PreviewStep(QWidget *parent);
    /// `offsetMinutes`: of the book's clock. `isSame`: of the files that are shown, read again with other corrections; what was
    /// decided and looked at stays.
    void setPreview(const std::vector<ChosenFile> &files, const ImportAnswer &answer, const std::vector<ShownCorrection> &corrections, bool isSame, const Formats &formats,
                    int offsetMinutes);
    /// Takes what is being typed into a cell; false where nobody types.
    bool finishTyping();
    /// The rows of the file around the refused one that is chosen.
    void setAround(const ChosenFile &file, const std::vector<SampledRow> &rows, qint64 row, const QString &column);
    bool skipsBadRows() const;
    /// How many things would be written by that decision.
    qint64 toWrite() const;
    /// The same in words, of what the files are about ("110 orders"); empty where they are about several things.
    QString wordsToWrite() const;
    /// What was answered of the questions that the import asks.
    JoiningAnswers answers() const;
    const std::vector<RefusedRow> &refused() const;
    void retranslate(const Formats &formats);
    QWidget *firstFocus();

signals:
    void mappingAsked();
    void exportAsked();
    void aroundAsked(const QString &file, qint64 row, const QString &column);
    void correctionTyped(const QString &file, const CellCorrection &correction);
    void decisionChanged();

private:
    enum Tab {
        countsTab,
        addedTab,
        changedTab,
        unchangedTab,
        keptTab,
        refusedTab,
        correctedTab,
        askedTab,
    };
    void buildLeft(QWidget *left);
    QWidget *buildCounts();
    QWidget *buildSide();
    void keepPlace(const Formats &formats);
    void fill();
    void fillFiles();
    void fillCounts();
    void fillOrders();
    void fillRefused();
    void fillSide();
    void fillAfter();
    void fillDecision();
    QString wordsToWrite(bool skips) const;
    bool isWritten(const ImportedFile &file, bool skips) const;
    /// Whether that file would be written by the decision as it stands.
    bool isWritten(const ImportedFile &file) const;
    void showTab(int tab);
    void fitTab();

    std::vector<ChosenFile> m_files;
    ImportAnswer m_answer;
    std::vector<ShownCorrection> m_corrections;
    Formats m_formats;
    int m_offsetMinutes = 0;
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
    RefusedPart *m_refused = nullptr;
    CorrectedPart *m_corrected = nullptr;
    QPushButton *m_export = nullptr;
    ReadCard *m_read = nullptr;
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
