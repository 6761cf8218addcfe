// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace somo {

/// "Who is using Somo here?", asked once on a computer for each team's book: one of its people, or just looking.
class UserSheet : public QDialog {
    Q_OBJECT
public:
    UserSheet(const QStringList &people, QWidget *parent);
    /// Empty: just looking.
    QString person() const;

private:
    void make(const QStringList &people);
    void fit();

    QListWidget *m_people = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace somo
