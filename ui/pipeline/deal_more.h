// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/customer/own_line.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace somo {

class FilesCard;
class PageHost;

/// What else stands with a deal that is in the book: fields of one's own, each edited in its place as on a customer's page, and
/// files. Each edit is one command.
class DealMore : public QWidget {
    Q_OBJECT
public:
    DealMore(PageHost &host, QWidget *parent);
    /// Reads what that deal has by now; an id of 0: one that is still being typed has nothing of it.
    void showDeal(DealId deal, const QString &name);
    /// What is being typed is kept; false where it can't be.
    bool settle();

signals:
    /// Lines or files came or went.
    void filled();
    /// Esc where nothing is typed.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void fillOwn(const std::vector<OwnShown> &own);
    void writeOwn(OwnLine *line, const OwnField &field, const OwnValue &value);

    PageHost &m_host;
    DealId m_deal;
    QString m_name;
    QVBoxLayout *m_ownLayout = nullptr;
    std::vector<OwnLine *> m_own;
    std::vector<OwnFieldId> m_ownShown;
    FilesCard *m_files = nullptr;
    Latest m_asked;
};

} // namespace somo
