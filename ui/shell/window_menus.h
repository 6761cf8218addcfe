// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/shell/page.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace somo {

/// The menu bar and every command of the window with its key. Texts follow the language at once.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    enum class Command {
        newBook,
        openBook,
        sampleBook,
        importOrders,
        closeBook,
        print,
        savePdf,
        savePicture, // of the board
        saved, // Ctrl+S: says that everything is saved
        quit,
        undo,
        redo,
        copyBoard, // for a spreadsheet
        filter,
        clearFilter,
        periodBack,
        periodOn,
        thisPeriod,
        back,
        foldRail,
        nextRegion,
        previousRegion,
        search, // anything, by a few letters
        help,
        keys,
        about,
        openServer,
        quickEntry, // one line in plain words
        shareBook, // with a team: to a server, or who may do what there
        saveTable, // the one that is seen
        saveCalendar,
        saveContacts,
        saveFolder, // the whole book as CSV
    };
    Q_ENUM(Command)
    WindowMenus(QMainWindow *window, QMenuBar *bar);
    QAction *action(Command command) const { return m_actions.value(command); }
    /// Which commands make sense: those of a book only while one is open.
    void setBookOpen(bool open);
    /// The page that is shown: what there is to filter.
    void setPage(PageId page);
    void setRecentBooks(const QStringList &places);
    void setChoices(Language language, ThemeChoice theme, int textSize);
    void retranslate();
    QActionGroup *languages() const { return m_languages; }
    QActionGroup *themes() const { return m_themes; }
    QActionGroup *textSizes() const { return m_textSizes; }

signals:
    void triggered(somo::WindowMenus::Command command);
    void pageChosen(somo::PageId page);
    void bookChosen(const QString &place);
    void languageChosen(somo::Language language);
    void themeChosen(somo::ThemeChoice theme);
    void textSizeChosen(int pixels);

private:
    QAction *add(QMenu *menu, Command command, const QList<QKeySequence> &keys = {}, const char *icon = nullptr);
    void addChoices();
    void addPages();
    void fillFilter();
    QMainWindow *m_window;
    PageId m_page = PageId::board;
    bool m_isOpen = false;
    QHash<Command, QAction *> m_actions;
    QHash<PageId, QAction *> m_pages;
    QMenu *m_book = nullptr;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_theme = nullptr;
    QMenu *m_language = nullptr;
    QMenu *m_textSize = nullptr;
    QMenu *m_go = nullptr;
    QMenu *m_help = nullptr;
    QActionGroup *m_themes = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_textSizes = nullptr;
};

} // namespace somo
