// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "ui/common/accessible_choice.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customer/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/help/help_window.h"
#include "ui/importing/import_page.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_list.h"
#include "ui/orders/orders_page.h"
#include "ui/quick/quick_line.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/book_door.h"
#include "ui/shell/book_file_strip.h"
#include "ui/shell/book_files.h"
#include "ui/shell/book_user.h"
#include "ui/shell/cells_keep_backspace.h"
#include "ui/shell/figure_pages.h"
#include "ui/shell/lost_book_strip.h"
#include "ui/shell/lost_server_strip.h"
#include "ui/shell/page_catalogue.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/prompts.h"
#include "ui/shell/return_presses.h"
#include "ui/shell/saved_since.h"
#include "ui/shell/search_popup.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_row.h"
#include "ui/shell/undo_bar.h"
#include "ui/shell/undo_words.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace somo {

MainWindow::MainWindow(Workspace &workspace, WindowSettings settings, Language language)
    : m_workspace(workspace)
    , m_settings(std::move(settings))
    , m_prompts(std::make_unique<WidgetPrompts>(this))
    , m_door(new BookDoor(*this, [this] { return mayLeaveBook(); }, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    installAccessibleChoices();
    qApp->installEventFilter(new ReturnPresses(this));
    qApp->installEventFilter(new CellsKeepBackspace(this));
    setWindowIcon(QIcon(QStringLiteral(":/somo/icons/somo.svg")));
    const Metrics metrics = currentMetrics();
    // Never larger than the screen: 1366×768 at 150 % is 910 points wide.
    const QSize room = screen() ? screen()->availableSize() : QSize(metrics.scaled(1000), metrics.scaled(580));
    setMinimumSize(std::min(metrics.scaled(1000), room.width()), std::min(metrics.scaled(580), room.height() - metrics.topRow)); // the frame is no part of it
    m_language.set(language);
    beginFigures();
    m_top = new TopRow(this);
    m_menus = new WindowMenus(this, m_top->menuBar());
    setMenuWidget(m_top);
    connect(m_top, &TopRow::languageChosen, m_menus, &WindowMenus::languageChosen);
    connect(m_top, &TopRow::bookAsked, this, &MainWindow::showBookMenu);
    QAction *undo = m_menus->action(WindowMenus::Command::undo);
    QAction *redo = m_menus->action(WindowMenus::Command::redo);
    m_top->setCommands(m_menus->action(WindowMenus::Command::search), m_menus->action(WindowMenus::Command::quickEntry), undo, redo);
    m_undoWords = new UndoWords(*this, undo, redo, this);
    m_user = new BookUser(*this, this);
    m_saved = new SavedSince(*this, this);
    buildWork();
    connectWorkspace();
    connect(m_door, &BookDoor::busy, this, &MainWindow::sampleBegun);
    setAcceptDrops(true);
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
    retranslate();
    if (m_workspace.isOpen())
        bookOpened();
    else
        bookClosed();
}

MainWindow::~MainWindow()
{
    // The workspace outlives the window and must not tell it anything any more.
    disconnect(&m_workspace, nullptr, this, nullptr);
}

// A book that is open already: its first figures are read while the rest of the window is made.
void MainWindow::beginFigures()
{
    m_work = new QWidget(this);
    m_header = new PageHeader(m_work);
    m_progress = new ProgressStrip(m_work);
    m_pages = new QStackedWidget(m_work);
    m_figures = new FigurePages(*this, m_header, m_pages);
    m_files = new BookFiles(*this, this);
    m_period = thisMonth();
    if (firstPage() == PageId::board)
        m_figures->begin();
}

Period MainWindow::thisMonth() const
{
    return Period::of(PeriodKind::month, m_workspace.today(), m_workspace.isOpen() ? m_workspace.settings().fiscalStart : 1);
}

void MainWindow::buildWork()
{
    auto *central = new QWidget(this);
    auto *frame = new QVBoxLayout(central);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    m_outer = new QStackedWidget(central);
    frame->addWidget(m_outer, 1);
    m_status = new StatusLine(central);
    frame->addWidget(m_status);

    m_outer->addWidget(new QWidget(m_outer)); // until it is known whether a book is opened
    auto *sides = new QHBoxLayout(m_work);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    m_rail = new Rail(m_work);
    sides->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_quick = new QuickLine(*this, m_work);
    column->addWidget(m_quick);
    m_lost = new LostBookStrip(m_workspace, m_work);
    column->addWidget(m_lost);
    m_lostServer = new LostServerStrip(m_workspace, [this] { return formats(); }, m_work);
    column->addWidget(m_lostServer);
    m_bookFile = new BookFileStrip(m_workspace, m_work);
    column->addWidget(m_bookFile);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    m_undo = new UndoBar(m_work);
    column->addWidget(m_undo);
    sides->addLayout(column, 1);
    m_outer->addWidget(m_work);
    setCentralWidget(central);

    connect(m_quick, &QuickLine::closed, this, [this] {
        if (Page *shown = page(m_page))
            shown->firstFocus()->setFocus();
    });
    connect(m_lost, &LostBookStrip::mainAsked, m_door, &BookDoor::goOnInCopy);
    connect(m_lost, &LostBookStrip::otherAsked, this, [this] { run(WindowMenus::Command::closeBook); });
    connect(m_lost, &LostBookStrip::said, m_status, &StatusLine::say);
    connect(m_lostServer, &LostServerStrip::otherAsked, this, [this] { run(WindowMenus::Command::closeBook); });
    connect(m_lostServer, &LostServerStrip::said, m_status, &StatusLine::say);
    connect(m_door, &BookDoor::wroteFile, m_bookFile, &BookFileStrip::offer);
    connect(m_bookFile, &BookFileStrip::openAsked, m_door, &BookDoor::open);
    connect(m_bookFile, &BookFileStrip::said, m_status, &StatusLine::say);
    connect(m_status, &StatusLine::userAsked, m_user, [this] { m_user->openMenu(m_status->user()); });
    connect(m_user, &BookUser::changed, m_status, [this] { m_status->setUser(m_user->shown()); });
    connect(m_saved, &SavedSince::said, m_status, &StatusLine::say);
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { showPage(page); });
    connect(m_header, &PageHeader::trailAsked, this, [this](int part) {
        if (page(m_page) && !m_figures->isBehind())
            goUp(part);
        else
            m_figures->goTo(part);
    });
    connect(m_header->picker(), &PeriodPicker::periodChosen, this, &MainWindow::setPeriod);
    connect(m_figures, &FigurePages::settled, this, &MainWindow::settled);
    connect(m_figures, &FigurePages::backAsked, this, &MainWindow::goBack);
    connect(m_figures, &FigurePages::ordersAsked, this, &MainWindow::showOrders);
    connect(m_figures, &FigurePages::periodWanted, this, &MainWindow::setPeriod);
    connect(m_figures, &FigurePages::reportWanted, this, [this] { showPage(PageId::report); });
    connect(m_figures, &FigurePages::written, this, &MainWindow::sayWritten);
    connect(m_figures, &FigurePages::figuresCame, this, [this] {
        fillHeader();
        fillStatus();
    });
}

bool MainWindow::shows(PageId page) const
{
    return m_page == page && !m_figures->isBehind();
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
    if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        settings->setLooks(m_menus->languages(), m_menus->themes(), m_menus->textSizes());
        connect(settings, &SettingsPage::restoreAsked, m_door, &BookDoor::restore);
    }
    if (auto *today = qobject_cast<TodayPage *>(page))
        connectToday(*today);
    if (auto *customer = qobject_cast<CustomerPage *>(page))
        connectCustomer(*customer);
    if (auto *customers = qobject_cast<CustomersPage *>(page))
        connect(customers, &CustomersPage::ordersAsked, this, &MainWindow::showOrdersOf);
    if (auto *importing = qobject_cast<ImportPage *>(page)) {
        connect(importing, &ImportPage::creditAsked, this, &MainWindow::showUncredited);
        connect(importing, &ImportPage::twinsAsked, this, [this] {
            OrderFilter filter;
            filter.pairedOnly = true;
            showOrders(filter);
        });
    }
    connect(page, &Page::headerChanged, this, [this, id] {
        if (shows(id))
            fillHeader();
    });
    connect(page, &Page::settled, this, [this, id] {
        if (shows(id))
            emit settled();
    });
    connect(page, &Page::backAsked, this, [this, id] {
        if (shows(id))
            goBack();
    });
    return page;
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::opened, this, &MainWindow::bookOpened);
    connect(&m_workspace, &Workspace::closed, this, &MainWindow::bookClosed);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        fillRail(); // the book may have become one of a team
        if (isShownOn(m_page, m_workspace.touched()))
            ask();
    });
    connect(&m_workspace, &Workspace::serverChanged, this, &MainWindow::fillStatus);
    connect(&m_workspace, &Workspace::waitsFor, this, [this](const QString &name) { m_status->say(name.isEmpty() ? QString() : tr("Waiting for %1 to finish writing").arg(name)); });
    // Another reader sees other pay.
    connect(&m_workspace, &Workspace::authorChanged, this, [this] {
        if (Page *shown = page(m_page); m_workspace.isOpen() && shown && !m_figures->isBehind())
            shown->refresh();
    });
    for (const auto signal : {&Workspace::closed, &Workspace::changed})
        connect(&m_workspace, signal, m_undoWords, &UndoWords::ask);
    connect(&m_workspace, &Workspace::failed, this, &MainWindow::showProblem);
    connect(&m_workspace, &Workspace::undone, this, [this](const LoggedCommand &command, bool again) {
        QString what = words::commandText(command.words.code, command.words.args, m_language.language());
        if (command.author != m_workspace.author())
            what += QStringLiteral(" (%1)").arg(command.author);
        if (again)
            m_undo->offer(tr("Done again: %1").arg(what), [this] { m_workspace.undo(); }, [this] { return m_undoWords->deed(); });
        else
            m_undo->tell(tr("Taken back: %1 (Ctrl+Y does it again)").arg(what));
    });
}

void MainWindow::showFitting()
{
    constexpr QSize usual(1366, 768);
    resize(usual);
    if (restoreGeometry(m_settings.geometry()))
        return show();
    // The frame needs room as well: on a screen of just that size the status line would lie below its edge.
    const QSize room = screen() ? screen()->availableSize() : usual * 2;
    if (room.width() <= usual.width() || room.height() <= usual.height() + currentMetrics().topRow)
        showMaximized();
    else
        show();
}

void MainWindow::setPrompts(std::unique_ptr<Prompts> prompts)
{
    m_prompts = std::move(prompts);
}

void MainWindow::setLanguage(Language language)
{
    m_way.forgetNames();
    m_language.set(language); // widgets retranslate themselves; figures come anew in the language
    retranslate();
    ask();
}

void MainWindow::setTheme(ThemeChoice theme)
{
    applyTheme(theme, currentMetrics().base);
    m_menus->setChoices(m_language.language(), theme, currentMetrics().base);
}

void MainWindow::sayWritten(const QString &path)
{
    m_status->say(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::find()
{
    if (!m_search) {
        m_search = new SearchPopup(*this, this);
        connect(m_search, &SearchPopup::chosen, this, &MainWindow::showFound);
        connect(m_search, &SearchPopup::helpChosen, this, &MainWindow::showHelp);
    }
    QList<QAction *> commands;
    for (QAction *action : actions()) {
        if (action != m_menus->action(WindowMenus::Command::search))
            commands << action;
    }
    m_search->open(commands);
}

void MainWindow::showHelp(const QString &page, int section)
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->setFacts(helpFacts());
    m_help->showPage(page, section);
}

// The keys are those of the menus and of every page, also of one that was not shown yet.
HelpFacts MainWindow::helpFacts()
{
    HelpFacts facts{m_language.language(), m_workspace.settings(), menuKeys(*m_top->menuBar()), QApplication::applicationVersion()};
    for (const PageEntry &entry : pageCatalogue()) {
        const Page *shown = m_workspace.isOpen() ? page(entry.id) : nullptr;
        if (const KeyArea area = shown ? pageKeys(pageName(entry.id), *shown) : KeyArea(); !area.lines.isEmpty())
            facts.keys << area;
    }
    return facts;
}

void MainWindow::showOrdersOf(CustomerId customer, const QString &name)
{
    OrderFilter filter;
    filter.customer = customer;
    filter.customerName = name;
    showOrders(filter);
}

void MainWindow::showOrders(const OrderFilter &filter)
{
    showPage(PageId::orders);
    static_cast<OrdersPage *>(page(PageId::orders))->list()->bar()->setFilter(filter);
    m_followed = true;
    fillHeader();
}

void MainWindow::showFound(const Found &found)
{
    switch (found.kind) {
    case SearchKind::order: return showPage(PageId::orders, found.row);
    case SearchKind::customer: return showPage(PageId::customer, found.row);
    case SearchKind::product: return showPage(PageId::products, found.row);
    case SearchKind::person: return showPage(PageId::people, found.row);
    case SearchKind::salekit: break; // no page yet
    }
}

void MainWindow::fillRail()
{
    QList<PageId> pages;
    for (const int page : m_settings.usedPages(m_workspace.place()))
        pages << PageId(page);
    m_rail->setUsed(pages, !isPersonal(m_workspace.settings()));
}

void MainWindow::say(const QString &done)
{
    m_undo->offer(done, [this] { m_workspace.undo(); }, [this] { return m_undoWords->deed(); });
}

void MainWindow::tell(const QString &hint)
{
    m_undo->tell(hint);
}

void MainWindow::say(const QString &done, std::function<void()> undo)
{
    m_undo->offer(done, std::move(undo));
}

void MainWindow::showDrillDown(const DrillDown &what)
{
    m_figures->showBehind(what);
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
    if (Page *shown = page(m_page); shown && !m_figures->isBehind())
        shown->refresh();
    else
        m_figures->ask();
}

void MainWindow::fillHeader()
{
    m_header->picker()->setFormats(formats());
    m_header->picker()->setPeriod(m_period);
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    Page *shown = page(m_page);
    const bool isPages = shown && !m_figures->isBehind();
    m_header->setPart(isPages ? shown->headerPart() : nullptr);
    if (!isPages)
        return m_figures->fillHeader();
    m_header->setTitle(trailOf(*shown), shown->title());
    m_header->setComparison(shown->note());
    m_header->picker()->setVisible(shown->followsPeriod());
    m_figures->hideActions();
    for (QAction *action : shown->headerActions())
        m_pageActions << m_header->addAction(action);
}

void MainWindow::fillStatus()
{
    if (!m_workspace.isOpen()) {
        m_top->setBook({}, {}, false);
        m_status->setFacts(tr("No book is open"));
        m_status->setUser(std::nullopt);
        setWindowTitle(QStringLiteral("Somo"));
        return;
    }
    const BookSettings &settings = m_workspace.settings();
    m_top->setBook(settings.name, m_workspace.place(), settings.sample);
    const QString name = m_workspace.isReadOnly() ? tr("%1 (only to read)").arg(settings.name) : settings.name;
    setWindowTitle(name + QStringLiteral(" – Somo"));
    const QDateTime now = QDateTime::currentDateTimeUtc().toOffsetFromUtc(settings.offsetMinutes * 60);
    const words::ReportWords words(m_language.language(), settings.currency);
    const auto event = recognitionEventOf(settings);
    QStringList facts{tr("Figures up to %1").arg(words.formats().moment(now)), recognitionSentence(event, words)};
    if (const QString server = serverSentence(m_workspace, words.formats()); !server.isEmpty())
        facts << server;
    m_status->setFacts(facts.join(QStringLiteral("     ")));
}

void MainWindow::showProblem(const Error &error)
{
    m_sample.reset();
    if (m_start)
        m_start->setBusy({});
    const bool shutOut = error.code == ErrorCode::passwordRefused && m_workspace.server() != Workspace::Server::none;
    m_prompts->problem(tr("That could not be done"), shutOut ? shutOutWords() : words::errorText(error, m_language.language()));
}

void MainWindow::foldRail()
{
    m_rail->setFolded(m_railFolded || width() < currentMetrics().scaled(1200));
}

void MainWindow::moveRegion(int step)
{
    QList<QWidget *> regions{m_rail, m_lost, m_lostServer, m_bookFile, m_header, m_pages->currentWidget()};
    for (QWidget *strip : {static_cast<QWidget *>(m_lost), static_cast<QWidget *>(m_lostServer), static_cast<QWidget *>(m_bookFile)}) {
        if (strip->isHidden())
            regions.removeOne(strip);
    }
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
    case Command::newBook: return m_door->make();
    case Command::openBook: return m_door->choose();
    case Command::openServer: return m_door->chooseServer();
    case Command::shareBook: return m_door->share();
    case Command::sampleBook: return openSample();
    case Command::importOrders: return importFiles({});
    case Command::closeBook:
        if (mayLeaveBook())
            m_workspace.close();
        return;
    case Command::print:
        if (Page *shown = page(m_page); !shown || !shown->print())
            m_figures->print();
        return;
    case Command::savePdf:
        if (m_figures->isBehind() && m_files->saveTable(*m_pages->currentWidget(), pageName(m_page)))
            return;
        if (Page *shown = page(m_page); !shown || !(shown->savePdf() || m_files->saveTable(*shown, shown->title())))
            m_figures->savePdf();
        return;
    case Command::saveTable:
        if (!m_files->saveTable(*m_pages->currentWidget(), pageName(m_page)))
            tell(tr("There is no table with rows here."));
        return;
    case Command::saveCalendar: return m_files->saveCalendar();
    case Command::saveContacts: return m_files->saveContacts(page(m_page) ? page(m_page)->customersShown() : std::vector<CustomerId>());
    case Command::saveFolder: return m_files->saveFolder();
    case Command::savePicture: return m_figures->savePicture();
    case Command::copyBoard: return m_figures->board()->copyPeople();
    case Command::filter:
        if (Page *shown = page(m_page))
            return shown->openFilter();
        return m_figures->openFilter();
    case Command::clearFilter:
        if (Page *shown = page(m_page))
            return shown->clearFilter();
        return m_figures->clearFilter();
    case Command::saved: return m_saved->ask();
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
    case Command::search: return find();
    case Command::quickEntry: return m_quick->open();
    case Command::help: return showHelp({});
    case Command::keys: return showHelp(QStringLiteral("keys"));
    case Command::about: return showHelp(QStringLiteral("about"));
    }
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    m_undoWords->retranslate();
    m_menus->setChoices(m_language.language(), currentThemeChoice(), currentMetrics().base);
    m_top->setLanguage(m_language.language());
    m_figures->retranslate();
    m_quick->retranslate();
    if (m_help)
        m_help->setFacts(helpFacts());
    fillHeader();
    fillStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_figures)
        retranslate();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
}

// Esc comes here where nothing that has the keyboard takes it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (!m_progress->stopShown() && m_figures->isBehind())
        goBack();
}

} // namespace somo
