// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/dropped_files.h"
#include "ui/orders/behind_page.h"
#include "ui/print/pdf_file.h"
#include "ui/report/report_page.h"
#include "ui/shell/import_flow.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_header.h"
#include "ui/shell/prompts.h"
#include "ui/shell/start_page.h"
#include "ui/shell/undo_bar.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

MainWindow::MainWindow(Workspace &workspace, WindowSettings settings, Language language)
    : m_workspace(workspace)
    , m_settings(std::move(settings))
    , m_prompts(std::make_unique<WidgetPrompts>(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(QIcon(QStringLiteral(":/somo/icons/somo.svg")));
    const Metrics metrics = currentMetrics();
    // Never larger than the screen: 1366×768 at 150 % is 910 points wide.
    const QSize room = screen() ? screen()->availableSize() : QSize(metrics.scaled(1000), metrics.scaled(580));
    setMinimumSize(std::min(metrics.scaled(1000), room.width()), std::min(metrics.scaled(580), room.height()));
    m_period = Period::of(PeriodKind::month, workspace.today(), 1);
    m_language.set(language);
    buildTopRow();
    buildWork();
    connectWorkspace();
    connectImport();
    connect(m_menus, &WindowMenus::triggered, this, &MainWindow::run);
    connect(m_menus, &WindowMenus::pageChosen, this, [this](PageId page) { showPage(page); });
    connect(m_menus, &WindowMenus::bookChosen, this, &MainWindow::openBook);
    connect(m_menus, &WindowMenus::languageChosen, this, [this](Language chosen) {
        m_settings.setLanguage(chosen);
        setLanguage(chosen);
    });
    connect(m_menus, &WindowMenus::themeChosen, this, [this](ThemeChoice theme) {
        m_settings.setTheme(theme);
        setTheme(theme);
    });
    connect(m_menus, &WindowMenus::textSizeChosen, this, [this](int pixels) {
        m_settings.setTextSize(pixels);
        applyTheme(currentThemeChoice(), pixels);
        retranslate();
    });
    m_rail->setUsed(usedPages());
    if (!m_settings.author().isEmpty())
        m_workspace.setAuthor(m_settings.author());
    bookClosed();
    retranslate();
}

MainWindow::~MainWindow()
{
    // The workspace outlives the window and must not tell it anything any more.
    disconnect(&m_workspace, nullptr, this, nullptr);
}

void MainWindow::buildTopRow()
{
    const Metrics metrics = currentMetrics();
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("topRow"));
    row->setAttribute(Qt::WA_StyledBackground);
    row->setFixedHeight(metrics.topRow);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics.small, 0, metrics.inside, 0);
    layout->setSpacing(metrics.gap);
    auto *bar = new QMenuBar(row);
    bar->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_menus = new WindowMenus(this, bar);
    layout->addWidget(bar);
    layout->addStretch(1);
    m_sampleChip = new QLabel(row);
    m_sampleChip->setObjectName(QStringLiteral("sampleChip"));
    m_sampleChip->setProperty("role", QStringLiteral("chip"));
    m_sampleChip->setFixedHeight(metrics.scaled(20));
    m_bookName = new QLabel(row);
    m_bookName->setObjectName(QStringLiteral("bookName"));
    m_bookName->setTextFormat(Qt::PlainText);
    layout->addWidget(m_sampleChip);
    layout->addWidget(m_bookName);

    m_languages = new QWidget(row);
    auto *segments = new QHBoxLayout(m_languages);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    m_languageGroup = new QButtonGroup(this);
    const std::tuple<Language, QString, QString> languages[] = {
        {Language::vietnamese, QStringLiteral("Tiếng Việt"), QStringLiteral("first")},
        {Language::english, QStringLiteral("English"), QStringLiteral("last")}};
    for (const auto &[language, name, place] : languages) {
        auto *button = new QToolButton(m_languages);
        button->setText(name);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("language_") + languageCode(language));
        button->setProperty("segment", true);
        button->setProperty("place", place);
        m_languageGroup->addButton(button, int(language));
        segments->addWidget(button);
    }
    connect(m_languageGroup, &QButtonGroup::idClicked, this, [this](int id) { emit m_menus->languageChosen(Language(id)); });
    layout->addWidget(m_languages);
    setMenuWidget(row);
}

void MainWindow::buildWork()
{
    auto *central = new QWidget(this);
    auto *frame = new QVBoxLayout(central);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    m_outer = new QStackedWidget(central);
    frame->addWidget(m_outer, 1);
    m_undo = new UndoBar(central);
    frame->addWidget(m_undo);
    auto *status = new QWidget(central);
    buildStatusLine(status);
    frame->addWidget(status);

    m_start = new StartPage(m_outer);
    m_outer->addWidget(m_start);
    auto *work = new QWidget(m_outer);
    auto *sides = new QHBoxLayout(work);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    m_rail = new Rail(work);
    sides->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_header = new PageHeader(work);
    m_report = m_header->addAction(QStringLiteral("print"), QStringLiteral("printReport"));
    m_pdf = m_header->addAction(QStringLiteral("export"), QStringLiteral("savePdf"));
    m_print = m_header->addAction(QStringLiteral("print"), QStringLiteral("print"));
    column->addWidget(m_header);
    m_pages = new QStackedWidget(work);
    column->addWidget(m_pages, 1);
    sides->addLayout(column, 1);
    m_outer->addWidget(work);
    m_boardPage = new BoardPage(m_pages);
    m_pages->addWidget(m_boardPage);
    setCentralWidget(central);

    connect(m_start, &StartPage::sampleAsked, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newAsked, this, &MainWindow::newBook);
    connect(m_start, &StartPage::openAsked, this, &MainWindow::chooseBook);
    connect(m_start, &StartPage::importAsked, this, [this] { importFiles({}); });
    connect(m_start, &StartPage::filesDropped, this, &MainWindow::takeFiles);
    connect(m_start, &StartPage::bookChosen, this, &MainWindow::openBook);
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { showPage(page); });
    connect(m_header, &PageHeader::backAsked, this, &MainWindow::goBack);
    connect(m_header->picker(), &PeriodPicker::periodChosen, this, &MainWindow::setPeriod);
    connect(m_report, &QPushButton::clicked, this, [this] { showPage(PageId::report); });
    connect(m_print, &QPushButton::clicked, this, [this] { reportPage()->print(); });
    connect(m_pdf, &QPushButton::clicked, this, &MainWindow::savePdf);
    connect(m_boardPage, &BoardPage::importAsked, this, [this] { importFiles({}); });
    connect(m_boardPage, &BoardPage::drillDown, this, &MainWindow::showDrillDown);
}

ReportPage *MainWindow::reportPage()
{
    if (!m_reportPage) {
        m_reportPage = new ReportPage(m_pages);
        m_pages->addWidget(m_reportPage);
        if (m_board)
            m_reportPage->setPeople(m_board->rows);
        connect(m_reportPage, &ReportPage::choiceChanged, this, &MainWindow::ask);
    }
    return m_reportPage;
}

BehindPage *MainWindow::behindPage()
{
    if (!m_behindPage) {
        m_behindPage = new BehindPage(m_pages);
        m_pages->addWidget(m_behindPage);
        connect(m_behindPage, &BehindPage::backAsked, this, &MainWindow::goBack);
    }
    return m_behindPage;
}

Page *MainWindow::page(PageId id)
{
    const auto made = m_made.constFind(id);
    if (made != m_made.cend())
        return *made;
    if (!pageEntry(id).make)
        return nullptr;
    Page *page = pageEntry(id).make(*this, m_pages);
    m_pages->addWidget(page);
    m_made.insert(id, page);
    connect(page, &Page::headerChanged, this, [this, id] {
        if (shows(id))
            fillHeader();
    });
    connect(page, &Page::settled, this, [this, id] {
        if (shows(id))
            emit settled();
    });
    return page;
}

void MainWindow::buildStatusLine(QWidget *line)
{
    const Metrics metrics = currentMetrics();
    line->setObjectName(QStringLiteral("statusLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(metrics.statusLine);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    m_statusLeft = new QLabel(line);
    m_statusLeft->setObjectName(QStringLiteral("status"));
    m_statusLeft->setTextFormat(Qt::PlainText);
    m_statusRight = new QLabel(line);
    layout->addWidget(m_statusLeft);
    layout->addStretch(1);
    layout->addWidget(m_statusRight);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::bookOpened);
    connect(&m_workspace, &Workspace::closed, this, &MainWindow::bookClosed);
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::ask);
    connect(&m_workspace, &Workspace::boardReady, this, [this](const BoardData &board) {
        m_board = board;
        m_boardPage->setBoard(board, context());
        if (m_reportPage)
            m_reportPage->setPeople(board.rows);
        fillHeader();
        fillStatus();
    });
    connect(&m_workspace, &Workspace::trendReady, this, [this](const BoardTrend &trend) {
        m_boardPage->setTrend(trend);
        if (m_page == PageId::board && !m_drill)
            emit settled();
    });
    connect(&m_workspace, &Workspace::ordersReady, this, [this](const OrdersBehind &orders) {
        behindPage()->setOrders(orders.rows, orders.total, orders.whole, context().formats);
        if (m_drill)
            emit settled();
    });
    connect(&m_workspace, &Workspace::reportReady, this, [this](const Report &report) {
        reportPage()->setReport(report);
        if (m_page == PageId::report)
            emit settled();
    });
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showProblem);
    connect(&m_workspace, &Workspace::undone, this, [this](const CommandWords &words, bool again) {
        const QString what = words::commandText(words.code, words.args, m_language.language());
        if (again)
            m_undo->offer(tr("Done again: %1").arg(what), [this] { m_workspace.undo(); });
        else
            m_undo->tell(tr("Taken back: %1 (Ctrl+Y does it again)").arg(what));
    });
}

void MainWindow::setPrompts(std::unique_ptr<Prompts> prompts)
{
    m_prompts = std::move(prompts);
}

BoardContext MainWindow::context() const
{
    const BookSettings &settings = m_workspace.settings();
    return {Formats(m_language.language(), settings.currency), settings.successFrom, settings.exceededFrom};
}

void MainWindow::setLanguage(Language language)
{
    m_language.set(language); // widgets retranslate themselves; figures come anew in the language
    retranslate();
    ask();
}

void MainWindow::setTheme(ThemeChoice theme)
{
    applyTheme(theme, currentMetrics().base);
    m_menus->setChoices(m_language.language(), theme, currentMetrics().base);
}

void MainWindow::bookOpened()
{
    m_settings.addRecentBook(m_workspace.place());
    m_menus->setRecentBooks(m_settings.recentBooks());
    m_start->setBusy({});
    m_period = Period::of(PeriodKind::month, m_workspace.today(), m_workspace.settings().fiscalStart);
    m_header->picker()->setToday(m_workspace.today());
    m_menus->setBookOpen(true);
    m_languages->hide();
    m_outer->setCurrentIndex(1);
    m_drill.reset();
    fillStatus();
    showPage(PageId::board);
    m_boardPage->setFocus();
}

void MainWindow::bookClosed()
{
    m_board.reset();
    m_drill.reset();
    m_undo->dismiss();
    m_menus->setBookOpen(false);
    m_menus->setRecentBooks(m_settings.recentBooks());
    m_start->setRecentBooks(m_settings.recentBooks());
    m_languages->show();
    m_outer->setCurrentIndex(0);
    fillHeader();
    fillStatus();
}

void MainWindow::openBook(const QString &place)
{
    if (const Status status = m_workspace.open(place); !status)
        showProblem(status.error());
}

QString MainWindow::samplePlace() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/sample-%1.somo").arg(m_workspace.today().toIso());
}

void MainWindow::openSample()
{
    m_start->setBusy(tr("Making the sample book; it takes a few seconds…"));
    m_workspace.createSample(samplePlace());
}

void MainWindow::newBook()
{
    const auto place = m_prompts->fileToSave(tr("Where the new book is kept"), tr("my-book") + QStringLiteral(".somo"), tr("Somo books (*.somo)"));
    if (!place)
        return;
    NewBook asked;
    asked.name = QFileInfo(*place).completeBaseName();
    asked.language = languageCode(m_language.language());
    const QString file = place->endsWith(QLatin1String(".somo"), Qt::CaseInsensitive) ? *place : *place + QStringLiteral(".somo");
    if (const Status status = m_workspace.create(file, asked); !status)
        showProblem(status.error());
}

void MainWindow::connectImport()
{
    setAcceptDrops(true);
    m_import = new ImportFlow(m_workspace, this);
    connect(m_import, &ImportFlow::done, this, [this](const QString &sentence, const std::vector<ImportId> &imports) {
        m_undo->offer(sentence, [this, imports] { m_workspace.takeBack(imports); });
    });
    connect(m_import, &ImportFlow::exportAsked, this, [this](const std::vector<RefusedRow> &rows) {
        const auto path = m_prompts->fileToSave(tr("Rows not taken"), tr("rows-not-taken") + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
        if (!path)
            return;
        if (const Status status = writeRefusedRows(rows, *path); !status)
            showProblem(status.error());
        else
            m_statusRight->setText(tr("Written: %1").arg(QDir::toNativeSeparators(*path)));
    });
}

void MainWindow::importFiles(const QStringList &files)
{
    QStringList paths = files;
    if (paths.isEmpty()) {
        const auto path = m_prompts->fileToOpen(tr("Import orders"), tr("Tables (*.xlsx *.csv *.tsv *.txt)"));
        if (!path)
            return;
        paths << *path;
    }
    if (!m_workspace.isOpen())
        newBook();
    if (m_workspace.isOpen())
        m_import->start(paths, context().formats);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (isBookFile(path))
            return openBook(path);
    }
    importFiles(paths);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

void MainWindow::chooseBook()
{
    if (const auto place = m_prompts->fileToOpen(tr("Open a book"), tr("Somo books (*.somo)")))
        openBook(*place);
}

void MainWindow::savePdf()
{
    if (!reportPage()->report()) {
        showPage(PageId::report);
        return;
    }
    const Report &report = *reportPage()->report();
    const QString name = QStringLiteral("kpi-%1.pdf").arg(m_period.toText());
    const auto path = m_prompts->fileToSave(tr("Report as PDF"), name, tr("PDF files (*.pdf)"));
    if (!path)
        return;
    if (const Status status = writeReportPdf(report, *path); !status)
        showProblem(status.error());
    else
        m_statusRight->setText(tr("Written: %1").arg(QDir::toNativeSeparators(*path)));
}

void MainWindow::showPage(PageId id, qint64 thing)
{
    m_page = id;
    m_drill.reset();
    m_rail->setCurrent(id);
    if (Page *shown = page(id)) {
        m_pages->setCurrentWidget(shown);
        shown->open(thing);
        shown->firstFocus()->setFocus();
    } else if (id == PageId::report) {
        m_pages->setCurrentWidget(reportPage());
    } else {
        m_pages->setCurrentWidget(m_boardPage);
    }
    m_settings.addUsedPage(int(id));
    m_rail->setUsed(usedPages());
    fillHeader();
    ask();
}

QList<PageId> MainWindow::usedPages() const
{
    QList<PageId> pages;
    for (const int page : m_settings.usedPages())
        pages << PageId(page);
    return pages;
}

void MainWindow::say(const QString &done)
{
    m_undo->offer(done, [this] { m_workspace.undo(); });
}

void MainWindow::showDrillDown(const DrillDown &what)
{
    m_drill = what;
    behindPage()->setOrders({}, {}, true, context().formats);
    m_pages->setCurrentWidget(m_behindPage);
    fillHeader();
    ask();
    m_behindPage->view()->setFocus();
}

void MainWindow::goBack()
{
    if (Page *shown = page(m_page); shown && !m_drill && shown->goBack()) {
        fillHeader();
        return;
    }
    if (m_drill || m_page != PageId::board) {
        showPage(PageId::board);
        m_boardPage->setFocus();
    }
}

void MainWindow::setPeriod(const Period &period)
{
    m_period = period;
    ask();
    fillHeader();
}

void MainWindow::ask()
{
    if (!m_workspace.isOpen())
        return;
    const BookSettings &settings = m_workspace.settings();
    const Language language = m_language.language();
    if (Page *shown = page(m_page)) {
        shown->refresh();
        return;
    }
    BoardAsk board;
    board.period = m_period;
    board.today = m_workspace.today();
    board.language = language;
    m_workspace.askBoard(board);
    if (m_drill) {
        LedgerAsk orders;
        orders.days = m_period.days();
        orders.kind = m_period.kind();
        orders.event = recognitionEventFromText(settings.recogniseOn).value_or(RecognitionEvent::completed);
        if (m_drill->filter && m_drill->filter->cut == Cut::day)
            orders.days = {m_period.first(), Day::fromNumber(int(m_drill->filter->id))}; // the line adds up to that day
        else if (m_drill->filter)
            orders.filters = {*m_drill->filter};
        m_workspace.askOrders(orders);
    }
    if (m_page == PageId::report) {
        KpiReportAsk report;
        report.period = m_period;
        report.today = m_workspace.today();
        report.moment = QDateTime::currentDateTimeUtc().toOffsetFromUtc(settings.offsetMinutes * 60);
        report.language = language;
        report.scope = reportPage()->scope();
        report.teamEdition = reportPage()->teamEdition();
        m_workspace.askReport(report);
    }
}

QString MainWindow::comparisonWords() const
{
    if (!m_board || m_board->comparison.isEmpty())
        return {};
    const Formats formats = context().formats;
    const Period before = m_board->period.previous();
    if (!m_board->open)
        return tr("compared with %1").arg(formats.periodInText(before));
    return tr("compared with the first %1 working days of %2").arg(formats.quantity(Quantity{m_board->workingDaysGone}), formats.periodInText(before));
}

void MainWindow::fillHeader()
{
    m_header->picker()->setFormats(context().formats);
    m_header->picker()->setPeriod(m_period);
    const bool report = m_page == PageId::report;
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    if (Page *shown = page(m_page); shown && !m_drill) {
        m_header->setTitle(shown->trail(), shown->title());
        m_header->setComparison({});
        m_header->picker()->setVisible(shown->followsPeriod());
        for (QPushButton *button : {m_report, m_print, m_pdf})
            button->hide();
        for (QAction *action : shown->headerActions())
            m_pageActions << m_header->addAction(action);
        return;
    }
    m_header->picker()->show();
    if (m_drill)
        m_header->setTitle(tr("KPI board"), m_drill->title);
    else
        m_header->setTitle({}, report ? tr("Reports") : tr("KPI board"));
    m_header->setComparison(report || m_drill ? QString() : comparisonWords());
    m_report->setVisible(!report && !m_drill);
    m_print->setVisible(report);
    m_pdf->setVisible(report);
}

void MainWindow::fillStatus()
{
    m_statusRight->clear();
    const bool open = m_workspace.isOpen();
    m_bookName->setVisible(open);
    m_sampleChip->setVisible(open && m_workspace.settings().sample);
    if (!open) {
        m_statusLeft->setText(tr("No book is open"));
        setWindowTitle(QStringLiteral("Somo"));
        return;
    }
    const BookSettings &settings = m_workspace.settings();
    m_bookName->setText(settings.name);
    setWindowTitle(settings.name + QStringLiteral(" – Somo"));
    const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(settings.offsetMinutes * 60);
    const words::ReportWords words(m_language.language(), settings.currency);
    const auto event = recognitionEventFromText(settings.recogniseOn).value_or(RecognitionEvent::completed);
    m_statusLeft->setText(tr("Figures up to %1").arg(words.formats().moment(now)) + QStringLiteral("     ") + recognitionSentence(event, words));
}

void MainWindow::showProblem(const Error &error)
{
    m_start->setBusy({});
    m_prompts->problem(tr("That could not be done"), words::errorText(error, m_language.language()));
}

void MainWindow::foldRail()
{
    m_rail->setFolded(m_railFolded || width() < currentMetrics().scaled(1200));
}

void MainWindow::moveRegion(int step)
{
    const QList<QWidget *> regions{m_rail, m_header, m_pages->currentWidget()};
    int at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (regions[i]->isAncestorOf(QApplication::focusWidget()) || regions[i] == QApplication::focusWidget())
            at = int(i);
    }
    QWidget *region = regions[(at + step + regions.size()) % regions.size()];
    for (QWidget *child : region->findChildren<QWidget *>()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::run(WindowMenus::Command command)
{
    using Command = WindowMenus::Command;
    switch (command) {
    case Command::newBook: return newBook();
    case Command::openBook: return chooseBook();
    case Command::sampleBook: return openSample();
    case Command::importOrders: return importFiles({});
    case Command::closeBook: return m_workspace.close();
    case Command::print:
        if (m_page != PageId::report)
            return showPage(PageId::report);
        return reportPage()->print();
    case Command::savePdf: return savePdf();
    case Command::saved: return m_statusRight->setText(tr("Everything is saved; there is nothing to do."));
    case Command::quit: close(); return;
    case Command::undo:
        if (!m_undo->take())
            m_workspace.undo();
        return;
    case Command::redo: return m_workspace.redo();
    case Command::periodBack: return m_header->picker()->step(-1);
    case Command::periodOn: return m_header->picker()->step(1);
    case Command::thisPeriod: return m_header->picker()->goToToday();
    case Command::back: return goBack();
    case Command::foldRail: m_railFolded = !m_railFolded; return foldRail();
    case Command::nextRegion: return moveRegion(1);
    case Command::previousRegion: return moveRegion(-1);
    case Command::keys: QMessageBox::information(this, tr("Keys"), m_menus->keyList()); return;
    case Command::about:
        QMessageBox::about(this, tr("About Somo"), tr("Somo %1: the open book for selling people. GPL-3.0 or later.").arg(QApplication::applicationVersion()));
        return;
    }
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_menus->setChoices(m_language.language(), currentThemeChoice(), currentMetrics().base);
    if (QAbstractButton *button = m_languageGroup->button(int(m_language.language())))
        button->setChecked(true);
    m_sampleChip->setText(tr("SAMPLE BOOK"));
    m_report->setText(tr("Print report"));
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("PDF"));
    fillHeader();
    fillStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_pdf)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    event->accept();
}

} // namespace somo
