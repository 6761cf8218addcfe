// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace somo {

class PageHost;

/// Whose name stands beside what is about to be written: one of the book's people, found by a part of the name, or another
/// name as it is typed. It says why it asks.
class NameSheet : public QDialog {
    Q_OBJECT
public:
    /// `present` is marked at first; empty: nobody.
    NameSheet(PageHost &host, const QString &why, const QString &present, QWidget *parent);
    /// The name that was taken; empty: thought better of it.
    QString name() const;

signals:
    /// The people stand in the list.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make(const QString &why);
    void setPeople(const QStringList &people);
    void fill();
    void fit();

    QString m_present;
    QStringList m_people;
    Latest m_asked;
    QLineEdit *m_typed = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace somo
