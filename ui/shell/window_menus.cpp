// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/common/theme/icons.h"
#include "ui/shell/page_catalogue.h"
#include "ui/team/server_address.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace somo {

namespace {

constexpr int offeredSizes[] = {12, 13, 15, 17};

QKeySequence keys(const char *text)
{
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

WindowMenus::WindowMenus(QMainWindow *window, QMenuBar *bar)
    : QObject(window)
    , m_window(window)
{
    m_book = bar->addMenu(QString());
    add(m_book, Command::newBook, {keys("Ctrl+Shift+N")}, "plus");
    add(m_book, Command::openBook, {keys("Ctrl+O")}, "file");
    add(m_book, Command::openServer, {keys("Ctrl+Shift+B")});
    m_recent = m_book->addMenu(QString());
    add(m_book, Command::sampleBook, {keys("Ctrl+M")}, "book");
    m_book->addSeparator();
    add(m_book, Command::importOrders, {keys("Ctrl+I")}, "import");
    m_book->addSeparator();
    add(m_book, Command::print, {keys("Ctrl+P")}, "print");
    add(m_book, Command::savePdf, {keys("Ctrl+E")}, "export");
    add(m_book, Command::saveTable, {keys("Ctrl+Shift+E")}, "export");
    add(m_book, Command::saveCalendar);
    add(m_book, Command::saveContacts);
    add(m_book, Command::saveFolder);
    add(m_book, Command::savePicture);
    add(m_book, Command::saved, {keys("Ctrl+S")});
    m_book->addSeparator();
    add(m_book, Command::shareBook, {}, "team");
    m_book->addSeparator();
    add(m_book, Command::closeBook, {keys("Ctrl+W")});
    add(m_book, Command::quit, {keys("Ctrl+Q")})->setMenuRole(QAction::QuitRole);
    m_edit = bar->addMenu(QString());
    add(m_edit, Command::undo, {keys("Ctrl+Z")}, "undo");
    add(m_edit, Command::redo, {keys("Ctrl+Y"), keys("Ctrl+Shift+Z")}, "redo");
    m_edit->addSeparator();
    add(m_edit, Command::copyBoard, {keys("Ctrl+Shift+C")});
    m_view = bar->addMenu(QString());
    add(m_view, Command::filter, {keys("Ctrl+F")}, "filter");
    add(m_view, Command::clearFilter, {keys("Ctrl+Shift+F")});
    m_view->addSeparator();
    add(m_view, Command::foldRail, {keys("Ctrl+B")});
    addChoices();
    m_go = bar->addMenu(QString());
    add(m_go, Command::search, {keys("Ctrl+K")}, "search");
    add(m_go, Command::quickEntry, {keys("Ctrl+N")}, "plus");
    m_go->addSeparator();
    addPages();
    m_go->addSeparator();
    add(m_go, Command::back, {keys("Alt+Left"), keys("Backspace")}, "return");
    add(m_go, Command::periodBack, {keys("Ctrl+PgUp")}, "left");
    add(m_go, Command::periodOn, {keys("Ctrl+PgDown")}, "right");
    add(m_go, Command::thisPeriod, {keys("Alt+Home")});
    m_go->addSeparator();
    add(m_go, Command::nextRegion, {keys("F6")});
    add(m_go, Command::previousRegion, {keys("Shift+F6")});
    m_help = bar->addMenu(QString());
    add(m_help, Command::help, {keys("F1")}, "question");
    add(m_help, Command::keys, {keys("Ctrl+/")}, "key");
    add(m_help, Command::about, {}, "info")->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *WindowMenus::add(QMenu *menu, Command command, const QList<QKeySequence> &keys, const char *icon)
{
    auto *action = menu->addAction(QString());
    action->setObjectName(QStringLiteral("command%1").arg(int(command)));
    action->setShortcuts(keys);
    if (icon)
        action->setIcon(somoIcon(QString::fromLatin1(icon)));
    m_window->addAction(action);
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { emit triggered(command); });
    return action;
}

void WindowMenus::addPages()
{
    for (const PageEntry &entry : pageCatalogue()) {
        QAction *action = m_go->addAction(somoIcon(QString::fromLatin1(entry.icon)), QString());
        action->setShortcut(keys(entry.keys));
        m_window->addAction(action);
        m_pages.insert(entry.id, action);
        connect(action, &QAction::triggered, this, [this, page = entry.id] { emit pageChosen(page); });
    }
}

void WindowMenus::addChoices()
{
    m_theme = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice theme : {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark}) {
        QAction *action = m_themes->addAction(m_theme->addAction(QString()));
        action->setCheckable(true);
        action->setData(int(theme));
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    }
    m_language = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    // A language is named in itself.
    const std::pair<Language, QString> languages[] = {{Language::vietnamese, QStringLiteral("Tiếng Việt")},
                                                      {Language::english, QStringLiteral("English")}};
    for (const auto &[language, name] : languages) {
        QAction *action = m_languages->addAction(m_language->addAction(name));
        action->setCheckable(true);
        action->setData(int(language));
        connect(action, &QAction::triggered, this, [this, language = language] { emit languageChosen(language); });
    }
    m_textSize = m_view->addMenu(QString());
    m_textSizes = new QActionGroup(this);
    for (const int pixels : offeredSizes) {
        QAction *action = m_textSizes->addAction(m_textSize->addAction(QString()));
        action->setCheckable(true);
        action->setData(pixels);
        connect(action, &QAction::triggered, this, [this, pixels] { emit textSizeChosen(pixels); });
    }
}

void WindowMenus::setBookOpen(bool open)
{
    m_isOpen = open;
    fillFilter();
    for (const Command command : {Command::closeBook, Command::print, Command::savePdf, Command::savePicture, Command::saveTable, Command::saveCalendar, Command::saveContacts, Command::saveFolder, Command::copyBoard, Command::saved,
                                  Command::shareBook, Command::undo, Command::redo, Command::periodBack, Command::periodOn, Command::thisPeriod, Command::back, Command::foldRail, Command::quickEntry})
        m_actions.value(command)->setEnabled(open);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(open);
}

void WindowMenus::setPage(PageId page)
{
    m_page = page;
    fillFilter();
}

void WindowMenus::fillFilter()
{
    QAction *filter = m_actions.value(Command::filter);
    filter->setText(tr("&Filter: %1").arg(pageName(m_page)));
    filter->setIconText(tr("Filter what is shown")); // what a list of keys names
    for (const Command command : {Command::filter, Command::clearFilter})
        m_actions.value(command)->setEnabled(m_isOpen && pageEntry(m_page).has(HasFilter));
}

void WindowMenus::setRecentBooks(const QStringList &places)
{
    m_recent->clear();
    m_recent->setEnabled(!places.isEmpty());
    for (const QString &place : places) {
        QAction *action = m_recent->addAction(nameOfPlace(place).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(place);
        connect(action, &QAction::triggered, this, [this, place] { emit bookChosen(place); });
    }
}

void WindowMenus::setChoices(Language language, ThemeChoice theme, int textSize)
{
    const auto check = [](QActionGroup *group, int data) {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == data);
    };
    check(m_languages, int(language));
    check(m_themes, int(theme));
    check(m_textSizes, textSize);
}

void WindowMenus::retranslate()
{
    m_book->setTitle(tr("&Book"));
    m_recent->setTitle(tr("&Opened lately"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_theme->setTitle(tr("&Colours"));
    m_language->setTitle(tr("&Language"));
    m_textSize->setTitle(tr("&Text size"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    const auto name = [this](Command command, const QString &words) { m_actions.value(command)->setText(words); };
    name(Command::newBook, tr("&New empty book…"));
    name(Command::openBook, tr("&Open a book…"));
    name(Command::openServer, tr("Open a &book on a server…"));
    name(Command::shareBook, tr("Share with my &team…"));
    name(Command::sampleBook, tr("&Sample book"));
    name(Command::importOrders, tr("&Import data…"));
    name(Command::closeBook, tr("&Close the book"));
    name(Command::print, tr("&Print the report…"));
    name(Command::savePdf, tr("Report as P&DF…"));
    name(Command::saveTable, tr("Table as a &file…"));
    name(Command::saveCalendar, tr("D&ates as a calendar…"));
    name(Command::saveContacts, tr("Custom&ers as contact cards…"));
    name(Command::saveFolder, tr("&Whole book as a folder…"));
    name(Command::savePicture, tr("Board as a pict&ure…"));
    name(Command::copyBoard, tr("&Copy the board for Excel"));
    fillFilter();
    name(Command::clearFilter, tr("Clear the filte&r"));
    name(Command::saved, tr("Is everything sa&ved?"));
    name(Command::quit, tr("&Quit"));
    name(Command::undo, tr("&Undo"));
    name(Command::redo, tr("&Redo"));
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        page.value()->setText(pageName(page.key()));
    name(Command::search, tr("Find anythin&g…"));
    name(Command::quickEntry, tr("&Quick entry"));
    name(Command::back, tr("&Back"));
    name(Command::periodBack, tr("Period be&fore"));
    name(Command::periodOn, tr("&Next period"));
    name(Command::thisPeriod, tr("&This period"));
    name(Command::foldRail, tr("&Icons alone at the left"));
    name(Command::nextRegion, tr("Next &part of the window"));
    name(Command::previousRegion, tr("Part of the window bef&ore"));
    name(Command::help, tr("&Help"));
    name(Command::keys, tr("&Keys"));
    name(Command::about, tr("&About Somo"));
    const QString themes[] = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (QAction *action : m_themes->actions())
        action->setText(themes[action->data().toInt()]);
    const QString sizes[] = {tr("&Small"), tr("&Medium"), tr("&Large"), tr("&Very large")};
    for (qsizetype i = 0; i < m_textSizes->actions().size(); ++i)
        m_textSizes->actions()[i]->setText(sizes[i]);
}

} // namespace somo
