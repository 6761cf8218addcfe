// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_page.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/way_back.h"
#include "ui/shell/window_menus.h"
#include "ui/shell/window_settings.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace somo {

class BookDoor;
class BookFiles;
class BookMenu;
class BookUser;
class CopyKeeper;
class CustomerPage;
class FigurePages;
class HelpWindow;
class BookFileStrip;
class LostBookStrip;
class LostServerStrip;
struct HelpFacts;
struct OrderFilter;
class PageHeader;
class ProgressStrip;
class QuickLine;
class RunningNote;
class Prompts;
class SavedSince;
class SearchPopup;
struct Found;
class StartPage;
class StatusLine;
class TodayPage;
class TopRow;
class UndoBar;
class UndoWords;

/// The frame: top row, rail, page with its header, status line; and the way from page to page. Figures come from the
/// Workspace and go to pages as values.
class MainWindow : public QMainWindow, private PageHost {
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, WindowSettings settings, Language language);
    ~MainWindow() override;
    /// What the window offers to its pages, for a sheet that stands on none of them.
    PageHost &host() { return *this; }
    /// As it stood last time; the first time at its usual size, or filling a screen that has no room for that.
    void showFitting();
    /// Dialogs go through this; without one Qt's own are shown.
    void setPrompts(std::unique_ptr<Prompts> prompts);
    /// Who keeps copies by itself: where it can't, the window says so once.
    void setCopyKeeper(CopyKeeper *keeper);
    void setLanguage(Language language);
    void setTheme(ThemeChoice theme);
    void openBook(const QString &place);
    void openSample();
    /// Takes files to the import assistant, an empty list to its first step; without a book a new one is made first.
    void importFiles(const QStringList &files) override;
    void showPage(PageId id, qint64 thing = 0) override;
    /// The page, made now if it was never shown; null for those that the window shows by itself.
    Page *page(PageId id);
    void showDrillDown(const DrillDown &what);
    Period period() const override { return m_period; }
    void showPeriod(const Period &period) override { setPeriod(period); }

signals:
    /// Everything asked for the visible page stands on it; tests and screenshots wait for this.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void setVisible(bool visible) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Workspace &workspace() override { return m_workspace; }
    Prompts &prompts() override { return *m_prompts; }
    WindowSettings &windowSettings() override { return m_settings; }
    Language language() const override { return m_language.language(); }
    Formats formats() const override { return Formats(m_language.language(), m_workspace.settings().currency); }
    void say(const QString &done) override;
    void tell(const QString &hint) override;
    void say(const QString &done, std::function<void()> undo) override;
    void sayWritten(const QString &path) override;
    void showProblem(const Error &error) override;
    ProgressStrip &progress() override { return *m_progress; }

    void beginFigures();
    Period thisMonth() const;
    PageId firstPage() const;
    void buildWork();
    StartPage *startPage();
    void showStart();
    void connectWorkspace();
    void run(WindowMenus::Command command);
    void find();
    void showHelp(const QString &page, int section = 0);
    HelpFacts helpFacts();
    void showOrdersOf(CustomerId customer, const QString &name);
    void showOrders(const OrderFilter &filter);
    void showUncredited();
    void connectToday(const TodayPage &page);
    void connectCustomer(const CustomerPage &page);
    void showFound(const Found &found);
    void bookOpened();
    void bookClosed();
    void sampleBegun(const QString &words);
    void showBookMenu();
    void takeFiles(const QStringList &paths);
    void setPeriod(const Period &period);
    Place placeNow();
    void stand(PageId page, qint64 thing, const FigurePlace &figures = {});
    void returnTo(const Place &place);
    bool isAtFirstThing();
    QStringList trailOf(const Page &page);
    void goUp(int part);
    void goBack();
    void ask();
    void retranslate();
    bool mayLeaveBook();
    void fillHeader();
    void fillStatus();
    void moveRegion(int step);
    void foldRail();
    void fillRail();
    bool shows(PageId page) const;

    Workspace &m_workspace;
    WindowSettings m_settings;
    LanguageSwitch m_language;
    std::unique_ptr<Prompts> m_prompts;
    BookDoor *m_door;
    Period m_period;
    PageId m_page = PageId::board;
    WayBack m_way;
    qint64 m_cameFor = 0; // the thing that the page was opened for
    bool m_followed = false; // from a page that the breadcrumb leads back to
    QHash<PageId, Page *> m_made;
    bool m_railFolded = false;

    TopRow *m_top = nullptr;
    WindowMenus *m_menus = nullptr;
    QStackedWidget *m_outer = nullptr;
    StartPage *m_start = nullptr; // made when first shown
    QWidget *m_work = nullptr; // rail, header and pages
    Rail *m_rail = nullptr;
    QuickLine *m_quick = nullptr;
    LostBookStrip *m_lost = nullptr;
    LostServerStrip *m_lostServer = nullptr;
    BookFileStrip *m_bookFile = nullptr;
    PageHeader *m_header = nullptr;
    ProgressStrip *m_progress = nullptr;
    std::unique_ptr<RunningNote> m_sample; // the sample book is being made
    QStackedWidget *m_pages = nullptr;
    FigurePages *m_figures = nullptr;
    BookFiles *m_files = nullptr;
    QList<QPushButton *> m_pageActions;
    UndoBar *m_undo = nullptr;
    SearchPopup *m_search = nullptr; // made when first asked for
    HelpWindow *m_help = nullptr; // likewise
    BookMenu *m_bookMenu = nullptr; // likewise
    UndoWords *m_undoWords = nullptr;
    BookUser *m_user = nullptr;
    SavedSince *m_saved = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace somo
