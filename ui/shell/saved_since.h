// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QObject>

#include <optional>

namespace somo {

class PageHost;

/// What Ctrl+S says: since when everything is saved, by the newest command since the book was opened.
class SavedSince : public QObject {
    Q_OBJECT
public:
    SavedSince(PageHost &host, QObject *parent);
    /// A book was opened just now.
    void begin();
    void ask();

signals:
    void said(const QString &sentence);

private:
    QString sentence(const std::vector<LoggedCommand> &newest) const;
    QString timeOf(qint64 moment) const;

    PageHost &m_host;
    qint64 m_opened = 0; // ms UTC
    std::optional<qint64> m_before; // the newest command when the book was opened; nothing until that is known
    Latest m_begun, m_asked;
};

} // namespace somo
