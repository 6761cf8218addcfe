// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>

namespace somo {

class CopyKeeper;
struct FirstRun;
class BookRescue;
class PasswordKeeper;
class RunningNote;

/// How a book comes into the window: opened, made, or gone on with in a copy where its file is no longer there.
class BookDoor : public QObject {
    Q_OBJECT
public:
    /// `mayLeave`: whether the book that is open may be left; asked before another one comes.
    BookDoor(PageHost &host, std::function<bool()> mayLeave, QObject *parent);
    ~BookDoor() override;
    /// A server's password comes from the keychain, or is asked.
    void open(const QString &place);
    void openSample();
    /// Asks where, whether for one person or a team, and makes it.
    void make();
    /// Asks which.
    void choose();
    /// Asks where on a server, and as whom.
    void chooseServer();
    /// The open book: to a server with it, or, where it stands on one, who may do what there.
    void share();
    /// Asks where, and writes the whole book of a server there, beside the window; work goes on in the server's.
    void backIntoFile();
    /// Asks where, and writes the whole book there as a file of its own; work goes on in the book.
    void keepCopy();
    /// The book's file is gone: asks where a copy is kept, and goes on in that.
    void goOnInCopy();
    /// Puts a copy in the place of the open book, which is kept beside it, and opens that. Beside the window.
    void restore(const QString &copy, const QString &passphrase);
    /// Who keeps copies of the open book by itself, and has to let it be replaced; none where nobody does.
    void setCopyKeeper(CopyKeeper *keeper);
    /// Where the sample book of this day is kept.
    QString samplePlace() const;

signals:
    /// What takes a moment, in words.
    void busy(const QString &words);
    /// The open book of a server stands in that file as well.
    void wroteFile(const QString &file);

private:
    void openNow(const QString &place);
    void openServer(const QString &place);
    void tellCopied(int thousandths);
    void writeFirst(const FirstRun &answers);
    PageHost &m_host;
    std::function<bool()> m_mayLeave;
    bool m_isCopying = false; // to go on in it
    PasswordKeeper *m_passwords;
    BookRescue *m_rescue;
    std::unique_ptr<RunningNote> m_toFile; // a server's book is written into a file
    std::stop_source m_stop;
    QPointer<CopyKeeper> m_keeper;
    bool m_isRestoring = false;
};

} // namespace somo
