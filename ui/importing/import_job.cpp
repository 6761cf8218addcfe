// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_job.h"

#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/ledger/open_book.h"

#include <QDateTime>
#include <QFileInfo>

#include <ranges>

namespace somo {

namespace {

Result<ImportResult> readOne(Book &book, const QString &path, const ImportAsked &asked, const std::stop_token &stop)
{
    MapperOptions mapping;
    mapping.dayFirst = book.settings().language != u"en";
    mapping.currencyDecimals = book.settings().currency.decimals;
    SOMO_TRY_ASSIGN(const auto file, ImportFile::open(path, ImportKind::orders, std::nullopt, builtInProfiles(), mapping));
    ImportOptions options;
    options.fileName = QFileInfo(path).fileName();
    options.author = asked.author;
    options.today = asked.today;
    options.moment = QDateTime::currentMSecsSinceEpoch();
    options.dryRun = asked.trial;
    options.skipBadRows = true;
    options.stop = stop;
    return importRows(book, file->mapper(), options);
}

} // namespace

qint64 ImportAnswer::read() const
{
    qint64 rows = 0;
    for (const ImportedFile &file : files)
        rows += file.result.read;
    return rows;
}

qint64 ImportAnswer::refusedRows() const
{
    qint64 rows = 0;
    for (const ImportedFile &file : files)
        rows += file.result.errorCount;
    return rows;
}

std::vector<ImportId> ImportAnswer::written() const
{
    std::vector<ImportId> found;
    for (const ImportedFile &file : files) {
        if (file.result.written && file.result.import)
            found.push_back(file.result.import);
    }
    return found;
}

QMap<QString, qint64> ImportAnswer::sum(QMap<QString, qint64> ImportResult::*counts) const
{
    QMap<QString, qint64> total;
    for (const ImportedFile &file : files) {
        const auto &each = file.result.*counts;
        for (auto it = each.begin(); it != each.end(); ++it)
            total[it.key()] += it.value();
    }
    return total;
}

ImportAnswer runImport(const QString &place, const ImportAsked &asked, std::stop_token stop)
{
    ImportAnswer answer;
    answer.trial = asked.trial;
    auto book = openBook(place);
    for (const QString &path : asked.files) {
        ImportedFile file;
        file.path = path;
        if (!book) {
            file.problem = book.error();
        } else if (auto result = readOne(**book, path, asked, stop); result) {
            file.result = std::move(result).value();
        } else {
            file.problem = result.error();
        }
        answer.files.push_back(std::move(file));
    }
    return answer;
}

Status takeImportsBack(const QString &place, std::vector<ImportId> imports, const QString &author)
{
    SOMO_TRY_ASSIGN(auto book, openBook(place));
    for (const ImportId import : imports | std::views::reverse) {
        SOMO_TRY_ASSIGN(const CommandOutcome outcome, undoLoggedImport(*book, import, author));
        static_cast<void>(outcome);
    }
    return success();
}

} // namespace somo
