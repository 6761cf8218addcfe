// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/mapping_proposal.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace somo {

/// A file chosen for import with what was found out about it before anything is read in earnest.
struct ChosenFile {
    QString path;
    std::optional<Error> problem; // it can't be read at all
    TableSample sample;
    std::optional<Profile> profile; // recognised, or made by hand; without one the file waits for its mapping
    bool recognised = false;
    Mapping mapping;
    QString name() const;
};
/// What every file is: the profiles kept in the book come before those of the program.
Result<std::vector<ChosenFile>> inspectFiles(Database &database, const QStringList &paths);

/// Files to be read into a book: first as a trial, which writes nothing, then in earnest.
struct ImportAsked {
    struct File {
        QString path;
        Profile profile;
        qint64 previewedOn = 0; // the newest command of the book when its preview was made
        std::vector<CellCorrection> corrections = {};
    };
    std::vector<File> files;
    qint64 ownSince = 0; // commands that this window wrote since then itself
    bool trial = true;
    JoiningAnswers answers; // of the preview; the same for all files
    bool skipBadRows = true; // false: a file with a row that can't be taken writes nothing
    Day today;
    QString author;
};

/// What became, or would become, of one file.
struct ImportedFile {
    QString path;
    std::optional<Error> problem; // the file as a whole was refused
    ImportResult result; // else; whole orders with a refused row are left out
    qint64 othersWrote = 0; // commands of others between its preview and its writing, so that it was compared anew
};

struct ImportAnswer {
    bool trial = true;
    bool stopped = false; // by the person: nothing at all was written
    std::vector<ImportedFile> files;
    /// The sum over the files of what is added, changed and unchanged, by entity.
    QMap<QString, qint64> added() const { return sum(&ImportResult::added); }
    QMap<QString, qint64> changed() const { return sum(&ImportResult::changed); }
    QMap<QString, qint64> unchanged() const { return sum(&ImportResult::unchanged); }
    qint64 read() const { return total(&ImportResult::read); }
    qint64 skipped() const { return total(&ImportResult::skipped); }
    qint64 kept() const { return total(&ImportResult::kept); }
    qint64 refusedRows() const { return total(&ImportResult::errorCount); }
    std::vector<ImportId> written() const;
    /// The file of that path; null where it isn't among these.
    const ImportedFile *file(const QString &path) const;
    /// The previews of the files together, months left aside: the first orders of each sort, and how many there are.
    ImportPreview preview() const;

private:
    QMap<QString, qint64> sum(QMap<QString, qint64> ImportResult::*counts) const;
    qint64 total(qint64 ImportResult::*count) const;
};

/// How far an import is: which file, and how much of all.
struct ImportProgress {
    QString fileName;
    ImportStage stage; // of that file
    double part = 0; // of all files, 0 to 1
};

/// Reads the files with a connection of its own, so that it can work beside the window; what others refer to comes
/// first (people before orders, orders before payments). Stopped in the middle, what was written is taken back.
ImportAnswer runImport(const QString &place, const ImportAsked &asked, std::stop_token stop, const std::function<void(const ImportProgress &)> &progress);
/// Takes imports back, the newest first.
Status takeImportsBack(const QString &place, std::vector<ImportId> imports, const QString &author);

} // namespace somo
