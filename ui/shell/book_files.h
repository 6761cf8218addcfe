// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/exchange/saved_table.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <vector>

namespace somo {

class PageHost;

/// What the open book gives away as files: the table that is seen, dates for a calendar, customers for an address book, and
/// the whole book as a folder. Asks for the place through the host's prompts, reads and writes beside the window, and says
/// in the status line where a file was written.
class BookFiles : public QObject {
    Q_OBJECT
public:
    BookFiles(PageHost &host, QObject *parent);

    /// The table of the page that is shown, as it is filtered and sorted. False where there is none with rows.
    bool saveTable(const QWidget &shown, const QString &title);
    void saveCalendar();
    /// `only`: these customers, empty: all.
    void saveContacts(const std::vector<CustomerId> &only);
    void saveFolder();

signals:
    /// The status line has said so already.
    void written(const QString &path);

private:
    /// Asks for a place with one of the endings; what comes has one of them. Nothing: thought better of it.
    std::optional<QString> place(const QString &title, const QString &name, const QStringList &kinds, const QStringList &endings);
    void writeBeside(const QString &path, std::function<Result<QByteArray>()> make, const QString &hint = {});
    void writeTableTo(const QString &path, const SavedTable &table);
    void writeContacts(const std::vector<CustomerId> &only, const QString &path);
    void endFolder();
    void folderCame(const QString &path, const Error *problem);

    PageHost &m_host;
    Latest m_askedCalendar, m_askedContacts, m_askedFolder;
    std::stop_source m_stopFolder;
    int m_folder = 0; // as the progress strip calls it; 0: none is being written
};

} // namespace somo
