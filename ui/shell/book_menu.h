// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QMenu>

namespace somo {

/// What concerns the open book's file: where it lies, who writes in it, a copy of it.
class BookMenu : public QMenu {
    Q_OBJECT
public:
    BookMenu(PageHost &host, QWidget *parent);
    /// Looks who writes and opens under that widget.
    void openUnder(QWidget *widget);

signals:
    void copyAsked();
    /// To a server with it, or who may do what on the server where it stands.
    void shareAsked();
    /// Out of the server's database.
    void fileAsked();

private:
    void fill();
    void addFact(const QString &text);
    QString writerWords() const;
    PageHost &m_host;
};

} // namespace somo
