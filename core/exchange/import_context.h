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
    void addErrorAt(Error error, qint64 row, Field field, const QString &value);
    bool mustRefuse() const { return result.errorCount > 0 && !options.skipBadRows; }
    Status stillWanted() const;
    void progress(const ImportStage &stage) const;
    /// Tells how far the file is read, which is `share` of the whole work.
    void readOn(double share) const;
};

/// The newest command of the book: a plan holds only as long as it stays.
Result<qint64> newestCommand(Database &database);

/// Runs `work` as one import command: the import's row in the log, the source's newest day, then the work. Refused:
/// bookChanging where the book is no longer as it was planned on (`plannedOn` = newestCommand).
Status writeAsImport(ImportContext &context, qint64 plannedOn, Day newestDay, const QByteArray &digest,
                     const std::function<Status(Database &, ImportId, SourceId)> &work);

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

} // namespace somo
