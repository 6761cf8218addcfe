// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_job.h"

#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/exchange/saved_profiles.h"
#include "core/ledger/open_book.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace somo {

namespace {

ChosenFile inspected(const QString &path, const std::vector<Profile> &profiles)
{
    ChosenFile file;
    file.path = path;
    auto found = recogniseAnyKind(path, profiles);
    // Headers that are nearly field names, or twice the same, can still be mapped by hand.
    if (!found && found.error().code != ErrorCode::unknownField && found.error().code != ErrorCode::headerTwice) {
        file.problem = found.error();
        return file;
    }
    if (found)
        file.profile = std::move(found).value();
    file.recognised = file.profile.has_value();
    auto sample = sampleTable(path, file.profile ? file.profile->file : FileLayout(), file.profile ? file.profile->headerRow : 0);
    if (!sample) {
        file.problem = sample.error();
        return file;
    }
    file.sample = std::move(sample).value();
    file.mapping = file.profile ? mappingOf(*file.profile, file.sample) : proposeMapping(file.sample, guessKind(file.sample));
    return file;
}

int rank(ImportKind kind)
{
    const auto kinds = importableKinds();
    return int(std::ranges::find(kinds, kind) - kinds.begin());
}

Result<ImportResult> readOne(Book &book, const ImportAsked::File &file, const ImportAsked &asked, const std::stop_token &stop,
                             const std::function<void(const ImportStage &)> &progress)
{
    MapperOptions mapping;
    mapping.dayFirst = book.settings().language != u"en";
    mapping.currencyDecimals = book.settings().currency.decimals;
    mapping.today = asked.today;
    mapping.corrections = file.corrections;
    SOMO_TRY_ASSIGN(const auto opened, ImportFile::open(file.path, file.profile.kind, file.profile, {}, mapping));
    ImportOptions options;
    options.fileName = QFileInfo(file.path).fileName();
    options.author = asked.author;
    options.today = asked.today;
    options.moment = QDateTime::currentMSecsSinceEpoch();
    options.dryRun = asked.trial;
    options.preview = asked.trial;
    options.skipBadRows = asked.trial || asked.skipBadRows;
    options.answers = asked.answers;
    options.stop = stop;
    options.progress = progress;
    return importRows(book, opened->mapper(), options);
}

} // namespace

QString ChosenFile::name() const
{
    return QFileInfo(path).fileName();
}

Result<std::vector<ChosenFile>> inspectFiles(Database &database, const QStringList &paths)
{
    SOMO_TRY_ASSIGN(const std::vector<Profile> profiles, knownProfiles(database));
    std::vector<ChosenFile> files;
    for (const QString &path : paths)
        files.push_back(inspected(path, profiles));
    return files;
}

qint64 ImportAnswer::total(qint64 ImportResult::*count) const
{
    qint64 rows = 0;
    for (const ImportedFile &file : files)
        rows += file.result.*count;
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

const ImportedFile *ImportAnswer::file(const QString &path) const
{
    const auto found = std::ranges::find(files, path, &ImportedFile::path);
    return found == files.end() ? nullptr : &*found;
}

ImportPreview ImportAnswer::preview() const
{
    ImportPreview all;
    const auto append = [](auto &list, const auto &more) {
        const size_t room = mostPreviewed - list.size();
        list.insert(list.end(), more.begin(), more.begin() + qptrdiff(std::min(room, more.size())));
    };
    for (const ImportedFile &file : files) {
        const ImportPreview &one = file.result.preview;
        append(all.added, one.added);
        append(all.unchanged, one.unchanged);
        append(all.changed, one.changed);
        append(all.kept, one.kept);
        append(all.twins, one.twins);
        append(all.products, one.products);
        append(all.customers, one.customers);
        all.twinOrders += one.twinOrders;
        all.addedOrders += one.addedOrders;
        all.unchangedOrders += one.unchangedOrders;
        all.changedOrders += one.changedOrders;
        all.keptOrders += one.keptOrders;
    }
    return all;
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

ImportAnswer runImport(const QString &place, const ImportAsked &asked, std::stop_token stop, const std::function<void(const ImportProgress &)> &progress)
{
    ImportAnswer answer;
    answer.trial = asked.trial;
    auto book = openBook(place);
    std::vector<ImportAsked::File> inOrder = asked.files;
    std::ranges::stable_sort(inOrder, {}, [](const ImportAsked::File &file) { return rank(file.profile.kind); });
    qint64 own = asked.ownSince;
    for (size_t i = 0; i < inOrder.size() && !stop.stop_requested(); ++i) {
        ImportedFile file;
        file.path = inOrder[i].path;
        const auto tell = [&, i](const ImportStage &stage) {
            progress({QFileInfo(file.path).fileName(), stage, (double(i) + stage.part) / double(inOrder.size())});
        };
        tell({});
        if (!book) {
            file.problem = book.error();
        } else if (auto result = readOne(**book, inOrder[i], asked, stop, tell); result) {
            file.result = std::move(result).value();
            if (inOrder[i].previewedOn > 0)
                file.othersWrote = std::max<qint64>(0, file.result.plannedOn - inOrder[i].previewedOn - own);
            own += file.result.written ? 1 : 0;
        } else {
            file.problem = result.error();
        }
        answer.files.push_back(std::move(file));
    }
    answer.stopped = stop.stop_requested();
    if (!answer.stopped || !book)
        return answer;
    std::vector<ImportId> newestFirst = answer.written();
    std::ranges::reverse(newestFirst);
    for (const ImportId import : newestFirst) {
        // Nobody could have touched it in that moment but another program; then its rows stand in the history.
        if (auto undone = (*book)->undoImport(import, asked.author); !undone)
            answer.stopped = false;
    }
    return answer;
}

Status takeImportsBack(const QString &place, std::vector<ImportId> imports, const QString &author)
{
    SOMO_TRY_ASSIGN(auto book, openBook(place));
    std::ranges::reverse(imports);
    for (const ImportId import : imports) {
        SOMO_TRY_ASSIGN(const CommandOutcome outcome, book->undoImport(import, author));
        static_cast<void>(outcome);
    }
    return success();
}

} // namespace somo
