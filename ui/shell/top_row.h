// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QMenuBar;
class QPushButton;
class QToolButton;

namespace somo {

/// The line over everything: the menu bar, the ways to search and to quick entry, undo and redo, the book's name with what
/// concerns its file, and the languages while no book is open.
class TopRow : public QWidget {
    Q_OBJECT
public:
    explicit TopRow(QWidget *parent = nullptr);
    QMenuBar *menuBar() const { return m_bar; }
    /// The window's commands that stand here as well.
    void setCommands(QAction *search, QAction *quickEntry, QAction *undo, QAction *redo);
    /// The open book and where it lies; a null name where none is open.
    void setBook(const QString &name, const QString &place, bool sample);
    QWidget *book() const;
    void setLanguage(Language language);

signals:
    /// What concerns the book's file is asked for.
    void bookAsked();
    void languageChosen(somo::Language language);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLanguages();
    void makeSearch();
    void makeQuick();
    void fitSearch();
    void fitQuick();
    void retranslate();
    QMenuBar *m_bar = nullptr;
    QPushButton *m_search = nullptr;
    QLabel *m_searchWords = nullptr;
    QLabel *m_searchKeys = nullptr;
    QToolButton *m_quick = nullptr;
    QLabel *m_quickWords = nullptr;
    QLabel *m_quickKeys = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QLabel *m_sample = nullptr;
    QToolButton *m_book = nullptr;
    QWidget *m_languages = nullptr;
    QButtonGroup *m_languageGroup = nullptr;
};

} // namespace somo
