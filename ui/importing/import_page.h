// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_job.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace somo {

class ChooseStep;
class DoneStep;
class MappingStep;
class PreviewStep;
struct ShownCorrection;
class RunningNote;
class StepBar;

/// The import assistant: choose files, say what their columns are where that isn't recognised, look at what would be
/// written, and write it, with the way back. Nothing is written before the last step, and a stopped import leaves nothing.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(PageHost &host, QWidget *parent = nullptr);
    ~ImportPage() override;
    /// Files dropped or chosen; those that stand here before anything is written stay.
    void takeFiles(const QStringList &paths);
    QString title() const override;
    QWidget *headerPart() override;
    bool goBack() override;
    bool mayClose() override;
    void refresh() override;
    QWidget *firstFocus() override;

signals:
    /// The orders that nobody is credited with shall be shown.
    void creditAsked();
    void twinsAsked();

protected:
    void retranslate() override;

private:
    enum Step {
        choose,
        mapping,
        preview,
        done,
    };
    void build();
    void buildFoot(QVBoxLayout *layout);
    void connectSteps();
    void showStep(Step step, bool focus = true);
    void startOver();
    void goOn();
    void chooseFiles();
    void askImports();
    void askProfiles();
    void connectProfiles();
    void copyProfile(const Profile &profile);
    void takeProfile();
    void writeProfiles(const QString &code, const QString &name, const std::function<Status(Database &)> &work);
    void askSample();
    void askAround(const QString &file, qint64 row, const QString &column);
    void correct(const QString &file, const CellCorrection &correction);
    std::vector<ShownCorrection> shownCorrections() const;
    void readHeaderRow(int row);
    void takeInspected(const std::vector<ChosenFile> &files);
    void startTrial();
    void startImport();
    bool run(bool trial);
    void take(const ImportAnswer &answer);
    void takeTrial(const ImportAnswer &answer, bool isSame = false);
    void takeDone(const ImportAnswer &answer);
    void takeBack();
    void exportRefused();
    void setBusy(const QString &what);
    void fillFoot();

    std::vector<ChosenFile> m_files;
    Step m_step = choose;
    std::unique_ptr<RunningNote> m_work; // what this page waits for
    bool m_running = false; // an import or a trial of this page
    bool m_trial = false;   // … and which of the two
    QMap<QString, std::vector<CellCorrection>> m_corrections; // by the path of their file
    bool m_isSamePreview = false; // the trial that runs is of what is shown, with other corrections
    bool m_readsAgain = false; // a correction came while it ran
    ImportAnswer m_previewed; // what the preview shows
    qint64 m_ownSince = 0; // commands that this page wrote since then
    Latest m_inspecting, m_listing, m_sampling, m_looking, m_asksNext, m_listingProfiles;
    QPointer<StepBar> m_bar;
    QStackedWidget *m_steps = nullptr;
    ChooseStep *m_choose = nullptr;
    MappingStep *m_mapping = nullptr;
    PreviewStep *m_preview = nullptr;
    DoneStep *m_done = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace somo
