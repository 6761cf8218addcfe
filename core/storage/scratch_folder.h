// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace somo {

/// A folder for what is plain for a moment, with a lock in it that tells whether its maker still runs; both go with the object.
/// It stands beside the book, in the temporary folder where nothing can be written there or the book is a server's.
class ScratchFolder {
public:
    explicit ScratchFolder(const QString &place);
    bool isValid() const { return m_folder.isValid(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString errorString() const { return m_folder.errorString(); }

private:
    QTemporaryDir m_folder;
    std::optional<QLockFile> m_held; // let go of before the folder is removed
};

/// Removes the folders beside the book whose makers were killed before they could: those that are called exactly as ours are,
/// with our lock in them, of a process of this PC that runs no more. Nothing of a server's book lies beside it.
void clearScratch(const QString &place);

} // namespace somo
