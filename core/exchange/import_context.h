// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_result.h"
#include "core/exchange/import_said.h"
#include "core/storage/book.h"

namespace somo {

/// What every kind of import works with: the book, the file, how it is asked for, and the answer being put together.
struct ImportContext {
    Book &book;
    Mapper &mapper;
    const ImportOptions &options;
    ImportResult result;

    Database &database() const { return book.database(); }
    const Currency &currency() const { return book.settings().currency; }
    QString sourceCode() const;
    /// Counts an error, lists the first ones, and fills in the file's name.
    void addError(Error error);
    /// Like addError, for something found about a field after the file was read.
    void addErrorAt(Error error, qint64 row, Field field, const QString &value, const QString &order = {});
    /// What is wrong with the row that the mapper just refused; `order`: the code of the order that it is of.
    void addProblems(const QString &order);
    bool mustRefuse() const { return result.errorCount > 0 && !options.skipBadRows; }
    Status stillWanted() const;
    void progress(const ImportStage &stage) const;
    /// Tells how far the file is read, which is `share` of the whole work.
    void readOn(double share) const;
};

/// Rows between two looks at whether the import is still wanted.
constexpr qint64 lookEveryRow = 1024;

/// The newest command of the book: a plan holds only as long as it stays.
Result<qint64> newestCommand(Database &database);

/// A staged file on its way into the book.
struct StagedImport {
    Day newestDay; // null where the file has no dates
    QByteArray digest; // of its rows
    /// Compares the file with the book as it is now and counts what it would do. Runs again from the beginning where others
    /// wrote meanwhile; without one the work itself compares as it writes.
    std::function<Status()> plan;
    std::function<bool()> hasNews; // whether the plan writes anything
    std::function<Status(Database &, ImportId, SourceId)> write;
};

/// Plans and writes a staged file as one import command: the import's row in the log, the source's newest day, then the work.
/// Where the book moved after it was planned it is planned again; the last time with the turn to write, so that it gets in
/// however much others write. Writes nothing where the file is refused, this is a trial or nothing is new.
Status planAndWrite(ImportContext &context, const StagedImport &file);

/// Writes the counts again that the import's row in the log shows.
Status updateLog(Database &database, const ImportContext &context, ImportId import);
/// Notes where files of this kind and profile were imported up to a later day already.
Status noteOlderFile(ImportContext &context, Day newestDay);
/// Derives orders that an import added something to: rows that it brings leave no image for the book to follow.
Status deriveTouched(Database &database, const BookSettings &settings, std::vector<OrderId> orders);

/// The kinds. Each fills context.result.
Status importOrders(ImportContext &context);
Status importReturns(ImportContext &context);
Status importPayments(ImportContext &context);
Status importPeople(ImportContext &context);
Status importTargets(ImportContext &context);
Status importProducts(ImportContext &context);
Status importCustomers(ImportContext &context);
Status importActivities(ImportContext &context);
Status importExpenses(ImportContext &context);
Status importDeals(ImportContext &context);

} // namespace somo
