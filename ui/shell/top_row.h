// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenuBar;
class QToolButton;

namespace somo {

/// The line over everything: the menu bar, the book's name, and the languages while no book is open.
class TopRow : public QWidget {
    Q_OBJECT
public:
    explicit TopRow(QWidget *parent = nullptr);
    QMenuBar *menuBar() const { return m_bar; }
    /// The open book; a null name where none is open.
    void setBook(const QString &name, bool sample);
    /// In whose name this window writes, while a book is open.
    void setUser(const QString &name);
    QWidget *user() const;
    void setLanguage(Language language);

signals:
    void userAsked();
    void languageChosen(somo::Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLanguages();
    void nameUser();
    QMenuBar *m_bar = nullptr;
    QLabel *m_sample = nullptr;
    QLabel *m_book = nullptr;
    QToolButton *m_user = nullptr;
    QWidget *m_languages = nullptr;
    QButtonGroup *m_languageGroup = nullptr;
};

} // namespace somo
