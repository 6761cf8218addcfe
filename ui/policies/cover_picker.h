// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/word_edit.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace somo {

/// Whom a policy covers: everyone, or teams, or people out of a list. It stands under the word that it changes, as a part of
/// the window; Enter takes what is ticked, Esc leaves everything as it was.
class CoverPicker : public QFrame {
    Q_OBJECT
public:
    /// In a book of one person teams are not offered; everyone is that person.
    CoverPicker(const PolicyCover &cover, const WordContext &context, QWidget *word);
    PolicyCover cover() const;

signals:
    void picked(const somo::PolicyCover &cover);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRadioButton *addWay(const char *name, const QString &text);
    void fill();
    void narrow(const QString &typed);
    void keepTicks();
    void place(QWidget *word);
    void pick();
    void leave();

    const PolicyChoices m_choices;
    const bool m_personal;
    QStringList m_people; // ticked
    QStringList m_teams;
    bool m_showsTeams = false;
    bool m_closed = false;
    QRadioButton *m_everyone = nullptr;
    QRadioButton *m_byTeam = nullptr;
    QRadioButton *m_byPerson = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace somo
