// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/kept_copies.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

#include <memory>
#include <stop_token>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace somo {

class PageHost;
class RestoreCard;
class RunningNote;

/// The copies of the open book: which there are and whether they are sound, one more now or somewhere else (with a passphrase
/// where it leaves the computer), the way back to one, and the folder in which they are kept. Nothing here waits.
class BackupList : public QWidget {
    Q_OBJECT
public:
    explicit BackupList(PageHost &host, QWidget *parent = nullptr);
    ~BackupList() override;
    /// Reads anew which copies there are; those not looked through yet are, beside the window.
    void refresh();

signals:
    /// A copy is to be put in the place of the open book.
    void restoreAsked(const QString &file, const QString &passphrase);
    /// The list stands, with what the check finds in each.
    void settled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct State {
        bool sound = false;
        QString problem; // in words, where it isn't
    };
    using States = QHash<QString, State>; // by file
    void build();
    void connectAll();
    void fill();
    void lookThrough();
    void copyNow();
    void copyTo();
    void chooseFolder();
    void setFolder(const QString &value);
    void restore();
    void restoreOther();
    QString chosen() const;
    void say(const QString &error);
    void retranslate();

    PageHost &m_host;
    std::vector<KeptCopy> m_copies;
    States m_states;
    std::stop_source m_looking;
    std::unique_ptr<RunningNote> m_copying;
    Latest m_asked;
    QLabel *m_rule = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_beside = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_again = nullptr;
    QPushButton *m_to = nullptr;
    QLabel *m_error = nullptr;
    RestoreCard *m_card = nullptr;
};

} // namespace somo
