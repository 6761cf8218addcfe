// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <QStringList>

#include <stop_token>

namespace somo {

/// Order files to be read into a book: first as a trial, which writes nothing, then in earnest.
struct ImportAsked {
    QStringList files;
    bool trial = true;
    Day today;
    QString author;
};

/// What became, or would become, of one file.
struct ImportedFile {
    QString path;
    std::optional<Error> problem; // the file as a whole was refused
    ImportResult result; // else; whole orders with a refused row are left out
};

struct ImportAnswer {
    bool trial = true;
    std::vector<ImportedFile> files;
    /// The sum over the files of what is added, changed and unchanged, by entity.
    QMap<QString, qint64> added() const { return sum(&ImportResult::added); }
    QMap<QString, qint64> changed() const { return sum(&ImportResult::changed); }
    QMap<QString, qint64> unchanged() const { return sum(&ImportResult::unchanged); }
    qint64 read() const;
    qint64 refusedRows() const;
    std::vector<ImportId> written() const;

private:
    QMap<QString, qint64> sum(QMap<QString, qint64> ImportResult::*counts) const;
};

/// Reads the files with a connection of its own, so that it can work beside the window. Each is recognised by its headers.
ImportAnswer runImport(const QString &place, const ImportAsked &asked, std::stop_token stop);
/// Takes imports back, the newest first.
Status takeImportsBack(const QString &place, std::vector<ImportId> imports, const QString &author);

} // namespace somo
