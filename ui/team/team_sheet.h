// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace somo {

class PageHost;
class TeamPart;

/// The team's book on one screen: the connection's state, roles, invitations, and the way back into a file.
class TeamSheet : public QDialog {
    Q_OBJECT
public:
    TeamSheet(PageHost &host, QWidget *parent);
    TeamPart *part() const { return m_part; }
    /// Stays while roles are chosen and not carried out.
    void done(int result) override;

signals:
    void backIntoFileAsked();

private:
    TeamPart *m_part;
};

} // namespace somo
