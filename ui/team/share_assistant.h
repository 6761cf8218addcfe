// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace somo {

class PageHost;
class PasswordKeeper;
class ServerFields;
class TeamPart;

/// "Share this book with my team" in three steps: where to, the copying, whom to invite. The book's file stays as it is;
/// once the copy stands the window goes on in that.
class ShareAssistant : public QDialog {
    Q_OBJECT
public:
    ShareAssistant(PageHost &host, PasswordKeeper &passwords, QWidget *parent);
    ~ShareAssistant() override;
    enum Step { ServerStep, CopyStep, InviteStep };
    Step step() const;
    void done(int result) override;
    void reject() override;

signals:
    void stepChanged();

private:
    QWidget *makeServerStep();
    QWidget *makeCopyStep();
    void showStep(Step step);
    void fill();
    void goOn();
    void startCopy();
    void copied(const Status &status);

    PageHost &m_host;
    PasswordKeeper &m_passwords;
    QString m_from; // the book's file
    QString m_to;
    QLabel *m_title = nullptr;
    QStackedWidget *m_steps = nullptr;
    ServerFields *m_fields = nullptr;
    QLabel *m_copyWords = nullptr;
    QProgressBar *m_bar = nullptr;
    TeamPart *m_team = nullptr; // made when the book stands there
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isCopying = false;
    bool m_isCopied = false;
    std::stop_source m_stop;
};

} // namespace somo
