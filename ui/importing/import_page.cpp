// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "core/exchange/mapping_proposal.h"
#include "core/exchange/output_file.h"
#include "core/exchange/saved_profiles.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/choose_step.h"
#include "ui/importing/done_step.h"
#include "ui/importing/import_words.h"
#include "ui/importing/mapping_step.h"
#include "ui/importing/preview_step.h"
#include "ui/importing/refused_rows.h"
#include "ui/importing/step_bar.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace somo {

namespace {

MapperOptions mapperOptions(const BookSettings &settings)
{
    MapperOptions options;
    options.dayFirst = settings.language != u"en";
    options.currencyDecimals = settings.currency.decimals;
    return options;
}

} // namespace

ImportPage::ImportPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
{
    setObjectName(QStringLiteral("importPage"));
    build();
    connectSteps();
    Workspace &workspace = host.workspace();
    connect(&workspace, &Workspace::imported, this, &ImportPage::take);
    connect(&workspace, &Workspace::importProgressed, this, [this](const ImportProgress &progress) {
        if (!m_running)
            return;
        m_work->tell(importProgressWords(progress, this->host().formats()), progress.part);
    });
    connect(&workspace, &Workspace::takenBack, this, [this] {
        m_done->setTakenBack();
        askImports();
    });
    ImportPage::retranslate();
    showStep(choose, false);
}

ImportPage::~ImportPage()
{
    delete m_bar; // the header holds it
}

QWidget *ImportPage::headerPart()
{
    return m_bar;
}

void ImportPage::build()
{
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    layout->setSpacing(metrics.gap);
    m_bar = new StepBar(this);
    m_bar->setObjectName(QStringLiteral("importSteps"));
    m_bar->hide(); // until the header takes it
    m_steps = new QStackedWidget(this);
    m_choose = new ChooseStep(m_steps);
    m_mapping = new MappingStep(m_steps);
    m_preview = new PreviewStep(m_steps);
    m_done = new DoneStep(m_steps);
    for (QWidget *step : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_mapping), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_done)})
        m_steps->addWidget(step);
    layout->addWidget(m_steps, 1);
    buildFoot(layout);
}

void ImportPage::buildFoot(QVBoxLayout *layout)
{
    auto *foot = new QHBoxLayout;
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_back = new QPushButton(somoIcon(QStringLiteral("left")), {}, this);
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("doImport"));
    m_next->setProperty("primary", true);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    layout->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::startOver);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &ImportPage::goOn);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this] {
        if (m_running)
            m_work->stop();
        else if (m_step == mapping || m_step == preview)
            startOver();
    });
}

void ImportPage::connectSteps()
{
    connect(m_choose, &ChooseStep::chooseAsked, this, &ImportPage::chooseFiles);
    connect(m_choose, &ChooseStep::undoAsked, this, [this](ImportId import) {
        host().workspace().undoImport(import, this, [this](const Result<CommandOutcome> &outcome) {
            if (!outcome)
                host().showProblem(outcome.error());
            askImports();
        });
    });
    connectProfiles();
    connect(m_mapping, &MappingStep::mappingChanged, this, &ImportPage::askSample);
    connect(m_mapping, &MappingStep::headerRowAsked, this, &ImportPage::readHeaderRow);
    connect(m_preview, &PreviewStep::mappingAsked, this, [this] { goBack(); });
    connect(m_preview, &PreviewStep::exportAsked, this, &ImportPage::exportRefused);
    connect(m_preview, &PreviewStep::aroundAsked, this, &ImportPage::askAround);
    connect(m_preview, &PreviewStep::correctionTyped, this, &ImportPage::correct);
    connect(m_preview, &PreviewStep::decisionChanged, this, &ImportPage::fillFoot);
    connect(m_done, &DoneStep::undoAsked, this, &ImportPage::takeBack);
    connect(m_done, &DoneStep::boardAsked, this, [this] { host().showPage(PageId::board); });
    connect(m_done, &DoneStep::moreAsked, this, &ImportPage::startOver);
    connect(m_done, &DoneStep::creditAsked, this, &ImportPage::creditAsked);
    connect(m_done, &DoneStep::twinsAsked, this, &ImportPage::twinsAsked);
    connect(m_done, &DoneStep::costsAsked, this, [this] { host().showPage(PageId::products); });
}

QString ImportPage::title() const
{
    return tr("Import data");
}

QWidget *ImportPage::firstFocus()
{
    switch (m_step) {
    case choose: return m_choose->firstFocus();
    case mapping: return m_mapping->firstFocus();
    case preview: return m_next->isVisibleTo(this) ? m_next : m_preview->firstFocus();
    case done: return m_done->firstFocus();
    }
    return this;
}

void ImportPage::refresh()
{
    askImports();
}

void ImportPage::askImports()
{
    askProfiles();
    using Imports = std::vector<LoggedImport>;
    host().workspace().read<Imports>(
        this, m_listing, [](Database &database, const BookSettings &) { return loggedImports(database); },
        [this](const Result<Imports> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            m_choose->setImports(*answer, host().formats(), host().workspace().settings().offsetMinutes);
            emit settled();
        });
}

void ImportPage::showStep(Step step, bool focus)
{
    m_step = step;
    m_bar->setCurrent(step);
    m_steps->setCurrentIndex(step);
    fillFoot();
    if (focus && isVisible())
        firstFocus()->setFocus(Qt::OtherFocusReason);
    emit headerChanged();
}

bool ImportPage::goBack()
{
    if (m_running)
        return false;
    if (m_step == preview && std::ranges::any_of(m_files, [](const ChosenFile &file) { return !file.problem; })) {
        showStep(mapping);
        return true;
    }
    if (m_step == mapping || m_step == preview || m_step == done) {
        startOver();
        return true;
    }
    return false;
}

bool ImportPage::mayClose()
{
    const bool writing = m_running && !m_trial; // a trial leaves nothing behind, nor is anything lost with it
    if (writing)
        m_note->setText(tr("An import is running. Stop it, or wait until it has ended."));
    return !writing;
}

void ImportPage::startOver()
{
    if (m_running)
        return m_work->stop();
    m_files.clear();
    m_corrections.clear();
    setBusy({});
    showStep(choose);
}

void ImportPage::goOn()
{
    // What is still being typed is read first; what the import then does is shown before it is written.
    if (m_step == preview && m_preview->finishTyping())
        return;
    if (m_work)
        return;
    switch (m_step) {
    case choose: return chooseFiles();
    case mapping:
        for (int file = 0; file < int(m_mapping->files().size()); ++file) {
            if (m_mapping->missing(file).isEmpty())
                continue;
            if (file != m_mapping->shown())
                m_mapping->showFile(file);
            return m_mapping->focusMissing();
        }
        return startTrial();
    case preview:
        if (m_preview->toWrite() > 0)
            startImport();
        return;
    case done: return startOver();
    }
}

void ImportPage::chooseFiles()
{
    const QStringList paths = host().prompts().filesToOpen(tr("Import data"), tr("Tables and contacts (*.xlsx *.csv *.tsv *.txt *.vcf)"));
    if (!paths.isEmpty())
        takeFiles(paths);
}

void ImportPage::takeFiles(const QStringList &paths)
{
    if (m_running) {
        m_note->setText(tr("An import is running. Drop the files again when it has ended."));
        return;
    }
    if (m_step == done)
        startOver();
    QStringList fresh;
    for (const QString &path : paths) {
        const bool open = QFileInfo(path).fileName().startsWith(QLatin1String("~$")); // Excel's own mark of an open file
        if (!open && !fresh.contains(path) && std::ranges::find(m_files, path, &ChosenFile::path) == m_files.end())
            fresh += path;
    }
    if (fresh.isEmpty())
        return;
    setBusy(tr("Looking at %n file(s)…", nullptr, int(fresh.size())));
    using Files = std::vector<ChosenFile>;
    host().workspace().read<Files>(
        this, m_inspecting, [fresh](Database &database, const BookSettings &) { return inspectFiles(database, fresh); },
        [this](const Result<Files> &answer) {
            setBusy({});
            if (!answer)
                return host().showProblem(answer.error());
            takeInspected(*answer);
        });
}

void ImportPage::takeInspected(const std::vector<ChosenFile> &files)
{
    if (m_step == mapping)
        m_files = m_mapping->files();
    const auto typed = m_files.empty() ? MappingStep::Typed::goes : MappingStep::Typed::stays;
    m_files.insert(m_files.end(), files.begin(), files.end());
    std::vector<ChosenFile> readable;
    int unknown = -1;
    for (const ChosenFile &file : m_files) {
        if (file.problem)
            continue;
        if (!file.profile && unknown < 0)
            unknown = int(readable.size());
        readable.push_back(file);
    }
    if (!readable.empty())
        m_mapping->setFiles(readable, std::max(0, unknown), host().formats(), typed);
    if (unknown >= 0)
        showStep(mapping);
    else
        startTrial();
}

void ImportPage::readHeaderRow(int row)
{
    const ChosenFile file = m_mapping->files()[size_t(m_mapping->shown())];
    host().workspace().read<ChosenFile>(
        this, m_inspecting,
        [file, row](Database &, const BookSettings &) -> Result<ChosenFile> {
            ChosenFile read = file;
            SOMO_TRY_ASSIGN(read.sample, sampleTable(file.path, file.profile ? file.profile->file : FileLayout(), row));
            read.profile.reset();
            read.recognised = false;
            read.mapping = proposeMapping(read.sample, file.mapping.kind);
            return read;
        },
        [this](const Result<ChosenFile> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            m_mapping->replaceShown(*answer);
        });
}

void ImportPage::askSample()
{
    const int shown = m_mapping->shown();
    const QString path = m_mapping->files()[size_t(shown)].path;
    using Rows = std::vector<ReadRow>;
    constexpr int rows = 20;
    host().workspace().read<Rows>(
        this, m_sampling,
        [path, profile = m_mapping->profile(shown)](Database &, const BookSettings &settings) { return readSample(path, profile, mapperOptions(settings), rows); },
        [this, shown](const Result<Rows> &answer) {
            if (shown != m_mapping->shown())
                return;
            m_mapping->setRead(answer ? *answer : Rows(), answer ? std::nullopt : std::optional(answer.error()));
            emit settled();
        });
}

bool ImportPage::run(bool trial)
{
    ImportAsked asked;
    asked.trial = trial;
    asked.skipBadRows = trial || m_preview->skipsBadRows();
    if (!trial)
        asked.answers = m_preview->answers();
    for (int i = 0; i < int(m_mapping->files().size()); ++i) {
        const ChosenFile &file = m_mapping->files()[size_t(i)];
        if (std::ranges::find(m_files, file.path, &ChosenFile::path) != m_files.end())
            asked.files.push_back({file.path, m_mapping->profile(i), 0, m_corrections.value(file.path)});
    }
    asked.ownSince = m_ownSince;
    for (ImportAsked::File &file : asked.files) {
        const ImportedFile *shown = trial ? nullptr : m_previewed.file(file.path);
        file.previewedOn = shown ? shown->result.plannedOn : 0;
    }
    m_trial = trial;
    m_running = host().workspace().import(asked);
    if (m_running)
        setBusy(trial ? tr("Reading…") : tr("Writing…"));
    else if (!host().workspace().fileIsGone()) // that has been said, with the way out
        m_note->setText(tr("Another import is still running."));
    return m_running;
}

void ImportPage::startTrial()
{
    // The mappings as they stand now; files that can't be read stay in the list to be named.
    for (const ChosenFile &mapped : m_mapping->files()) {
        const auto file = std::ranges::find(m_files, mapped.path, &ChosenFile::path);
        if (file != m_files.end())
            *file = mapped;
    }
    if (std::ranges::all_of(m_files, [](const ChosenFile &file) { return file.problem.has_value(); }))
        return takeTrial({});
    run(true);
}

void ImportPage::startImport()
{
    const std::vector<Profile> kept = m_mapping->keptProfiles();
    m_ownSince = 0;
    if (kept.empty()) {
        run(false);
        return;
    }
    // Kept first, as a command of its own: the next file of that kind is recognised whatever becomes of this import.
    setBusy(tr("Writing…"));
    host().workspace().write(
        {QStringLiteral("profile_saved"), {kept.front().name}},
        [kept](Database &database) -> Status {
            for (const Profile &profile : kept)
                SOMO_TRY(writeProfile(database, profile));
            return success();
        },
        this,
        [this](const Result<CommandOutcome> &outcome) {
            setBusy({});
            if (!outcome)
                return host().showProblem(outcome.error());
            m_ownSince = outcome->seq ? 1 : 0;
            run(false);
        });
}

void ImportPage::take(const ImportAnswer &answer)
{
    if (!m_running)
        return;
    m_running = false;
    setBusy({});
    const bool isSame = std::exchange(m_isSamePreview, false);
    if (std::exchange(m_readsAgain, false) && answer.trial && !answer.stopped) {
        m_isSamePreview = run(true);
        return;
    }
    if (answer.stopped) {
        showStep(m_step);
        m_note->setText(tr("Stopped. Nothing was written."));
        if (!isVisible())
            host().tell(m_note->text());
        return;
    }
    if (answer.trial || answer.written().empty())
        takeTrial(answer, isSame);
    else
        takeDone(answer);
    emit settled();
}

void ImportPage::takeTrial(const ImportAnswer &answer, bool isSame)
{
    m_previewed = answer;
    ImportAnswer all = answer;
    for (const ChosenFile &file : m_files) {
        if (file.problem)
            all.files.push_back({file.path, file.problem, {}});
    }
    m_preview->setPreview(m_files, all, shownCorrections(), isSame, host().formats(), host().workspace().settings().offsetMinutes);
    showStep(preview, !isSame);
    // What is shown now is how the book is by then.
    if (!answer.trial && std::ranges::any_of(answer.files, [](const ImportedFile &file) { return file.othersWrote > 0; }))
        m_note->setText(tr("Others wrote in the book after the preview, so it was compared again: nothing was written.") + QLatin1Char(' ') + m_note->text());
}

void ImportPage::takeDone(const ImportAnswer &answer)
{
    m_files.clear();
    m_corrections.clear();
    m_done->setDone(answer, m_previewed, host().formats());
    showStep(done);
    const std::vector<ImportId> written = answer.written();
    host().say(m_done->sentence(), [this] { takeBack(); });
    askImports();
    host().workspace().read<ImportNext>(
        this, m_asksNext, [written](Database &database, const BookSettings &) { return nextAfterImports(database, written); },
        [this](const Result<ImportNext> &next) {
            if (next)
                m_done->setNext(*next);
        });
}

void ImportPage::takeBack()
{
    host().workspace().takeBack(m_done->answer().written());
}

void ImportPage::exportRefused()
{
    const auto path = host().prompts().fileToSave(tr("Rows not taken"), tr("rows-not-taken") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path)
        return;
    QStringList read{host().workspace().place()};
    for (const ChosenFile &file : m_files)
        read << file.path;
    Status status = mayBeWritten(*path, read);
    if (status)
        status = writeRefusedRows(m_preview->refused(), *path);
    if (!status)
        host().showProblem(status.error());
    else
        host().sayWritten(*path);
}

void ImportPage::setBusy(const QString &what)
{
    m_work.reset();
    if (what.isEmpty())
        return;
    std::function<void()> stop;
    if (m_running)
        stop = [this] { host().workspace().stopImport(); };
    m_work = std::make_unique<RunningNote>(host().progress(), what, std::move(stop));
}

void ImportPage::fillFoot()
{
    m_cancel->setVisible(m_step == mapping || m_step == preview);
    m_back->setVisible(m_step == preview);
    m_note->clear();
    switch (m_step) {
    case choose:
    case done: m_next->hide(); return;
    case mapping:
        m_next->show();
        m_next->setText(tr("Preview  Ctrl+Enter"));
        m_note->setText(tr("Nothing is written by this step. What isn't chosen stays in the file."));
        return;
    case preview: break;
    }
    const qint64 count = m_preview->toWrite();
    m_next->setVisible(count > 0);
    const QString words = m_preview->wordsToWrite();
    m_next->setText(words.isEmpty() ? tr("Import  Ctrl+Enter") : tr("Import %1  Ctrl+Enter").arg(words));
    m_note->setText(count > 0 ? tr("Nothing has been written yet. A whole import can be undone.")
                  : m_preview->refused().empty() ? tr("There is nothing to write: what can be taken is in the book already.")
                                                 : tr("There is nothing to write as it stands. Put the rows right that can't be taken."));
}

void ImportPage::retranslate()
{
    m_bar->setSteps({tr("Choose files"), tr("Map columns"), tr("Preview"), tr("Done")});
    m_cancel->setText(tr("Cancel  Esc"));
    m_back->setText(tr("Columns"));
    m_choose->retranslate(host().formats());
    m_mapping->retranslate(host().formats());
    m_preview->retranslate(host().formats());
    m_done->retranslate(host().formats());
    fillFoot();
}

} // namespace somo
