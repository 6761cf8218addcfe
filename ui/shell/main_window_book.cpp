// SPDX-License-Identifier: GPL-3.0-or-later
// The window's way from book to book: the first page, opening and closing, and what is dropped.
#include "ui/shell/main_window.h"

#include "core/words/error_words.h"
#include "ui/importing/dropped_files.h"
#include "ui/importing/import_page.h"
#include "ui/shell/book_door.h"
#include "ui/shell/book_menu.h"
#include "ui/shell/book_user.h"
#include "ui/shell/copy_keeper.h"
#include "ui/shell/figure_pages.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/saved_since.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_row.h"
#include "ui/shell/undo_bar.h"
#include "ui/shell/undo_words.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QStackedWidget>

namespace somo {

// Made when it is first shown: a program started with a book never needs it.
StartPage *MainWindow::startPage()
{
    if (m_start)
        return m_start;
    m_start = new StartPage(m_outer);
    m_outer->addWidget(m_start);
    m_start->setRecentBooks(m_settings.recentBooks());
    connect(m_start, &StartPage::sampleAsked, this, &MainWindow::openSample);
    connect(m_start, &StartPage::newAsked, m_door, &BookDoor::make);
    connect(m_start, &StartPage::openAsked, m_door, &BookDoor::choose);
    connect(m_start, &StartPage::importAsked, this, [this] { importFiles({}); });
    connect(m_start, &StartPage::filesDropped, this, &MainWindow::takeFiles);
    connect(m_start, &StartPage::bookChosen, this, &MainWindow::openBook);
    return m_start;
}

void MainWindow::bookOpened()
{
    m_sample.reset();
    m_period = thisMonth();
    m_header->picker()->setToday(m_workspace.today());
    stand(firstPage(), 0); // first of all: its figures are read while the rest is made
    m_settings.addRecentBook(m_workspace.place());
    m_menus->setRecentBooks(m_settings.recentBooks());
    if (m_start)
        m_start->setBusy({});
    m_menus->setBookOpen(true);
    m_undoWords->ask();
    m_saved->begin();
    m_user->begin();
    m_outer->setCurrentWidget(m_work);
    fillStatus();
    if (m_page == PageId::board)
        m_figures->board()->setFocus();
    else
        page(m_page)->firstFocus()->setFocus();
}

// A book without anything for the first page begins with its figures, as a new one does.
PageId MainWindow::firstPage() const
{
    return m_workspace.isOpen() && m_workspace.hasToday() ? PageId::today : PageId::board;
}

void MainWindow::bookClosed()
{
    m_figures->clear();
    // What a page read and what was typed into it belong to that book; the next one gets pages of its own.
    for (Page *page : std::as_const(m_made)) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_made.clear();
    m_way.clear();
    m_page = PageId::board;
    m_undo->dismiss();
    m_menus->setBookOpen(false);
    m_menus->setRecentBooks(m_settings.recentBooks());
    if (isVisible())
        showStart();
    fillHeader();
    fillStatus();
}

void MainWindow::showStart()
{
    startPage()->setRecentBooks(m_settings.recentBooks());
    m_outer->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::setVisible(bool visible)
{
    // What was read meanwhile is put in first: the window is laid out and painted once.
    if (visible && !isVisible())
        QCoreApplication::sendPostedEvents(&m_workspace);
    QMainWindow::setVisible(visible);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Whoever opens a book right after showing the window gets the book's pages at once.
    QMetaObject::invokeMethod(this, [this, again = event->spontaneous()] {
        if (!again && !m_workspace.isOpen())
            showStart();
    }, Qt::QueuedConnection);
}

// What was typed and not written is never lost by a click: its page comes to the front instead.
bool MainWindow::mayLeaveBook()
{
    if (!m_workspace.isOpen())
        return true;
    for (auto made = m_made.cbegin(); made != m_made.cend(); ++made) {
        if (made.value()->mayClose())
            continue;
        if (!shows(made.key()))
            showPage(made.key());
        return false;
    }
    return true;
}

void MainWindow::setCopyKeeper(CopyKeeper *keeper)
{
    m_door->setCopyKeeper(keeper);
    connect(keeper, &CopyKeeper::failed, this, [this](const Error &error) { tell(words::errorText(error, m_language.language())); });
}

void MainWindow::openBook(const QString &place)
{
    m_door->open(place);
}

void MainWindow::openSample()
{
    m_door->openSample();
}

// Beside a book that is open its pages stay; the sample that nobody waits for any more is kept for the next time.
void MainWindow::sampleBegun(const QString &words)
{
    if (!m_workspace.isOpen())
        return startPage()->setBusy(words);
    if (words.isEmpty())
        return;
    m_sample = std::make_unique<RunningNote>(*m_progress, words, [this] {
        m_workspace.forgetSample();
        m_sample.reset();
    });
}

void MainWindow::showBookMenu()
{
    if (!m_bookMenu) {
        m_bookMenu = new BookMenu(*this, this);
        connect(m_bookMenu, &BookMenu::copyAsked, m_door, &BookDoor::keepCopy);
        connect(m_bookMenu, &BookMenu::shareAsked, m_door, &BookDoor::share);
        connect(m_bookMenu, &BookMenu::fileAsked, m_door, &BookDoor::backIntoFile);
    }
    m_bookMenu->openUnder(m_top->book());
}

void MainWindow::importFiles(const QStringList &files)
{
    if (!m_workspace.isOpen())
        m_door->make();
    if (!m_workspace.isOpen())
        return;
    showPage(PageId::importing);
    if (!files.isEmpty())
        static_cast<ImportPage *>(page(PageId::importing))->takeFiles(files);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    event->setAccepted(mayLeaveBook());
}

} // namespace somo
