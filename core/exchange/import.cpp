// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"

#include "core/base/repeats.h"
#include "core/exchange/import_context.h"
#include "core/ledger/ledger_derivation.h"

#include <algorithm>

namespace somo {

QString ImportContext::sourceCode() const
{
    return options.source.isEmpty() ? mapper.profile().source : options.source;
}

void ImportContext::addError(Error error)
{
    ++result.errorCount;
    if (result.errors.size() >= mostErrorsListed)
        return;
    if (error.place.file.isEmpty())
        error.place.file = options.fileName;
    result.errors.push_back(std::move(error));
}

void ImportContext::addErrorAt(Error error, qint64 row, Field field, const QString &value, const QString &order)
{
    error.place = {{}, row, mapper.columnName(field), value, order};
    addError(std::move(error));
}

void ImportContext::addProblems(const QString &order)
{
    for (Error problem : mapper.problems()) {
        problem.place.order = order;
        addError(std::move(problem));
    }
}

Status ImportContext::stillWanted() const
{
    return options.stop.stop_requested() ? Status(failure(ErrorCode::importStopped)) : success();
}

void ImportContext::progress(const ImportStage &stage) const
{
    if (options.progress)
        options.progress(stage);
}

void ImportContext::readOn(double share) const
{
    const double part = mapper.progress();
    progress({ImportStage::Kind::reading, part * share, result.read, part > 0 ? qint64(double(result.read) / part) : 0});
}

Status deriveTouched(Database &database, const BookSettings &settings, std::vector<OrderId> orders)
{
    std::ranges::sort(orders);
    dropRepeats(orders);
    return deriveOrders(database, settings, std::span<const OrderId>(orders));
}

Result<ImportResult> importRows(Book &book, Mapper &mapper, const ImportOptions &options)
{
    const ImportKind kind = mapper.profile().kind;
    if (fieldsOf(kind).empty())
        return failure(ErrorCode::importKindNotYet, {importKindName(kind)});
    if (book.settings().sample && !options.intoSample)
        return failure(ErrorCode::importOfSample);
    ImportContext context{book, mapper, options, {}};
    context.result.kind = kind;
    context.result.profile = mapper.profile().name;
    Status done = success();
    switch (kind) {
    case ImportKind::orders: done = importOrders(context); break;
    case ImportKind::returns: done = importReturns(context); break;
    case ImportKind::payments: done = importPayments(context); break;
    case ImportKind::people: done = importPeople(context); break;
    case ImportKind::targets: done = importTargets(context); break;
    case ImportKind::products: done = importProducts(context); break;
    case ImportKind::customers: done = importCustomers(context); break;
    case ImportKind::activities: done = importActivities(context); break;
    case ImportKind::expenses: done = importExpenses(context); break;
    case ImportKind::deals: done = importDeals(context); break;
    case ImportKind::stock: break;
    }
    SOMO_TRY(done);
    ImportResult &result = context.result;
    std::ranges::stable_sort(result.errors, {}, [](const Error &error) { return error.place.row; });
    result.refused = context.mustRefuse();
    for (const MapNote &note : mapper.notes())
        result.notes.push_back({ImportNote::Kind::mapping, note.count, note.value, note, {}});
    return std::move(result);
}

} // namespace somo
