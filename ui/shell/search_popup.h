// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_search.h"
#include "ui/shell/search_found.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace somo {

class PageHost;
class SearchLine;

/// One field over the window that finds customers, orders, products, people, pages, commands, policies and what the help says by
/// a few folded letters; "?" lists all commands. The field keeps the keyboard: arrows go through the list, Enter opens, Esc closes and gives the focus back.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    SearchPopup(PageHost &host, QWidget *window);
    /// Empty, over the middle of the window; `commands` are offered by their names where they can be used.
    void open(const QList<QAction *> &commands);

signals:
    void chosen(const somo::Found &found);
    void helpChosen(const QString &page, int section);
    /// The list stands for what is typed now.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void take(const BookFound &found);
    void fill();
    void addTitle(const QString &text);
    void addLine(const QString &title, const QString &text, std::function<void()> open);
    void addCommands();
    void addPolicies();
    void addHelp();
    void addFound(SearchKind kind, const QString &title);
    QString lineOf(const Found &found) const;
    void step(int by);
    void pick(QListWidgetItem *item);
    void close(bool giveFocusBack);
    void place();
    void retranslate();

    PageHost &m_host;
    QList<QPointer<QAction>> m_commands;
    std::vector<HelpEntry> m_help;
    BookFound m_found;
    std::vector<std::function<void()>> m_opens; // what a line does, by its place
    SearchLine *m_line = nullptr;
    Latest m_asked;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_words = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr;
};

} // namespace somo
